// Generated from specs/kitchen/client/client/connection.yaml by `exbind generate kitchen`. DO NOT EDIT.
#include "exbind/kitchen/client_/client/connection_.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kitchen/connection.hpp"

namespace exbind::inline v0_1::kitchen::client_::client::connection_ {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Type options_reply = detail::string();
constexpr detail::Operation options_operation{
    .id = "client/client/connection.options",
    .method = "GET",
    .path = "/v1/client/client/connection/options",
    .auth = detail::Auth::private_,
    .reply = &options_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<std::string> Api::options() const {
    return {core_, options_operation, nullptr};
}

}  // namespace exbind::kitchen::client_::client::connection_
