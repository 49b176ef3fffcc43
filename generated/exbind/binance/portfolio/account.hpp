// Generated from specs/binance/portfolio/account.yaml by `exbind generate binance`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <variant>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::binance {
class Connection;
}

/// Operations of portfolio/account.
namespace exbind::inline v0_1::binance::portfolio::account {

/// Reply of Api::account_information.
struct AccountInformation {
    std::optional<Decimal> uniMMR{};
    std::optional<Decimal> accountEquity{};
    std::optional<Decimal> actualEquity{};
    std::optional<Decimal> accountInitialMargin{};
    std::optional<Decimal> accountMaintMargin{};
    std::string accountStatus{};
    std::optional<Decimal> virtualMaxWithdrawAmount{};
    std::optional<Decimal> totalAvailableBalance{};
    std::optional<Decimal> totalMarginOpenLoss{};
    std::optional<TimePoint> updateTime{};  ///< Unix milliseconds

    bool operator==(const AccountInformation&) const = default;
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

/// Part of Balance.
struct BalanceOne {
    std::string asset{};
    std::optional<Decimal> totalWalletBalance{};
    std::optional<Decimal> crossMarginBorrowed{};
    std::optional<Decimal> crossMarginFree{};
    std::optional<Decimal> crossMarginInterest{};
    std::optional<Decimal> crossMarginLocked{};
    std::optional<Decimal> umWalletBalance{};
    std::optional<Decimal> umUnrealizedPNL{};
    std::optional<Decimal> cmWalletBalance{};
    std::optional<Decimal> cmUnrealizedPNL{};
    std::optional<TimePoint> updateTime{};  ///< Unix milliseconds
    std::optional<Decimal> negativeBalance{};

    bool operator==(const BalanceOne&) const = default;
};

/// Part of Balance.
struct BalanceAll {
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
    std::optional<TimePoint> updateTime{};  ///< Unix milliseconds
    std::optional<Decimal> negativeBalance{};

    bool operator==(const BalanceAll&) const = default;
};

/// Reply of Api::balance. One of several forms, told apart by the shape of the value. RawJson holds any other,
/// std::monostate stands for no value.
struct Balance {
    std::variant<std::monostate, BalanceOne, Vector<BalanceAll>, RawJson> value{};

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

/// Part of CmAccount, UmAccount and UmAccountV2.
struct CmAccountAssets {
    std::string asset{};
    std::optional<Decimal> crossWalletBalance{};
    std::optional<Decimal> crossUnPnl{};
    std::optional<Decimal> maintMargin{};
    std::optional<Decimal> initialMargin{};
    std::optional<Decimal> positionInitialMargin{};
    std::optional<Decimal> openOrderInitialMargin{};
    std::optional<TimePoint> updateTime{};  ///< Unix milliseconds

    bool operator==(const CmAccountAssets&) const = default;
};
using UmAccountAssets = CmAccountAssets;
using UmAccountV2Assets = CmAccountAssets;

/// Part of CmAccount.
struct CmAccountPositions {
    std::string symbol{};
    std::optional<Decimal> positionAmt{};
    std::optional<Decimal> initialMargin{};
    std::optional<Decimal> maintMargin{};
    std::optional<Decimal> unrealizedProfit{};
    std::optional<Decimal> positionInitialMargin{};
    std::optional<Decimal> openOrderInitialMargin{};
    std::optional<Decimal> leverage{};
    std::string positionSide{};
    std::optional<Decimal> entryPrice{};
    std::optional<Decimal> maxQty{};
    std::optional<std::int64_t> updateTime{};

    bool operator==(const CmAccountPositions&) const = default;
};

/// Reply of Api::cm_account.
struct CmAccount {
    Vector<CmAccountAssets> assets{};
    Vector<CmAccountPositions> positions{};

    bool operator==(const CmAccount&) const = default;
};

/// Parameters of Api::cm_commission_rate.
struct CmCommissionRateRequest {
    NamedOnly named{};
    Required<std::string> symbol;
};

/// Reply of Api::cm_commission_rate and Api::um_commission_rate.
struct CmCommissionRate {
    std::string symbol{};
    std::optional<Decimal> makerCommissionRate{};
    std::optional<Decimal> takerCommissionRate{};

    bool operator==(const CmCommissionRate&) const = default;
};
using UmCommissionRate = CmCommissionRate;

/// Parameters of Api::cm_income and Api::um_income.
struct CmIncomeRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};
    Optional<std::string> incomeType{};
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
    Optional<std::int64_t> page{};
    Optional<std::int64_t> limit{};
};
using UmIncomeRequest = CmIncomeRequest;

/// Reply of Api::cm_income and Api::um_income, one row.
struct CmIncome {
    std::string symbol{};
    std::string incomeType{};
    std::optional<Decimal> income{};
    std::string asset{};
    std::string info{};
    std::optional<TimePoint> time{};  ///< Unix milliseconds
    std::string tranId{};
    std::string tradeId{};

    bool operator==(const CmIncome&) const = default;
};
using UmIncome = CmIncome;

/// Parameters of Api::change_cm_initial_leverage.
struct ChangeCmInitialLeverageRequest {
    NamedOnly named{};
    Required<std::string> symbol;
    Required<std::int64_t> leverage;
};

/// Reply of Api::change_cm_initial_leverage.
struct ChangeCmInitialLeverage {
    std::optional<std::int64_t> leverage{};
    std::optional<Decimal> maxQty{};
    std::string symbol{};

