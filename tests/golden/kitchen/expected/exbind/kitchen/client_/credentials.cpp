// Generated from specs/kitchen/client/credentials.yaml by `exbind generate kitchen`. DO NOT EDIT.
#include "exbind/kitchen/client_/credentials.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kitchen/connection.hpp"

namespace exbind::inline v0_1::kitchen::client_::credentials {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Type connection_reply = detail::string();
constexpr detail::Operation connection_operation{
    .id = "client/credentials.connection",
    .method = "GET",
    .path = "/v1/client/credentials/connection",
    .auth = detail::Auth::private_,
    .reply = &connection_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<std::string> Api::connection() const {
    return {core_, connection_operation, nullptr};
}

}  // namespace exbind::kitchen::client_::credentials
