// Generated from specs/okx/fiat.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/okx/common/fiat_state.hpp"
#include "exbind/okx/common/rfq_state.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::okx {
class Connection;
}

/// Operations under /api/v5/fiat.
namespace exbind::inline v0_1::okx::fiat {

using exbind::okx::FiatState;
using exbind::okx::RfqState;

using exbind::operator<<;
using exbind::to_string;

enum class PaymentMethod : std::uint8_t {
    tr_banks = 0,  ///< "TR_BANKS"
    pix = 1,       ///< "PIX"
    sepa = 2,      ///< "SEPA"
    xpulse = 3,    ///< "XPULSE"
    npp = 4,       ///< "NPP"
    us_wire = 5,   ///< "US_WIRE"
    sg_fast = 6,   ///< "SG_FAST"
};
const detail::EnumTable& exbind_table(PaymentMethod);

/// Parameters of Api::cancel_withdrawal_order.
struct CancelWithdrawalOrderRequest {
    NamedOnly named{};
    Required<std::string> ordId;  ///< exchange's id of the order
};

/// Reply of Api::cancel_withdrawal_order.
struct CancelWithdrawalOrder {
    std::string ordId{};      ///< exchange's id of the order
    Open<FiatState> state{};  ///< how far the transaction has come

    bool operator==(const CancelWithdrawalOrder&) const = default;
};

/// Parameters of Api::create_withdrawal_order.
struct CreateWithdrawalOrderRequest {
    NamedOnly named{};
    Required<std::string> paymentAcctId;          ///< payment account that is used
    Required<std::string> ccy;                    ///< currency
    Required<Decimal> amt;                        ///< amount
    Required<Open<PaymentMethod>> paymentMethod;  ///< how fiat money travels, such as TR_BANKS
    /// your own id of the transaction; e.g. 194a6975e98246538faeb0fab0d502df; at most 32 characters of A-Za-z0-9
    Required<std::string> clientId;
};

/// Reply of Api::create_withdrawal_order, Api::withdrawal_order and Api::withdrawal_order_history.
struct WithdrawalOrder {
    std::string ordId{};                  ///< exchange's id of the order
    std::string clientId{};               ///< your own id of the transaction
    std::optional<Decimal> amt{};         ///< amount
    std::string ccy{};                    ///< currency
    std::optional<Decimal> fee{};         ///< fee; negative when paid
    std::string paymentAcctId{};          ///< payment account that is used
    Open<PaymentMethod> paymentMethod{};  ///< how fiat money travels, such as TR_BANKS
    Open<FiatState> state{};              ///< how far the transaction has come
    std::optional<TimePoint> cTime{};     ///< Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> uTime{};     ///< Unix milliseconds; e.g. 1597026383085

    bool operator==(const WithdrawalOrder&) const = default;
};
using CreateWithdrawalOrder = WithdrawalOrder;
using WithdrawalOrderHistory = WithdrawalOrder;

/// Parameters of Api::deposit_order.
struct DepositOrderRequest {
    NamedOnly named{};
    Required<std::string> ordId;  ///< exchange's id of the order
};

/// Reply of Api::deposit_order and Api::deposit_order_history.
struct DepositOrder {
    std::string ordId{};                  ///< exchange's id of the order
    std::string clientId{};               ///< your own id of the transaction
    std::optional<Decimal> amt{};         ///< amount
    std::string ccy{};                    ///< currency
    std::optional<Decimal> fee{};         ///< fee; negative when paid
    std::string paymentAcctId{};          ///< payment account that is used
    Open<PaymentMethod> paymentMethod{};  ///< how fiat money travels, such as TR_BANKS
    Open<FiatState> state{};              ///< how far the transaction has come
    std::optional<TimePoint> cTime{};     ///< Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> uTime{};     ///< Unix milliseconds; e.g. 1597026383085

