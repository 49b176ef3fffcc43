// Generated from specs/bybit/asset/deposit.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/asset/deposit.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit {
extern const detail::EnumTable account_type_table;
extern const detail::EnumTable deposit_type_table;
}  // namespace exbind::bybit

namespace exbind::inline v0_1::bybit::asset::deposit {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field set_deposit_account_request_fields[] = {
    {"accountType", offsetof(SetDepositAccountRequest, accountType),
     detail::enumeration(bybit::account_type_table, detail::Holder::required)},
};
constexpr detail::ObjectTable set_deposit_account_request_table =
    detail::table_of<SetDepositAccountRequest>("SetDepositAccountRequest", set_deposit_account_request_fields);

constexpr detail::Field set_deposit_account_fields[] = {
    {"status", offsetof(SetDepositAccount, status), detail::integer()},
};
constexpr detail::ObjectTable set_deposit_account_table =
    detail::table_of<SetDepositAccount>("SetDepositAccount", set_deposit_account_fields);

constexpr detail::Field query_address_request_fields[] = {
    {"coin", offsetof(QueryAddressRequest, coin), detail::string(detail::Holder::required), detail::In::query},
    {"chainType", offsetof(QueryAddressRequest, chainType), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::ObjectTable query_address_request_table =
    detail::table_of<QueryAddressRequest>("QueryAddressRequest", query_address_request_fields);

constexpr detail::Field query_address_chains_fields[] = {
    {"chainType", offsetof(QueryAddressChains, chainType), detail::string()},
    {"addressDeposit", offsetof(QueryAddressChains, addressDeposit), detail::string()},
    {"tagDeposit", offsetof(QueryAddressChains, tagDeposit), detail::string()},
    {"chain", offsetof(QueryAddressChains, chain), detail::string()},
    {"batchReleaseLimit", offsetof(QueryAddressChains, batchReleaseLimit), detail::decimal()},
    {"contractAddress", offsetof(QueryAddressChains, contractAddress), detail::string()},
};
constexpr detail::ObjectTable query_address_chains_table =
    detail::table_of<QueryAddressChains>("QueryAddressChains", query_address_chains_fields);

constexpr detail::ListTable list_of_query_address_chains =
    detail::list_of<QueryAddressChains>(detail::object(query_address_chains_table));

constexpr detail::Field query_address_fields[] = {
    {"coin", offsetof(QueryAddress, coin), detail::string()},
    {"chains", offsetof(QueryAddress, chains), detail::list(list_of_query_address_chains)},
};
constexpr detail::ObjectTable query_address_table =
    detail::table_of<QueryAddress>("QueryAddress", query_address_fields);

constexpr detail::Field query_internal_record_request_fields[] = {
    {"txID", offsetof(QueryInternalRecordRequest, txID), detail::string(detail::Holder::optional), detail::In::query},
    {"startTime", offsetof(QueryInternalRecordRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(QueryInternalRecordRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"coin", offsetof(QueryInternalRecordRequest, coin), detail::string(detail::Holder::optional), detail::In::query},
    {"cursor", offsetof(QueryInternalRecordRequest, cursor), detail::string(detail::Holder::optional),
     detail::In::query},
    {"limit", offsetof(QueryInternalRecordRequest, limit), detail::integer(), detail::In::query},
};
constexpr detail::ObjectTable query_internal_record_request_table =
    detail::table_of<QueryInternalRecordRequest>("QueryInternalRecordRequest", query_internal_record_request_fields);

constexpr detail::Field query_internal_record_rows_fields[] = {
    {"id", offsetof(QueryInternalRecordRows, id), detail::string()},
    {"type", offsetof(QueryInternalRecordRows, type), detail::integer()},
    {"coin", offsetof(QueryInternalRecordRows, coin), detail::string()},
    {"amount", offsetof(QueryInternalRecordRows, amount), detail::decimal()},
    {"status", offsetof(QueryInternalRecordRows, status), detail::integer()},
    {"address", offsetof(QueryInternalRecordRows, address), detail::string()},
    {"createdTime", offsetof(QueryInternalRecordRows, createdTime), detail::timestamp(detail::TimeUnit::seconds)},
    {"fromMemberId", offsetof(QueryInternalRecordRows, fromMemberId), detail::string()},
    {"txID", offsetof(QueryInternalRecordRows, txID), detail::string()},
    {"complianceStatus", offsetof(QueryInternalRecordRows, complianceStatus), detail::integer()},
    {"taxDepositRecordsId", offsetof(QueryInternalRecordRows, taxDepositRecordsId), detail::string()},
    {"taxStatus", offsetof(QueryInternalRecordRows, taxStatus), detail::integer()},
};
constexpr detail::ObjectTable query_internal_record_rows_table =
    detail::table_of<QueryInternalRecordRows>("QueryInternalRecordRows", query_internal_record_rows_fields);

constexpr detail::ListTable list_of_query_internal_record_rows =
    detail::list_of<QueryInternalRecordRows>(detail::object(query_internal_record_rows_table));

constexpr detail::Field query_internal_record_fields[] = {
    {"rows", offsetof(QueryInternalRecord, rows), detail::list(list_of_query_internal_record_rows)},
    {"nextPageCursor", offsetof(QueryInternalRecord, nextPageCursor), detail::string()},
};
constexpr detail::ObjectTable query_internal_record_table =
    detail::table_of<QueryInternalRecord>("QueryInternalRecord", query_internal_record_fields);

constexpr detail::Field query_record_request_fields[] = {
    {"id", offsetof(QueryRecordRequest, id), detail::string(detail::Holder::optional), detail::In::query},
    {"txID", offsetof(QueryRecordRequest, txID), detail::string(detail::Holder::optional), detail::In::query},
    {"coin", offsetof(QueryRecordRequest, coin), detail::string(detail::Holder::optional), detail::In::query},
    {"startTime", offsetof(QueryRecordRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(QueryRecordRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"limit", offsetof(QueryRecordRequest, limit), detail::integer(), detail::In::query},
    {"cursor", offsetof(QueryRecordRequest, cursor), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable query_record_request_table =
    detail::table_of<QueryRecordRequest>("QueryRecordRequest", query_record_request_fields);

constexpr detail::Field query_record_rows_fields[] = {
    {"coin", offsetof(QueryRecordRows, coin), detail::string()},
    {"chain", offsetof(QueryRecordRows, chain), detail::string()},
    {"amount", offsetof(QueryRecordRows, amount), detail::decimal()},
    {"txID", offsetof(QueryRecordRows, txID), detail::string()},
    {"status", offsetof(QueryRecordRows, status), detail::integer()},
    {"toAddress", offsetof(QueryRecordRows, toAddress), detail::string()},
    {"tag", offsetof(QueryRecordRows, tag), detail::string()},
    {"depositFee", offsetof(QueryRecordRows, depositFee), detail::decimal()},
    {"successAt", offsetof(QueryRecordRows, successAt), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"confirmations", offsetof(QueryRecordRows, confirmations), detail::string()},
    {"txIndex", offsetof(QueryRecordRows, txIndex), detail::string()},
    {"blockHash", offsetof(QueryRecordRows, blockHash), detail::string()},
    {"batchReleaseLimit", offsetof(QueryRecordRows, batchReleaseLimit), detail::decimal()},
    {"depositType", offsetof(QueryRecordRows, depositType), detail::enumeration(bybit::deposit_type_table)},
    {"fromAddress", offsetof(QueryRecordRows, fromAddress), detail::string()},
    {"taxDepositRecordsId", offsetof(QueryRecordRows, taxDepositRecordsId), detail::string()},
    {"taxStatus", offsetof(QueryRecordRows, taxStatus), detail::integer()},
    {"id", offsetof(QueryRecordRows, id), detail::string()},
};
constexpr detail::ObjectTable query_record_rows_table =
    detail::table_of<QueryRecordRows>("QueryRecordRows", query_record_rows_fields);

constexpr detail::ListTable list_of_query_record_rows =
    detail::list_of<QueryRecordRows>(detail::object(query_record_rows_table));

constexpr detail::Field query_record_fields[] = {
    {"rows", offsetof(QueryRecord, rows), detail::list(list_of_query_record_rows)},
    {"nextPageCursor", offsetof(QueryRecord, nextPageCursor), detail::string()},
};
constexpr detail::ObjectTable query_record_table = detail::table_of<QueryRecord>("QueryRecord", query_record_fields);

constexpr detail::Field query_sub_member_address_request_fields[] = {
    {"coin", offsetof(QuerySubMemberAddressRequest, coin), detail::string(detail::Holder::required), detail::In::query},
    {"chainType", offsetof(QuerySubMemberAddressRequest, chainType), detail::string(detail::Holder::required),
     detail::In::query},
    {"subMemberId", offsetof(QuerySubMemberAddressRequest, subMemberId), detail::string(detail::Holder::required),
     detail::In::query},
};
constexpr detail::ObjectTable query_sub_member_address_request_table =
    detail::table_of<QuerySubMemberAddressRequest>(
        "QuerySubMemberAddressRequest", query_sub_member_address_request_fields);

constexpr detail::Field query_sub_member_address_fields[] = {
    {"coin", offsetof(QuerySubMemberAddress, coin), detail::string()},
    {"chains", offsetof(QuerySubMemberAddress, chains), detail::object(query_address_chains_table)},
};
constexpr detail::ObjectTable query_sub_member_address_table =
    detail::table_of<QuerySubMemberAddress>("QuerySubMemberAddress", query_sub_member_address_fields);

constexpr detail::Field query_sub_member_record_request_fields[] = {
    {"id", offsetof(QuerySubMemberRecordRequest, id), detail::string(detail::Holder::optional), detail::In::query},
    {"txID", offsetof(QuerySubMemberRecordRequest, txID), detail::string(detail::Holder::optional), detail::In::query},
    {"subMemberId", offsetof(QuerySubMemberRecordRequest, subMemberId), detail::string(detail::Holder::required),
     detail::In::query},
    {"coin", offsetof(QuerySubMemberRecordRequest, coin), detail::string(detail::Holder::optional), detail::In::query},
    {"startTime", offsetof(QuerySubMemberRecordRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(QuerySubMemberRecordRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"limit", offsetof(QuerySubMemberRecordRequest, limit), detail::integer(), detail::In::query},
    {"cursor", offsetof(QuerySubMemberRecordRequest, cursor), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::ObjectTable query_sub_member_record_request_table =
    detail::table_of<QuerySubMemberRecordRequest>(
        "QuerySubMemberRecordRequest", query_sub_member_record_request_fields);

constexpr detail::Field query_sub_member_record_rows_fields[] = {
    {"id", offsetof(QuerySubMemberRecordRows, id), detail::string()},
    {"coin", offsetof(QuerySubMemberRecordRows, coin), detail::string()},
    {"chain", offsetof(QuerySubMemberRecordRows, chain), detail::string()},
    {"amount", offsetof(QuerySubMemberRecordRows, amount), detail::decimal()},
    {"txID", offsetof(QuerySubMemberRecordRows, txID), detail::string()},
    {"status", offsetof(QuerySubMemberRecordRows, status), detail::integer()},
    {"toAddress", offsetof(QuerySubMemberRecordRows, toAddress), detail::string()},
    {"tag", offsetof(QuerySubMemberRecordRows, tag), detail::string()},
    {"depositFee", offsetof(QuerySubMemberRecordRows, depositFee), detail::decimal()},
    {"successAt", offsetof(QuerySubMemberRecordRows, successAt), detail::string()},
    {"confirmations", offsetof(QuerySubMemberRecordRows, confirmations), detail::string()},
    {"txIndex", offsetof(QuerySubMemberRecordRows, txIndex), detail::string()},
    {"blockHash", offsetof(QuerySubMemberRecordRows, blockHash), detail::string()},
    {"batchReleaseLimit", offsetof(QuerySubMemberRecordRows, batchReleaseLimit), detail::string()},
    {"depositType", offsetof(QuerySubMemberRecordRows, depositType), detail::enumeration(bybit::deposit_type_table)},
    {"fromAddress", offsetof(QuerySubMemberRecordRows, fromAddress), detail::string()},
    {"taxDepositRecordsId", offsetof(QuerySubMemberRecordRows, taxDepositRecordsId), detail::string()},
    {"taxStatus", offsetof(QuerySubMemberRecordRows, taxStatus), detail::integer()},
};
constexpr detail::ObjectTable query_sub_member_record_rows_table =
    detail::table_of<QuerySubMemberRecordRows>("QuerySubMemberRecordRows", query_sub_member_record_rows_fields);

constexpr detail::ListTable list_of_query_sub_member_record_rows =
    detail::list_of<QuerySubMemberRecordRows>(detail::object(query_sub_member_record_rows_table));

constexpr detail::Field query_sub_member_record_fields[] = {
    {"rows", offsetof(QuerySubMemberRecord, rows), detail::list(list_of_query_sub_member_record_rows)},
    {"nextPageCursor", offsetof(QuerySubMemberRecord, nextPageCursor), detail::string()},
};
constexpr detail::ObjectTable query_sub_member_record_table =
    detail::table_of<QuerySubMemberRecord>("QuerySubMemberRecord", query_sub_member_record_fields);

constexpr detail::Type set_deposit_account_reply = detail::object(set_deposit_account_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit set_deposit_account_limits[] = {
    {.count = 300, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation set_deposit_account_operation{
    .id = "asset/deposit.set_deposit_account",
    .method = "POST",
    .path = "/v5/asset/deposit/deposit-to-account",
    .auth = detail::Auth::private_,
    .limits = set_deposit_account_limits,
    .request = &set_deposit_account_request_table,
    .reply = &set_deposit_account_reply,
};

constexpr detail::Type query_address_reply = detail::object(query_address_table);
constexpr detail::Limit query_address_limits[] = {
    {.count = 300, .window_ms = 60000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation query_address_operation{
    .id = "asset/deposit.query_address",
    .method = "GET",
    .path = "/v5/asset/deposit/query-address",
    .auth = detail::Auth::private_,
    .limits = query_address_limits,
    .request = &query_address_request_table,
    .reply = &query_address_reply,
};

constexpr detail::Type query_internal_record_reply = detail::object(query_internal_record_table);
constexpr detail::Limit query_internal_record_limits[] = {
    {.count = 300, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Paging query_internal_record_pages{
    .by = detail::Paging::By::token,
    .usual_size = 50,
    .parameter = "cursor",
    .limit = "limit",
    .rows = "rows",
    .next = "nextPageCursor",
};
constexpr detail::Operation query_internal_record_operation{
    .id = "asset/deposit.query_internal_record",
    .method = "GET",
    .path = "/v5/asset/deposit/query-internal-record",
    .auth = detail::Auth::private_,
    .limits = query_internal_record_limits,
    .request = &query_internal_record_request_table,
    .reply = &query_internal_record_reply,
    .pages = &query_internal_record_pages,
};

constexpr detail::Type query_record_reply = detail::object(query_record_table);
constexpr detail::Limit query_record_limits[] = {
    {.count = 100, .window_ms = 60000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Paging query_record_pages{
    .by = detail::Paging::By::token,
    .usual_size = 50,
    .parameter = "cursor",
    .limit = "limit",
    .rows = "rows",
    .next = "nextPageCursor",
};
constexpr detail::Operation query_record_operation{
    .id = "asset/deposit.query_record",
    .method = "GET",
    .path = "/v5/asset/deposit/query-record",
    .auth = detail::Auth::private_,
    .limits = query_record_limits,
    .request = &query_record_request_table,
    .reply = &query_record_reply,
    .pages = &query_record_pages,
};

constexpr detail::Type query_sub_member_address_reply = detail::object(query_sub_member_address_table);
constexpr detail::Limit query_sub_member_address_limits[] = {
    {.count = 300, .window_ms = 60000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation query_sub_member_address_operation{
    .id = "asset/deposit.query_sub_member_address",
    .method = "GET",
    .path = "/v5/asset/deposit/query-sub-member-address",
    .auth = detail::Auth::private_,
    .limits = query_sub_member_address_limits,
    .request = &query_sub_member_address_request_table,
    .reply = &query_sub_member_address_reply,
};

constexpr detail::Type query_sub_member_record_reply = detail::object(query_sub_member_record_table);
constexpr detail::Limit query_sub_member_record_limits[] = {
    {.count = 300, .window_ms = 60000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Paging query_sub_member_record_pages{
    .by = detail::Paging::By::token,
    .usual_size = 50,
    .parameter = "cursor",
    .limit = "limit",
    .rows = "rows",
    .next = "nextPageCursor",
};
constexpr detail::Operation query_sub_member_record_operation{
    .id = "asset/deposit.query_sub_member_record",
    .method = "GET",
    .path = "/v5/asset/deposit/query-sub-member-record",
    .auth = detail::Auth::private_,
    .limits = query_sub_member_record_limits,
    .request = &query_sub_member_record_request_table,
    .reply = &query_sub_member_record_reply,
    .pages = &query_sub_member_record_pages,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<SetDepositAccount> Api::set_deposit_account(SetDepositAccountRequest request) const {
    return {core_, set_deposit_account_operation, &request};
}

Call<QueryAddress> Api::query_address(QueryAddressRequest request) const {
    return {core_, query_address_operation, &request};
}

PagedCall<QueryInternalRecord> Api::query_internal_record(QueryInternalRecordRequest request) const {
    return {core_, query_internal_record_operation, &request};
}

PagedCall<QueryRecord> Api::query_record(QueryRecordRequest request) const {
    return {core_, query_record_operation, &request};
}

Call<QuerySubMemberAddress> Api::query_sub_member_address(QuerySubMemberAddressRequest request) const {
    return {core_, query_sub_member_address_operation, &request};
}

PagedCall<QuerySubMemberRecord> Api::query_sub_member_record(QuerySubMemberRecordRequest request) const {
    return {core_, query_sub_member_record_operation, &request};
}

const detail::ObjectTable& exbind_table(const SetDepositAccountRequest*) { return set_deposit_account_request_table; }
const detail::ObjectTable& exbind_table(const SetDepositAccount*) { return set_deposit_account_table; }
const detail::ObjectTable& exbind_table(const QueryAddressRequest*) { return query_address_request_table; }
const detail::ObjectTable& exbind_table(const QueryAddressChains*) { return query_address_chains_table; }
const detail::ObjectTable& exbind_table(const QueryAddress*) { return query_address_table; }
const detail::ObjectTable& exbind_table(const QueryInternalRecordRequest*) {
    return query_internal_record_request_table;
}
const detail::ObjectTable& exbind_table(const QueryInternalRecordRows*) { return query_internal_record_rows_table; }
const detail::ObjectTable& exbind_table(const QueryInternalRecord*) { return query_internal_record_table; }
const detail::ObjectTable& exbind_table(const QueryRecordRequest*) { return query_record_request_table; }
const detail::ObjectTable& exbind_table(const QueryRecordRows*) { return query_record_rows_table; }
const detail::ObjectTable& exbind_table(const QueryRecord*) { return query_record_table; }
const detail::ObjectTable& exbind_table(const QuerySubMemberAddressRequest*) {
    return query_sub_member_address_request_table;
}
const detail::ObjectTable& exbind_table(const QuerySubMemberAddress*) { return query_sub_member_address_table; }
const detail::ObjectTable& exbind_table(const QuerySubMemberRecordRequest*) {
    return query_sub_member_record_request_table;
}
const detail::ObjectTable& exbind_table(const QuerySubMemberRecordRows*) { return query_sub_member_record_rows_table; }
const detail::ObjectTable& exbind_table(const QuerySubMemberRecord*) { return query_sub_member_record_table; }

}  // namespace exbind::bybit::asset::deposit