    bool operator==(const ChangeCmInitialLeverage&) const = default;
};

/// Parameters of Api::cm_leverage_bracket.
struct CmLeverageBracketRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};
};

/// Part of CmLeverageBracket.
struct CmLeverageBracketBrackets {
    std::optional<std::int64_t> bracket{};
    std::optional<std::int64_t> initialLeverage{};
    std::optional<std::int64_t> qtyCap{};
    std::optional<std::int64_t> qtyFloor{};
    std::optional<Decimal> maintMarginRatio{};
    std::optional<Decimal> cum{};

    bool operator==(const CmLeverageBracketBrackets&) const = default;
};

/// Reply of Api::cm_leverage_bracket, one row.
struct CmLeverageBracket {
    std::string symbol{};
    Vector<CmLeverageBracketBrackets> brackets{};

    bool operator==(const CmLeverageBracket&) const = default;
};

/// Parameters of Api::cm_position_risk.
struct CmPositionRiskRequest {
    NamedOnly named{};
    Optional<std::string> marginAsset{};
    Optional<std::string> pair{};
};

/// Reply of Api::cm_position_risk, one row.
struct CmPositionRisk {
    std::string symbol{};
    std::optional<Decimal> positionAmt{};
    std::optional<Decimal> entryPrice{};
    std::optional<Decimal> markPrice{};
    std::optional<Decimal> unRealizedProfit{};
    std::optional<Decimal> liquidationPrice{};
    std::optional<Decimal> leverage{};
    std::string positionSide{};
    std::optional<TimePoint> updateTime{};  ///< Unix milliseconds
    std::optional<Decimal> maxQty{};
    std::optional<Decimal> notionalValue{};

    bool operator==(const CmPositionRisk&) const = default;
};

/// Reply of Api::cm_position_mode.
struct CmPositionMode {
    std::optional<bool> dualSidePosition{};

    bool operator==(const CmPositionMode&) const = default;
};

/// Parameters of Api::change_cm_position_mode.
struct ChangeCmPositionModeRequest {
    NamedOnly named{};
    Required<bool> dualSidePosition;
};

/// Reply of Api::change_cm_position_mode.
struct ChangeCmPositionMode {
    std::optional<std::int64_t> code{};
    std::string msg{};

    bool operator==(const ChangeCmPositionMode&) const = default;
};

/// Parameters of Api::margin_interest_history.
struct MarginInterestHistoryRequest {
    NamedOnly named{};
    Optional<std::string> asset{};
    Optional<TimePoint> startTime{};   ///< Unix milliseconds
    Optional<TimePoint> endTime{};     ///< Unix milliseconds
    Optional<std::int64_t> current{};  ///< default 1
    Optional<std::int64_t> size{};     ///< default 10, at most 100
    Optional<bool> archived{};         ///< default false
};

/// Part of MarginInterestHistory.
struct MarginInterestHistoryRows {
    std::optional<std::int64_t> txId{};
    std::optional<TimePoint> interestAccuredTime{};  ///< Unix milliseconds
    std::string asset{};
    std::string rawAsset{};
    std::optional<Decimal> principal{};
    std::optional<Decimal> interest{};
    std::optional<Decimal> interestRate{};
    std::string type{};

    bool operator==(const MarginInterestHistoryRows&) const = default;
};

/// Reply of Api::margin_interest_history.
struct MarginInterestHistory {
    Vector<MarginInterestHistoryRows> rows{};
    std::optional<std::int64_t> total{};

    bool operator==(const MarginInterestHistory&) const = default;
};

/// Parameters of Api::margin_loan and Api::repay_loan.
struct RepayLoanRequest {
    NamedOnly named{};
    Required<std::string> asset;
    Optional<std::int64_t> txId{};
    Optional<TimePoint> startTime{};   ///< Unix milliseconds
    Optional<TimePoint> endTime{};     ///< Unix milliseconds
    Optional<std::int64_t> current{};  ///< default 1
    Optional<std::int64_t> size{};     ///< default 10, at most 100
    Optional<bool> archived{};         ///< default false
};
using MarginLoanRequest = RepayLoanRequest;

/// Part of MarginLoan.
struct MarginLoanRows {
    std::optional<std::int64_t> txId{};
    std::string asset{};
    std::optional<Decimal> principal{};
    std::optional<TimePoint> timestamp{};  ///< Unix milliseconds
    std::string status{};

    bool operator==(const MarginLoanRows&) const = default;
};

/// Reply of Api::margin_loan.
struct MarginLoan {
    Vector<MarginLoanRows> rows{};
    std::optional<std::int64_t> total{};

    bool operator==(const MarginLoan&) const = default;
};

/// Parameters of Api::max_borrowable.
struct MaxBorrowableRequest {
    NamedOnly named{};
    Required<std::string> asset;
};

/// Reply of Api::max_borrowable.
struct MaxBorrowable {
    std::optional<Decimal> amount{};
    std::string borrowLimit{};

    bool operator==(const MaxBorrowable&) const = default;
};

/// Parameters of Api::max_withdraw.
struct MaxWithdrawRequest {
    NamedOnly named{};
    Required<std::string> asset;
};

