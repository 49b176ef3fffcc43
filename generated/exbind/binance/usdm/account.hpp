// Generated from specs/binance/usdm/account.yaml by `exbind generate binance`. DO NOT EDIT.
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

/// Operations of usdm/account.
namespace exbind::inline v0_1::binance::usdm::account {

/// Reply of Api::account_config.
struct AccountConfig {
    std::optional<std::int64_t> feeTier{};
    std::optional<bool> canTrade{};
    std::optional<bool> canDeposit{};
    std::optional<bool> canWithdraw{};
    std::optional<bool> dualSidePosition{};
    std::optional<std::int64_t> updateTime{};
    std::optional<bool> multiAssetsMargin{};
    std::optional<std::int64_t> tradeGroupId{};

    bool operator==(const AccountConfig&) const = default;
};

/// Parameters of Api::api_trading_status.
struct ApiTradingStatusRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};
};

/// Part of ApiTradingStatusIndicators.
struct ApiTradingStatusIndicatorsBTCUSDT {
    std::optional<bool> isLocked{};
    std::optional<TimePoint> plannedRecoverTime{};  ///< Unix milliseconds
    std::string indicator{};
    std::optional<Decimal> value{};
    std::optional<Decimal> triggerValue{};

    bool operator==(const ApiTradingStatusIndicatorsBTCUSDT&) const = default;
};
using ApiTradingStatusIndicatorsETHUSDT = ApiTradingStatusIndicatorsBTCUSDT;

/// Part of ApiTradingStatusIndicators.
struct ApiTradingStatusIndicatorsACCOUNT {
    std::string indicator{};
    std::optional<std::int64_t> value{};
    std::optional<std::int64_t> triggerValue{};
    std::optional<TimePoint> plannedRecoverTime{};  ///< Unix milliseconds
    std::optional<bool> isLocked{};

    bool operator==(const ApiTradingStatusIndicatorsACCOUNT&) const = default;
};

/// Part of ApiTradingStatus.
struct ApiTradingStatusIndicators {
    Vector<ApiTradingStatusIndicatorsBTCUSDT> BTCUSDT{};
    Vector<ApiTradingStatusIndicatorsBTCUSDT> ETHUSDT{};
    Vector<ApiTradingStatusIndicatorsACCOUNT> ACCOUNT{};

    bool operator==(const ApiTradingStatusIndicators&) const = default;
};

/// Reply of Api::api_trading_status.
struct ApiTradingStatus {
    ApiTradingStatusIndicators indicators{};
    std::optional<TimePoint> updateTime{};  ///< Unix milliseconds

    bool operator==(const ApiTradingStatus&) const = default;
};

/// Parameters of Api::commission_rate.
struct CommissionRateRequest {
    NamedOnly named{};
    Required<std::string> symbol;
};

/// Reply of Api::commission_rate.
struct CommissionRate {
    std::string symbol{};
    std::optional<Decimal> makerCommissionRate{};
    std::optional<Decimal> takerCommissionRate{};
    std::optional<Decimal> rpiCommissionRate{};

    bool operator==(const CommissionRate&) const = default;
};

/// Reply of Api::fee_burn.
struct FeeBurn {
    std::optional<bool> feeBurn{};

    bool operator==(const FeeBurn&) const = default;
};

/// Parameters of Api::toggle_bnb_burn_on_futures_trade.
struct ToggleBnbBurnOnFuturesTradeRequest {
    NamedOnly named{};
    Required<bool> feeBurn;
};

/// Reply of Api::toggle_bnb_burn_on_futures_trade.
struct ToggleBnbBurnOnFuturesTrade {
    std::optional<std::int64_t> code{};
    std::string msg{};

    bool operator==(const ToggleBnbBurnOnFuturesTrade&) const = default;
};

/// Parameters of Api::income.
struct IncomeRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};
    Optional<std::string> incomeType{};
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
    Optional<std::int64_t> page{};
    Optional<std::int64_t> limit{};
};

/// Reply of Api::income, one row.
struct Income {
    std::string symbol{};
    std::string incomeType{};
    std::optional<Decimal> income{};
    std::string asset{};
    std::string info{};
    std::optional<TimePoint> time{};  ///< Unix milliseconds
    std::optional<std::int64_t> tranId{};
    std::string tradeId{};

