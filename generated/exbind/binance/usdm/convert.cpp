// Generated from specs/binance/usdm/convert.yaml by `exbind generate binance`. DO NOT EDIT.
#include "exbind/binance/usdm/convert.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/binance/connection.hpp"

namespace exbind::inline v0_1::binance::usdm::convert {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view accept_offered_quote_order_status_values[] = {
    "PROCESS", "ACCEPT_SUCCESS", "SUCCESS", "FAIL",
};
constexpr detail::EnumTable accept_offered_quote_order_status_table{
    "AcceptOfferedQuoteOrderStatus",
    accept_offered_quote_order_status_values,
};

constexpr std::string_view order_status_order_status_values[] = {"PROCESS", "ACCEPT_SUCCESS", "SUCCESS", "FAIL"};
constexpr detail::EnumTable order_status_order_status_table{"OrderStatusOrderStatus", order_status_order_status_values};

constexpr detail::Field accept_offered_quote_request_fields[] = {
    {"quoteId", offsetof(AcceptOfferedQuoteRequest, quoteId), detail::string(detail::Holder::required),
     detail::In::form},
};
constexpr detail::ObjectTable accept_offered_quote_request_table =
    detail::table_of<AcceptOfferedQuoteRequest>("AcceptOfferedQuoteRequest", accept_offered_quote_request_fields);

constexpr detail::Field accept_offered_quote_fields[] = {
    {"orderId", offsetof(AcceptOfferedQuote, orderId), detail::string()},
    {"createTime", offsetof(AcceptOfferedQuote, createTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"orderStatus", offsetof(AcceptOfferedQuote, orderStatus),
     detail::enumeration(accept_offered_quote_order_status_table)},
};
constexpr detail::ObjectTable accept_offered_quote_table =
    detail::table_of<AcceptOfferedQuote>("AcceptOfferedQuote", accept_offered_quote_fields);

constexpr detail::Field exchange_info_request_fields[] = {
    {"fromAsset", offsetof(ExchangeInfoRequest, fromAsset), detail::string(detail::Holder::optional),
     detail::In::query},
    {"toAsset", offsetof(ExchangeInfoRequest, toAsset), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable exchange_info_request_table =
    detail::table_of<ExchangeInfoRequest>("ExchangeInfoRequest", exchange_info_request_fields);

constexpr detail::Field exchange_info_fields[] = {
    {"fromAsset", offsetof(ExchangeInfo, fromAsset), detail::string()},
    {"toAsset", offsetof(ExchangeInfo, toAsset), detail::string()},
    {"fromAssetMinAmount", offsetof(ExchangeInfo, fromAssetMinAmount), detail::decimal()},
    {"fromAssetMaxAmount", offsetof(ExchangeInfo, fromAssetMaxAmount), detail::decimal()},
    {"toAssetMinAmount", offsetof(ExchangeInfo, toAssetMinAmount), detail::decimal()},
    {"toAssetMaxAmount", offsetof(ExchangeInfo, toAssetMaxAmount), detail::decimal()},
};
constexpr detail::ObjectTable exchange_info_table =
    detail::table_of<ExchangeInfo>("ExchangeInfo", exchange_info_fields);

constexpr detail::Field send_quote_request_request_fields[] = {
    {"fromAsset", offsetof(SendQuoteRequestRequest, fromAsset), detail::string(detail::Holder::required),
     detail::In::form},
    {"toAsset", offsetof(SendQuoteRequestRequest, toAsset), detail::string(detail::Holder::required), detail::In::form},
    {"fromAmount", offsetof(SendQuoteRequestRequest, fromAmount),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::form},
    {"toAmount", offsetof(SendQuoteRequestRequest, toAmount),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::form},
    {"validTime", offsetof(SendQuoteRequestRequest, validTime), detail::timestamp(detail::TimeUnit::milliseconds),
     detail::In::form},
};
constexpr detail::ObjectTable send_quote_request_request_table =
    detail::table_of<SendQuoteRequestRequest>("SendQuoteRequestRequest", send_quote_request_request_fields);

constexpr detail::Field send_quote_request_fields[] = {
    {"quoteId", offsetof(SendQuoteRequest, quoteId), detail::string()},
    {"ratio", offsetof(SendQuoteRequest, ratio), detail::decimal()},
    {"inverseRatio", offsetof(SendQuoteRequest, inverseRatio), detail::decimal()},
    {"validTimestamp", offsetof(SendQuoteRequest, validTimestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"toAmount", offsetof(SendQuoteRequest, toAmount), detail::decimal()},
    {"fromAmount", offsetof(SendQuoteRequest, fromAmount), detail::decimal()},
};
constexpr detail::ObjectTable send_quote_request_table =
    detail::table_of<SendQuoteRequest>("SendQuoteRequest", send_quote_request_fields);

constexpr detail::Field order_status_request_fields[] = {
    {"orderId", offsetof(OrderStatusRequest, orderId), detail::string(detail::Holder::optional), detail::In::query},
    {"quoteId", offsetof(OrderStatusRequest, quoteId), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable order_status_request_table =
    detail::table_of<OrderStatusRequest>("OrderStatusRequest", order_status_request_fields);

constexpr detail::Field order_status_fields[] = {
    {"orderId", offsetof(OrderStatus, orderId), detail::integer()},
    {"orderStatus", offsetof(OrderStatus, orderStatus), detail::enumeration(order_status_order_status_table)},
    {"fromAsset", offsetof(OrderStatus, fromAsset), detail::string()},
    {"fromAmount", offsetof(OrderStatus, fromAmount), detail::decimal()},
    {"toAsset", offsetof(OrderStatus, toAsset), detail::string()},
    {"toAmount", offsetof(OrderStatus, toAmount), detail::decimal()},
    {"ratio", offsetof(OrderStatus, ratio), detail::decimal()},
    {"inverseRatio", offsetof(OrderStatus, inverseRatio), detail::decimal()},
    {"createTime", offsetof(OrderStatus, createTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable order_status_table = detail::table_of<OrderStatus>("OrderStatus", order_status_fields);

constexpr detail::Type accept_offered_quote_reply = detail::object(accept_offered_quote_table);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit accept_offered_quote_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "usdm_ip", .weight = 200},
};
constexpr detail::Operation accept_offered_quote_operation{
    .id = "usdm/convert.accept_offered_quote",
    .method = "POST",
    .path = "/fapi/v1/convert/acceptQuote",
    .auth = detail::Auth::private_,
    .limits = accept_offered_quote_limits,
    .request = &accept_offered_quote_request_table,
    .reply = &accept_offered_quote_reply,
    .product = 1,
};

constexpr detail::ListTable list_of_exchange_info = detail::list_of<ExchangeInfo>(detail::object(exchange_info_table));
constexpr detail::Type exchange_info_reply = detail::list(list_of_exchange_info);
constexpr detail::Limit exchange_info_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "usdm_ip", .weight = 20},
};
constexpr detail::Operation exchange_info_operation{
    .id = "usdm/convert.exchange_info",
    .method = "GET",
    .path = "/fapi/v1/convert/exchangeInfo",
    .auth = detail::Auth::public_,
    .limits = exchange_info_limits,
    .request = &exchange_info_request_table,
    .reply = &exchange_info_reply,
    .product = 1,
};

constexpr detail::Type send_quote_request_reply = detail::object(send_quote_request_table);
constexpr detail::Limit send_quote_request_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "usdm_ip", .weight = 50},
    {.count = 360, .window_ms = 3600000, .scope = per_ip},
    {.count = 500, .window_ms = 86400000, .scope = per_ip},
};
constexpr detail::Operation send_quote_request_operation{
    .id = "usdm/convert.send_quote_request",
    .method = "POST",
    .path = "/fapi/v1/convert/getQuote",
    .auth = detail::Auth::private_,
    .limits = send_quote_request_limits,
    .request = &send_quote_request_request_table,
    .reply = &send_quote_request_reply,
    .product = 1,
};

constexpr detail::Type order_status_reply = detail::object(order_status_table);
constexpr detail::Limit order_status_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "usdm_ip", .weight = 50},
};
constexpr detail::Operation order_status_operation{
    .id = "usdm/convert.order_status",
    .method = "GET",
    .path = "/fapi/v1/convert/orderStatus",
    .auth = detail::Auth::private_,
    .limits = order_status_limits,
    .request = &order_status_request_table,
    .reply = &order_status_reply,
    .product = 1,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<AcceptOfferedQuote> Api::accept_offered_quote(AcceptOfferedQuoteRequest request) const {
    return {core_, accept_offered_quote_operation, &request};
}

Call<Vector<ExchangeInfo>> Api::exchange_info(ExchangeInfoRequest request) const {
    return {core_, exchange_info_operation, &request};
}

Call<SendQuoteRequest> Api::send_quote_request(SendQuoteRequestRequest request) const {
    return {core_, send_quote_request_operation, &request};
}

Call<OrderStatus> Api::order_status(OrderStatusRequest request) const {
    return {core_, order_status_operation, &request};
}

const detail::EnumTable& exbind_table(AcceptOfferedQuoteOrderStatus) { return accept_offered_quote_order_status_table; }
const detail::EnumTable& exbind_table(OrderStatusOrderStatus) { return order_status_order_status_table; }
const detail::ObjectTable& exbind_table(const AcceptOfferedQuoteRequest*) { return accept_offered_quote_request_table; }
const detail::ObjectTable& exbind_table(const AcceptOfferedQuote*) { return accept_offered_quote_table; }
const detail::ObjectTable& exbind_table(const ExchangeInfoRequest*) { return exchange_info_request_table; }
const detail::ObjectTable& exbind_table(const ExchangeInfo*) { return exchange_info_table; }
const detail::ObjectTable& exbind_table(const SendQuoteRequestRequest*) { return send_quote_request_request_table; }
const detail::ObjectTable& exbind_table(const SendQuoteRequest*) { return send_quote_request_table; }
const detail::ObjectTable& exbind_table(const OrderStatusRequest*) { return order_status_request_table; }
const detail::ObjectTable& exbind_table(const OrderStatus*) { return order_status_table; }

}  // namespace exbind::binance::usdm::convert
