// Generated from specs/kucoin/limit.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/limit.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::kucoin::limit {
namespace {

static_assert(detail::table_version == 1,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view side_values[] = {"buy", "sell"};
constexpr detail::EnumTable side_table{"Side", side_values};

constexpr std::string_view trade_type_values[] = {"TRADE", "MARGIN_TRADE", "MARGIN_ISOLATED_TRADE"};
constexpr detail::EnumTable trade_type_table{"TradeType", trade_type_values};

constexpr std::string_view type_values[] = {"limit", "market"};
constexpr detail::EnumTable type_table{"Type", type_values};

constexpr detail::Field fills_fields[] = {
    {"symbol", offsetof(Fills, symbol), detail::string()},
    {"tradeId", offsetof(Fills, tradeId), detail::string()},
    {"orderId", offsetof(Fills, orderId), detail::string()},
    {"counterOrderId", offsetof(Fills, counterOrderId), detail::string()},
    {"side", offsetof(Fills, side), detail::enumeration(side_table)},
    {"liquidity", offsetof(Fills, liquidity), detail::string()},
    {"forceTaker", offsetof(Fills, forceTaker), detail::boolean()},
    {"price", offsetof(Fills, price), detail::decimal()},
    {"size", offsetof(Fills, size), detail::decimal()},
    {"funds", offsetof(Fills, funds), detail::decimal()},
    {"fee", offsetof(Fills, fee), detail::decimal()},
    {"feeRate", offsetof(Fills, feeRate), detail::decimal()},
    {"feeCurrency", offsetof(Fills, feeCurrency), detail::string()},
    {"stop", offsetof(Fills, stop), detail::string()},
    {"tradeType", offsetof(Fills, tradeType), detail::enumeration(trade_type_table)},
    {"type", offsetof(Fills, type), detail::enumeration(type_table)},
    {"createdAt", offsetof(Fills, createdAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"tax", offsetof(Fills, tax), detail::string()},
    {"taxCurrency", offsetof(Fills, taxCurrency), detail::string()},
    {"taxRate", offsetof(Fills, taxRate), detail::decimal()},
};
constexpr detail::ObjectTable fills_table = detail::table_of<Fills>("Fills", fills_fields);

constexpr detail::Field orders_fields[] = {
    {"id", offsetof(Orders, id), detail::string()},
    {"symbol", offsetof(Orders, symbol), detail::string()},
    {"opType", offsetof(Orders, opType), detail::string()},
    {"type", offsetof(Orders, type), detail::enumeration(type_table)},
    {"side", offsetof(Orders, side), detail::enumeration(side_table)},
    {"price", offsetof(Orders, price), detail::decimal()},
    {"size", offsetof(Orders, size), detail::decimal()},
    {"funds", offsetof(Orders, funds), detail::decimal()},
    {"dealFunds", offsetof(Orders, dealFunds), detail::decimal()},
    {"dealSize", offsetof(Orders, dealSize), detail::decimal()},
    {"fee", offsetof(Orders, fee), detail::decimal()},
    {"feeCurrency", offsetof(Orders, feeCurrency), detail::string()},
    {"stp", offsetof(Orders, stp), detail::string()},
    {"stop", offsetof(Orders, stop), detail::string()},
    {"stopTriggered", offsetof(Orders, stopTriggered), detail::boolean()},
    {"stopPrice", offsetof(Orders, stopPrice), detail::decimal()},
    {"timeInForce", offsetof(Orders, timeInForce), detail::string()},
    {"postOnly", offsetof(Orders, postOnly), detail::boolean()},
    {"hidden", offsetof(Orders, hidden), detail::boolean()},
    {"iceberg", offsetof(Orders, iceberg), detail::boolean()},
    {"visibleSize", offsetof(Orders, visibleSize), detail::decimal()},
    {"cancelAfter", offsetof(Orders, cancelAfter), detail::integer()},
    {"channel", offsetof(Orders, channel), detail::string()},
    {"clientOid", offsetof(Orders, clientOid), detail::string()},
    {"remark", offsetof(Orders, remark), detail::string()},
    {"tags", offsetof(Orders, tags), detail::string()},
    {"isActive", offsetof(Orders, isActive), detail::boolean()},
    {"cancelExist", offsetof(Orders, cancelExist), detail::boolean()},
    {"createdAt", offsetof(Orders, createdAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"tradeType", offsetof(Orders, tradeType), detail::enumeration(trade_type_table)},
    {"tax", offsetof(Orders, tax), detail::string()},
    {"taxRate", offsetof(Orders, taxRate), detail::decimal()},
    {"taxCurrency", offsetof(Orders, taxCurrency), detail::string()},
};
constexpr detail::ObjectTable orders_table = detail::table_of<Orders>("Orders", orders_fields);

constexpr detail::ListTable list_of_fills = detail::list_of<Fills>(detail::object(fills_table));
constexpr detail::Type fills_reply = detail::list(list_of_fills);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit fills_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 20},
};
constexpr detail::Operation fills_operation{
    .id = "limit.fills",
    .method = "GET",
    .path = "/api/v1/limit/fills",
    .auth = detail::Auth::private_,
    .limits = fills_limits,
    .reply = &fills_reply,
};

constexpr detail::ListTable list_of_orders = detail::list_of<Orders>(detail::object(orders_table));
constexpr detail::Type orders_reply = detail::list(list_of_orders);
constexpr detail::Limit orders_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 3},
};
constexpr detail::Operation orders_operation{
    .id = "limit.orders",
    .method = "GET",
    .path = "/api/v1/limit/orders",
    .auth = detail::Auth::private_,
    .limits = orders_limits,
    .reply = &orders_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Vector<Fills>> Api::fills() const {
    return {core_, fills_operation, nullptr};
}

Call<Vector<Orders>> Api::orders() const {
    return {core_, orders_operation, nullptr};
}

std::string_view to_string(Side value) { return detail::wire_text(side_table, static_cast<std::size_t>(value)); }
std::string_view to_string(TradeType value) {
    return detail::wire_text(trade_type_table, static_cast<std::size_t>(value));
}
std::string_view to_string(Type value) { return detail::wire_text(type_table, static_cast<std::size_t>(value)); }
const detail::ObjectTable& exbind_table(const Fills*) { return fills_table; }
const detail::ObjectTable& exbind_table(const Orders*) { return orders_table; }

}  // namespace exbind::kucoin::limit
