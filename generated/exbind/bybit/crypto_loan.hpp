// Generated from specs/bybit/crypto-loan.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/bybit/common/crypto_loan_direction.hpp"
#include "exbind/bybit/common/vip_level.hpp"
#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::bybit {
class Connection;
}

/// Operations under /v5/crypto-loan.
namespace exbind::inline v0_1::bybit::crypto_loan {

using exbind::bybit::CryptoLoanDirection;
using exbind::bybit::VipLevel;

using exbind::operator<<;
using exbind::to_string;

enum class LoanTermType : std::uint8_t {
    _1 = 0,             ///< "1"
    flexible_term = 1,  ///< "2"
};
const detail::EnumTable& exbind_table(LoanTermType);

enum class RepayType : std::uint8_t {
    repay_by_user = 0,         ///< "1"
    repay_by_liquidation = 1,  ///< "2"
};
const detail::EnumTable& exbind_table(RepayType);

/// Parameters of Api::adjust_collateral_amount.
struct AdjustCollateralAmountRequest {
    NamedOnly named{};
    Required<std::string> orderId;
    Required<Decimal> amount;
    Required<Open<CryptoLoanDirection>> direction;
};

/// Reply of Api::adjust_collateral_amount.
struct AdjustCollateralAmount {
    std::string adjustId{};

    bool operator==(const AdjustCollateralAmount&) const = default;
};

/// Parameters of Api::adjustment_history.
struct AdjustmentHistoryRequest {
    NamedOnly named{};
    Optional<std::string> orderId{};
    Optional<std::string> adjustId{};
    Optional<std::string> collateralCurrency{};
    Optional<std::int64_t> limit{};  ///< default 10
    Optional<std::string> cursor{};
};

/// Part of AdjustmentHistory.
struct AdjustmentHistoryList {
    std::string collateralCurrency{};
    std::string orderId{};
    std::string adjustId{};
    std::optional<TimePoint> adjustTime{};  ///< Unix milliseconds
    std::optional<Decimal> preLTV{};
    std::optional<Decimal> afterLTV{};
    std::optional<std::int64_t> direction{};

    bool operator==(const AdjustmentHistoryList&) const = default;
};

/// Reply of Api::adjustment_history.
struct AdjustmentHistory {
    Vector<AdjustmentHistoryList> list{};
    std::string nextPageCursor{};

    bool operator==(const AdjustmentHistory&) const = default;
};

/// Parameters of Api::borrow.
struct BorrowRequest {
    NamedOnly named{};
    Required<std::string> loanCurrency;
    Optional<Decimal> loanAmount{};
    Optional<Decimal> loanTerm{};
    Required<std::string> collateralCurrency;
    Optional<Decimal> collateralAmount{};
};

/// Reply of Api::borrow.
struct Borrow {
    std::string orderId{};

    bool operator==(const Borrow&) const = default;
};

/// Parameters of Api::borrow_history.
struct BorrowHistoryRequest {
    NamedOnly named{};
    Optional<std::string> orderId{};
    Optional<std::string> loanCurrency{};
    Optional<std::string> collateralCurrency{};
    Optional<std::int64_t> limit{};  ///< default 10
    Optional<std::string> cursor{};
};

/// Part of BorrowHistory.
struct BorrowHistoryList {
    std::optional<TimePoint> borrowTime{};      ///< Unix milliseconds
    std::string collateralCurrency{};
    std::optional<TimePoint> expirationTime{};  ///< Unix milliseconds
    std::optional<Decimal> hourlyInterestRate{};
    std::optional<Decimal> initialCollateralAmount{};
    std::optional<Decimal> initialLoanAmount{};
    std::string loanCurrency{};
    std::optional<Decimal> loanTerm{};
    std::string orderId{};
    std::optional<Decimal> repaidInterest{};
    std::optional<Decimal> repaidPenaltyInterest{};
    std::optional<std::int64_t> status{};

