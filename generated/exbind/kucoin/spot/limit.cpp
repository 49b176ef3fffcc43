// Generated from specs/kucoin/spot/limit.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/limit.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin {
extern const detail::EnumTable side_table;
extern const detail::EnumTable trade_type_table;
extern const detail::EnumTable type_table;
}  // namespace exbind::kucoin

namespace exbind::inline v0_1::kucoin::spot::limit {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field recent_trade_history_old_fields[] = {
    {"symbol", offsetof(RecentTradeHistoryOld, symbol), detail::string()},
    {"tradeId", offsetof(RecentTradeHistoryOld, tradeId), detail::string()},
    {"orderId", offsetof(RecentTradeHistoryOld, orderId), detail::string()},
    {"counterOrderId", offsetof(RecentTradeHistoryOld, counterOrderId), detail::string()},
    {"side", offsetof(RecentTradeHistoryOld, side), detail::enumeration(kucoin::side_table)},
    {"liquidity", offsetof(RecentTradeHistoryOld, liquidity), detail::string()},
    {"forceTaker", offsetof(RecentTradeHistoryOld, forceTaker), detail::boolean()},
    {"price", offsetof(RecentTradeHistoryOld, price), detail::decimal()},
    {"size", offsetof(RecentTradeHistoryOld, size), detail::decimal()},
    {"funds", offsetof(RecentTradeHistoryOld, funds), detail::decimal()},
    {"fee", offsetof(RecentTradeHistoryOld, fee), detail::decimal()},
    {"feeRate", offsetof(RecentTradeHistoryOld, feeRate), detail::decimal()},
    {"feeCurrency", offsetof(RecentTradeHistoryOld, feeCurrency), detail::string()},
    {"stop", offsetof(RecentTradeHistoryOld, stop), detail::string()},
    {"tradeType", offsetof(RecentTradeHistoryOld, tradeType), detail::enumeration(kucoin::trade_type_table)},
    {"type", offsetof(RecentTradeHistoryOld, type), detail::enumeration(kucoin::type_table)},
    {"createdAt", offsetof(RecentTradeHistoryOld, createdAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"tax", offsetof(RecentTradeHistoryOld, tax), detail::string()},
    {"taxCurrency", offsetof(RecentTradeHistoryOld, taxCurrency), detail::string()},
    {"taxRate", offsetof(RecentTradeHistoryOld, taxRate), detail::decimal()},
};
constexpr detail::ObjectTable recent_trade_history_old_table =
    detail::table_of<RecentTradeHistoryOld>("RecentTradeHistoryOld", recent_trade_history_old_fields);

constexpr detail::Field recent_orders_list_old_fields[] = {
    {"id", offsetof(RecentOrdersListOld, id), detail::string()},
    {"symbol", offsetof(RecentOrdersListOld, symbol), detail::string()},
    {"opType", offsetof(RecentOrdersListOld, opType), detail::string()},
    {"type", offsetof(RecentOrdersListOld, type), detail::enumeration(kucoin::type_table)},
    {"side", offsetof(RecentOrdersListOld, side), detail::enumeration(kucoin::side_table)},
    {"price", offsetof(RecentOrdersListOld, price), detail::decimal()},
    {"size", offsetof(RecentOrdersListOld, size), detail::decimal()},
    {"funds", offsetof(RecentOrdersListOld, funds), detail::decimal()},
    {"dealFunds", offsetof(RecentOrdersListOld, dealFunds), detail::decimal()},
    {"dealSize", offsetof(RecentOrdersListOld, dealSize), detail::decimal()},
    {"fee", offsetof(RecentOrdersListOld, fee), detail::decimal()},
    {"feeCurrency", offsetof(RecentOrdersListOld, feeCurrency), detail::string()},
    {"stp", offsetof(RecentOrdersListOld, stp), detail::string()},
    {"stop", offsetof(RecentOrdersListOld, stop), detail::string()},
    {"stopTriggered", offsetof(RecentOrdersListOld, stopTriggered), detail::boolean()},
    {"stopPrice", offsetof(RecentOrdersListOld, stopPrice), detail::decimal()},
    {"timeInForce", offsetof(RecentOrdersListOld, timeInForce), detail::string()},
    {"postOnly", offsetof(RecentOrdersListOld, postOnly), detail::boolean()},
    {"hidden", offsetof(RecentOrdersListOld, hidden), detail::boolean()},
    {"iceberg", offsetof(RecentOrdersListOld, iceberg), detail::boolean()},
    {"visibleSize", offsetof(RecentOrdersListOld, visibleSize), detail::decimal()},
    {"cancelAfter", offsetof(RecentOrdersListOld, cancelAfter), detail::integer()},
    {"channel", offsetof(RecentOrdersListOld, channel), detail::string()},
    {"clientOid", offsetof(RecentOrdersListOld, clientOid), detail::string()},
    {"remark", offsetof(RecentOrdersListOld, remark), detail::string()},
    {"tags", offsetof(RecentOrdersListOld, tags), detail::string()},
    {"isActive", offsetof(RecentOrdersListOld, isActive), detail::boolean()},
    {"cancelExist", offsetof(RecentOrdersListOld, cancelExist), detail::boolean()},
    {"createdAt", offsetof(RecentOrdersListOld, createdAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"tradeType", offsetof(RecentOrdersListOld, tradeType), detail::enumeration(kucoin::trade_type_table)},
    {"tax", offsetof(RecentOrdersListOld, tax), detail::string()},
    {"taxRate", offsetof(RecentOrdersListOld, taxRate), detail::decimal()},
    {"taxCurrency", offsetof(RecentOrdersListOld, taxCurrency), detail::string()},
};
constexpr detail::ObjectTable recent_orders_list_old_table =
    detail::table_of<RecentOrdersListOld>("RecentOrdersListOld", recent_orders_list_old_fields);

constexpr detail::ListTable list_of_recent_trade_history_old =
    detail::list_of<RecentTradeHistoryOld>(detail::object(recent_trade_history_old_table));
constexpr detail::Type recent_trade_history_old_reply = detail::list(list_of_recent_trade_history_old);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit recent_trade_history_old_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 20},
};
constexpr detail::Operation recent_trade_history_old_operation{
    .id = "spot/limit.recent_trade_history_old",
    .method = "GET",
    .path = "/api/v1/limit/fills",
    .auth = detail::Auth::private_,
    .limits = recent_trade_history_old_limits,
    .reply = &recent_trade_history_old_reply,
};

constexpr detail::ListTable list_of_recent_orders_list_old =
    detail::list_of<RecentOrdersListOld>(detail::object(recent_orders_list_old_table));
constexpr detail::Type recent_orders_list_old_reply = detail::list(list_of_recent_orders_list_old);
constexpr detail::Limit recent_orders_list_old_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 3},
};
constexpr detail::Operation recent_orders_list_old_operation{
    .id = "spot/limit.recent_orders_list_old",
    .method = "GET",
    .path = "/api/v1/limit/orders",
    .auth = detail::Auth::private_,
    .limits = recent_orders_list_old_limits,
    .reply = &recent_orders_list_old_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Vector<RecentTradeHistoryOld>> Api::recent_trade_history_old() const {
    return {core_, recent_trade_history_old_operation, nullptr};
}

Call<Vector<RecentOrdersListOld>> Api::recent_orders_list_old() const {
    return {core_, recent_orders_list_old_operation, nullptr};
}

const detail::ObjectTable& exbind_table(const RecentTradeHistoryOld*) { return recent_trade_history_old_table; }
const detail::ObjectTable& exbind_table(const RecentOrdersListOld*) { return recent_orders_list_old_table; }

}  // namespace exbind::kucoin::spot::limit
