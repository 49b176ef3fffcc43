// Generated from specs/bybit/spot-lever-token.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/spot_lever_token.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::spot_lever_token {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view lt_order_status_values[] = {"1", "2", "3"};
constexpr detail::EnumTable lt_order_status_table{"LtOrderStatus", lt_order_status_values};

constexpr detail::Field info_request_fields[] = {
    {"ltCoin", offsetof(InfoRequest, ltCoin), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable info_request_table = detail::table_of<InfoRequest>("InfoRequest", info_request_fields);

constexpr detail::Field info_list_fields[] = {
    {"ltCoin", offsetof(InfoList, ltCoin), detail::string()},
    {"ltName", offsetof(InfoList, ltName), detail::string()},
    {"maxPurchase", offsetof(InfoList, maxPurchase), detail::decimal()},
    {"minPurchase", offsetof(InfoList, minPurchase), detail::decimal()},
    {"maxPurchaseDaily", offsetof(InfoList, maxPurchaseDaily), detail::decimal()},
    {"maxRedeem", offsetof(InfoList, maxRedeem), detail::decimal()},
    {"minRedeem", offsetof(InfoList, minRedeem), detail::decimal()},
    {"maxRedeemDaily", offsetof(InfoList, maxRedeemDaily), detail::decimal()},
    {"purchaseFeeRate", offsetof(InfoList, purchaseFeeRate), detail::decimal()},
    {"redeemFeeRate", offsetof(InfoList, redeemFeeRate), detail::decimal()},
    {"ltStatus", offsetof(InfoList, ltStatus), detail::string()},
    {"fundFee", offsetof(InfoList, fundFee), detail::decimal()},
    {"fundFeeTime", offsetof(InfoList, fundFeeTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"manageFeeRate", offsetof(InfoList, manageFeeRate), detail::decimal()},
    {"manageFeeTime", offsetof(InfoList, manageFeeTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"value", offsetof(InfoList, value), detail::decimal()},
    {"netValue", offsetof(InfoList, netValue), detail::decimal()},
    {"total", offsetof(InfoList, total), detail::integer(detail::Holder::optional, detail::Wire::text)},
};
constexpr detail::ObjectTable info_list_table = detail::table_of<InfoList>("InfoList", info_list_fields);

constexpr detail::ListTable list_of_info_list = detail::list_of<InfoList>(detail::object(info_list_table));

constexpr detail::Field info_fields[] = {
    {"list", offsetof(Info, list), detail::list(list_of_info_list)},
};
constexpr detail::ObjectTable info_table = detail::table_of<Info>("Info", info_fields);

constexpr detail::Field order_record_request_fields[] = {
    {"ltCoin", offsetof(OrderRecordRequest, ltCoin), detail::string(detail::Holder::optional), detail::In::query},
    {"orderId", offsetof(OrderRecordRequest, orderId), detail::string(detail::Holder::optional), detail::In::query},
    {"startTime", offsetof(OrderRecordRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(OrderRecordRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"limit", offsetof(OrderRecordRequest, limit), detail::integer(), detail::In::query},
    {"ltOrderType", offsetof(OrderRecordRequest, ltOrderType), detail::integer(), detail::In::query},
    {"serialNo", offsetof(OrderRecordRequest, serialNo), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable order_record_request_table =
    detail::table_of<OrderRecordRequest>("OrderRecordRequest", order_record_request_fields);

constexpr detail::Field order_record_list_fields[] = {
    {"ltCoin", offsetof(OrderRecordList, ltCoin), detail::string()},
    {"orderId", offsetof(OrderRecordList, orderId), detail::string()},
    {"ltOrderType", offsetof(OrderRecordList, ltOrderType),
     detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"orderTime", offsetof(OrderRecordList, orderTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"updateTime", offsetof(OrderRecordList, updateTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"ltOrderStatus", offsetof(OrderRecordList, ltOrderStatus), detail::enumeration(lt_order_status_table)},
    {"fee", offsetof(OrderRecordList, fee), detail::decimal()},
    {"amount", offsetof(OrderRecordList, amount), detail::decimal()},
    {"value", offsetof(OrderRecordList, value), detail::decimal()},
    {"valueCoin", offsetof(OrderRecordList, valueCoin), detail::string()},
    {"serialNo", offsetof(OrderRecordList, serialNo), detail::string()},
};
constexpr detail::ObjectTable order_record_list_table =
    detail::table_of<OrderRecordList>("OrderRecordList", order_record_list_fields);

constexpr detail::ListTable list_of_order_record_list =
    detail::list_of<OrderRecordList>(detail::object(order_record_list_table));

constexpr detail::Field order_record_fields[] = {
    {"list", offsetof(OrderRecord, list), detail::list(list_of_order_record_list)},
};
constexpr detail::ObjectTable order_record_table = detail::table_of<OrderRecord>("OrderRecord", order_record_fields);

constexpr detail::Field purchase_request_fields[] = {
    {"ltCoin", offsetof(PurchaseRequest, ltCoin), detail::string(detail::Holder::required)},
    {"ltAmount", offsetof(PurchaseRequest, ltAmount), detail::decimal(detail::Holder::required)},
    {"serialNo", offsetof(PurchaseRequest, serialNo), detail::string(detail::Holder::optional)},
};
constexpr detail::ObjectTable purchase_request_table =
    detail::table_of<PurchaseRequest>("PurchaseRequest", purchase_request_fields);

constexpr detail::Field purchase_fields[] = {
    {"ltCoin", offsetof(Purchase, ltCoin), detail::string()},
    {"ltOrderStatus", offsetof(Purchase, ltOrderStatus), detail::enumeration(lt_order_status_table)},
    {"execQty", offsetof(Purchase, execQty), detail::decimal()},
    {"execAmt", offsetof(Purchase, execAmt), detail::decimal()},
    {"amount", offsetof(Purchase, amount), detail::decimal()},
    {"purchaseId", offsetof(Purchase, purchaseId), detail::string()},
    {"serialNo", offsetof(Purchase, serialNo), detail::string()},
    {"valueCoin", offsetof(Purchase, valueCoin), detail::string()},
};
constexpr detail::ObjectTable purchase_table = detail::table_of<Purchase>("Purchase", purchase_fields);

constexpr detail::Field redeem_request_fields[] = {
    {"ltCoin", offsetof(RedeemRequest, ltCoin), detail::string(detail::Holder::required)},
    {"quantity", offsetof(RedeemRequest, quantity), detail::decimal(detail::Holder::required)},
    {"serialNo", offsetof(RedeemRequest, serialNo), detail::string(detail::Holder::optional)},
};
constexpr detail::ObjectTable redeem_request_table =
    detail::table_of<RedeemRequest>("RedeemRequest", redeem_request_fields);

constexpr detail::Field redeem_fields[] = {
    {"ltCoin", offsetof(Redeem, ltCoin), detail::string()},
    {"ltOrderStatus", offsetof(Redeem, ltOrderStatus), detail::enumeration(lt_order_status_table)},
    {"quantity", offsetof(Redeem, quantity), detail::decimal()},
    {"execQty", offsetof(Redeem, execQty), detail::decimal()},
    {"execAmt", offsetof(Redeem, execAmt), detail::decimal()},
    {"redeemId", offsetof(Redeem, redeemId), detail::string()},
    {"serialNo", offsetof(Redeem, serialNo), detail::string()},
    {"valueCoin", offsetof(Redeem, valueCoin), detail::string()},
};
constexpr detail::ObjectTable redeem_table = detail::table_of<Redeem>("Redeem", redeem_fields);

constexpr detail::Field reference_request_fields[] = {
    {"ltCoin", offsetof(ReferenceRequest, ltCoin), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable reference_request_table =
    detail::table_of<ReferenceRequest>("ReferenceRequest", reference_request_fields);

constexpr detail::Field reference_fields[] = {
    {"ltCoin", offsetof(Reference, ltCoin), detail::string()},
    {"nav", offsetof(Reference, nav), detail::decimal()},
    {"navTime", offsetof(Reference, navTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"circulation", offsetof(Reference, circulation), detail::decimal()},
    {"basket", offsetof(Reference, basket), detail::decimal()},
    {"leverage", offsetof(Reference, leverage), detail::decimal()},
};
constexpr detail::ObjectTable reference_table = detail::table_of<Reference>("Reference", reference_fields);

constexpr detail::Type info_reply = detail::object(info_table);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit info_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation info_operation{
    .id = "spot-lever-token.info",
    .method = "GET",
    .path = "/v5/spot-lever-token/info",
    .auth = detail::Auth::public_,
    .limits = info_limits,
    .request = &info_request_table,
    .reply = &info_reply,
};

constexpr detail::Type order_record_reply = detail::object(order_record_table);
constexpr detail::Limit order_record_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation order_record_operation{
    .id = "spot-lever-token.order_record",
    .method = "GET",
    .path = "/v5/spot-lever-token/order-record",
    .auth = detail::Auth::private_,
    .limits = order_record_limits,
    .request = &order_record_request_table,
    .reply = &order_record_reply,
};

constexpr detail::Type purchase_reply = detail::object(purchase_table);
constexpr detail::Limit purchase_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation purchase_operation{
    .id = "spot-lever-token.purchase",
    .method = "POST",
    .path = "/v5/spot-lever-token/purchase",
    .auth = detail::Auth::private_,
    .limits = purchase_limits,
    .request = &purchase_request_table,
    .reply = &purchase_reply,
};

constexpr detail::Type redeem_reply = detail::object(redeem_table);
constexpr detail::Limit redeem_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation redeem_operation{
    .id = "spot-lever-token.redeem",
    .method = "POST",
    .path = "/v5/spot-lever-token/redeem",
    .auth = detail::Auth::private_,
    .limits = redeem_limits,
    .request = &redeem_request_table,
    .reply = &redeem_reply,
};

constexpr detail::Type reference_reply = detail::object(reference_table);
constexpr detail::Limit reference_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation reference_operation{
    .id = "spot-lever-token.reference",
    .method = "GET",
    .path = "/v5/spot-lever-token/reference",
    .auth = detail::Auth::public_,
    .limits = reference_limits,
    .request = &reference_request_table,
    .reply = &reference_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Info> Api::info(InfoRequest request) const {
    return {core_, info_operation, &request};
}

Call<OrderRecord> Api::order_record(OrderRecordRequest request) const {
    return {core_, order_record_operation, &request};
}

Call<Purchase> Api::purchase(PurchaseRequest request) const {
    return {core_, purchase_operation, &request};
}

Call<Redeem> Api::redeem(RedeemRequest request) const {
    return {core_, redeem_operation, &request};
}

Call<Reference> Api::reference(ReferenceRequest request) const {
    return {core_, reference_operation, &request};
}

const detail::EnumTable& exbind_table(LtOrderStatus) { return lt_order_status_table; }
const detail::ObjectTable& exbind_table(const InfoRequest*) { return info_request_table; }
const detail::ObjectTable& exbind_table(const InfoList*) { return info_list_table; }
const detail::ObjectTable& exbind_table(const Info*) { return info_table; }
const detail::ObjectTable& exbind_table(const OrderRecordRequest*) { return order_record_request_table; }
const detail::ObjectTable& exbind_table(const OrderRecordList*) { return order_record_list_table; }
const detail::ObjectTable& exbind_table(const OrderRecord*) { return order_record_table; }
const detail::ObjectTable& exbind_table(const PurchaseRequest*) { return purchase_request_table; }
const detail::ObjectTable& exbind_table(const Purchase*) { return purchase_table; }
const detail::ObjectTable& exbind_table(const RedeemRequest*) { return redeem_request_table; }
const detail::ObjectTable& exbind_table(const Redeem*) { return redeem_table; }
const detail::ObjectTable& exbind_table(const ReferenceRequest*) { return reference_request_table; }
const detail::ObjectTable& exbind_table(const Reference*) { return reference_table; }

}  // namespace exbind::bybit::spot_lever_token
