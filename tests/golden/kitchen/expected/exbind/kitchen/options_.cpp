// Generated from specs/kitchen/options.yaml by `exbind generate kitchen`. DO NOT EDIT.
#include "exbind/kitchen/options_.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kitchen/connection.hpp"

namespace exbind::inline v0_1::kitchen::options_ {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Type core_reply = detail::string();
constexpr detail::Operation core_operation{
    .id = "options.core",
    .method = "GET",
    .path = "/v1/options/core",
    .auth = detail::Auth::private_,
    .reply = &core_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<std::string> Api::core() const {
    return {core_, core_operation, nullptr};
}

}  // namespace exbind::kitchen::options_
