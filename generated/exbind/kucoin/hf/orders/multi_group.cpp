// Generated from specs/kucoin/hf/orders/multi.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/hf/orders/multi_group.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::kucoin::hf::orders::multi_group {
namespace {

static_assert(detail::table_version == 1,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view type_values[] = {"limit"};
constexpr detail::EnumTable type_table{"Type", type_values};

constexpr std::string_view time_in_force_values[] = {"GTC", "GTT", "IOC", "FOK"};
constexpr detail::EnumTable time_in_force_table{"TimeInForce", time_in_force_values};

constexpr std::string_view side_values[] = {"buy", "sell"};
constexpr detail::EnumTable side_table{"Side", side_values};

constexpr std::string_view stp_values[] = {"DC", "CO", "CN", "CB"};
constexpr detail::EnumTable stp_table{"Stp", stp_values};

constexpr std::string_view status_values[] = {"open", "done"};
constexpr detail::EnumTable status_table{"Status", status_values};

constexpr detail::Field sync_request_order_list_fields[] = {
    {"clientOid", offsetof(SyncRequestOrderList, clientOid), detail::string(detail::Holder::optional)},
    {"symbol", offsetof(SyncRequestOrderList, symbol), detail::string(detail::Holder::required)},
    {"type", offsetof(SyncRequestOrderList, type), detail::enumeration(type_table, detail::Holder::required)},
    {"timeInForce", offsetof(SyncRequestOrderList, timeInForce), detail::enumeration(time_in_force_table)},
    {"side", offsetof(SyncRequestOrderList, side), detail::enumeration(side_table, detail::Holder::required)},
    {"price", offsetof(SyncRequestOrderList, price), detail::decimal(detail::Holder::required)},
    {"size", offsetof(SyncRequestOrderList, size), detail::decimal()},
    {"stp", offsetof(SyncRequestOrderList, stp), detail::enumeration(stp_table)},
    {"cancelAfter", offsetof(SyncRequestOrderList, cancelAfter), detail::integer()},
    {"postOnly", offsetof(SyncRequestOrderList, postOnly), detail::boolean()},
    {"hidden", offsetof(SyncRequestOrderList, hidden), detail::boolean()},
    {"iceberg", offsetof(SyncRequestOrderList, iceberg), detail::boolean()},
    {"visibleSize", offsetof(SyncRequestOrderList, visibleSize), detail::decimal()},
    {"tags", offsetof(SyncRequestOrderList, tags), detail::string(detail::Holder::optional)},
    {"remark", offsetof(SyncRequestOrderList, remark), detail::string(detail::Holder::optional)},
    {"funds", offsetof(SyncRequestOrderList, funds), detail::decimal()},
    {"allowMaxTimeWindow", offsetof(SyncRequestOrderList, allowMaxTimeWindow), detail::integer()},
    {"clientTimestamp", offsetof(SyncRequestOrderList, clientTimestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::Bounds sync_request_order_list_bounds[] = {{.field = 8, .minimum = "0", .maximum = "2592000"}};
constexpr detail::ObjectTable sync_request_order_list_table =
    detail::table_of<SyncRequestOrderList>(
        "SyncRequestOrderList", sync_request_order_list_fields, false, sync_request_order_list_bounds);

constexpr detail::ListTable list_of_sync_request_order_list =
    detail::list_of<SyncRequestOrderList>(detail::object(sync_request_order_list_table));

constexpr detail::Field sync_request_fields[] = {
    {"orderList", offsetof(SyncRequest, orderList),
     detail::list(list_of_sync_request_order_list, detail::Holder::required)},
};
constexpr detail::ObjectTable sync_request_table = detail::table_of<SyncRequest>("SyncRequest", sync_request_fields);

constexpr detail::Field sync_fields[] = {
    {"orderId", offsetof(Sync, orderId), detail::string()},
    {"clientOid", offsetof(Sync, clientOid), detail::string()},
    {"orderTime", offsetof(Sync, orderTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"originSize", offsetof(Sync, originSize), detail::decimal()},
    {"dealSize", offsetof(Sync, dealSize), detail::decimal()},
    {"remainSize", offsetof(Sync, remainSize), detail::decimal()},
    {"canceledSize", offsetof(Sync, canceledSize), detail::decimal()},
    {"status", offsetof(Sync, status), detail::enumeration(status_table)},
    {"matchTime", offsetof(Sync, matchTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"success", offsetof(Sync, success), detail::boolean()},
    {"failMsg", offsetof(Sync, failMsg), detail::string()},
};
constexpr detail::ObjectTable sync_table = detail::table_of<Sync>("Sync", sync_fields);

constexpr detail::ListTable list_of_sync = detail::list_of<Sync>(detail::object(sync_table));
constexpr detail::Type sync_reply = detail::list(list_of_sync);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit sync_limits[] = {{.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot"}};
constexpr detail::Operation sync_operation{
    .id = "hf/orders/multi.sync",
    .method = "POST",
    .path = "/api/v1/hf/orders/multi/sync",
    .auth = detail::Auth::private_,
    .limits = sync_limits,
    .request = &sync_request_table,
    .reply = &sync_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Vector<Sync>> Api::sync(SyncRequest request) const {
    return {core_, sync_operation, &request};
}

std::string_view to_string(Type value) { return detail::wire_text(type_table, static_cast<std::size_t>(value)); }
std::string_view to_string(TimeInForce value) {
    return detail::wire_text(time_in_force_table, static_cast<std::size_t>(value));
}
std::string_view to_string(Side value) { return detail::wire_text(side_table, static_cast<std::size_t>(value)); }
std::string_view to_string(Stp value) { return detail::wire_text(stp_table, static_cast<std::size_t>(value)); }
std::string_view to_string(Status value) { return detail::wire_text(status_table, static_cast<std::size_t>(value)); }
const detail::ObjectTable& exbind_table(const SyncRequestOrderList*) { return sync_request_order_list_table; }
const detail::ObjectTable& exbind_table(const SyncRequest*) { return sync_request_table; }
const detail::ObjectTable& exbind_table(const Sync*) { return sync_table; }

}  // namespace exbind::kucoin::hf::orders::multi_group
