// Generated from specs/okx/finance/flexible-loan.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/okx/common/position_type.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::okx {
class Connection;
}

/// Operations under /api/v5/finance/flexible-loan.
namespace exbind::inline v0_1::okx::finance::flexible_loan {

using exbind::okx::PositionType;

using exbind::operator<<;
using exbind::to_string;

enum class LoanHistoryType : std::uint8_t {
    borrowed = 0,
    repaid = 1,
    collateral_locked = 2,
    collateral_released = 3,
    forced_repayment_buy = 4,
    forced_repayment_sell = 5,
    forced_liquidation = 6,
    partial_liquidation = 7,
    sell_collateral = 8,
    buy_transition_coin = 9,
    sell_transition_coin = 10,
    buy_borrowed_coin = 11,
};
const detail::EnumTable& exbind_table(LoanHistoryType);

/// Parameters of Api::adjust_collateral.
struct AdjustCollateralRequest {
    NamedOnly named{};
    Required<Open<PositionType>> type;
    Required<std::string> collateralCcy;  ///< e.g. BTC
    Required<Decimal> collateralAmt;
    Optional<std::string> ordId{};        ///< exchange's id of the order
};

/// Reply of Api::borrow_currencies, one row.
struct BorrowCurrencies {
    std::string borrowCcy{};  ///< e.g. BTC

    bool operator==(const BorrowCurrencies&) const = default;
};

/// Parameters of Api::collateral_assets.
struct CollateralAssetsRequest {
    NamedOnly named{};
    Optional<std::string> ccy{};    ///< currency; e.g. BTC
    Optional<std::string> ordId{};  ///< exchange's id of the order
};

/// Part of CollateralAssets.
struct CollateralAssetsAssets {
    std::string ccy{};                     ///< currency; e.g. BTC
    std::optional<Decimal> amt{};          ///< amount
    std::optional<Decimal> notionalUsd{};  ///< value in USD

    bool operator==(const CollateralAssetsAssets&) const = default;
};

/// Reply of Api::collateral_assets, one row.
struct CollateralAssets {
    Vector<CollateralAssetsAssets> assets{};

    bool operator==(const CollateralAssets&) const = default;
};

/// Parameters of Api::interest_accrued.
struct InterestAccruedRequest {
    NamedOnly named{};
    Optional<std::string> ccy{};     ///< currency; e.g. BTC
    Optional<std::string> after{};   ///< only rows older than this
    Optional<std::string> before{};  ///< only rows newer than this
    Optional<std::int64_t> limit{};  ///< default 100, at most 100
    Optional<std::string> ordId{};   ///< exchange's id of the order
};

/// Reply of Api::interest_accrued, one row.
struct InterestAccrued {
    std::string refId{};
    std::string ccy{};                      ///< currency; e.g. BTC
    std::optional<Decimal> loan{};
    std::optional<Decimal> interest{};      ///< interest, accrued or paid
    std::optional<Decimal> interestRate{};  ///< rate of a year, 0.01 = 1 %; e.g. 0.01
    std::optional<TimePoint> ts{};          ///< Unix milliseconds; e.g. 1597026383085

    bool operator==(const InterestAccrued&) const = default;
};

/// Parameters of Api::loan_history.
struct LoanHistoryRequest {
    NamedOnly named{};
    Open<LoanHistoryType> type{};
    Optional<std::string> after{};   ///< only rows older than this
    Optional<std::string> before{};  ///< only rows newer than this
    Optional<std::int64_t> limit{};  ///< default 100, at most 100
    Optional<std::string> ordId{};   ///< exchange's id of the order
};

/// Reply of Api::loan_history, one row.
struct LoanHistory {
    std::string refId{};
    Open<LoanHistoryType> type{};
    std::string ccy{};              ///< currency; e.g. BTC
    std::optional<Decimal> amt{};   ///< amount
    std::optional<TimePoint> ts{};  ///< Unix milliseconds; e.g. 1597026383085

    bool operator==(const LoanHistory&) const = default;
};

/// Parameters of Api::loan_info.
struct LoanInfoRequest {
    NamedOnly named{};
    Optional<std::string> ordId{};  ///< exchange's id of the order
};

/// Part of LoanInfo.
struct LoanInfoLoanData {
    std::string ccy{};             ///< currency; e.g. USDT
    std::optional<Decimal> amt{};  ///< amount

    bool operator==(const LoanInfoLoanData&) const = default;
};

/// Part of LoanInfo.
struct LoanInfoCollateralData {
    std::string ccy{};             ///< currency; e.g. BTC
    std::optional<Decimal> amt{};  ///< amount

    bool operator==(const LoanInfoCollateralData&) const = default;
};

/// Part of LoanInfo.
struct LoanInfoRiskWarningData {
    std::string instId{};            ///< pair, contract or index; e.g. BTC-USDT
    std::optional<Decimal> liqPx{};  ///< estimated price of liquidation

    bool operator==(const LoanInfoRiskWarningData&) const = default;
};

/// Reply of Api::loan_info, one row.
struct LoanInfo {
    std::optional<Decimal> loanNotionalUsd{};
    Vector<LoanInfoLoanData> loanData{};
    std::optional<Decimal> collateralNotionalUsd{};
    Vector<LoanInfoCollateralData> collateralData{};
    LoanInfoRiskWarningData riskWarningData{};
    std::optional<Decimal> curLTV{};         ///< e.g. 0.1
    std::optional<Decimal> marginCallLTV{};  ///< e.g. 0.1
    std::optional<Decimal> liqLTV{};         ///< e.g. 0.1
    std::string ordId{};                     ///< exchange's id of the order

