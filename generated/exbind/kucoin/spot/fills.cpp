// Generated from specs/kucoin/spot/fills.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/fills.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin {
extern const detail::EnumTable side_table;
extern const detail::EnumTable trade_type_table;
extern const detail::EnumTable type_table;
}  // namespace exbind::kucoin

namespace exbind::inline v0_1::kucoin::spot::fills {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field trade_history_old_request_fields[] = {
    {"symbol", offsetof(TradeHistoryOldRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
    {"orderId", offsetof(TradeHistoryOldRequest, orderId), detail::string(detail::Holder::optional), detail::In::query},
    {"side", offsetof(TradeHistoryOldRequest, side), detail::enumeration(kucoin::side_table), detail::In::query},
    {"type", offsetof(TradeHistoryOldRequest, type), detail::enumeration(kucoin::type_table), detail::In::query},
    {"tradeType", offsetof(TradeHistoryOldRequest, tradeType), detail::enumeration(kucoin::trade_type_table),
     detail::In::query},
    {"startAt", offsetof(TradeHistoryOldRequest, startAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endAt", offsetof(TradeHistoryOldRequest, endAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"currentPage", offsetof(TradeHistoryOldRequest, currentPage), detail::integer(), detail::In::query},
    {"pageSize", offsetof(TradeHistoryOldRequest, pageSize), detail::integer(), detail::In::query},
};
constexpr detail::Bounds trade_history_old_request_bounds[] = {{.field = 8, .minimum = "10", .maximum = "500"}};
constexpr detail::ObjectTable trade_history_old_request_table =
    detail::table_of<TradeHistoryOldRequest>(
        "TradeHistoryOldRequest", trade_history_old_request_fields, false, trade_history_old_request_bounds);

constexpr detail::Field trade_history_old_items_fields[] = {
    {"symbol", offsetof(TradeHistoryOldItems, symbol), detail::string()},
    {"tradeId", offsetof(TradeHistoryOldItems, tradeId), detail::string()},
    {"orderId", offsetof(TradeHistoryOldItems, orderId), detail::string()},
    {"counterOrderId", offsetof(TradeHistoryOldItems, counterOrderId), detail::string()},
    {"side", offsetof(TradeHistoryOldItems, side), detail::enumeration(kucoin::side_table)},
    {"liquidity", offsetof(TradeHistoryOldItems, liquidity), detail::string()},
    {"forceTaker", offsetof(TradeHistoryOldItems, forceTaker), detail::boolean()},
    {"price", offsetof(TradeHistoryOldItems, price), detail::decimal()},
    {"size", offsetof(TradeHistoryOldItems, size), detail::decimal()},
    {"funds", offsetof(TradeHistoryOldItems, funds), detail::decimal()},
    {"fee", offsetof(TradeHistoryOldItems, fee), detail::decimal()},
    {"feeRate", offsetof(TradeHistoryOldItems, feeRate), detail::decimal()},
    {"feeCurrency", offsetof(TradeHistoryOldItems, feeCurrency), detail::string()},
    {"stop", offsetof(TradeHistoryOldItems, stop), detail::decimal()},
    {"tradeType", offsetof(TradeHistoryOldItems, tradeType), detail::enumeration(kucoin::trade_type_table)},
    {"type", offsetof(TradeHistoryOldItems, type), detail::enumeration(kucoin::type_table)},
    {"createdAt", offsetof(TradeHistoryOldItems, createdAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable trade_history_old_items_table =
    detail::table_of<TradeHistoryOldItems>("TradeHistoryOldItems", trade_history_old_items_fields);

constexpr detail::ListTable list_of_trade_history_old_items =
    detail::list_of<TradeHistoryOldItems>(detail::object(trade_history_old_items_table));

constexpr detail::Field trade_history_old_fields[] = {
    {"currentPage", offsetof(TradeHistoryOld, currentPage), detail::integer()},
    {"pageSize", offsetof(TradeHistoryOld, pageSize), detail::integer()},
    {"totalNum", offsetof(TradeHistoryOld, totalNum), detail::integer()},
    {"totalPage", offsetof(TradeHistoryOld, totalPage), detail::integer()},
    {"items", offsetof(TradeHistoryOld, items), detail::list(list_of_trade_history_old_items)},
};
constexpr detail::ObjectTable trade_history_old_table =
    detail::table_of<TradeHistoryOld>("TradeHistoryOld", trade_history_old_fields);

constexpr detail::Type trade_history_old_reply = detail::object(trade_history_old_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit trade_history_old_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 10},
};
constexpr detail::Paging trade_history_old_pages{
    .by = detail::Paging::By::number,
    .largest_size = 500,
    .parameter = "currentPage",
    .limit = "pageSize",
    .rows = "items",
    .current = "currentPage",
    .total_pages = "totalPage",
};
constexpr detail::Operation trade_history_old_operation{
    .id = "spot/fills.trade_history_old",
    .method = "GET",
    .path = "/api/v1/fills",
    .auth = detail::Auth::private_,
    .limits = trade_history_old_limits,
    .request = &trade_history_old_request_table,
    .reply = &trade_history_old_reply,
    .pages = &trade_history_old_pages,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

PagedCall<TradeHistoryOld> Api::trade_history_old(TradeHistoryOldRequest request) const {
    return {core_, trade_history_old_operation, &request};
}

const detail::ObjectTable& exbind_table(const TradeHistoryOldRequest*) { return trade_history_old_request_table; }
const detail::ObjectTable& exbind_table(const TradeHistoryOldItems*) { return trade_history_old_items_table; }
const detail::ObjectTable& exbind_table(const TradeHistoryOld*) { return trade_history_old_table; }

}  // namespace exbind::kucoin::spot::fills
