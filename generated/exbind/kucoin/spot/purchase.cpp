// Generated from specs/kucoin/spot/purchase.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/purchase.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin {
extern const detail::EnumTable purchase_status_table;
}  // namespace exbind::kucoin

namespace exbind::inline v0_1::kucoin::spot::purchase {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field post_purchase_request_fields[] = {
    {"currency", offsetof(PostPurchaseRequest, currency), detail::string(detail::Holder::required)},
    {"size", offsetof(PostPurchaseRequest, size), detail::decimal(detail::Holder::required)},
    {"interestRate", offsetof(PostPurchaseRequest, interestRate), detail::decimal(detail::Holder::required)},
};
constexpr detail::ObjectTable post_purchase_request_table =
    detail::table_of<PostPurchaseRequest>("PostPurchaseRequest", post_purchase_request_fields);

constexpr detail::Field post_purchase_fields[] = {
    {"orderNo", offsetof(PostPurchase, orderNo), detail::string()},
};
constexpr detail::ObjectTable post_purchase_table =
    detail::table_of<PostPurchase>("PostPurchase", post_purchase_fields);

constexpr detail::Field purchase_orders_request_fields[] = {
    {"status", offsetof(PurchaseOrdersRequest, status),
     detail::enumeration(kucoin::purchase_status_table, detail::Holder::required), detail::In::query},
    {"currency", offsetof(PurchaseOrdersRequest, currency), detail::string(detail::Holder::optional),
     detail::In::query},
    {"purchaseOrderNo", offsetof(PurchaseOrdersRequest, purchaseOrderNo), detail::string(detail::Holder::optional),
     detail::In::query},
    {"currentPage", offsetof(PurchaseOrdersRequest, currentPage), detail::integer(), detail::In::query},
    {"pageSize", offsetof(PurchaseOrdersRequest, pageSize), detail::integer(), detail::In::query},
};
constexpr detail::Bounds purchase_orders_request_bounds[] = {{.field = 4, .minimum = "1", .maximum = "50"}};
constexpr detail::ObjectTable purchase_orders_request_table =
    detail::table_of<PurchaseOrdersRequest>(
        "PurchaseOrdersRequest", purchase_orders_request_fields, false, purchase_orders_request_bounds);

constexpr detail::Field purchase_orders_items_fields[] = {
    {"currency", offsetof(PurchaseOrdersItems, currency), detail::string()},
    {"purchaseOrderNo", offsetof(PurchaseOrdersItems, purchaseOrderNo), detail::string()},
    {"purchaseSize", offsetof(PurchaseOrdersItems, purchaseSize), detail::decimal()},
    {"matchSize", offsetof(PurchaseOrdersItems, matchSize), detail::decimal()},
    {"interestRate", offsetof(PurchaseOrdersItems, interestRate), detail::decimal()},
    {"incomeSize", offsetof(PurchaseOrdersItems, incomeSize), detail::decimal()},
    {"applyTime", offsetof(PurchaseOrdersItems, applyTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"status", offsetof(PurchaseOrdersItems, status), detail::enumeration(kucoin::purchase_status_table)},
};
constexpr detail::ObjectTable purchase_orders_items_table =
    detail::table_of<PurchaseOrdersItems>("PurchaseOrdersItems", purchase_orders_items_fields);

constexpr detail::ListTable list_of_purchase_orders_items =
    detail::list_of<PurchaseOrdersItems>(detail::object(purchase_orders_items_table));

constexpr detail::Field purchase_orders_fields[] = {
    {"currentPage", offsetof(PurchaseOrders, currentPage), detail::integer()},
    {"pageSize", offsetof(PurchaseOrders, pageSize), detail::integer()},
    {"totalNum", offsetof(PurchaseOrders, totalNum), detail::integer()},
    {"totalPage", offsetof(PurchaseOrders, totalPage), detail::integer()},
    {"items", offsetof(PurchaseOrders, items), detail::list(list_of_purchase_orders_items)},
};
constexpr detail::ObjectTable purchase_orders_table =
    detail::table_of<PurchaseOrders>("PurchaseOrders", purchase_orders_fields);

constexpr detail::Type post_purchase_reply = detail::object(post_purchase_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit post_purchase_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 15},
};
constexpr detail::Operation post_purchase_operation{
    .id = "spot/purchase.post_purchase",
    .method = "POST",
    .path = "/api/v3/purchase",
    .auth = detail::Auth::private_,
    .limits = post_purchase_limits,
    .request = &post_purchase_request_table,
    .reply = &post_purchase_reply,
};

constexpr detail::Type purchase_orders_reply = detail::object(purchase_orders_table);
constexpr detail::Limit purchase_orders_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 10},
};
constexpr detail::Paging purchase_orders_pages{
    .by = detail::Paging::By::number,
    .usual_size = 50,
    .largest_size = 50,
    .parameter = "currentPage",
    .limit = "pageSize",
    .rows = "items",
    .current = "currentPage",
    .total_pages = "totalPage",
};
constexpr detail::Operation purchase_orders_operation{
    .id = "spot/purchase.purchase_orders",
    .method = "GET",
    .path = "/api/v3/purchase/orders",
    .auth = detail::Auth::private_,
    .limits = purchase_orders_limits,
    .request = &purchase_orders_request_table,
    .reply = &purchase_orders_reply,
    .pages = &purchase_orders_pages,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<PostPurchase> Api::post_purchase(PostPurchaseRequest request) const {
    return {core_, post_purchase_operation, &request};
}

PagedCall<PurchaseOrders> Api::purchase_orders(PurchaseOrdersRequest request) const {
    return {core_, purchase_orders_operation, &request};
}

const detail::ObjectTable& exbind_table(const PostPurchaseRequest*) { return post_purchase_request_table; }
const detail::ObjectTable& exbind_table(const PostPurchase*) { return post_purchase_table; }
const detail::ObjectTable& exbind_table(const PurchaseOrdersRequest*) { return purchase_orders_request_table; }
const detail::ObjectTable& exbind_table(const PurchaseOrdersItems*) { return purchase_orders_items_table; }
const detail::ObjectTable& exbind_table(const PurchaseOrders*) { return purchase_orders_table; }

}  // namespace exbind::kucoin::spot::purchase