    bool operator==(const Income&) const = default;
};

/// Parameters of Api::transaction_history_download_id.
struct TransactionHistoryDownloadIdRequest {
    NamedOnly named{};
    Required<TimePoint> startTime;  ///< Unix milliseconds
    Required<TimePoint> endTime;    ///< Unix milliseconds
};

/// Reply of Api::transaction_history_download_id.
struct TransactionHistoryDownloadId {
    std::optional<std::int64_t> avgCostTimestampOfLast30d{};
    std::string downloadId{};

    bool operator==(const TransactionHistoryDownloadId&) const = default;
};

/// Parameters of Api::transaction_history_download_link.
struct TransactionHistoryDownloadLinkRequest {
    NamedOnly named{};
    Required<std::string> downloadId;
};

/// Reply of Api::transaction_history_download_link, Api::order_history_download_link and
/// Api::trade_history_download_link.
struct OrderHistoryDownloadLink {
    std::string downloadId{};
    std::string status{};
    std::string url{};
    std::optional<bool> notified{};
    std::optional<TimePoint> expirationTimestamp{};  ///< Unix milliseconds
    std::string isExpired{};

    bool operator==(const OrderHistoryDownloadLink&) const = default;
};
using TransactionHistoryDownloadLink = OrderHistoryDownloadLink;
using TradeHistoryDownloadLink = OrderHistoryDownloadLink;

/// Parameters of Api::leverage_bracket.
struct LeverageBracketRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};
};

/// Part of LeverageBracketOne.
struct LeverageBracketOneBrackets {
    std::optional<std::int64_t> bracket{};
    std::optional<std::int64_t> initialLeverage{};
    std::optional<std::int64_t> notionalCap{};
    std::optional<std::int64_t> notionalFloor{};
    std::optional<Decimal> maintMarginRatio{};
    std::optional<std::int64_t> cum{};

    bool operator==(const LeverageBracketOneBrackets&) const = default;
};

/// Part of LeverageBracket.
struct LeverageBracketOne {
    std::string symbol{};
    std::optional<Decimal> notionalCoef{};
    Vector<LeverageBracketOneBrackets> brackets{};

    bool operator==(const LeverageBracketOne&) const = default;
};

/// Part of LeverageBracketAll.
struct LeverageBracketAllBrackets {
    std::optional<std::int64_t> bracket{};
    std::optional<std::int64_t> initialLeverage{};
    std::optional<std::int64_t> notionalCap{};
    std::optional<std::int64_t> notionalFloor{};
    std::optional<Decimal> maintMarginRatio{};
    std::optional<Decimal> cum{};

    bool operator==(const LeverageBracketAllBrackets&) const = default;
};

/// Part of LeverageBracket.
struct LeverageBracketAll {
    std::string symbol{};
    std::optional<Decimal> notionalCoef{};
    Vector<LeverageBracketAllBrackets> brackets{};

    bool operator==(const LeverageBracketAll&) const = default;
};

/// Reply of Api::leverage_bracket. One of several forms, told apart by the shape of the value. RawJson holds any other,
/// std::monostate stands for no value.
struct LeverageBracket {
    std::variant<std::monostate, LeverageBracketOne, Vector<LeverageBracketAll>, RawJson> value{};

    bool operator==(const LeverageBracket&) const = default;
};

/// Reply of Api::multi_assets_margin.
struct MultiAssetsMargin {
    std::optional<bool> multiAssetsMargin{};

    bool operator==(const MultiAssetsMargin&) const = default;
};

/// Parameters of Api::order_history_download_id.
struct OrderHistoryDownloadIdRequest {
    NamedOnly named{};
    Required<TimePoint> startTime;  ///< Unix milliseconds
    Required<TimePoint> endTime;    ///< Unix milliseconds
};

/// Reply of Api::order_history_download_id.
struct OrderHistoryDownloadId {
    std::optional<std::int64_t> avgCostTimestampOfLast30d{};
    std::string downloadId{};

    bool operator==(const OrderHistoryDownloadId&) const = default;
};