    bool operator==(const DepositOrder&) const = default;
};
using DepositOrderHistory = DepositOrder;

/// Parameters of Api::deposit_order_history and Api::withdrawal_order_history.
struct DepositOrderHistoryRequest {
    NamedOnly named{};
    Optional<std::string> ccy{};          ///< currency; e.g. TRY
    Open<PaymentMethod> paymentMethod{};  ///< how fiat money travels, such as TR_BANKS
    Open<FiatState> state{};              ///< how far the transaction has come
    Optional<TimePoint> after{};          ///< only rows older than this; Unix milliseconds; e.g. 1597026383085
    Optional<TimePoint> before{};         ///< only rows newer than this; Unix milliseconds; e.g. 1597026383085
    Optional<std::int64_t> limit{};       ///< default 100
};
using WithdrawalOrderHistoryRequest = DepositOrderHistoryRequest;

/// Parameters of Api::deposit_payment_methods.
struct DepositPaymentMethodsRequest {
    NamedOnly named{};
    Required<std::string> ccy;  ///< currency; e.g. TRY
};

/// Part of DepositPaymentMethods.
struct DepositPaymentMethodsLimits {
    std::optional<Decimal> dailyLimit{};
    std::optional<Decimal> dailyLimitRemaining{};
    std::optional<Decimal> weeklyLimit{};
    std::optional<Decimal> weeklyLimitRemaining{};
    std::string monthlyLimit{};
    std::string monthlyLimitRemaining{};
    std::optional<Decimal> maxAmt{};  ///< highest amount
    std::optional<Decimal> minAmt{};  ///< lowest amount
    std::optional<Decimal> lifetimeLimit{};

    bool operator==(const DepositPaymentMethodsLimits&) const = default;
};

/// Part of DepositPaymentMethods and WithdrawalPaymentMethods.
struct DepositPaymentMethodsAccounts {
    std::string paymentAcctId{};  ///< payment account that is used
    std::string acctNum{};
    std::string recipientName{};
    std::string bankName{};
    std::string bankCode{};
    Open<RfqState> state{};       ///< how far the transaction has come

    bool operator==(const DepositPaymentMethodsAccounts&) const = default;
};
using WithdrawalPaymentMethodsAccounts = DepositPaymentMethodsAccounts;

/// Reply of Api::deposit_payment_methods, one row.
struct DepositPaymentMethods {
    std::string ccy{};                    ///< currency
    Open<PaymentMethod> paymentMethod{};  ///< how fiat money travels, such as TR_BANKS
    std::optional<Decimal> feeRate{};     ///< part charged as fee, 0.02 = 2 %; e.g. 0.02
    std::optional<Decimal> minFee{};      ///< lowest fee
    DepositPaymentMethodsLimits limits{};
    Vector<DepositPaymentMethodsAccounts> accounts{};

    bool operator==(const DepositPaymentMethods&) const = default;
};

/// Parameters of Api::withdrawal_order.
struct WithdrawalOrderRequest {
    NamedOnly named{};
    Required<std::string> ordId;  ///< exchange's id of the order
};

/// Parameters of Api::withdrawal_payment_methods.
struct WithdrawalPaymentMethodsRequest {
    NamedOnly named{};
    Required<std::string> ccy;  ///< currency; e.g. TRY
};

/// Part of WithdrawalPaymentMethods.
struct WithdrawalPaymentMethodsLimits {
    std::string dailyLimit{};
    std::string dailyLimitRemaining{};
    std::string weeklyLimit{};
    std::string weeklyLimitRemaining{};
    std::string monthlyLimit{};
    std::string monthlyLimitRemaining{};
    std::optional<Decimal> minAmt{};  ///< lowest amount
    std::optional<Decimal> maxAmt{};  ///< highest amount
    std::string lifetimeLimit{};

    bool operator==(const WithdrawalPaymentMethodsLimits&) const = default;
};

/// Reply of Api::withdrawal_payment_methods, one row.
struct WithdrawalPaymentMethods {
    std::string ccy{};                    ///< currency
    Open<PaymentMethod> paymentMethod{};  ///< how fiat money travels, such as TR_BANKS
    std::optional<Decimal> feeRate{};     ///< part charged as fee, 0.02 = 2 %; e.g. 0.02
    std::optional<Decimal> minFee{};      ///< lowest fee
    WithdrawalPaymentMethodsLimits limits{};
    Vector<DepositPaymentMethodsAccounts> accounts{};

