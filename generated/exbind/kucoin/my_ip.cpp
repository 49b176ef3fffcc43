// Generated from specs/kucoin/my-ip.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/my_ip.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::kucoin::my_ip {
namespace {

static_assert(detail::table_version == 1,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Type my_ip_reply = detail::string();
constexpr detail::Operation my_ip_operation{
    .id = "my-ip.my_ip",
    .method = "GET",
    .path = "/api/v1/my-ip",
    .auth = detail::Auth::public_,
    .reply = &my_ip_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<std::string> Api::my_ip() const {
    return {core_, my_ip_operation, nullptr};
}

}  // namespace exbind::kucoin::my_ip