/// Parameters of Api::order_history_download_link.
struct OrderHistoryDownloadLinkRequest {
    NamedOnly named{};
    Required<std::string> downloadId;
};

/// Parameters of Api::pm_account_info.
struct PmAccountInfoRequest {
    NamedOnly named{};
    Required<std::string> asset;
};

/// Reply of Api::pm_account_info.
struct PmAccountInfo {
    std::optional<Decimal> maxWithdrawAmountUSD{};
    std::string asset{};
    std::optional<Decimal> maxWithdrawAmount{};

    bool operator==(const PmAccountInfo&) const = default;
};

/// Reply of Api::position_mode.
struct PositionMode {
    std::optional<bool> dualSidePosition{};

    bool operator==(const PositionMode&) const = default;
};

/// Reply of Api::user_rate_limit, one row.
struct UserRateLimit {
    std::string rateLimitType{};
    std::string interval{};
    std::optional<std::int64_t> intervalNum{};
    std::optional<std::int64_t> limit{};

    bool operator==(const UserRateLimit&) const = default;
};

/// Parameters of Api::symbol_config.
struct SymbolConfigRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};
};

/// Reply of Api::symbol_config, one row.
struct SymbolConfig {
    std::string symbol{};
    std::string marginType{};
    std::optional<bool> isAutoAddMargin{};
    std::optional<std::int64_t> leverage{};
    std::optional<Decimal> maxNotionalValue{};

    bool operator==(const SymbolConfig&) const = default;
};

/// Parameters of Api::trade_history_download_id.
struct TradeHistoryDownloadIdRequest {
    NamedOnly named{};
    Required<TimePoint> startTime;  ///< Unix milliseconds
    Required<TimePoint> endTime;    ///< Unix milliseconds
};

/// Reply of Api::trade_history_download_id.
struct TradeHistoryDownloadId {
    std::optional<std::int64_t> avgCostTimestampOfLast30d{};
    std::string downloadId{};

    bool operator==(const TradeHistoryDownloadId&) const = default;
};

/// Parameters of Api::trade_history_download_link.
struct TradeHistoryDownloadLinkRequest {
    NamedOnly named{};
    Required<std::string> downloadId;
};

/// Part of AccountV2.
struct AccountV2Assets {
    std::string asset{};
    std::optional<Decimal> walletBalance{};
    std::optional<Decimal> unrealizedProfit{};
    std::optional<Decimal> marginBalance{};
    std::optional<Decimal> maintMargin{};
    std::optional<Decimal> initialMargin{};
    std::optional<Decimal> positionInitialMargin{};
    std::optional<Decimal> openOrderInitialMargin{};
    std::optional<Decimal> crossWalletBalance{};
    std::optional<Decimal> crossUnPnl{};
    std::optional<Decimal> availableBalance{};
    std::optional<Decimal> maxWithdrawAmount{};
    std::optional<bool> marginAvailable{};
    std::optional<TimePoint> updateTime{};  ///< Unix milliseconds

    bool operator==(const AccountV2Assets&) const = default;
};

/// Part of AccountV2.
struct AccountV2Positions {
    std::string symbol{};
    std::optional<Decimal> initialMargin{};
    std::optional<Decimal> maintMargin{};
    std::optional<Decimal> unrealizedProfit{};
    std::optional<Decimal> positionInitialMargin{};
    std::optional<Decimal> openOrderInitialMargin{};
    std::optional<Decimal> leverage{};
    std::optional<bool> isolated{};
    std::optional<Decimal> entryPrice{};
    std::optional<Decimal> maxNotional{};
    std::optional<Decimal> bidNotional{};
    std::optional<Decimal> askNotional{};
    std::string positionSide{};
    std::optional<Decimal> positionAmt{};
    std::optional<std::int64_t> updateTime{};

    bool operator==(const AccountV2Positions&) const = default;
};

