// Generated from specs/kucoin/spot/withdrawals.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/kucoin/common/withdrawals_status.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::kucoin {
class Connection;
}

/// Operations of spot/withdrawals.
namespace exbind::inline v0_1::kucoin::spot::withdrawals {

using exbind::kucoin::WithdrawalsStatus;

using exbind::operator<<;
using exbind::to_string;

enum class CancelType : std::uint8_t {
    cancelable = 0,      ///< "CANCELABLE"
    canceling = 1,       ///< "CANCELING"
    non_cancelable = 2,  ///< "NON_CANCELABLE"
};
const detail::EnumTable& exbind_table(CancelType);

enum class ReturnStatus : std::uint8_t {
    not_return = 0,  ///< "NOT_RETURN"
    processing = 1,  ///< "PROCESSING"
    success = 2,     ///< "SUCCESS"
};
const detail::EnumTable& exbind_table(ReturnStatus);

enum class WithdrawType : std::uint8_t {
    address = 0,  ///< "ADDRESS"
    uid = 1,      ///< "UID"
    mail = 2,     ///< "MAIL"
    phone = 3,    ///< "PHONE"
};
const detail::EnumTable& exbind_table(WithdrawType);

/// Parameters of Api::withdrawal_history.
struct WithdrawalHistoryRequest {
    NamedOnly named{};
    Required<std::string> currency;        ///< currency by its fixed code
    Open<WithdrawalsStatus> status{};      ///< how far it has come
    Optional<TimePoint> startAt{};         ///< only what is not older; Unix milliseconds
    Optional<TimePoint> endAt{};           ///< only what is not newer; Unix milliseconds
    Optional<std::int64_t> currentPage{};  ///< number of the page, from 1; default 1
    Optional<std::int64_t> pageSize{};     ///< rows on a page; default 50, 10 to 500
};

/// Part of WithdrawalHistory.
struct WithdrawalHistoryItems {
    std::string id{};
    std::string currency{};                ///< currency by its fixed code
    std::string chain{};                   ///< network of the currency
    Open<WithdrawalsStatus> status{};      ///< how far it has come
    std::string address{};                 ///< where the coins are sent
    std::string memo{};                    ///< tag that some addresses need beside them
    std::optional<bool> isInner{};         ///< whether it stayed within KuCoin
    std::optional<Decimal> amount{};       ///< how much of the currency
    std::optional<Decimal> fee{};          ///< fee that was paid
    std::string walletTxId{};              ///< transaction on the chain
    std::optional<TimePoint> createdAt{};  ///< when it was made; Unix milliseconds
    std::optional<TimePoint> updatedAt{};  ///< when it last changed; Unix milliseconds
    std::string remark{};                  ///< remark of your own

    bool operator==(const WithdrawalHistoryItems&) const = default;
};

/// Reply of Api::withdrawal_history.
struct WithdrawalHistory {
    std::optional<std::int64_t> currentPage{};  ///< number of the page, from 1
    std::optional<std::int64_t> pageSize{};     ///< rows on a page
    std::optional<std::int64_t> totalNum{};     ///< rows on all pages
    std::optional<std::int64_t> totalPage{};    ///< number of pages
    Vector<WithdrawalHistoryItems> items{};     ///< rows of this page

    bool operator==(const WithdrawalHistory&) const = default;
};

/// Parameters of Api::withdraw_v1.
struct WithdrawV1Request {
    NamedOnly named{};
    Required<std::string> currency;  ///< currency by its fixed code
    Optional<std::string> chain{};   ///< network of the currency; default eth
    Required<std::string> address;   ///< where the coins are sent
    Required<std::int64_t> amount;   ///< how much of the currency
    Optional<std::string> memo{};    ///< tag that some addresses need beside them
    Optional<bool> isInner{};        ///< whether it stayed within KuCoin; default false
    Optional<std::string> remark{};  ///< remark of your own
    Optional<std::string> feeDeductType{};
};

/// Reply of Api::withdraw_v1.
struct WithdrawV1 {
    std::string withdrawalId{};  ///< exchange's id of the withdrawal

    bool operator==(const WithdrawV1&) const = default;
};

/// Parameters of Api::withdrawal_quotas.
struct WithdrawalQuotasRequest {
    NamedOnly named{};
    Required<std::string> currency;  ///< currency by its fixed code
    Optional<std::string> chain{};   ///< network of the currency; default eth
};

/// Reply of Api::withdrawal_quotas.
struct WithdrawalQuotas {
    std::string currency{};                   ///< currency by its fixed code
    std::optional<Decimal> limitBTCAmount{};
    std::optional<Decimal> usedBTCAmount{};
    std::string quotaCurrency{};
    std::optional<Decimal> limitQuotaCurrencyAmount{};
    std::optional<Decimal> usedQuotaCurrencyAmount{};
    std::optional<Decimal> remainAmount{};
    std::optional<Decimal> availableAmount{};
    std::optional<Decimal> withdrawMinFee{};
    std::optional<Decimal> innerWithdrawMinFee{};
    std::optional<Decimal> withdrawMinSize{};
    std::optional<bool> isWithdrawEnabled{};
    std::optional<std::int64_t> precision{};  ///< digits after the point
    std::string chain{};                      ///< network of the currency
    std::string reason{};
    std::optional<Decimal> lockedAmount{};

