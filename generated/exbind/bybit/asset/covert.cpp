// Generated from specs/bybit/asset/covert.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/asset/covert.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit {
extern const detail::EnumTable covert_account_type_table;
extern const detail::EnumTable covert_status_table;
}  // namespace exbind::bybit

namespace exbind::inline v0_1::bybit::asset::covert {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view exchange_source_values[] = {"small_asset_uta", "small_asset_funding"};
constexpr detail::EnumTable exchange_source_table{"ExchangeSource", exchange_source_values};

constexpr detail::ListTable list_of_string = detail::list_of<std::string>(detail::string());

constexpr detail::Field request_quote_request_fields[] = {
    {"accountType", offsetof(RequestQuoteRequest, accountType),
     detail::enumeration(bybit::covert_account_type_table, detail::Holder::required)},
    {"fromCoinList", offsetof(RequestQuoteRequest, fromCoinList),
     detail::list(list_of_string, detail::Holder::required)},
    {"toCoin", offsetof(RequestQuoteRequest, toCoin), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable request_quote_request_table =
    detail::table_of<RequestQuoteRequest>("RequestQuoteRequest", request_quote_request_fields);

constexpr detail::Field request_quote_result_total_fee_info_fields[] = {
    {"feeCoin", offsetof(RequestQuoteResultTotalFeeInfo, feeCoin), detail::string()},
    {"amount", offsetof(RequestQuoteResultTotalFeeInfo, amount), detail::decimal()},
    {"feeRate", offsetof(RequestQuoteResultTotalFeeInfo, feeRate), detail::decimal()},
};
constexpr detail::ObjectTable request_quote_result_total_fee_info_table =
    detail::table_of<RequestQuoteResultTotalFeeInfo>(
        "RequestQuoteResultTotalFeeInfo", request_quote_result_total_fee_info_fields);

constexpr detail::Field request_quote_result_total_tax_fee_info_fields[] = {
    {"totalAmount", offsetof(RequestQuoteResultTotalTaxFeeInfo, totalAmount), detail::decimal()},
    {"feeCoin", offsetof(RequestQuoteResultTotalTaxFeeInfo, feeCoin), detail::string()},
    {"taxFeeItems", offsetof(RequestQuoteResultTotalTaxFeeInfo, taxFeeItems), detail::list(list_of_string)},
};
constexpr detail::ObjectTable request_quote_result_total_tax_fee_info_table =
    detail::table_of<RequestQuoteResultTotalTaxFeeInfo>(
        "RequestQuoteResultTotalTaxFeeInfo", request_quote_result_total_tax_fee_info_fields);

constexpr detail::Field request_quote_result_exchange_coins_fields[] = {
    {"fromCoin", offsetof(RequestQuoteResultExchangeCoins, fromCoin), detail::string()},
    {"supportConvert", offsetof(RequestQuoteResultExchangeCoins, supportConvert), detail::integer()},
    {"availableBalance", offsetof(RequestQuoteResultExchangeCoins, availableBalance), detail::decimal()},
    {"baseValue", offsetof(RequestQuoteResultExchangeCoins, baseValue), detail::decimal()},
    {"toCoin", offsetof(RequestQuoteResultExchangeCoins, toCoin), detail::string()},
    {"toAmount", offsetof(RequestQuoteResultExchangeCoins, toAmount), detail::decimal()},
    {"exchangeRate", offsetof(RequestQuoteResultExchangeCoins, exchangeRate), detail::decimal()},
    {"feeInfo", offsetof(RequestQuoteResultExchangeCoins, feeInfo),
     detail::object(request_quote_result_total_fee_info_table)},
    {"taxFeeInfo", offsetof(RequestQuoteResultExchangeCoins, taxFeeInfo),
     detail::object(request_quote_result_total_tax_fee_info_table)},
};
constexpr detail::ObjectTable request_quote_result_exchange_coins_table =
    detail::table_of<RequestQuoteResultExchangeCoins>(
        "RequestQuoteResultExchangeCoins", request_quote_result_exchange_coins_fields);

constexpr detail::ListTable list_of_request_quote_result_exchange_coins =
    detail::list_of<RequestQuoteResultExchangeCoins>(detail::object(request_quote_result_exchange_coins_table));

constexpr detail::Field request_quote_result_fields[] = {
    {"quoteCreateTime", offsetof(RequestQuoteResult, quoteCreateTime),
     detail::timestamp(detail::TimeUnit::milliseconds)},
    {"quoteExpireTime", offsetof(RequestQuoteResult, quoteExpireTime),
     detail::timestamp(detail::TimeUnit::milliseconds)},
    {"exchangeCoins", offsetof(RequestQuoteResult, exchangeCoins),
     detail::list(list_of_request_quote_result_exchange_coins)},
    {"totalFeeInfo", offsetof(RequestQuoteResult, totalFeeInfo),
     detail::object(request_quote_result_total_fee_info_table)},
    {"totalTaxFeeInfo", offsetof(RequestQuoteResult, totalTaxFeeInfo),
     detail::object(request_quote_result_total_tax_fee_info_table)},
};
constexpr detail::ObjectTable request_quote_result_table =
    detail::table_of<RequestQuoteResult>("RequestQuoteResult", request_quote_result_fields);

constexpr detail::Field request_quote_fields[] = {
    {"quoteId", offsetof(RequestQuote, quoteId), detail::string()},
    {"result", offsetof(RequestQuote, result), detail::object(request_quote_result_table)},
};
constexpr detail::ObjectTable request_quote_table =
    detail::table_of<RequestQuote>("RequestQuote", request_quote_fields);

constexpr detail::Field confirm_quote_request_fields[] = {
    {"quoteId", offsetof(ConfirmQuoteRequest, quoteId), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable confirm_quote_request_table =
    detail::table_of<ConfirmQuoteRequest>("ConfirmQuoteRequest", confirm_quote_request_fields);

constexpr detail::Field confirm_quote_fields[] = {
    {"quoteId", offsetof(ConfirmQuote, quoteId), detail::string()},
    {"exchangeTxId", offsetof(ConfirmQuote, exchangeTxId), detail::string()},
    {"submitTime", offsetof(ConfirmQuote, submitTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"status", offsetof(ConfirmQuote, status), detail::enumeration(bybit::covert_status_table)},
    {"msg", offsetof(ConfirmQuote, msg), detail::string()},
};
constexpr detail::ObjectTable confirm_quote_table =
    detail::table_of<ConfirmQuote>("ConfirmQuote", confirm_quote_fields);

constexpr detail::Field small_balance_history_request_fields[] = {
    {"accountType", offsetof(SmallBalanceHistoryRequest, accountType),
     detail::enumeration(bybit::covert_account_type_table), detail::In::query},
    {"quoteId", offsetof(SmallBalanceHistoryRequest, quoteId), detail::string(detail::Holder::optional),
     detail::In::query},
    {"startTime", offsetof(SmallBalanceHistoryRequest, startTime), detail::timestamp(detail::TimeUnit::milliseconds),
     detail::In::query},
    {"endTime", offsetof(SmallBalanceHistoryRequest, endTime), detail::timestamp(detail::TimeUnit::milliseconds),
     detail::In::query},
    {"cursor", offsetof(SmallBalanceHistoryRequest, cursor),
     detail::integer(detail::Holder::optional, detail::Wire::text), detail::In::query},
    {"size", offsetof(SmallBalanceHistoryRequest, size), detail::decimal(), detail::In::query},
};
constexpr detail::Bounds small_balance_history_request_bounds[] = {{.field = 5, .maximum = "100"}};
constexpr detail::ObjectTable small_balance_history_request_table =
    detail::table_of<SmallBalanceHistoryRequest>(
        "SmallBalanceHistoryRequest", small_balance_history_request_fields, false,
        small_balance_history_request_bounds);

constexpr detail::Field small_balance_history_records_sub_records_fields[] = {
    {"fromCoin", offsetof(SmallBalanceHistoryRecordsSubRecords, fromCoin), detail::string()},
    {"fromAmount", offsetof(SmallBalanceHistoryRecordsSubRecords, fromAmount), detail::decimal()},
    {"toCoin", offsetof(SmallBalanceHistoryRecordsSubRecords, toCoin), detail::string()},
    {"toAmount", offsetof(SmallBalanceHistoryRecordsSubRecords, toAmount), detail::decimal()},
    {"feeCoin", offsetof(SmallBalanceHistoryRecordsSubRecords, feeCoin), detail::string()},
    {"feeAmount", offsetof(SmallBalanceHistoryRecordsSubRecords, feeAmount), detail::decimal()},
    {"status", offsetof(SmallBalanceHistoryRecordsSubRecords, status), detail::enumeration(bybit::covert_status_table)},
    {"taxFeeInfo", offsetof(SmallBalanceHistoryRecordsSubRecords, taxFeeInfo),
     detail::object(request_quote_result_total_tax_fee_info_table)},
};
constexpr detail::ObjectTable small_balance_history_records_sub_records_table =
    detail::table_of<SmallBalanceHistoryRecordsSubRecords>(
        "SmallBalanceHistoryRecordsSubRecords", small_balance_history_records_sub_records_fields);

constexpr detail::ListTable list_of_small_balance_history_records_sub_records =
    detail::list_of<SmallBalanceHistoryRecordsSubRecords>(
        detail::object(small_balance_history_records_sub_records_table));

constexpr detail::Field small_balance_history_records_fields[] = {
    {"accountType", offsetof(SmallBalanceHistoryRecords, accountType),
     detail::enumeration(bybit::covert_account_type_table)},
    {"exchangeTxId", offsetof(SmallBalanceHistoryRecords, exchangeTxId), detail::string()},
    {"toCoin", offsetof(SmallBalanceHistoryRecords, toCoin), detail::string()},
    {"toAmount", offsetof(SmallBalanceHistoryRecords, toAmount), detail::decimal()},
    {"subRecords", offsetof(SmallBalanceHistoryRecords, subRecords),
     detail::list(list_of_small_balance_history_records_sub_records)},
    {"status", offsetof(SmallBalanceHistoryRecords, status), detail::enumeration(bybit::covert_status_table)},
    {"createdAt", offsetof(SmallBalanceHistoryRecords, createdAt), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"exchangeSource", offsetof(SmallBalanceHistoryRecords, exchangeSource),
     detail::enumeration(exchange_source_table)},
    {"feeCoin", offsetof(SmallBalanceHistoryRecords, feeCoin), detail::string()},
    {"totalFeeAmount", offsetof(SmallBalanceHistoryRecords, totalFeeAmount), detail::decimal()},
    {"totalTaxFeeInfo", offsetof(SmallBalanceHistoryRecords, totalTaxFeeInfo),
     detail::object(request_quote_result_total_tax_fee_info_table)},
};
constexpr detail::ObjectTable small_balance_history_records_table =
    detail::table_of<SmallBalanceHistoryRecords>("SmallBalanceHistoryRecords", small_balance_history_records_fields);

constexpr detail::ListTable list_of_small_balance_history_records =
    detail::list_of<SmallBalanceHistoryRecords>(detail::object(small_balance_history_records_table));

constexpr detail::Field small_balance_history_fields[] = {
    {"cursor", offsetof(SmallBalanceHistory, cursor), detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"size", offsetof(SmallBalanceHistory, size), detail::decimal()},
    {"lastPage", offsetof(SmallBalanceHistory, lastPage),
     detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"totalCount", offsetof(SmallBalanceHistory, totalCount),
     detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"records", offsetof(SmallBalanceHistory, records), detail::list(list_of_small_balance_history_records)},
};
constexpr detail::ObjectTable small_balance_history_table =
    detail::table_of<SmallBalanceHistory>("SmallBalanceHistory", small_balance_history_fields);

constexpr detail::Field small_balance_list_request_fields[] = {
    {"accountType", offsetof(SmallBalanceListRequest, accountType),
     detail::enumeration(bybit::covert_account_type_table, detail::Holder::required), detail::In::query},
    {"fromCoin", offsetof(SmallBalanceListRequest, fromCoin), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::ObjectTable small_balance_list_request_table =
    detail::table_of<SmallBalanceListRequest>("SmallBalanceListRequest", small_balance_list_request_fields);

constexpr detail::Field small_balance_list_small_asset_coins_fields[] = {
    {"fromCoin", offsetof(SmallBalanceListSmallAssetCoins, fromCoin), detail::string()},
    {"supportConvert", offsetof(SmallBalanceListSmallAssetCoins, supportConvert), detail::integer()},
    {"availableBalance", offsetof(SmallBalanceListSmallAssetCoins, availableBalance), detail::decimal()},
    {"baseValue", offsetof(SmallBalanceListSmallAssetCoins, baseValue), detail::decimal()},
    {"toAmount", offsetof(SmallBalanceListSmallAssetCoins, toAmount), detail::decimal()},
    {"exchangeRate", offsetof(SmallBalanceListSmallAssetCoins, exchangeRate), detail::decimal()},
    {"feeInfo", offsetof(SmallBalanceListSmallAssetCoins, feeInfo), detail::string()},
    {"taxFeeInfo", offsetof(SmallBalanceListSmallAssetCoins, taxFeeInfo), detail::string()},
};
constexpr detail::ObjectTable small_balance_list_small_asset_coins_table =
    detail::table_of<SmallBalanceListSmallAssetCoins>(
        "SmallBalanceListSmallAssetCoins", small_balance_list_small_asset_coins_fields);

constexpr detail::ListTable list_of_small_balance_list_small_asset_coins =
    detail::list_of<SmallBalanceListSmallAssetCoins>(detail::object(small_balance_list_small_asset_coins_table));

constexpr detail::Field small_balance_list_fields[] = {
    {"smallAssetCoins", offsetof(SmallBalanceList, smallAssetCoins),
     detail::list(list_of_small_balance_list_small_asset_coins)},
    {"supportToCoins", offsetof(SmallBalanceList, supportToCoins), detail::list(list_of_string)},
};
constexpr detail::ObjectTable small_balance_list_table =
    detail::table_of<SmallBalanceList>("SmallBalanceList", small_balance_list_fields);

constexpr detail::Type request_quote_reply = detail::object(request_quote_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit request_quote_limits[] = {
    {.count = 5, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation request_quote_operation{
    .id = "asset/covert.request_quote",
    .method = "POST",
    .path = "/v5/asset/covert/get-quote",
    .auth = detail::Auth::private_,
    .limits = request_quote_limits,
    .request = &request_quote_request_table,
    .reply = &request_quote_reply,
};

constexpr detail::Type confirm_quote_reply = detail::object(confirm_quote_table);
constexpr detail::Limit confirm_quote_limits[] = {
    {.count = 5, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation confirm_quote_operation{
    .id = "asset/covert.confirm_quote",
    .method = "POST",
    .path = "/v5/asset/covert/small-balance-execute",
    .auth = detail::Auth::private_,
    .limits = confirm_quote_limits,
    .request = &confirm_quote_request_table,
    .reply = &confirm_quote_reply,
};

constexpr detail::Type small_balance_history_reply = detail::object(small_balance_history_table);
constexpr detail::Limit small_balance_history_limits[] = {
    {.count = 10, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation small_balance_history_operation{
    .id = "asset/covert.small_balance_history",
    .method = "GET",
    .path = "/v5/asset/covert/small-balance-history",
    .auth = detail::Auth::private_,
    .limits = small_balance_history_limits,
    .request = &small_balance_history_request_table,
    .reply = &small_balance_history_reply,
};

constexpr detail::Type small_balance_list_reply = detail::object(small_balance_list_table);
constexpr detail::Limit small_balance_list_limits[] = {
    {.count = 10, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation small_balance_list_operation{
    .id = "asset/covert.small_balance_list",
    .method = "GET",
    .path = "/v5/asset/covert/small-balance-list",
    .auth = detail::Auth::private_,
    .limits = small_balance_list_limits,
    .request = &small_balance_list_request_table,
    .reply = &small_balance_list_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<RequestQuote> Api::request_quote(RequestQuoteRequest request) const {
    return {core_, request_quote_operation, &request};
}

Call<ConfirmQuote> Api::confirm_quote(ConfirmQuoteRequest request) const {
    return {core_, confirm_quote_operation, &request};
}

Call<SmallBalanceHistory> Api::small_balance_history(SmallBalanceHistoryRequest request) const {
    return {core_, small_balance_history_operation, &request};
}

Call<SmallBalanceList> Api::small_balance_list(SmallBalanceListRequest request) const {
    return {core_, small_balance_list_operation, &request};
}

const detail::EnumTable& exbind_table(ExchangeSource) { return exchange_source_table; }
const detail::ObjectTable& exbind_table(const RequestQuoteRequest*) { return request_quote_request_table; }
const detail::ObjectTable& exbind_table(const RequestQuoteResultTotalFeeInfo*) {
    return request_quote_result_total_fee_info_table;
}
const detail::ObjectTable& exbind_table(const RequestQuoteResultTotalTaxFeeInfo*) {
    return request_quote_result_total_tax_fee_info_table;
}
const detail::ObjectTable& exbind_table(const RequestQuoteResultExchangeCoins*) {
    return request_quote_result_exchange_coins_table;
}
const detail::ObjectTable& exbind_table(const RequestQuoteResult*) { return request_quote_result_table; }
const detail::ObjectTable& exbind_table(const RequestQuote*) { return request_quote_table; }
const detail::ObjectTable& exbind_table(const ConfirmQuoteRequest*) { return confirm_quote_request_table; }
const detail::ObjectTable& exbind_table(const ConfirmQuote*) { return confirm_quote_table; }
const detail::ObjectTable& exbind_table(const SmallBalanceHistoryRequest*) {
    return small_balance_history_request_table;
}
const detail::ObjectTable& exbind_table(const SmallBalanceHistoryRecordsSubRecords*) {
    return small_balance_history_records_sub_records_table;
}
const detail::ObjectTable& exbind_table(const SmallBalanceHistoryRecords*) {
    return small_balance_history_records_table;
}
const detail::ObjectTable& exbind_table(const SmallBalanceHistory*) { return small_balance_history_table; }
const detail::ObjectTable& exbind_table(const SmallBalanceListRequest*) { return small_balance_list_request_table; }
const detail::ObjectTable& exbind_table(const SmallBalanceListSmallAssetCoins*) {
    return small_balance_list_small_asset_coins_table;
}
const detail::ObjectTable& exbind_table(const SmallBalanceList*) { return small_balance_list_table; }

}  // namespace exbind::bybit::asset::covert