/// Reply of Api::account_v2.
struct AccountV2 {
    std::optional<std::int64_t> feeTier{};
    std::optional<bool> feeBurn{};
    std::optional<bool> canDeposit{};
    std::optional<bool> canWithdraw{};
    std::optional<std::int64_t> updateTime{};
    std::optional<bool> multiAssetsMargin{};
    std::optional<std::int64_t> tradeGroupId{};
    std::optional<Decimal> totalInitialMargin{};
    std::optional<Decimal> totalMaintMargin{};
    std::optional<Decimal> totalWalletBalance{};
    std::optional<Decimal> totalUnrealizedProfit{};
    std::optional<Decimal> totalMarginBalance{};
    std::optional<Decimal> totalPositionInitialMargin{};
    std::optional<Decimal> totalOpenOrderInitialMargin{};
    std::optional<Decimal> totalCrossWalletBalance{};
    std::optional<Decimal> totalCrossUnPnl{};
    std::optional<Decimal> availableBalance{};
    std::optional<Decimal> maxWithdrawAmount{};
    Vector<AccountV2Assets> assets{};
    Vector<AccountV2Positions> positions{};
    std::optional<bool> canTrade{};

    bool operator==(const AccountV2&) const = default;
};

/// Reply of Api::balance_v2 and Api::balance_v3.
struct BalanceV2 {
    std::string accountAlias{};
    std::string asset{};
    std::optional<Decimal> balance{};
    std::optional<Decimal> crossWalletBalance{};
    std::optional<Decimal> crossUnPnl{};
    std::optional<Decimal> availableBalance{};
    std::optional<Decimal> maxWithdrawAmount{};
    std::optional<bool> marginAvailable{};
    std::optional<TimePoint> updateTime{};  ///< Unix milliseconds

    bool operator==(const BalanceV2&) const = default;
};
using BalanceV3 = BalanceV2;

/// Part of AccountV3.
struct AccountV3Assets {
    std::string asset{};
    std::optional<Decimal> walletBalance{};
    std::optional<Decimal> unrealizedProfit{};
    std::optional<Decimal> marginBalance{};
    std::optional<Decimal> maintMargin{};
    std::optional<Decimal> initialMargin{};
    std::optional<Decimal> positionInitialMargin{};
    std::optional<Decimal> openOrderInitialMargin{};
    std::optional<Decimal> crossWalletBalance{};
    std::optional<Decimal> crossUnPnl{};
    std::optional<Decimal> availableBalance{};
    std::optional<Decimal> maxWithdrawAmount{};
    std::optional<TimePoint> updateTime{};  ///< Unix milliseconds

    bool operator==(const AccountV3Assets&) const = default;
};

/// Part of AccountV3.
struct AccountV3Positions {
    std::string symbol{};
    std::string positionSide{};
    std::optional<Decimal> positionAmt{};
    std::optional<Decimal> unrealizedProfit{};
    std::optional<Decimal> isolatedMargin{};
    std::optional<Decimal> notional{};
    std::optional<Decimal> isolatedWallet{};
    std::optional<Decimal> initialMargin{};
    std::optional<Decimal> maintMargin{};
    std::optional<std::int64_t> updateTime{};

    bool operator==(const AccountV3Positions&) const = default;
};

/// Reply of Api::account_v3.
struct AccountV3 {
    std::optional<Decimal> totalInitialMargin{};
    std::optional<Decimal> totalMaintMargin{};
    std::optional<Decimal> totalWalletBalance{};
    std::optional<Decimal> totalUnrealizedProfit{};
    std::optional<Decimal> totalMarginBalance{};
    std::optional<Decimal> totalPositionInitialMargin{};
    std::optional<Decimal> totalOpenOrderInitialMargin{};
    std::optional<Decimal> totalCrossWalletBalance{};
    std::optional<Decimal> totalCrossUnPnl{};
    std::optional<Decimal> availableBalance{};
    std::optional<Decimal> maxWithdrawAmount{};
    Vector<AccountV3Assets> assets{};
    Vector<AccountV3Positions> positions{};

    bool operator==(const AccountV3&) const = default;
};

