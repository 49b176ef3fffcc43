// Generated from specs/bybit/crypto-loan-common.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "exbind/bybit/common/col_res.hpp"
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

/// Operations under /v5/crypto-loan-common.
namespace exbind::inline v0_1::bybit::crypto_loan_common {

using exbind::bybit::ColRes;
using exbind::bybit::CryptoLoanDirection;
using exbind::bybit::VipLevel;

/// Parameters of Api::adjust_collateral_amount.
struct AdjustCollateralAmountRequest {
    NamedOnly named{};
    Required<std::string> currency;
    Required<Decimal> amount;
    Required<Open<CryptoLoanDirection>> direction;
};

/// Reply of Api::adjust_collateral_amount.
struct AdjustCollateralAmount {
    std::optional<std::int64_t> adjustId{};

    bool operator==(const AdjustCollateralAmount&) const = default;
};

/// Parameters of Api::adjustment_history.
struct AdjustmentHistoryRequest {
    NamedOnly named{};
    Optional<std::string> adjustId{};
    Optional<std::string> collateralCurrency{};
    Optional<std::int64_t> limit{};  ///< default 10
    Optional<std::string> cursor{};
};

/// Part of AdjustmentHistory.
struct AdjustmentHistoryList {
    std::string collateralCurrency{};
    std::optional<Decimal> amount{};
    std::optional<std::int64_t> adjustId{};
    std::optional<TimePoint> adjustTime{};  ///< Unix milliseconds
    std::optional<Decimal> preLTV{};
    std::optional<Decimal> afterLTV{};
    std::optional<std::int64_t> direction{};
    std::optional<std::int64_t> status{};

    bool operator==(const AdjustmentHistoryList&) const = default;
};

/// Reply of Api::adjustment_history.
struct AdjustmentHistory {
    Vector<AdjustmentHistoryList> list{};
    std::optional<Decimal> nextPageCursor{};

    bool operator==(const AdjustmentHistory&) const = default;
};

/// Parameters of Api::collateral_data.
struct CollateralDataRequest {
    NamedOnly named{};
    Optional<std::string> currency{};
};

/// Part of CollateralDataCollateralRatioConfigList.
struct CollateralDataCollateralRatioConfigListCollateralRatioList {
    std::optional<Decimal> collateralRatio{};
    std::optional<Decimal> maxValue{};
    std::optional<Decimal> minValue{};

    bool operator==(const CollateralDataCollateralRatioConfigListCollateralRatioList&) const = default;
};

/// Part of CollateralData.
struct CollateralDataCollateralRatioConfigList {
    Vector<CollateralDataCollateralRatioConfigListCollateralRatioList> collateralRatioList{};
    std::string currencies{};  ///< e.g. BTC,ETH,XRP

    bool operator==(const CollateralDataCollateralRatioConfigList&) const = default;
};

/// Part of CollateralData.
struct CollateralDataCurrencyLiquidationList {
    std::string currency{};
    std::optional<std::int64_t> liquidationOrder{};

    bool operator==(const CollateralDataCurrencyLiquidationList&) const = default;
};

/// Reply of Api::collateral_data.
struct CollateralData {
    Vector<CollateralDataCollateralRatioConfigList> collateralRatioConfigList{};
    Vector<CollateralDataCurrencyLiquidationList> currencyLiquidationList{};

    bool operator==(const CollateralData&) const = default;
};

/// Parameters of Api::loanable_data.
struct LoanableDataRequest {
    NamedOnly named{};
    Open<VipLevel> vipLevel{};
    Optional<std::string> currency{};
};

/// Part of LoanableData.
struct LoanableDataList {
    std::string currency{};
    std::optional<bool> fixedBorrowable{};
    std::optional<std::int64_t> fixedBorrowingAccuracy{};
    std::optional<bool> flexibleBorrowable{};
    std::optional<std::int64_t> flexibleBorrowingAccuracy{};
    std::optional<Decimal> maxBorrowingAmount{};
    std::optional<Decimal> minFixedBorrowingAmount{};
    std::optional<Decimal> minFlexibleBorrowingAmount{};
    Open<VipLevel> vipLevel{};
    std::optional<Decimal> flexibleAnnualizedInterestRate{};
    std::optional<Decimal> annualizedInterestRate7D{};
    std::optional<Decimal> annualizedInterestRate14D{};
    std::optional<Decimal> annualizedInterestRate30D{};
    std::optional<Decimal> annualizedInterestRate60D{};
    std::optional<Decimal> annualizedInterestRate90D{};
    std::optional<Decimal> annualizedInterestRate180D{};

    bool operator==(const LoanableDataList&) const = default;
};

/// Reply of Api::loanable_data.
struct LoanableData {
    Vector<LoanableDataList> list{};

    bool operator==(const LoanableData&) const = default;
};

/// Parameters of Api::max_collateral_amount.
struct MaxCollateralAmountRequest {
    NamedOnly named{};
    Required<std::string> currency;
};

/// Reply of Api::max_collateral_amount.
struct MaxCollateralAmount {
    std::optional<Decimal> maxCollateralAmount{};