    bool operator==(const LoanInfo&) const = default;
};

/// Parameters of Api::max_collateral_redeem_amount.
struct MaxCollateralRedeemAmountRequest {
    NamedOnly named{};
    Required<std::string> ccy;      ///< currency; e.g. USDT
    Optional<std::string> ordId{};  ///< exchange's id of the order
};

/// Reply of Api::max_collateral_redeem_amount, one row.
struct MaxCollateralRedeemAmount {
    std::string ccy{};  ///< currency; e.g. USDT
    std::optional<Decimal> maxRedeemAmt{};

    bool operator==(const MaxCollateralRedeemAmount&) const = default;
};

/// Part of MaxLoanRequest.
struct MaxLoanRequestSupCollateral {
    NamedOnly named{};
    Required<std::string> ccy;  ///< currency; e.g. BTC
    Required<Decimal> amt;      ///< amount
};

/// Parameters of Api::max_loan.
struct MaxLoanRequest {
    NamedOnly named{};
    Required<std::string> borrowCcy;  ///< e.g. USDT
    Vector<MaxLoanRequestSupCollateral> supCollateral{};
    Optional<std::string> ordId{};    ///< exchange's id of the order
};

/// Reply of Api::max_loan.
struct MaxLoan {
    std::string borrowCcy{};               ///< e.g. USDT
    std::optional<Decimal> maxLoan{};      ///< most that can be borrowed
    std::optional<Decimal> notionalUsd{};  ///< value in USD
    std::optional<Decimal> remainingQuota{};

    bool operator==(const MaxLoan&) const = default;
};

/// The operations of finance/flexible-loan. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Adjust collateral
    /// POST /api/v5/finance/flexible-loan/adjust-collateral
    ///
    /// Private; permission: trade. 5 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-post-adjust-collateral
    Call<Acknowledged> adjust_collateral(AdjustCollateralRequest request) const;

    /// Borrowable currencies
    /// GET /api/v5/finance/flexible-loan/borrow-currencies
    ///
    /// Private; permission: read. 5 requests per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-borrowable-currencies
    Call<Vector<BorrowCurrencies>> borrow_currencies() const;

    /// Collateral assets
    /// GET /api/v5/finance/flexible-loan/collateral-assets
    ///
    /// Private; permission: read. 5 requests per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-collateral-assets
    Call<Vector<CollateralAssets>> collateral_assets(CollateralAssetsRequest request = {}) const;

    /// Accrued interest
    /// GET /api/v5/finance/flexible-loan/interest-accrued
    ///
    /// Private; permission: read. 5 requests per 2 seconds per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-accrued-interest
    PagedCall<Vector<InterestAccrued>> interest_accrued(InterestAccruedRequest request = {}) const;

    /// Loan history
    /// GET /api/v5/finance/flexible-loan/loan-history
    ///
    /// Private; permission: read. 5 requests per 2 seconds per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-loan-history
    PagedCall<Vector<LoanHistory>> loan_history(LoanHistoryRequest request = {}) const;

    /// Loan info
    /// GET /api/v5/finance/flexible-loan/loan-info
    ///
    /// Private; permission: read. 5 requests per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-loan-info
    Call<Vector<LoanInfo>> loan_info(LoanInfoRequest request = {}) const;

    /// Maximum collateral redeem amount
    /// GET /api/v5/finance/flexible-loan/max-collateral-redeem-amount
    ///
    /// Private; permission: read. 5 requests per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-maximum-collateral-redeem-amount
    Call<Vector<MaxCollateralRedeemAmount>>
    max_collateral_redeem_amount(MaxCollateralRedeemAmountRequest request) const;

    /// Maximum loan amount
    /// POST /api/v5/finance/flexible-loan/max-loan
    ///
    /// Private; permission: read. 5 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-post-maximum-loan-amount
    Call<MaxLoan> max_loan(MaxLoanRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const AdjustCollateralRequest*);
const detail::ObjectTable& exbind_table(const BorrowCurrencies*);
const detail::ObjectTable& exbind_table(const CollateralAssetsRequest*);
const detail::ObjectTable& exbind_table(const CollateralAssetsAssets*);
const detail::ObjectTable& exbind_table(const CollateralAssets*);
const detail::ObjectTable& exbind_table(const InterestAccruedRequest*);
const detail::ObjectTable& exbind_table(const InterestAccrued*);
const detail::ObjectTable& exbind_table(const LoanHistoryRequest*);
const detail::ObjectTable& exbind_table(const LoanHistory*);
const detail::ObjectTable& exbind_table(const LoanInfoRequest*);
const detail::ObjectTable& exbind_table(const LoanInfoLoanData*);
const detail::ObjectTable& exbind_table(const LoanInfoCollateralData*);
const detail::ObjectTable& exbind_table(const LoanInfoRiskWarningData*);
const detail::ObjectTable& exbind_table(const LoanInfo*);
const detail::ObjectTable& exbind_table(const MaxCollateralRedeemAmountRequest*);
const detail::ObjectTable& exbind_table(const MaxCollateralRedeemAmount*);
const detail::ObjectTable& exbind_table(const MaxLoanRequestSupCollateral*);
const detail::ObjectTable& exbind_table(const MaxLoanRequest*);
const detail::ObjectTable& exbind_table(const MaxLoan*);

}  // namespace exbind::okx::finance::flexible_loan
