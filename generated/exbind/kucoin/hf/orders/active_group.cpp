// Generated from specs/kucoin/hf/orders/active.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/hf/orders/active_group.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::kucoin::hf::orders::active_group {
namespace {

static_assert(detail::table_version == 1,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view type_values[] = {"limit", "market"};
constexpr detail::EnumTable type_table{"Type", type_values};

constexpr std::string_view side_values[] = {"buy", "sell"};
constexpr detail::EnumTable side_table{"Side", side_values};

constexpr std::string_view stp_values[] = {"DC", "CO", "CN", "CB"};
constexpr detail::EnumTable stp_table{"Stp", stp_values};

constexpr std::string_view time_in_force_values[] = {"GTC", "GTT", "IOC", "FOK"};
constexpr detail::EnumTable time_in_force_table{"TimeInForce", time_in_force_values};

constexpr std::string_view trade_type_values[] = {"TRADE", "MARGIN_TRADE", "MARGIN_ISOLATED_TRADE"};
constexpr detail::EnumTable trade_type_table{"TradeType", trade_type_values};

constexpr detail::Field page_request_fields[] = {
    {"symbol", offsetof(PageRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
    {"pageNum", offsetof(PageRequest, pageNum), detail::integer(), detail::In::query},
    {"pageSize", offsetof(PageRequest, pageSize), detail::integer(), detail::In::query},
};
constexpr detail::Bounds page_request_bounds[] = {
    {.field = 1, .minimum = "1"},
    {.field = 2, .minimum = "1", .maximum = "50"},
};
constexpr detail::ObjectTable page_request_table =
    detail::table_of<PageRequest>("PageRequest", page_request_fields, false, page_request_bounds);

constexpr detail::Field page_items_fields[] = {
    {"id", offsetof(PageItems, id), detail::string()},
    {"symbol", offsetof(PageItems, symbol), detail::string()},
    {"opType", offsetof(PageItems, opType), detail::string()},
    {"type", offsetof(PageItems, type), detail::enumeration(type_table)},
    {"side", offsetof(PageItems, side), detail::enumeration(side_table)},
    {"price", offsetof(PageItems, price), detail::decimal()},
    {"size", offsetof(PageItems, size), detail::decimal()},
    {"funds", offsetof(PageItems, funds), detail::decimal()},
    {"dealSize", offsetof(PageItems, dealSize), detail::decimal()},
    {"dealFunds", offsetof(PageItems, dealFunds), detail::decimal()},
    {"fee", offsetof(PageItems, fee), detail::decimal()},
    {"feeCurrency", offsetof(PageItems, feeCurrency), detail::string()},
    {"stp", offsetof(PageItems, stp), detail::enumeration(stp_table)},
    {"timeInForce", offsetof(PageItems, timeInForce), detail::enumeration(time_in_force_table)},
    {"postOnly", offsetof(PageItems, postOnly), detail::boolean()},
    {"hidden", offsetof(PageItems, hidden), detail::boolean()},
    {"iceberg", offsetof(PageItems, iceberg), detail::boolean()},
    {"visibleSize", offsetof(PageItems, visibleSize), detail::decimal()},
    {"cancelAfter", offsetof(PageItems, cancelAfter), detail::integer()},
    {"channel", offsetof(PageItems, channel), detail::string()},
    {"clientOid", offsetof(PageItems, clientOid), detail::string()},
    {"remark", offsetof(PageItems, remark), detail::string()},
    {"tags", offsetof(PageItems, tags), detail::string()},
    {"cancelExist", offsetof(PageItems, cancelExist), detail::boolean()},
    {"createdAt", offsetof(PageItems, createdAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"lastUpdatedAt", offsetof(PageItems, lastUpdatedAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"tradeType", offsetof(PageItems, tradeType), detail::enumeration(trade_type_table)},
    {"inOrderBook", offsetof(PageItems, inOrderBook), detail::boolean()},
    {"cancelledSize", offsetof(PageItems, cancelledSize), detail::decimal()},
    {"cancelledFunds", offsetof(PageItems, cancelledFunds), detail::decimal()},
    {"remainSize", offsetof(PageItems, remainSize), detail::decimal()},
    {"remainFunds", offsetof(PageItems, remainFunds), detail::decimal()},
    {"tax", offsetof(PageItems, tax), detail::decimal()},
    {"active", offsetof(PageItems, active), detail::boolean()},
};
constexpr detail::ObjectTable page_items_table = detail::table_of<PageItems>("PageItems", page_items_fields);

constexpr detail::ListTable list_of_page_items = detail::list_of<PageItems>(detail::object(page_items_table));

constexpr detail::Field page_fields[] = {
    {"currentPage", offsetof(Page, currentPage), detail::integer()},
    {"pageSize", offsetof(Page, pageSize), detail::integer()},
    {"totalNum", offsetof(Page, totalNum), detail::integer()},
    {"totalPage", offsetof(Page, totalPage), detail::integer()},
    {"items", offsetof(Page, items), detail::list(list_of_page_items)},
};
constexpr detail::ObjectTable page_table = detail::table_of<Page>("Page", page_fields);

constexpr detail::ListTable list_of_string = detail::list_of<std::string>(detail::string());

constexpr detail::Field symbols_fields[] = {
    {"symbols", offsetof(Symbols, symbols), detail::list(list_of_string)},
};
constexpr detail::ObjectTable symbols_table = detail::table_of<Symbols>("Symbols", symbols_fields);

constexpr detail::Type page_reply = detail::object(page_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit page_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 2},
};
constexpr detail::Operation page_operation{
    .id = "hf/orders/active.page",
    .method = "GET",
    .path = "/api/v1/hf/orders/active/page",
    .auth = detail::Auth::private_,
    .limits = page_limits,
    .request = &page_request_table,
    .reply = &page_reply,
};

constexpr detail::Type symbols_reply = detail::object(symbols_table);
constexpr detail::Limit symbols_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 2},
};
constexpr detail::Operation symbols_operation{
    .id = "hf/orders/active.symbols",
    .method = "GET",
    .path = "/api/v1/hf/orders/active/symbols",
    .auth = detail::Auth::private_,
    .limits = symbols_limits,
    .reply = &symbols_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Page> Api::page(PageRequest request) const {
    return {core_, page_operation, &request};
}

Call<Symbols> Api::symbols() const {
    return {core_, symbols_operation, nullptr};
}

std::string_view to_string(Type value) { return detail::wire_text(type_table, static_cast<std::size_t>(value)); }
std::string_view to_string(Side value) { return detail::wire_text(side_table, static_cast<std::size_t>(value)); }
std::string_view to_string(Stp value) { return detail::wire_text(stp_table, static_cast<std::size_t>(value)); }
std::string_view to_string(TimeInForce value) {
    return detail::wire_text(time_in_force_table, static_cast<std::size_t>(value));
}
std::string_view to_string(TradeType value) {
    return detail::wire_text(trade_type_table, static_cast<std::size_t>(value));
}
const detail::ObjectTable& exbind_table(const PageRequest*) { return page_request_table; }
const detail::ObjectTable& exbind_table(const PageItems*) { return page_items_table; }
const detail::ObjectTable& exbind_table(const Page*) { return page_table; }
const detail::ObjectTable& exbind_table(const Symbols*) { return symbols_table; }

}  // namespace exbind::kucoin::hf::orders::active_group
