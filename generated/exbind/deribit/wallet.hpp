// Generated from specs/deribit/wallet.yaml by `exbind generate deribit`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/deribit/common/account_type.hpp"
#include "exbind/deribit/common/currency.hpp"
#include "exbind/fields.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::deribit {
class Connection;
}

/// Operations under /api/v2/private.
namespace exbind::inline v0_1::deribit::wallet {

using exbind::deribit::AccountType;
using exbind::deribit::Currency;

using exbind::operator<<;
using exbind::to_string;

enum class Type : std::uint8_t {
    transfer = 0,
    withdrawal = 1,
    deposit_source = 2,
};
const detail::EnumTable& exbind_table(Type);

enum class Status : std::uint8_t {
    admin_locked = 0,
    waiting = 1,
    confirmed = 2,
    ready = 3,
};
const detail::EnumTable& exbind_table(Status);

enum class CancelTransferByIdType : std::uint8_t {
    user = 0,
    subaccount = 1,
};
const detail::EnumTable& exbind_table(CancelTransferByIdType);

enum class State : std::uint8_t {
    unconfirmed = 0,
    confirmed = 1,
    cancelled = 2,
    completed = 3,
    interrupted = 4,
    rejected = 5,
};
const detail::EnumTable& exbind_table(State);

enum class Direction : std::uint8_t {
    payment = 0,
    income = 1,
};
const detail::EnumTable& exbind_table(Direction);

enum class GetDepositsState : std::uint8_t {
    pending = 0,
    completed = 1,
    rejected = 2,
    replaced = 3,
};
const detail::EnumTable& exbind_table(GetDepositsState);

enum class ClearanceState : std::uint8_t {
    in_progress = 0,
    pending_admin_decision = 1,
    pending_user_input = 2,
    success = 3,
    failed = 4,
    cancelled = 5,
    refund_initiated = 6,
    refunded = 7,
};
const detail::EnumTable& exbind_table(ClearanceState);

enum class EligibilityStatus : std::uint8_t {
    eligible = 0,
    partially_eligible = 1,
    non_eligible = 2,
};
const detail::EnumTable& exbind_table(EligibilityStatus);

enum class GetTransfersType : std::uint8_t {
    user = 0,
    subaccount = 1,
};
const detail::EnumTable& exbind_table(GetTransfersType);

enum class SetClearanceOriginatorState : std::uint8_t {
    pending = 0,
    completed = 1,
    rejected = 2,
    replaced = 3,
};
const detail::EnumTable& exbind_table(SetClearanceOriginatorState);

enum class SubmitTransferBetweenSubaccountsType : std::uint8_t {
    user = 0,
    subaccount = 1,
};
const detail::EnumTable& exbind_table(SubmitTransferBetweenSubaccountsType);

enum class SubmitTransferToSubaccountType : std::uint8_t {
    user = 0,
    subaccount = 1,
};
const detail::EnumTable& exbind_table(SubmitTransferToSubaccountType);

enum class SubmitTransferToUserType : std::uint8_t {
    user = 0,
    subaccount = 1,
};
const detail::EnumTable& exbind_table(SubmitTransferToUserType);

enum class Priority : std::uint8_t {
    insane = 0,
    extreme_high = 1,
    very_high = 2,
    high = 3,
    mid = 4,
    low = 5,
    very_low = 6,
};
const detail::EnumTable& exbind_table(Priority);

/// Parameters of Api::add_to_address_book.
struct AddToAddressBookRequest {
    NamedOnly named{};
    Required<Open<Currency>> currency;                 ///< currency, such as BTC
    Required<Open<Type>> type;                         ///< kind of it
    Required<std::string> address;                     ///< address on the chain
    Required<std::string> label;                       ///< your own text for the order; e.g. Main address
    Required<std::string> beneficiary_vasp_name;       ///< provider that holds the address; e.g. Money's Gone
    /// identifier of the provider; e.g. did:example:123456789abcdefghi
    Required<std::string> beneficiary_vasp_did;
    Optional<std::string> beneficiary_vasp_website{};  ///< web site of the provider
    Optional<std::string> beneficiary_first_name{};    ///< first name of the owner; e.g. John
    Optional<std::string> beneficiary_last_name{};     ///< last name of the owner; e.g. Doe
    Optional<std::string> beneficiary_company_name{};  ///< company that owns the address; e.g. Company Name
    Required<std::string> beneficiary_address;         ///< postal address of the owner; e.g. NL, Amsterdam, Street, 1
    Required<bool> agreed;                             ///< whether the terms were accepted
    Required<bool> personal;                           ///< whether the address is your own
    Vector<std::string> extra_currencies{};
};

/// Reply of Api::add_to_address_book.
struct AddToAddressBook {
    Open<Currency> currency{};                      ///< currency, such as BTC
    std::string address{};                          ///< address on the chain; e.g. 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa
    std::optional<TimePoint> creation_timestamp{};  ///< when it was made; Unix milliseconds; e.g. 1536569522277
    Open<Type> type{};                              ///< kind of it
    std::string label{};                            ///< your own text for the order; e.g. Main address
    std::string beneficiary_vasp_name{};            ///< provider that holds the address; e.g. Money's Gone
    std::string beneficiary_vasp_did{};             ///< identifier of the provider; e.g. did:example:123456789abcdefghi
    std::string beneficiary_vasp_website{};         ///< web site of the provider
    std::string beneficiary_first_name{};           ///< first name of the owner; e.g. John
    std::string beneficiary_last_name{};            ///< last name of the owner; e.g. Doe
    std::string beneficiary_company_name{};         ///< company that owns the address; e.g. Company Name
    std::string beneficiary_address{};              ///< postal address of the owner; e.g. NL, Amsterdam, Street, 1
    std::optional<bool> agreed{};                   ///< whether the terms were accepted
    std::optional<bool> personal{};                 ///< whether the address is your own
    std::optional<bool> info_required{};
    Open<Status> status{};
    std::optional<bool> waiting_timestamp{};
    std::optional<bool> requires_confirmation{};
    std::optional<bool> requires_confirmation_change{};

