// Generated from specs/bybit/spread/execution.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/spread/execution.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit {
extern const detail::EnumTable category_table;
extern const detail::EnumTable exec_type_table;
extern const detail::EnumTable side_table;
}  // namespace exbind::bybit

namespace exbind::inline v0_1::bybit::spread::execution {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field list_request_fields[] = {
    {"symbol", offsetof(ListRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
    {"orderId", offsetof(ListRequest, orderId), detail::string(detail::Holder::optional), detail::In::query},
    {"orderLinkId", offsetof(ListRequest, orderLinkId), detail::string(detail::Holder::optional), detail::In::query},
    {"startTime", offsetof(ListRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(ListRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"limit", offsetof(ListRequest, limit), detail::integer(), detail::In::query},
    {"cursor", offsetof(ListRequest, cursor), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable list_request_table = detail::table_of<ListRequest>("ListRequest", list_request_fields);

constexpr detail::Field list_list_legs_fields[] = {
    {"symbol", offsetof(ListListLegs, symbol), detail::string()},
    {"side", offsetof(ListListLegs, side), detail::enumeration(bybit::side_table)},
    {"execPrice", offsetof(ListListLegs, execPrice), detail::decimal()},
    {"execTime", offsetof(ListListLegs, execTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"execValue", offsetof(ListListLegs, execValue), detail::decimal()},
    {"execType", offsetof(ListListLegs, execType), detail::enumeration(bybit::exec_type_table)},
    {"category", offsetof(ListListLegs, category), detail::enumeration(bybit::category_table)},
    {"execQty", offsetof(ListListLegs, execQty), detail::decimal()},
    {"execFee", offsetof(ListListLegs, execFee), detail::decimal()},
    {"execFeeV2", offsetof(ListListLegs, execFeeV2), detail::decimal()},
    {"feeCurrency", offsetof(ListListLegs, feeCurrency), detail::string()},
    {"execId", offsetof(ListListLegs, execId), detail::string()},
};
constexpr detail::ObjectTable list_list_legs_table =
    detail::table_of<ListListLegs>("ListListLegs", list_list_legs_fields);

constexpr detail::ListTable list_of_list_list_legs =
    detail::list_of<ListListLegs>(detail::object(list_list_legs_table));

constexpr detail::Field list_list_fields[] = {
    {"symbol", offsetof(ListList, symbol), detail::string()},
    {"orderLinkId", offsetof(ListList, orderLinkId), detail::string()},
    {"side", offsetof(ListList, side), detail::enumeration(bybit::side_table)},
    {"orderId", offsetof(ListList, orderId), detail::string()},
    {"execPrice", offsetof(ListList, execPrice), detail::decimal()},
    {"execTime", offsetof(ListList, execTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"execType", offsetof(ListList, execType), detail::enumeration(bybit::exec_type_table)},
    {"execQty", offsetof(ListList, execQty), detail::decimal()},
    {"execId", offsetof(ListList, execId), detail::string()},
    {"legs", offsetof(ListList, legs), detail::list(list_of_list_list_legs)},
};
constexpr detail::ObjectTable list_list_table = detail::table_of<ListList>("ListList", list_list_fields);

constexpr detail::ListTable list_of_list_list = detail::list_of<ListList>(detail::object(list_list_table));

constexpr detail::Field list_fields[] = {
    {"list", offsetof(List, list), detail::list(list_of_list_list)},
    {"nextPageCursor", offsetof(List, nextPageCursor), detail::string()},
};
constexpr detail::ObjectTable list_table = detail::table_of<List>("List", list_fields);

constexpr detail::Type list_reply = detail::object(list_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit list_limits[] = {
    {.count = 50, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Paging list_pages{
    .by = detail::Paging::By::token,
    .usual_size = 20,
    .parameter = "cursor",
    .limit = "limit",
    .rows = "list",
    .next = "nextPageCursor",
};
constexpr detail::Operation list_operation{
    .id = "spread/execution.list",
    .method = "GET",
    .path = "/v5/spread/execution/list",
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
const detail::ObjectTable& exbind_table(const ListListLegs*) { return list_list_legs_table; }
const detail::ObjectTable& exbind_table(const ListList*) { return list_list_table; }
const detail::ObjectTable& exbind_table(const List*) { return list_table; }

}  // namespace exbind::bybit::spread::execution
