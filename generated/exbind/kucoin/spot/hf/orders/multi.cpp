// Generated from specs/kucoin/spot/hf/orders/multi.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/hf/orders/multi.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin {
extern const detail::EnumTable orders_status_table;
extern const detail::EnumTable side_table;
extern const detail::EnumTable stp_table;
extern const detail::EnumTable time_in_force_table;
extern const detail::EnumTable type_table;
}  // namespace exbind::kucoin

namespace exbind::inline v0_1::kucoin::spot::hf::orders::multi {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field batch_add_orders_sync_request_order_list_fields[] = {
    {"clientOid", offsetof(BatchAddOrdersSyncRequestOrderList, clientOid), detail::string(detail::Holder::optional)},
    {"symbol", offsetof(BatchAddOrdersSyncRequestOrderList, symbol), detail::string(detail::Holder::required)},
    {"type", offsetof(BatchAddOrdersSyncRequestOrderList, type),
     detail::enumeration(kucoin::type_table, detail::Holder::required)},
    {"timeInForce", offsetof(BatchAddOrdersSyncRequestOrderList, timeInForce),
     detail::enumeration(kucoin::time_in_force_table)},
    {"side", offsetof(BatchAddOrdersSyncRequestOrderList, side),
     detail::enumeration(kucoin::side_table, detail::Holder::required)},
    {"price", offsetof(BatchAddOrdersSyncRequestOrderList, price), detail::decimal(detail::Holder::required)},
    {"size", offsetof(BatchAddOrdersSyncRequestOrderList, size), detail::decimal()},
    {"stp", offsetof(BatchAddOrdersSyncRequestOrderList, stp), detail::enumeration(kucoin::stp_table)},
    {"cancelAfter", offsetof(BatchAddOrdersSyncRequestOrderList, cancelAfter), detail::integer()},
    {"postOnly", offsetof(BatchAddOrdersSyncRequestOrderList, postOnly), detail::boolean()},
    {"hidden", offsetof(BatchAddOrdersSyncRequestOrderList, hidden), detail::boolean()},
    {"iceberg", offsetof(BatchAddOrdersSyncRequestOrderList, iceberg), detail::boolean()},
    {"visibleSize", offsetof(BatchAddOrdersSyncRequestOrderList, visibleSize), detail::decimal()},
    {"tags", offsetof(BatchAddOrdersSyncRequestOrderList, tags), detail::string(detail::Holder::optional)},
    {"remark", offsetof(BatchAddOrdersSyncRequestOrderList, remark), detail::string(detail::Holder::optional)},
    {"funds", offsetof(BatchAddOrdersSyncRequestOrderList, funds), detail::decimal()},
    {"allowMaxTimeWindow", offsetof(BatchAddOrdersSyncRequestOrderList, allowMaxTimeWindow), detail::integer()},
    {"clientTimestamp", offsetof(BatchAddOrdersSyncRequestOrderList, clientTimestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::Bounds batch_add_orders_sync_request_order_list_bounds[] = {
    {.field = 8, .minimum = "0", .maximum = "2592000"},
};
constexpr detail::ObjectTable batch_add_orders_sync_request_order_list_table =
    detail::table_of<BatchAddOrdersSyncRequestOrderList>(
        "BatchAddOrdersSyncRequestOrderList", batch_add_orders_sync_request_order_list_fields, false,
        batch_add_orders_sync_request_order_list_bounds);

constexpr detail::ListTable list_of_batch_add_orders_sync_request_order_list =
    detail::list_of<BatchAddOrdersSyncRequestOrderList>(detail::object(batch_add_orders_sync_request_order_list_table));

constexpr detail::Field batch_add_orders_sync_request_fields[] = {
    {"orderList", offsetof(BatchAddOrdersSyncRequest, orderList),
     detail::list(list_of_batch_add_orders_sync_request_order_list, detail::Holder::required)},
};
constexpr detail::ObjectTable batch_add_orders_sync_request_table =
    detail::table_of<BatchAddOrdersSyncRequest>("BatchAddOrdersSyncRequest", batch_add_orders_sync_request_fields);

constexpr detail::Field batch_add_orders_sync_fields[] = {
    {"orderId", offsetof(BatchAddOrdersSync, orderId), detail::string()},
    {"clientOid", offsetof(BatchAddOrdersSync, clientOid), detail::string()},
    {"orderTime", offsetof(BatchAddOrdersSync, orderTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"originSize", offsetof(BatchAddOrdersSync, originSize), detail::decimal()},
    {"dealSize", offsetof(BatchAddOrdersSync, dealSize), detail::decimal()},
    {"remainSize", offsetof(BatchAddOrdersSync, remainSize), detail::decimal()},
    {"canceledSize", offsetof(BatchAddOrdersSync, canceledSize), detail::decimal()},
    {"status", offsetof(BatchAddOrdersSync, status), detail::enumeration(kucoin::orders_status_table)},
    {"matchTime", offsetof(BatchAddOrdersSync, matchTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"success", offsetof(BatchAddOrdersSync, success), detail::boolean()},
    {"failMsg", offsetof(BatchAddOrdersSync, failMsg), detail::string()},
};
constexpr detail::ObjectTable batch_add_orders_sync_table =
    detail::table_of<BatchAddOrdersSync>("BatchAddOrdersSync", batch_add_orders_sync_fields);

constexpr detail::ListTable list_of_batch_add_orders_sync =
    detail::list_of<BatchAddOrdersSync>(detail::object(batch_add_orders_sync_table));
constexpr detail::Type batch_add_orders_sync_reply = detail::list(list_of_batch_add_orders_sync);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit batch_add_orders_sync_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot"},
};
constexpr detail::Operation batch_add_orders_sync_operation{
    .id = "spot/hf/orders/multi.batch_add_orders_sync",
    .method = "POST",
    .path = "/api/v1/hf/orders/multi/sync",
    .auth = detail::Auth::private_,
    .limits = batch_add_orders_sync_limits,
    .request = &batch_add_orders_sync_request_table,
    .reply = &batch_add_orders_sync_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Vector<BatchAddOrdersSync>> Api::batch_add_orders_sync(BatchAddOrdersSyncRequest request) const {
    return {core_, batch_add_orders_sync_operation, &request};
}

const detail::ObjectTable& exbind_table(const BatchAddOrdersSyncRequestOrderList*) {
    return batch_add_orders_sync_request_order_list_table;
}
const detail::ObjectTable& exbind_table(const BatchAddOrdersSyncRequest*) {
    return batch_add_orders_sync_request_table;
}
const detail::ObjectTable& exbind_table(const BatchAddOrdersSync*) { return batch_add_orders_sync_table; }

}  // namespace exbind::kucoin::spot::hf::orders::multi