/// The operations of usdm/account. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Futures Account Configuration
    /// GET /fapi/v1/accountConfig
    ///
    /// Private. 2400 requests per minute per IP address, shared by the pool usdm_ip, of which one call takes 5.
    /// https://developers.binance.com/docs/derivatives/usds-margined-futures/account/rest-api/Account-Config
    Call<AccountConfig> account_config() const;

    /// Futures Trading Quantitative Rules Indicators
    /// GET /fapi/v1/apiTradingStatus
    ///
    /// Private. 2400 requests per minute per IP address, when symbol given, shared by the pool usdm_ip. 2400 requests
    /// per minute per IP address, when not symbol given, shared by the pool usdm_ip, of which one call takes 10.
    /// https://developers.binance.com/docs/derivatives/usds-margined-futures/account/rest-api/Futures-Trading-Quantitative-Rules-Indicators
    Call<ApiTradingStatus> api_trading_status(ApiTradingStatusRequest request = {}) const;

    /// User Commission Rate
    /// GET /fapi/v1/commissionRate
    ///
    /// Private. 2400 requests per minute per IP address, shared by the pool usdm_ip, of which one call takes 20.
    /// https://developers.binance.com/docs/derivatives/usds-margined-futures/account/rest-api/User-Commission-Rate
    Call<CommissionRate> commission_rate(CommissionRateRequest request) const;

    /// Get BNB Burn Status
    /// GET /fapi/v1/feeBurn
    ///
    /// Private. 2400 requests per minute per IP address, shared by the pool usdm_ip, of which one call takes 30.
    /// https://developers.binance.com/docs/derivatives/usds-margined-futures/account/rest-api/Get-BNB-Burn-Status
    Call<FeeBurn> fee_burn() const;

    /// Toggle BNB Burn On Futures Trade
    /// POST /fapi/v1/feeBurn
    ///
    /// Private. 2400 requests per minute per IP address, shared by the pool usdm_ip. Never re-sent by itself.
    /// https://developers.binance.com/docs/derivatives/usds-margined-futures/account/rest-api/Toggle-BNB-Burn-On-Futures-Trade
    Call<ToggleBnbBurnOnFuturesTrade>
    toggle_bnb_burn_on_futures_trade(ToggleBnbBurnOnFuturesTradeRequest request) const;

    /// Get Income History
    /// GET /fapi/v1/income
    ///
    /// Private. 2400 requests per minute per IP address, shared by the pool usdm_ip, of which one call takes 30.
    /// https://developers.binance.com/docs/derivatives/usds-margined-futures/account/rest-api/Get-Income-History
    Call<Vector<Income>> income(IncomeRequest request = {}) const;

    /// Get Download Id For Futures Transaction History
    /// GET /fapi/v1/income/asyn
    ///
    /// Private. 2400 requests per minute per IP address, shared by the pool usdm_ip, of which one call takes 1000.
    /// https://developers.binance.com/docs/derivatives/usds-margined-futures/account/rest-api/Get-Download-Id-For-Futures-Transaction-History
    Call<TransactionHistoryDownloadId>
    transaction_history_download_id(TransactionHistoryDownloadIdRequest request) const;

    /// Get Futures Transaction History Download Link by Id
    /// GET /fapi/v1/income/asyn/id
    ///
    /// Private. 2400 requests per minute per IP address, shared by the pool usdm_ip, of which one call takes 10.
    /// https://developers.binance.com/docs/derivatives/usds-margined-futures/account/rest-api/Get-Futures-Transaction-History-Download-Link-by-Id
    Call<OrderHistoryDownloadLink>
    transaction_history_download_link(TransactionHistoryDownloadLinkRequest request) const;

    /// Notional and Leverage Brackets
    /// GET /fapi/v1/leverageBracket
    ///
    /// Private. 2400 requests per minute per IP address, shared by the pool usdm_ip.
    /// https://developers.binance.com/docs/derivatives/usds-margined-futures/account/rest-api/Notional-and-Leverage-Brackets
    Call<LeverageBracket> leverage_bracket(LeverageBracketRequest request = {}) const;

    /// Get Current Multi-Assets Mode
    /// GET /fapi/v1/multiAssetsMargin
    ///
    /// Private. 2400 requests per minute per IP address, shared by the pool usdm_ip, of which one call takes 30.
    /// https://developers.binance.com/docs/derivatives/usds-margined-futures/account/rest-api/Get-Current-Multi-Assets-Mode
    Call<MultiAssetsMargin> multi_assets_margin() const;

    /// Get Download Id For Futures Order History
    /// GET /fapi/v1/order/asyn
    ///
    /// Private. 2400 requests per minute per IP address, shared by the pool usdm_ip, of which one call takes 1000.
    /// https://developers.binance.com/docs/derivatives/usds-margined-futures/account/rest-api/Get-Download-Id-For-Futures-Order-History
    Call<OrderHistoryDownloadId> order_history_download_id(OrderHistoryDownloadIdRequest request) const;

    /// Get Futures Order History Download Link by Id
    /// GET /fapi/v1/order/asyn/id
    ///
    /// Private. 2400 requests per minute per IP address, shared by the pool usdm_ip, of which one call takes 10.
    /// https://developers.binance.com/docs/derivatives/usds-margined-futures/account/rest-api/Get-Futures-Order-History-Download-Link-by-Id
    Call<OrderHistoryDownloadLink> order_history_download_link(OrderHistoryDownloadLinkRequest request) const;

    /// Classic Portfolio Margin Account Information
    /// GET /fapi/v1/pmAccountInfo
    ///
    /// Private. 2400 requests per minute per IP address, shared by the pool usdm_ip, of which one call takes 5.
    /// https://developers.binance.com/docs/derivatives/usds-margined-futures/portfolio-margin-endpoints
    Call<PmAccountInfo> pm_account_info(PmAccountInfoRequest request) const;

    /// Get Current Position Mode
    /// GET /fapi/v1/positionSide/dual
    ///
    /// Private. 2400 requests per minute per IP address, shared by the pool usdm_ip, of which one call takes 30.
    /// https://developers.binance.com/docs/derivatives/usds-margined-futures/account/rest-api/Get-Current-Position-Mode
    Call<PositionMode> position_mode() const;

    /// Query User Rate Limit
    /// GET /fapi/v1/rateLimit/order
    ///
    /// Private. 2400 requests per minute per IP address, shared by the pool usdm_ip.
    /// https://developers.binance.com/docs/derivatives/usds-margined-futures/account/rest-api/Query-Rate-Limit
    Call<Vector<UserRateLimit>> user_rate_limit() const;

    /// Symbol Configuration
    /// GET /fapi/v1/symbolConfig
    ///
    /// Private. 2400 requests per minute per IP address, shared by the pool usdm_ip, of which one call takes 5.
    /// https://developers.binance.com/docs/derivatives/usds-margined-futures/account/rest-api/Symbol-Config
    Call<Vector<SymbolConfig>> symbol_config(SymbolConfigRequest request = {}) const;

    /// Get Download Id For Futures Trade History
    /// GET /fapi/v1/trade/asyn
    ///
    /// Private. 2400 requests per minute per IP address, shared by the pool usdm_ip, of which one call takes 1000.
    /// https://developers.binance.com/docs/derivatives/usds-margined-futures/account/rest-api/Get-Download-Id-For-Futures-Trade-History
    Call<TradeHistoryDownloadId> trade_history_download_id(TradeHistoryDownloadIdRequest request) const;

    /// Get Futures Trade Download Link by Id
    /// GET /fapi/v1/trade/asyn/id
    ///
    /// Private. 2400 requests per minute per IP address, shared by the pool usdm_ip, of which one call takes 10.
    /// https://developers.binance.com/docs/derivatives/usds-margined-futures/account/rest-api/Get-Futures-Trade-Download-Link-by-Id
    Call<OrderHistoryDownloadLink> trade_history_download_link(TradeHistoryDownloadLinkRequest request) const;

    /// Account Information V2
    /// GET /fapi/v2/account
    ///
    /// Private. 2400 requests per minute per IP address, shared by the pool usdm_ip, of which one call takes 5.
    /// https://developers.binance.com/docs/derivatives/usds-margined-futures/account/rest-api/Account-Information-V2
    Call<AccountV2> account_v2() const;

    /// Futures Account Balance V2
    /// GET /fapi/v2/balance
    ///
    /// Private. 2400 requests per minute per IP address, shared by the pool usdm_ip, of which one call takes 5.
    /// https://developers.binance.com/docs/derivatives/usds-margined-futures/account/rest-api/Futures-Account-Balance-V2
    Call<BalanceV2> balance_v2() const;

    /// Account Information V3
    /// GET /fapi/v3/account
    ///
    /// Private. 2400 requests per minute per IP address, shared by the pool usdm_ip, of which one call takes 5.
    /// https://developers.binance.com/docs/derivatives/usds-margined-futures/account/rest-api/Account-Information-V3
    Call<AccountV3> account_v3() const;

    /// Futures Account Balance V3
    /// GET /fapi/v3/balance
    ///
    /// Private. 2400 requests per minute per IP address, shared by the pool usdm_ip, of which one call takes 5.
    /// https://developers.binance.com/docs/derivatives/usds-margined-futures/account/rest-api/Futures-Account-Balance-V3
    Call<BalanceV2> balance_v3() const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const AccountConfig*);