    bool operator==(const AddToAddressBook&) const = default;
};

/// Parameters of Api::cancel_transfer_by_id.
struct CancelTransferByIdRequest {
    NamedOnly named{};
    Required<Open<Currency>> currency;  ///< currency, such as BTC
    Required<std::int64_t> id;          ///< exchange's number; e.g. 12
};

/// Reply of Api::cancel_transfer_by_id.
struct CancelTransferById {
    std::optional<std::int64_t> id{};              ///< exchange's number; e.g. 12
    std::optional<TimePoint> created_timestamp{};  ///< when it was made; Unix milliseconds; e.g. 1536569522277
    Open<CancelTransferByIdType> type{};           ///< kind of it
    Open<Currency> currency{};                     ///< currency, such as BTC
    std::optional<Decimal> amount{};               ///< size: USD for inverse futures, else currency; e.g. 1
    std::string other_side{};                      ///< who receives, or sent; e.g. Smith
    Open<State> state{};                           ///< how far it has come
    Open<Direction> direction{};                   ///< buy or sell
    std::optional<TimePoint> updated_timestamp{};  ///< when it last changed; Unix milliseconds; e.g. 1536569522277
    std::string nonce{};                           ///< ties the two sides of the trade

    bool operator==(const CancelTransferById&) const = default;
};

/// Parameters of Api::cancel_withdrawal.
struct CancelWithdrawalRequest {
    NamedOnly named{};
    Required<Open<Currency>> currency;  ///< currency, such as BTC
    Required<Decimal> id;               ///< exchange's number; e.g. 1
};

/// Reply of Api::cancel_withdrawal and Api::withdraw.
struct Withdraw {
    std::string address{};                           ///< address on the chain; e.g. 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa
    std::optional<Decimal> amount{};                 ///< size: USD for inverse futures, else currency; e.g. 1
    std::optional<TimePoint> confirmed_timestamp{};  ///< Unix milliseconds; e.g. 1536569522277
    std::optional<TimePoint> created_timestamp{};    ///< when it was made; Unix milliseconds; e.g. 1536569522277
    Open<Currency> currency{};                       ///< currency, such as BTC
    std::optional<Decimal> fee{};                    ///< e.g. 0.000023
    std::optional<std::int64_t> id{};                ///< exchange's number; e.g. 1
    std::optional<Decimal> priority{};               ///< how quickly it is confirmed; e.g. 1
    Open<State> state{};                             ///< how far it has come
    /// transaction on the chain; e.g. 1b1fb5568515e2b79503501e3d3680b2d0838d5dfc2d15a04eb8cd9fbbe0...
    std::string transaction_id{};
    std::optional<TimePoint> updated_timestamp{};    ///< when it last changed; Unix milliseconds; e.g. 1536569522277
    std::string nonce{};                             ///< ties the two sides of the trade

