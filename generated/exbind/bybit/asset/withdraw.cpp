// Generated from specs/bybit/asset/withdraw.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/asset/withdraw.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::asset::withdraw {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view account_type_values[] = {"FUND", "UTA", "EARN"};
constexpr detail::EnumTable account_type_table{"AccountType", account_type_values};

constexpr std::string_view beneficiary_wallet_type_values[] = {"0", "1"};
constexpr detail::EnumTable beneficiary_wallet_type_table{"BeneficiaryWalletType", beneficiary_wallet_type_values};

constexpr std::string_view beneficiary_unhosted_wallet_type_values[] = {"0", "1"};
constexpr detail::EnumTable beneficiary_unhosted_wallet_type_table{
    "BeneficiaryUnhostedWalletType",
    beneficiary_unhosted_wallet_type_values,
};

constexpr std::string_view status_values[] = {
    "SecurityCheck", "Pending", "success", "CancelByUser", "Reject", "Fail", "BlockchainConfirmed",
    "MoreInformationRequired", "Unknown",
};
constexpr detail::EnumTable status_table{"Status", status_values};

constexpr detail::Field cancel_withdrawal_request_fields[] = {
    {"id", offsetof(CancelWithdrawalRequest, id), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable cancel_withdrawal_request_table =
    detail::table_of<CancelWithdrawalRequest>("CancelWithdrawalRequest", cancel_withdrawal_request_fields);

constexpr detail::Field cancel_withdrawal_fields[] = {
    {"status", offsetof(CancelWithdrawal, status), detail::integer()},
};
constexpr detail::ObjectTable cancel_withdrawal_table =
    detail::table_of<CancelWithdrawal>("CancelWithdrawal", cancel_withdrawal_fields);

constexpr detail::Field create_request_beneficiary_fields[] = {
    {"beneficiaryTransactionPurpose", offsetof(CreateRequestBeneficiary, beneficiaryTransactionPurpose),
     detail::string(detail::Holder::optional)},
    {"beneficiaryRepresentativeFirstName", offsetof(CreateRequestBeneficiary, beneficiaryRepresentativeFirstName),
     detail::string(detail::Holder::optional)},
    {"beneficiaryRepresentativeLastName", offsetof(CreateRequestBeneficiary, beneficiaryRepresentativeLastName),
     detail::string(detail::Holder::optional)},
    {"vaspEntityId", offsetof(CreateRequestBeneficiary, vaspEntityId), detail::string(detail::Holder::optional)},
    {"beneficiaryName", offsetof(CreateRequestBeneficiary, beneficiaryName), detail::string(detail::Holder::optional)},
    {"beneficiaryLegalType", offsetof(CreateRequestBeneficiary, beneficiaryLegalType),
     detail::string(detail::Holder::optional)},
    {"beneficiaryWalletType", offsetof(CreateRequestBeneficiary, beneficiaryWalletType),
     detail::enumeration(beneficiary_wallet_type_table)},
    {"beneficiaryUnhostedWalletType", offsetof(CreateRequestBeneficiary, beneficiaryUnhostedWalletType),
     detail::enumeration(beneficiary_unhosted_wallet_type_table)},
    {"beneficiaryPoiNumber", offsetof(CreateRequestBeneficiary, beneficiaryPoiNumber),
     detail::string(detail::Holder::optional)},
    {"beneficiaryPoiType", offsetof(CreateRequestBeneficiary, beneficiaryPoiType),
     detail::string(detail::Holder::optional)},
    {"beneficiaryPoiIssuingCountry", offsetof(CreateRequestBeneficiary, beneficiaryPoiIssuingCountry),
     detail::string(detail::Holder::optional)},
    {"beneficiaryPoiExpiredDate", offsetof(CreateRequestBeneficiary, beneficiaryPoiExpiredDate),
     detail::string(detail::Holder::optional)},
    {"beneficiaryAddressCountry", offsetof(CreateRequestBeneficiary, beneficiaryAddressCountry),
     detail::string(detail::Holder::optional)},
    {"beneficiaryAddressState", offsetof(CreateRequestBeneficiary, beneficiaryAddressState),
     detail::string(detail::Holder::optional)},
    {"beneficiaryAddressCity", offsetof(CreateRequestBeneficiary, beneficiaryAddressCity),
     detail::string(detail::Holder::optional)},
    {"beneficiaryAddressBuilding", offsetof(CreateRequestBeneficiary, beneficiaryAddressBuilding),
     detail::string(detail::Holder::optional)},
    {"beneficiaryAddressStreet", offsetof(CreateRequestBeneficiary, beneficiaryAddressStreet),
     detail::string(detail::Holder::optional)},
    {"beneficiaryAddressPostalCode", offsetof(CreateRequestBeneficiary, beneficiaryAddressPostalCode),
     detail::string(detail::Holder::optional)},
    {"beneficiaryDateOfBirth", offsetof(CreateRequestBeneficiary, beneficiaryDateOfBirth),
     detail::string(detail::Holder::optional)},
    {"beneficiaryPlaceOfBirth", offsetof(CreateRequestBeneficiary, beneficiaryPlaceOfBirth),
     detail::string(detail::Holder::optional)},
};
constexpr detail::ObjectTable create_request_beneficiary_table =
    detail::contained_table_of<CreateRequestBeneficiary>("CreateRequestBeneficiary", create_request_beneficiary_fields);

constexpr detail::Field create_request_fields[] = {
    {"coin", offsetof(CreateRequest, coin), detail::string(detail::Holder::required)},
    {"chain", offsetof(CreateRequest, chain), detail::string(detail::Holder::optional)},
    {"address", offsetof(CreateRequest, address), detail::string(detail::Holder::required)},
    {"tag", offsetof(CreateRequest, tag), detail::string(detail::Holder::optional)},
    {"amount", offsetof(CreateRequest, amount), detail::decimal(detail::Holder::required)},
    {"timestamp", offsetof(CreateRequest, timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::required, detail::Wire::number)},
    {"forceChain", offsetof(CreateRequest, forceChain), detail::integer()},
    {"accountType", offsetof(CreateRequest, accountType),
     detail::enumeration(account_type_table, detail::Holder::required)},
    {"feeType", offsetof(CreateRequest, feeType), detail::integer()},
    {"requestId", offsetof(CreateRequest, requestId), detail::string(detail::Holder::optional)},
    {"transactionPurpose", offsetof(CreateRequest, transactionPurpose), detail::string(detail::Holder::optional)},
    {"questionnaire", offsetof(CreateRequest, questionnaire), detail::string(detail::Holder::optional)},
    {"beneficiary", offsetof(CreateRequest, beneficiary),
     detail::object(create_request_beneficiary_table, detail::Holder::optional)},
};
constexpr detail::ObjectTable create_request_table =
    detail::table_of<CreateRequest>("CreateRequest", create_request_fields);

constexpr detail::Field create_fields[] = {
    {"id", offsetof(Create, id), detail::string()},
};
constexpr detail::ObjectTable create_table = detail::table_of<Create>("Create", create_fields);

constexpr detail::Field query_address_request_fields[] = {
    {"coin", offsetof(QueryAddressRequest, coin), detail::string(detail::Holder::optional), detail::In::query},
    {"chain", offsetof(QueryAddressRequest, chain), detail::string(detail::Holder::optional), detail::In::query},
    {"addressType", offsetof(QueryAddressRequest, addressType), detail::integer(), detail::In::query},
    {"limit", offsetof(QueryAddressRequest, limit), detail::integer(), detail::In::query},
    {"cursor", offsetof(QueryAddressRequest, cursor), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable query_address_request_table =
    detail::table_of<QueryAddressRequest>("QueryAddressRequest", query_address_request_fields);

constexpr detail::Field query_address_rows_fields[] = {
    {"coin", offsetof(QueryAddressRows, coin), detail::string()},
    {"chain", offsetof(QueryAddressRows, chain), detail::string()},
    {"address", offsetof(QueryAddressRows, address), detail::string()},
    {"tag", offsetof(QueryAddressRows, tag), detail::string()},
    {"remark", offsetof(QueryAddressRows, remark), detail::string()},
    {"status", offsetof(QueryAddressRows, status), detail::integer()},
    {"addressType", offsetof(QueryAddressRows, addressType), detail::integer()},
    {"verified", offsetof(QueryAddressRows, verified), detail::integer()},
    {"createAt", offsetof(QueryAddressRows, createAt), detail::string()},
};
constexpr detail::ObjectTable query_address_rows_table =
    detail::table_of<QueryAddressRows>("QueryAddressRows", query_address_rows_fields);

constexpr detail::ListTable list_of_query_address_rows =
    detail::list_of<QueryAddressRows>(detail::object(query_address_rows_table));

constexpr detail::Field query_address_fields[] = {
    {"rows", offsetof(QueryAddress, rows), detail::list(list_of_query_address_rows)},
    {"nextPageCursor", offsetof(QueryAddress, nextPageCursor), detail::string()},
};
constexpr detail::ObjectTable query_address_table =
    detail::table_of<QueryAddress>("QueryAddress", query_address_fields);

constexpr detail::Field query_record_request_fields[] = {
    {"withdrawID", offsetof(QueryRecordRequest, withdrawID), detail::string(detail::Holder::optional),
     detail::In::query},
    {"txID", offsetof(QueryRecordRequest, txID), detail::string(detail::Holder::optional), detail::In::query},
    {"coin", offsetof(QueryRecordRequest, coin), detail::string(detail::Holder::optional), detail::In::query},
    {"withdrawType", offsetof(QueryRecordRequest, withdrawType), detail::integer(), detail::In::query},
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
    {"txID", offsetof(QueryRecordRows, txID), detail::string()},
    {"coin", offsetof(QueryRecordRows, coin), detail::string()},
    {"chain", offsetof(QueryRecordRows, chain), detail::string()},
    {"amount", offsetof(QueryRecordRows, amount), detail::decimal()},
    {"withdrawFee", offsetof(QueryRecordRows, withdrawFee), detail::decimal()},
    {"status", offsetof(QueryRecordRows, status), detail::enumeration(status_table)},
    {"toAddress", offsetof(QueryRecordRows, toAddress), detail::string()},
    {"tag", offsetof(QueryRecordRows, tag), detail::string()},
    {"createTime", offsetof(QueryRecordRows, createTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"updateTime", offsetof(QueryRecordRows, updateTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"withdrawId", offsetof(QueryRecordRows, withdrawId), detail::string()},
    {"withdrawType", offsetof(QueryRecordRows, withdrawType), detail::integer()},
    {"tax", offsetof(QueryRecordRows, tax), detail::string()},
    {"taxRate", offsetof(QueryRecordRows, taxRate), detail::decimal()},
    {"taxType", offsetof(QueryRecordRows, taxType), detail::string()},
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

constexpr detail::Field withdrawable_amount_request_fields[] = {
    {"coin", offsetof(WithdrawableAmountRequest, coin), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable withdrawable_amount_request_table =
    detail::table_of<WithdrawableAmountRequest>("WithdrawableAmountRequest", withdrawable_amount_request_fields);

constexpr detail::Field withdrawable_amount_withdrawable_amount_uta_fields[] = {
    {"coin", offsetof(WithdrawableAmountWithdrawableAmountUTA, coin), detail::string()},
    {"withdrawableAmount", offsetof(WithdrawableAmountWithdrawableAmountUTA, withdrawableAmount), detail::decimal()},
    {"availableBalance", offsetof(WithdrawableAmountWithdrawableAmountUTA, availableBalance), detail::decimal()},
};
constexpr detail::ObjectTable withdrawable_amount_withdrawable_amount_uta_table =
    detail::table_of<WithdrawableAmountWithdrawableAmountUTA>(
        "WithdrawableAmountWithdrawableAmountUTA", withdrawable_amount_withdrawable_amount_uta_fields);

constexpr detail::Field withdrawable_amount_withdrawable_amount_fields[] = {
    {"SPOT", offsetof(WithdrawableAmountWithdrawableAmount, SPOT),
     detail::object(withdrawable_amount_withdrawable_amount_uta_table)},
    {"FUND", offsetof(WithdrawableAmountWithdrawableAmount, FUND),
     detail::object(withdrawable_amount_withdrawable_amount_uta_table)},
    {"UTA", offsetof(WithdrawableAmountWithdrawableAmount, UTA),
     detail::object(withdrawable_amount_withdrawable_amount_uta_table)},
    {"EARN", offsetof(WithdrawableAmountWithdrawableAmount, EARN),
     detail::object(withdrawable_amount_withdrawable_amount_uta_table)},
};
constexpr detail::ObjectTable withdrawable_amount_withdrawable_amount_table =
    detail::table_of<WithdrawableAmountWithdrawableAmount>(
        "WithdrawableAmountWithdrawableAmount", withdrawable_amount_withdrawable_amount_fields);

constexpr detail::Field withdrawable_amount_fields[] = {
    {"limitAmountUsd", offsetof(WithdrawableAmount, limitAmountUsd), detail::decimal()},
    {"withdrawableAmount", offsetof(WithdrawableAmount, withdrawableAmount),
     detail::object(withdrawable_amount_withdrawable_amount_table)},
};
constexpr detail::ObjectTable withdrawable_amount_table =
    detail::table_of<WithdrawableAmount>("WithdrawableAmount", withdrawable_amount_fields);

constexpr detail::Type cancel_withdrawal_reply = detail::object(cancel_withdrawal_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit cancel_withdrawal_limits[] = {
    {.count = 60, .window_ms = 60000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation cancel_withdrawal_operation{
    .id = "asset/withdraw.cancel_withdrawal",
    .method = "POST",
    .path = "/v5/asset/withdraw/cancel",
    .auth = detail::Auth::private_,
    .limits = cancel_withdrawal_limits,
    .request = &cancel_withdrawal_request_table,
    .reply = &cancel_withdrawal_reply,
};

constexpr detail::Type create_reply = detail::object(create_table);
constexpr detail::Limit create_limits[] = {
    {.count = 5, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation create_operation{
    .id = "asset/withdraw.create",
    .method = "POST",
    .path = "/v5/asset/withdraw/create",
    .auth = detail::Auth::private_,
    .limits = create_limits,
    .request = &create_request_table,
    .reply = &create_reply,
};

constexpr detail::Type query_address_reply = detail::object(query_address_table);
constexpr detail::Limit query_address_limits[] = {
    {.count = 300, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Paging query_address_pages{
    .by = detail::Paging::By::token,
    .usual_size = 50,
    .parameter = "cursor",
    .limit = "limit",
    .rows = "rows",
    .next = "nextPageCursor",
};
constexpr detail::Operation query_address_operation{
    .id = "asset/withdraw.query_address",
    .method = "GET",
    .path = "/v5/asset/withdraw/query-address",
    .auth = detail::Auth::private_,
    .limits = query_address_limits,
    .request = &query_address_request_table,
    .reply = &query_address_reply,
    .pages = &query_address_pages,
};

constexpr detail::Type query_record_reply = detail::object(query_record_table);
constexpr detail::Limit query_record_limits[] = {
    {.count = 300, .window_ms = 60000, .scope = per_user},
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
    .id = "asset/withdraw.query_record",
    .method = "GET",
    .path = "/v5/asset/withdraw/query-record",
    .auth = detail::Auth::private_,
    .limits = query_record_limits,
    .request = &query_record_request_table,
    .reply = &query_record_reply,
    .pages = &query_record_pages,
};

constexpr detail::Type withdrawable_amount_reply = detail::object(withdrawable_amount_table);
constexpr detail::Limit withdrawable_amount_limits[] = {
    {.count = 300, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation withdrawable_amount_operation{
    .id = "asset/withdraw.withdrawable_amount",
    .method = "GET",
    .path = "/v5/asset/withdraw/withdrawable-amount",
    .auth = detail::Auth::private_,
    .limits = withdrawable_amount_limits,
    .request = &withdrawable_amount_request_table,
    .reply = &withdrawable_amount_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<CancelWithdrawal> Api::cancel_withdrawal(CancelWithdrawalRequest request) const {
    return {core_, cancel_withdrawal_operation, &request};
}

Call<Create> Api::create(CreateRequest request) const {
    return {core_, create_operation, &request};
}

PagedCall<QueryAddress> Api::query_address(QueryAddressRequest request) const {
    return {core_, query_address_operation, &request};
}

PagedCall<QueryRecord> Api::query_record(QueryRecordRequest request) const {
    return {core_, query_record_operation, &request};
}

Call<WithdrawableAmount> Api::withdrawable_amount(WithdrawableAmountRequest request) const {
    return {core_, withdrawable_amount_operation, &request};
}

const detail::EnumTable& exbind_table(AccountType) { return account_type_table; }
const detail::EnumTable& exbind_table(BeneficiaryWalletType) { return beneficiary_wallet_type_table; }
const detail::EnumTable& exbind_table(BeneficiaryUnhostedWalletType) { return beneficiary_unhosted_wallet_type_table; }
const detail::EnumTable& exbind_table(Status) { return status_table; }
const detail::ObjectTable& exbind_table(const CancelWithdrawalRequest*) { return cancel_withdrawal_request_table; }
const detail::ObjectTable& exbind_table(const CancelWithdrawal*) { return cancel_withdrawal_table; }
const detail::ObjectTable& exbind_table(const CreateRequestBeneficiary*) { return create_request_beneficiary_table; }
const detail::ObjectTable& exbind_table(const CreateRequest*) { return create_request_table; }
const detail::ObjectTable& exbind_table(const Create*) { return create_table; }
const detail::ObjectTable& exbind_table(const QueryAddressRequest*) { return query_address_request_table; }
const detail::ObjectTable& exbind_table(const QueryAddressRows*) { return query_address_rows_table; }
const detail::ObjectTable& exbind_table(const QueryAddress*) { return query_address_table; }
const detail::ObjectTable& exbind_table(const QueryRecordRequest*) { return query_record_request_table; }
const detail::ObjectTable& exbind_table(const QueryRecordRows*) { return query_record_rows_table; }
const detail::ObjectTable& exbind_table(const QueryRecord*) { return query_record_table; }
const detail::ObjectTable& exbind_table(const WithdrawableAmountRequest*) { return withdrawable_amount_request_table; }
const detail::ObjectTable& exbind_table(const WithdrawableAmountWithdrawableAmountUTA*) {
    return withdrawable_amount_withdrawable_amount_uta_table;
}
const detail::ObjectTable& exbind_table(const WithdrawableAmountWithdrawableAmount*) {
    return withdrawable_amount_withdrawable_amount_table;
}
const detail::ObjectTable& exbind_table(const WithdrawableAmount*) { return withdrawable_amount_table; }

}  // namespace exbind::bybit::asset::withdraw
