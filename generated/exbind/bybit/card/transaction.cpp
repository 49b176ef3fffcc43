// Generated from specs/bybit/card/transaction.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/card/transaction.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit {
extern const detail::EnumTable transaction_status_table;
}  // namespace exbind::bybit

namespace exbind::inline v0_1::bybit::card::transaction {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view type_values[] = {"SIDE_QUERY_AUTH", "SIDE_QUERY_FINANCIAL", "SIDE_QUERY_REFUND"};
constexpr detail::EnumTable type_table{"Type", type_values};

constexpr std::string_view trade_status_values[] = {"0", "1", "2", "3"};
constexpr detail::EnumTable trade_status_table{"TradeStatus", trade_status_values};

constexpr std::string_view side_values[] = {"1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13"};
constexpr detail::EnumTable side_table{"Side", side_values};

constexpr detail::Field query_asset_records_request_fields[] = {
    {"statusCode", offsetof(QueryAssetRecordsRequest, statusCode), detail::string(detail::Holder::optional)},
    {"limit", offsetof(QueryAssetRecordsRequest, limit), detail::integer()},
    {"page", offsetof(QueryAssetRecordsRequest, page), detail::integer()},
    {"pan4", offsetof(QueryAssetRecordsRequest, pan4), detail::string(detail::Holder::optional)},
    {"createBeginTime", offsetof(QueryAssetRecordsRequest, createBeginTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"createEndTime", offsetof(QueryAssetRecordsRequest, createEndTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"merchName", offsetof(QueryAssetRecordsRequest, merchName), detail::string(detail::Holder::optional)},
    {"type", offsetof(QueryAssetRecordsRequest, type), detail::enumeration(type_table)},
    {"txnId", offsetof(QueryAssetRecordsRequest, txnId), detail::string(detail::Holder::optional)},
    {"cardToken", offsetof(QueryAssetRecordsRequest, cardToken), detail::string(detail::Holder::optional)},
    {"orderNo", offsetof(QueryAssetRecordsRequest, orderNo), detail::string(detail::Holder::optional)},
};
constexpr detail::Bounds query_asset_records_request_bounds[] = {{.field = 2, .minimum = "1"}};
constexpr detail::ObjectTable query_asset_records_request_table =
    detail::table_of<QueryAssetRecordsRequest>(
        "QueryAssetRecordsRequest", query_asset_records_request_fields, false, query_asset_records_request_bounds);

constexpr detail::Field query_asset_records_data_fields[] = {
    {"pan4", offsetof(QueryAssetRecordsData, pan4), detail::string()},
    {"pan6", offsetof(QueryAssetRecordsData, pan6), detail::string()},
    {"tradeStatus", offsetof(QueryAssetRecordsData, tradeStatus), detail::enumeration(trade_status_table)},
    {"side", offsetof(QueryAssetRecordsData, side), detail::enumeration(side_table)},
    {"basicAmount", offsetof(QueryAssetRecordsData, basicAmount), detail::decimal()},
    {"basicCurrency", offsetof(QueryAssetRecordsData, basicCurrency), detail::string()},
    {"transactionAmount", offsetof(QueryAssetRecordsData, transactionAmount), detail::decimal()},
    {"transactionCurrency", offsetof(QueryAssetRecordsData, transactionCurrency), detail::string()},
    {"txnCreate", offsetof(QueryAssetRecordsData, txnCreate),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"merchCountry", offsetof(QueryAssetRecordsData, merchCountry), detail::string()},
    {"merchCity", offsetof(QueryAssetRecordsData, merchCity), detail::string()},
    {"merchName", offsetof(QueryAssetRecordsData, merchName), detail::string()},
    {"txnId", offsetof(QueryAssetRecordsData, txnId), detail::string()},
    {"declinedReason", offsetof(QueryAssetRecordsData, declinedReason), detail::string()},
    {"totalFees", offsetof(QueryAssetRecordsData, totalFees), detail::decimal()},
    {"uid", offsetof(QueryAssetRecordsData, uid), detail::integer()},
    {"transactionCurrencyAmount", offsetof(QueryAssetRecordsData, transactionCurrencyAmount), detail::decimal()},
    {"fxPad", offsetof(QueryAssetRecordsData, fxPad), detail::decimal()},
    {"interchangeFee", offsetof(QueryAssetRecordsData, interchangeFee), detail::decimal()},
    {"billAmount", offsetof(QueryAssetRecordsData, billAmount), detail::decimal()},
    {"paidAmount", offsetof(QueryAssetRecordsData, paidAmount), detail::decimal()},
    {"paidCurrency", offsetof(QueryAssetRecordsData, paidCurrency), detail::string()},
    {"bonusAmount", offsetof(QueryAssetRecordsData, bonusAmount), detail::decimal()},
    {"foreignTransactionFee", offsetof(QueryAssetRecordsData, foreignTransactionFee), detail::decimal()},
    {"totalTax", offsetof(QueryAssetRecordsData, totalTax), detail::decimal()},
    {"paidFiat", offsetof(QueryAssetRecordsData, paidFiat), detail::decimal()},
    {"withdrawalFee", offsetof(QueryAssetRecordsData, withdrawalFee), detail::decimal()},
    {"status", offsetof(QueryAssetRecordsData, status), detail::enumeration(bybit::transaction_status_table)},
    {"orderNo", offsetof(QueryAssetRecordsData, orderNo), detail::string()},
    {"mccCode", offsetof(QueryAssetRecordsData, mccCode), detail::string()},
    {"merchCategoryDesc", offsetof(QueryAssetRecordsData, merchCategoryDesc), detail::string()},
};
constexpr detail::ObjectTable query_asset_records_data_table =
    detail::table_of<QueryAssetRecordsData>("QueryAssetRecordsData", query_asset_records_data_fields);

constexpr detail::ListTable list_of_query_asset_records_data =
    detail::list_of<QueryAssetRecordsData>(detail::object(query_asset_records_data_table));

constexpr detail::Field query_asset_records_fields[] = {
    {"pageSize", offsetof(QueryAssetRecords, pageSize), detail::integer()},
    {"pageNo", offsetof(QueryAssetRecords, pageNo), detail::integer()},
    {"totalCount", offsetof(QueryAssetRecords, totalCount), detail::integer()},
    {"data", offsetof(QueryAssetRecords, data), detail::list(list_of_query_asset_records_data)},
};
constexpr detail::ObjectTable query_asset_records_table =
    detail::table_of<QueryAssetRecords>("QueryAssetRecords", query_asset_records_fields);

constexpr detail::Type query_asset_records_reply = detail::object(query_asset_records_table);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit query_asset_records_limits[] = {
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation query_asset_records_operation{
    .id = "card/transaction.query_asset_records",
    .method = "POST",
    .path = "/v5/card/transaction/query-asset-records",
    .auth = detail::Auth::private_,
    .limits = query_asset_records_limits,
    .request = &query_asset_records_request_table,
    .reply = &query_asset_records_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<QueryAssetRecords> Api::query_asset_records(QueryAssetRecordsRequest request) const {
    return {core_, query_asset_records_operation, &request};
}

const detail::EnumTable& exbind_table(Type) { return type_table; }
const detail::EnumTable& exbind_table(TradeStatus) { return trade_status_table; }
const detail::EnumTable& exbind_table(Side) { return side_table; }
const detail::ObjectTable& exbind_table(const QueryAssetRecordsRequest*) { return query_asset_records_request_table; }
const detail::ObjectTable& exbind_table(const QueryAssetRecordsData*) { return query_asset_records_data_table; }
const detail::ObjectTable& exbind_table(const QueryAssetRecords*) { return query_asset_records_table; }

}  // namespace exbind::bybit::card::transaction
