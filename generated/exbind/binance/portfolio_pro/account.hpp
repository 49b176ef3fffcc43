// Generated from specs/binance/portfolio_pro/account.yaml by `exbind generate binance`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::binance {
class Connection;
}

/// Operations of portfolio_pro/account.
namespace exbind::inline v0_1::binance::portfolio_pro::account {

using exbind::operator<<;
using exbind::to_string;

enum class TransferType : std::uint8_t {
    earn_to_future = 0,  ///< "EARN_TO_FUTURE"
    future_to_earn = 1,  ///< "FUTURE_TO_EARN"
};
const detail::EnumTable& exbind_table(TransferType);

enum class Asset : std::uint8_t {
    ldusdt = 0,  ///< "LDUSDT"
    rwusd = 1,   ///< "RWUSD"
};
const detail::EnumTable& exbind_table(Asset);

/// Reply of Api::account.
struct Account {
    std::optional<Decimal> uniMMR{};
    std::optional<Decimal> accountEquity{};
    std::optional<Decimal> actualEquity{};
    std::optional<Decimal> accountMaintMargin{};
    std::optional<Decimal> accountInitialMargin{};
    std::string totalAvailableBalance{};
    std::string accountStatus{};
    std::string accountType{};

    bool operator==(const Account&) const = default;
};

/// Parameters of Api::asset_collection.
struct AssetCollectionRequest {
    NamedOnly named{};
    Required<std::string> asset;
};

/// Reply of Api::asset_collection.
struct AssetCollection {
    std::string msg{};

    bool operator==(const AssetCollection&) const = default;
};

/// Reply of Api::auto_collection.
struct AutoCollection {
    std::string msg{};

    bool operator==(const AutoCollection&) const = default;
};

/// Parameters of Api::balance.
struct BalanceRequest {
    NamedOnly named{};
    Optional<std::string> asset{};
};

/// Reply of Api::balance, one row.
struct Balance {
    std::string asset{};
    std::optional<Decimal> totalWalletBalance{};
    std::optional<Decimal> crossMarginAsset{};
    std::optional<Decimal> crossMarginBorrowed{};
    std::optional<Decimal> crossMarginFree{};
    std::optional<Decimal> crossMarginInterest{};
    std::optional<Decimal> crossMarginLocked{};
    std::optional<Decimal> umWalletBalance{};
    std::optional<Decimal> umUnrealizedPNL{};
    std::optional<Decimal> cmWalletBalance{};
    std::optional<Decimal> cmUnrealizedPNL{};
    std::optional<std::int64_t> updateTime{};
    std::optional<Decimal> negativeBalance{};
    std::optional<Decimal> optionWalletBalance{};
    std::optional<Decimal> optionEquity{};

    bool operator==(const Balance&) const = default;
};

/// Parameters of Api::bnb_transfer.
struct BnbTransferRequest {
    NamedOnly named{};
    Required<Decimal> amount;
    Required<std::string> transferSide;
};

/// Reply of Api::bnb_transfer.
struct BnbTransfer {
    std::optional<std::int64_t> tranId{};

    bool operator==(const BnbTransfer&) const = default;
};

/// Reply of Api::delta_mode.
struct DeltaMode {
    std::optional<bool> deltaEnabled{};

    bool operator==(const DeltaMode&) const = default;
};

/// Parameters of Api::switch_delta_mode.
struct SwitchDeltaModeRequest {
    NamedOnly named{};
    Required<bool> deltaEnabled;
};

/// Reply of Api::switch_delta_mode.
struct SwitchDeltaMode {
    std::string msg{};

    bool operator==(const SwitchDeltaMode&) const = default;
};

/// Parameters of Api::earn_asset_balance.
struct EarnAssetBalanceRequest {
    NamedOnly named{};
    Required<std::string> asset;
    Required<Open<TransferType>> transferType;
};

/// Reply of Api::earn_asset_balance.
struct EarnAssetBalance {
    std::string asset{};
    std::optional<Decimal> amount{};

    bool operator==(const EarnAssetBalance&) const = default;
};

/// Parameters of Api::earn_asset_transfer.
struct EarnAssetTransferRequest {
    NamedOnly named{};
    Required<Open<Asset>> asset;
    Required<Open<TransferType>> transferType;
    Required<Decimal> amount;
};

/// Reply of Api::earn_asset_transfer.
struct EarnAssetTransfer {
    std::string msg{};