/// Reply of Api::max_withdraw.
struct MaxWithdraw {
    std::optional<Decimal> amount{};

    bool operator==(const MaxWithdraw&) const = default;
};

/// Part of RepayLoan.
struct RepayLoanRows {
    std::optional<Decimal> amount{};
    std::string asset{};
    std::optional<Decimal> interest{};
    std::optional<Decimal> principal{};
    std::string status{};
    std::optional<TimePoint> timestamp{};  ///< Unix milliseconds
    std::optional<std::int64_t> txId{};

    bool operator==(const RepayLoanRows&) const = default;
};

/// Reply of Api::repay_loan.
struct RepayLoan {
    Vector<RepayLoanRows> rows{};
    std::optional<std::int64_t> total{};

    bool operator==(const RepayLoan&) const = default;
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
    std::optional<TimePoint> interestAccuredTime{};  ///< Unix milliseconds
    std::optional<Decimal> interestRate{};
    std::optional<Decimal> principal{};

    bool operator==(const InterestHistory&) const = default;
};

/// Parameters of Api::negative_balance_exchange_record.
struct NegativeBalanceExchangeRecordRequest {
    NamedOnly named{};
    Required<TimePoint> startTime;  ///< Unix milliseconds
    Required<TimePoint> endTime;    ///< Unix milliseconds
};

/// Part of NegativeBalanceExchangeRecordRows.
struct NegativeBalanceExchangeRecordRowsDetails {
    std::string asset{};
    std::optional<Decimal> negativeBalance{};
    std::optional<std::int64_t> negativeMaxThreshold{};

    bool operator==(const NegativeBalanceExchangeRecordRowsDetails&) const = default;
};

/// Part of NegativeBalanceExchangeRecord.
struct NegativeBalanceExchangeRecordRows {
    std::optional<TimePoint> startTime{};  ///< Unix milliseconds
    std::optional<TimePoint> endTime{};    ///< Unix milliseconds
    Vector<NegativeBalanceExchangeRecordRowsDetails> details{};

    bool operator==(const NegativeBalanceExchangeRecordRows&) const = default;
};

/// Reply of Api::negative_balance_exchange_record.
struct NegativeBalanceExchangeRecord {
    std::optional<std::int64_t> total{};
    Vector<NegativeBalanceExchangeRecordRows> rows{};

    bool operator==(const NegativeBalanceExchangeRecord&) const = default;
};

/// Reply of Api::user_rate_limit.
struct UserRateLimit {
    std::string rateLimitType{};
    std::string interval{};
    std::optional<std::int64_t> intervalNum{};
    std::optional<std::int64_t> limit{};

    bool operator==(const UserRateLimit&) const = default;
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

/// Part of UmAccount.
struct UmAccountPositions {
    std::string symbol{};
    std::optional<Decimal> initialMargin{};
    std::optional<Decimal> maintMargin{};
    std::optional<Decimal> unrealizedProfit{};
    std::optional<Decimal> positionInitialMargin{};
    std::optional<Decimal> openOrderInitialMargin{};
    std::optional<Decimal> leverage{};
    std::optional<Decimal> entryPrice{};
    std::optional<Decimal> maxNotional{};
    std::optional<Decimal> bidNotional{};
    std::optional<Decimal> askNotional{};
    std::string positionSide{};
    std::optional<Decimal> positionAmt{};
    std::optional<std::int64_t> updateTime{};

    bool operator==(const UmAccountPositions&) const = default;
};

/// Reply of Api::um_account.
struct UmAccount {
    Vector<CmAccountAssets> assets{};
    Vector<UmAccountPositions> positions{};

    bool operator==(const UmAccount&) const = default;
};

/// Reply of Api::um_account_config.
struct UmAccountConfig {
    std::optional<std::int64_t> feeTier{};
    std::optional<bool> canTrade{};
    std::optional<bool> canDeposit{};
    std::optional<bool> canWithdraw{};
    std::optional<bool> dualSidePosition{};
    std::optional<TimePoint> updateTime{};  ///< Unix milliseconds
    std::optional<bool> multiAssetsMargin{};
    std::optional<std::int64_t> tradeGroupId{};

    bool operator==(const UmAccountConfig&) const = default;
};

/// Parameters of Api::um_api_trading_status.
struct UmApiTradingStatusRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};
};

/// Part of UmApiTradingStatusIndicators.
struct UmApiTradingStatusIndicatorsBTCUSDT {
    std::optional<bool> isLocked{};
    std::optional<TimePoint> plannedRecoverTime{};  ///< Unix milliseconds
    std::string indicator{};
    std::optional<Decimal> value{};
    std::optional<Decimal> triggerValue{};

    bool operator==(const UmApiTradingStatusIndicatorsBTCUSDT&) const = default;
};

/// Part of UmApiTradingStatusIndicators.
struct UmApiTradingStatusIndicatorsACCOUNT {
    std::string indicator{};
    std::optional<std::int64_t> value{};
    std::optional<std::int64_t> triggerValue{};
    std::optional<TimePoint> plannedRecoverTime{};  ///< Unix milliseconds
    std::optional<bool> isLocked{};

    bool operator==(const UmApiTradingStatusIndicatorsACCOUNT&) const = default;
};

