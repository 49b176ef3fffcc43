// Generated from specs/bybit/crypto-loan-flexible.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::bybit {
class Connection;
}

/// Operations under /v5/crypto-loan-flexible.
namespace exbind::inline v0_1::bybit::crypto_loan_flexible {

/// Part of BorrowRequest.
struct BorrowRequestCollateralList {
    NamedOnly named{};
    Optional<std::string> currency{};
    Optional<Decimal> amount{};
};

/// Parameters of Api::borrow.
struct BorrowRequest {
    NamedOnly named{};
    Required<std::string> loanCurrency;
    Required<Decimal> loanAmount;
    Vector<BorrowRequestCollateralList> collateralList{};
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
    Optional<std::int64_t> limit{};  ///< default 10
    Optional<std::string> cursor{};
};

/// Part of BorrowHistory.
struct BorrowHistoryList {
    std::optional<TimePoint> borrowTime{};  ///< Unix milliseconds
    std::optional<Decimal> initialLoanAmount{};
    std::string loanCurrency{};
    std::string orderId{};
    std::optional<std::int64_t> status{};

    bool operator==(const BorrowHistoryList&) const = default;
};

/// Reply of Api::borrow_history.
struct BorrowHistory {
    Vector<BorrowHistoryList> list{};
    std::optional<Decimal> nextPageCursor{};

    bool operator==(const BorrowHistory&) const = default;
};

/// Parameters of Api::ongoing_coin.
struct OngoingCoinRequest {
    NamedOnly named{};
    Optional<std::string> loanCurrency{};
};

/// Part of OngoingCoin.
struct OngoingCoinList {
    std::optional<Decimal> hourlyInterestRate{};
    std::string loanCurrency{};
    std::optional<Decimal> totalDebt{};
    std::optional<Decimal> unpaidAmount{};
    std::optional<Decimal> unpaidInterest{};

    bool operator==(const OngoingCoinList&) const = default;
};

/// Reply of Api::ongoing_coin.
struct OngoingCoin {
    Vector<OngoingCoinList> list{};

    bool operator==(const OngoingCoin&) const = default;
};

/// Parameters of Api::repay.
struct RepayRequest {
    NamedOnly named{};
    Required<std::string> loanCurrency;
    Required<Decimal> amount;
};

/// Reply of Api::repay.
struct Repay {
    std::string repayId{};

    bool operator==(const Repay&) const = default;
};

/// Parameters of Api::repay_collateral.
struct RepayCollateralRequest {
    NamedOnly named{};
    Required<std::string> loanCurrency;
    Required<std::string> collateralCoin;
    Required<Decimal> amount;
};

/// Parameters of Api::repayment_history.
struct RepaymentHistoryRequest {
    NamedOnly named{};
    Optional<std::string> repayId{};
    Optional<std::string> loanCurrency{};
    Optional<std::int64_t> limit{};  ///< default 10
    Optional<std::string> cursor{};
};

/// Part of RepaymentHistory.
struct RepaymentHistoryList {
    std::string loanCurrency{};
    std::optional<Decimal> repayAmount{};
    std::string repayId{};
    std::optional<std::int64_t> repayStatus{};
    std::optional<TimePoint> repayTime{};  ///< Unix milliseconds
    std::optional<std::int64_t> repayType{};

    bool operator==(const RepaymentHistoryList&) const = default;
};

/// Reply of Api::repayment_history.
struct RepaymentHistory {
    Vector<RepaymentHistoryList> list{};
    std::optional<Decimal> nextPageCursor{};

    bool operator==(const RepaymentHistory&) const = default;
};

/// The operations of crypto-loan-flexible. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Borrow
    /// POST /v5/crypto-loan-flexible/borrow
    ///
    /// Private. 1 request per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Never
    /// re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/new-crypto-loan/flexible/borrow
    Call<Borrow> borrow(BorrowRequest request) const;

    /// Get Borrowing History
    /// GET /v5/crypto-loan-flexible/borrow-history
    ///
    /// Private. 5 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Too
    /// long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/new-crypto-loan/flexible/loan-orders
    PagedCall<BorrowHistory> borrow_history(BorrowHistoryRequest request = {}) const;

    /// Get Flexible Loans
    /// GET /v5/crypto-loan-flexible/ongoing-coin
    ///
    /// Private. 5 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/new-crypto-loan/flexible/unpaid-loan-order
    Call<OngoingCoin> ongoing_coin(OngoingCoinRequest request = {}) const;

    /// Repay
    /// POST /v5/crypto-loan-flexible/repay
    ///
    /// Private. 1 request per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Never
    /// re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/new-crypto-loan/flexible/repay
    Call<Repay> repay(RepayRequest request) const;

    /// Collateral Repayment
    /// POST /v5/crypto-loan-flexible/repay-collateral
    ///
    /// Private. 1 request per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Never
    /// re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/new-crypto-loan/flexible/repay-collateral
    Call<Acknowledged> repay_collateral(RepayCollateralRequest request) const;

    /// Get Repayment History
    /// GET /v5/crypto-loan-flexible/repayment-history
    ///
    /// Private. 5 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Too
    /// long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/new-crypto-loan/flexible/repay-orders
    PagedCall<RepaymentHistory> repayment_history(RepaymentHistoryRequest request = {}) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const BorrowRequestCollateralList*);
const detail::ObjectTable& exbind_table(const BorrowRequest*);
const detail::ObjectTable& exbind_table(const Borrow*);
const detail::ObjectTable& exbind_table(const BorrowHistoryRequest*);
const detail::ObjectTable& exbind_table(const BorrowHistoryList*);
const detail::ObjectTable& exbind_table(const BorrowHistory*);
const detail::ObjectTable& exbind_table(const OngoingCoinRequest*);
const detail::ObjectTable& exbind_table(const OngoingCoinList*);
const detail::ObjectTable& exbind_table(const OngoingCoin*);
const detail::ObjectTable& exbind_table(const RepayRequest*);
const detail::ObjectTable& exbind_table(const Repay*);
const detail::ObjectTable& exbind_table(const RepayCollateralRequest*);
const detail::ObjectTable& exbind_table(const RepaymentHistoryRequest*);
const detail::ObjectTable& exbind_table(const RepaymentHistoryList*);
const detail::ObjectTable& exbind_table(const RepaymentHistory*);

}  // namespace exbind::bybit::crypto_loan_flexible
