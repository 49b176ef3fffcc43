// Generated from specs/bybit/asset/withdraw.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::bybit {
class Connection;
}

/// Operations under /v5/asset/withdraw.
namespace exbind::inline v0_1::bybit::asset::withdraw {

using exbind::operator<<;
using exbind::to_string;

enum class AccountType : std::uint8_t {
    fund = 0,  ///< "FUND"
    uta = 1,   ///< "UTA"
    earn = 2,  ///< "EARN"
};
const detail::EnumTable& exbind_table(AccountType);

enum class BeneficiaryWalletType : std::uint8_t {
    custodial_exchange_wallet = 0,     ///< "0"
    non_custodial_exchane_wallet = 1,  ///< "1"
};
const detail::EnumTable& exbind_table(BeneficiaryWalletType);

enum class BeneficiaryUnhostedWalletType : std::uint8_t {
    your_own_wallet = 0,  ///< "0"
    others_wallet = 1,    ///< "1"
};
const detail::EnumTable& exbind_table(BeneficiaryUnhostedWalletType);

enum class Status : std::uint8_t {
    security_check = 0,             ///< "SecurityCheck"
    pending = 1,                    ///< "Pending"
    success = 2,
    cancel_by_user = 3,             ///< "CancelByUser"
    reject = 4,                     ///< "Reject"
    fail = 5,                       ///< "Fail"
    blockchain_confirmed = 6,       ///< "BlockchainConfirmed"
    more_information_required = 7,  ///< "MoreInformationRequired"
    unknown = 8,                    ///< "Unknown"
};
const detail::EnumTable& exbind_table(Status);

/// Parameters of Api::cancel_withdrawal.
struct CancelWithdrawalRequest {
    NamedOnly named{};
    Required<std::string> id;
};

/// Reply of Api::cancel_withdrawal.
struct CancelWithdrawal {
    std::optional<std::int64_t> status{};

    bool operator==(const CancelWithdrawal&) const = default;
};

/// Part of CreateRequest.
struct CreateRequestBeneficiary {
    NamedOnly named{};
    Optional<std::string> beneficiaryTransactionPurpose{};
    Optional<std::string> beneficiaryRepresentativeFirstName{};
    Optional<std::string> beneficiaryRepresentativeLastName{};
    Optional<std::string> vaspEntityId{};
    Optional<std::string> beneficiaryName{};
    Optional<std::string> beneficiaryLegalType{};
    Open<BeneficiaryWalletType> beneficiaryWalletType{};
    Open<BeneficiaryUnhostedWalletType> beneficiaryUnhostedWalletType{};
    Optional<std::string> beneficiaryPoiNumber{};
    Optional<std::string> beneficiaryPoiType{};
    Optional<std::string> beneficiaryPoiIssuingCountry{};
    Optional<std::string> beneficiaryPoiExpiredDate{};  ///< e.g. 1990-02-15
    Optional<std::string> beneficiaryAddressCountry{};  ///< e.g. IDN
    Optional<std::string> beneficiaryAddressState{};    ///< e.g. ABC
    Optional<std::string> beneficiaryAddressCity{};     ///< e.g. Jakarta
    Optional<std::string> beneficiaryAddressBuilding{};
    Optional<std::string> beneficiaryAddressStreet{};
    Optional<std::string> beneficiaryAddressPostalCode{};
    Optional<std::string> beneficiaryDateOfBirth{};
    Optional<std::string> beneficiaryPlaceOfBirth{};
};

/// Parameters of Api::create.
struct CreateRequest {
    NamedOnly named{};
    Required<std::string> coin;
    Optional<std::string> chain{};
    Required<std::string> address;
    Optional<std::string> tag{};
    Required<Decimal> amount;
    Required<TimePoint> timestamp;  ///< Unix milliseconds
    Optional<std::int64_t> forceChain{};
    Required<Open<AccountType>> accountType;
    Optional<std::int64_t> feeType{};
    Optional<std::string> requestId{};
    Optional<std::string> transactionPurpose{};
    Optional<std::string> questionnaire{};
    Optional<CreateRequestBeneficiary> beneficiary{};
};

/// Reply of Api::create.
struct Create {
    std::string id{};

    bool operator==(const Create&) const = default;
};

/// Parameters of Api::query_address.
struct QueryAddressRequest {
    NamedOnly named{};
    Optional<std::string> coin{};
    Optional<std::string> chain{};
    Optional<std::int64_t> addressType{};
    Optional<std::int64_t> limit{};  ///< default 50
    Optional<std::string> cursor{};
};

/// Part of QueryAddress.
struct QueryAddressRows {
    std::string coin{};
    std::string chain{};
    std::string address{};
    std::string tag{};
    std::string remark{};
    std::optional<std::int64_t> status{};
    std::optional<std::int64_t> addressType{};
    std::optional<std::int64_t> verified{};
    std::string createAt{};

    bool operator==(const QueryAddressRows&) const = default;
};

/// Reply of Api::query_address.
struct QueryAddress {
    Vector<QueryAddressRows> rows{};
    std::string nextPageCursor{};

