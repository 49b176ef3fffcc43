// Generated from specs/kucoin/futures/getCrossUserLeverage.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/get_cross_user_leverage.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::futures::get_cross_user_leverage {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field cross_margin_leverage_request_fields[] = {
    {"symbol", offsetof(CrossMarginLeverageRequest, symbol), detail::string(detail::Holder::required),
     detail::In::query},
};
constexpr detail::ObjectTable cross_margin_leverage_request_table =
    detail::table_of<CrossMarginLeverageRequest>("CrossMarginLeverageRequest", cross_margin_leverage_request_fields);

constexpr detail::Field cross_margin_leverage_fields[] = {
    {"symbol", offsetof(CrossMarginLeverage, symbol), detail::string()},
    {"leverage", offsetof(CrossMarginLeverage, leverage), detail::decimal()},
};
constexpr detail::ObjectTable cross_margin_leverage_table =
    detail::table_of<CrossMarginLeverage>("CrossMarginLeverage", cross_margin_leverage_fields);

constexpr detail::Type cross_margin_leverage_reply = detail::object(cross_margin_leverage_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit cross_margin_leverage_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Futures", .weight = 2},
};
constexpr detail::Operation cross_margin_leverage_operation{
    .id = "futures/getCrossUserLeverage.cross_margin_leverage",
    .method = "GET",
    .path = "/api/v2/getCrossUserLeverage",
    .auth = detail::Auth::private_,
    .limits = cross_margin_leverage_limits,
    .request = &cross_margin_leverage_request_table,
    .reply = &cross_margin_leverage_reply,
    .product = 1,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<CrossMarginLeverage> Api::cross_margin_leverage(CrossMarginLeverageRequest request) const {
    return {core_, cross_margin_leverage_operation, &request};
}

const detail::ObjectTable& exbind_table(const CrossMarginLeverageRequest*) {
    return cross_margin_leverage_request_table;
}
const detail::ObjectTable& exbind_table(const CrossMarginLeverage*) { return cross_margin_leverage_table; }

}  // namespace exbind::kucoin::futures::get_cross_user_leverage