    bool operator==(const BorrowHistoryList&) const = default;
};

/// Reply of Api::borrow_history.
struct BorrowHistory {
    Vector<BorrowHistoryList> list{};
    std::string nextPageCursor{};

    bool operator==(const BorrowHistory&) const = default;
};

/// Parameters of Api::borrowable_collateralisable_number.
struct BorrowableCollateralisableNumberRequest {
    NamedOnly named{};
    Required<std::string> loanCurrency;
    Required<std::string> collateralCurrency;
};

/// Reply of Api::borrowable_collateralisable_number.
struct BorrowableCollateralisableNumber {
    std::string collateralCurrency{};
    std::string loanCurrency{};
    std::optional<Decimal> maxCollateralAmount{};
    std::optional<Decimal> maxLoanAmount{};
    std::optional<Decimal> minCollateralAmount{};
    std::optional<Decimal> minLoanAmount{};

    bool operator==(const BorrowableCollateralisableNumber&) const = default;
};

/// Parameters of Api::collateral_data.
struct CollateralDataRequest {
    NamedOnly named{};
    Open<VipLevel> vipLevel{};
    Optional<std::string> currency{};
};

/// Part of CollateralDataVipCoinList.
struct CollateralDataVipCoinListList {
    std::optional<std::int64_t> collateralAccuracy{};
    std::optional<Decimal> initialLTV{};
    std::optional<Decimal> marginCallLTV{};
    std::optional<Decimal> liquidationLTV{};
    std::optional<Decimal> maxLimit{};

    bool operator==(const CollateralDataVipCoinListList&) const = default;
};

/// Part of CollateralData.
struct CollateralDataVipCoinList {
    Vector<CollateralDataVipCoinListList> list{};
    Open<VipLevel> vipLevel{};

    bool operator==(const CollateralDataVipCoinList&) const = default;
};

/// Reply of Api::collateral_data.
struct CollateralData {
    Vector<CollateralDataVipCoinList> vipCoinList{};

    bool operator==(const CollateralData&) const = default;
};

/// Parameters of Api::loanable_data.
struct LoanableDataRequest {
    NamedOnly named{};
    Open<VipLevel> vipLevel{};
    Optional<std::string> currency{};
};

/// Part of LoanableDataVipCoinList.
struct LoanableDataVipCoinListList {
    std::optional<std::int64_t> borrowingAccuracy{};
    std::string currency{};
    std::optional<Decimal> flexibleHourlyInterestRate{};
    std::optional<Decimal> hourlyInterestRate7D{};
    std::optional<Decimal> hourlyInterestRate14D{};
    std::optional<Decimal> hourlyInterestRate30D{};
    std::optional<Decimal> hourlyInterestRate90D{};
    std::optional<Decimal> hourlyInterestRate180D{};
    std::optional<Decimal> maxBorrowingAmount{};
    std::optional<Decimal> minBorrowingAmount{};

    bool operator==(const LoanableDataVipCoinListList&) const = default;
};

/// Part of LoanableData.
struct LoanableDataVipCoinList {
    Vector<LoanableDataVipCoinListList> list{};
    Open<VipLevel> vipLevel{};

    bool operator==(const LoanableDataVipCoinList&) const = default;
};

/// Reply of Api::loanable_data.
struct LoanableData {
    Vector<LoanableDataVipCoinList> vipCoinList{};

    bool operator==(const LoanableData&) const = default;
};

/// Parameters of Api::max_collateral_amount.
struct MaxCollateralAmountRequest {
    NamedOnly named{};
    Required<std::string> orderId;
};

/// Reply of Api::max_collateral_amount.
struct MaxCollateralAmount {
    std::optional<Decimal> maxCollateralAmount{};