    bool operator==(const WithdrawalPaymentMethods&) const = default;
};

/// The operations of fiat. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Cancel withdrawal order
    /// POST /api/v5/fiat/cancel-withdrawal
    ///
    /// Private; permission: trade. 3 requests per second per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#funding-account-rest-api-cancel-withdrawal-order
    Call<CancelWithdrawalOrder> cancel_withdrawal_order(CancelWithdrawalOrderRequest request) const;

    /// Create withdrawal order
    /// POST /api/v5/fiat/create-withdrawal
    ///
    /// Private; permission: withdraw. 3 requests per second per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#funding-account-rest-api-create-withdrawal-order
    Call<WithdrawalOrder> create_withdrawal_order(CreateWithdrawalOrderRequest request) const;

    /// Get deposit order detail
    /// GET /api/v5/fiat/deposit
    ///
    /// Private; permission: read. 3 requests per second per user.
    /// https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-deposit-order-detail
    Call<DepositOrder> deposit_order(DepositOrderRequest request) const;

    /// Get deposit order history
    /// GET /api/v5/fiat/deposit-order-history
    ///
    /// Private; permission: read. 3 requests per second per user.
    /// https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-deposit-order-history
    Call<Vector<DepositOrder>> deposit_order_history(DepositOrderHistoryRequest request = {}) const;

    /// Get deposit payment methods
    /// GET /api/v5/fiat/deposit-payment-methods
    ///
    /// Private; permission: read. 3 requests per second per user.
    /// https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-deposit-payment-methods
    Call<Vector<DepositPaymentMethods>> deposit_payment_methods(DepositPaymentMethodsRequest request) const;

    /// Get withdrawal order detail
    /// GET /api/v5/fiat/withdrawal
    ///
    /// Private; permission: read. 3 requests per second per user.
    /// https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-withdrawal-order-detail
    Call<WithdrawalOrder> withdrawal_order(WithdrawalOrderRequest request) const;

    /// Get withdrawal order history
    /// GET /api/v5/fiat/withdrawal-order-history
    ///
    /// Private; permission: read. 3 requests per second per user.
    /// https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-withdrawal-order-history
    Call<Vector<WithdrawalOrder>> withdrawal_order_history(DepositOrderHistoryRequest request = {}) const;

    /// For reconcile(): withdrawal_order_history() with the id that a write carries.
    static Lookup<Vector<WithdrawalOrder>> withdrawal_order_history_lookup();

    /// Get withdrawal payment methods
    /// GET /api/v5/fiat/withdrawal-payment-methods
    ///
    /// Private; permission: read. 3 requests per second per user.
    /// https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-withdrawal-payment-methods
    Call<Vector<WithdrawalPaymentMethods>> withdrawal_payment_methods(WithdrawalPaymentMethodsRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const CancelWithdrawalOrderRequest*);
const detail::ObjectTable& exbind_table(const CancelWithdrawalOrder*);
const detail::ObjectTable& exbind_table(const CreateWithdrawalOrderRequest*);
const detail::ObjectTable& exbind_table(const WithdrawalOrder*);
const detail::ObjectTable& exbind_table(const DepositOrderRequest*);
const detail::ObjectTable& exbind_table(const DepositOrder*);
const detail::ObjectTable& exbind_table(const DepositOrderHistoryRequest*);
const detail::ObjectTable& exbind_table(const DepositPaymentMethodsRequest*);
const detail::ObjectTable& exbind_table(const DepositPaymentMethodsLimits*);
const detail::ObjectTable& exbind_table(const DepositPaymentMethodsAccounts*);
const detail::ObjectTable& exbind_table(const DepositPaymentMethods*);
const detail::ObjectTable& exbind_table(const WithdrawalOrderRequest*);
const detail::ObjectTable& exbind_table(const WithdrawalPaymentMethodsRequest*);
const detail::ObjectTable& exbind_table(const WithdrawalPaymentMethodsLimits*);
const detail::ObjectTable& exbind_table(const WithdrawalPaymentMethods*);

}  // namespace exbind::okx::fiat