    bool operator==(const Withdraw&) const = default;
};
using GetWithdrawalsData = Withdraw;
using CancelWithdrawal = Withdraw;

/// Parameters of Api::create_deposit_address.
struct CreateDepositAddressRequest {
    NamedOnly named{};
    Required<Open<Currency>> currency;  ///< currency, such as BTC
};

/// Reply of Api::create_deposit_address and Api::get_current_deposit_address.
struct CreateDepositAddress {
    std::optional<TimePoint> creation_timestamp{};  ///< when it was made; Unix milliseconds; e.g. 1536569522277
    Open<Currency> currency{};                      ///< currency, such as BTC
    std::string address{};                          ///< address on the chain; e.g. 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa
    Open<AccountType> type{};                       ///< kind of it

    bool operator==(const CreateDepositAddress&) const = default;
};
using GetCurrentDepositAddress = CreateDepositAddress;

/// Parameters of Api::delete_address_beneficiary and Api::get_address_beneficiary.
struct GetAddressBeneficiaryRequest {
    NamedOnly named{};
    Required<Open<Currency>> currency;  ///< currency, such as BTC
    Required<std::string> address;      ///< address on the chain
    Optional<std::string> tag{};        ///< memo or tag of the address
};
using DeleteAddressBeneficiaryRequest = GetAddressBeneficiaryRequest;

/// Reply of Api::get_address_beneficiary and Api::save_address_beneficiary.
struct GetAddressBeneficiary {
    Open<Currency> currency{};               ///< currency, such as BTC
    std::string address{};                   ///< address on the chain; e.g. 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa
    std::string tag{};                       ///< memo or tag of the address
    std::optional<std::int64_t> user_id{};   ///< user by number; e.g. 57874
    std::optional<bool> agreed{};            ///< whether the terms were accepted
    std::optional<bool> personal{};          ///< whether the address is your own
    std::optional<bool> unhosted{};          ///< whether no provider holds the address
    std::string beneficiary_vasp_name{};     ///< provider that holds the address; e.g. Money's Gone
    std::string beneficiary_vasp_did{};      ///< identifier of the provider; e.g. did:example:123456789abcdefghi
    std::string beneficiary_vasp_website{};  ///< web site of the provider
    std::string beneficiary_first_name{};    ///< first name of the owner; e.g. John
    std::string beneficiary_last_name{};     ///< last name of the owner; e.g. Doe
    std::string beneficiary_company_name{};  ///< company that owns the address; e.g. Company Name
    std::string beneficiary_address{};       ///< postal address of the owner; e.g. NL, Amsterdam, Street, 1
    std::optional<TimePoint> created{};      ///< Unix milliseconds; e.g. 1536569522277
    std::optional<TimePoint> updated{};      ///< Unix milliseconds; e.g. 1536569522277

    bool operator==(const GetAddressBeneficiary&) const = default;
};
using ListAddressBeneficiariesData = GetAddressBeneficiary;
using SaveAddressBeneficiary = GetAddressBeneficiary;

/// Parameters of Api::get_address_book.
struct GetAddressBookRequest {
    NamedOnly named{};
    Required<Open<Currency>> currency;  ///< currency, such as BTC
    Required<Open<Type>> type;          ///< kind of it
};

/// Reply of Api::get_address_book, one row.
struct GetAddressBook {
    Open<Currency> currency{};                      ///< currency, such as BTC
    std::string address{};                          ///< address on the chain; e.g. 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa
    std::optional<TimePoint> creation_timestamp{};  ///< when it was made; Unix milliseconds; e.g. 1536569522277
    Open<Type> type{};                              ///< kind of it
    std::string label{};                            ///< your own text for the order; e.g. Main address
    std::string beneficiary_vasp_name{};            ///< provider that holds the address; e.g. Money's Gone
    std::string beneficiary_vasp_did{};             ///< identifier of the provider; e.g. did:example:123456789abcdefghi
    std::string beneficiary_vasp_website{};         ///< web site of the provider
    std::string beneficiary_first_name{};           ///< first name of the owner; e.g. John
    std::string beneficiary_last_name{};            ///< last name of the owner; e.g. Doe
    std::string beneficiary_company_name{};         ///< company that owns the address; e.g. Company Name
    std::string beneficiary_address{};              ///< postal address of the owner; e.g. NL, Amsterdam, Street, 1
    std::optional<bool> agreed{};                   ///< whether the terms were accepted
    std::optional<bool> personal{};                 ///< whether the address is your own
    std::optional<bool> info_required{};
    Open<Status> status{};
    std::optional<TimePoint> waiting_timestamp{};   ///< Unix milliseconds
    std::optional<bool> requires_confirmation{};
    std::optional<bool> requires_confirmation_change{};

