// Generated from specs/bybit/fiat.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/fiat.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit {
extern const detail::EnumTable covert_status_table;
extern const detail::EnumTable from_coin_type_table;
extern const detail::EnumTable to_coin_type_table;
}  // namespace exbind::bybit

namespace exbind::inline v0_1::bybit::fiat {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view side_values[] = {"0", "1"};
constexpr detail::EnumTable side_table{"Side", side_values};

constexpr detail::Field balance_query_request_fields[] = {
    {"currency", offsetof(BalanceQueryRequest, currency), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable balance_query_request_table =
    detail::table_of<BalanceQueryRequest>("BalanceQueryRequest", balance_query_request_fields);

constexpr detail::Field balance_query_fields[] = {
    {"totalBalance", offsetof(BalanceQuery, totalBalance), detail::decimal()},
    {"balance", offsetof(BalanceQuery, balance), detail::decimal()},
    {"frozenBalance", offsetof(BalanceQuery, frozenBalance), detail::decimal()},
    {"currency", offsetof(BalanceQuery, currency), detail::string()},
};
constexpr detail::ObjectTable balance_query_table =
    detail::table_of<BalanceQuery>("BalanceQuery", balance_query_fields);

constexpr detail::Field query_coin_list_request_fields[] = {
    {"side", offsetof(QueryCoinListRequest, side), detail::enumeration(side_table), detail::In::query},
};
constexpr detail::ObjectTable query_coin_list_request_table =
    detail::table_of<QueryCoinListRequest>("QueryCoinListRequest", query_coin_list_request_fields);

constexpr detail::Field query_coin_list_fiats_fields[] = {
    {"coin", offsetof(QueryCoinListFiats, coin), detail::string()},
    {"fullName", offsetof(QueryCoinListFiats, fullName), detail::string()},
    {"icon", offsetof(QueryCoinListFiats, icon), detail::string()},
    {"iconNight", offsetof(QueryCoinListFiats, iconNight), detail::string()},
    {"precision", offsetof(QueryCoinListFiats, precision), detail::integer()},
    {"disable", offsetof(QueryCoinListFiats, disable), detail::boolean()},
    {"singleFromMinLimit", offsetof(QueryCoinListFiats, singleFromMinLimit), detail::decimal()},
    {"singleFromMaxLimit", offsetof(QueryCoinListFiats, singleFromMaxLimit), detail::decimal()},
};
constexpr detail::ObjectTable query_coin_list_fiats_table =
    detail::table_of<QueryCoinListFiats>("QueryCoinListFiats", query_coin_list_fiats_fields);

constexpr detail::ListTable list_of_query_coin_list_fiats =
    detail::list_of<QueryCoinListFiats>(detail::object(query_coin_list_fiats_table));

constexpr detail::Field query_coin_list_fields[] = {
    {"fiats", offsetof(QueryCoinList, fiats), detail::list(list_of_query_coin_list_fiats)},
    {"cryptos", offsetof(QueryCoinList, cryptos), detail::list(list_of_query_coin_list_fiats)},
};
constexpr detail::ObjectTable query_coin_list_table =
    detail::table_of<QueryCoinList>("QueryCoinList", query_coin_list_fields);

constexpr detail::Field query_trade_history_request_fields[] = {
    {"index", offsetof(QueryTradeHistoryRequest, index), detail::integer(), detail::In::query},
    {"limit", offsetof(QueryTradeHistoryRequest, limit), detail::integer(), detail::In::query},
    {"startTime", offsetof(QueryTradeHistoryRequest, startTime), detail::timestamp(detail::TimeUnit::milliseconds),
     detail::In::query},
    {"endTime", offsetof(QueryTradeHistoryRequest, endTime), detail::timestamp(detail::TimeUnit::milliseconds),
     detail::In::query},
};
constexpr detail::ObjectTable query_trade_history_request_table =
    detail::table_of<QueryTradeHistoryRequest>("QueryTradeHistoryRequest", query_trade_history_request_fields);

constexpr detail::Field trade_query_fields[] = {
    {"tradeNo", offsetof(TradeQuery, tradeNo), detail::string()},
    {"status", offsetof(TradeQuery, status), detail::enumeration(bybit::covert_status_table)},
    {"quoteTxId", offsetof(TradeQuery, quoteTxId), detail::string()},
    {"exchangeRate", offsetof(TradeQuery, exchangeRate), detail::decimal()},
    {"fromCoin", offsetof(TradeQuery, fromCoin), detail::string()},
    {"fromCoinType", offsetof(TradeQuery, fromCoinType), detail::enumeration(bybit::from_coin_type_table)},
    {"toCoin", offsetof(TradeQuery, toCoin), detail::string()},
    {"toCoinType", offsetof(TradeQuery, toCoinType), detail::enumeration(bybit::to_coin_type_table)},
    {"fromAmount", offsetof(TradeQuery, fromAmount), detail::decimal()},
    {"toAmount", offsetof(TradeQuery, toAmount), detail::decimal()},
    {"createdAt", offsetof(TradeQuery, createdAt), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"subUserId", offsetof(TradeQuery, subUserId), detail::string()},
};
constexpr detail::ObjectTable trade_query_table = detail::table_of<TradeQuery>("TradeQuery", trade_query_fields);

constexpr detail::Field request_quote_request_fields[] = {
    {"fromCoin", offsetof(RequestQuoteRequest, fromCoin), detail::string(detail::Holder::required)},
    {"fromCoinType", offsetof(RequestQuoteRequest, fromCoinType),
     detail::enumeration(bybit::from_coin_type_table, detail::Holder::required)},
    {"toCoin", offsetof(RequestQuoteRequest, toCoin), detail::string(detail::Holder::required)},
    {"toCoinType", offsetof(RequestQuoteRequest, toCoinType),
     detail::enumeration(bybit::to_coin_type_table, detail::Holder::required)},
    {"requestAmount", offsetof(RequestQuoteRequest, requestAmount), detail::decimal(detail::Holder::required)},
    {"requestCoinType", offsetof(RequestQuoteRequest, requestCoinType), detail::string(detail::Holder::optional)},
};
constexpr detail::ObjectTable request_quote_request_table =
    detail::table_of<RequestQuoteRequest>("RequestQuoteRequest", request_quote_request_fields);

constexpr detail::Field request_quote_fields[] = {
    {"quoteTxId", offsetof(RequestQuote, quoteTxId), detail::string()},
    {"exchangeRate", offsetof(RequestQuote, exchangeRate), detail::decimal()},
    {"fromCoin", offsetof(RequestQuote, fromCoin), detail::string()},
    {"fromCoinType", offsetof(RequestQuote, fromCoinType), detail::enumeration(bybit::from_coin_type_table)},
    {"toCoin", offsetof(RequestQuote, toCoin), detail::string()},
    {"toCoinType", offsetof(RequestQuote, toCoinType), detail::enumeration(bybit::to_coin_type_table)},
    {"fromAmount", offsetof(RequestQuote, fromAmount), detail::decimal()},
    {"toAmount", offsetof(RequestQuote, toAmount), detail::decimal()},
    {"expiredTime", offsetof(RequestQuote, expiredTime), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable request_quote_table =
    detail::table_of<RequestQuote>("RequestQuote", request_quote_fields);

constexpr detail::Field reference_price_request_fields[] = {
    {"symbol", offsetof(ReferencePriceRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable reference_price_request_table =
    detail::table_of<ReferencePriceRequest>("ReferencePriceRequest", reference_price_request_fields);

constexpr detail::Field reference_price_buys_fields[] = {
    {"unitPrice", offsetof(ReferencePriceBuys, unitPrice), detail::decimal()},
    {"paymentMethod", offsetof(ReferencePriceBuys, paymentMethod), detail::string()},
};
constexpr detail::ObjectTable reference_price_buys_table =
    detail::table_of<ReferencePriceBuys>("ReferencePriceBuys", reference_price_buys_fields);

constexpr detail::Field reference_price_sells_fields[] = {
    {"unitPrice", offsetof(ReferencePriceSells, unitPrice), detail::decimal()},
    {"paymentMethod", offsetof(ReferencePriceSells, paymentMethod), detail::string()},
};
constexpr detail::ObjectTable reference_price_sells_table =
    detail::table_of<ReferencePriceSells>("ReferencePriceSells", reference_price_sells_fields);

constexpr detail::ListTable list_of_reference_price_buys =
    detail::list_of<ReferencePriceBuys>(detail::object(reference_price_buys_table));
constexpr detail::ListTable list_of_reference_price_sells =
    detail::list_of<ReferencePriceSells>(detail::object(reference_price_sells_table));

constexpr detail::Field reference_price_fields[] = {
    {"symbol", offsetof(ReferencePrice, symbol), detail::string()},
    {"fiat", offsetof(ReferencePrice, fiat), detail::string()},
    {"crypto", offsetof(ReferencePrice, crypto), detail::string()},
    {"timestamp", offsetof(ReferencePrice, timestamp), detail::timestamp(detail::TimeUnit::seconds)},
    {"buys", offsetof(ReferencePrice, buys), detail::list(list_of_reference_price_buys)},
    {"sells", offsetof(ReferencePrice, sells), detail::list(list_of_reference_price_sells)},
};
constexpr detail::ObjectTable reference_price_table =
    detail::table_of<ReferencePrice>("ReferencePrice", reference_price_fields);

constexpr detail::Field confirm_quote_request_fields[] = {
    {"quoteTxId", offsetof(ConfirmQuoteRequest, quoteTxId), detail::string(detail::Holder::required)},
    {"subUserId", offsetof(ConfirmQuoteRequest, subUserId), detail::string(detail::Holder::required)},
    {"webhookUrl", offsetof(ConfirmQuoteRequest, webhookUrl), detail::string(detail::Holder::optional)},
    {"MerchantRequestId", offsetof(ConfirmQuoteRequest, MerchantRequestId), detail::string(detail::Holder::optional)},
};
constexpr detail::ObjectTable confirm_quote_request_table =
    detail::table_of<ConfirmQuoteRequest>("ConfirmQuoteRequest", confirm_quote_request_fields);

constexpr detail::Field confirm_quote_fields[] = {
    {"tradeNo", offsetof(ConfirmQuote, tradeNo), detail::string()},
    {"merchantRequestId", offsetof(ConfirmQuote, merchantRequestId), detail::string()},
};
constexpr detail::ObjectTable confirm_quote_table =
    detail::table_of<ConfirmQuote>("ConfirmQuote", confirm_quote_fields);

constexpr detail::Field trade_query_request_fields[] = {
    {"tradeNo", offsetof(TradeQueryRequest, tradeNo), detail::string(detail::Holder::optional), detail::In::query},
    {"merchantRequestId", offsetof(TradeQueryRequest, merchantRequestId), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::ObjectTable trade_query_request_table =
    detail::table_of<TradeQueryRequest>("TradeQueryRequest", trade_query_request_fields);

constexpr detail::ListTable list_of_balance_query = detail::list_of<BalanceQuery>(detail::object(balance_query_table));
constexpr detail::Type balance_query_reply = detail::list(list_of_balance_query);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit balance_query_limits[] = {
    {.count = 1000, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation balance_query_operation{
    .id = "fiat.balance_query",
    .method = "GET",
    .path = "/v5/fiat/balance-query",
    .auth = detail::Auth::private_,
    .limits = balance_query_limits,
    .request = &balance_query_request_table,
    .reply = &balance_query_reply,
};

constexpr detail::Type query_coin_list_reply = detail::object(query_coin_list_table);
constexpr detail::Limit query_coin_list_limits[] = {
    {.count = 1000, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation query_coin_list_operation{
    .id = "fiat.query_coin_list",
    .method = "GET",
    .path = "/v5/fiat/query-coin-list",
    .auth = detail::Auth::private_,
    .limits = query_coin_list_limits,
    .request = &query_coin_list_request_table,
    .reply = &query_coin_list_reply,
};

constexpr detail::ListTable list_of_trade_query = detail::list_of<TradeQuery>(detail::object(trade_query_table));
constexpr detail::Type query_trade_history_reply = detail::list(list_of_trade_query);
constexpr detail::Limit query_trade_history_limits[] = {
    {.count = 1000, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation query_trade_history_operation{
    .id = "fiat.query_trade_history",
    .method = "GET",
    .path = "/v5/fiat/query-trade-history",
    .auth = detail::Auth::private_,
    .limits = query_trade_history_limits,
    .request = &query_trade_history_request_table,
    .reply = &query_trade_history_reply,
};

constexpr detail::Type request_quote_reply = detail::object(request_quote_table);
constexpr detail::Limit request_quote_limits[] = {
    {.count = 1000, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation request_quote_operation{
    .id = "fiat.request_quote",
    .method = "POST",
    .path = "/v5/fiat/quote-apply",
    .auth = detail::Auth::private_,
    .limits = request_quote_limits,
    .request = &request_quote_request_table,
    .reply = &request_quote_reply,
};

constexpr detail::Type reference_price_reply = detail::object(reference_price_table);
constexpr detail::Limit reference_price_limits[] = {
    {.count = 1000, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation reference_price_operation{
    .id = "fiat.reference_price",
    .method = "GET",
    .path = "/v5/fiat/reference-price",
    .auth = detail::Auth::private_,
    .limits = reference_price_limits,
    .request = &reference_price_request_table,
    .reply = &reference_price_reply,
};

constexpr detail::Type confirm_quote_reply = detail::object(confirm_quote_table);
constexpr detail::Limit confirm_quote_limits[] = {
    {.count = 100, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation confirm_quote_operation{
    .id = "fiat.confirm_quote",
    .method = "POST",
    .path = "/v5/fiat/trade-execute",
    .auth = detail::Auth::private_,
    .limits = confirm_quote_limits,
    .request = &confirm_quote_request_table,
    .reply = &confirm_quote_reply,
};

constexpr detail::Type trade_query_reply = detail::object(trade_query_table);
constexpr detail::Limit trade_query_limits[] = {
    {.count = 1000, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation trade_query_operation{
    .id = "fiat.trade_query",
    .method = "GET",
    .path = "/v5/fiat/trade-query",
    .auth = detail::Auth::private_,
    .limits = trade_query_limits,
    .request = &trade_query_request_table,
    .reply = &trade_query_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Vector<BalanceQuery>> Api::balance_query(BalanceQueryRequest request) const {
    return {core_, balance_query_operation, &request};
}

Call<QueryCoinList> Api::query_coin_list(QueryCoinListRequest request) const {
    return {core_, query_coin_list_operation, &request};
}

Call<Vector<TradeQuery>> Api::query_trade_history(QueryTradeHistoryRequest request) const {
    return {core_, query_trade_history_operation, &request};
}

Call<RequestQuote> Api::request_quote(RequestQuoteRequest request) const {
    return {core_, request_quote_operation, &request};
}

Call<ReferencePrice> Api::reference_price(ReferencePriceRequest request) const {
    return {core_, reference_price_operation, &request};
}

Call<ConfirmQuote> Api::confirm_quote(ConfirmQuoteRequest request) const {
    return {core_, confirm_quote_operation, &request};
}

Call<TradeQuery> Api::trade_query(TradeQueryRequest request) const {
    return {core_, trade_query_operation, &request};
}

const detail::EnumTable& exbind_table(Side) { return side_table; }
const detail::ObjectTable& exbind_table(const BalanceQueryRequest*) { return balance_query_request_table; }
const detail::ObjectTable& exbind_table(const BalanceQuery*) { return balance_query_table; }
const detail::ObjectTable& exbind_table(const QueryCoinListRequest*) { return query_coin_list_request_table; }
const detail::ObjectTable& exbind_table(const QueryCoinListFiats*) { return query_coin_list_fiats_table; }
const detail::ObjectTable& exbind_table(const QueryCoinList*) { return query_coin_list_table; }
const detail::ObjectTable& exbind_table(const QueryTradeHistoryRequest*) { return query_trade_history_request_table; }
const detail::ObjectTable& exbind_table(const TradeQuery*) { return trade_query_table; }
const detail::ObjectTable& exbind_table(const RequestQuoteRequest*) { return request_quote_request_table; }
const detail::ObjectTable& exbind_table(const RequestQuote*) { return request_quote_table; }
const detail::ObjectTable& exbind_table(const ReferencePriceRequest*) { return reference_price_request_table; }
const detail::ObjectTable& exbind_table(const ReferencePriceBuys*) { return reference_price_buys_table; }
const detail::ObjectTable& exbind_table(const ReferencePriceSells*) { return reference_price_sells_table; }
const detail::ObjectTable& exbind_table(const ReferencePrice*) { return reference_price_table; }
const detail::ObjectTable& exbind_table(const ConfirmQuoteRequest*) { return confirm_quote_request_table; }
const detail::ObjectTable& exbind_table(const ConfirmQuote*) { return confirm_quote_table; }
const detail::ObjectTable& exbind_table(const TradeQueryRequest*) { return trade_query_request_table; }

}  // namespace exbind::bybit::fiat
