// Generated from specs/kucoin/futures/trade.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/trade.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin {
extern const detail::EnumTable side_table;
}  // namespace exbind::kucoin

namespace exbind::inline v0_1::kucoin::futures::trade {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field trade_history_request_fields[] = {
    {"symbol", offsetof(TradeHistoryRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable trade_history_request_table =
    detail::table_of<TradeHistoryRequest>("TradeHistoryRequest", trade_history_request_fields);

constexpr detail::Field trade_history_fields[] = {
    {"sequence", offsetof(TradeHistory, sequence), detail::integer()},
    {"contractId", offsetof(TradeHistory, contractId), detail::integer()},
    {"tradeId", offsetof(TradeHistory, tradeId), detail::string()},
    {"makerOrderId", offsetof(TradeHistory, makerOrderId), detail::string()},
    {"takerOrderId", offsetof(TradeHistory, takerOrderId), detail::string()},
    {"ts", offsetof(TradeHistory, ts),
     detail::timestamp(detail::TimeUnit::nanoseconds, detail::Holder::optional, detail::Wire::number)},
    {"size", offsetof(TradeHistory, size), detail::integer()},
    {"price", offsetof(TradeHistory, price), detail::decimal()},
    {"side", offsetof(TradeHistory, side), detail::enumeration(kucoin::side_table)},
};
constexpr detail::ObjectTable trade_history_table =
    detail::table_of<TradeHistory>("TradeHistory", trade_history_fields);

constexpr detail::ListTable list_of_trade_history = detail::list_of<TradeHistory>(detail::object(trade_history_table));
constexpr detail::Type trade_history_reply = detail::list(list_of_trade_history);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit trade_history_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_ip, .pool = "Public", .weight = 5},
};
constexpr detail::Operation trade_history_operation{
    .id = "futures/trade.trade_history",
    .method = "GET",
    .path = "/api/v1/trade/history",
    .auth = detail::Auth::public_,
    .limits = trade_history_limits,
    .request = &trade_history_request_table,
    .reply = &trade_history_reply,
    .product = 1,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Vector<TradeHistory>> Api::trade_history(TradeHistoryRequest request) const {
    return {core_, trade_history_operation, &request};
}

const detail::ObjectTable& exbind_table(const TradeHistoryRequest*) { return trade_history_request_table; }
const detail::ObjectTable& exbind_table(const TradeHistory*) { return trade_history_table; }

}  // namespace exbind::kucoin::futures::trade
