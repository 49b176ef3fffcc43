// Generated from specs/kucoin/spot/withdrawals.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/withdrawals.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin {
extern const detail::EnumTable withdrawals_status_table;
}  // namespace exbind::kucoin

namespace exbind::inline v0_1::kucoin::spot::withdrawals {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view cancel_type_values[] = {"CANCELABLE", "CANCELING", "NON_CANCELABLE"};
constexpr detail::EnumTable cancel_type_table{"CancelType", cancel_type_values};

constexpr std::string_view return_status_values[] = {"NOT_RETURN", "PROCESSING", "SUCCESS"};
constexpr detail::EnumTable return_status_table{"ReturnStatus", return_status_values};

constexpr std::string_view withdraw_type_values[] = {"ADDRESS", "UID", "MAIL", "PHONE"};
constexpr detail::EnumTable withdraw_type_table{"WithdrawType", withdraw_type_values};

constexpr detail::Field withdrawal_history_request_fields[] = {
    {"currency", offsetof(WithdrawalHistoryRequest, currency), detail::string(detail::Holder::required),
     detail::In::query},
    {"status", offsetof(WithdrawalHistoryRequest, status), detail::enumeration(kucoin::withdrawals_status_table),
     detail::In::query},
    {"startAt", offsetof(WithdrawalHistoryRequest, startAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endAt", offsetof(WithdrawalHistoryRequest, endAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"currentPage", offsetof(WithdrawalHistoryRequest, currentPage), detail::integer(), detail::In::query},
    {"pageSize", offsetof(WithdrawalHistoryRequest, pageSize), detail::integer(), detail::In::query},
};
constexpr detail::Bounds withdrawal_history_request_bounds[] = {{.field = 5, .minimum = "10", .maximum = "500"}};
constexpr detail::ObjectTable withdrawal_history_request_table =
    detail::table_of<WithdrawalHistoryRequest>(
        "WithdrawalHistoryRequest", withdrawal_history_request_fields, false, withdrawal_history_request_bounds);

constexpr detail::Field withdrawal_history_items_fields[] = {
    {"id", offsetof(WithdrawalHistoryItems, id), detail::string()},
    {"currency", offsetof(WithdrawalHistoryItems, currency), detail::string()},
    {"chain", offsetof(WithdrawalHistoryItems, chain), detail::string()},
    {"status", offsetof(WithdrawalHistoryItems, status), detail::enumeration(kucoin::withdrawals_status_table)},
    {"address", offsetof(WithdrawalHistoryItems, address), detail::string()},
    {"memo", offsetof(WithdrawalHistoryItems, memo), detail::string()},
    {"isInner", offsetof(WithdrawalHistoryItems, isInner), detail::boolean()},
    {"amount", offsetof(WithdrawalHistoryItems, amount), detail::decimal()},
    {"fee", offsetof(WithdrawalHistoryItems, fee), detail::decimal()},
    {"walletTxId", offsetof(WithdrawalHistoryItems, walletTxId), detail::string()},
    {"createdAt", offsetof(WithdrawalHistoryItems, createdAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"updatedAt", offsetof(WithdrawalHistoryItems, updatedAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"remark", offsetof(WithdrawalHistoryItems, remark), detail::string()},
};
constexpr detail::ObjectTable withdrawal_history_items_table =
    detail::table_of<WithdrawalHistoryItems>("WithdrawalHistoryItems", withdrawal_history_items_fields);

constexpr detail::ListTable list_of_withdrawal_history_items =
    detail::list_of<WithdrawalHistoryItems>(detail::object(withdrawal_history_items_table));

constexpr detail::Field withdrawal_history_fields[] = {
    {"currentPage", offsetof(WithdrawalHistory, currentPage), detail::integer()},
    {"pageSize", offsetof(WithdrawalHistory, pageSize), detail::integer()},
    {"totalNum", offsetof(WithdrawalHistory, totalNum), detail::integer()},
    {"totalPage", offsetof(WithdrawalHistory, totalPage), detail::integer()},
    {"items", offsetof(WithdrawalHistory, items), detail::list(list_of_withdrawal_history_items)},
};
constexpr detail::ObjectTable withdrawal_history_table =
    detail::table_of<WithdrawalHistory>("WithdrawalHistory", withdrawal_history_fields);

constexpr detail::Field withdraw_v1_request_fields[] = {
    {"currency", offsetof(WithdrawV1Request, currency), detail::string(detail::Holder::required)},
    {"chain", offsetof(WithdrawV1Request, chain), detail::string(detail::Holder::optional)},
    {"address", offsetof(WithdrawV1Request, address), detail::string(detail::Holder::required)},
    {"amount", offsetof(WithdrawV1Request, amount), detail::integer(detail::Holder::required)},
    {"memo", offsetof(WithdrawV1Request, memo), detail::string(detail::Holder::optional)},
    {"isInner", offsetof(WithdrawV1Request, isInner), detail::boolean()},
    {"remark", offsetof(WithdrawV1Request, remark), detail::string(detail::Holder::optional)},
    {"feeDeductType", offsetof(WithdrawV1Request, feeDeductType), detail::string(detail::Holder::optional)},
};
constexpr detail::ObjectTable withdraw_v1_request_table =
    detail::table_of<WithdrawV1Request>("WithdrawV1Request", withdraw_v1_request_fields);

constexpr detail::Field withdraw_v1_fields[] = {
    {"withdrawalId", offsetof(WithdrawV1, withdrawalId), detail::string()},
};
constexpr detail::ObjectTable withdraw_v1_table = detail::table_of<WithdrawV1>("WithdrawV1", withdraw_v1_fields);

constexpr detail::Field withdrawal_quotas_request_fields[] = {
    {"currency", offsetof(WithdrawalQuotasRequest, currency), detail::string(detail::Holder::required),
     detail::In::query},
    {"chain", offsetof(WithdrawalQuotasRequest, chain), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable withdrawal_quotas_request_table =
    detail::table_of<WithdrawalQuotasRequest>("WithdrawalQuotasRequest", withdrawal_quotas_request_fields);

constexpr detail::Field withdrawal_quotas_fields[] = {
    {"currency", offsetof(WithdrawalQuotas, currency), detail::string()},
    {"limitBTCAmount", offsetof(WithdrawalQuotas, limitBTCAmount), detail::decimal()},
    {"usedBTCAmount", offsetof(WithdrawalQuotas, usedBTCAmount), detail::decimal()},
    {"quotaCurrency", offsetof(WithdrawalQuotas, quotaCurrency), detail::string()},
    {"limitQuotaCurrencyAmount", offsetof(WithdrawalQuotas, limitQuotaCurrencyAmount), detail::decimal()},
    {"usedQuotaCurrencyAmount", offsetof(WithdrawalQuotas, usedQuotaCurrencyAmount), detail::decimal()},
    {"remainAmount", offsetof(WithdrawalQuotas, remainAmount), detail::decimal()},
    {"availableAmount", offsetof(WithdrawalQuotas, availableAmount), detail::decimal()},
    {"withdrawMinFee", offsetof(WithdrawalQuotas, withdrawMinFee), detail::decimal()},
    {"innerWithdrawMinFee", offsetof(WithdrawalQuotas, innerWithdrawMinFee), detail::decimal()},
    {"withdrawMinSize", offsetof(WithdrawalQuotas, withdrawMinSize), detail::decimal()},
    {"isWithdrawEnabled", offsetof(WithdrawalQuotas, isWithdrawEnabled), detail::boolean()},
    {"precision", offsetof(WithdrawalQuotas, precision), detail::integer()},
    {"chain", offsetof(WithdrawalQuotas, chain), detail::string()},
    {"reason", offsetof(WithdrawalQuotas, reason), detail::string()},
    {"lockedAmount", offsetof(WithdrawalQuotas, lockedAmount), detail::decimal()},
};
constexpr detail::ObjectTable withdrawal_quotas_table =
    detail::table_of<WithdrawalQuotas>("WithdrawalQuotas", withdrawal_quotas_fields);

constexpr detail::Field cancel_withdrawal_request_fields[] = {
    {"withdrawalId", offsetof(CancelWithdrawalRequest, withdrawalId), detail::string(detail::Holder::required),
     detail::In::path},
};
constexpr detail::ObjectTable cancel_withdrawal_request_table =
    detail::table_of<CancelWithdrawalRequest>("CancelWithdrawalRequest", cancel_withdrawal_request_fields);

constexpr detail::Field withdrawal_history_by_id_request_fields[] = {
    {"withdrawalId", offsetof(WithdrawalHistoryByIdRequest, withdrawalId), detail::string(detail::Holder::required),
     detail::In::path},
};
constexpr detail::ObjectTable withdrawal_history_by_id_request_table =
    detail::table_of<WithdrawalHistoryByIdRequest>(
        "WithdrawalHistoryByIdRequest", withdrawal_history_by_id_request_fields);

constexpr detail::ListTable list_of_string = detail::list_of<std::string>(detail::string());

constexpr detail::Field withdrawal_history_by_id_fields[] = {
    {"id", offsetof(WithdrawalHistoryById, id), detail::string()},
    {"uid", offsetof(WithdrawalHistoryById, uid), detail::integer()},
    {"currency", offsetof(WithdrawalHistoryById, currency), detail::string()},
    {"chainId", offsetof(WithdrawalHistoryById, chainId), detail::string()},
    {"chainName", offsetof(WithdrawalHistoryById, chainName), detail::string()},
    {"currencyName", offsetof(WithdrawalHistoryById, currencyName), detail::string()},
    {"status", offsetof(WithdrawalHistoryById, status), detail::enumeration(kucoin::withdrawals_status_table)},
    {"failureReason", offsetof(WithdrawalHistoryById, failureReason), detail::string()},
    {"failureReasonMsg", offsetof(WithdrawalHistoryById, failureReasonMsg), detail::string()},
    {"address", offsetof(WithdrawalHistoryById, address), detail::string()},
    {"memo", offsetof(WithdrawalHistoryById, memo), detail::string()},
    {"isInner", offsetof(WithdrawalHistoryById, isInner), detail::boolean()},
    {"amount", offsetof(WithdrawalHistoryById, amount), detail::decimal()},
    {"fee", offsetof(WithdrawalHistoryById, fee), detail::decimal()},
    {"walletTxId", offsetof(WithdrawalHistoryById, walletTxId), detail::string()},
    {"addressRemark", offsetof(WithdrawalHistoryById, addressRemark), detail::string()},
    {"remark", offsetof(WithdrawalHistoryById, remark), detail::string()},
    {"createdAt", offsetof(WithdrawalHistoryById, createdAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"cancelType", offsetof(WithdrawalHistoryById, cancelType), detail::enumeration(cancel_type_table)},
    {"taxes", offsetof(WithdrawalHistoryById, taxes), detail::list(list_of_string)},
    {"taxDescription", offsetof(WithdrawalHistoryById, taxDescription), detail::string()},
    {"returnStatus", offsetof(WithdrawalHistoryById, returnStatus), detail::enumeration(return_status_table)},
    {"returnAmount", offsetof(WithdrawalHistoryById, returnAmount), detail::decimal()},
    {"returnCurrency", offsetof(WithdrawalHistoryById, returnCurrency), detail::string()},
};
constexpr detail::ObjectTable withdrawal_history_by_id_table =
    detail::table_of<WithdrawalHistoryById>("WithdrawalHistoryById", withdrawal_history_by_id_fields);

constexpr detail::Field withdraw_request_fields[] = {
    {"currency", offsetof(WithdrawRequest, currency), detail::string(detail::Holder::required)},
    {"chain", offsetof(WithdrawRequest, chain), detail::string(detail::Holder::optional)},
    {"amount", offsetof(WithdrawRequest, amount), detail::decimal(detail::Holder::required)},
    {"memo", offsetof(WithdrawRequest, memo), detail::string(detail::Holder::optional)},
    {"isInner", offsetof(WithdrawRequest, isInner), detail::boolean()},
    {"remark", offsetof(WithdrawRequest, remark), detail::string(detail::Holder::optional)},
    {"feeDeductType", offsetof(WithdrawRequest, feeDeductType), detail::string(detail::Holder::optional)},
    {"toAddress", offsetof(WithdrawRequest, toAddress), detail::string(detail::Holder::required)},
    {"withdrawType", offsetof(WithdrawRequest, withdrawType),
     detail::enumeration(withdraw_type_table, detail::Holder::required)},
};
constexpr detail::ObjectTable withdraw_request_table =
    detail::table_of<WithdrawRequest>("WithdrawRequest", withdraw_request_fields);

constexpr detail::Field withdraw_fields[] = {
    {"withdrawalId", offsetof(Withdraw, withdrawalId), detail::string()},
};
constexpr detail::ObjectTable withdraw_table = detail::table_of<Withdraw>("Withdraw", withdraw_fields);

constexpr detail::Type withdrawal_history_reply = detail::object(withdrawal_history_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit withdrawal_history_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Management", .weight = 20},
};
constexpr detail::Paging withdrawal_history_pages{
    .by = detail::Paging::By::number,
    .usual_size = 50,
    .largest_size = 500,
    .parameter = "currentPage",
    .limit = "pageSize",
    .rows = "items",
    .current = "currentPage",
    .total_pages = "totalPage",
};
constexpr detail::Operation withdrawal_history_operation{
    .id = "spot/withdrawals.withdrawal_history",
    .method = "GET",
    .path = "/api/v1/withdrawals",
    .auth = detail::Auth::private_,
    .limits = withdrawal_history_limits,
    .request = &withdrawal_history_request_table,
    .reply = &withdrawal_history_reply,
    .pages = &withdrawal_history_pages,
};

constexpr detail::Type withdraw_v1_reply = detail::object(withdraw_v1_table);
constexpr detail::Limit withdraw_v1_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Management", .weight = 5},
};
constexpr detail::Operation withdraw_v1_operation{
    .id = "spot/withdrawals.withdraw_v1",
    .method = "POST",
    .path = "/api/v1/withdrawals",
    .auth = detail::Auth::private_,
    .limits = withdraw_v1_limits,
    .request = &withdraw_v1_request_table,
    .reply = &withdraw_v1_reply,
};

constexpr detail::Type withdrawal_quotas_reply = detail::object(withdrawal_quotas_table);
constexpr detail::Limit withdrawal_quotas_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Management", .weight = 20},
};
constexpr detail::Operation withdrawal_quotas_operation{
    .id = "spot/withdrawals.withdrawal_quotas",
    .method = "GET",
    .path = "/api/v1/withdrawals/quotas",
    .auth = detail::Auth::private_,
    .limits = withdrawal_quotas_limits,
    .request = &withdrawal_quotas_request_table,
    .reply = &withdrawal_quotas_reply,
};

constexpr detail::Limit cancel_withdrawal_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Management", .weight = 20},
};
constexpr detail::Operation cancel_withdrawal_operation{
    .id = "spot/withdrawals.cancel_withdrawal",
    .method = "DELETE",
    .path = "/api/v1/withdrawals/{withdrawalId}",
    .auth = detail::Auth::private_,
    .limits = cancel_withdrawal_limits,
    .request = &cancel_withdrawal_request_table,
};

constexpr detail::Type withdrawal_history_by_id_reply = detail::object(withdrawal_history_by_id_table);
constexpr detail::Limit withdrawal_history_by_id_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Management", .weight = 20},
};
constexpr detail::Operation withdrawal_history_by_id_operation{
    .id = "spot/withdrawals.withdrawal_history_by_id",
    .method = "GET",
    .path = "/api/v1/withdrawals/{withdrawalId}",
    .auth = detail::Auth::private_,
    .limits = withdrawal_history_by_id_limits,
    .request = &withdrawal_history_by_id_request_table,
    .reply = &withdrawal_history_by_id_reply,
};

constexpr detail::Type withdraw_reply = detail::object(withdraw_table);
constexpr detail::Limit withdraw_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Management", .weight = 5},
};
constexpr detail::Operation withdraw_operation{
    .id = "spot/withdrawals.withdraw",
    .method = "POST",
    .path = "/api/v3/withdrawals",
    .auth = detail::Auth::private_,
    .limits = withdraw_limits,
    .request = &withdraw_request_table,
    .reply = &withdraw_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

PagedCall<WithdrawalHistory> Api::withdrawal_history(WithdrawalHistoryRequest request) const {
    return {core_, withdrawal_history_operation, &request};
}

Call<WithdrawV1> Api::withdraw_v1(WithdrawV1Request request) const {
    return {core_, withdraw_v1_operation, &request};
}

Call<WithdrawalQuotas> Api::withdrawal_quotas(WithdrawalQuotasRequest request) const {
    return {core_, withdrawal_quotas_operation, &request};
}

Call<Acknowledged> Api::cancel_withdrawal(CancelWithdrawalRequest request) const {
    return {core_, cancel_withdrawal_operation, &request};
}

Call<WithdrawalHistoryById> Api::withdrawal_history_by_id(WithdrawalHistoryByIdRequest request) const {
    return {core_, withdrawal_history_by_id_operation, &request};
}

Call<Withdraw> Api::withdraw(WithdrawRequest request) const {
    return {core_, withdraw_operation, &request};
}

const detail::EnumTable& exbind_table(CancelType) { return cancel_type_table; }
const detail::EnumTable& exbind_table(ReturnStatus) { return return_status_table; }
const detail::EnumTable& exbind_table(WithdrawType) { return withdraw_type_table; }
const detail::ObjectTable& exbind_table(const WithdrawalHistoryRequest*) { return withdrawal_history_request_table; }
const detail::ObjectTable& exbind_table(const WithdrawalHistoryItems*) { return withdrawal_history_items_table; }
const detail::ObjectTable& exbind_table(const WithdrawalHistory*) { return withdrawal_history_table; }
const detail::ObjectTable& exbind_table(const WithdrawV1Request*) { return withdraw_v1_request_table; }
const detail::ObjectTable& exbind_table(const WithdrawV1*) { return withdraw_v1_table; }
const detail::ObjectTable& exbind_table(const WithdrawalQuotasRequest*) { return withdrawal_quotas_request_table; }
const detail::ObjectTable& exbind_table(const WithdrawalQuotas*) { return withdrawal_quotas_table; }
const detail::ObjectTable& exbind_table(const CancelWithdrawalRequest*) { return cancel_withdrawal_request_table; }
const detail::ObjectTable& exbind_table(const WithdrawalHistoryByIdRequest*) {
    return withdrawal_history_by_id_request_table;
}
const detail::ObjectTable& exbind_table(const WithdrawalHistoryById*) { return withdrawal_history_by_id_table; }
const detail::ObjectTable& exbind_table(const WithdrawRequest*) { return withdraw_request_table; }
const detail::ObjectTable& exbind_table(const Withdraw*) { return withdraw_table; }

}  // namespace exbind::kucoin::spot::withdrawals
