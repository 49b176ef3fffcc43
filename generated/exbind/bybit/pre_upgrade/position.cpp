// Generated from specs/bybit/pre-upgrade/position.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/pre_upgrade/position.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit {
extern const detail::EnumTable category_table;
extern const detail::EnumTable order_order_type_table;
extern const detail::EnumTable position_exec_type_table;
}  // namespace exbind::bybit

namespace exbind::inline v0_1::bybit::pre_upgrade::position {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view side_values[] = {"Buy", "Side"};
constexpr detail::EnumTable side_table{"Side", side_values};

constexpr detail::Field closed_pnl_request_fields[] = {
    {"category", offsetof(ClosedPnlRequest, category),
     detail::enumeration(bybit::category_table, detail::Holder::required), detail::In::query},
    {"symbol", offsetof(ClosedPnlRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
    {"startTime", offsetof(ClosedPnlRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(ClosedPnlRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"limit", offsetof(ClosedPnlRequest, limit), detail::integer(), detail::In::query},
    {"cursor", offsetof(ClosedPnlRequest, cursor), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable closed_pnl_request_table =
    detail::table_of<ClosedPnlRequest>("ClosedPnlRequest", closed_pnl_request_fields);

constexpr detail::Field closed_pnl_list_fields[] = {
    {"symbol", offsetof(ClosedPnlList, symbol), detail::string()},
    {"orderId", offsetof(ClosedPnlList, orderId), detail::string()},
    {"side", offsetof(ClosedPnlList, side), detail::enumeration(side_table)},
    {"qty", offsetof(ClosedPnlList, qty), detail::decimal()},
    {"orderPrice", offsetof(ClosedPnlList, orderPrice), detail::decimal()},
    {"orderType", offsetof(ClosedPnlList, orderType), detail::enumeration(bybit::order_order_type_table)},
    {"execType", offsetof(ClosedPnlList, execType), detail::enumeration(bybit::position_exec_type_table)},
    {"closedSize", offsetof(ClosedPnlList, closedSize), detail::decimal()},
    {"cumEntryValue", offsetof(ClosedPnlList, cumEntryValue), detail::decimal()},
    {"avgEntryPrice", offsetof(ClosedPnlList, avgEntryPrice), detail::decimal()},
    {"cumExitValue", offsetof(ClosedPnlList, cumExitValue), detail::decimal()},
    {"avgExitPrice", offsetof(ClosedPnlList, avgExitPrice), detail::decimal()},
    {"closedPnl", offsetof(ClosedPnlList, closedPnl), detail::decimal()},
    {"fillCount", offsetof(ClosedPnlList, fillCount), detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"leverage", offsetof(ClosedPnlList, leverage), detail::decimal()},
    {"createdTime", offsetof(ClosedPnlList, createdTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"updatedTime", offsetof(ClosedPnlList, updatedTime), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable closed_pnl_list_table =
    detail::table_of<ClosedPnlList>("ClosedPnlList", closed_pnl_list_fields);

constexpr detail::ListTable list_of_closed_pnl_list =
    detail::list_of<ClosedPnlList>(detail::object(closed_pnl_list_table));

constexpr detail::Field closed_pnl_fields[] = {
    {"category", offsetof(ClosedPnl, category), detail::enumeration(bybit::category_table)},
    {"list", offsetof(ClosedPnl, list), detail::list(list_of_closed_pnl_list)},
    {"nextPageCursor", offsetof(ClosedPnl, nextPageCursor), detail::string()},
};
constexpr detail::ObjectTable closed_pnl_table = detail::table_of<ClosedPnl>("ClosedPnl", closed_pnl_fields);

constexpr detail::Type closed_pnl_reply = detail::object(closed_pnl_table);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit closed_pnl_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Paging closed_pnl_pages{
    .by = detail::Paging::By::token,
    .usual_size = 50,
    .parameter = "cursor",
    .limit = "limit",
    .rows = "list",
    .next = "nextPageCursor",
};
constexpr detail::Operation closed_pnl_operation{
    .id = "pre-upgrade/position.closed_pnl",
    .method = "GET",
    .path = "/v5/pre-upgrade/position/closed-pnl",
    .auth = detail::Auth::private_,
    .limits = closed_pnl_limits,
    .request = &closed_pnl_request_table,
    .reply = &closed_pnl_reply,
    .pages = &closed_pnl_pages,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

PagedCall<ClosedPnl> Api::closed_pnl(ClosedPnlRequest request) const {
    return {core_, closed_pnl_operation, &request};
}

const detail::EnumTable& exbind_table(Side) { return side_table; }
const detail::ObjectTable& exbind_table(const ClosedPnlRequest*) { return closed_pnl_request_table; }
const detail::ObjectTable& exbind_table(const ClosedPnlList*) { return closed_pnl_list_table; }
const detail::ObjectTable& exbind_table(const ClosedPnl*) { return closed_pnl_table; }

}  // namespace exbind::bybit::pre_upgrade::position