    bool operator==(const GetAddressBook&) const = default;
};

/// Parameters of Api::get_current_deposit_address.
struct GetCurrentDepositAddressRequest {
    NamedOnly named{};
    Required<Open<Currency>> currency;  ///< currency, such as BTC
};

/// Parameters of Api::get_deposits, Api::get_transfers and Api::get_withdrawals.
struct GetDepositsRequest {
    NamedOnly named{};
    Required<Open<Currency>> currency;  ///< currency, such as BTC
    Optional<std::int64_t> count{};     ///< rows to return at most; 1 to 1000
    Optional<std::int64_t> offset{};    ///< rows to skip; e.g. 10
};
using GetTransfersRequest = GetDepositsRequest;
using GetWithdrawalsRequest = GetDepositsRequest;

/// Part of GetDeposits.
struct GetDepositsData {
    Open<Currency> currency{};                      ///< currency, such as BTC
    std::string address{};                          ///< address on the chain; e.g. 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa
    std::optional<Decimal> amount{};                ///< size: USD for inverse futures, else currency; e.g. 1
    Open<GetDepositsState> state{};                 ///< how far it has come
    /// transaction on the chain; e.g. 1b1fb5568515e2b79503501e3d3680b2d0838d5dfc2d15a04eb8cd9fbbe0...
    std::string transaction_id{};
    std::string source_address{};                   ///< e.g. 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa
    std::optional<TimePoint> received_timestamp{};  ///< Unix milliseconds; e.g. 1536569522277
    std::optional<TimePoint> updated_timestamp{};   ///< when it last changed; Unix milliseconds; e.g. 1536569522277
    std::string note{};
    Open<ClearanceState> clearance_state{};
    /// e.g. 1b1fb5568515e2b79503501e3d3680b2d0838d5dfc2d15a04eb8cd9fbbe0...
    std::string refund_transaction_id{};

    bool operator==(const GetDepositsData&) const = default;
};

/// Reply of Api::get_deposits.
struct GetDeposits {
    Vector<GetDepositsData> data{};       ///< the rows
    std::optional<std::int64_t> count{};  ///< rows to return at most; e.g. 101

    bool operator==(const GetDeposits&) const = default;
};

/// Reply of Api::get_reward_eligibility.
struct GetRewardEligibility {
    Open<EligibilityStatus> eligibility_status{};
    std::optional<Decimal> apr_sma7{};  ///< e.g. 4.156

    bool operator==(const GetRewardEligibility&) const = default;
};

/// Part of GetTransfers.
struct GetTransfersData {
    std::optional<std::int64_t> id{};              ///< exchange's number; e.g. 12
    std::optional<TimePoint> created_timestamp{};  ///< when it was made; Unix milliseconds; e.g. 1536569522277
    Open<GetTransfersType> type{};                 ///< kind of it
    Open<Currency> currency{};                     ///< currency, such as BTC
    std::optional<Decimal> amount{};               ///< size: USD for inverse futures, else currency; e.g. 1
    std::string other_side{};                      ///< who receives, or sent; e.g. Smith
    std::string state{};                           ///< how far it has come
    Open<Direction> direction{};                   ///< buy or sell
    std::optional<TimePoint> updated_timestamp{};  ///< when it last changed; Unix milliseconds; e.g. 1536569522277
    std::string nonce{};                           ///< ties the two sides of the trade

    bool operator==(const GetTransfersData&) const = default;
};

/// Reply of Api::get_transfers.
struct GetTransfers {
    Vector<GetTransfersData> data{};      ///< the rows
    std::optional<std::int64_t> count{};  ///< rows to return at most; e.g. 101

    bool operator==(const GetTransfers&) const = default;
};

/// Reply of Api::get_withdrawals.
struct GetWithdrawals {
    Vector<Withdraw> data{};              ///< the rows
    std::optional<std::int64_t> count{};  ///< rows to return at most; e.g. 101

