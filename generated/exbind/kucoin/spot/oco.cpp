// Generated from specs/kucoin/spot/oco.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/oco.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin {
extern const detail::EnumTable side_table;
extern const detail::EnumTable status_table;
extern const detail::EnumTable trade_type_table;
}  // namespace exbind::kucoin

namespace exbind::inline v0_1::kucoin::spot::oco {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field cancel_oco_order_by_client_oid_request_fields[] = {
    {"clientOid", offsetof(CancelOcoOrderByClientOidRequest, clientOid), detail::string(detail::Holder::required),
     detail::In::path},
};
constexpr detail::ObjectTable cancel_oco_order_by_client_oid_request_table =
    detail::table_of<CancelOcoOrderByClientOidRequest>(
        "CancelOcoOrderByClientOidRequest", cancel_oco_order_by_client_oid_request_fields);

constexpr detail::ListTable list_of_string = detail::list_of<std::string>(detail::string());

constexpr detail::Field cancel_oco_order_by_client_oid_fields[] = {
    {"cancelledOrderIds", offsetof(CancelOcoOrderByClientOid, cancelledOrderIds), detail::list(list_of_string)},
};
constexpr detail::ObjectTable cancel_oco_order_by_client_oid_table =
    detail::table_of<CancelOcoOrderByClientOid>("CancelOcoOrderByClientOid", cancel_oco_order_by_client_oid_fields);

constexpr detail::Field oco_order_by_client_oid_request_fields[] = {
    {"clientOid", offsetof(OcoOrderByClientOidRequest, clientOid), detail::string(detail::Holder::required),
     detail::In::path},
};
constexpr detail::ObjectTable oco_order_by_client_oid_request_table =
    detail::table_of<OcoOrderByClientOidRequest>("OcoOrderByClientOidRequest", oco_order_by_client_oid_request_fields);

constexpr detail::Field oco_order_by_order_id_fields[] = {
    {"symbol", offsetof(OcoOrderByOrderId, symbol), detail::string()},
    {"clientOid", offsetof(OcoOrderByOrderId, clientOid), detail::string()},
    {"orderId", offsetof(OcoOrderByOrderId, orderId), detail::string()},
    {"orderTime", offsetof(OcoOrderByOrderId, orderTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"status", offsetof(OcoOrderByOrderId, status), detail::enumeration(kucoin::status_table)},
};
constexpr detail::ObjectTable oco_order_by_order_id_table =
    detail::table_of<OcoOrderByOrderId>("OcoOrderByOrderId", oco_order_by_order_id_fields);

constexpr detail::Field add_oco_order_request_fields[] = {
    {"clientOid", offsetof(AddOcoOrderRequest, clientOid), detail::string(detail::Holder::required)},
    {"side", offsetof(AddOcoOrderRequest, side), detail::enumeration(kucoin::side_table, detail::Holder::required)},
    {"symbol", offsetof(AddOcoOrderRequest, symbol), detail::string(detail::Holder::required)},
    {"remark", offsetof(AddOcoOrderRequest, remark), detail::string(detail::Holder::optional)},
    {"price", offsetof(AddOcoOrderRequest, price), detail::decimal(detail::Holder::required)},
    {"size", offsetof(AddOcoOrderRequest, size), detail::decimal(detail::Holder::required)},
    {"stopPrice", offsetof(AddOcoOrderRequest, stopPrice), detail::decimal(detail::Holder::required)},
    {"limitPrice", offsetof(AddOcoOrderRequest, limitPrice), detail::decimal(detail::Holder::required)},
    {"tradeType", offsetof(AddOcoOrderRequest, tradeType), detail::enumeration(kucoin::trade_type_table)},
};
constexpr detail::ObjectTable add_oco_order_request_table =
    detail::table_of<AddOcoOrderRequest>("AddOcoOrderRequest", add_oco_order_request_fields);

constexpr detail::Field add_oco_order_fields[] = {
    {"orderId", offsetof(AddOcoOrder, orderId), detail::string()},
};
constexpr detail::ObjectTable add_oco_order_table = detail::table_of<AddOcoOrder>("AddOcoOrder", add_oco_order_fields);

constexpr detail::Field cancel_oco_order_by_order_id_request_fields[] = {
    {"orderId", offsetof(CancelOcoOrderByOrderIdRequest, orderId), detail::string(detail::Holder::required),
     detail::In::path},
};
constexpr detail::ObjectTable cancel_oco_order_by_order_id_request_table =
    detail::table_of<CancelOcoOrderByOrderIdRequest>(
        "CancelOcoOrderByOrderIdRequest", cancel_oco_order_by_order_id_request_fields);

constexpr detail::Field cancel_oco_order_by_order_id_fields[] = {
    {"cancelledOrderIds", offsetof(CancelOcoOrderByOrderId, cancelledOrderIds), detail::list(list_of_string)},
};
constexpr detail::ObjectTable cancel_oco_order_by_order_id_table =
    detail::table_of<CancelOcoOrderByOrderId>("CancelOcoOrderByOrderId", cancel_oco_order_by_order_id_fields);

constexpr detail::Field oco_order_by_order_id_request_fields[] = {
    {"orderId", offsetof(OcoOrderByOrderIdRequest, orderId), detail::string(detail::Holder::required),
     detail::In::path},
};
constexpr detail::ObjectTable oco_order_by_order_id_request_table =
    detail::table_of<OcoOrderByOrderIdRequest>("OcoOrderByOrderIdRequest", oco_order_by_order_id_request_fields);

constexpr detail::Field batch_cancel_oco_order_request_fields[] = {
    {"orderIds", offsetof(BatchCancelOcoOrderRequest, orderIds), detail::list(list_of_string), detail::In::query},
    {"symbol", offsetof(BatchCancelOcoOrderRequest, symbol), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::ObjectTable batch_cancel_oco_order_request_table =
    detail::table_of<BatchCancelOcoOrderRequest>("BatchCancelOcoOrderRequest", batch_cancel_oco_order_request_fields);

constexpr detail::Field batch_cancel_oco_order_fields[] = {
    {"cancelledOrderIds", offsetof(BatchCancelOcoOrder, cancelledOrderIds), detail::list(list_of_string)},
};
constexpr detail::ObjectTable batch_cancel_oco_order_table =
    detail::table_of<BatchCancelOcoOrder>("BatchCancelOcoOrder", batch_cancel_oco_order_fields);

constexpr detail::Field oco_order_list_request_fields[] = {
    {"symbol", offsetof(OcoOrderListRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
    {"startAt", offsetof(OcoOrderListRequest, startAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endAt", offsetof(OcoOrderListRequest, endAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"orderIds", offsetof(OcoOrderListRequest, orderIds), detail::string(detail::Holder::optional), detail::In::query},
    {"pageSize", offsetof(OcoOrderListRequest, pageSize), detail::integer(), detail::In::query},
    {"currentPage", offsetof(OcoOrderListRequest, currentPage), detail::integer(), detail::In::query},
};
constexpr detail::Bounds oco_order_list_request_bounds[] = {{.field = 4, .minimum = "10", .maximum = "500"}};
constexpr detail::ObjectTable oco_order_list_request_table =
    detail::table_of<OcoOrderListRequest>(
        "OcoOrderListRequest", oco_order_list_request_fields, false, oco_order_list_request_bounds);

constexpr detail::ListTable list_of_oco_order_by_order_id =
    detail::list_of<OcoOrderByOrderId>(detail::object(oco_order_by_order_id_table));

constexpr detail::Field oco_order_list_fields[] = {
    {"currentPage", offsetof(OcoOrderList, currentPage), detail::integer()},
    {"pageSize", offsetof(OcoOrderList, pageSize), detail::integer()},
    {"totalNum", offsetof(OcoOrderList, totalNum), detail::integer()},
    {"totalPage", offsetof(OcoOrderList, totalPage), detail::integer()},
    {"items", offsetof(OcoOrderList, items), detail::list(list_of_oco_order_by_order_id)},
};
constexpr detail::ObjectTable oco_order_list_table =
    detail::table_of<OcoOrderList>("OcoOrderList", oco_order_list_fields);

constexpr detail::Type cancel_oco_order_by_client_oid_reply = detail::object(cancel_oco_order_by_client_oid_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit cancel_oco_order_by_client_oid_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 3},
};
constexpr detail::Operation cancel_oco_order_by_client_oid_operation{
    .id = "spot/oco.cancel_oco_order_by_client_oid",
    .method = "DELETE",
    .path = "/api/v3/oco/client-order/{clientOid}",
    .auth = detail::Auth::private_,
    .limits = cancel_oco_order_by_client_oid_limits,
    .request = &cancel_oco_order_by_client_oid_request_table,
    .reply = &cancel_oco_order_by_client_oid_reply,
};

constexpr detail::Type oco_order_by_client_oid_reply = detail::object(oco_order_by_order_id_table);
constexpr detail::Limit oco_order_by_client_oid_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 2},
};
constexpr detail::Operation oco_order_by_client_oid_operation{
    .id = "spot/oco.oco_order_by_client_oid",
    .method = "GET",
    .path = "/api/v3/oco/client-order/{clientOid}",
    .auth = detail::Auth::private_,
    .limits = oco_order_by_client_oid_limits,
    .request = &oco_order_by_client_oid_request_table,
    .reply = &oco_order_by_client_oid_reply,
};

constexpr detail::Type add_oco_order_reply = detail::object(add_oco_order_table);
constexpr detail::Limit add_oco_order_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 2},
};
constexpr detail::Operation add_oco_order_operation{
    .id = "spot/oco.add_oco_order",
    .method = "POST",
    .path = "/api/v3/oco/order",
    .auth = detail::Auth::private_,
    .limits = add_oco_order_limits,
    .request = &add_oco_order_request_table,
    .reply = &add_oco_order_reply,
};

constexpr detail::Type cancel_oco_order_by_order_id_reply = detail::object(cancel_oco_order_by_order_id_table);
constexpr detail::Limit cancel_oco_order_by_order_id_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 3},
};
constexpr detail::Operation cancel_oco_order_by_order_id_operation{
    .id = "spot/oco.cancel_oco_order_by_order_id",
    .method = "DELETE",
    .path = "/api/v3/oco/order/{orderId}",
    .auth = detail::Auth::private_,
    .limits = cancel_oco_order_by_order_id_limits,
    .request = &cancel_oco_order_by_order_id_request_table,
    .reply = &cancel_oco_order_by_order_id_reply,
};

constexpr detail::Type oco_order_by_order_id_reply = detail::object(oco_order_by_order_id_table);
constexpr detail::Limit oco_order_by_order_id_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 2},
};
constexpr detail::Operation oco_order_by_order_id_operation{
    .id = "spot/oco.oco_order_by_order_id",
    .method = "GET",
    .path = "/api/v3/oco/order/{orderId}",
    .auth = detail::Auth::private_,
    .limits = oco_order_by_order_id_limits,
    .request = &oco_order_by_order_id_request_table,
    .reply = &oco_order_by_order_id_reply,
};

