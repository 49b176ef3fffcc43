// Generated from specs/bybit/broker/asset.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/broker/asset.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit {
extern const detail::EnumTable deposit_type_table;
}  // namespace exbind::bybit

namespace exbind::inline v0_1::bybit::broker::asset {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field query_sub_member_deposit_record_request_fields[] = {
    {"id", offsetof(QuerySubMemberDepositRecordRequest, id), detail::string(detail::Holder::optional),
     detail::In::query},
    {"txID", offsetof(QuerySubMemberDepositRecordRequest, txID), detail::string(detail::Holder::optional),
     detail::In::query},
    {"subMemberId", offsetof(QuerySubMemberDepositRecordRequest, subMemberId), detail::string(detail::Holder::optional),
     detail::In::query},
    {"coin", offsetof(QuerySubMemberDepositRecordRequest, coin), detail::string(detail::Holder::optional),
     detail::In::query},
    {"startTime", offsetof(QuerySubMemberDepositRecordRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(QuerySubMemberDepositRecordRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"limit", offsetof(QuerySubMemberDepositRecordRequest, limit), detail::integer(), detail::In::query},
    {"cursor", offsetof(QuerySubMemberDepositRecordRequest, cursor), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::ObjectTable query_sub_member_deposit_record_request_table =
    detail::table_of<QuerySubMemberDepositRecordRequest>(
        "QuerySubMemberDepositRecordRequest", query_sub_member_deposit_record_request_fields);

constexpr detail::Field query_sub_member_deposit_record_rows_fields[] = {
    {"id", offsetof(QuerySubMemberDepositRecordRows, id), detail::string()},
    {"subMemberId", offsetof(QuerySubMemberDepositRecordRows, subMemberId), detail::string()},
    {"coin", offsetof(QuerySubMemberDepositRecordRows, coin), detail::string()},
    {"chain", offsetof(QuerySubMemberDepositRecordRows, chain), detail::string()},
    {"amount", offsetof(QuerySubMemberDepositRecordRows, amount), detail::decimal()},
    {"txID", offsetof(QuerySubMemberDepositRecordRows, txID), detail::string()},
    {"status", offsetof(QuerySubMemberDepositRecordRows, status), detail::integer()},
    {"toAddress", offsetof(QuerySubMemberDepositRecordRows, toAddress), detail::string()},
    {"tag", offsetof(QuerySubMemberDepositRecordRows, tag), detail::string()},
    {"depositFee", offsetof(QuerySubMemberDepositRecordRows, depositFee), detail::decimal()},
    {"successAt", offsetof(QuerySubMemberDepositRecordRows, successAt), detail::string()},
    {"confirmations", offsetof(QuerySubMemberDepositRecordRows, confirmations), detail::string()},
    {"txIndex", offsetof(QuerySubMemberDepositRecordRows, txIndex), detail::string()},
    {"blockHash", offsetof(QuerySubMemberDepositRecordRows, blockHash), detail::string()},
    {"batchReleaseLimit", offsetof(QuerySubMemberDepositRecordRows, batchReleaseLimit), detail::string()},
    {"depositType", offsetof(QuerySubMemberDepositRecordRows, depositType),
     detail::enumeration(bybit::deposit_type_table)},
    {"fromAddress", offsetof(QuerySubMemberDepositRecordRows, fromAddress), detail::string()},
    {"taxDepositRecordsId", offsetof(QuerySubMemberDepositRecordRows, taxDepositRecordsId), detail::string()},
    {"taxStatus", offsetof(QuerySubMemberDepositRecordRows, taxStatus), detail::integer()},
};
constexpr detail::ObjectTable query_sub_member_deposit_record_rows_table =
    detail::table_of<QuerySubMemberDepositRecordRows>(
        "QuerySubMemberDepositRecordRows", query_sub_member_deposit_record_rows_fields);

constexpr detail::ListTable list_of_query_sub_member_deposit_record_rows =
    detail::list_of<QuerySubMemberDepositRecordRows>(detail::object(query_sub_member_deposit_record_rows_table));

constexpr detail::Field query_sub_member_deposit_record_fields[] = {
    {"rows", offsetof(QuerySubMemberDepositRecord, rows), detail::list(list_of_query_sub_member_deposit_record_rows)},
    {"nextPageCursor", offsetof(QuerySubMemberDepositRecord, nextPageCursor), detail::string()},
};
constexpr detail::ObjectTable query_sub_member_deposit_record_table =
    detail::table_of<QuerySubMemberDepositRecord>(
        "QuerySubMemberDepositRecord", query_sub_member_deposit_record_fields);

constexpr detail::Type query_sub_member_deposit_record_reply = detail::object(query_sub_member_deposit_record_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit query_sub_member_deposit_record_limits[] = {
    {.count = 300, .window_ms = 60000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Paging query_sub_member_deposit_record_pages{
    .by = detail::Paging::By::token,
    .usual_size = 50,
    .parameter = "cursor",
    .limit = "limit",
    .rows = "rows",
    .next = "nextPageCursor",
};
constexpr detail::Operation query_sub_member_deposit_record_operation{
    .id = "broker/asset.query_sub_member_deposit_record",
    .method = "GET",
    .path = "/v5/broker/asset/query-sub-member-deposit-record",
    .auth = detail::Auth::private_,
    .limits = query_sub_member_deposit_record_limits,
    .request = &query_sub_member_deposit_record_request_table,
    .reply = &query_sub_member_deposit_record_reply,
    .pages = &query_sub_member_deposit_record_pages,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

PagedCall<QuerySubMemberDepositRecord>
Api::query_sub_member_deposit_record(QuerySubMemberDepositRecordRequest request) const {
    return {core_, query_sub_member_deposit_record_operation, &request};
}

const detail::ObjectTable& exbind_table(const QuerySubMemberDepositRecordRequest*) {
    return query_sub_member_deposit_record_request_table;
}
const detail::ObjectTable& exbind_table(const QuerySubMemberDepositRecordRows*) {
    return query_sub_member_deposit_record_rows_table;
}
const detail::ObjectTable& exbind_table(const QuerySubMemberDepositRecord*) {
    return query_sub_member_deposit_record_table;
}

}  // namespace exbind::bybit::broker::asset
