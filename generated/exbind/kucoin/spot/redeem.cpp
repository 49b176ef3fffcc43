// Generated from specs/kucoin/spot/redeem.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/redeem.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin {
extern const detail::EnumTable purchase_status_table;
}  // namespace exbind::kucoin

namespace exbind::inline v0_1::kucoin::spot::redeem {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field post_redeem_request_fields[] = {
    {"currency", offsetof(PostRedeemRequest, currency), detail::string(detail::Holder::required)},
    {"size", offsetof(PostRedeemRequest, size), detail::decimal(detail::Holder::required)},
    {"purchaseOrderNo", offsetof(PostRedeemRequest, purchaseOrderNo), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable post_redeem_request_table =
    detail::table_of<PostRedeemRequest>("PostRedeemRequest", post_redeem_request_fields);

constexpr detail::Field post_redeem_fields[] = {
    {"orderNo", offsetof(PostRedeem, orderNo), detail::string()},
};
constexpr detail::ObjectTable post_redeem_table = detail::table_of<PostRedeem>("PostRedeem", post_redeem_fields);

constexpr detail::Field redeem_orders_request_fields[] = {
    {"status", offsetof(RedeemOrdersRequest, status),
     detail::enumeration(kucoin::purchase_status_table, detail::Holder::required), detail::In::query},
    {"currency", offsetof(RedeemOrdersRequest, currency), detail::string(detail::Holder::optional), detail::In::query},
    {"redeemOrderNo", offsetof(RedeemOrdersRequest, redeemOrderNo), detail::string(detail::Holder::optional),
     detail::In::query},
    {"currentPage", offsetof(RedeemOrdersRequest, currentPage), detail::integer(), detail::In::query},
    {"pageSize", offsetof(RedeemOrdersRequest, pageSize), detail::integer(), detail::In::query},
};
constexpr detail::Bounds redeem_orders_request_bounds[] = {{.field = 4, .minimum = "1", .maximum = "50"}};
constexpr detail::ObjectTable redeem_orders_request_table =
    detail::table_of<RedeemOrdersRequest>(
        "RedeemOrdersRequest", redeem_orders_request_fields, false, redeem_orders_request_bounds);

constexpr detail::Field redeem_orders_items_fields[] = {
    {"currency", offsetof(RedeemOrdersItems, currency), detail::string()},
    {"purchaseOrderNo", offsetof(RedeemOrdersItems, purchaseOrderNo), detail::string()},
    {"redeemOrderNo", offsetof(RedeemOrdersItems, redeemOrderNo), detail::string()},
    {"redeemSize", offsetof(RedeemOrdersItems, redeemSize), detail::decimal()},
    {"receiptSize", offsetof(RedeemOrdersItems, receiptSize), detail::decimal()},
    {"applyTime", offsetof(RedeemOrdersItems, applyTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"status", offsetof(RedeemOrdersItems, status), detail::enumeration(kucoin::purchase_status_table)},
};
constexpr detail::ObjectTable redeem_orders_items_table =
    detail::table_of<RedeemOrdersItems>("RedeemOrdersItems", redeem_orders_items_fields);

constexpr detail::ListTable list_of_redeem_orders_items =
    detail::list_of<RedeemOrdersItems>(detail::object(redeem_orders_items_table));

constexpr detail::Field redeem_orders_fields[] = {
    {"currentPage", offsetof(RedeemOrders, currentPage), detail::integer()},
    {"pageSize", offsetof(RedeemOrders, pageSize), detail::integer()},
    {"totalNum", offsetof(RedeemOrders, totalNum), detail::integer()},
    {"totalPage", offsetof(RedeemOrders, totalPage), detail::integer()},
    {"items", offsetof(RedeemOrders, items), detail::list(list_of_redeem_orders_items)},
};
constexpr detail::ObjectTable redeem_orders_table =
    detail::table_of<RedeemOrders>("RedeemOrders", redeem_orders_fields);

constexpr detail::Type post_redeem_reply = detail::object(post_redeem_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit post_redeem_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 15},
};
constexpr detail::Operation post_redeem_operation{
    .id = "spot/redeem.post_redeem",
    .method = "POST",
    .path = "/api/v3/redeem",
    .auth = detail::Auth::private_,
    .limits = post_redeem_limits,
    .request = &post_redeem_request_table,
    .reply = &post_redeem_reply,
};

constexpr detail::Type redeem_orders_reply = detail::object(redeem_orders_table);
constexpr detail::Limit redeem_orders_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 10},
};
constexpr detail::Paging redeem_orders_pages{
    .by = detail::Paging::By::number,
    .usual_size = 50,
    .largest_size = 50,
    .parameter = "currentPage",
    .limit = "pageSize",
    .rows = "items",
    .current = "currentPage",
    .total_pages = "totalPage",
};
constexpr detail::Operation redeem_orders_operation{
    .id = "spot/redeem.redeem_orders",
    .method = "GET",
    .path = "/api/v3/redeem/orders",
    .auth = detail::Auth::private_,
    .limits = redeem_orders_limits,
    .request = &redeem_orders_request_table,
    .reply = &redeem_orders_reply,
    .pages = &redeem_orders_pages,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<PostRedeem> Api::post_redeem(PostRedeemRequest request) const {
    return {core_, post_redeem_operation, &request};
}

PagedCall<RedeemOrders> Api::redeem_orders(RedeemOrdersRequest request) const {
    return {core_, redeem_orders_operation, &request};
}

const detail::ObjectTable& exbind_table(const PostRedeemRequest*) { return post_redeem_request_table; }
const detail::ObjectTable& exbind_table(const PostRedeem*) { return post_redeem_table; }
const detail::ObjectTable& exbind_table(const RedeemOrdersRequest*) { return redeem_orders_request_table; }
const detail::ObjectTable& exbind_table(const RedeemOrdersItems*) { return redeem_orders_items_table; }
const detail::ObjectTable& exbind_table(const RedeemOrders*) { return redeem_orders_table; }

}  // namespace exbind::kucoin::spot::redeem
