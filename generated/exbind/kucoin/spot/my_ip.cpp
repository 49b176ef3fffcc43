// Generated from specs/kucoin/spot/my-ip.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/my_ip.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::spot::my_ip {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Type client_ip_address_reply = detail::string();
constexpr detail::Operation client_ip_address_operation{
    .id = "spot/my-ip.client_ip_address",
    .method = "GET",
    .path = "/api/v1/my-ip",
    .auth = detail::Auth::public_,
    .reply = &client_ip_address_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<std::string> Api::client_ip_address() const {
    return {core_, client_ip_address_operation, nullptr};
}

}  // namespace exbind::kucoin::spot::my_ip