    bool operator==(const QueryAddress&) const = default;
};

/// Parameters of Api::query_record.
struct QueryRecordRequest {
    NamedOnly named{};
    Optional<std::string> withdrawID{};
    Optional<std::string> txID{};
    Optional<std::string> coin{};
    Optional<std::int64_t> withdrawType{};
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
    Optional<std::int64_t> limit{};   ///< default 50
    Optional<std::string> cursor{};
};

/// Part of QueryRecord.
struct QueryRecordRows {
    std::string txID{};
    std::string coin{};
    std::string chain{};
    std::optional<Decimal> amount{};
    std::optional<Decimal> withdrawFee{};
    Open<Status> status{};
    std::string toAddress{};
    std::string tag{};
    std::optional<TimePoint> createTime{};  ///< Unix milliseconds
    std::optional<TimePoint> updateTime{};  ///< Unix milliseconds
    std::string withdrawId{};
    std::optional<std::int64_t> withdrawType{};
    std::string tax{};                      ///< default "0"
    std::optional<Decimal> taxRate{};       ///< default "0"
    std::string taxType{};

    bool operator==(const QueryRecordRows&) const = default;
};

/// Reply of Api::query_record.
struct QueryRecord {
    Vector<QueryRecordRows> rows{};
    std::string nextPageCursor{};

    bool operator==(const QueryRecord&) const = default;
};

/// Parameters of Api::withdrawable_amount.
struct WithdrawableAmountRequest {
    NamedOnly named{};
    Required<std::string> coin;
};

/// Part of WithdrawableAmountWithdrawableAmount.
struct WithdrawableAmountWithdrawableAmountUTA {
    std::string coin{};
    std::optional<Decimal> withdrawableAmount{};
    std::optional<Decimal> availableBalance{};

    bool operator==(const WithdrawableAmountWithdrawableAmountUTA&) const = default;
};
using WithdrawableAmountWithdrawableAmountFUND = WithdrawableAmountWithdrawableAmountUTA;
using WithdrawableAmountWithdrawableAmountSPOT = WithdrawableAmountWithdrawableAmountUTA;
using WithdrawableAmountWithdrawableAmountEARN = WithdrawableAmountWithdrawableAmountUTA;

/// Part of WithdrawableAmount.
struct WithdrawableAmountWithdrawableAmount {
    WithdrawableAmountWithdrawableAmountUTA SPOT{};
    WithdrawableAmountWithdrawableAmountUTA FUND{};
    WithdrawableAmountWithdrawableAmountUTA UTA{};
    WithdrawableAmountWithdrawableAmountUTA EARN{};

    bool operator==(const WithdrawableAmountWithdrawableAmount&) const = default;
};

/// Reply of Api::withdrawable_amount.
struct WithdrawableAmount {
    std::optional<Decimal> limitAmountUsd{};
    WithdrawableAmountWithdrawableAmount withdrawableAmount{};

    bool operator==(const WithdrawableAmount&) const = default;
};

/// The operations of asset/withdraw. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Cancel Withdrawal
    /// POST /v5/asset/withdraw/cancel
    ///
    /// Private. 60 requests per minute per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/asset/withdraw/cancel-withdraw
    Call<CancelWithdrawal> cancel_withdrawal(CancelWithdrawalRequest request) const;

    /// Withdraw
    /// POST /v5/asset/withdraw/create
    ///
    /// Private. 5 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Never
    /// re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/asset/withdraw/withdraw
    Call<Create> create(CreateRequest request) const;

    /// Get Withdrawal Address List
    /// GET /v5/asset/withdraw/query-address
    ///
    /// Private. 300 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Too
    /// long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/asset/withdraw/withdraw-address
    PagedCall<QueryAddress> query_address(QueryAddressRequest request = {}) const;

    /// Get Withdrawal Records
    /// GET /v5/asset/withdraw/query-record
    ///
    /// Private. 300 requests per minute per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Too
    /// long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/asset/withdraw/withdraw-record
    PagedCall<QueryRecord> query_record(QueryRecordRequest request = {}) const;

    /// Get Withdrawable Amount
    /// GET /v5/asset/withdraw/withdrawable-amount
    ///
    /// Private. 300 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/asset/balance/delay-amount
    Call<WithdrawableAmount> withdrawable_amount(WithdrawableAmountRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const CancelWithdrawalRequest*);
const detail::ObjectTable& exbind_table(const CancelWithdrawal*);
const detail::ObjectTable& exbind_table(const CreateRequestBeneficiary*);
const detail::ObjectTable& exbind_table(const CreateRequest*);
const detail::ObjectTable& exbind_table(const Create*);
const detail::ObjectTable& exbind_table(const QueryAddressRequest*);
const detail::ObjectTable& exbind_table(const QueryAddressRows*);
const detail::ObjectTable& exbind_table(const QueryAddress*);
const detail::ObjectTable& exbind_table(const QueryRecordRequest*);
const detail::ObjectTable& exbind_table(const QueryRecordRows*);
const detail::ObjectTable& exbind_table(const QueryRecord*);
const detail::ObjectTable& exbind_table(const WithdrawableAmountRequest*);
const detail::ObjectTable& exbind_table(const WithdrawableAmountWithdrawableAmountUTA*);
const detail::ObjectTable& exbind_table(const WithdrawableAmountWithdrawableAmount*);
const detail::ObjectTable& exbind_table(const WithdrawableAmount*);

}  // namespace exbind::bybit::asset::withdraw
