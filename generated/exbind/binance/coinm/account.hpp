// Generated from specs/binance/coinm/account.yaml by `exbind generate binance`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::binance {
class Connection;
}

/// Operations of coinm/account.
namespace exbind::inline v0_1::binance::coinm::account {

/// Part of AccountInformation.
struct AccountInformationAssets {
    std::string asset{};
    std::optional<Decimal> walletBalance{};
    std::optional<Decimal> unrealizedProfit{};
    std::optional<Decimal> marginBalance{};
    std::optional<Decimal> maintMargin{};
    std::optional<Decimal> initialMargin{};
    std::optional<Decimal> positionInitialMargin{};
    std::optional<Decimal> openOrderInitialMargin{};
    std::optional<Decimal> maxWithdrawAmount{};
    std::optional<Decimal> crossWalletBalance{};
    std::optional<Decimal> crossUnPnl{};
    std::optional<Decimal> availableBalance{};
    std::optional<TimePoint> updateTime{};  ///< Unix milliseconds

    bool operator==(const AccountInformationAssets&) const = default;
};

/// Part of AccountInformation.
struct AccountInformationPositions {
    std::string symbol{};
    std::optional<Decimal> positionAmt{};
    std::optional<Decimal> initialMargin{};
    std::optional<Decimal> maintMargin{};
    std::optional<Decimal> unrealizedProfit{};
    std::optional<Decimal> positionInitialMargin{};
    std::optional<Decimal> openOrderInitialMargin{};
    std::optional<Decimal> leverage{};
    std::optional<bool> isolated{};
    std::string positionSide{};
    std::optional<Decimal> entryPrice{};
    std::optional<Decimal> breakEvenPrice{};
    std::optional<Decimal> maxQty{};
    std::optional<TimePoint> updateTime{};  ///< Unix milliseconds
    std::optional<Decimal> notionalValue{};

    bool operator==(const AccountInformationPositions&) const = default;
};

/// Reply of Api::account_information.
struct AccountInformation {
    Vector<AccountInformationAssets> assets{};
    Vector<AccountInformationPositions> positions{};
    std::optional<bool> canDeposit{};
    std::optional<bool> canTrade{};
    std::optional<bool> canWithdraw{};
    std::optional<std::int64_t> feeTier{};
    std::optional<std::int64_t> updateTime{};

    bool operator==(const AccountInformation&) const = default;
};

/// Reply of Api::balance.
struct Balance {
    std::string accountAlias{};
    std::string asset{};
    std::optional<Decimal> balance{};
    std::optional<Decimal> withdrawAvailable{};
    std::optional<Decimal> crossWalletBalance{};
    std::optional<Decimal> crossUnPnl{};
    std::optional<Decimal> availableBalance{};
    std::optional<TimePoint> updateTime{};  ///< Unix milliseconds

    bool operator==(const Balance&) const = default;
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

    bool operator==(const CommissionRate&) const = default;
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
    std::string tranId{};
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

/// Parameters of Api::notional_bracket_for_pair.
struct NotionalBracketForPairRequest {
    NamedOnly named{};
    Optional<std::string> pair{};
};

/// Part of NotionalBracketForPair and NotionalBracketForSymbol.
struct NotionalBracketForPairBrackets {
    std::optional<std::int64_t> bracket{};
    std::optional<std::int64_t> initialLeverage{};
    std::optional<std::int64_t> qtyCap{};
    std::optional<std::int64_t> qtylFloor{};
    std::optional<Decimal> maintMarginRatio{};
    std::optional<Decimal> cum{};

    bool operator==(const NotionalBracketForPairBrackets&) const = default;
};
using NotionalBracketForSymbolBrackets = NotionalBracketForPairBrackets;

/// Reply of Api::notional_bracket_for_pair, one row.
struct NotionalBracketForPair {
    std::string pair{};
    Vector<NotionalBracketForPairBrackets> brackets{};

    bool operator==(const NotionalBracketForPair&) const = default;
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

/// Parameters of Api::notional_bracket_for_symbol.
struct NotionalBracketForSymbolRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};
};

/// Reply of Api::notional_bracket_for_symbol, one row.
struct NotionalBracketForSymbol {
    std::string symbol{};
    std::optional<Decimal> notionalCoef{};
    Vector<NotionalBracketForPairBrackets> brackets{};

    bool operator==(const NotionalBracketForSymbol&) const = default;
};

/// The operations of coinm/account. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Account Information
    /// GET /dapi/v1/account
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool coinm_ip, of which one call takes 5.
    /// https://developers.binance.com/docs/derivatives/coin-margined-futures/account/rest-api/Account-Information
    Call<AccountInformation> account_information() const;

    /// Futures Account Balance
    /// GET /dapi/v1/balance
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool coinm_ip.
    /// https://developers.binance.com/docs/derivatives/coin-margined-futures/account/rest-api/Futures-Account-Balance
    Call<Balance> balance() const;

    /// User Commission Rate
    /// GET /dapi/v1/commissionRate
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool coinm_ip, of which one call takes 20.
    /// https://developers.binance.com/docs/derivatives/coin-margined-futures/account/rest-api/User-Commission-Rate
    Call<CommissionRate> commission_rate(CommissionRateRequest request) const;

    /// Get Income History
    /// GET /dapi/v1/income
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool coinm_ip, of which one call takes 20.
    /// https://developers.binance.com/docs/derivatives/coin-margined-futures/account/rest-api/Get-Income-History
    Call<Vector<Income>> income(IncomeRequest request = {}) const;

    /// Get Download Id For Futures Transaction History
    /// GET /dapi/v1/income/asyn
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool coinm_ip, of which one call takes 5.
    /// https://developers.binance.com/docs/derivatives/coin-margined-futures/account/rest-api/Get-Download-Id-For-Futures-Transaction-History
    Call<TransactionHistoryDownloadId>
    transaction_history_download_id(TransactionHistoryDownloadIdRequest request) const;

