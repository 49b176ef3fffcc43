// Generated from specs/woox/asset/wallet.manual.yaml by `exbind generate woox`. DO NOT EDIT.
#include "exbind/woox/asset/wallet.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/woox/connection.hpp"

namespace exbind::inline v0_1::woox::asset::wallet {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view wallet_type_values[] = {"BALANCE", "COLLATERAL"};
constexpr detail::EnumTable wallet_type_table{"WalletType", wallet_type_values};

constexpr std::string_view token_side_values[] = {"DEPOSIT", "WITHDRAW"};
constexpr detail::EnumTable token_side_table{"TokenSide", token_side_values};

constexpr std::string_view wallet_status_values[] = {"NEW", "CONFIRMING", "PROCESSING", "COMPLETED", "CANCELED"};
constexpr detail::EnumTable wallet_status_table{"WalletStatus", wallet_status_values};

constexpr detail::Field history_request_fields[] = {
    {"token", offsetof(HistoryRequest, token), detail::string(detail::Holder::optional), detail::In::query},
    {"network", offsetof(HistoryRequest, network), detail::string(detail::Holder::optional), detail::In::query},
    {"type", offsetof(HistoryRequest, type), detail::enumeration(wallet_type_table), detail::In::query},
    {"tokenSide", offsetof(HistoryRequest, tokenSide), detail::enumeration(token_side_table), detail::In::query},
    {"startTime", offsetof(HistoryRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(HistoryRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"page", offsetof(HistoryRequest, page), detail::integer(), detail::In::query},
    {"size", offsetof(HistoryRequest, size), detail::integer(), detail::In::query},
};
constexpr detail::ObjectTable history_request_table =
    detail::table_of<HistoryRequest>("HistoryRequest", history_request_fields);

constexpr detail::Field history_rows_fields[] = {
    {"createdTime", offsetof(HistoryRows, createdTime), detail::timestamp(detail::TimeUnit::seconds)},
    {"updatedTime", offsetof(HistoryRows, updatedTime), detail::timestamp(detail::TimeUnit::seconds)},
    {"id", offsetof(HistoryRows, id), detail::string()},
    {"externalId", offsetof(HistoryRows, externalId), detail::string()},
    {"applicationId", offsetof(HistoryRows, applicationId), detail::string()},
    {"token", offsetof(HistoryRows, token), detail::string()},
    {"targetAddress", offsetof(HistoryRows, targetAddress), detail::string()},
    {"sourceAddress", offsetof(HistoryRows, sourceAddress), detail::string()},
    {"extra", offsetof(HistoryRows, extra), detail::string()},
    {"type", offsetof(HistoryRows, type), detail::enumeration(wallet_type_table)},
    {"tokenSide", offsetof(HistoryRows, tokenSide), detail::enumeration(token_side_table)},
    {"amount", offsetof(HistoryRows, amount), detail::decimal()},
    {"txId", offsetof(HistoryRows, txId), detail::string()},
    {"feeToken", offsetof(HistoryRows, feeToken), detail::string()},
    {"feeAmount", offsetof(HistoryRows, feeAmount), detail::decimal()},
    {"status", offsetof(HistoryRows, status), detail::enumeration(wallet_status_table)},
    {"confirmingThreshold", offsetof(HistoryRows, confirmingThreshold), detail::integer()},
    {"confirmedNumber", offsetof(HistoryRows, confirmedNumber), detail::integer()},
};
constexpr detail::ObjectTable history_rows_table = detail::table_of<HistoryRows>("HistoryRows", history_rows_fields);

constexpr detail::Field history_meta_fields[] = {
    {"total", offsetof(HistoryMeta, total), detail::integer()},
    {"recordsPerPage", offsetof(HistoryMeta, recordsPerPage), detail::integer()},
    {"currentPage", offsetof(HistoryMeta, currentPage), detail::integer()},
    {"records_per_page", offsetof(HistoryMeta, records_per_page), detail::integer()},
    {"current_page", offsetof(HistoryMeta, current_page), detail::integer()},
};
constexpr detail::ObjectTable history_meta_table = detail::table_of<HistoryMeta>("HistoryMeta", history_meta_fields);

constexpr detail::ListTable list_of_history_rows = detail::list_of<HistoryRows>(detail::object(history_rows_table));

constexpr detail::Field history_fields[] = {
    {"rows", offsetof(History, rows), detail::list(list_of_history_rows)},
    {"meta", offsetof(History, meta), detail::object(history_meta_table)},
};
constexpr detail::ObjectTable history_table = detail::table_of<History>("History", history_fields);

constexpr detail::Field deposit_address_request_fields[] = {
    {"token", offsetof(DepositAddressRequest, token), detail::string(detail::Holder::required), detail::In::query},
    {"network", offsetof(DepositAddressRequest, network), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable deposit_address_request_table =
    detail::table_of<DepositAddressRequest>("DepositAddressRequest", deposit_address_request_fields);

constexpr detail::Field deposit_address_fields[] = {
    {"address", offsetof(DepositAddress, address), detail::string()},
    {"extra", offsetof(DepositAddress, extra), detail::string()},
};
constexpr detail::ObjectTable deposit_address_table =
    detail::table_of<DepositAddress>("DepositAddress", deposit_address_fields);

constexpr detail::Field withdraw_request_fields[] = {
    {"token", offsetof(WithdrawRequest, token), detail::string(detail::Holder::required)},
    {"network", offsetof(WithdrawRequest, network), detail::string(detail::Holder::required)},
    {"address", offsetof(WithdrawRequest, address), detail::string(detail::Holder::required)},
    {"extra", offsetof(WithdrawRequest, extra), detail::string(detail::Holder::optional)},
    {"amount", offsetof(WithdrawRequest, amount), detail::decimal(detail::Holder::required, detail::Wire::number)},
};
constexpr detail::ObjectTable withdraw_request_table =
    detail::table_of<WithdrawRequest>("WithdrawRequest", withdraw_request_fields);

constexpr detail::Field withdraw_fields[] = {
    {"withdrawId", offsetof(Withdraw, withdrawId), detail::string()},
};
constexpr detail::ObjectTable withdraw_table = detail::table_of<Withdraw>("Withdraw", withdraw_fields);

constexpr detail::Type history_reply = detail::object(history_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit history_limits[] = {{.count = 10, .window_ms = 60000, .scope = per_user}};
constexpr detail::Operation history_operation{
    .id = "asset/wallet.history",
    .method = "GET",
    .path = "/v3/asset/wallet/history",
    .auth = detail::Auth::private_,
    .limits = history_limits,
    .request = &history_request_table,
    .reply = &history_reply,
};

constexpr detail::Type deposit_address_reply = detail::object(deposit_address_table);
constexpr detail::Limit deposit_address_limits[] = {{.count = 10, .window_ms = 60000, .scope = per_user}};
constexpr detail::Operation deposit_address_operation{
    .id = "asset/wallet.deposit_address",
    .method = "GET",
    .path = "/v3/asset/wallet/deposit",
    .auth = detail::Auth::private_,
    .limits = deposit_address_limits,
    .request = &deposit_address_request_table,
    .reply = &deposit_address_reply,
};

constexpr detail::Type withdraw_reply = detail::object(withdraw_table);
constexpr detail::Limit withdraw_limits[] = {{.count = 10, .window_ms = 60000, .scope = per_user}};
constexpr detail::Operation withdraw_operation{
    .id = "asset/wallet.withdraw",
    .method = "POST",
    .path = "/v3/asset/wallet/withdraw",
    .auth = detail::Auth::private_,
    .limits = withdraw_limits,
    .request = &withdraw_request_table,
    .reply = &withdraw_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<History> Api::history(HistoryRequest request) const {
    return {core_, history_operation, &request};
}

Call<DepositAddress> Api::deposit_address(DepositAddressRequest request) const {
    return {core_, deposit_address_operation, &request};
}

Call<Withdraw> Api::withdraw(WithdrawRequest request) const {
    return {core_, withdraw_operation, &request};
}

const detail::EnumTable& exbind_table(WalletType) { return wallet_type_table; }
const detail::EnumTable& exbind_table(TokenSide) { return token_side_table; }
const detail::EnumTable& exbind_table(WalletStatus) { return wallet_status_table; }
const detail::ObjectTable& exbind_table(const HistoryRequest*) { return history_request_table; }
const detail::ObjectTable& exbind_table(const HistoryRows*) { return history_rows_table; }
const detail::ObjectTable& exbind_table(const HistoryMeta*) { return history_meta_table; }
const detail::ObjectTable& exbind_table(const History*) { return history_table; }
const detail::ObjectTable& exbind_table(const DepositAddressRequest*) { return deposit_address_request_table; }
const detail::ObjectTable& exbind_table(const DepositAddress*) { return deposit_address_table; }
const detail::ObjectTable& exbind_table(const WithdrawRequest*) { return withdraw_request_table; }
const detail::ObjectTable& exbind_table(const Withdraw*) { return withdraw_table; }

}  // namespace exbind::woox::asset::wallet
