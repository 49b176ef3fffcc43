// Generated from specs/kucoin/futures/fills.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/fills.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin {
extern const detail::EnumTable fills_trade_type_table;
extern const detail::EnumTable fills_type_table;
extern const detail::EnumTable liquidity_table;
extern const detail::EnumTable margin_mode_table;
extern const detail::EnumTable side_table;
extern const detail::EnumTable stop_table;
}  // namespace exbind::kucoin

namespace exbind::inline v0_1::kucoin::futures::fills {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::ListTable list_of_string = detail::list_of<std::string>(detail::string());

constexpr detail::Field trade_history_request_fields[] = {
    {"orderId", offsetof(TradeHistoryRequest, orderId), detail::string(detail::Holder::optional), detail::In::query},
    {"symbol", offsetof(TradeHistoryRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
    {"side", offsetof(TradeHistoryRequest, side), detail::enumeration(kucoin::side_table), detail::In::query},
    {"type", offsetof(TradeHistoryRequest, type), detail::enumeration(kucoin::fills_type_table), detail::In::query},
    {"tradeTypes", offsetof(TradeHistoryRequest, tradeTypes), detail::list(list_of_string), detail::In::query},
    {"startAt", offsetof(TradeHistoryRequest, startAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endAt", offsetof(TradeHistoryRequest, endAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"currentPage", offsetof(TradeHistoryRequest, currentPage), detail::integer(), detail::In::query},
    {"pageSize", offsetof(TradeHistoryRequest, pageSize), detail::integer(), detail::In::query},
};
constexpr detail::Bounds trade_history_request_bounds[] = {{.field = 8, .maximum = "1000"}};
constexpr detail::ObjectTable trade_history_request_table =
    detail::table_of<TradeHistoryRequest>(
        "TradeHistoryRequest", trade_history_request_fields, false, trade_history_request_bounds);

constexpr detail::Field trade_history_items_fields[] = {
    {"symbol", offsetof(TradeHistoryItems, symbol), detail::string()},
    {"tradeId", offsetof(TradeHistoryItems, tradeId), detail::string()},
    {"orderId", offsetof(TradeHistoryItems, orderId), detail::string()},
    {"side", offsetof(TradeHistoryItems, side), detail::enumeration(kucoin::side_table)},
    {"liquidity", offsetof(TradeHistoryItems, liquidity), detail::enumeration(kucoin::liquidity_table)},
    {"forceTaker", offsetof(TradeHistoryItems, forceTaker), detail::boolean()},
    {"price", offsetof(TradeHistoryItems, price), detail::decimal()},
    {"size", offsetof(TradeHistoryItems, size), detail::integer()},
    {"value", offsetof(TradeHistoryItems, value), detail::decimal()},
    {"openFeePay", offsetof(TradeHistoryItems, openFeePay), detail::decimal()},
    {"closeFeePay", offsetof(TradeHistoryItems, closeFeePay), detail::decimal()},
    {"stop", offsetof(TradeHistoryItems, stop), detail::enumeration(kucoin::stop_table)},
    {"feeRate", offsetof(TradeHistoryItems, feeRate), detail::decimal()},
    {"fixFee", offsetof(TradeHistoryItems, fixFee), detail::decimal()},
    {"feeCurrency", offsetof(TradeHistoryItems, feeCurrency), detail::string()},
    {"tradeTime", offsetof(TradeHistoryItems, tradeTime),
     detail::timestamp(detail::TimeUnit::nanoseconds, detail::Holder::optional, detail::Wire::number)},
    {"subTradeType", offsetof(TradeHistoryItems, subTradeType), detail::string()},
    {"marginMode", offsetof(TradeHistoryItems, marginMode), detail::enumeration(kucoin::margin_mode_table)},
    {"settleCurrency", offsetof(TradeHistoryItems, settleCurrency), detail::string()},
    {"displayType", offsetof(TradeHistoryItems, displayType), detail::enumeration(kucoin::fills_type_table)},
    {"fee", offsetof(TradeHistoryItems, fee), detail::decimal()},
    {"orderType", offsetof(TradeHistoryItems, orderType), detail::enumeration(kucoin::fills_type_table)},
    {"tradeType", offsetof(TradeHistoryItems, tradeType), detail::enumeration(kucoin::fills_trade_type_table)},
    {"createdAt", offsetof(TradeHistoryItems, createdAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"openFeeTaxPay", offsetof(TradeHistoryItems, openFeeTaxPay), detail::decimal()},
    {"closeFeeTaxPay", offsetof(TradeHistoryItems, closeFeeTaxPay), detail::decimal()},
};
constexpr detail::ObjectTable trade_history_items_table =
    detail::table_of<TradeHistoryItems>("TradeHistoryItems", trade_history_items_fields);

constexpr detail::ListTable list_of_trade_history_items =
    detail::list_of<TradeHistoryItems>(detail::object(trade_history_items_table));

constexpr detail::Field trade_history_fields[] = {
    {"currentPage", offsetof(TradeHistory, currentPage), detail::integer()},
    {"pageSize", offsetof(TradeHistory, pageSize), detail::integer()},
    {"totalNum", offsetof(TradeHistory, totalNum), detail::integer()},
    {"totalPage", offsetof(TradeHistory, totalPage), detail::integer()},
    {"items", offsetof(TradeHistory, items), detail::list(list_of_trade_history_items)},
};
constexpr detail::ObjectTable trade_history_table =
    detail::table_of<TradeHistory>("TradeHistory", trade_history_fields);

constexpr detail::Type trade_history_reply = detail::object(trade_history_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit trade_history_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Futures", .weight = 5},
};
constexpr detail::Paging trade_history_pages{
    .by = detail::Paging::By::number,
    .usual_size = 50,
    .largest_size = 1000,
    .parameter = "currentPage",
    .limit = "pageSize",
    .rows = "items",
    .current = "currentPage",
    .total_pages = "totalPage",
};
constexpr detail::Operation trade_history_operation{
    .id = "futures/fills.trade_history",
    .method = "GET",
    .path = "/api/v1/fills",
    .auth = detail::Auth::private_,
    .limits = trade_history_limits,
    .request = &trade_history_request_table,
    .reply = &trade_history_reply,
    .pages = &trade_history_pages,
    .product = 1,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

PagedCall<TradeHistory> Api::trade_history(TradeHistoryRequest request) const {
    return {core_, trade_history_operation, &request};
}

const detail::ObjectTable& exbind_table(const TradeHistoryRequest*) { return trade_history_request_table; }
const detail::ObjectTable& exbind_table(const TradeHistoryItems*) { return trade_history_items_table; }
const detail::ObjectTable& exbind_table(const TradeHistory*) { return trade_history_table; }

}  // namespace exbind::kucoin::futures::fills
