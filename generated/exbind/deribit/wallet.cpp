// Generated from specs/deribit/wallet.yaml by `exbind generate deribit`. DO NOT EDIT.
#include "exbind/deribit/wallet.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/deribit/connection.hpp"

namespace exbind::inline v0_1::deribit {
extern const detail::EnumTable account_type_table;
extern const detail::EnumTable currency_table;
}  // namespace exbind::deribit

namespace exbind::inline v0_1::deribit::wallet {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view type_values[] = {"transfer", "withdrawal", "deposit_source"};
constexpr detail::EnumTable type_table{"Type", type_values};

constexpr std::string_view status_values[] = {"admin_locked", "waiting", "confirmed", "ready"};
constexpr detail::EnumTable status_table{"Status", status_values};

constexpr std::string_view cancel_transfer_by_id_type_values[] = {"user", "subaccount"};
constexpr detail::EnumTable cancel_transfer_by_id_type_table{
    "CancelTransferByIdType",
    cancel_transfer_by_id_type_values,
};

constexpr std::string_view state_values[] = {
    "unconfirmed", "confirmed", "cancelled", "completed", "interrupted", "rejected",
};
constexpr detail::EnumTable state_table{"State", state_values};

constexpr std::string_view direction_values[] = {"payment", "income"};
constexpr detail::EnumTable direction_table{"Direction", direction_values};

constexpr std::string_view get_deposits_state_values[] = {"pending", "completed", "rejected", "replaced"};
constexpr detail::EnumTable get_deposits_state_table{"GetDepositsState", get_deposits_state_values};

constexpr std::string_view clearance_state_values[] = {
    "in_progress", "pending_admin_decision", "pending_user_input", "success", "failed", "cancelled", "refund_initiated",
    "refunded",
};
constexpr detail::EnumTable clearance_state_table{"ClearanceState", clearance_state_values};

constexpr std::string_view eligibility_status_values[] = {"eligible", "partially_eligible", "non_eligible"};
constexpr detail::EnumTable eligibility_status_table{"EligibilityStatus", eligibility_status_values};

constexpr std::string_view get_transfers_type_values[] = {"user", "subaccount"};
constexpr detail::EnumTable get_transfers_type_table{"GetTransfersType", get_transfers_type_values};

constexpr std::string_view set_clearance_originator_state_values[] = {"pending", "completed", "rejected", "replaced"};
constexpr detail::EnumTable set_clearance_originator_state_table{
    "SetClearanceOriginatorState",
    set_clearance_originator_state_values,
};

constexpr std::string_view submit_transfer_between_subaccounts_type_values[] = {"user", "subaccount"};
constexpr detail::EnumTable submit_transfer_between_subaccounts_type_table{
    "SubmitTransferBetweenSubaccountsType",
    submit_transfer_between_subaccounts_type_values,
};

constexpr std::string_view submit_transfer_to_subaccount_type_values[] = {"user", "subaccount"};
constexpr detail::EnumTable submit_transfer_to_subaccount_type_table{
    "SubmitTransferToSubaccountType",
    submit_transfer_to_subaccount_type_values,
};

constexpr std::string_view submit_transfer_to_user_type_values[] = {"user", "subaccount"};
constexpr detail::EnumTable submit_transfer_to_user_type_table{
    "SubmitTransferToUserType",
    submit_transfer_to_user_type_values,
};

constexpr std::string_view priority_values[] = {
    "insane", "extreme_high", "very_high", "high", "mid", "low", "very_low",
};
constexpr detail::EnumTable priority_table{"Priority", priority_values};

constexpr detail::ListTable list_of_string = detail::list_of<std::string>(detail::string());

constexpr detail::Field add_to_address_book_request_fields[] = {
    {"currency", offsetof(AddToAddressBookRequest, currency),
     detail::enumeration(deribit::currency_table, detail::Holder::required), detail::In::query},
    {"type", offsetof(AddToAddressBookRequest, type), detail::enumeration(type_table, detail::Holder::required),
     detail::In::query},
    {"address", offsetof(AddToAddressBookRequest, address), detail::string(detail::Holder::required),
     detail::In::query},
    {"label", offsetof(AddToAddressBookRequest, label), detail::string(detail::Holder::required), detail::In::query},
    {"beneficiary_vasp_name", offsetof(AddToAddressBookRequest, beneficiary_vasp_name),
     detail::string(detail::Holder::required), detail::In::query},
    {"beneficiary_vasp_did", offsetof(AddToAddressBookRequest, beneficiary_vasp_did),
     detail::string(detail::Holder::required), detail::In::query},
    {"beneficiary_vasp_website", offsetof(AddToAddressBookRequest, beneficiary_vasp_website),
     detail::string(detail::Holder::optional), detail::In::query},
    {"beneficiary_first_name", offsetof(AddToAddressBookRequest, beneficiary_first_name),
     detail::string(detail::Holder::optional), detail::In::query},
    {"beneficiary_last_name", offsetof(AddToAddressBookRequest, beneficiary_last_name),
     detail::string(detail::Holder::optional), detail::In::query},
    {"beneficiary_company_name", offsetof(AddToAddressBookRequest, beneficiary_company_name),
     detail::string(detail::Holder::optional), detail::In::query},
    {"beneficiary_address", offsetof(AddToAddressBookRequest, beneficiary_address),
     detail::string(detail::Holder::required), detail::In::query},
    {"agreed", offsetof(AddToAddressBookRequest, agreed), detail::boolean(detail::Holder::required), detail::In::query},
    {"personal", offsetof(AddToAddressBookRequest, personal), detail::boolean(detail::Holder::required),
     detail::In::query},
    {"extra_currencies", offsetof(AddToAddressBookRequest, extra_currencies), detail::list(list_of_string),
     detail::In::query, detail::ListStyle::repeat},
};
constexpr detail::ObjectTable add_to_address_book_request_table =
    detail::table_of<AddToAddressBookRequest>("AddToAddressBookRequest", add_to_address_book_request_fields);

constexpr detail::Field add_to_address_book_fields[] = {
    {"currency", offsetof(AddToAddressBook, currency), detail::enumeration(deribit::currency_table)},
    {"address", offsetof(AddToAddressBook, address), detail::string()},
    {"creation_timestamp", offsetof(AddToAddressBook, creation_timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"type", offsetof(AddToAddressBook, type), detail::enumeration(type_table)},
    {"label", offsetof(AddToAddressBook, label), detail::string()},
    {"beneficiary_vasp_name", offsetof(AddToAddressBook, beneficiary_vasp_name), detail::string()},
    {"beneficiary_vasp_did", offsetof(AddToAddressBook, beneficiary_vasp_did), detail::string()},
    {"beneficiary_vasp_website", offsetof(AddToAddressBook, beneficiary_vasp_website), detail::string()},
    {"beneficiary_first_name", offsetof(AddToAddressBook, beneficiary_first_name), detail::string()},
    {"beneficiary_last_name", offsetof(AddToAddressBook, beneficiary_last_name), detail::string()},
    {"beneficiary_company_name", offsetof(AddToAddressBook, beneficiary_company_name), detail::string()},
    {"beneficiary_address", offsetof(AddToAddressBook, beneficiary_address), detail::string()},
    {"agreed", offsetof(AddToAddressBook, agreed), detail::boolean()},
    {"personal", offsetof(AddToAddressBook, personal), detail::boolean()},
    {"info_required", offsetof(AddToAddressBook, info_required), detail::boolean()},
    {"status", offsetof(AddToAddressBook, status), detail::enumeration(status_table)},
    {"waiting_timestamp", offsetof(AddToAddressBook, waiting_timestamp), detail::boolean()},
    {"requires_confirmation", offsetof(AddToAddressBook, requires_confirmation), detail::boolean()},
    {"requires_confirmation_change", offsetof(AddToAddressBook, requires_confirmation_change), detail::boolean()},
};
constexpr detail::ObjectTable add_to_address_book_table =
    detail::table_of<AddToAddressBook>("AddToAddressBook", add_to_address_book_fields);

constexpr detail::Field cancel_transfer_by_id_request_fields[] = {
    {"currency", offsetof(CancelTransferByIdRequest, currency),
     detail::enumeration(deribit::currency_table, detail::Holder::required), detail::In::query},
    {"id", offsetof(CancelTransferByIdRequest, id), detail::integer(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable cancel_transfer_by_id_request_table =
    detail::table_of<CancelTransferByIdRequest>("CancelTransferByIdRequest", cancel_transfer_by_id_request_fields);

constexpr detail::Field cancel_transfer_by_id_fields[] = {
    {"id", offsetof(CancelTransferById, id), detail::integer()},
    {"created_timestamp", offsetof(CancelTransferById, created_timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"type", offsetof(CancelTransferById, type), detail::enumeration(cancel_transfer_by_id_type_table)},
    {"currency", offsetof(CancelTransferById, currency), detail::enumeration(deribit::currency_table)},
    {"amount", offsetof(CancelTransferById, amount), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"other_side", offsetof(CancelTransferById, other_side), detail::string()},
    {"state", offsetof(CancelTransferById, state), detail::enumeration(state_table)},
    {"direction", offsetof(CancelTransferById, direction), detail::enumeration(direction_table)},
    {"updated_timestamp", offsetof(CancelTransferById, updated_timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"nonce", offsetof(CancelTransferById, nonce), detail::string()},
};
constexpr detail::ObjectTable cancel_transfer_by_id_table =
    detail::table_of<CancelTransferById>("CancelTransferById", cancel_transfer_by_id_fields);

constexpr detail::Field cancel_withdrawal_request_fields[] = {
    {"currency", offsetof(CancelWithdrawalRequest, currency),
     detail::enumeration(deribit::currency_table, detail::Holder::required), detail::In::query},
    {"id", offsetof(CancelWithdrawalRequest, id), detail::decimal(detail::Holder::required, detail::Wire::number),
     detail::In::query},
};
constexpr detail::ObjectTable cancel_withdrawal_request_table =
    detail::table_of<CancelWithdrawalRequest>("CancelWithdrawalRequest", cancel_withdrawal_request_fields);

constexpr detail::Field withdraw_fields[] = {
    {"address", offsetof(Withdraw, address), detail::string()},
    {"amount", offsetof(Withdraw, amount), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"confirmed_timestamp", offsetof(Withdraw, confirmed_timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"created_timestamp", offsetof(Withdraw, created_timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"currency", offsetof(Withdraw, currency), detail::enumeration(deribit::currency_table)},
    {"fee", offsetof(Withdraw, fee), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"id", offsetof(Withdraw, id), detail::integer()},
    {"priority", offsetof(Withdraw, priority), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"state", offsetof(Withdraw, state), detail::enumeration(state_table)},
    {"transaction_id", offsetof(Withdraw, transaction_id), detail::string()},
    {"updated_timestamp", offsetof(Withdraw, updated_timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"nonce", offsetof(Withdraw, nonce), detail::string()},
};
constexpr detail::ObjectTable withdraw_table = detail::table_of<Withdraw>("Withdraw", withdraw_fields);

constexpr detail::Field create_deposit_address_request_fields[] = {
    {"currency", offsetof(CreateDepositAddressRequest, currency),
     detail::enumeration(deribit::currency_table, detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable create_deposit_address_request_table =
    detail::table_of<CreateDepositAddressRequest>("CreateDepositAddressRequest", create_deposit_address_request_fields);

constexpr detail::Field create_deposit_address_fields[] = {
    {"creation_timestamp", offsetof(CreateDepositAddress, creation_timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"currency", offsetof(CreateDepositAddress, currency), detail::enumeration(deribit::currency_table)},
    {"address", offsetof(CreateDepositAddress, address), detail::string()},
    {"type", offsetof(CreateDepositAddress, type), detail::enumeration(deribit::account_type_table)},
};
constexpr detail::ObjectTable create_deposit_address_table =
    detail::table_of<CreateDepositAddress>("CreateDepositAddress", create_deposit_address_fields);

constexpr detail::Field get_address_beneficiary_request_fields[] = {
    {"currency", offsetof(GetAddressBeneficiaryRequest, currency),
     detail::enumeration(deribit::currency_table, detail::Holder::required), detail::In::query},
    {"address", offsetof(GetAddressBeneficiaryRequest, address), detail::string(detail::Holder::required),
     detail::In::query},
    {"tag", offsetof(GetAddressBeneficiaryRequest, tag), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable get_address_beneficiary_request_table =
    detail::table_of<GetAddressBeneficiaryRequest>(
        "GetAddressBeneficiaryRequest", get_address_beneficiary_request_fields);

constexpr detail::Field get_address_beneficiary_fields[] = {
    {"currency", offsetof(GetAddressBeneficiary, currency), detail::enumeration(deribit::currency_table)},
    {"address", offsetof(GetAddressBeneficiary, address), detail::string()},
    {"tag", offsetof(GetAddressBeneficiary, tag), detail::string()},
    {"user_id", offsetof(GetAddressBeneficiary, user_id), detail::integer()},
    {"agreed", offsetof(GetAddressBeneficiary, agreed), detail::boolean()},
    {"personal", offsetof(GetAddressBeneficiary, personal), detail::boolean()},
    {"unhosted", offsetof(GetAddressBeneficiary, unhosted), detail::boolean()},
    {"beneficiary_vasp_name", offsetof(GetAddressBeneficiary, beneficiary_vasp_name), detail::string()},
    {"beneficiary_vasp_did", offsetof(GetAddressBeneficiary, beneficiary_vasp_did), detail::string()},
    {"beneficiary_vasp_website", offsetof(GetAddressBeneficiary, beneficiary_vasp_website), detail::string()},
    {"beneficiary_first_name", offsetof(GetAddressBeneficiary, beneficiary_first_name), detail::string()},
    {"beneficiary_last_name", offsetof(GetAddressBeneficiary, beneficiary_last_name), detail::string()},
    {"beneficiary_company_name", offsetof(GetAddressBeneficiary, beneficiary_company_name), detail::string()},
    {"beneficiary_address", offsetof(GetAddressBeneficiary, beneficiary_address), detail::string()},
    {"created", offsetof(GetAddressBeneficiary, created),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"updated", offsetof(GetAddressBeneficiary, updated),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable get_address_beneficiary_table =
    detail::table_of<GetAddressBeneficiary>("GetAddressBeneficiary", get_address_beneficiary_fields);

constexpr detail::Field get_address_book_request_fields[] = {
    {"currency", offsetof(GetAddressBookRequest, currency),
     detail::enumeration(deribit::currency_table, detail::Holder::required), detail::In::query},
    {"type", offsetof(GetAddressBookRequest, type), detail::enumeration(type_table, detail::Holder::required),
     detail::In::query},
};
constexpr detail::ObjectTable get_address_book_request_table =
    detail::table_of<GetAddressBookRequest>("GetAddressBookRequest", get_address_book_request_fields);

constexpr detail::Field get_address_book_fields[] = {
    {"currency", offsetof(GetAddressBook, currency), detail::enumeration(deribit::currency_table)},
    {"address", offsetof(GetAddressBook, address), detail::string()},
    {"creation_timestamp", offsetof(GetAddressBook, creation_timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"type", offsetof(GetAddressBook, type), detail::enumeration(type_table)},
    {"label", offsetof(GetAddressBook, label), detail::string()},
    {"beneficiary_vasp_name", offsetof(GetAddressBook, beneficiary_vasp_name), detail::string()},
    {"beneficiary_vasp_did", offsetof(GetAddressBook, beneficiary_vasp_did), detail::string()},
    {"beneficiary_vasp_website", offsetof(GetAddressBook, beneficiary_vasp_website), detail::string()},
    {"beneficiary_first_name", offsetof(GetAddressBook, beneficiary_first_name), detail::string()},
    {"beneficiary_last_name", offsetof(GetAddressBook, beneficiary_last_name), detail::string()},
    {"beneficiary_company_name", offsetof(GetAddressBook, beneficiary_company_name), detail::string()},
    {"beneficiary_address", offsetof(GetAddressBook, beneficiary_address), detail::string()},
    {"agreed", offsetof(GetAddressBook, agreed), detail::boolean()},
    {"personal", offsetof(GetAddressBook, personal), detail::boolean()},
    {"info_required", offsetof(GetAddressBook, info_required), detail::boolean()},
    {"status", offsetof(GetAddressBook, status), detail::enumeration(status_table)},
    {"waiting_timestamp", offsetof(GetAddressBook, waiting_timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"requires_confirmation", offsetof(GetAddressBook, requires_confirmation), detail::boolean()},
    {"requires_confirmation_change", offsetof(GetAddressBook, requires_confirmation_change), detail::boolean()},
};
constexpr detail::ObjectTable get_address_book_table =
    detail::table_of<GetAddressBook>("GetAddressBook", get_address_book_fields);

constexpr detail::Field get_current_deposit_address_request_fields[] = {
    {"currency", offsetof(GetCurrentDepositAddressRequest, currency),
     detail::enumeration(deribit::currency_table, detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable get_current_deposit_address_request_table =
    detail::table_of<GetCurrentDepositAddressRequest>(
        "GetCurrentDepositAddressRequest", get_current_deposit_address_request_fields);

constexpr detail::Field get_deposits_request_fields[] = {
    {"currency", offsetof(GetDepositsRequest, currency),
     detail::enumeration(deribit::currency_table, detail::Holder::required), detail::In::query},
    {"count", offsetof(GetDepositsRequest, count), detail::integer(), detail::In::query},
    {"offset", offsetof(GetDepositsRequest, offset), detail::integer(), detail::In::query},
};
constexpr detail::Bounds get_deposits_request_bounds[] = {{.field = 1, .minimum = "1", .maximum = "1000"}};
constexpr detail::ObjectTable get_deposits_request_table =
    detail::table_of<GetDepositsRequest>(
        "GetDepositsRequest", get_deposits_request_fields, false, get_deposits_request_bounds);

constexpr detail::Field get_deposits_data_fields[] = {
    {"currency", offsetof(GetDepositsData, currency), detail::enumeration(deribit::currency_table)},
    {"address", offsetof(GetDepositsData, address), detail::string()},
    {"amount", offsetof(GetDepositsData, amount), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"state", offsetof(GetDepositsData, state), detail::enumeration(get_deposits_state_table)},
    {"transaction_id", offsetof(GetDepositsData, transaction_id), detail::string()},
    {"source_address", offsetof(GetDepositsData, source_address), detail::string()},
    {"received_timestamp", offsetof(GetDepositsData, received_timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"updated_timestamp", offsetof(GetDepositsData, updated_timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"note", offsetof(GetDepositsData, note), detail::string()},
    {"clearance_state", offsetof(GetDepositsData, clearance_state), detail::enumeration(clearance_state_table)},
    {"refund_transaction_id", offsetof(GetDepositsData, refund_transaction_id), detail::string()},
};
constexpr detail::ObjectTable get_deposits_data_table =
    detail::table_of<GetDepositsData>("GetDepositsData", get_deposits_data_fields);

constexpr detail::ListTable list_of_get_deposits_data =
    detail::list_of<GetDepositsData>(detail::object(get_deposits_data_table));

constexpr detail::Field get_deposits_fields[] = {
    {"data", offsetof(GetDeposits, data), detail::list(list_of_get_deposits_data)},
    {"count", offsetof(GetDeposits, count), detail::integer()},
};
constexpr detail::ObjectTable get_deposits_table = detail::table_of<GetDeposits>("GetDeposits", get_deposits_fields);

constexpr detail::Field get_reward_eligibility_fields[] = {
    {"eligibility_status", offsetof(GetRewardEligibility, eligibility_status),
     detail::enumeration(eligibility_status_table)},
    {"apr_sma7", offsetof(GetRewardEligibility, apr_sma7),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable get_reward_eligibility_table =
    detail::table_of<GetRewardEligibility>("GetRewardEligibility", get_reward_eligibility_fields);

constexpr detail::Field get_transfers_data_fields[] = {
    {"id", offsetof(GetTransfersData, id), detail::integer()},
    {"created_timestamp", offsetof(GetTransfersData, created_timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"type", offsetof(GetTransfersData, type), detail::enumeration(get_transfers_type_table)},
    {"currency", offsetof(GetTransfersData, currency), detail::enumeration(deribit::currency_table)},
    {"amount", offsetof(GetTransfersData, amount), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"other_side", offsetof(GetTransfersData, other_side), detail::string()},
    {"state", offsetof(GetTransfersData, state), detail::string()},
    {"direction", offsetof(GetTransfersData, direction), detail::enumeration(direction_table)},
    {"updated_timestamp", offsetof(GetTransfersData, updated_timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"nonce", offsetof(GetTransfersData, nonce), detail::string()},
};
constexpr detail::ObjectTable get_transfers_data_table =
    detail::table_of<GetTransfersData>("GetTransfersData", get_transfers_data_fields);

constexpr detail::ListTable list_of_get_transfers_data =
    detail::list_of<GetTransfersData>(detail::object(get_transfers_data_table));

constexpr detail::Field get_transfers_fields[] = {
    {"data", offsetof(GetTransfers, data), detail::list(list_of_get_transfers_data)},
    {"count", offsetof(GetTransfers, count), detail::integer()},
};
constexpr detail::ObjectTable get_transfers_table =
    detail::table_of<GetTransfers>("GetTransfers", get_transfers_fields);

constexpr detail::ListTable list_of_withdraw = detail::list_of<Withdraw>(detail::object(withdraw_table));

constexpr detail::Field get_withdrawals_fields[] = {
    {"data", offsetof(GetWithdrawals, data), detail::list(list_of_withdraw)},
    {"count", offsetof(GetWithdrawals, count), detail::integer()},
};
constexpr detail::ObjectTable get_withdrawals_table =
    detail::table_of<GetWithdrawals>("GetWithdrawals", get_withdrawals_fields);

constexpr detail::Field list_address_beneficiaries_request_fields[] = {
    {"currency", offsetof(ListAddressBeneficiariesRequest, currency), detail::enumeration(deribit::currency_table),
     detail::In::query},
    {"address", offsetof(ListAddressBeneficiariesRequest, address), detail::string(detail::Holder::optional),
     detail::In::query},
    {"tag", offsetof(ListAddressBeneficiariesRequest, tag), detail::string(detail::Holder::optional),
     detail::In::query},
    {"created_before", offsetof(ListAddressBeneficiariesRequest, created_before),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"created_after", offsetof(ListAddressBeneficiariesRequest, created_after),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"updated_before", offsetof(ListAddressBeneficiariesRequest, updated_before),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"updated_after", offsetof(ListAddressBeneficiariesRequest, updated_after),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"personal", offsetof(ListAddressBeneficiariesRequest, personal), detail::boolean(), detail::In::query},
    {"unhosted", offsetof(ListAddressBeneficiariesRequest, unhosted), detail::boolean(), detail::In::query},
    {"beneficiary_vasp_name", offsetof(ListAddressBeneficiariesRequest, beneficiary_vasp_name),
     detail::string(detail::Holder::optional), detail::In::query},
    {"beneficiary_vasp_did", offsetof(ListAddressBeneficiariesRequest, beneficiary_vasp_did),
     detail::string(detail::Holder::optional), detail::In::query},
    {"beneficiary_vasp_website", offsetof(ListAddressBeneficiariesRequest, beneficiary_vasp_website),
     detail::string(detail::Holder::optional), detail::In::query},
    {"limit", offsetof(ListAddressBeneficiariesRequest, limit), detail::integer(), detail::In::query},
    {"continuation", offsetof(ListAddressBeneficiariesRequest, continuation), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::Bounds list_address_beneficiaries_request_bounds[] = {
    {.field = 12, .minimum = "1", .maximum = "1000"},
};
constexpr detail::ObjectTable list_address_beneficiaries_request_table =
    detail::table_of<ListAddressBeneficiariesRequest>(
        "ListAddressBeneficiariesRequest", list_address_beneficiaries_request_fields, false,
        list_address_beneficiaries_request_bounds);

constexpr detail::ListTable list_of_get_address_beneficiary =
    detail::list_of<GetAddressBeneficiary>(detail::object(get_address_beneficiary_table));

constexpr detail::Field list_address_beneficiaries_fields[] = {
    {"data", offsetof(ListAddressBeneficiaries, data), detail::list(list_of_get_address_beneficiary)},
    {"continuation", offsetof(ListAddressBeneficiaries, continuation), detail::string()},
    {"count", offsetof(ListAddressBeneficiaries, count), detail::integer()},
};
constexpr detail::ObjectTable list_address_beneficiaries_table =
    detail::table_of<ListAddressBeneficiaries>("ListAddressBeneficiaries", list_address_beneficiaries_fields);

constexpr detail::Field remove_from_address_book_request_fields[] = {
    {"currency", offsetof(RemoveFromAddressBookRequest, currency),
     detail::enumeration(deribit::currency_table, detail::Holder::required), detail::In::query},
    {"type", offsetof(RemoveFromAddressBookRequest, type), detail::enumeration(type_table, detail::Holder::required),
     detail::In::query},
    {"address", offsetof(RemoveFromAddressBookRequest, address), detail::string(detail::Holder::required),
     detail::In::query},
};
constexpr detail::ObjectTable remove_from_address_book_request_table =
    detail::table_of<RemoveFromAddressBookRequest>(
        "RemoveFromAddressBookRequest", remove_from_address_book_request_fields);

constexpr detail::Field save_address_beneficiary_request_fields[] = {
    {"currency", offsetof(SaveAddressBeneficiaryRequest, currency),
     detail::enumeration(deribit::currency_table, detail::Holder::required), detail::In::query},
    {"address", offsetof(SaveAddressBeneficiaryRequest, address), detail::string(detail::Holder::required),
     detail::In::query},
    {"tag", offsetof(SaveAddressBeneficiaryRequest, tag), detail::string(detail::Holder::optional), detail::In::query},
    {"agreed", offsetof(SaveAddressBeneficiaryRequest, agreed), detail::boolean(detail::Holder::required),
     detail::In::query},
    {"personal", offsetof(SaveAddressBeneficiaryRequest, personal), detail::boolean(detail::Holder::required),
     detail::In::query},
    {"unhosted", offsetof(SaveAddressBeneficiaryRequest, unhosted), detail::boolean(detail::Holder::required),
     detail::In::query},
    {"beneficiary_vasp_name", offsetof(SaveAddressBeneficiaryRequest, beneficiary_vasp_name),
     detail::string(detail::Holder::required), detail::In::query},
    {"beneficiary_vasp_did", offsetof(SaveAddressBeneficiaryRequest, beneficiary_vasp_did),
     detail::string(detail::Holder::required), detail::In::query},
    {"beneficiary_vasp_website", offsetof(SaveAddressBeneficiaryRequest, beneficiary_vasp_website),
     detail::string(detail::Holder::optional), detail::In::query},
    {"beneficiary_first_name", offsetof(SaveAddressBeneficiaryRequest, beneficiary_first_name),
     detail::string(detail::Holder::optional), detail::In::query},
    {"beneficiary_last_name", offsetof(SaveAddressBeneficiaryRequest, beneficiary_last_name),
     detail::string(detail::Holder::optional), detail::In::query},
    {"beneficiary_company_name", offsetof(SaveAddressBeneficiaryRequest, beneficiary_company_name),
     detail::string(detail::Holder::optional), detail::In::query},
    {"beneficiary_address", offsetof(SaveAddressBeneficiaryRequest, beneficiary_address),
     detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable save_address_beneficiary_request_table =
    detail::table_of<SaveAddressBeneficiaryRequest>(
        "SaveAddressBeneficiaryRequest", save_address_beneficiary_request_fields);

constexpr detail::Field set_clearance_originator_request_fields[] = {
    {"deposit_id", offsetof(SetClearanceOriginatorRequest, deposit_id), detail::string(detail::Holder::required),
     detail::In::query},
    {"originator", offsetof(SetClearanceOriginatorRequest, originator), detail::string(detail::Holder::required),
     detail::In::query},
};
constexpr detail::ObjectTable set_clearance_originator_request_table =
    detail::table_of<SetClearanceOriginatorRequest>(
        "SetClearanceOriginatorRequest", set_clearance_originator_request_fields);

constexpr detail::Field set_clearance_originator_fields[] = {
    {"currency", offsetof(SetClearanceOriginator, currency), detail::enumeration(deribit::currency_table)},
    {"address", offsetof(SetClearanceOriginator, address), detail::string()},
    {"amount", offsetof(SetClearanceOriginator, amount),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"state", offsetof(SetClearanceOriginator, state), detail::enumeration(set_clearance_originator_state_table)},
    {"transaction_id", offsetof(SetClearanceOriginator, transaction_id), detail::string()},
    {"source_address", offsetof(SetClearanceOriginator, source_address), detail::string()},
    {"received_timestamp", offsetof(SetClearanceOriginator, received_timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"updated_timestamp", offsetof(SetClearanceOriginator, updated_timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"note", offsetof(SetClearanceOriginator, note), detail::string()},
    {"clearance_state", offsetof(SetClearanceOriginator, clearance_state), detail::enumeration(clearance_state_table)},
    {"refund_transaction_id", offsetof(SetClearanceOriginator, refund_transaction_id), detail::string()},
};
constexpr detail::ObjectTable set_clearance_originator_table =
    detail::table_of<SetClearanceOriginator>("SetClearanceOriginator", set_clearance_originator_fields);

constexpr detail::Field submit_transfer_between_subaccounts_request_fields[] = {
    {"currency", offsetof(SubmitTransferBetweenSubaccountsRequest, currency),
     detail::enumeration(deribit::currency_table, detail::Holder::required), detail::In::query},
    {"amount", offsetof(SubmitTransferBetweenSubaccountsRequest, amount),
     detail::decimal(detail::Holder::required, detail::Wire::number), detail::In::query},
    {"destination", offsetof(SubmitTransferBetweenSubaccountsRequest, destination),
     detail::integer(detail::Holder::required), detail::In::query},
    {"source", offsetof(SubmitTransferBetweenSubaccountsRequest, source), detail::integer(), detail::In::query},
    {"nonce", offsetof(SubmitTransferBetweenSubaccountsRequest, nonce), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::ObjectTable submit_transfer_between_subaccounts_request_table =
    detail::table_of<SubmitTransferBetweenSubaccountsRequest>(
        "SubmitTransferBetweenSubaccountsRequest", submit_transfer_between_subaccounts_request_fields);

constexpr detail::Field submit_transfer_between_subaccounts_fields[] = {
    {"id", offsetof(SubmitTransferBetweenSubaccounts, id), detail::integer()},
    {"created_timestamp", offsetof(SubmitTransferBetweenSubaccounts, created_timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"type", offsetof(SubmitTransferBetweenSubaccounts, type),
     detail::enumeration(submit_transfer_between_subaccounts_type_table)},
    {"currency", offsetof(SubmitTransferBetweenSubaccounts, currency), detail::enumeration(deribit::currency_table)},
    {"amount", offsetof(SubmitTransferBetweenSubaccounts, amount),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"other_side", offsetof(SubmitTransferBetweenSubaccounts, other_side), detail::string()},
    {"state", offsetof(SubmitTransferBetweenSubaccounts, state), detail::enumeration(state_table)},
    {"direction", offsetof(SubmitTransferBetweenSubaccounts, direction), detail::enumeration(direction_table)},
    {"updated_timestamp", offsetof(SubmitTransferBetweenSubaccounts, updated_timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"nonce", offsetof(SubmitTransferBetweenSubaccounts, nonce), detail::string()},
};
constexpr detail::ObjectTable submit_transfer_between_subaccounts_table =
    detail::table_of<SubmitTransferBetweenSubaccounts>(
        "SubmitTransferBetweenSubaccounts", submit_transfer_between_subaccounts_fields);

constexpr detail::Field submit_transfer_to_subaccount_request_fields[] = {
    {"currency", offsetof(SubmitTransferToSubaccountRequest, currency),
     detail::enumeration(deribit::currency_table, detail::Holder::required), detail::In::query},
    {"amount", offsetof(SubmitTransferToSubaccountRequest, amount),
     detail::decimal(detail::Holder::required, detail::Wire::number), detail::In::query},
    {"destination", offsetof(SubmitTransferToSubaccountRequest, destination), detail::integer(detail::Holder::required),
     detail::In::query},
};
constexpr detail::ObjectTable submit_transfer_to_subaccount_request_table =
    detail::table_of<SubmitTransferToSubaccountRequest>(
        "SubmitTransferToSubaccountRequest", submit_transfer_to_subaccount_request_fields);

constexpr detail::Field submit_transfer_to_subaccount_fields[] = {
    {"id", offsetof(SubmitTransferToSubaccount, id), detail::integer()},
    {"created_timestamp", offsetof(SubmitTransferToSubaccount, created_timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"type", offsetof(SubmitTransferToSubaccount, type), detail::enumeration(submit_transfer_to_subaccount_type_table)},
    {"currency", offsetof(SubmitTransferToSubaccount, currency), detail::enumeration(deribit::currency_table)},
    {"amount", offsetof(SubmitTransferToSubaccount, amount),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"other_side", offsetof(SubmitTransferToSubaccount, other_side), detail::string()},
    {"state", offsetof(SubmitTransferToSubaccount, state), detail::enumeration(state_table)},
    {"direction", offsetof(SubmitTransferToSubaccount, direction), detail::enumeration(direction_table)},
    {"updated_timestamp", offsetof(SubmitTransferToSubaccount, updated_timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"nonce", offsetof(SubmitTransferToSubaccount, nonce), detail::string()},
};
constexpr detail::ObjectTable submit_transfer_to_subaccount_table =
    detail::table_of<SubmitTransferToSubaccount>("SubmitTransferToSubaccount", submit_transfer_to_subaccount_fields);

constexpr detail::Field submit_transfer_to_user_request_fields[] = {
    {"currency", offsetof(SubmitTransferToUserRequest, currency),
     detail::enumeration(deribit::currency_table, detail::Holder::required), detail::In::query},
    {"amount", offsetof(SubmitTransferToUserRequest, amount),
     detail::decimal(detail::Holder::required, detail::Wire::number), detail::In::query},
    {"destination", offsetof(SubmitTransferToUserRequest, destination), detail::string(detail::Holder::required),
     detail::In::query},
};
constexpr detail::ObjectTable submit_transfer_to_user_request_table =
    detail::table_of<SubmitTransferToUserRequest>(
        "SubmitTransferToUserRequest", submit_transfer_to_user_request_fields);

constexpr detail::Field submit_transfer_to_user_fields[] = {
    {"id", offsetof(SubmitTransferToUser, id), detail::integer()},
    {"created_timestamp", offsetof(SubmitTransferToUser, created_timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"type", offsetof(SubmitTransferToUser, type), detail::enumeration(submit_transfer_to_user_type_table)},
    {"currency", offsetof(SubmitTransferToUser, currency), detail::enumeration(deribit::currency_table)},
    {"amount", offsetof(SubmitTransferToUser, amount), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"other_side", offsetof(SubmitTransferToUser, other_side), detail::string()},
    {"state", offsetof(SubmitTransferToUser, state), detail::enumeration(state_table)},
    {"direction", offsetof(SubmitTransferToUser, direction), detail::enumeration(direction_table)},
    {"updated_timestamp", offsetof(SubmitTransferToUser, updated_timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"nonce", offsetof(SubmitTransferToUser, nonce), detail::string()},
};
constexpr detail::ObjectTable submit_transfer_to_user_table =
    detail::table_of<SubmitTransferToUser>("SubmitTransferToUser", submit_transfer_to_user_fields);

constexpr detail::Field update_in_address_book_request_fields[] = {
    {"currency", offsetof(UpdateInAddressBookRequest, currency),
     detail::enumeration(deribit::currency_table, detail::Holder::required), detail::In::query},
    {"type", offsetof(UpdateInAddressBookRequest, type), detail::enumeration(type_table, detail::Holder::required),
     detail::In::query},
    {"address", offsetof(UpdateInAddressBookRequest, address), detail::string(detail::Holder::required),
     detail::In::query},
    {"beneficiary_vasp_name", offsetof(UpdateInAddressBookRequest, beneficiary_vasp_name),
     detail::string(detail::Holder::required), detail::In::query},
    {"beneficiary_vasp_did", offsetof(UpdateInAddressBookRequest, beneficiary_vasp_did),
     detail::string(detail::Holder::required), detail::In::query},
    {"beneficiary_vasp_website", offsetof(UpdateInAddressBookRequest, beneficiary_vasp_website),
     detail::string(detail::Holder::optional), detail::In::query},
    {"beneficiary_first_name", offsetof(UpdateInAddressBookRequest, beneficiary_first_name),
     detail::string(detail::Holder::optional), detail::In::query},
    {"beneficiary_last_name", offsetof(UpdateInAddressBookRequest, beneficiary_last_name),
     detail::string(detail::Holder::optional), detail::In::query},
    {"beneficiary_company_name", offsetof(UpdateInAddressBookRequest, beneficiary_company_name),
     detail::string(detail::Holder::optional), detail::In::query},
    {"beneficiary_address", offsetof(UpdateInAddressBookRequest, beneficiary_address),
     detail::string(detail::Holder::required), detail::In::query},
    {"agreed", offsetof(UpdateInAddressBookRequest, agreed), detail::boolean(detail::Holder::required),
     detail::In::query},
    {"personal", offsetof(UpdateInAddressBookRequest, personal), detail::boolean(detail::Holder::required),
     detail::In::query},
    {"label", offsetof(UpdateInAddressBookRequest, label), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable update_in_address_book_request_table =
    detail::table_of<UpdateInAddressBookRequest>("UpdateInAddressBookRequest", update_in_address_book_request_fields);

constexpr detail::Field withdraw_request_fields[] = {
    {"currency", offsetof(WithdrawRequest, currency),
     detail::enumeration(deribit::currency_table, detail::Holder::required), detail::In::query},
    {"address", offsetof(WithdrawRequest, address), detail::string(detail::Holder::required), detail::In::query},
    {"amount", offsetof(WithdrawRequest, amount), detail::decimal(detail::Holder::required, detail::Wire::number),
     detail::In::query},
    {"priority", offsetof(WithdrawRequest, priority), detail::enumeration(priority_table), detail::In::query},
    {"nonce", offsetof(WithdrawRequest, nonce), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable withdraw_request_table =
    detail::table_of<WithdrawRequest>("WithdrawRequest", withdraw_request_fields);

constexpr detail::Type add_to_address_book_reply = detail::object(add_to_address_book_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit add_to_address_book_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation add_to_address_book_operation{
    .id = "wallet.add_to_address_book",
    .method = "GET",
    .path = "/api/v2/private/add_to_address_book",
    .auth = detail::Auth::private_,
    .limits = add_to_address_book_limits,
    .request = &add_to_address_book_request_table,
    .reply = &add_to_address_book_reply,
    .writes = true,
};

constexpr detail::Type cancel_transfer_by_id_reply = detail::object(cancel_transfer_by_id_table);
constexpr detail::Limit cancel_transfer_by_id_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation cancel_transfer_by_id_operation{
    .id = "wallet.cancel_transfer_by_id",
    .method = "GET",
    .path = "/api/v2/private/cancel_transfer_by_id",
    .auth = detail::Auth::private_,
    .limits = cancel_transfer_by_id_limits,
    .request = &cancel_transfer_by_id_request_table,
    .reply = &cancel_transfer_by_id_reply,
    .writes = true,
};

constexpr detail::Type cancel_withdrawal_reply = detail::object(withdraw_table);
constexpr detail::Limit cancel_withdrawal_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation cancel_withdrawal_operation{
    .id = "wallet.cancel_withdrawal",
    .method = "GET",
    .path = "/api/v2/private/cancel_withdrawal",
    .auth = detail::Auth::private_,
    .limits = cancel_withdrawal_limits,
    .request = &cancel_withdrawal_request_table,
    .reply = &cancel_withdrawal_reply,
    .writes = true,
};

constexpr detail::Type create_deposit_address_reply = detail::object(create_deposit_address_table);
constexpr detail::Limit create_deposit_address_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation create_deposit_address_operation{
    .id = "wallet.create_deposit_address",
    .method = "GET",
    .path = "/api/v2/private/create_deposit_address",
    .auth = detail::Auth::private_,
    .limits = create_deposit_address_limits,
    .request = &create_deposit_address_request_table,
    .reply = &create_deposit_address_reply,
    .writes = true,
};

constexpr detail::Type delete_address_beneficiary_reply = detail::string();
constexpr detail::Limit delete_address_beneficiary_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation delete_address_beneficiary_operation{
    .id = "wallet.delete_address_beneficiary",
    .method = "GET",
    .path = "/api/v2/private/delete_address_beneficiary",
    .auth = detail::Auth::private_,
    .limits = delete_address_beneficiary_limits,
    .request = &get_address_beneficiary_request_table,
    .reply = &delete_address_beneficiary_reply,
    .writes = true,
};

constexpr detail::Type get_address_beneficiary_reply = detail::object(get_address_beneficiary_table);
constexpr detail::Limit get_address_beneficiary_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation get_address_beneficiary_operation{
    .id = "wallet.get_address_beneficiary",
    .method = "GET",
    .path = "/api/v2/private/get_address_beneficiary",
    .auth = detail::Auth::private_,
    .limits = get_address_beneficiary_limits,
    .request = &get_address_beneficiary_request_table,
    .reply = &get_address_beneficiary_reply,
};

constexpr detail::ListTable list_of_get_address_book =
    detail::list_of<GetAddressBook>(detail::object(get_address_book_table));
constexpr detail::Type get_address_book_reply = detail::list(list_of_get_address_book);
constexpr detail::Limit get_address_book_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation get_address_book_operation{
    .id = "wallet.get_address_book",
    .method = "GET",
    .path = "/api/v2/private/get_address_book",
    .auth = detail::Auth::private_,
    .limits = get_address_book_limits,
    .request = &get_address_book_request_table,
    .reply = &get_address_book_reply,
};

constexpr detail::Type get_current_deposit_address_reply = detail::object(create_deposit_address_table);
constexpr detail::Limit get_current_deposit_address_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation get_current_deposit_address_operation{
    .id = "wallet.get_current_deposit_address",
    .method = "GET",
    .path = "/api/v2/private/get_current_deposit_address",
    .auth = detail::Auth::private_,
    .limits = get_current_deposit_address_limits,
    .request = &get_current_deposit_address_request_table,
    .reply = &get_current_deposit_address_reply,
};

constexpr detail::Type get_deposits_reply = detail::object(get_deposits_table);
constexpr detail::Limit get_deposits_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Paging get_deposits_pages{
    .by = detail::Paging::By::offset,
    .largest_size = 1000,
    .parameter = "offset",
    .limit = "count",
    .rows = "data",
};
constexpr detail::Operation get_deposits_operation{
    .id = "wallet.get_deposits",
    .method = "GET",
    .path = "/api/v2/private/get_deposits",
    .auth = detail::Auth::private_,
    .limits = get_deposits_limits,
    .request = &get_deposits_request_table,
    .reply = &get_deposits_reply,
    .pages = &get_deposits_pages,
};

constexpr detail::Type get_reward_eligibility_reply = detail::object(get_reward_eligibility_table);
constexpr detail::Limit get_reward_eligibility_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation get_reward_eligibility_operation{
    .id = "wallet.get_reward_eligibility",
    .method = "GET",
    .path = "/api/v2/private/get_reward_eligibility",
    .auth = detail::Auth::private_,
    .limits = get_reward_eligibility_limits,
    .reply = &get_reward_eligibility_reply,
};

constexpr detail::Type get_transfers_reply = detail::object(get_transfers_table);
constexpr detail::Limit get_transfers_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Paging get_transfers_pages{
    .by = detail::Paging::By::offset,
    .largest_size = 1000,
    .parameter = "offset",
    .limit = "count",
    .rows = "data",
};
constexpr detail::Operation get_transfers_operation{
    .id = "wallet.get_transfers",
    .method = "GET",
    .path = "/api/v2/private/get_transfers",
    .auth = detail::Auth::private_,
    .limits = get_transfers_limits,
    .request = &get_deposits_request_table,
    .reply = &get_transfers_reply,
    .pages = &get_transfers_pages,
};

constexpr detail::Type get_withdrawals_reply = detail::object(get_withdrawals_table);
constexpr detail::Limit get_withdrawals_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Paging get_withdrawals_pages{
    .by = detail::Paging::By::offset,
    .largest_size = 1000,
    .parameter = "offset",
    .limit = "count",
    .rows = "data",
};
constexpr detail::Operation get_withdrawals_operation{
    .id = "wallet.get_withdrawals",
    .method = "GET",
    .path = "/api/v2/private/get_withdrawals",
    .auth = detail::Auth::private_,
    .limits = get_withdrawals_limits,
    .request = &get_deposits_request_table,
    .reply = &get_withdrawals_reply,
    .pages = &get_withdrawals_pages,
};

constexpr detail::Type list_address_beneficiaries_reply = detail::object(list_address_beneficiaries_table);
constexpr detail::Limit list_address_beneficiaries_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Paging list_address_beneficiaries_pages{
    .by = detail::Paging::By::token,
    .usual_size = 100,
    .largest_size = 1000,
    .parameter = "continuation",
    .limit = "limit",
    .rows = "data",
    .next = "continuation",
};
constexpr detail::Operation list_address_beneficiaries_operation{
    .id = "wallet.list_address_beneficiaries",
    .method = "GET",
    .path = "/api/v2/private/list_address_beneficiaries",
    .auth = detail::Auth::private_,
    .limits = list_address_beneficiaries_limits,
    .request = &list_address_beneficiaries_request_table,
    .reply = &list_address_beneficiaries_reply,
    .pages = &list_address_beneficiaries_pages,
};

constexpr detail::Type remove_from_address_book_reply = detail::string();
constexpr detail::Limit remove_from_address_book_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation remove_from_address_book_operation{
    .id = "wallet.remove_from_address_book",
    .method = "GET",
    .path = "/api/v2/private/remove_from_address_book",
    .auth = detail::Auth::private_,
    .limits = remove_from_address_book_limits,
    .request = &remove_from_address_book_request_table,
    .reply = &remove_from_address_book_reply,
    .writes = true,
};

constexpr detail::Type save_address_beneficiary_reply = detail::object(get_address_beneficiary_table);
constexpr detail::Limit save_address_beneficiary_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation save_address_beneficiary_operation{
    .id = "wallet.save_address_beneficiary",
    .method = "GET",
    .path = "/api/v2/private/save_address_beneficiary",
    .auth = detail::Auth::private_,
    .limits = save_address_beneficiary_limits,
    .request = &save_address_beneficiary_request_table,
    .reply = &save_address_beneficiary_reply,
    .writes = true,
};

constexpr detail::Type set_clearance_originator_reply = detail::object(set_clearance_originator_table);
constexpr detail::Limit set_clearance_originator_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation set_clearance_originator_operation{
    .id = "wallet.set_clearance_originator",
    .method = "GET",
    .path = "/api/v2/private/set_clearance_originator",
    .auth = detail::Auth::private_,
    .limits = set_clearance_originator_limits,
    .request = &set_clearance_originator_request_table,
    .reply = &set_clearance_originator_reply,
    .writes = true,
};

constexpr detail::Type submit_transfer_between_subaccounts_reply =
    detail::object(submit_transfer_between_subaccounts_table);
constexpr detail::Limit submit_transfer_between_subaccounts_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation submit_transfer_between_subaccounts_operation{
    .id = "wallet.submit_transfer_between_subaccounts",
    .method = "GET",
    .path = "/api/v2/private/submit_transfer_between_subaccounts",
    .auth = detail::Auth::private_,
    .limits = submit_transfer_between_subaccounts_limits,
    .request = &submit_transfer_between_subaccounts_request_table,
    .reply = &submit_transfer_between_subaccounts_reply,
    .writes = true,
};

constexpr detail::Type submit_transfer_to_subaccount_reply = detail::object(submit_transfer_to_subaccount_table);
constexpr detail::Limit submit_transfer_to_subaccount_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation submit_transfer_to_subaccount_operation{
    .id = "wallet.submit_transfer_to_subaccount",
    .method = "GET",
    .path = "/api/v2/private/submit_transfer_to_subaccount",
    .auth = detail::Auth::private_,
    .limits = submit_transfer_to_subaccount_limits,
    .request = &submit_transfer_to_subaccount_request_table,
    .reply = &submit_transfer_to_subaccount_reply,
    .writes = true,
};

constexpr detail::Type submit_transfer_to_user_reply = detail::object(submit_transfer_to_user_table);
constexpr detail::Limit submit_transfer_to_user_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation submit_transfer_to_user_operation{
    .id = "wallet.submit_transfer_to_user",
    .method = "GET",
    .path = "/api/v2/private/submit_transfer_to_user",
    .auth = detail::Auth::private_,
    .limits = submit_transfer_to_user_limits,
    .request = &submit_transfer_to_user_request_table,
    .reply = &submit_transfer_to_user_reply,
    .writes = true,
};

constexpr detail::Type update_in_address_book_reply = detail::string();
constexpr detail::Limit update_in_address_book_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation update_in_address_book_operation{
    .id = "wallet.update_in_address_book",
    .method = "GET",
    .path = "/api/v2/private/update_in_address_book",
    .auth = detail::Auth::private_,
    .limits = update_in_address_book_limits,
    .request = &update_in_address_book_request_table,
    .reply = &update_in_address_book_reply,
    .writes = true,
};

constexpr detail::Type withdraw_reply = detail::object(withdraw_table);
constexpr detail::Limit withdraw_limits[] = {{.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"}};
constexpr detail::Operation withdraw_operation{
    .id = "wallet.withdraw",
    .method = "GET",
    .path = "/api/v2/private/withdraw",
    .auth = detail::Auth::private_,
    .limits = withdraw_limits,
    .request = &withdraw_request_table,
    .reply = &withdraw_reply,
    .writes = true,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<AddToAddressBook> Api::add_to_address_book(AddToAddressBookRequest request) const {
    return {core_, add_to_address_book_operation, &request};
}

Call<CancelTransferById> Api::cancel_transfer_by_id(CancelTransferByIdRequest request) const {
    return {core_, cancel_transfer_by_id_operation, &request};
}

Call<Withdraw> Api::cancel_withdrawal(CancelWithdrawalRequest request) const {
    return {core_, cancel_withdrawal_operation, &request};
}

Call<CreateDepositAddress> Api::create_deposit_address(CreateDepositAddressRequest request) const {
    return {core_, create_deposit_address_operation, &request};
}

Call<std::string> Api::delete_address_beneficiary(GetAddressBeneficiaryRequest request) const {
    return {core_, delete_address_beneficiary_operation, &request};
}

Call<GetAddressBeneficiary> Api::get_address_beneficiary(GetAddressBeneficiaryRequest request) const {
    return {core_, get_address_beneficiary_operation, &request};
}

Call<Vector<GetAddressBook>> Api::get_address_book(GetAddressBookRequest request) const {
    return {core_, get_address_book_operation, &request};
}

Call<CreateDepositAddress> Api::get_current_deposit_address(GetCurrentDepositAddressRequest request) const {
    return {core_, get_current_deposit_address_operation, &request};
}

PagedCall<GetDeposits> Api::get_deposits(GetDepositsRequest request) const {
    return {core_, get_deposits_operation, &request};
}

Call<GetRewardEligibility> Api::get_reward_eligibility() const {
    return {core_, get_reward_eligibility_operation, nullptr};
}

PagedCall<GetTransfers> Api::get_transfers(GetDepositsRequest request) const {
    return {core_, get_transfers_operation, &request};
}

PagedCall<GetWithdrawals> Api::get_withdrawals(GetDepositsRequest request) const {
    return {core_, get_withdrawals_operation, &request};
}

PagedCall<ListAddressBeneficiaries> Api::list_address_beneficiaries(ListAddressBeneficiariesRequest request) const {
    return {core_, list_address_beneficiaries_operation, &request};
}

Call<std::string> Api::remove_from_address_book(RemoveFromAddressBookRequest request) const {
    return {core_, remove_from_address_book_operation, &request};
}

Call<GetAddressBeneficiary> Api::save_address_beneficiary(SaveAddressBeneficiaryRequest request) const {
    return {core_, save_address_beneficiary_operation, &request};
}

Call<SetClearanceOriginator> Api::set_clearance_originator(SetClearanceOriginatorRequest request) const {
    return {core_, set_clearance_originator_operation, &request};
}

Call<SubmitTransferBetweenSubaccounts>
Api::submit_transfer_between_subaccounts(SubmitTransferBetweenSubaccountsRequest request) const {
    return {core_, submit_transfer_between_subaccounts_operation, &request};
}

Call<SubmitTransferToSubaccount> Api::submit_transfer_to_subaccount(SubmitTransferToSubaccountRequest request) const {
    return {core_, submit_transfer_to_subaccount_operation, &request};
}

Call<SubmitTransferToUser> Api::submit_transfer_to_user(SubmitTransferToUserRequest request) const {
    return {core_, submit_transfer_to_user_operation, &request};
}

Call<std::string> Api::update_in_address_book(UpdateInAddressBookRequest request) const {
    return {core_, update_in_address_book_operation, &request};
}

Call<Withdraw> Api::withdraw(WithdrawRequest request) const {
    return {core_, withdraw_operation, &request};
}

const detail::EnumTable& exbind_table(Type) { return type_table; }
const detail::EnumTable& exbind_table(Status) { return status_table; }
const detail::EnumTable& exbind_table(CancelTransferByIdType) { return cancel_transfer_by_id_type_table; }
const detail::EnumTable& exbind_table(State) { return state_table; }
const detail::EnumTable& exbind_table(Direction) { return direction_table; }
const detail::EnumTable& exbind_table(GetDepositsState) { return get_deposits_state_table; }
const detail::EnumTable& exbind_table(ClearanceState) { return clearance_state_table; }
const detail::EnumTable& exbind_table(EligibilityStatus) { return eligibility_status_table; }
const detail::EnumTable& exbind_table(GetTransfersType) { return get_transfers_type_table; }
const detail::EnumTable& exbind_table(SetClearanceOriginatorState) { return set_clearance_originator_state_table; }
const detail::EnumTable& exbind_table(SubmitTransferBetweenSubaccountsType) {
    return submit_transfer_between_subaccounts_type_table;
}
const detail::EnumTable& exbind_table(SubmitTransferToSubaccountType) {
    return submit_transfer_to_subaccount_type_table;
}
const detail::EnumTable& exbind_table(SubmitTransferToUserType) { return submit_transfer_to_user_type_table; }
const detail::EnumTable& exbind_table(Priority) { return priority_table; }
const detail::ObjectTable& exbind_table(const AddToAddressBookRequest*) { return add_to_address_book_request_table; }
const detail::ObjectTable& exbind_table(const AddToAddressBook*) { return add_to_address_book_table; }
const detail::ObjectTable& exbind_table(const CancelTransferByIdRequest*) {
    return cancel_transfer_by_id_request_table;
}
const detail::ObjectTable& exbind_table(const CancelTransferById*) { return cancel_transfer_by_id_table; }
const detail::ObjectTable& exbind_table(const CancelWithdrawalRequest*) { return cancel_withdrawal_request_table; }
const detail::ObjectTable& exbind_table(const Withdraw*) { return withdraw_table; }
const detail::ObjectTable& exbind_table(const CreateDepositAddressRequest*) {
    return create_deposit_address_request_table;
}
const detail::ObjectTable& exbind_table(const CreateDepositAddress*) { return create_deposit_address_table; }
const detail::ObjectTable& exbind_table(const GetAddressBeneficiaryRequest*) {
    return get_address_beneficiary_request_table;
}
const detail::ObjectTable& exbind_table(const GetAddressBeneficiary*) { return get_address_beneficiary_table; }
const detail::ObjectTable& exbind_table(const GetAddressBookRequest*) { return get_address_book_request_table; }
const detail::ObjectTable& exbind_table(const GetAddressBook*) { return get_address_book_table; }
const detail::ObjectTable& exbind_table(const GetCurrentDepositAddressRequest*) {
    return get_current_deposit_address_request_table;
}
const detail::ObjectTable& exbind_table(const GetDepositsRequest*) { return get_deposits_request_table; }
const detail::ObjectTable& exbind_table(const GetDepositsData*) { return get_deposits_data_table; }
const detail::ObjectTable& exbind_table(const GetDeposits*) { return get_deposits_table; }
const detail::ObjectTable& exbind_table(const GetRewardEligibility*) { return get_reward_eligibility_table; }
const detail::ObjectTable& exbind_table(const GetTransfersData*) { return get_transfers_data_table; }
const detail::ObjectTable& exbind_table(const GetTransfers*) { return get_transfers_table; }
const detail::ObjectTable& exbind_table(const GetWithdrawals*) { return get_withdrawals_table; }
const detail::ObjectTable& exbind_table(const ListAddressBeneficiariesRequest*) {
    return list_address_beneficiaries_request_table;
}
const detail::ObjectTable& exbind_table(const ListAddressBeneficiaries*) { return list_address_beneficiaries_table; }
const detail::ObjectTable& exbind_table(const RemoveFromAddressBookRequest*) {
    return remove_from_address_book_request_table;
}
const detail::ObjectTable& exbind_table(const SaveAddressBeneficiaryRequest*) {
    return save_address_beneficiary_request_table;
}
const detail::ObjectTable& exbind_table(const SetClearanceOriginatorRequest*) {
    return set_clearance_originator_request_table;
}
const detail::ObjectTable& exbind_table(const SetClearanceOriginator*) { return set_clearance_originator_table; }
const detail::ObjectTable& exbind_table(const SubmitTransferBetweenSubaccountsRequest*) {
    return submit_transfer_between_subaccounts_request_table;
}
const detail::ObjectTable& exbind_table(const SubmitTransferBetweenSubaccounts*) {
    return submit_transfer_between_subaccounts_table;
}
const detail::ObjectTable& exbind_table(const SubmitTransferToSubaccountRequest*) {
    return submit_transfer_to_subaccount_request_table;
}
const detail::ObjectTable& exbind_table(const SubmitTransferToSubaccount*) {
    return submit_transfer_to_subaccount_table;
}
const detail::ObjectTable& exbind_table(const SubmitTransferToUserRequest*) {
    return submit_transfer_to_user_request_table;
}
const detail::ObjectTable& exbind_table(const SubmitTransferToUser*) { return submit_transfer_to_user_table; }
const detail::ObjectTable& exbind_table(const UpdateInAddressBookRequest*) {
    return update_in_address_book_request_table;
}
const detail::ObjectTable& exbind_table(const WithdrawRequest*) { return withdraw_request_table; }

}  // namespace exbind::deribit::wallet