/// Part of UmApiTradingStatus.
struct UmApiTradingStatusIndicators {
    Vector<UmApiTradingStatusIndicatorsBTCUSDT> BTCUSDT{};
    Vector<UmApiTradingStatusIndicatorsACCOUNT> ACCOUNT{};

    bool operator==(const UmApiTradingStatusIndicators&) const = default;
};

/// Reply of Api::um_api_trading_status.
struct UmApiTradingStatus {
    UmApiTradingStatusIndicators indicators{};
    std::optional<TimePoint> updateTime{};  ///< Unix milliseconds

    bool operator==(const UmApiTradingStatus&) const = default;
};

/// Parameters of Api::um_commission_rate.
struct UmCommissionRateRequest {
    NamedOnly named{};
    Required<std::string> symbol;
};

/// Parameters of Api::um_transaction_history_download_id.
struct UmTransactionHistoryDownloadIdRequest {
    NamedOnly named{};
    Required<TimePoint> startTime;  ///< Unix milliseconds
    Required<TimePoint> endTime;    ///< Unix milliseconds
};

/// Reply of Api::um_transaction_history_download_id.
struct UmTransactionHistoryDownloadId {
    std::optional<std::int64_t> avgCostTimestampOfLast30d{};
    std::string downloadId{};

    bool operator==(const UmTransactionHistoryDownloadId&) const = default;
};

/// Parameters of Api::um_transaction_history_download_link.
struct UmTransactionHistoryDownloadLinkRequest {
    NamedOnly named{};
    Required<std::string> downloadId;
};

/// Reply of Api::um_transaction_history_download_link, Api::um_order_history_download_link and
/// Api::um_trade_history_download_link.
struct UmOrderHistoryDownloadLink {
    std::string downloadId{};
    std::string status{};
    std::string url{};
    std::string s3Link{};
    std::optional<bool> notified{};
    std::optional<TimePoint> expirationTimestamp{};  ///< Unix milliseconds
    std::string isExpired{};

    bool operator==(const UmOrderHistoryDownloadLink&) const = default;
};
using UmTransactionHistoryDownloadLink = UmOrderHistoryDownloadLink;
using UmTradeHistoryDownloadLink = UmOrderHistoryDownloadLink;

/// Parameters of Api::change_um_initial_leverage.
struct ChangeUmInitialLeverageRequest {
    NamedOnly named{};
    Required<std::string> symbol;
    Required<std::int64_t> leverage;
};

/// Reply of Api::change_um_initial_leverage.
struct ChangeUmInitialLeverage {
    std::optional<std::int64_t> leverage{};
    std::optional<Decimal> maxNotionalValue{};
    std::string symbol{};

    bool operator==(const ChangeUmInitialLeverage&) const = default;
};

/// Parameters of Api::um_leverage_bracket.
struct UmLeverageBracketRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};
};

/// Part of UmLeverageBracket.
struct UmLeverageBracketBrackets {
    std::optional<std::int64_t> bracket{};
    std::optional<std::int64_t> initialLeverage{};
    std::optional<std::int64_t> notionalCap{};
    std::optional<std::int64_t> notionalFloor{};
    std::optional<Decimal> maintMarginRatio{};
    std::optional<std::int64_t> cum{};

    bool operator==(const UmLeverageBracketBrackets&) const = default;
};

/// Reply of Api::um_leverage_bracket, one row.
struct UmLeverageBracket {
    std::string symbol{};
    std::optional<Decimal> notionalCoef{};
    Vector<UmLeverageBracketBrackets> brackets{};

    bool operator==(const UmLeverageBracket&) const = default;
};

/// Parameters of Api::um_order_history_download_id.
struct UmOrderHistoryDownloadIdRequest {
    NamedOnly named{};
    Required<TimePoint> startTime;  ///< Unix milliseconds
    Required<TimePoint> endTime;    ///< Unix milliseconds
};

/// Reply of Api::um_order_history_download_id.
struct UmOrderHistoryDownloadId {
    std::optional<std::int64_t> avgCostTimestampOfLast30d{};
    std::string downloadId{};

    bool operator==(const UmOrderHistoryDownloadId&) const = default;
};

/// Parameters of Api::um_order_history_download_link.
struct UmOrderHistoryDownloadLinkRequest {
    NamedOnly named{};
    Required<std::string> downloadId;
};

/// Parameters of Api::um_position_risk.
struct UmPositionRiskRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};
};

/// Reply of Api::um_position_risk, one row.
struct UmPositionRisk {
    std::optional<Decimal> entryPrice{};
    std::optional<Decimal> leverage{};
    std::optional<Decimal> markPrice{};
    std::optional<Decimal> maxNotionalValue{};
    std::optional<Decimal> positionAmt{};
    std::optional<Decimal> notional{};
    std::string symbol{};
    std::optional<Decimal> unRealizedProfit{};
    std::optional<Decimal> liquidationPrice{};
    std::string positionSide{};
    std::optional<TimePoint> updateTime{};  ///< Unix milliseconds

    bool operator==(const UmPositionRisk&) const = default;
};

/// Reply of Api::um_position_mode.
struct UmPositionMode {
    std::optional<bool> dualSidePosition{};

    bool operator==(const UmPositionMode&) const = default;
};

/// Parameters of Api::change_um_position_mode.
struct ChangeUmPositionModeRequest {
    NamedOnly named{};
    Required<bool> dualSidePosition;
};