    bool operator==(const MaxCollateralAmount&) const = default;
};

/// Parameters of Api::ongoing_orders.
struct OngoingOrdersRequest {
    NamedOnly named{};
    Optional<std::string> orderId{};
    Optional<std::string> loanCurrency{};
    Optional<std::string> collateralCurrency{};
    Open<LoanTermType> loanTermType{};
    Optional<std::string> loanTerm{};
    Optional<std::int64_t> limit{};  ///< default 10
    Optional<std::string> cursor{};
};

/// Part of OngoingOrders.
struct OngoingOrdersList {
    std::optional<Decimal> collateralAmount{};
    std::string collateralCurrency{};
    std::optional<Decimal> currentLTV{};
    std::optional<TimePoint> expirationTime{};  ///< Unix milliseconds
    std::optional<Decimal> hourlyInterestRate{};
    std::string loanCurrency{};
    std::optional<Decimal> loanTerm{};
    std::string orderId{};
    std::optional<Decimal> residualInterest{};
    std::optional<Decimal> residualPenaltyInterest{};
    std::optional<Decimal> totalDebt{};

    bool operator==(const OngoingOrdersList&) const = default;
};

/// Reply of Api::ongoing_orders.
struct OngoingOrders {
    Vector<OngoingOrdersList> list{};
    std::string nextPageCursor{};

    bool operator==(const OngoingOrders&) const = default;
};

/// Parameters of Api::repay.
struct RepayRequest {
    NamedOnly named{};
    Required<std::string> orderId;
    Required<Decimal> amount;
};

/// Reply of Api::repay.
struct Repay {
    std::string repayId{};

    bool operator==(const Repay&) const = default;
};

/// Parameters of Api::repayment_history.
struct RepaymentHistoryRequest {
    NamedOnly named{};
    Optional<std::string> orderId{};
    Optional<std::string> repayId{};
    Optional<std::string> loanCurrency{};
    Optional<std::int64_t> limit{};  ///< default 10
    Optional<std::string> cursor{};
};

/// Part of RepaymentHistory.
struct RepaymentHistoryList {
    std::string collateralCurrency{};
    std::optional<Decimal> collateralReturn{};
    std::string loanCurrency{};
    std::optional<Decimal> loanTerm{};
    std::string orderId{};
    std::optional<Decimal> repayAmount{};
    std::string repayId{};
    std::optional<std::int64_t> repayStatus{};
    std::optional<TimePoint> repayTime{};  ///< Unix milliseconds
    Open<RepayType> repayType{};

    bool operator==(const RepaymentHistoryList&) const = default;
};

/// Reply of Api::repayment_history.
struct RepaymentHistory {
    Vector<RepaymentHistoryList> list{};
    std::string nextPageCursor{};

    bool operator==(const RepaymentHistory&) const = default;
};

/// The operations of crypto-loan. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Adjust Collateral Amount
    /// POST /v5/crypto-loan/adjust-ltv
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/crypto-loan/adjust-collateral
    Call<AdjustCollateralAmount> adjust_collateral_amount(AdjustCollateralAmountRequest request) const;

    /// Get Loan LTV Adjustment History
    /// GET /v5/crypto-loan/adjustment-history
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Too long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/crypto-loan/ltv-adjust-history
    PagedCall<AdjustmentHistory> adjustment_history(AdjustmentHistoryRequest request = {}) const;

    /// Borrow
    /// POST /v5/crypto-loan/borrow
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Never re-sent by itself. Deprecated
    /// by the exchange.
    /// https://bybit-exchange.github.io/docs/v5/abandon/borrow
    [[deprecated("by the exchange")]]
    Call<Borrow> borrow(BorrowRequest request) const;

    /// Get Completed Loan History
    /// GET /v5/crypto-loan/borrow-history
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Too long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/crypto-loan/completed-loan-order
    PagedCall<BorrowHistory> borrow_history(BorrowHistoryRequest request = {}) const;

    /// Get Account Borrowable/Collateralizable Limit
    /// GET /v5/crypto-loan/borrowable-collateralisable-number
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/crypto-loan/acct-borrow-collateral
    Call<BorrowableCollateralisableNumber>
    borrowable_collateralisable_number(BorrowableCollateralisableNumberRequest request) const;