    bool operator==(const MaxCollateralAmount&) const = default;
};

/// Part of MaxLoanRequest.
struct MaxLoanRequestCollateralList {
    NamedOnly named{};
    Required<Decimal> amount;
    Required<std::string> ccy;
};

/// Parameters of Api::max_loan.
struct MaxLoanRequest {
    NamedOnly named{};
    Required<std::string> currency;
    Vector<MaxLoanRequestCollateralList> collateralList{};
};

/// Reply of Api::max_loan.
struct MaxLoan {
    std::string currency{};
    std::optional<Decimal> maxLoan{};
    std::optional<Decimal> notionalUsd{};
    std::optional<Decimal> remainingQuota{};

    bool operator==(const MaxLoan&) const = default;
};

/// Part of Position.
struct PositionBorrowList {
    std::optional<Decimal> fixedTotalDebt{};
    std::optional<Decimal> fixedTotalDebtUSD{};
    std::optional<Decimal> flexibleHourlyInterestRate{};
    std::optional<Decimal> flexibleTotalDebt{};
    std::optional<Decimal> flexibleTotalDebtUSD{};
    std::string loanCurrency{};

    bool operator==(const PositionBorrowList&) const = default;
};

/// Part of Position.
struct PositionSupplyList {
    std::optional<Decimal> amount{};
    std::optional<Decimal> amountUSD{};
    std::string currency{};

    bool operator==(const PositionSupplyList&) const = default;
};
using PositionCollateralList = PositionSupplyList;

/// Reply of Api::position.
struct Position {
    Vector<PositionBorrowList> borrowList{};
    Vector<PositionSupplyList> collateralList{};
    std::optional<Decimal> ltv{};
    Vector<PositionSupplyList> supplyList{};
    std::optional<Decimal> totalCollateral{};
    std::optional<Decimal> totalDebt{};
    std::optional<Decimal> totalSupply{};
    Open<ColRes> colRes{};

    bool operator==(const Position&) const = default;
};

/// The operations of crypto-loan-common. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Adjust Collateral Amount
    /// POST /v5/crypto-loan-common/adjust-ltv
    ///
    /// Private. 1 request per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Never
    /// re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/new-crypto-loan/adjust-collateral
    Call<AdjustCollateralAmount> adjust_collateral_amount(AdjustCollateralAmountRequest request) const;

    /// Get Collateral Adjustment History
    /// GET /v5/crypto-loan-common/adjustment-history
    ///
    /// Private. 5 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Too
    /// long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/new-crypto-loan/ltv-adjust-history
    PagedCall<AdjustmentHistory> adjustment_history(AdjustmentHistoryRequest request = {}) const;

    /// Get Collateral Coins
    /// GET /v5/crypto-loan-common/collateral-data
    ///
    /// Public. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/new-crypto-loan/collateral-coin
    Call<CollateralData> collateral_data(CollateralDataRequest request = {}) const;

    /// Get Borrowable Coins
    /// GET /v5/crypto-loan-common/loanable-data
    ///
    /// Public. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/new-crypto-loan/loan-coin
    Call<LoanableData> loanable_data(LoanableDataRequest request = {}) const;

    /// Get Max. Allowed Collateral Reduction Amount
    /// GET /v5/crypto-loan-common/max-collateral-amount
    ///
    /// Private. 5 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/new-crypto-loan/reduce-max-collateral-amt
    Call<MaxCollateralAmount> max_collateral_amount(MaxCollateralAmountRequest request) const;

    /// Obtain Max Loan Amount
    /// POST /v5/crypto-loan-common/max-loan
    ///
    /// Private. 5 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Never
    /// re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/new-crypto-loan/max-loan-amt
    Call<MaxLoan> max_loan(MaxLoanRequest request) const;

    /// Get Crypto Loan Position
    /// GET /v5/crypto-loan-common/position
    ///
    /// Private. 5 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/new-crypto-loan/crypto-loan-position
    Call<Position> position() const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const AdjustCollateralAmountRequest*);
const detail::ObjectTable& exbind_table(const AdjustCollateralAmount*);
const detail::ObjectTable& exbind_table(const AdjustmentHistoryRequest*);
const detail::ObjectTable& exbind_table(const AdjustmentHistoryList*);
const detail::ObjectTable& exbind_table(const AdjustmentHistory*);
const detail::ObjectTable& exbind_table(const CollateralDataRequest*);
const detail::ObjectTable& exbind_table(const CollateralDataCollateralRatioConfigListCollateralRatioList*);
const detail::ObjectTable& exbind_table(const CollateralDataCollateralRatioConfigList*);
const detail::ObjectTable& exbind_table(const CollateralDataCurrencyLiquidationList*);
const detail::ObjectTable& exbind_table(const CollateralData*);
const detail::ObjectTable& exbind_table(const LoanableDataRequest*);
const detail::ObjectTable& exbind_table(const LoanableDataList*);
const detail::ObjectTable& exbind_table(const LoanableData*);
const detail::ObjectTable& exbind_table(const MaxCollateralAmountRequest*);
const detail::ObjectTable& exbind_table(const MaxCollateralAmount*);
const detail::ObjectTable& exbind_table(const MaxLoanRequestCollateralList*);
const detail::ObjectTable& exbind_table(const MaxLoanRequest*);
const detail::ObjectTable& exbind_table(const MaxLoan*);
const detail::ObjectTable& exbind_table(const PositionBorrowList*);
const detail::ObjectTable& exbind_table(const PositionSupplyList*);
const detail::ObjectTable& exbind_table(const Position*);

}  // namespace exbind::bybit::crypto_loan_common