/// Reply of Api::change_um_position_mode.
struct ChangeUmPositionMode {
    std::optional<std::int64_t> code{};
    std::string msg{};

    bool operator==(const ChangeUmPositionMode&) const = default;
};

/// Parameters of Api::um_symbol_config.
struct UmSymbolConfigRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};
};

/// Reply of Api::um_symbol_config, one row.
struct UmSymbolConfig {
    std::string symbol{};
    std::string marginType{};
    std::optional<bool> isAutoAddMargin{};
    std::optional<std::int64_t> leverage{};
    std::optional<Decimal> maxNotionalValue{};

    bool operator==(const UmSymbolConfig&) const = default;
};

/// Parameters of Api::um_trade_history_download_id.
struct UmTradeHistoryDownloadIdRequest {
    NamedOnly named{};
    Required<TimePoint> startTime;  ///< Unix milliseconds
    Required<TimePoint> endTime;    ///< Unix milliseconds
};

/// Reply of Api::um_trade_history_download_id.
struct UmTradeHistoryDownloadId {
    std::optional<std::int64_t> avgCostTimestampOfLast30d{};
    std::string downloadId{};

    bool operator==(const UmTradeHistoryDownloadId&) const = default;
};

/// Parameters of Api::um_trade_history_download_link.
struct UmTradeHistoryDownloadLinkRequest {
    NamedOnly named{};
    Required<std::string> downloadId;
};

/// Part of UmAccountV2.
struct UmAccountV2Positions {
    std::string symbol{};
    std::optional<Decimal> initialMargin{};
    std::optional<Decimal> maintMargin{};
    std::optional<Decimal> unrealizedProfit{};
    std::string positionSide{};
    std::optional<Decimal> positionAmt{};
    std::optional<std::int64_t> updateTime{};
    std::optional<Decimal> notional{};

    bool operator==(const UmAccountV2Positions&) const = default;
};

/// Reply of Api::um_account_v2.
struct UmAccountV2 {
    Vector<CmAccountAssets> assets{};
    Vector<UmAccountV2Positions> positions{};

    bool operator==(const UmAccountV2&) const = default;
};

