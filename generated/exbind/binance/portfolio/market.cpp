// Generated from specs/binance/portfolio/market.yaml by `exbind generate binance`. DO NOT EDIT.
#include "exbind/binance/portfolio/market.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/binance/connection.hpp"

namespace exbind::inline v0_1::binance::portfolio::market {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit ping_limits[] = {{.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_ip"}};
constexpr detail::Operation ping_operation{
    .id = "portfolio/market.ping",
    .method = "GET",
    .path = "/papi/v1/ping",
    .auth = detail::Auth::public_,
    .limits = ping_limits,
    .product = 4,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Acknowledged> Api::ping() const {
    return {core_, ping_operation, nullptr};
}

}  // namespace exbind::binance::portfolio::market
