// Generated from specs/kucoin/spot/trade-fees.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/trade_fees.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::spot::trade_fees {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field actual_fee_spot_margin_request_fields[] = {
    {"symbols", offsetof(ActualFeeSpotMarginRequest, symbols), detail::string(detail::Holder::required),
     detail::In::query},
};
constexpr detail::ObjectTable actual_fee_spot_margin_request_table =
    detail::table_of<ActualFeeSpotMarginRequest>("ActualFeeSpotMarginRequest", actual_fee_spot_margin_request_fields);

constexpr detail::Field actual_fee_spot_margin_fields[] = {
    {"symbol", offsetof(ActualFeeSpotMargin, symbol), detail::string()},
    {"takerFeeRate", offsetof(ActualFeeSpotMargin, takerFeeRate), detail::decimal()},
    {"makerFeeRate", offsetof(ActualFeeSpotMargin, makerFeeRate), detail::decimal()},
    {"sellTaxRate", offsetof(ActualFeeSpotMargin, sellTaxRate), detail::decimal()},
    {"buyTaxRate", offsetof(ActualFeeSpotMargin, buyTaxRate), detail::decimal()},
};
constexpr detail::ObjectTable actual_fee_spot_margin_table =
    detail::table_of<ActualFeeSpotMargin>("ActualFeeSpotMargin", actual_fee_spot_margin_fields);

constexpr detail::ListTable list_of_actual_fee_spot_margin =
    detail::list_of<ActualFeeSpotMargin>(detail::object(actual_fee_spot_margin_table));
constexpr detail::Type actual_fee_spot_margin_reply = detail::list(list_of_actual_fee_spot_margin);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit actual_fee_spot_margin_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 3},
};
constexpr detail::Operation actual_fee_spot_margin_operation{
    .id = "spot/trade-fees.actual_fee_spot_margin",
    .method = "GET",
    .path = "/api/v1/trade-fees",
    .auth = detail::Auth::private_,
    .limits = actual_fee_spot_margin_limits,
    .request = &actual_fee_spot_margin_request_table,
    .reply = &actual_fee_spot_margin_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Vector<ActualFeeSpotMargin>> Api::actual_fee_spot_margin(ActualFeeSpotMarginRequest request) const {
    return {core_, actual_fee_spot_margin_operation, &request};
}

const detail::ObjectTable& exbind_table(const ActualFeeSpotMarginRequest*) {
    return actual_fee_spot_margin_request_table;
}
const detail::ObjectTable& exbind_table(const ActualFeeSpotMargin*) { return actual_fee_spot_margin_table; }

}  // namespace exbind::kucoin::spot::trade_fees
