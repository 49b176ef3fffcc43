// Generated from specs/okx/finance/sfp/dcd.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/finance/sfp/dcd.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx {
extern const detail::EnumTable opt_type_table;
}  // namespace exbind::okx

namespace exbind::inline v0_1::okx::finance::sfp::dcd {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view state_values[] = {
    "initial", "live", "pending_settle", "settled", "pending_redeem", "redeemed", "rejected",
};
constexpr detail::EnumTable state_table{"State", state_values};

constexpr std::string_view redeem_state_values[] = {
    "pending_redeem_booking", "pending_redeem", "redeeming", "redeemed",
};
constexpr detail::EnumTable redeem_state_table{"RedeemState", redeem_state_values};

constexpr std::string_view trade_state_values[] = {"initial", "pending_book", "live", "rejected"};
constexpr detail::EnumTable trade_state_table{"TradeState", trade_state_values};

constexpr detail::Field currency_pair_fields[] = {
    {"baseCcy", offsetof(CurrencyPair, baseCcy), detail::string()},
    {"quoteCcy", offsetof(CurrencyPair, quoteCcy), detail::string()},
    {"optType", offsetof(CurrencyPair, optType), detail::enumeration(okx::opt_type_table)},
    {"uly", offsetof(CurrencyPair, uly), detail::string()},
};
constexpr detail::ObjectTable currency_pair_table =
    detail::table_of<CurrencyPair>("CurrencyPair", currency_pair_fields);

constexpr detail::Field order_history_request_fields[] = {
    {"ordId", offsetof(OrderHistoryRequest, ordId), detail::string(detail::Holder::optional), detail::In::query},
    {"productId", offsetof(OrderHistoryRequest, productId), detail::string(detail::Holder::optional),
     detail::In::query},
    {"uly", offsetof(OrderHistoryRequest, uly), detail::string(detail::Holder::optional), detail::In::query},
    {"state", offsetof(OrderHistoryRequest, state), detail::enumeration(state_table), detail::In::query},
    {"beginId", offsetof(OrderHistoryRequest, beginId), detail::string(detail::Holder::optional), detail::In::query},
    {"endId", offsetof(OrderHistoryRequest, endId), detail::string(detail::Holder::optional), detail::In::query},
    {"begin", offsetof(OrderHistoryRequest, begin), detail::timestamp(detail::TimeUnit::milliseconds),
     detail::In::query},
    {"end", offsetof(OrderHistoryRequest, end), detail::timestamp(detail::TimeUnit::milliseconds), detail::In::query},
    {"limit", offsetof(OrderHistoryRequest, limit), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
};
constexpr detail::ObjectTable order_history_request_table =
    detail::table_of<OrderHistoryRequest>("OrderHistoryRequest", order_history_request_fields);

constexpr detail::Field order_history_fields[] = {
    {"ordId", offsetof(OrderHistory, ordId), detail::string()},
    {"quoteId", offsetof(OrderHistory, quoteId), detail::string()},
    {"state", offsetof(OrderHistory, state), detail::enumeration(state_table)},
    {"productId", offsetof(OrderHistory, productId), detail::string()},
    {"baseCcy", offsetof(OrderHistory, baseCcy), detail::string()},
    {"quoteCcy", offsetof(OrderHistory, quoteCcy), detail::string()},
    {"uly", offsetof(OrderHistory, uly), detail::string()},
    {"strike", offsetof(OrderHistory, strike), detail::decimal()},
    {"notionalSz", offsetof(OrderHistory, notionalSz), detail::decimal()},
    {"notionalCcy", offsetof(OrderHistory, notionalCcy), detail::string()},
    {"absYield", offsetof(OrderHistory, absYield), detail::decimal()},
    {"annualizedYield", offsetof(OrderHistory, annualizedYield), detail::decimal()},
    {"yieldSz", offsetof(OrderHistory, yieldSz), detail::decimal()},
    {"yieldCcy", offsetof(OrderHistory, yieldCcy), detail::string()},
    {"settleSz", offsetof(OrderHistory, settleSz), detail::decimal()},
    {"settleCcy", offsetof(OrderHistory, settleCcy), detail::string()},
    {"settlePx", offsetof(OrderHistory, settlePx), detail::decimal()},
    {"expTime", offsetof(OrderHistory, expTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"settleTime", offsetof(OrderHistory, settleTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"redeemStartTime", offsetof(OrderHistory, redeemStartTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"redeemEndTime", offsetof(OrderHistory, redeemEndTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"cTime", offsetof(OrderHistory, cTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"uTime", offsetof(OrderHistory, uTime), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable order_history_table =
    detail::table_of<OrderHistory>("OrderHistory", order_history_fields);

constexpr detail::Field order_status_request_fields[] = {
    {"ordId", offsetof(OrderStatusRequest, ordId), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable order_status_request_table =
    detail::table_of<OrderStatusRequest>("OrderStatusRequest", order_status_request_fields);

constexpr detail::Field order_status_fields[] = {
    {"ordId", offsetof(OrderStatus, ordId), detail::string()},
    {"state", offsetof(OrderStatus, state), detail::enumeration(state_table)},
};
constexpr detail::ObjectTable order_status_table = detail::table_of<OrderStatus>("OrderStatus", order_status_fields);

constexpr detail::Field products_request_fields[] = {
    {"baseCcy", offsetof(ProductsRequest, baseCcy), detail::string(detail::Holder::required), detail::In::query},
    {"quoteCcy", offsetof(ProductsRequest, quoteCcy), detail::string(detail::Holder::required), detail::In::query},
    {"optType", offsetof(ProductsRequest, optType), detail::enumeration(okx::opt_type_table, detail::Holder::required),
     detail::In::query},
};
constexpr detail::ObjectTable products_request_table =
    detail::table_of<ProductsRequest>("ProductsRequest", products_request_fields);

constexpr detail::Field products_fields[] = {
    {"absYield", offsetof(Products, absYield), detail::decimal()},
    {"annualizedYield", offsetof(Products, annualizedYield), detail::decimal()},
    {"baseCcy", offsetof(Products, baseCcy), detail::string()},
    {"quoteCcy", offsetof(Products, quoteCcy), detail::string()},
    {"notionalCcy", offsetof(Products, notionalCcy), detail::string()},
    {"expTime", offsetof(Products, expTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"interestAccrualTime", offsetof(Products, interestAccrualTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"listTime", offsetof(Products, listTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"minSize", offsetof(Products, minSize), detail::decimal()},
    {"maxSize", offsetof(Products, maxSize), detail::decimal()},
    {"optType", offsetof(Products, optType), detail::enumeration(okx::opt_type_table)},
    {"productId", offsetof(Products, productId), detail::string()},
    {"quoteTime", offsetof(Products, quoteTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"redeemStartTime", offsetof(Products, redeemStartTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"redeemEndTime", offsetof(Products, redeemEndTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"stepSz", offsetof(Products, stepSz), detail::decimal()},
    {"tradeEndTime", offsetof(Products, tradeEndTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"uly", offsetof(Products, uly), detail::string()},
    {"strike", offsetof(Products, strike), detail::decimal()},
};
constexpr detail::ObjectTable products_table = detail::table_of<Products>("Products", products_fields);

constexpr detail::Field request_quote_request_fields[] = {
    {"productId", offsetof(RequestQuoteRequest, productId), detail::string(detail::Holder::required)},
    {"notionalSz", offsetof(RequestQuoteRequest, notionalSz), detail::decimal(detail::Holder::required)},
    {"notionalCcy", offsetof(RequestQuoteRequest, notionalCcy), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable request_quote_request_table =
    detail::table_of<RequestQuoteRequest>("RequestQuoteRequest", request_quote_request_fields);

constexpr detail::Field request_quote_fields[] = {
    {"absYield", offsetof(RequestQuote, absYield), detail::decimal()},
    {"annualizedYield", offsetof(RequestQuote, annualizedYield), detail::decimal()},
    {"interestAccrualTime", offsetof(RequestQuote, interestAccrualTime),
     detail::timestamp(detail::TimeUnit::milliseconds)},
    {"notionalSz", offsetof(RequestQuote, notionalSz), detail::decimal()},
    {"notionalCcy", offsetof(RequestQuote, notionalCcy), detail::string()},
    {"productId", offsetof(RequestQuote, productId), detail::string()},
    {"quoteId", offsetof(RequestQuote, quoteId), detail::string()},
    {"validUntil", offsetof(RequestQuote, validUntil), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"idxPx", offsetof(RequestQuote, idxPx), detail::decimal()},
};
constexpr detail::ObjectTable request_quote_table =
    detail::table_of<RequestQuote>("RequestQuote", request_quote_fields);

constexpr detail::Field redeem_request_fields[] = {
    {"ordId", offsetof(RedeemRequest, ordId), detail::string(detail::Holder::required)},
    {"quoteId", offsetof(RedeemRequest, quoteId), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable redeem_request_table =
    detail::table_of<RedeemRequest>("RedeemRequest", redeem_request_fields);

constexpr detail::Field redeem_fields[] = {
    {"ordId", offsetof(Redeem, ordId), detail::string()},
    {"state", offsetof(Redeem, state), detail::enumeration(redeem_state_table)},
};
constexpr detail::ObjectTable redeem_table = detail::table_of<Redeem>("Redeem", redeem_fields);

constexpr detail::Field request_redeem_quote_request_fields[] = {
    {"ordId", offsetof(RequestRedeemQuoteRequest, ordId), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable request_redeem_quote_request_table =
    detail::table_of<RequestRedeemQuoteRequest>("RequestRedeemQuoteRequest", request_redeem_quote_request_fields);

constexpr detail::Field request_redeem_quote_fields[] = {
    {"ordId", offsetof(RequestRedeemQuote, ordId), detail::string()},
    {"quoteId", offsetof(RequestRedeemQuote, quoteId), detail::string()},
    {"redeemSz", offsetof(RequestRedeemQuote, redeemSz), detail::decimal()},
    {"redeemCcy", offsetof(RequestRedeemQuote, redeemCcy), detail::string()},
    {"termRate", offsetof(RequestRedeemQuote, termRate), detail::decimal()},
    {"validUntil", offsetof(RequestRedeemQuote, validUntil), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable request_redeem_quote_table =
    detail::table_of<RequestRedeemQuote>("RequestRedeemQuote", request_redeem_quote_fields);

constexpr detail::Field trade_request_fields[] = {
    {"quoteId", offsetof(TradeRequest, quoteId), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable trade_request_table =
    detail::table_of<TradeRequest>("TradeRequest", trade_request_fields);

constexpr detail::Field trade_fields[] = {
    {"quoteId", offsetof(Trade, quoteId), detail::string()},
    {"ordId", offsetof(Trade, ordId), detail::string()},
    {"state", offsetof(Trade, state), detail::enumeration(trade_state_table)},
};
constexpr detail::ObjectTable trade_table = detail::table_of<Trade>("Trade", trade_fields);

constexpr detail::ListTable list_of_currency_pair = detail::list_of<CurrencyPair>(detail::object(currency_pair_table));
constexpr detail::Type currency_pair_reply = detail::list(list_of_currency_pair);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit currency_pair_limits[] = {{.count = 1, .window_ms = 1000, .scope = per_user}};
constexpr detail::Operation currency_pair_operation{
    .id = "finance/sfp/dcd.currency_pair",
    .method = "GET",
    .path = "/api/v5/finance/sfp/dcd/currency-pair",
    .auth = detail::Auth::private_,
    .limits = currency_pair_limits,
    .reply = &currency_pair_reply,
};

constexpr detail::ListTable list_of_order_history = detail::list_of<OrderHistory>(detail::object(order_history_table));
constexpr detail::Type order_history_reply = detail::list(list_of_order_history);
constexpr detail::Limit order_history_limits[] = {{.count = 1, .window_ms = 1000, .scope = per_user}};
constexpr detail::Paging order_history_pages{
    .by = detail::Paging::By::id,
    .parameter = "endId",
    .against = "beginId",
    .limit = "limit",
    .cursor = "ordId",
};
constexpr detail::Operation order_history_operation{
    .id = "finance/sfp/dcd.order_history",
    .method = "GET",
    .path = "/api/v5/finance/sfp/dcd/order-history",
    .auth = detail::Auth::private_,
    .limits = order_history_limits,
    .request = &order_history_request_table,
    .reply = &order_history_reply,
    .pages = &order_history_pages,
};

constexpr detail::Type order_status_reply = detail::sole(detail::object(order_status_table));
constexpr detail::Limit order_status_limits[] = {{.count = 3, .window_ms = 1000, .scope = per_user}};
constexpr detail::Operation order_status_operation{
    .id = "finance/sfp/dcd.order_status",
    .method = "GET",
    .path = "/api/v5/finance/sfp/dcd/order-status",
    .auth = detail::Auth::private_,
    .limits = order_status_limits,
    .request = &order_status_request_table,
    .reply = &order_status_reply,
};

constexpr detail::ListTable list_of_products = detail::list_of<Products>(detail::object(products_table));
constexpr detail::Type products_reply = detail::list(list_of_products);
constexpr detail::Limit products_limits[] = {{.count = 1, .window_ms = 1000, .scope = per_user}};
constexpr detail::Operation products_operation{
    .id = "finance/sfp/dcd.products",
    .method = "GET",
    .path = "/api/v5/finance/sfp/dcd/products",
    .auth = detail::Auth::private_,
    .limits = products_limits,
    .request = &products_request_table,
    .reply = &products_reply,
};

constexpr detail::Type request_quote_reply = detail::sole(detail::object(request_quote_table));
constexpr detail::Limit request_quote_limits[] = {{.count = 10, .window_ms = 60000, .scope = per_user}};
constexpr detail::Operation request_quote_operation{
    .id = "finance/sfp/dcd.request_quote",
    .method = "POST",
    .path = "/api/v5/finance/sfp/dcd/quote",
    .auth = detail::Auth::private_,
    .limits = request_quote_limits,
    .request = &request_quote_request_table,
    .reply = &request_quote_reply,
};

constexpr detail::Type redeem_reply = detail::sole(detail::object(redeem_table));
constexpr detail::Limit redeem_limits[] = {{.count = 2, .window_ms = 60000, .scope = per_user}};
constexpr detail::Operation redeem_operation{
    .id = "finance/sfp/dcd.redeem",
    .method = "POST",
    .path = "/api/v5/finance/sfp/dcd/redeem",
    .auth = detail::Auth::private_,
    .limits = redeem_limits,
    .request = &redeem_request_table,
    .reply = &redeem_reply,
};

constexpr detail::Type request_redeem_quote_reply = detail::sole(detail::object(request_redeem_quote_table));
constexpr detail::Limit request_redeem_quote_limits[] = {{.count = 10, .window_ms = 60000, .scope = per_user}};
constexpr detail::Operation request_redeem_quote_operation{
    .id = "finance/sfp/dcd.request_redeem_quote",
    .method = "POST",
    .path = "/api/v5/finance/sfp/dcd/redeem-quote",
    .auth = detail::Auth::private_,
    .limits = request_redeem_quote_limits,
    .request = &request_redeem_quote_request_table,
    .reply = &request_redeem_quote_reply,
};

constexpr detail::Type trade_reply = detail::sole(detail::object(trade_table));
constexpr detail::Limit trade_limits[] = {{.count = 2, .window_ms = 60000, .scope = per_user}};
constexpr detail::Operation trade_operation{
    .id = "finance/sfp/dcd.trade",
    .method = "POST",
    .path = "/api/v5/finance/sfp/dcd/trade",
    .auth = detail::Auth::private_,
    .limits = trade_limits,
    .request = &trade_request_table,
    .reply = &trade_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Vector<CurrencyPair>> Api::currency_pair() const {
    return {core_, currency_pair_operation, nullptr};
}

PagedCall<Vector<OrderHistory>> Api::order_history(OrderHistoryRequest request) const {
    return {core_, order_history_operation, &request};
}

Call<OrderStatus> Api::order_status(OrderStatusRequest request) const {
    return {core_, order_status_operation, &request};
}

Call<Vector<Products>> Api::products(ProductsRequest request) const {
    return {core_, products_operation, &request};
}

Call<RequestQuote> Api::request_quote(RequestQuoteRequest request) const {
    return {core_, request_quote_operation, &request};
}

Call<Redeem> Api::redeem(RedeemRequest request) const {
    return {core_, redeem_operation, &request};
}

Call<RequestRedeemQuote> Api::request_redeem_quote(RequestRedeemQuoteRequest request) const {
    return {core_, request_redeem_quote_operation, &request};
}

Call<Trade> Api::trade(TradeRequest request) const {
    return {core_, trade_operation, &request};
}

const detail::EnumTable& exbind_table(State) { return state_table; }
const detail::EnumTable& exbind_table(RedeemState) { return redeem_state_table; }
const detail::EnumTable& exbind_table(TradeState) { return trade_state_table; }
const detail::ObjectTable& exbind_table(const CurrencyPair*) { return currency_pair_table; }
const detail::ObjectTable& exbind_table(const OrderHistoryRequest*) { return order_history_request_table; }
const detail::ObjectTable& exbind_table(const OrderHistory*) { return order_history_table; }
const detail::ObjectTable& exbind_table(const OrderStatusRequest*) { return order_status_request_table; }
const detail::ObjectTable& exbind_table(const OrderStatus*) { return order_status_table; }
const detail::ObjectTable& exbind_table(const ProductsRequest*) { return products_request_table; }
const detail::ObjectTable& exbind_table(const Products*) { return products_table; }
const detail::ObjectTable& exbind_table(const RequestQuoteRequest*) { return request_quote_request_table; }
const detail::ObjectTable& exbind_table(const RequestQuote*) { return request_quote_table; }
const detail::ObjectTable& exbind_table(const RedeemRequest*) { return redeem_request_table; }
const detail::ObjectTable& exbind_table(const Redeem*) { return redeem_table; }
const detail::ObjectTable& exbind_table(const RequestRedeemQuoteRequest*) { return request_redeem_quote_request_table; }
const detail::ObjectTable& exbind_table(const RequestRedeemQuote*) { return request_redeem_quote_table; }
const detail::ObjectTable& exbind_table(const TradeRequest*) { return trade_request_table; }
const detail::ObjectTable& exbind_table(const Trade*) { return trade_table; }

}  // namespace exbind::okx::finance::sfp::dcd
