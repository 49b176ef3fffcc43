// Generated from specs/kucoin/futures/trade-fees.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/trade_fees.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::futures::trade_fees {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field actual_fee_futures_request_fields[] = {
    {"symbol", offsetof(ActualFeeFuturesRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable actual_fee_futures_request_table =
    detail::table_of<ActualFeeFuturesRequest>("ActualFeeFuturesRequest", actual_fee_futures_request_fields);

constexpr detail::Field actual_fee_futures_fields[] = {
    {"symbol", offsetof(ActualFeeFutures, symbol), detail::string()},
    {"takerFeeRate", offsetof(ActualFeeFutures, takerFeeRate), detail::decimal()},
    {"makerFeeRate", offsetof(ActualFeeFutures, makerFeeRate), detail::decimal()},
};
constexpr detail::ObjectTable actual_fee_futures_table =
    detail::table_of<ActualFeeFutures>("ActualFeeFutures", actual_fee_futures_fields);

constexpr detail::Type actual_fee_futures_reply = detail::object(actual_fee_futures_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit actual_fee_futures_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Futures", .weight = 3},
};
constexpr detail::Operation actual_fee_futures_operation{
    .id = "futures/trade-fees.actual_fee_futures",
    .method = "PATCH",
    .path = "/api/v1/trade-fees",
    .auth = detail::Auth::private_,
    .limits = actual_fee_futures_limits,
    .request = &actual_fee_futures_request_table,
    .reply = &actual_fee_futures_reply,
    .product = 1,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<ActualFeeFutures> Api::actual_fee_futures(ActualFeeFuturesRequest request) const {
    return {core_, actual_fee_futures_operation, &request};
}

const detail::ObjectTable& exbind_table(const ActualFeeFuturesRequest*) { return actual_fee_futures_request_table; }
const detail::ObjectTable& exbind_table(const ActualFeeFutures*) { return actual_fee_futures_table; }

}  // namespace exbind::kucoin::futures::trade_fees