    bool operator==(const EarnAssetTransfer&) const = default;
};

/// Parameters of Api::interest_history.
struct InterestHistoryRequest {
    NamedOnly named{};
    Optional<std::string> asset{};
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
    Optional<std::int64_t> size{};    ///< default 10, at most 100
};

/// Reply of Api::interest_history, one row.
struct InterestHistory {
    std::string asset{};
    std::optional<Decimal> interest{};
    std::optional<TimePoint> interestAccruedTime{};  ///< Unix milliseconds
    std::optional<Decimal> interestRate{};
    std::optional<Decimal> principal{};

    bool operator==(const InterestHistory&) const = default;
};

/// Reply of Api::pm_loan.
struct PmLoan {
    std::string asset{};
    std::optional<Decimal> amount{};

    bool operator==(const PmLoan&) const = default;
};

/// Parameters of Api::pm_loan_history.
struct PmLoanHistoryRequest {
    NamedOnly named{};
    Optional<TimePoint> startTime{};   ///< Unix milliseconds
    Optional<TimePoint> endTime{};     ///< Unix milliseconds
    Optional<std::int64_t> current{};  ///< default 1
    Optional<std::int64_t> size{};     ///< default 10, at most 100
};

/// Part of PmLoanHistory.
struct PmLoanHistoryRows {
    std::string asset{};
    std::optional<Decimal> amount{};
    std::optional<TimePoint> repayTime{};  ///< Unix milliseconds

    bool operator==(const PmLoanHistoryRows&) const = default;
};

/// Reply of Api::pm_loan_history.
struct PmLoanHistory {
    std::optional<std::int64_t> total{};
    Vector<PmLoanHistoryRows> rows{};

    bool operator==(const PmLoanHistory&) const = default;
};

/// Parameters of Api::repay_pm_loan.
struct RepayPmLoanRequest {
    NamedOnly named{};
    Optional<Decimal> from{};
};

/// Reply of Api::repay_pm_loan.
struct RepayPmLoan {
    std::optional<std::int64_t> tranId{};

    bool operator==(const RepayPmLoan&) const = default;
};

/// Parameters of Api::repay_futures_negative_balance.
struct RepayFuturesNegativeBalanceRequest {
    NamedOnly named{};
    Optional<Decimal> from{};
};

/// Reply of Api::repay_futures_negative_balance.
struct RepayFuturesNegativeBalance {
    std::string msg{};

    bool operator==(const RepayFuturesNegativeBalance&) const = default;
};

/// Reply of Api::repay_futures_switch.
struct RepayFuturesSwitch {
    std::optional<bool> autoRepay{};

    bool operator==(const RepayFuturesSwitch&) const = default;
};

/// Parameters of Api::change_auto_repay_futures_status.
struct ChangeAutoRepayFuturesStatusRequest {
    NamedOnly named{};
    Required<bool> autoRepay;  ///< default true
};

/// Reply of Api::change_auto_repay_futures_status.
struct ChangeAutoRepayFuturesStatus {
    std::string msg{};

    bool operator==(const ChangeAutoRepayFuturesStatus&) const = default;
};

/// Part of AccountV2.
struct AccountV2RiskUnitMMList {
    std::string asset{};
    std::optional<Decimal> uniMaintainUsd{};

    bool operator==(const AccountV2RiskUnitMMList&) const = default;
};

/// Reply of Api::account_v2.
struct AccountV2 {
    std::optional<Decimal> uniMMR{};
    std::optional<Decimal> accountEquity{};
    std::optional<Decimal> actualEquity{};
    std::optional<Decimal> accountMaintMargin{};
    Vector<AccountV2RiskUnitMMList> riskUnitMMList{};
    std::optional<Decimal> marginMM{};
    std::optional<Decimal> otherMM{};
    std::string accountStatus{};
    std::string accountType{};

    bool operator==(const AccountV2&) const = default;
};

/// The operations of portfolio_pro/account. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Portfolio Margin Pro Account Info
    /// GET /sapi/v1/portfolio/account
    ///
    /// Private. 180000 requests per minute per user, shared by the pool portfolio_pro_uid, of which one call takes 5.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin-pro/account
    Call<Account> account() const;

    /// Fund Collection by Asset
    /// POST /sapi/v1/portfolio/asset-collection
    ///
    /// Private. 12000 requests per minute per IP address, shared by the pool portfolio_pro_ip, of which one call takes
    /// 60. Never re-sent by itself.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin-pro/account/Fund-Collection-by-Asset
    Call<AssetCollection> asset_collection(AssetCollectionRequest request) const;