    bool operator==(const GetWithdrawals&) const = default;
};

/// Parameters of Api::list_address_beneficiaries.
struct ListAddressBeneficiariesRequest {
    NamedOnly named{};
    Open<Currency> currency{};                         ///< currency, such as BTC
    Optional<std::string> address{};                   ///< address on the chain
    Optional<std::string> tag{};                       ///< memo or tag of the address
    Optional<TimePoint> created_before{};              ///< Unix milliseconds; e.g. 1536569522277
    Optional<TimePoint> created_after{};               ///< Unix milliseconds; e.g. 1536569522277
    Optional<TimePoint> updated_before{};              ///< Unix milliseconds; e.g. 1536569522277
    Optional<TimePoint> updated_after{};               ///< Unix milliseconds; e.g. 1536569522277
    Optional<bool> personal{};                         ///< whether the address is your own
    Optional<bool> unhosted{};                         ///< whether no provider holds the address
    Optional<std::string> beneficiary_vasp_name{};     ///< provider that holds the address; e.g. Money's Gone
    /// identifier of the provider; e.g. did:example:123456789abcdefghi
    Optional<std::string> beneficiary_vasp_did{};
    Optional<std::string> beneficiary_vasp_website{};  ///< web site of the provider
    Optional<std::int64_t> limit{};                    ///< default 100, 1 to 1000
    /// where the next page begins; e.g. xY7T6cutS3t2B9YtaDkE6TS379oKnkzTvmEDUnEUP2Msa9xKWNNaT
    Optional<std::string> continuation{};
};

/// Reply of Api::list_address_beneficiaries.
struct ListAddressBeneficiaries {
    Vector<GetAddressBeneficiary> data{};  ///< the rows
    /// where the next page begins; e.g. xY7T6cutS3t2B9YtaDkE6TS379oKnkzTvmEDUnEUP2Msa9xKWNNaT
    std::string continuation{};
    std::optional<std::int64_t> count{};   ///< rows to return at most; e.g. 42

    bool operator==(const ListAddressBeneficiaries&) const = default;
};

/// Parameters of Api::remove_from_address_book.
struct RemoveFromAddressBookRequest {
    NamedOnly named{};
    Required<Open<Currency>> currency;  ///< currency, such as BTC
    Required<Open<Type>> type;          ///< kind of it
    Required<std::string> address;      ///< address on the chain
};

/// Parameters of Api::save_address_beneficiary.
struct SaveAddressBeneficiaryRequest {
    NamedOnly named{};
    Required<Open<Currency>> currency;                 ///< currency, such as BTC
    Required<std::string> address;                     ///< address on the chain
    Optional<std::string> tag{};                       ///< memo or tag of the address
    Required<bool> agreed;                             ///< whether the terms were accepted
    Required<bool> personal;                           ///< whether the address is your own
    Required<bool> unhosted;                           ///< whether no provider holds the address
    Required<std::string> beneficiary_vasp_name;       ///< provider that holds the address; e.g. Money's Gone
    /// identifier of the provider; e.g. did:example:123456789abcdefghi
    Required<std::string> beneficiary_vasp_did;
    Optional<std::string> beneficiary_vasp_website{};  ///< web site of the provider
    Optional<std::string> beneficiary_first_name{};    ///< first name of the owner; e.g. John
    Optional<std::string> beneficiary_last_name{};     ///< last name of the owner; e.g. Doe
    Optional<std::string> beneficiary_company_name{};  ///< company that owns the address; e.g. Company Name
    Required<std::string> beneficiary_address;         ///< postal address of the owner; e.g. NL, Amsterdam, Street, 1
};

/// Parameters of Api::set_clearance_originator.
struct SetClearanceOriginatorRequest {
    NamedOnly named{};
    Required<std::string> deposit_id;
    Required<std::string> originator;
};

/// Reply of Api::set_clearance_originator.
struct SetClearanceOriginator {
    Open<Currency> currency{};                      ///< currency, such as BTC
    std::string address{};                          ///< address on the chain; e.g. 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa
    std::optional<Decimal> amount{};                ///< size: USD for inverse futures, else currency; e.g. 1
    Open<SetClearanceOriginatorState> state{};      ///< how far it has come
    /// transaction on the chain; e.g. 1b1fb5568515e2b79503501e3d3680b2d0838d5dfc2d15a04eb8cd9fbbe0...
    std::string transaction_id{};
    std::string source_address{};                   ///< e.g. 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa
    std::optional<TimePoint> received_timestamp{};  ///< Unix milliseconds; e.g. 1536569522277
    std::optional<TimePoint> updated_timestamp{};   ///< when it last changed; Unix milliseconds; e.g. 1536569522277
    std::string note{};
    Open<ClearanceState> clearance_state{};
    /// e.g. 1b1fb5568515e2b79503501e3d3680b2d0838d5dfc2d15a04eb8cd9fbbe0...
    std::string refund_transaction_id{};