/// The operations of portfolio/account. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Account Information
    /// GET /papi/v1/account
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool portfolio_ip, of which one call takes 20.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/account/Account-Information
    Call<AccountInformation> account_information() const;

    /// Fund Collection by Asset
    /// POST /papi/v1/asset-collection
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool portfolio_ip, of which one call takes 30.
    /// Never re-sent by itself.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/account/Fund-Collection-by-Asset
    Call<AssetCollection> asset_collection(AssetCollectionRequest request) const;

    /// Fund Auto-collection
    /// POST /papi/v1/auto-collection
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool portfolio_ip, of which one call takes 750.
    /// Never re-sent by itself.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/account/Fund-Auto-collection
    Call<AutoCollection> auto_collection() const;

    /// Account Balance
    /// GET /papi/v1/balance
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool portfolio_ip, of which one call takes 20.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/account
    Call<Balance> balance(BalanceRequest request = {}) const;

    /// BNB transfer
    /// POST /papi/v1/bnb-transfer
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool portfolio_ip, of which one call takes 750.
    /// Never re-sent by itself.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/account/BNB-transfer
    Call<BnbTransfer> bnb_transfer(BnbTransferRequest request) const;

    /// Get CM Account Detail
    /// GET /papi/v1/cm/account
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool portfolio_ip, of which one call takes 5.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/account/Get-CM-Account-Detail
    Call<CmAccount> cm_account() const;

    /// Get User Commission Rate for CM
    /// GET /papi/v1/cm/commissionRate
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool portfolio_ip, of which one call takes 20.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/account/Get-User-Commission-Rate-for-CM
    Call<CmCommissionRate> cm_commission_rate(CmCommissionRateRequest request) const;

    /// Get CM Income History
    /// GET /papi/v1/cm/income
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool portfolio_ip, of which one call takes 30.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/account/Get-CM-Income-History
    Call<Vector<CmIncome>> cm_income(CmIncomeRequest request = {}) const;

    /// Change CM Initial Leverage
    /// POST /papi/v1/cm/leverage
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool portfolio_ip. Never re-sent by itself.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/account/Change-CM-Initial-Leverage
    Call<ChangeCmInitialLeverage> change_cm_initial_leverage(ChangeCmInitialLeverageRequest request) const;

    /// CM Notional and Leverage Brackets
    /// GET /papi/v1/cm/leverageBracket
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool portfolio_ip.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/account/CM-Notional-and-Leverage-Brackets
    Call<Vector<CmLeverageBracket>> cm_leverage_bracket(CmLeverageBracketRequest request = {}) const;

    /// Query CM Position Information
    /// GET /papi/v1/cm/positionRisk
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool portfolio_ip.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/account/Query-CM-Position-Information
    Call<Vector<CmPositionRisk>> cm_position_risk(CmPositionRiskRequest request = {}) const;

    /// Get CM Current Position Mode
    /// GET /papi/v1/cm/positionSide/dual
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool portfolio_ip, of which one call takes 30.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/account/Get-CM-Current-Position-Mode
    Call<CmPositionMode> cm_position_mode() const;

    /// Change CM Position Mode
    /// POST /papi/v1/cm/positionSide/dual
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool portfolio_ip. Never re-sent by itself.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/account/Change-CM-Position-Mode
    Call<ChangeCmPositionMode> change_cm_position_mode(ChangeCmPositionModeRequest request) const;

    /// Get Margin Borrow/Loan Interest History
    /// GET /papi/v1/margin/marginInterestHistory
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool portfolio_ip.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/account/Get-Margin-BorrowLoan-Interest-History
    Call<MarginInterestHistory> margin_interest_history(MarginInterestHistoryRequest request = {}) const;

    /// Query Margin Loan Record
    /// GET /papi/v1/margin/marginLoan
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool portfolio_ip, of which one call takes 10.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/account/Query-Margin-Loan-Record
    Call<MarginLoan> margin_loan(RepayLoanRequest request) const;

    /// Margin Max Borrow
    /// GET /papi/v1/margin/maxBorrowable
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool portfolio_ip, of which one call takes 5.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/account/Margin-Max-Borrow
    Call<MaxBorrowable> max_borrowable(MaxBorrowableRequest request) const;

    /// Query Margin Max Withdraw
    /// GET /papi/v1/margin/maxWithdraw
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool portfolio_ip, of which one call takes 5.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/account/Query-Margin-Max-Withdraw
    Call<MaxWithdraw> max_withdraw(MaxWithdrawRequest request) const;

    /// Query Margin repay Record
    /// GET /papi/v1/margin/repayLoan
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool portfolio_ip, of which one call takes 10.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/account/Query-Margin-repay-Record
    Call<RepayLoan> repay_loan(RepayLoanRequest request) const;

    /// Query Portfolio Margin Negative Balance Interest History
    /// GET /papi/v1/portfolio/interest-history
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool portfolio_ip, of which one call takes 50.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/account/Query-Portfolio-Margin-Negative-Balance-Interest-History
    Call<Vector<InterestHistory>> interest_history(InterestHistoryRequest request = {}) const;

    /// Query User Negative Balance Auto Exchange Record
    /// GET /papi/v1/portfolio/negative-balance-exchange-record
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool portfolio_ip, of which one call takes 100.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/account/Query-User-Negative-Balance-Auto-Exchange-Record
    Call<NegativeBalanceExchangeRecord>
    negative_balance_exchange_record(NegativeBalanceExchangeRecordRequest request) const;

    /// Query User Rate Limit
    /// GET /papi/v1/rateLimit/order
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool portfolio_ip.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/account/Query-User-Rate-Limit
    Call<UserRateLimit> user_rate_limit() const;

    /// Repay futures Negative Balance
    /// POST /papi/v1/repay-futures-negative-balance
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool portfolio_ip, of which one call takes 750.
    /// Never re-sent by itself.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/account/Repay-futures-Negative-Balance
    Call<RepayFuturesNegativeBalance> repay_futures_negative_balance() const;

    /// Get Auto-repay-futures Status
    /// GET /papi/v1/repay-futures-switch
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool portfolio_ip, of which one call takes 30.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/account/Get-Auto-repay-futures-Status
    Call<RepayFuturesSwitch> repay_futures_switch() const;

    /// Change Auto-repay-futures Status
    /// POST /papi/v1/repay-futures-switch
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool portfolio_ip, of which one call takes 750.
    /// Never re-sent by itself.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/account/Change-Auto-repay-futures-Status
    Call<ChangeAutoRepayFuturesStatus>
    change_auto_repay_futures_status(ChangeAutoRepayFuturesStatusRequest request) const;

    /// Get UM Account Detail
    /// GET /papi/v1/um/account
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool portfolio_ip, of which one call takes 5.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/account/Get-UM-Account-Detail
    Call<UmAccount> um_account() const;

    /// UM Futures Account Configuration
    /// GET /papi/v1/um/accountConfig
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool portfolio_ip, of which one call takes 5.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/account/Get-UM-Futures-Account-Config
    Call<UmAccountConfig> um_account_config() const;

    /// Portfolio Margin UM Trading Quantitative Rules Indicators
    /// GET /papi/v1/um/apiTradingStatus
    ///
    /// Private. 6000 requests per minute per IP address, when symbol given, shared by the pool portfolio_ip. 6000
    /// requests per minute per IP address, when not symbol given, shared by the pool portfolio_ip, of which one call
    /// takes 10.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/account/Portfolio-Margin-UM-Trading-Quantitative-Rules-Indicators
    Call<UmApiTradingStatus> um_api_trading_status(UmApiTradingStatusRequest request = {}) const;

    /// Get User Commission Rate for UM
    /// GET /papi/v1/um/commissionRate
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool portfolio_ip, of which one call takes 20.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/account/Get-User-Commission-Rate-for-UM
    Call<CmCommissionRate> um_commission_rate(UmCommissionRateRequest request) const;

    /// Get UM Income History
    /// GET /papi/v1/um/income
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool portfolio_ip, of which one call takes 30.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/account/Get-UM-Income-History
    Call<Vector<CmIncome>> um_income(CmIncomeRequest request = {}) const;

    /// Get Download Id For UM Futures Transaction History
    /// GET /papi/v1/um/income/asyn
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool portfolio_ip, of which one call takes 1500.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/account/Get-Download-Id-For-UM-Futures-Transaction-History
    Call<UmTransactionHistoryDownloadId>
    um_transaction_history_download_id(UmTransactionHistoryDownloadIdRequest request) const;

    /// Get UM Futures Transaction Download Link by Id
    /// GET /papi/v1/um/income/asyn/id
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool portfolio_ip, of which one call takes 10.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/account/Get-UM-Futures-Transaction-Download-Link-by-Id
    Call<UmOrderHistoryDownloadLink>
    um_transaction_history_download_link(UmTransactionHistoryDownloadLinkRequest request) const;

    /// Change UM Initial Leverage
    /// POST /papi/v1/um/leverage
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool portfolio_ip. Never re-sent by itself.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/account/Change-UM-Initial-Leverage
    Call<ChangeUmInitialLeverage> change_um_initial_leverage(ChangeUmInitialLeverageRequest request) const;

    /// UM Notional and Leverage Brackets
    /// GET /papi/v1/um/leverageBracket
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool portfolio_ip.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/account/UM-Notional-and-Leverage-Brackets
    Call<Vector<UmLeverageBracket>> um_leverage_bracket(UmLeverageBracketRequest request = {}) const;

    /// Get Download Id For UM Futures Order History
    /// GET /papi/v1/um/order/asyn
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool portfolio_ip, of which one call takes 1500.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/account/Get-Download-Id-For-UM-Futures-Order-History
    Call<UmOrderHistoryDownloadId> um_order_history_download_id(UmOrderHistoryDownloadIdRequest request) const;

    /// Get UM Futures Order Download Link by Id
    /// GET /papi/v1/um/order/asyn/id
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool portfolio_ip, of which one call takes 10.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/account/Get-UM-Futures-Order-Download-Link-by-Id
    Call<UmOrderHistoryDownloadLink> um_order_history_download_link(UmOrderHistoryDownloadLinkRequest request) const;

    /// Query UM Position Information
    /// GET /papi/v1/um/positionRisk
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool portfolio_ip, of which one call takes 5.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/account/Query-UM-Position-Information
    Call<Vector<UmPositionRisk>> um_position_risk(UmPositionRiskRequest request = {}) const;

    /// Get UM Current Position Mode
    /// GET /papi/v1/um/positionSide/dual
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool portfolio_ip, of which one call takes 30.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/account/Get-UM-Current-Position-Mode
    Call<UmPositionMode> um_position_mode() const;

    /// Change UM Position Mode
    /// POST /papi/v1/um/positionSide/dual
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool portfolio_ip. Never re-sent by itself.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/account/Change-UM-Position-Mode
    Call<ChangeUmPositionMode> change_um_position_mode(ChangeUmPositionModeRequest request) const;

    /// UM Futures Symbol Configuration
    /// GET /papi/v1/um/symbolConfig
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool portfolio_ip, of which one call takes 5.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/account/Get-UM-Futures-Symbol-Config
    Call<Vector<UmSymbolConfig>> um_symbol_config(UmSymbolConfigRequest request = {}) const;

    /// Get Download Id For UM Futures Trade History
    /// GET /papi/v1/um/trade/asyn
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool portfolio_ip, of which one call takes 1500.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/account/Get-Download-Id-For-UM-Futures-Trade-History
    Call<UmTradeHistoryDownloadId> um_trade_history_download_id(UmTradeHistoryDownloadIdRequest request) const;

    /// Get UM Futures Trade Download Link by Id
    /// GET /papi/v1/um/trade/asyn/id
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool portfolio_ip, of which one call takes 10.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/account/Get-UM-Futures-Trade-Download-Link-by-Id
    Call<UmOrderHistoryDownloadLink> um_trade_history_download_link(UmTradeHistoryDownloadLinkRequest request) const;

    /// Get UM Account Detail V2
    /// GET /papi/v2/um/account
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool portfolio_ip, of which one call takes 5.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/account/Get-UM-Account-Detail-V2
    Call<UmAccountV2> um_account_v2() const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const AccountInformation*);