const detail::ObjectTable& exbind_table(const ApiTradingStatusRequest*);
const detail::ObjectTable& exbind_table(const ApiTradingStatusIndicatorsBTCUSDT*);
const detail::ObjectTable& exbind_table(const ApiTradingStatusIndicatorsACCOUNT*);
const detail::ObjectTable& exbind_table(const ApiTradingStatusIndicators*);
const detail::ObjectTable& exbind_table(const ApiTradingStatus*);
const detail::ObjectTable& exbind_table(const CommissionRateRequest*);
const detail::ObjectTable& exbind_table(const CommissionRate*);
const detail::ObjectTable& exbind_table(const FeeBurn*);
const detail::ObjectTable& exbind_table(const ToggleBnbBurnOnFuturesTradeRequest*);
const detail::ObjectTable& exbind_table(const ToggleBnbBurnOnFuturesTrade*);
const detail::ObjectTable& exbind_table(const IncomeRequest*);
const detail::ObjectTable& exbind_table(const Income*);
const detail::ObjectTable& exbind_table(const TransactionHistoryDownloadIdRequest*);
const detail::ObjectTable& exbind_table(const TransactionHistoryDownloadId*);
const detail::ObjectTable& exbind_table(const TransactionHistoryDownloadLinkRequest*);
const detail::ObjectTable& exbind_table(const OrderHistoryDownloadLink*);
const detail::ObjectTable& exbind_table(const LeverageBracketRequest*);
const detail::ObjectTable& exbind_table(const LeverageBracketOneBrackets*);
const detail::ObjectTable& exbind_table(const LeverageBracketOne*);
const detail::ObjectTable& exbind_table(const LeverageBracketAllBrackets*);
const detail::ObjectTable& exbind_table(const LeverageBracketAll*);
const detail::ObjectTable& exbind_table(const LeverageBracket*);
const detail::ObjectTable& exbind_table(const MultiAssetsMargin*);
const detail::ObjectTable& exbind_table(const OrderHistoryDownloadIdRequest*);
const detail::ObjectTable& exbind_table(const OrderHistoryDownloadId*);
const detail::ObjectTable& exbind_table(const OrderHistoryDownloadLinkRequest*);
const detail::ObjectTable& exbind_table(const PmAccountInfoRequest*);
const detail::ObjectTable& exbind_table(const PmAccountInfo*);
const detail::ObjectTable& exbind_table(const PositionMode*);
const detail::ObjectTable& exbind_table(const UserRateLimit*);
const detail::ObjectTable& exbind_table(const SymbolConfigRequest*);
const detail::ObjectTable& exbind_table(const SymbolConfig*);
const detail::ObjectTable& exbind_table(const TradeHistoryDownloadIdRequest*);
const detail::ObjectTable& exbind_table(const TradeHistoryDownloadId*);
const detail::ObjectTable& exbind_table(const TradeHistoryDownloadLinkRequest*);
const detail::ObjectTable& exbind_table(const AccountV2Assets*);
const detail::ObjectTable& exbind_table(const AccountV2Positions*);
const detail::ObjectTable& exbind_table(const AccountV2*);
const detail::ObjectTable& exbind_table(const BalanceV2*);
const detail::ObjectTable& exbind_table(const AccountV3Assets*);
const detail::ObjectTable& exbind_table(const AccountV3Positions*);
const detail::ObjectTable& exbind_table(const AccountV3*);

}  // namespace exbind::binance::usdm::account