    /// Fund Auto-collection
    /// POST /sapi/v1/portfolio/auto-collection
    ///
    /// Private. 12000 requests per minute per IP address, shared by the pool portfolio_pro_ip, of which one call takes
    /// 1500. Never re-sent by itself.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin-pro/account/Fund-Auto-collection
    Call<AutoCollection> auto_collection() const;

    /// Get Portfolio Margin Pro Account Balance
    /// GET /sapi/v1/portfolio/balance
    ///
    /// Private. 12000 requests per minute per IP address, shared by the pool portfolio_pro_ip, of which one call takes
    /// 20.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin-pro/account/Get-Classic-Portfolio-Margin-Balance-Info
    Call<Vector<Balance>> balance(BalanceRequest request = {}) const;

    /// BNB transfer
    /// POST /sapi/v1/portfolio/bnb-transfer
    ///
    /// Private. 12000 requests per minute per IP address, shared by the pool portfolio_pro_ip, of which one call takes
    /// 1500. Never re-sent by itself.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin-pro/account/BNB-transfer
    Call<BnbTransfer> bnb_transfer(BnbTransferRequest request) const;

    /// Get Delta Mode Status
    /// GET /sapi/v1/portfolio/delta-mode
    ///
    /// Private. 12000 requests per minute per IP address, shared by the pool portfolio_pro_ip, of which one call takes
    /// 1500.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin-pro/account/Get-Delta-Mode-Status
    Call<DeltaMode> delta_mode() const;

    /// Switch Delta Mode
    /// POST /sapi/v1/portfolio/delta-mode
    ///
    /// Private. 12000 requests per minute per IP address, shared by the pool portfolio_pro_ip, of which one call takes
    /// 1500. Never re-sent by itself.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin-pro/account/Switch-Delta-Mode
    Call<SwitchDeltaMode> switch_delta_mode(SwitchDeltaModeRequest request) const;

    /// Get Transferable Earn Asset Balance for Portfolio Margin
    /// GET /sapi/v1/portfolio/earn-asset-balance
    ///
    /// Private. 12000 requests per minute per IP address, shared by the pool portfolio_pro_ip, of which one call takes
    /// 1500.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin-pro/account/Get-Transferable-Earn-Asset-Balance-Portfolio-Margin
    Call<EarnAssetBalance> earn_asset_balance(EarnAssetBalanceRequest request) const;

    /// Transfer LDUSDT/RWUSD for Portfolio Margin
    /// POST /sapi/v1/portfolio/earn-asset-transfer
    ///
    /// Private. 180000 requests per minute per user, shared by the pool portfolio_pro_uid, of which one call takes
    /// 1500. Never re-sent by itself.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin-pro/account/Transfer-LDUSDT-Portfolio-Margin
    Call<EarnAssetTransfer> earn_asset_transfer(EarnAssetTransferRequest request) const;

    /// Query Portfolio Margin Pro Negative Balance Interest History
    /// GET /sapi/v1/portfolio/interest-history
    ///
    /// Private. 12000 requests per minute per IP address, shared by the pool portfolio_pro_ip, of which one call takes
    /// 50.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin-pro/account/Query-Classic-Portfolio-Margin-Negative-Balance-Interest-History
    Call<Vector<InterestHistory>> interest_history(InterestHistoryRequest request = {}) const;

    /// Query Portfolio Margin Pro Bankruptcy Loan Amount
    /// GET /sapi/v1/portfolio/pmLoan
    ///
    /// Private. 180000 requests per minute per user, shared by the pool portfolio_pro_uid, of which one call takes 500.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin-pro/account/Query-Classic-Portfolio-Margin-Bankruptcy-Loan-Amount
    Call<PmLoan> pm_loan() const;

    /// Query Portfolio Margin Pro Bankruptcy Loan Repay History
    /// GET /sapi/v1/portfolio/pmloan-history
    ///
    /// Private. 12000 requests per minute per IP address, shared by the pool portfolio_pro_ip, of which one call takes
    /// 500.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin-pro/account/Query-Portfolio-Margin-Pro-Bankruptcy-Loan-Repay-History
    Call<PmLoanHistory> pm_loan_history(PmLoanHistoryRequest request = {}) const;

