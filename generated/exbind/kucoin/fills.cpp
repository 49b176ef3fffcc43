// Generated from specs/kucoin/fills.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/fills.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::kucoin::fills {
namespace {

static_assert(detail::table_version == 1,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view side_values[] = {"buy", "sell"};
constexpr detail::EnumTable side_table{"Side", side_values};

constexpr std::string_view type_values[] = {"limit", "market", "limit_stop", "market_stop"};
constexpr detail::EnumTable type_table{"Type", type_values};

constexpr std::string_view trade_type_values[] = {"TRADE", "MARGIN_TRADE", "MARGIN_ISOLATED_TRADE"};
constexpr detail::EnumTable trade_type_table{"TradeType", trade_type_values};

constexpr detail::Field fills_request_fields[] = {
    {"symbol", offsetof(FillsRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
    {"orderId", offsetof(FillsRequest, orderId), detail::string(detail::Holder::optional), detail::In::query},
    {"side", offsetof(FillsRequest, side), detail::enumeration(side_table), detail::In::query},
    {"type", offsetof(FillsRequest, type), detail::enumeration(type_table), detail::In::query},
    {"tradeType", offsetof(FillsRequest, tradeType), detail::enumeration(trade_type_table), detail::In::query},
    {"startAt", offsetof(FillsRequest, startAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endAt", offsetof(FillsRequest, endAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"currentPage", offsetof(FillsRequest, currentPage), detail::integer(), detail::In::query},
    {"pageSize", offsetof(FillsRequest, pageSize), detail::integer(), detail::In::query},
};
constexpr detail::Bounds fills_request_bounds[] = {{.field = 8, .minimum = "10", .maximum = "500"}};
constexpr detail::ObjectTable fills_request_table =
    detail::table_of<FillsRequest>("FillsRequest", fills_request_fields, false, fills_request_bounds);

constexpr detail::Field fills_items_fields[] = {
    {"symbol", offsetof(FillsItems, symbol), detail::string()},
    {"tradeId", offsetof(FillsItems, tradeId), detail::string()},
    {"orderId", offsetof(FillsItems, orderId), detail::string()},
    {"counterOrderId", offsetof(FillsItems, counterOrderId), detail::string()},
    {"side", offsetof(FillsItems, side), detail::enumeration(side_table)},
    {"liquidity", offsetof(FillsItems, liquidity), detail::string()},
    {"forceTaker", offsetof(FillsItems, forceTaker), detail::boolean()},
    {"price", offsetof(FillsItems, price), detail::decimal()},
    {"size", offsetof(FillsItems, size), detail::decimal()},
    {"funds", offsetof(FillsItems, funds), detail::decimal()},
    {"fee", offsetof(FillsItems, fee), detail::decimal()},
    {"feeRate", offsetof(FillsItems, feeRate), detail::decimal()},
    {"feeCurrency", offsetof(FillsItems, feeCurrency), detail::string()},
    {"stop", offsetof(FillsItems, stop), detail::decimal()},
    {"tradeType", offsetof(FillsItems, tradeType), detail::enumeration(trade_type_table)},
    {"type", offsetof(FillsItems, type), detail::enumeration(type_table)},
    {"createdAt", offsetof(FillsItems, createdAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable fills_items_table = detail::table_of<FillsItems>("FillsItems", fills_items_fields);

constexpr detail::ListTable list_of_fills_items = detail::list_of<FillsItems>(detail::object(fills_items_table));

constexpr detail::Field fills_fields[] = {
    {"currentPage", offsetof(Fills, currentPage), detail::integer()},
    {"pageSize", offsetof(Fills, pageSize), detail::integer()},
    {"totalNum", offsetof(Fills, totalNum), detail::integer()},
    {"totalPage", offsetof(Fills, totalPage), detail::integer()},
    {"items", offsetof(Fills, items), detail::list(list_of_fills_items)},
};
constexpr detail::ObjectTable fills_table = detail::table_of<Fills>("Fills", fills_fields);

constexpr detail::Type fills_reply = detail::object(fills_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit fills_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 10},
};
constexpr detail::Operation fills_operation{
    .id = "fills.fills",
    .method = "GET",
    .path = "/api/v1/fills",
    .auth = detail::Auth::private_,
    .limits = fills_limits,
    .request = &fills_request_table,
    .reply = &fills_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Fills> Api::fills(FillsRequest request) const {
    return {core_, fills_operation, &request};
}

std::string_view to_string(Side value) { return detail::wire_text(side_table, static_cast<std::size_t>(value)); }
std::string_view to_string(Type value) { return detail::wire_text(type_table, static_cast<std::size_t>(value)); }
std::string_view to_string(TradeType value) {
    return detail::wire_text(trade_type_table, static_cast<std::size_t>(value));
}
const detail::ObjectTable& exbind_table(const FillsRequest*) { return fills_request_table; }
const detail::ObjectTable& exbind_table(const FillsItems*) { return fills_items_table; }
const detail::ObjectTable& exbind_table(const Fills*) { return fills_table; }

}  // namespace exbind::kucoin::fills