    bool operator==(const SetClearanceOriginator&) const = default;
};

/// Parameters of Api::submit_transfer_between_subaccounts.
struct SubmitTransferBetweenSubaccountsRequest {
    NamedOnly named{};
    Required<Open<Currency>> currency;   ///< currency, such as BTC
    Required<Decimal> amount;            ///< size: USD for inverse futures, else currency
    Required<std::int64_t> destination;  ///< e.g. 1
    Optional<std::int64_t> source{};     ///< e.g. 1
    Optional<std::string> nonce{};       ///< ties the two sides of the trade; e.g. bF1_gfgcsd
};

/// Reply of Api::submit_transfer_between_subaccounts.
struct SubmitTransferBetweenSubaccounts {
    std::optional<std::int64_t> id{};                   ///< exchange's number; e.g. 12
    std::optional<TimePoint> created_timestamp{};       ///< when it was made; Unix milliseconds; e.g. 1536569522277
    Open<SubmitTransferBetweenSubaccountsType> type{};  ///< kind of it
    Open<Currency> currency{};                          ///< currency, such as BTC
    std::optional<Decimal> amount{};                    ///< size: USD for inverse futures, else currency; e.g. 1
    std::string other_side{};                           ///< who receives, or sent; e.g. Smith
    Open<State> state{};                                ///< how far it has come
    Open<Direction> direction{};                        ///< buy or sell
    std::optional<TimePoint> updated_timestamp{};       ///< when it last changed; Unix milliseconds; e.g. 1536569522277
    std::string nonce{};                                ///< ties the two sides of the trade

    bool operator==(const SubmitTransferBetweenSubaccounts&) const = default;
};

/// Parameters of Api::submit_transfer_to_subaccount.
struct SubmitTransferToSubaccountRequest {
    NamedOnly named{};
    Required<Open<Currency>> currency;   ///< currency, such as BTC
    Required<Decimal> amount;            ///< size: USD for inverse futures, else currency
    Required<std::int64_t> destination;  ///< e.g. 1
};

/// Reply of Api::submit_transfer_to_subaccount.
struct SubmitTransferToSubaccount {
    std::optional<std::int64_t> id{};              ///< exchange's number; e.g. 12
    std::optional<TimePoint> created_timestamp{};  ///< when it was made; Unix milliseconds; e.g. 1536569522277
    Open<SubmitTransferToSubaccountType> type{};   ///< kind of it
    Open<Currency> currency{};                     ///< currency, such as BTC
    std::optional<Decimal> amount{};               ///< size: USD for inverse futures, else currency; e.g. 1
    std::string other_side{};                      ///< who receives, or sent; e.g. Smith
    Open<State> state{};                           ///< how far it has come
    Open<Direction> direction{};                   ///< buy or sell
    std::optional<TimePoint> updated_timestamp{};  ///< when it last changed; Unix milliseconds; e.g. 1536569522277
    std::string nonce{};                           ///< ties the two sides of the trade

    bool operator==(const SubmitTransferToSubaccount&) const = default;
};

/// Parameters of Api::submit_transfer_to_user.
struct SubmitTransferToUserRequest {
    NamedOnly named{};
    Required<Open<Currency>> currency;  ///< currency, such as BTC
    Required<Decimal> amount;           ///< size: USD for inverse futures, else currency
    Required<std::string> destination;
};

/// Reply of Api::submit_transfer_to_user.
struct SubmitTransferToUser {
    std::optional<std::int64_t> id{};              ///< exchange's number; e.g. 12
    std::optional<TimePoint> created_timestamp{};  ///< when it was made; Unix milliseconds; e.g. 1536569522277
    Open<SubmitTransferToUserType> type{};         ///< kind of it
    Open<Currency> currency{};                     ///< currency, such as BTC
    std::optional<Decimal> amount{};               ///< size: USD for inverse futures, else currency; e.g. 1
    std::string other_side{};                      ///< who receives, or sent; e.g. Smith
    Open<State> state{};                           ///< how far it has come
    Open<Direction> direction{};                   ///< buy or sell
    std::optional<TimePoint> updated_timestamp{};  ///< when it last changed; Unix milliseconds; e.g. 1536569522277
    std::string nonce{};                           ///< ties the two sides of the trade