constexpr detail::Type batch_cancel_oco_order_reply = detail::object(batch_cancel_oco_order_table);
constexpr detail::Limit batch_cancel_oco_order_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 3},
};
constexpr detail::Operation batch_cancel_oco_order_operation{
    .id = "spot/oco.batch_cancel_oco_order",
    .method = "DELETE",
    .path = "/api/v3/oco/orders",
    .auth = detail::Auth::private_,
    .limits = batch_cancel_oco_order_limits,
    .request = &batch_cancel_oco_order_request_table,
    .reply = &batch_cancel_oco_order_reply,
};

constexpr detail::Type oco_order_list_reply = detail::object(oco_order_list_table);
constexpr detail::Limit oco_order_list_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 2},
};
constexpr detail::Paging oco_order_list_pages{
    .by = detail::Paging::By::number,
    .usual_size = 50,
    .largest_size = 500,
    .parameter = "currentPage",
    .limit = "pageSize",
    .rows = "items",
    .current = "currentPage",
    .total_pages = "totalPage",
};
constexpr detail::Operation oco_order_list_operation{
    .id = "spot/oco.oco_order_list",
    .method = "GET",
    .path = "/api/v3/oco/orders",
    .auth = detail::Auth::private_,
    .limits = oco_order_list_limits,
    .request = &oco_order_list_request_table,
    .reply = &oco_order_list_reply,
    .pages = &oco_order_list_pages,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<CancelOcoOrderByClientOid> Api::cancel_oco_order_by_client_oid(CancelOcoOrderByClientOidRequest request) const {
    return {core_, cancel_oco_order_by_client_oid_operation, &request};
}

Call<OcoOrderByOrderId> Api::oco_order_by_client_oid(OcoOrderByClientOidRequest request) const {
    return {core_, oco_order_by_client_oid_operation, &request};
}

Lookup<OcoOrderByOrderId> Api::oco_order_by_client_oid_lookup() {
    return {&oco_order_by_client_oid_operation};
}

Call<AddOcoOrder> Api::add_oco_order(AddOcoOrderRequest request) const {
    return {core_, add_oco_order_operation, &request};
}

Call<CancelOcoOrderByOrderId> Api::cancel_oco_order_by_order_id(CancelOcoOrderByOrderIdRequest request) const {
    return {core_, cancel_oco_order_by_order_id_operation, &request};
}

Call<OcoOrderByOrderId> Api::oco_order_by_order_id(OcoOrderByOrderIdRequest request) const {
    return {core_, oco_order_by_order_id_operation, &request};
}

Call<BatchCancelOcoOrder> Api::batch_cancel_oco_order(BatchCancelOcoOrderRequest request) const {
    return {core_, batch_cancel_oco_order_operation, &request};
}

PagedCall<OcoOrderList> Api::oco_order_list(OcoOrderListRequest request) const {
    return {core_, oco_order_list_operation, &request};
}

const detail::ObjectTable& exbind_table(const CancelOcoOrderByClientOidRequest*) {
    return cancel_oco_order_by_client_oid_request_table;
}
const detail::ObjectTable& exbind_table(const CancelOcoOrderByClientOid*) {
    return cancel_oco_order_by_client_oid_table;
}
const detail::ObjectTable& exbind_table(const OcoOrderByClientOidRequest*) {
    return oco_order_by_client_oid_request_table;
}
const detail::ObjectTable& exbind_table(const OcoOrderByOrderId*) { return oco_order_by_order_id_table; }
const detail::ObjectTable& exbind_table(const AddOcoOrderRequest*) { return add_oco_order_request_table; }
const detail::ObjectTable& exbind_table(const AddOcoOrder*) { return add_oco_order_table; }
const detail::ObjectTable& exbind_table(const CancelOcoOrderByOrderIdRequest*) {
    return cancel_oco_order_by_order_id_request_table;
}
const detail::ObjectTable& exbind_table(const CancelOcoOrderByOrderId*) { return cancel_oco_order_by_order_id_table; }
const detail::ObjectTable& exbind_table(const OcoOrderByOrderIdRequest*) { return oco_order_by_order_id_request_table; }
const detail::ObjectTable& exbind_table(const BatchCancelOcoOrderRequest*) {
    return batch_cancel_oco_order_request_table;
}
const detail::ObjectTable& exbind_table(const BatchCancelOcoOrder*) { return batch_cancel_oco_order_table; }
const detail::ObjectTable& exbind_table(const OcoOrderListRequest*) { return oco_order_list_request_table; }
const detail::ObjectTable& exbind_table(const OcoOrderList*) { return oco_order_list_table; }

}  // namespace exbind::kucoin::spot::oco