    /// Get Futures Transaction History Download Link by Id
    /// GET /dapi/v1/income/asyn/id
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool coinm_ip, of which one call takes 5.
    /// https://developers.binance.com/docs/derivatives/coin-margined-futures/account/rest-api/Get-Futures-Transaction-History-Download-Link-by-Id
    Call<OrderHistoryDownloadLink>
    transaction_history_download_link(TransactionHistoryDownloadLinkRequest request) const;

    /// Notional Bracket for Pair
    /// GET /dapi/v1/leverageBracket
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool coinm_ip.
    /// https://developers.binance.com/docs/derivatives/coin-margined-futures/account/rest-api/Notional-Bracket-for-Pair
    Call<Vector<NotionalBracketForPair>> notional_bracket_for_pair(NotionalBracketForPairRequest request = {}) const;

    /// Get Download Id For Futures Order History
    /// GET /dapi/v1/order/asyn
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool coinm_ip, of which one call takes 5.
    /// https://developers.binance.com/docs/derivatives/coin-margined-futures/account/rest-api/Get-Download-Id-For-Futures-Order-History
    Call<OrderHistoryDownloadId> order_history_download_id(OrderHistoryDownloadIdRequest request) const;

    /// Get Futures Order History Download Link by Id
    /// GET /dapi/v1/order/asyn/id
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool coinm_ip, of which one call takes 5.
    /// https://developers.binance.com/docs/derivatives/coin-margined-futures/account/rest-api/Get-Futures-Order-History-Download-Link-by-Id
    Call<OrderHistoryDownloadLink> order_history_download_link(OrderHistoryDownloadLinkRequest request) const;

    /// Classic Portfolio Margin Account Information
    /// GET /dapi/v1/pmAccountInfo
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool coinm_ip, of which one call takes 5.
    /// https://developers.binance.com/docs/derivatives/coin-margined-futures/portfolio-margin-endpoints
    Call<PmAccountInfo> pm_account_info(PmAccountInfoRequest request) const;

    /// Get Current Position Mode
    /// GET /dapi/v1/positionSide/dual
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool coinm_ip, of which one call takes 30.
    /// https://developers.binance.com/docs/derivatives/coin-margined-futures/account/rest-api/Get-Current-Position-Mode
    Call<PositionMode> position_mode() const;

    /// Get Download Id For Futures Trade History
    /// GET /dapi/v1/trade/asyn
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool coinm_ip, of which one call takes 5.
    /// https://developers.binance.com/docs/derivatives/coin-margined-futures/account/rest-api/Get-Download-Id-For-Futures-Trade-History
    Call<TradeHistoryDownloadId> trade_history_download_id(TradeHistoryDownloadIdRequest request) const;

    /// Get Futures Trade Download Link by Id
    /// GET /dapi/v1/trade/asyn/id
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool coinm_ip, of which one call takes 5.
    /// https://developers.binance.com/docs/derivatives/coin-margined-futures/account/rest-api/Get-Futures-Trade-Download-Link-by-Id
    Call<OrderHistoryDownloadLink> trade_history_download_link(TradeHistoryDownloadLinkRequest request) const;

    /// Notional Bracket for Symbol
    /// GET /dapi/v2/leverageBracket
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool coinm_ip.
    /// https://developers.binance.com/docs/derivatives/coin-margined-futures/account/rest-api/Notional-Bracket-for-Symbol
    Call<Vector<NotionalBracketForSymbol>>
    notional_bracket_for_symbol(NotionalBracketForSymbolRequest request = {}) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const AccountInformationAssets*);
const detail::ObjectTable& exbind_table(const AccountInformationPositions*);
const detail::ObjectTable& exbind_table(const AccountInformation*);
const detail::ObjectTable& exbind_table(const Balance*);
const detail::ObjectTable& exbind_table(const CommissionRateRequest*);
const detail::ObjectTable& exbind_table(const CommissionRate*);
const detail::ObjectTable& exbind_table(const IncomeRequest*);
const detail::ObjectTable& exbind_table(const Income*);
const detail::ObjectTable& exbind_table(const TransactionHistoryDownloadIdRequest*);
const detail::ObjectTable& exbind_table(const TransactionHistoryDownloadId*);
const detail::ObjectTable& exbind_table(const TransactionHistoryDownloadLinkRequest*);
const detail::ObjectTable& exbind_table(const OrderHistoryDownloadLink*);
const detail::ObjectTable& exbind_table(const NotionalBracketForPairRequest*);
const detail::ObjectTable& exbind_table(const NotionalBracketForPairBrackets*);
const detail::ObjectTable& exbind_table(const NotionalBracketForPair*);
const detail::ObjectTable& exbind_table(const OrderHistoryDownloadIdRequest*);
const detail::ObjectTable& exbind_table(const OrderHistoryDownloadId*);
const detail::ObjectTable& exbind_table(const OrderHistoryDownloadLinkRequest*);
const detail::ObjectTable& exbind_table(const PmAccountInfoRequest*);
const detail::ObjectTable& exbind_table(const PmAccountInfo*);
const detail::ObjectTable& exbind_table(const PositionMode*);
const detail::ObjectTable& exbind_table(const TradeHistoryDownloadIdRequest*);
const detail::ObjectTable& exbind_table(const TradeHistoryDownloadId*);
const detail::ObjectTable& exbind_table(const TradeHistoryDownloadLinkRequest*);
const detail::ObjectTable& exbind_table(const NotionalBracketForSymbolRequest*);
const detail::ObjectTable& exbind_table(const NotionalBracketForSymbol*);

}  // namespace exbind::binance::coinm::account
