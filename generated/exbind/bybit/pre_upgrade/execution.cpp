// Generated from specs/bybit/pre-upgrade/execution.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/pre_upgrade/execution.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit {
extern const detail::EnumTable category_table;
extern const detail::EnumTable exec_type_table;
extern const detail::EnumTable order_order_type_table;
extern const detail::EnumTable side_table;
extern const detail::EnumTable stop_order_type_table;
}  // namespace exbind::bybit

namespace exbind::inline v0_1::bybit::pre_upgrade::execution {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field list_request_fields[] = {
    {"category", offsetof(ListRequest, category), detail::enumeration(bybit::category_table, detail::Holder::required),
     detail::In::query},
    {"symbol", offsetof(ListRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
    {"orderId", offsetof(ListRequest, orderId), detail::string(detail::Holder::optional), detail::In::query},
    {"orderLinkId", offsetof(ListRequest, orderLinkId), detail::string(detail::Holder::optional), detail::In::query},
    {"baseCoin", offsetof(ListRequest, baseCoin), detail::string(detail::Holder::optional), detail::In::query},
    {"startTime", offsetof(ListRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(ListRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"execType", offsetof(ListRequest, execType), detail::enumeration(bybit::exec_type_table), detail::In::query},
    {"limit", offsetof(ListRequest, limit), detail::integer(), detail::In::query},
    {"cursor", offsetof(ListRequest, cursor), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable list_request_table = detail::table_of<ListRequest>("ListRequest", list_request_fields);

constexpr detail::Field list_list_fields[] = {
    {"symbol", offsetof(ListList, symbol), detail::string()},
    {"orderId", offsetof(ListList, orderId), detail::string()},
    {"orderLinkId", offsetof(ListList, orderLinkId), detail::string()},
    {"side", offsetof(ListList, side), detail::enumeration(bybit::side_table)},
    {"orderPrice", offsetof(ListList, orderPrice), detail::decimal()},
    {"orderQty", offsetof(ListList, orderQty), detail::decimal()},
    {"leavesQty", offsetof(ListList, leavesQty), detail::decimal()},
    {"orderType", offsetof(ListList, orderType), detail::enumeration(bybit::order_order_type_table)},
    {"stopOrderType", offsetof(ListList, stopOrderType), detail::enumeration(bybit::stop_order_type_table)},
    {"execFee", offsetof(ListList, execFee), detail::decimal()},
    {"execId", offsetof(ListList, execId), detail::string()},
    {"execPrice", offsetof(ListList, execPrice), detail::decimal()},
    {"execQty", offsetof(ListList, execQty), detail::decimal()},
    {"execType", offsetof(ListList, execType), detail::enumeration(bybit::exec_type_table)},
    {"execValue", offsetof(ListList, execValue), detail::decimal()},
    {"execTime", offsetof(ListList, execTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"isMaker", offsetof(ListList, isMaker), detail::boolean()},
    {"feeRate", offsetof(ListList, feeRate), detail::decimal()},
    {"tradeIv", offsetof(ListList, tradeIv), detail::decimal()},
    {"markIv", offsetof(ListList, markIv), detail::decimal()},
    {"markPrice", offsetof(ListList, markPrice), detail::decimal()},
    {"indexPrice", offsetof(ListList, indexPrice), detail::decimal()},
    {"underlyingPrice", offsetof(ListList, underlyingPrice), detail::decimal()},
    {"blockTradeId", offsetof(ListList, blockTradeId), detail::string()},
    {"closedSize", offsetof(ListList, closedSize), detail::decimal()},
};
constexpr detail::ObjectTable list_list_table = detail::table_of<ListList>("ListList", list_list_fields);

constexpr detail::ListTable list_of_list_list = detail::list_of<ListList>(detail::object(list_list_table));

constexpr detail::Field list_fields[] = {
    {"category", offsetof(List, category), detail::enumeration(bybit::category_table)},
    {"list", offsetof(List, list), detail::list(list_of_list_list)},
    {"nextPageCursor", offsetof(List, nextPageCursor), detail::string()},
};
constexpr detail::ObjectTable list_table = detail::table_of<List>("List", list_fields);

constexpr detail::Type list_reply = detail::object(list_table);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit list_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Paging list_pages{
    .by = detail::Paging::By::token,
    .usual_size = 50,
    .parameter = "cursor",
    .limit = "limit",
    .rows = "list",
    .next = "nextPageCursor",
};
constexpr detail::Operation list_operation{
    .id = "pre-upgrade/execution.list",
    .method = "GET",
    .path = "/v5/pre-upgrade/execution/list",
    .auth = detail::Auth::private_,
    .limits = list_limits,
    .request = &list_request_table,
    .reply = &list_reply,
    .pages = &list_pages,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

PagedCall<List> Api::list(ListRequest request) const {
    return {core_, list_operation, &request};
}

const detail::ObjectTable& exbind_table(const ListRequest*) { return list_request_table; }
const detail::ObjectTable& exbind_table(const ListList*) { return list_list_table; }
const detail::ObjectTable& exbind_table(const List*) { return list_table; }

}  // namespace exbind::bybit::pre_upgrade::execution