    /// Portfolio Margin Pro Bankruptcy Loan Repay
    /// POST /sapi/v1/portfolio/repay
    ///
    /// Private. 180000 requests per minute per user, shared by the pool portfolio_pro_uid, of which one call takes
    /// 3000. Never re-sent by itself.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin-pro/account/Classic-Portfolio-Margin-Bankruptcy-Loan-Repay
    Call<RepayPmLoan> repay_pm_loan(RepayPmLoanRequest request = {}) const;

    /// Repay futures Negative Balance
    /// POST /sapi/v1/portfolio/repay-futures-negative-balance
    ///
    /// Private. 12000 requests per minute per IP address, shared by the pool portfolio_pro_ip, of which one call takes
    /// 1500. Never re-sent by itself.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin-pro/account/Repay-futures-Negative-Balance
    Call<RepayFuturesNegativeBalance>
    repay_futures_negative_balance(RepayFuturesNegativeBalanceRequest request = {}) const;

    /// Get Auto-repay-futures Status
    /// GET /sapi/v1/portfolio/repay-futures-switch
    ///
    /// Private. 12000 requests per minute per IP address, shared by the pool portfolio_pro_ip, of which one call takes
    /// 30.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin-pro/account/Get-Auto-repay-futures-Status
    Call<RepayFuturesSwitch> repay_futures_switch() const;

    /// Change Auto-repay-futures Status
    /// POST /sapi/v1/portfolio/repay-futures-switch
    ///
    /// Private. 12000 requests per minute per IP address, shared by the pool portfolio_pro_ip, of which one call takes
    /// 1500. Never re-sent by itself.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin-pro/account/Change-Auto-repay-futures-Status
    Call<ChangeAutoRepayFuturesStatus>
    change_auto_repay_futures_status(ChangeAutoRepayFuturesStatusRequest request) const;

    /// Get Portfolio Margin Pro SPAN Account Info
    /// GET /sapi/v2/portfolio/account
    ///
    /// Private. 12000 requests per minute per IP address, shared by the pool portfolio_pro_ip, of which one call takes
    /// 5.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin-pro/account/Get-Classic-Portfolio-Margin-Account-Info-V2
    Call<AccountV2> account_v2() const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const Account*);
const detail::ObjectTable& exbind_table(const AssetCollectionRequest*);
const detail::ObjectTable& exbind_table(const AssetCollection*);
const detail::ObjectTable& exbind_table(const AutoCollection*);
const detail::ObjectTable& exbind_table(const BalanceRequest*);
const detail::ObjectTable& exbind_table(const Balance*);
const detail::ObjectTable& exbind_table(const BnbTransferRequest*);
const detail::ObjectTable& exbind_table(const BnbTransfer*);
const detail::ObjectTable& exbind_table(const DeltaMode*);
const detail::ObjectTable& exbind_table(const SwitchDeltaModeRequest*);
const detail::ObjectTable& exbind_table(const SwitchDeltaMode*);
const detail::ObjectTable& exbind_table(const EarnAssetBalanceRequest*);
const detail::ObjectTable& exbind_table(const EarnAssetBalance*);
const detail::ObjectTable& exbind_table(const EarnAssetTransferRequest*);
const detail::ObjectTable& exbind_table(const EarnAssetTransfer*);
const detail::ObjectTable& exbind_table(const InterestHistoryRequest*);
const detail::ObjectTable& exbind_table(const InterestHistory*);
const detail::ObjectTable& exbind_table(const PmLoan*);
const detail::ObjectTable& exbind_table(const PmLoanHistoryRequest*);
const detail::ObjectTable& exbind_table(const PmLoanHistoryRows*);
const detail::ObjectTable& exbind_table(const PmLoanHistory*);
const detail::ObjectTable& exbind_table(const RepayPmLoanRequest*);
const detail::ObjectTable& exbind_table(const RepayPmLoan*);
const detail::ObjectTable& exbind_table(const RepayFuturesNegativeBalanceRequest*);
const detail::ObjectTable& exbind_table(const RepayFuturesNegativeBalance*);
const detail::ObjectTable& exbind_table(const RepayFuturesSwitch*);
const detail::ObjectTable& exbind_table(const ChangeAutoRepayFuturesStatusRequest*);
const detail::ObjectTable& exbind_table(const ChangeAutoRepayFuturesStatus*);
const detail::ObjectTable& exbind_table(const AccountV2RiskUnitMMList*);
const detail::ObjectTable& exbind_table(const AccountV2*);

}  // namespace exbind::binance::portfolio_pro::account