    bool operator==(const SubmitTransferToUser&) const = default;
};

/// Parameters of Api::update_in_address_book.
struct UpdateInAddressBookRequest {
    NamedOnly named{};
    Required<Open<Currency>> currency;                 ///< currency, such as BTC
    Required<Open<Type>> type;                         ///< kind of it
    Required<std::string> address;                     ///< address on the chain
    Required<std::string> beneficiary_vasp_name;       ///< provider that holds the address; e.g. Money's Gone
    /// identifier of the provider; e.g. did:example:123456789abcdefghi
    Required<std::string> beneficiary_vasp_did;
    Optional<std::string> beneficiary_vasp_website{};  ///< web site of the provider
    Optional<std::string> beneficiary_first_name{};    ///< first name of the owner; e.g. John
    Optional<std::string> beneficiary_last_name{};     ///< last name of the owner; e.g. Doe
    Optional<std::string> beneficiary_company_name{};  ///< company that owns the address; e.g. Company Name
    Required<std::string> beneficiary_address;         ///< postal address of the owner; e.g. NL, Amsterdam, Street, 1
    Required<bool> agreed;                             ///< whether the terms were accepted
    Required<bool> personal;                           ///< whether the address is your own
    Required<std::string> label;                       ///< your own text for the order; e.g. Main address
};

/// Parameters of Api::withdraw.
struct WithdrawRequest {
    NamedOnly named{};
    Required<Open<Currency>> currency;  ///< currency, such as BTC
    Required<std::string> address;      ///< address on the chain
    Required<Decimal> amount;           ///< size: USD for inverse futures, else currency
    Open<Priority> priority{};          ///< how quickly it is confirmed; default high
    Optional<std::string> nonce{};      ///< ties the two sides of the trade; e.g. bF1_gfgcsd
};

/// The operations of wallet. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// GET /api/v2/private/add_to_address_book
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits. Never re-sent by itself.
    Call<AddToAddressBook> add_to_address_book(AddToAddressBookRequest request) const;

    /// GET /api/v2/private/cancel_transfer_by_id
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits. Never re-sent by itself.
    Call<CancelTransferById> cancel_transfer_by_id(CancelTransferByIdRequest request) const;

    /// GET /api/v2/private/cancel_withdrawal
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits. Never re-sent by itself.
    Call<Withdraw> cancel_withdrawal(CancelWithdrawalRequest request) const;

    /// GET /api/v2/private/create_deposit_address
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits. Never re-sent by itself.
    Call<CreateDepositAddress> create_deposit_address(CreateDepositAddressRequest request) const;

    /// GET /api/v2/private/delete_address_beneficiary
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits. Never re-sent by itself.
    Call<std::string> delete_address_beneficiary(GetAddressBeneficiaryRequest request) const;

    /// GET /api/v2/private/get_address_beneficiary
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<GetAddressBeneficiary> get_address_beneficiary(GetAddressBeneficiaryRequest request) const;

    /// GET /api/v2/private/get_address_book
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<Vector<GetAddressBook>> get_address_book(GetAddressBookRequest request) const;

    /// GET /api/v2/private/get_current_deposit_address
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<CreateDepositAddress> get_current_deposit_address(GetCurrentDepositAddressRequest request) const;

    /// GET /api/v2/private/get_deposits
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits. Too long for one reply: see pages().
    PagedCall<GetDeposits> get_deposits(GetDepositsRequest request) const;

    /// GET /api/v2/private/get_reward_eligibility
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<GetRewardEligibility> get_reward_eligibility() const;

    /// GET /api/v2/private/get_transfers
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits. Too long for one reply: see pages().
    PagedCall<GetTransfers> get_transfers(GetDepositsRequest request) const;

    /// GET /api/v2/private/get_withdrawals
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits. Too long for one reply: see pages().
    PagedCall<GetWithdrawals> get_withdrawals(GetDepositsRequest request) const;

    /// GET /api/v2/private/list_address_beneficiaries
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits. Too long for one reply: see pages().
    PagedCall<ListAddressBeneficiaries> list_address_beneficiaries(ListAddressBeneficiariesRequest request = {}) const;