const detail::ObjectTable& exbind_table(const AssetCollectionRequest*);
const detail::ObjectTable& exbind_table(const AssetCollection*);
const detail::ObjectTable& exbind_table(const AutoCollection*);
const detail::ObjectTable& exbind_table(const BalanceRequest*);
const detail::ObjectTable& exbind_table(const BalanceOne*);
const detail::ObjectTable& exbind_table(const BalanceAll*);
const detail::ObjectTable& exbind_table(const Balance*);
const detail::ObjectTable& exbind_table(const BnbTransferRequest*);
const detail::ObjectTable& exbind_table(const BnbTransfer*);
const detail::ObjectTable& exbind_table(const CmAccountAssets*);
const detail::ObjectTable& exbind_table(const CmAccountPositions*);
const detail::ObjectTable& exbind_table(const CmAccount*);
const detail::ObjectTable& exbind_table(const CmCommissionRateRequest*);
const detail::ObjectTable& exbind_table(const CmCommissionRate*);
const detail::ObjectTable& exbind_table(const CmIncomeRequest*);
const detail::ObjectTable& exbind_table(const CmIncome*);
const detail::ObjectTable& exbind_table(const ChangeCmInitialLeverageRequest*);
const detail::ObjectTable& exbind_table(const ChangeCmInitialLeverage*);
const detail::ObjectTable& exbind_table(const CmLeverageBracketRequest*);
const detail::ObjectTable& exbind_table(const CmLeverageBracketBrackets*);
const detail::ObjectTable& exbind_table(const CmLeverageBracket*);
const detail::ObjectTable& exbind_table(const CmPositionRiskRequest*);
const detail::ObjectTable& exbind_table(const CmPositionRisk*);
const detail::ObjectTable& exbind_table(const CmPositionMode*);
const detail::ObjectTable& exbind_table(const ChangeCmPositionModeRequest*);
const detail::ObjectTable& exbind_table(const ChangeCmPositionMode*);
const detail::ObjectTable& exbind_table(const MarginInterestHistoryRequest*);
const detail::ObjectTable& exbind_table(const MarginInterestHistoryRows*);
const detail::ObjectTable& exbind_table(const MarginInterestHistory*);
const detail::ObjectTable& exbind_table(const RepayLoanRequest*);
const detail::ObjectTable& exbind_table(const MarginLoanRows*);
const detail::ObjectTable& exbind_table(const MarginLoan*);
const detail::ObjectTable& exbind_table(const MaxBorrowableRequest*);
const detail::ObjectTable& exbind_table(const MaxBorrowable*);
const detail::ObjectTable& exbind_table(const MaxWithdrawRequest*);
const detail::ObjectTable& exbind_table(const MaxWithdraw*);
const detail::ObjectTable& exbind_table(const RepayLoanRows*);
const detail::ObjectTable& exbind_table(const RepayLoan*);
const detail::ObjectTable& exbind_table(const InterestHistoryRequest*);
const detail::ObjectTable& exbind_table(const InterestHistory*);
const detail::ObjectTable& exbind_table(const NegativeBalanceExchangeRecordRequest*);
const detail::ObjectTable& exbind_table(const NegativeBalanceExchangeRecordRowsDetails*);
const detail::ObjectTable& exbind_table(const NegativeBalanceExchangeRecordRows*);
const detail::ObjectTable& exbind_table(const NegativeBalanceExchangeRecord*);
const detail::ObjectTable& exbind_table(const UserRateLimit*);
const detail::ObjectTable& exbind_table(const RepayFuturesNegativeBalance*);
const detail::ObjectTable& exbind_table(const RepayFuturesSwitch*);
const detail::ObjectTable& exbind_table(const ChangeAutoRepayFuturesStatusRequest*);
const detail::ObjectTable& exbind_table(const ChangeAutoRepayFuturesStatus*);
const detail::ObjectTable& exbind_table(const UmAccountPositions*);
const detail::ObjectTable& exbind_table(const UmAccount*);
const detail::ObjectTable& exbind_table(const UmAccountConfig*);
const detail::ObjectTable& exbind_table(const UmApiTradingStatusRequest*);
const detail::ObjectTable& exbind_table(const UmApiTradingStatusIndicatorsBTCUSDT*);
const detail::ObjectTable& exbind_table(const UmApiTradingStatusIndicatorsACCOUNT*);
const detail::ObjectTable& exbind_table(const UmApiTradingStatusIndicators*);
const detail::ObjectTable& exbind_table(const UmApiTradingStatus*);
const detail::ObjectTable& exbind_table(const UmCommissionRateRequest*);
const detail::ObjectTable& exbind_table(const UmTransactionHistoryDownloadIdRequest*);
const detail::ObjectTable& exbind_table(const UmTransactionHistoryDownloadId*);
const detail::ObjectTable& exbind_table(const UmTransactionHistoryDownloadLinkRequest*);
const detail::ObjectTable& exbind_table(const UmOrderHistoryDownloadLink*);
const detail::ObjectTable& exbind_table(const ChangeUmInitialLeverageRequest*);
const detail::ObjectTable& exbind_table(const ChangeUmInitialLeverage*);
const detail::ObjectTable& exbind_table(const UmLeverageBracketRequest*);
const detail::ObjectTable& exbind_table(const UmLeverageBracketBrackets*);
const detail::ObjectTable& exbind_table(const UmLeverageBracket*);
const detail::ObjectTable& exbind_table(const UmOrderHistoryDownloadIdRequest*);
const detail::ObjectTable& exbind_table(const UmOrderHistoryDownloadId*);
const detail::ObjectTable& exbind_table(const UmOrderHistoryDownloadLinkRequest*);
const detail::ObjectTable& exbind_table(const UmPositionRiskRequest*);
const detail::ObjectTable& exbind_table(const UmPositionRisk*);
const detail::ObjectTable& exbind_table(const UmPositionMode*);
const detail::ObjectTable& exbind_table(const ChangeUmPositionModeRequest*);
const detail::ObjectTable& exbind_table(const ChangeUmPositionMode*);
const detail::ObjectTable& exbind_table(const UmSymbolConfigRequest*);
const detail::ObjectTable& exbind_table(const UmSymbolConfig*);
const detail::ObjectTable& exbind_table(const UmTradeHistoryDownloadIdRequest*);
const detail::ObjectTable& exbind_table(const UmTradeHistoryDownloadId*);
const detail::ObjectTable& exbind_table(const UmTradeHistoryDownloadLinkRequest*);
const detail::ObjectTable& exbind_table(const UmAccountV2Positions*);
const detail::ObjectTable& exbind_table(const UmAccountV2*);

}  // namespace exbind::binance::portfolio::account