    bool operator==(const WithdrawalQuotas&) const = default;
};

/// Parameters of Api::cancel_withdrawal.
struct CancelWithdrawalRequest {
    NamedOnly named{};
    Required<std::string> withdrawalId;  ///< exchange's id of the withdrawal
};

/// Parameters of Api::withdrawal_history_by_id.
struct WithdrawalHistoryByIdRequest {
    NamedOnly named{};
    Required<std::string> withdrawalId;  ///< exchange's id of the withdrawal
};

/// Reply of Api::withdrawal_history_by_id.
struct WithdrawalHistoryById {
    std::string id{};
    std::optional<std::int64_t> uid{};     ///< account by number
    std::string currency{};                ///< currency by its fixed code
    std::string chainId{};                 ///< network by its fixed name
    std::string chainName{};               ///< network of the currency
    std::string currencyName{};
    Open<WithdrawalsStatus> status{};      ///< how far it has come
    std::string failureReason{};
    std::string failureReasonMsg{};
    std::string address{};                 ///< where the coins are sent
    std::string memo{};                    ///< tag that some addresses need beside them
    std::optional<bool> isInner{};         ///< whether it stayed within KuCoin
    std::optional<Decimal> amount{};       ///< how much of the currency
    std::optional<Decimal> fee{};          ///< fee that was paid
    std::string walletTxId{};              ///< transaction on the chain
    std::string addressRemark{};
    std::string remark{};                  ///< remark of your own
    std::optional<TimePoint> createdAt{};  ///< when it was made; Unix milliseconds
    Open<CancelType> cancelType{};
    Vector<std::string> taxes{};
    std::string taxDescription{};
    Open<ReturnStatus> returnStatus{};
    std::optional<Decimal> returnAmount{};
    std::string returnCurrency{};

    bool operator==(const WithdrawalHistoryById&) const = default;
};

/// Parameters of Api::withdraw.
struct WithdrawRequest {
    NamedOnly named{};
    Required<std::string> currency;  ///< currency by its fixed code
    Optional<std::string> chain{};   ///< network of the currency; default eth
    Required<Decimal> amount;        ///< how much of the currency
    Optional<std::string> memo{};    ///< tag that some addresses need beside them
    Optional<bool> isInner{};        ///< whether it stayed within KuCoin; default false
    Optional<std::string> remark{};  ///< remark of your own
    Optional<std::string> feeDeductType{};
    Required<std::string> toAddress;
    Required<Open<WithdrawType>> withdrawType;
};

/// Reply of Api::withdraw.
struct Withdraw {
    std::string withdrawalId{};  ///< exchange's id of the withdrawal

    bool operator==(const Withdraw&) const = default;
};

/// The operations of spot/withdrawals. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Withdrawal History
    /// GET /api/v1/withdrawals
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Management, of which one call takes 20. Too
    /// long for one reply: see pages().
    PagedCall<WithdrawalHistory> withdrawal_history(WithdrawalHistoryRequest request) const;

    /// Withdraw - V1
    /// POST /api/v1/withdrawals
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Management, of which one call takes 5. Never
    /// re-sent by itself. Deprecated by the exchange.
    [[deprecated("by the exchange")]]
    Call<WithdrawV1> withdraw_v1(WithdrawV1Request request) const;

    /// Get Withdrawal Quotas
    /// GET /api/v1/withdrawals/quotas
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Management, of which one call takes 20.
    Call<WithdrawalQuotas> withdrawal_quotas(WithdrawalQuotasRequest request) const;

    /// Cancel Withdrawal
    /// DELETE /api/v1/withdrawals/{withdrawalId}
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Management, of which one call takes 20. Never
    /// re-sent by itself.
    Call<Acknowledged> cancel_withdrawal(CancelWithdrawalRequest request) const;

    /// Get Withdrawal History By ID
    /// GET /api/v1/withdrawals/{withdrawalId}
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Management, of which one call takes 20.
    Call<WithdrawalHistoryById> withdrawal_history_by_id(WithdrawalHistoryByIdRequest request) const;

    /// Withdraw (V3)
    /// POST /api/v3/withdrawals
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Management, of which one call takes 5. Never
    /// re-sent by itself.
    Call<Withdraw> withdraw(WithdrawRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const WithdrawalHistoryRequest*);
const detail::ObjectTable& exbind_table(const WithdrawalHistoryItems*);
const detail::ObjectTable& exbind_table(const WithdrawalHistory*);
const detail::ObjectTable& exbind_table(const WithdrawV1Request*);
const detail::ObjectTable& exbind_table(const WithdrawV1*);
const detail::ObjectTable& exbind_table(const WithdrawalQuotasRequest*);
const detail::ObjectTable& exbind_table(const WithdrawalQuotas*);
const detail::ObjectTable& exbind_table(const CancelWithdrawalRequest*);
const detail::ObjectTable& exbind_table(const WithdrawalHistoryByIdRequest*);
const detail::ObjectTable& exbind_table(const WithdrawalHistoryById*);
const detail::ObjectTable& exbind_table(const WithdrawRequest*);
const detail::ObjectTable& exbind_table(const Withdraw*);

}  // namespace exbind::kucoin::spot::withdrawals
