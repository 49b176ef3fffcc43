// Generated from specs/kucoin/spot/hf/orders/active.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/hf/orders/active.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin {
extern const detail::EnumTable side_table;
extern const detail::EnumTable stp_table;
extern const detail::EnumTable time_in_force_table;
extern const detail::EnumTable trade_type_table;
extern const detail::EnumTable type_table;
}  // namespace exbind::kucoin

namespace exbind::inline v0_1::kucoin::spot::hf::orders::active {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field open_orders_by_page_request_fields[] = {
    {"symbol", offsetof(OpenOrdersByPageRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
    {"pageNum", offsetof(OpenOrdersByPageRequest, pageNum), detail::integer(), detail::In::query},
    {"pageSize", offsetof(OpenOrdersByPageRequest, pageSize), detail::integer(), detail::In::query},
};
constexpr detail::Bounds open_orders_by_page_request_bounds[] = {
    {.field = 1, .minimum = "1"},
    {.field = 2, .minimum = "1", .maximum = "50"},
};
constexpr detail::ObjectTable open_orders_by_page_request_table =
    detail::table_of<OpenOrdersByPageRequest>(
        "OpenOrdersByPageRequest", open_orders_by_page_request_fields, false, open_orders_by_page_request_bounds);

constexpr detail::Field open_orders_by_page_items_fields[] = {
    {"id", offsetof(OpenOrdersByPageItems, id), detail::string()},
    {"symbol", offsetof(OpenOrdersByPageItems, symbol), detail::string()},
    {"opType", offsetof(OpenOrdersByPageItems, opType), detail::string()},
    {"type", offsetof(OpenOrdersByPageItems, type), detail::enumeration(kucoin::type_table)},
    {"side", offsetof(OpenOrdersByPageItems, side), detail::enumeration(kucoin::side_table)},
    {"price", offsetof(OpenOrdersByPageItems, price), detail::decimal()},
    {"size", offsetof(OpenOrdersByPageItems, size), detail::decimal()},
    {"funds", offsetof(OpenOrdersByPageItems, funds), detail::decimal()},
    {"dealSize", offsetof(OpenOrdersByPageItems, dealSize), detail::decimal()},
    {"dealFunds", offsetof(OpenOrdersByPageItems, dealFunds), detail::decimal()},
    {"fee", offsetof(OpenOrdersByPageItems, fee), detail::decimal()},
    {"feeCurrency", offsetof(OpenOrdersByPageItems, feeCurrency), detail::string()},
    {"stp", offsetof(OpenOrdersByPageItems, stp), detail::enumeration(kucoin::stp_table)},
    {"timeInForce", offsetof(OpenOrdersByPageItems, timeInForce), detail::enumeration(kucoin::time_in_force_table)},
    {"postOnly", offsetof(OpenOrdersByPageItems, postOnly), detail::boolean()},
    {"hidden", offsetof(OpenOrdersByPageItems, hidden), detail::boolean()},
    {"iceberg", offsetof(OpenOrdersByPageItems, iceberg), detail::boolean()},
    {"visibleSize", offsetof(OpenOrdersByPageItems, visibleSize), detail::decimal()},
    {"cancelAfter", offsetof(OpenOrdersByPageItems, cancelAfter), detail::integer()},
    {"channel", offsetof(OpenOrdersByPageItems, channel), detail::string()},
    {"clientOid", offsetof(OpenOrdersByPageItems, clientOid), detail::string()},
    {"remark", offsetof(OpenOrdersByPageItems, remark), detail::string()},
    {"tags", offsetof(OpenOrdersByPageItems, tags), detail::string()},
    {"cancelExist", offsetof(OpenOrdersByPageItems, cancelExist), detail::boolean()},
    {"createdAt", offsetof(OpenOrdersByPageItems, createdAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"lastUpdatedAt", offsetof(OpenOrdersByPageItems, lastUpdatedAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"tradeType", offsetof(OpenOrdersByPageItems, tradeType), detail::enumeration(kucoin::trade_type_table)},
    {"inOrderBook", offsetof(OpenOrdersByPageItems, inOrderBook), detail::boolean()},
    {"cancelledSize", offsetof(OpenOrdersByPageItems, cancelledSize), detail::decimal()},
    {"cancelledFunds", offsetof(OpenOrdersByPageItems, cancelledFunds), detail::decimal()},
    {"remainSize", offsetof(OpenOrdersByPageItems, remainSize), detail::decimal()},
    {"remainFunds", offsetof(OpenOrdersByPageItems, remainFunds), detail::decimal()},
    {"tax", offsetof(OpenOrdersByPageItems, tax), detail::decimal()},
    {"active", offsetof(OpenOrdersByPageItems, active), detail::boolean()},
};
constexpr detail::ObjectTable open_orders_by_page_items_table =
    detail::table_of<OpenOrdersByPageItems>("OpenOrdersByPageItems", open_orders_by_page_items_fields);

constexpr detail::ListTable list_of_open_orders_by_page_items =
    detail::list_of<OpenOrdersByPageItems>(detail::object(open_orders_by_page_items_table));

constexpr detail::Field open_orders_by_page_fields[] = {
    {"currentPage", offsetof(OpenOrdersByPage, currentPage), detail::integer()},
    {"pageSize", offsetof(OpenOrdersByPage, pageSize), detail::integer()},
    {"totalNum", offsetof(OpenOrdersByPage, totalNum), detail::integer()},
    {"totalPage", offsetof(OpenOrdersByPage, totalPage), detail::integer()},
    {"items", offsetof(OpenOrdersByPage, items), detail::list(list_of_open_orders_by_page_items)},
};
constexpr detail::ObjectTable open_orders_by_page_table =
    detail::table_of<OpenOrdersByPage>("OpenOrdersByPage", open_orders_by_page_fields);

constexpr detail::ListTable list_of_string = detail::list_of<std::string>(detail::string());

constexpr detail::Field symbols_with_open_order_fields[] = {
    {"symbols", offsetof(SymbolsWithOpenOrder, symbols), detail::list(list_of_string)},
};
constexpr detail::ObjectTable symbols_with_open_order_table =
    detail::table_of<SymbolsWithOpenOrder>("SymbolsWithOpenOrder", symbols_with_open_order_fields);

constexpr detail::Type open_orders_by_page_reply = detail::object(open_orders_by_page_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit open_orders_by_page_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 2},
};
constexpr detail::Paging open_orders_by_page_pages{
    .by = detail::Paging::By::number,
    .usual_size = 20,
    .largest_size = 50,
    .parameter = "pageNum",
    .limit = "pageSize",
    .rows = "items",
    .current = "currentPage",
    .total_pages = "totalPage",
};
constexpr detail::Operation open_orders_by_page_operation{
    .id = "spot/hf/orders/active.open_orders_by_page",
    .method = "GET",
    .path = "/api/v1/hf/orders/active/page",
    .auth = detail::Auth::private_,
    .limits = open_orders_by_page_limits,
    .request = &open_orders_by_page_request_table,
    .reply = &open_orders_by_page_reply,
    .pages = &open_orders_by_page_pages,
};

constexpr detail::Type symbols_with_open_order_reply = detail::object(symbols_with_open_order_table);
constexpr detail::Limit symbols_with_open_order_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 2},
};
constexpr detail::Operation symbols_with_open_order_operation{
    .id = "spot/hf/orders/active.symbols_with_open_order",
    .method = "GET",
    .path = "/api/v1/hf/orders/active/symbols",
    .auth = detail::Auth::private_,
    .limits = symbols_with_open_order_limits,
    .reply = &symbols_with_open_order_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

PagedCall<OpenOrdersByPage> Api::open_orders_by_page(OpenOrdersByPageRequest request) const {
    return {core_, open_orders_by_page_operation, &request};
}

Call<SymbolsWithOpenOrder> Api::symbols_with_open_order() const {
    return {core_, symbols_with_open_order_operation, nullptr};
}

const detail::ObjectTable& exbind_table(const OpenOrdersByPageRequest*) { return open_orders_by_page_request_table; }
const detail::ObjectTable& exbind_table(const OpenOrdersByPageItems*) { return open_orders_by_page_items_table; }
const detail::ObjectTable& exbind_table(const OpenOrdersByPage*) { return open_orders_by_page_table; }
const detail::ObjectTable& exbind_table(const SymbolsWithOpenOrder*) { return symbols_with_open_order_table; }

}  // namespace exbind::kucoin::spot::hf::orders::active
