// Generated from specs/bybit/asset/exchange.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/asset/exchange.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit {
extern const detail::EnumTable covert_account_type_table;
extern const detail::EnumTable from_coin_type_table;
extern const detail::EnumTable to_coin_type_table;
}  // namespace exbind::bybit

namespace exbind::inline v0_1::bybit::asset::exchange {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view account_type_values[] = {
    "eb_convert_funding", "eb_convert_uta", "eb_convert_spot", "eb_convert_contract", "eb_convert_inverse",
};
constexpr detail::EnumTable account_type_table{"AccountType", account_type_values};

constexpr detail::Field confirm_quote_request_fields[] = {
    {"quoteTxId", offsetof(ConfirmQuoteRequest, quoteTxId), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable confirm_quote_request_table =
    detail::table_of<ConfirmQuoteRequest>("ConfirmQuoteRequest", confirm_quote_request_fields);

constexpr detail::Field confirm_quote_fields[] = {
    {"quoteTxId", offsetof(ConfirmQuote, quoteTxId), detail::string()},
    {"exchangeStatus", offsetof(ConfirmQuote, exchangeStatus), detail::string()},
};
constexpr detail::ObjectTable confirm_quote_table =
    detail::table_of<ConfirmQuote>("ConfirmQuote", confirm_quote_fields);

constexpr detail::Field convert_result_query_request_fields[] = {
    {"quoteTxId", offsetof(ConvertResultQueryRequest, quoteTxId), detail::string(detail::Holder::required),
     detail::In::query},
    {"accountType", offsetof(ConvertResultQueryRequest, accountType),
     detail::enumeration(account_type_table, detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable convert_result_query_request_table =
    detail::table_of<ConvertResultQueryRequest>("ConvertResultQueryRequest", convert_result_query_request_fields);

constexpr detail::Field convert_result_query_result_fields[] = {
    {"accountType", offsetof(ConvertResultQueryResult, accountType), detail::enumeration(account_type_table)},
    {"exchangeTxId", offsetof(ConvertResultQueryResult, exchangeTxId), detail::string()},
    {"userId", offsetof(ConvertResultQueryResult, userId), detail::string()},
    {"fromCoin", offsetof(ConvertResultQueryResult, fromCoin), detail::string()},
    {"fromCoinType", offsetof(ConvertResultQueryResult, fromCoinType),
     detail::enumeration(bybit::from_coin_type_table)},
    {"toCoin", offsetof(ConvertResultQueryResult, toCoin), detail::string()},
    {"toCoinType", offsetof(ConvertResultQueryResult, toCoinType), detail::enumeration(bybit::to_coin_type_table)},
    {"fromAmount", offsetof(ConvertResultQueryResult, fromAmount), detail::decimal()},
    {"toAmount", offsetof(ConvertResultQueryResult, toAmount), detail::decimal()},
    {"exchangeStatus", offsetof(ConvertResultQueryResult, exchangeStatus), detail::string()},
    {"extInfo", offsetof(ConvertResultQueryResult, extInfo), detail::json()},
    {"convertRate", offsetof(ConvertResultQueryResult, convertRate), detail::decimal()},
    {"createdAt", offsetof(ConvertResultQueryResult, createdAt), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable convert_result_query_result_table =
    detail::table_of<ConvertResultQueryResult>("ConvertResultQueryResult", convert_result_query_result_fields);

constexpr detail::Field convert_result_query_fields[] = {
    {"result", offsetof(ConvertResultQuery, result), detail::object(convert_result_query_result_table)},
};
constexpr detail::ObjectTable convert_result_query_table =
    detail::table_of<ConvertResultQuery>("ConvertResultQuery", convert_result_query_fields);

constexpr detail::Field order_record_request_fields[] = {
    {"fromCoin", offsetof(OrderRecordRequest, fromCoin), detail::string(detail::Holder::optional), detail::In::query},
    {"toCoin", offsetof(OrderRecordRequest, toCoin), detail::string(detail::Holder::optional), detail::In::query},
    {"limit", offsetof(OrderRecordRequest, limit), detail::integer(), detail::In::query},
    {"cursor", offsetof(OrderRecordRequest, cursor), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable order_record_request_table =
    detail::table_of<OrderRecordRequest>("OrderRecordRequest", order_record_request_fields);

constexpr detail::Field order_record_order_body_fields[] = {
    {"fromCoin", offsetof(OrderRecordOrderBody, fromCoin), detail::string()},
    {"fromAmount", offsetof(OrderRecordOrderBody, fromAmount), detail::decimal()},
    {"toCoin", offsetof(OrderRecordOrderBody, toCoin), detail::string()},
    {"toAmount", offsetof(OrderRecordOrderBody, toAmount), detail::decimal()},
    {"exchangeRate", offsetof(OrderRecordOrderBody, exchangeRate), detail::decimal()},
    {"createdTime", offsetof(OrderRecordOrderBody, createdTime), detail::timestamp(detail::TimeUnit::seconds)},
    {"exchangeTxId", offsetof(OrderRecordOrderBody, exchangeTxId), detail::string()},
};
constexpr detail::ObjectTable order_record_order_body_table =
    detail::table_of<OrderRecordOrderBody>("OrderRecordOrderBody", order_record_order_body_fields);

constexpr detail::ListTable list_of_order_record_order_body =
    detail::list_of<OrderRecordOrderBody>(detail::object(order_record_order_body_table));

constexpr detail::Field order_record_fields[] = {
    {"nextPageCursor", offsetof(OrderRecord, nextPageCursor), detail::string()},
    {"orderBody", offsetof(OrderRecord, orderBody), detail::list(list_of_order_record_order_body)},
};
constexpr detail::ObjectTable order_record_table = detail::table_of<OrderRecord>("OrderRecord", order_record_fields);

constexpr detail::Field query_coin_list_request_fields[] = {
    {"accountType", offsetof(QueryCoinListRequest, accountType),
     detail::enumeration(account_type_table, detail::Holder::required), detail::In::query},
    {"coin", offsetof(QueryCoinListRequest, coin), detail::string(detail::Holder::optional), detail::In::query},
    {"side", offsetof(QueryCoinListRequest, side), detail::integer(), detail::In::query},
};
constexpr detail::ObjectTable query_coin_list_request_table =
    detail::table_of<QueryCoinListRequest>("QueryCoinListRequest", query_coin_list_request_fields);

constexpr detail::Field query_coin_list_coins_fields[] = {
    {"coin", offsetof(QueryCoinListCoins, coin), detail::string()},
    {"fullName", offsetof(QueryCoinListCoins, fullName), detail::string()},
    {"icon", offsetof(QueryCoinListCoins, icon), detail::string()},
    {"iconNight", offsetof(QueryCoinListCoins, iconNight), detail::string()},
    {"accuracyLength", offsetof(QueryCoinListCoins, accuracyLength), detail::integer()},
    {"coinType", offsetof(QueryCoinListCoins, coinType), detail::string()},
    {"balance", offsetof(QueryCoinListCoins, balance), detail::decimal()},
    {"uBalance", offsetof(QueryCoinListCoins, uBalance), detail::decimal()},
    {"singleFromMinLimit", offsetof(QueryCoinListCoins, singleFromMinLimit), detail::decimal()},
    {"singleFromMaxLimit", offsetof(QueryCoinListCoins, singleFromMaxLimit), detail::decimal()},
    {"disableFrom", offsetof(QueryCoinListCoins, disableFrom), detail::boolean()},
    {"disableTo", offsetof(QueryCoinListCoins, disableTo), detail::boolean()},
    {"timePeriod", offsetof(QueryCoinListCoins, timePeriod), detail::integer()},
    {"singleToMinLimit", offsetof(QueryCoinListCoins, singleToMinLimit), detail::decimal()},
    {"singleToMaxLimit", offsetof(QueryCoinListCoins, singleToMaxLimit), detail::decimal()},
    {"dailyFromMinLimit", offsetof(QueryCoinListCoins, dailyFromMinLimit), detail::decimal()},
    {"dailyFromMaxLimit", offsetof(QueryCoinListCoins, dailyFromMaxLimit), detail::decimal()},
    {"dailyToMinLimit", offsetof(QueryCoinListCoins, dailyToMinLimit), detail::decimal()},
    {"dailyToMaxLimit", offsetof(QueryCoinListCoins, dailyToMaxLimit), detail::decimal()},
};
constexpr detail::ObjectTable query_coin_list_coins_table =
    detail::table_of<QueryCoinListCoins>("QueryCoinListCoins", query_coin_list_coins_fields);

constexpr detail::ListTable list_of_query_coin_list_coins =
    detail::list_of<QueryCoinListCoins>(detail::object(query_coin_list_coins_table));

constexpr detail::Field query_coin_list_fields[] = {
    {"coins", offsetof(QueryCoinList, coins), detail::list(list_of_query_coin_list_coins)},
};
constexpr detail::ObjectTable query_coin_list_table =
    detail::table_of<QueryCoinList>("QueryCoinList", query_coin_list_fields);

constexpr detail::ListTable list_of_covert_account_type =
    detail::list_of<Open<CovertAccountType>>(detail::enumeration(bybit::covert_account_type_table));

constexpr detail::Field query_convert_history_request_fields[] = {
    {"accountType", offsetof(QueryConvertHistoryRequest, accountType), detail::list(list_of_covert_account_type),
     detail::In::query},
    {"index", offsetof(QueryConvertHistoryRequest, index), detail::integer(), detail::In::query},
    {"limit", offsetof(QueryConvertHistoryRequest, limit), detail::integer(), detail::In::query},
};
constexpr detail::ObjectTable query_convert_history_request_table =
    detail::table_of<QueryConvertHistoryRequest>("QueryConvertHistoryRequest", query_convert_history_request_fields);

constexpr detail::Field query_convert_history_list_ext_info_fields[] = {
    {"paramType", offsetof(QueryConvertHistoryListExtInfo, paramType), detail::string()},
    {"paramValue", offsetof(QueryConvertHistoryListExtInfo, paramValue), detail::string()},
};
constexpr detail::ObjectTable query_convert_history_list_ext_info_table =
    detail::table_of<QueryConvertHistoryListExtInfo>(
        "QueryConvertHistoryListExtInfo", query_convert_history_list_ext_info_fields);

constexpr detail::Field query_convert_history_list_fields[] = {
    {"accountType", offsetof(QueryConvertHistoryList, accountType),
     detail::enumeration(bybit::covert_account_type_table)},
    {"exchangeTxId", offsetof(QueryConvertHistoryList, exchangeTxId), detail::string()},
    {"userId", offsetof(QueryConvertHistoryList, userId), detail::string()},
    {"fromCoin", offsetof(QueryConvertHistoryList, fromCoin), detail::string()},
    {"fromCoinType", offsetof(QueryConvertHistoryList, fromCoinType), detail::enumeration(bybit::from_coin_type_table)},
    {"toCoin", offsetof(QueryConvertHistoryList, toCoin), detail::string()},
    {"toCoinType", offsetof(QueryConvertHistoryList, toCoinType), detail::enumeration(bybit::to_coin_type_table)},
    {"fromAmount", offsetof(QueryConvertHistoryList, fromAmount), detail::decimal()},
    {"toAmount", offsetof(QueryConvertHistoryList, toAmount), detail::decimal()},
    {"exchangeStatus", offsetof(QueryConvertHistoryList, exchangeStatus), detail::string()},
    {"extInfo", offsetof(QueryConvertHistoryList, extInfo), detail::object(query_convert_history_list_ext_info_table)},
    {"convertRate", offsetof(QueryConvertHistoryList, convertRate), detail::decimal()},
    {"createdAt", offsetof(QueryConvertHistoryList, createdAt), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable query_convert_history_list_table =
    detail::table_of<QueryConvertHistoryList>("QueryConvertHistoryList", query_convert_history_list_fields);

constexpr detail::ListTable list_of_query_convert_history_list =
    detail::list_of<QueryConvertHistoryList>(detail::object(query_convert_history_list_table));

constexpr detail::Field query_convert_history_fields[] = {
    {"list", offsetof(QueryConvertHistory, list), detail::list(list_of_query_convert_history_list)},
};
constexpr detail::ObjectTable query_convert_history_table =
    detail::table_of<QueryConvertHistory>("QueryConvertHistory", query_convert_history_fields);

constexpr detail::Field request_quote_request_fields[] = {
    {"accountType", offsetof(RequestQuoteRequest, accountType),
     detail::enumeration(account_type_table, detail::Holder::required)},
    {"fromCoin", offsetof(RequestQuoteRequest, fromCoin), detail::string(detail::Holder::required)},
    {"toCoin", offsetof(RequestQuoteRequest, toCoin), detail::string(detail::Holder::required)},
    {"requestCoin", offsetof(RequestQuoteRequest, requestCoin), detail::string(detail::Holder::required)},
    {"requestAmount", offsetof(RequestQuoteRequest, requestAmount), detail::decimal(detail::Holder::required)},
    {"fromCoinType", offsetof(RequestQuoteRequest, fromCoinType), detail::enumeration(bybit::from_coin_type_table)},
    {"toCoinType", offsetof(RequestQuoteRequest, toCoinType), detail::enumeration(bybit::to_coin_type_table)},
    {"paramType", offsetof(RequestQuoteRequest, paramType), detail::string(detail::Holder::optional)},
    {"paramValue", offsetof(RequestQuoteRequest, paramValue), detail::string(detail::Holder::optional)},
    {"requestId", offsetof(RequestQuoteRequest, requestId), detail::string(detail::Holder::optional)},
};
constexpr detail::ObjectTable request_quote_request_table =
    detail::table_of<RequestQuoteRequest>("RequestQuoteRequest", request_quote_request_fields);

constexpr detail::ListTable list_of_decimal = detail::list_of<std::optional<Decimal>>(detail::decimal());

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
    {"requestId", offsetof(RequestQuote, requestId), detail::string()},
    {"extTaxAndFee", offsetof(RequestQuote, extTaxAndFee), detail::list(list_of_decimal)},
};
constexpr detail::ObjectTable request_quote_table =
    detail::table_of<RequestQuote>("RequestQuote", request_quote_fields);

constexpr detail::Type confirm_quote_reply = detail::object(confirm_quote_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit confirm_quote_limits[] = {
    {.count = 20, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation confirm_quote_operation{
    .id = "asset/exchange.confirm_quote",
    .method = "POST",
    .path = "/v5/asset/exchange/convert-execute",
    .auth = detail::Auth::private_,
    .limits = confirm_quote_limits,
    .request = &confirm_quote_request_table,
    .reply = &confirm_quote_reply,
};

constexpr detail::Type convert_result_query_reply = detail::object(convert_result_query_table);
constexpr detail::Limit convert_result_query_limits[] = {
    {.count = 50, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation convert_result_query_operation{
    .id = "asset/exchange.convert_result_query",
    .method = "GET",
    .path = "/v5/asset/exchange/convert-result-query",
    .auth = detail::Auth::private_,
    .limits = convert_result_query_limits,
    .request = &convert_result_query_request_table,
    .reply = &convert_result_query_reply,
};

constexpr detail::Type order_record_reply = detail::object(order_record_table);
constexpr detail::Limit order_record_limits[] = {
    {.count = 600, .window_ms = 60000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Paging order_record_pages{
    .by = detail::Paging::By::token,
    .usual_size = 10,
    .parameter = "cursor",
    .limit = "limit",
    .rows = "orderBody",
    .next = "nextPageCursor",
};
constexpr detail::Operation order_record_operation{
    .id = "asset/exchange.order_record",
    .method = "GET",
    .path = "/v5/asset/exchange/order-record",
    .auth = detail::Auth::private_,
    .limits = order_record_limits,
    .request = &order_record_request_table,
    .reply = &order_record_reply,
    .pages = &order_record_pages,
};

constexpr detail::Type query_coin_list_reply = detail::object(query_coin_list_table);
constexpr detail::Limit query_coin_list_limits[] = {
    {.count = 30, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation query_coin_list_operation{
    .id = "asset/exchange.query_coin_list",
    .method = "GET",
    .path = "/v5/asset/exchange/query-coin-list",
    .auth = detail::Auth::private_,
    .limits = query_coin_list_limits,
    .request = &query_coin_list_request_table,
    .reply = &query_coin_list_reply,
};

constexpr detail::Type query_convert_history_reply = detail::object(query_convert_history_table);
constexpr detail::Limit query_convert_history_limits[] = {
    {.count = 50, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation query_convert_history_operation{
    .id = "asset/exchange.query_convert_history",
    .method = "GET",
    .path = "/v5/asset/exchange/query-convert-history",
    .auth = detail::Auth::private_,
    .limits = query_convert_history_limits,
    .request = &query_convert_history_request_table,
    .reply = &query_convert_history_reply,
};

constexpr detail::Type request_quote_reply = detail::object(request_quote_table);
constexpr detail::Limit request_quote_limits[] = {
    {.count = 20, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation request_quote_operation{
    .id = "asset/exchange.request_quote",
    .method = "POST",
    .path = "/v5/asset/exchange/quote-apply",
    .auth = detail::Auth::private_,
    .limits = request_quote_limits,
    .request = &request_quote_request_table,
    .reply = &request_quote_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<ConfirmQuote> Api::confirm_quote(ConfirmQuoteRequest request) const {
    return {core_, confirm_quote_operation, &request};
}

Call<ConvertResultQuery> Api::convert_result_query(ConvertResultQueryRequest request) const {
    return {core_, convert_result_query_operation, &request};
}

PagedCall<OrderRecord> Api::order_record(OrderRecordRequest request) const {
    return {core_, order_record_operation, &request};
}

Call<QueryCoinList> Api::query_coin_list(QueryCoinListRequest request) const {
    return {core_, query_coin_list_operation, &request};
}

Call<QueryConvertHistory> Api::query_convert_history(QueryConvertHistoryRequest request) const {
    return {core_, query_convert_history_operation, &request};
}

Call<RequestQuote> Api::request_quote(RequestQuoteRequest request) const {
    return {core_, request_quote_operation, &request};
}

const detail::EnumTable& exbind_table(AccountType) { return account_type_table; }
const detail::ObjectTable& exbind_table(const ConfirmQuoteRequest*) { return confirm_quote_request_table; }
const detail::ObjectTable& exbind_table(const ConfirmQuote*) { return confirm_quote_table; }
const detail::ObjectTable& exbind_table(const ConvertResultQueryRequest*) { return convert_result_query_request_table; }
const detail::ObjectTable& exbind_table(const ConvertResultQueryResult*) { return convert_result_query_result_table; }
const detail::ObjectTable& exbind_table(const ConvertResultQuery*) { return convert_result_query_table; }
const detail::ObjectTable& exbind_table(const OrderRecordRequest*) { return order_record_request_table; }
const detail::ObjectTable& exbind_table(const OrderRecordOrderBody*) { return order_record_order_body_table; }
const detail::ObjectTable& exbind_table(const OrderRecord*) { return order_record_table; }
const detail::ObjectTable& exbind_table(const QueryCoinListRequest*) { return query_coin_list_request_table; }
const detail::ObjectTable& exbind_table(const QueryCoinListCoins*) { return query_coin_list_coins_table; }
const detail::ObjectTable& exbind_table(const QueryCoinList*) { return query_coin_list_table; }
const detail::ObjectTable& exbind_table(const QueryConvertHistoryRequest*) {
    return query_convert_history_request_table;
}
const detail::ObjectTable& exbind_table(const QueryConvertHistoryListExtInfo*) {
    return query_convert_history_list_ext_info_table;
}
const detail::ObjectTable& exbind_table(const QueryConvertHistoryList*) { return query_convert_history_list_table; }
const detail::ObjectTable& exbind_table(const QueryConvertHistory*) { return query_convert_history_table; }
const detail::ObjectTable& exbind_table(const RequestQuoteRequest*) { return request_quote_request_table; }
const detail::ObjectTable& exbind_table(const RequestQuote*) { return request_quote_table; }

}  // namespace exbind::bybit::asset::exchange