    /// Get Collateral Coins
    /// GET /v5/crypto-loan/collateral-data
    ///
    /// Public. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/crypto-loan/collateral-coin
    Call<CollateralData> collateral_data(CollateralDataRequest request = {}) const;

    /// Get Borrowable Coins
    /// GET /v5/crypto-loan/loanable-data
    ///
    /// Public. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/crypto-loan/loan-coin
    Call<LoanableData> loanable_data(LoanableDataRequest request = {}) const;

    /// Get Max. Allowed Collateral Reduction Amount
    /// GET /v5/crypto-loan/max-collateral-amount
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/crypto-loan/reduce-max-collateral-amt
    Call<MaxCollateralAmount> max_collateral_amount(MaxCollateralAmountRequest request) const;

    /// Get Unpaid Loans
    /// GET /v5/crypto-loan/ongoing-orders
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Too long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/crypto-loan/unpaid-loan-order
    PagedCall<OngoingOrders> ongoing_orders(OngoingOrdersRequest request = {}) const;

    /// Repay
    /// POST /v5/crypto-loan/repay
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/crypto-loan/repay
    Call<Repay> repay(RepayRequest request) const;

    /// Get Loan Repayment History
    /// GET /v5/crypto-loan/repayment-history
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Too long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/crypto-loan/repay-transaction
    PagedCall<RepaymentHistory> repayment_history(RepaymentHistoryRequest request = {}) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const AdjustCollateralAmountRequest*);
const detail::ObjectTable& exbind_table(const AdjustCollateralAmount*);
const detail::ObjectTable& exbind_table(const AdjustmentHistoryRequest*);
const detail::ObjectTable& exbind_table(const AdjustmentHistoryList*);
const detail::ObjectTable& exbind_table(const AdjustmentHistory*);
const detail::ObjectTable& exbind_table(const BorrowRequest*);
const detail::ObjectTable& exbind_table(const Borrow*);
const detail::ObjectTable& exbind_table(const BorrowHistoryRequest*);
const detail::ObjectTable& exbind_table(const BorrowHistoryList*);
const detail::ObjectTable& exbind_table(const BorrowHistory*);
const detail::ObjectTable& exbind_table(const BorrowableCollateralisableNumberRequest*);
const detail::ObjectTable& exbind_table(const BorrowableCollateralisableNumber*);
const detail::ObjectTable& exbind_table(const CollateralDataRequest*);
const detail::ObjectTable& exbind_table(const CollateralDataVipCoinListList*);
const detail::ObjectTable& exbind_table(const CollateralDataVipCoinList*);
const detail::ObjectTable& exbind_table(const CollateralData*);
const detail::ObjectTable& exbind_table(const LoanableDataRequest*);
const detail::ObjectTable& exbind_table(const LoanableDataVipCoinListList*);
const detail::ObjectTable& exbind_table(const LoanableDataVipCoinList*);
const detail::ObjectTable& exbind_table(const LoanableData*);
const detail::ObjectTable& exbind_table(const MaxCollateralAmountRequest*);
const detail::ObjectTable& exbind_table(const MaxCollateralAmount*);
const detail::ObjectTable& exbind_table(const OngoingOrdersRequest*);
const detail::ObjectTable& exbind_table(const OngoingOrdersList*);
const detail::ObjectTable& exbind_table(const OngoingOrders*);
const detail::ObjectTable& exbind_table(const RepayRequest*);
const detail::ObjectTable& exbind_table(const Repay*);
const detail::ObjectTable& exbind_table(const RepaymentHistoryRequest*);
const detail::ObjectTable& exbind_table(const RepaymentHistoryList*);
const detail::ObjectTable& exbind_table(const RepaymentHistory*);

}  // namespace exbind::bybit::crypto_loan