    /// GET /api/v2/private/remove_from_address_book
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits. Never re-sent by itself.
    Call<std::string> remove_from_address_book(RemoveFromAddressBookRequest request) const;

    /// GET /api/v2/private/save_address_beneficiary
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits. Never re-sent by itself.
    Call<GetAddressBeneficiary> save_address_beneficiary(SaveAddressBeneficiaryRequest request) const;

    /// GET /api/v2/private/set_clearance_originator
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits. Never re-sent by itself.
    Call<SetClearanceOriginator> set_clearance_originator(SetClearanceOriginatorRequest request) const;

    /// GET /api/v2/private/submit_transfer_between_subaccounts
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits. Never re-sent by itself.
    Call<SubmitTransferBetweenSubaccounts>
    submit_transfer_between_subaccounts(SubmitTransferBetweenSubaccountsRequest request) const;

    /// GET /api/v2/private/submit_transfer_to_subaccount
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits. Never re-sent by itself.
    Call<SubmitTransferToSubaccount> submit_transfer_to_subaccount(SubmitTransferToSubaccountRequest request) const;

    /// GET /api/v2/private/submit_transfer_to_user
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits. Never re-sent by itself.
    Call<SubmitTransferToUser> submit_transfer_to_user(SubmitTransferToUserRequest request) const;

    /// GET /api/v2/private/update_in_address_book
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits. Never re-sent by itself.
    Call<std::string> update_in_address_book(UpdateInAddressBookRequest request) const;

    /// GET /api/v2/private/withdraw
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits. Never re-sent by itself.
    Call<Withdraw> withdraw(WithdrawRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const AddToAddressBookRequest*);
const detail::ObjectTable& exbind_table(const AddToAddressBook*);
const detail::ObjectTable& exbind_table(const CancelTransferByIdRequest*);
const detail::ObjectTable& exbind_table(const CancelTransferById*);
const detail::ObjectTable& exbind_table(const CancelWithdrawalRequest*);
const detail::ObjectTable& exbind_table(const Withdraw*);
const detail::ObjectTable& exbind_table(const CreateDepositAddressRequest*);
const detail::ObjectTable& exbind_table(const CreateDepositAddress*);
const detail::ObjectTable& exbind_table(const GetAddressBeneficiaryRequest*);
const detail::ObjectTable& exbind_table(const GetAddressBeneficiary*);
const detail::ObjectTable& exbind_table(const GetAddressBookRequest*);
const detail::ObjectTable& exbind_table(const GetAddressBook*);
const detail::ObjectTable& exbind_table(const GetCurrentDepositAddressRequest*);
const detail::ObjectTable& exbind_table(const GetDepositsRequest*);
const detail::ObjectTable& exbind_table(const GetDepositsData*);
const detail::ObjectTable& exbind_table(const GetDeposits*);
const detail::ObjectTable& exbind_table(const GetRewardEligibility*);
const detail::ObjectTable& exbind_table(const GetTransfersData*);
const detail::ObjectTable& exbind_table(const GetTransfers*);
const detail::ObjectTable& exbind_table(const GetWithdrawals*);
const detail::ObjectTable& exbind_table(const ListAddressBeneficiariesRequest*);
const detail::ObjectTable& exbind_table(const ListAddressBeneficiaries*);
const detail::ObjectTable& exbind_table(const RemoveFromAddressBookRequest*);
const detail::ObjectTable& exbind_table(const SaveAddressBeneficiaryRequest*);
const detail::ObjectTable& exbind_table(const SetClearanceOriginatorRequest*);
const detail::ObjectTable& exbind_table(const SetClearanceOriginator*);
const detail::ObjectTable& exbind_table(const SubmitTransferBetweenSubaccountsRequest*);
const detail::ObjectTable& exbind_table(const SubmitTransferBetweenSubaccounts*);
const detail::ObjectTable& exbind_table(const SubmitTransferToSubaccountRequest*);
const detail::ObjectTable& exbind_table(const SubmitTransferToSubaccount*);
const detail::ObjectTable& exbind_table(const SubmitTransferToUserRequest*);
const detail::ObjectTable& exbind_table(const SubmitTransferToUser*);
const detail::ObjectTable& exbind_table(const UpdateInAddressBookRequest*);
const detail::ObjectTable& exbind_table(const WithdrawRequest*);

}  // namespace exbind::deribit::wallet
