// Generated from specs/binance/usdm/account.yaml by `exbind generate binance`. DO NOT EDIT.
#include "exbind/binance/usdm/account.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/binance/connection.hpp"

namespace exbind::inline v0_1::binance::usdm::account {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field account_config_fields[] = {
    {"feeTier", offsetof(AccountConfig, feeTier), detail::integer()},
    {"canTrade", offsetof(AccountConfig, canTrade), detail::boolean()},
    {"canDeposit", offsetof(AccountConfig, canDeposit), detail::boolean()},
    {"canWithdraw", offsetof(AccountConfig, canWithdraw), detail::boolean()},
    {"dualSidePosition", offsetof(AccountConfig, dualSidePosition), detail::boolean()},
    {"updateTime", offsetof(AccountConfig, updateTime), detail::integer()},
    {"multiAssetsMargin", offsetof(AccountConfig, multiAssetsMargin), detail::boolean()},
    {"tradeGroupId", offsetof(AccountConfig, tradeGroupId), detail::integer()},
};
constexpr detail::ObjectTable account_config_table =
    detail::table_of<AccountConfig>("AccountConfig", account_config_fields);

constexpr detail::Field api_trading_status_request_fields[] = {
    {"symbol", offsetof(ApiTradingStatusRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable api_trading_status_request_table =
    detail::table_of<ApiTradingStatusRequest>("ApiTradingStatusRequest", api_trading_status_request_fields);

constexpr detail::Field api_trading_status_indicators_btcusdt_fields[] = {
    {"isLocked", offsetof(ApiTradingStatusIndicatorsBTCUSDT, isLocked), detail::boolean()},
    {"plannedRecoverTime", offsetof(ApiTradingStatusIndicatorsBTCUSDT, plannedRecoverTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"indicator", offsetof(ApiTradingStatusIndicatorsBTCUSDT, indicator), detail::string()},
    {"value", offsetof(ApiTradingStatusIndicatorsBTCUSDT, value),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"triggerValue", offsetof(ApiTradingStatusIndicatorsBTCUSDT, triggerValue),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable api_trading_status_indicators_btcusdt_table =
    detail::table_of<ApiTradingStatusIndicatorsBTCUSDT>(
        "ApiTradingStatusIndicatorsBTCUSDT", api_trading_status_indicators_btcusdt_fields);

constexpr detail::Field api_trading_status_indicators_account_fields[] = {
    {"indicator", offsetof(ApiTradingStatusIndicatorsACCOUNT, indicator), detail::string()},
    {"value", offsetof(ApiTradingStatusIndicatorsACCOUNT, value), detail::integer()},
    {"triggerValue", offsetof(ApiTradingStatusIndicatorsACCOUNT, triggerValue), detail::integer()},
    {"plannedRecoverTime", offsetof(ApiTradingStatusIndicatorsACCOUNT, plannedRecoverTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"isLocked", offsetof(ApiTradingStatusIndicatorsACCOUNT, isLocked), detail::boolean()},
};
constexpr detail::ObjectTable api_trading_status_indicators_account_table =
    detail::table_of<ApiTradingStatusIndicatorsACCOUNT>(
        "ApiTradingStatusIndicatorsACCOUNT", api_trading_status_indicators_account_fields);

constexpr detail::ListTable list_of_api_trading_status_indicators_btcusdt =
    detail::list_of<ApiTradingStatusIndicatorsBTCUSDT>(detail::object(api_trading_status_indicators_btcusdt_table));
constexpr detail::ListTable list_of_api_trading_status_indicators_account =
    detail::list_of<ApiTradingStatusIndicatorsACCOUNT>(detail::object(api_trading_status_indicators_account_table));

constexpr detail::Field api_trading_status_indicators_fields[] = {
    {"BTCUSDT", offsetof(ApiTradingStatusIndicators, BTCUSDT),
     detail::list(list_of_api_trading_status_indicators_btcusdt)},
    {"ETHUSDT", offsetof(ApiTradingStatusIndicators, ETHUSDT),
     detail::list(list_of_api_trading_status_indicators_btcusdt)},
    {"ACCOUNT", offsetof(ApiTradingStatusIndicators, ACCOUNT),
     detail::list(list_of_api_trading_status_indicators_account)},
};
constexpr detail::ObjectTable api_trading_status_indicators_table =
    detail::table_of<ApiTradingStatusIndicators>("ApiTradingStatusIndicators", api_trading_status_indicators_fields);

constexpr detail::Field api_trading_status_fields[] = {
    {"indicators", offsetof(ApiTradingStatus, indicators), detail::object(api_trading_status_indicators_table)},
    {"updateTime", offsetof(ApiTradingStatus, updateTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable api_trading_status_table =
    detail::table_of<ApiTradingStatus>("ApiTradingStatus", api_trading_status_fields);

constexpr detail::Field commission_rate_request_fields[] = {
    {"symbol", offsetof(CommissionRateRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable commission_rate_request_table =
    detail::table_of<CommissionRateRequest>("CommissionRateRequest", commission_rate_request_fields);

constexpr detail::Field commission_rate_fields[] = {
    {"symbol", offsetof(CommissionRate, symbol), detail::string()},
    {"makerCommissionRate", offsetof(CommissionRate, makerCommissionRate), detail::decimal()},
    {"takerCommissionRate", offsetof(CommissionRate, takerCommissionRate), detail::decimal()},
    {"rpiCommissionRate", offsetof(CommissionRate, rpiCommissionRate), detail::decimal()},
};
constexpr detail::ObjectTable commission_rate_table =
    detail::table_of<CommissionRate>("CommissionRate", commission_rate_fields);

constexpr detail::Field fee_burn_fields[] = {
    {"feeBurn", offsetof(FeeBurn, feeBurn), detail::boolean()},
};
constexpr detail::ObjectTable fee_burn_table = detail::table_of<FeeBurn>("FeeBurn", fee_burn_fields);

constexpr detail::Field toggle_bnb_burn_on_futures_trade_request_fields[] = {
    {"feeBurn", offsetof(ToggleBnbBurnOnFuturesTradeRequest, feeBurn),
     detail::boolean(detail::Holder::required, detail::Wire::text), detail::In::form},
};
constexpr detail::ObjectTable toggle_bnb_burn_on_futures_trade_request_table =
    detail::table_of<ToggleBnbBurnOnFuturesTradeRequest>(
        "ToggleBnbBurnOnFuturesTradeRequest", toggle_bnb_burn_on_futures_trade_request_fields);

constexpr detail::Field toggle_bnb_burn_on_futures_trade_fields[] = {
    {"code", offsetof(ToggleBnbBurnOnFuturesTrade, code), detail::integer()},
    {"msg", offsetof(ToggleBnbBurnOnFuturesTrade, msg), detail::string()},
};
constexpr detail::ObjectTable toggle_bnb_burn_on_futures_trade_table =
    detail::table_of<ToggleBnbBurnOnFuturesTrade>(
        "ToggleBnbBurnOnFuturesTrade", toggle_bnb_burn_on_futures_trade_fields);

constexpr detail::Field income_request_fields[] = {
    {"symbol", offsetof(IncomeRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
    {"incomeType", offsetof(IncomeRequest, incomeType), detail::string(detail::Holder::optional), detail::In::query},
    {"startTime", offsetof(IncomeRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(IncomeRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"page", offsetof(IncomeRequest, page), detail::integer(), detail::In::query},
    {"limit", offsetof(IncomeRequest, limit), detail::integer(), detail::In::query},
};
constexpr detail::ObjectTable income_request_table =
    detail::table_of<IncomeRequest>("IncomeRequest", income_request_fields);

constexpr detail::Field income_fields[] = {
    {"symbol", offsetof(Income, symbol), detail::string()},
    {"incomeType", offsetof(Income, incomeType), detail::string()},
    {"income", offsetof(Income, income), detail::decimal()},
    {"asset", offsetof(Income, asset), detail::string()},
    {"info", offsetof(Income, info), detail::string()},
    {"time", offsetof(Income, time),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"tranId", offsetof(Income, tranId), detail::integer()},
    {"tradeId", offsetof(Income, tradeId), detail::string()},
};
constexpr detail::ObjectTable income_table = detail::table_of<Income>("Income", income_fields);

constexpr detail::Field transaction_history_download_id_request_fields[] = {
    {"startTime", offsetof(TransactionHistoryDownloadIdRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::required, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(TransactionHistoryDownloadIdRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::required, detail::Wire::number),
     detail::In::query},
};
constexpr detail::ObjectTable transaction_history_download_id_request_table =
    detail::table_of<TransactionHistoryDownloadIdRequest>(
        "TransactionHistoryDownloadIdRequest", transaction_history_download_id_request_fields);

constexpr detail::Field transaction_history_download_id_fields[] = {
    {"avgCostTimestampOfLast30d", offsetof(TransactionHistoryDownloadId, avgCostTimestampOfLast30d), detail::integer()},
    {"downloadId", offsetof(TransactionHistoryDownloadId, downloadId), detail::string()},
};
constexpr detail::ObjectTable transaction_history_download_id_table =
    detail::table_of<TransactionHistoryDownloadId>(
        "TransactionHistoryDownloadId", transaction_history_download_id_fields);

constexpr detail::Field transaction_history_download_link_request_fields[] = {
    {"downloadId", offsetof(TransactionHistoryDownloadLinkRequest, downloadId),
     detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable transaction_history_download_link_request_table =
    detail::table_of<TransactionHistoryDownloadLinkRequest>(
        "TransactionHistoryDownloadLinkRequest", transaction_history_download_link_request_fields);

constexpr detail::Field order_history_download_link_fields[] = {
    {"downloadId", offsetof(OrderHistoryDownloadLink, downloadId), detail::string()},
    {"status", offsetof(OrderHistoryDownloadLink, status), detail::string()},
    {"url", offsetof(OrderHistoryDownloadLink, url), detail::string()},
    {"notified", offsetof(OrderHistoryDownloadLink, notified), detail::boolean()},
    {"expirationTimestamp", offsetof(OrderHistoryDownloadLink, expirationTimestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"isExpired", offsetof(OrderHistoryDownloadLink, isExpired), detail::string()},
};
constexpr detail::ObjectTable order_history_download_link_table =
    detail::table_of<OrderHistoryDownloadLink>("OrderHistoryDownloadLink", order_history_download_link_fields);

constexpr detail::Field leverage_bracket_request_fields[] = {
    {"symbol", offsetof(LeverageBracketRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable leverage_bracket_request_table =
    detail::table_of<LeverageBracketRequest>("LeverageBracketRequest", leverage_bracket_request_fields);

constexpr detail::Field leverage_bracket_one_brackets_fields[] = {
    {"bracket", offsetof(LeverageBracketOneBrackets, bracket), detail::integer()},
    {"initialLeverage", offsetof(LeverageBracketOneBrackets, initialLeverage), detail::integer()},
    {"notionalCap", offsetof(LeverageBracketOneBrackets, notionalCap), detail::integer()},
    {"notionalFloor", offsetof(LeverageBracketOneBrackets, notionalFloor), detail::integer()},
    {"maintMarginRatio", offsetof(LeverageBracketOneBrackets, maintMarginRatio),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"cum", offsetof(LeverageBracketOneBrackets, cum), detail::integer()},
};
constexpr detail::ObjectTable leverage_bracket_one_brackets_table =
    detail::table_of<LeverageBracketOneBrackets>("LeverageBracketOneBrackets", leverage_bracket_one_brackets_fields);

constexpr detail::ListTable list_of_leverage_bracket_one_brackets =
    detail::list_of<LeverageBracketOneBrackets>(detail::object(leverage_bracket_one_brackets_table));

constexpr detail::Field leverage_bracket_one_fields[] = {
    {"symbol", offsetof(LeverageBracketOne, symbol), detail::string()},
    {"notionalCoef", offsetof(LeverageBracketOne, notionalCoef),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"brackets", offsetof(LeverageBracketOne, brackets), detail::list(list_of_leverage_bracket_one_brackets)},
};
constexpr detail::ObjectTable leverage_bracket_one_table =
    detail::table_of<LeverageBracketOne>("LeverageBracketOne", leverage_bracket_one_fields);

constexpr detail::Field leverage_bracket_all_brackets_fields[] = {
    {"bracket", offsetof(LeverageBracketAllBrackets, bracket), detail::integer()},
    {"initialLeverage", offsetof(LeverageBracketAllBrackets, initialLeverage), detail::integer()},
    {"notionalCap", offsetof(LeverageBracketAllBrackets, notionalCap), detail::integer()},
    {"notionalFloor", offsetof(LeverageBracketAllBrackets, notionalFloor), detail::integer()},
    {"maintMarginRatio", offsetof(LeverageBracketAllBrackets, maintMarginRatio),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"cum", offsetof(LeverageBracketAllBrackets, cum), detail::decimal(detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable leverage_bracket_all_brackets_table =
    detail::table_of<LeverageBracketAllBrackets>("LeverageBracketAllBrackets", leverage_bracket_all_brackets_fields);

constexpr detail::ListTable list_of_leverage_bracket_all_brackets =
    detail::list_of<LeverageBracketAllBrackets>(detail::object(leverage_bracket_all_brackets_table));

constexpr detail::Field leverage_bracket_all_fields[] = {
    {"symbol", offsetof(LeverageBracketAll, symbol), detail::string()},
    {"notionalCoef", offsetof(LeverageBracketAll, notionalCoef),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"brackets", offsetof(LeverageBracketAll, brackets), detail::list(list_of_leverage_bracket_all_brackets)},
};
constexpr detail::ObjectTable leverage_bracket_all_table =
    detail::table_of<LeverageBracketAll>("LeverageBracketAll", leverage_bracket_all_fields);

constexpr detail::ListTable list_of_leverage_bracket_all =
    detail::list_of<LeverageBracketAll>(detail::object(leverage_bracket_all_table));

constexpr detail::Field leverage_bracket_fields[] = {
    {"one", 1, detail::object(leverage_bracket_one_table)},
    {"all", 2, detail::list(list_of_leverage_bracket_all)},
};
constexpr detail::VariantTable leverage_bracket_variant = detail::variant_of<LeverageBracket>("");
constexpr detail::ObjectTable leverage_bracket_table =
    detail::table_of<LeverageBracket>("LeverageBracket", leverage_bracket_fields, leverage_bracket_variant);

constexpr detail::Field multi_assets_margin_fields[] = {
    {"multiAssetsMargin", offsetof(MultiAssetsMargin, multiAssetsMargin), detail::boolean()},
};
constexpr detail::ObjectTable multi_assets_margin_table =
    detail::table_of<MultiAssetsMargin>("MultiAssetsMargin", multi_assets_margin_fields);

constexpr detail::Field order_history_download_id_request_fields[] = {
    {"startTime", offsetof(OrderHistoryDownloadIdRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::required, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(OrderHistoryDownloadIdRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::required, detail::Wire::number),
     detail::In::query},
};
constexpr detail::ObjectTable order_history_download_id_request_table =
    detail::table_of<OrderHistoryDownloadIdRequest>(
        "OrderHistoryDownloadIdRequest", order_history_download_id_request_fields);

constexpr detail::Field order_history_download_id_fields[] = {
    {"avgCostTimestampOfLast30d", offsetof(OrderHistoryDownloadId, avgCostTimestampOfLast30d), detail::integer()},
    {"downloadId", offsetof(OrderHistoryDownloadId, downloadId), detail::string()},
};
constexpr detail::ObjectTable order_history_download_id_table =
    detail::table_of<OrderHistoryDownloadId>("OrderHistoryDownloadId", order_history_download_id_fields);

constexpr detail::Field order_history_download_link_request_fields[] = {
    {"downloadId", offsetof(OrderHistoryDownloadLinkRequest, downloadId), detail::string(detail::Holder::required),
     detail::In::query},
};
constexpr detail::ObjectTable order_history_download_link_request_table =
    detail::table_of<OrderHistoryDownloadLinkRequest>(
        "OrderHistoryDownloadLinkRequest", order_history_download_link_request_fields);

constexpr detail::Field pm_account_info_request_fields[] = {
    {"asset", offsetof(PmAccountInfoRequest, asset), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable pm_account_info_request_table =
    detail::table_of<PmAccountInfoRequest>("PmAccountInfoRequest", pm_account_info_request_fields);

constexpr detail::Field pm_account_info_fields[] = {
    {"maxWithdrawAmountUSD", offsetof(PmAccountInfo, maxWithdrawAmountUSD), detail::decimal()},
    {"asset", offsetof(PmAccountInfo, asset), detail::string()},
    {"maxWithdrawAmount", offsetof(PmAccountInfo, maxWithdrawAmount), detail::decimal()},
};
constexpr detail::ObjectTable pm_account_info_table =
    detail::table_of<PmAccountInfo>("PmAccountInfo", pm_account_info_fields);

constexpr detail::Field position_mode_fields[] = {
    {"dualSidePosition", offsetof(PositionMode, dualSidePosition), detail::boolean()},
};
constexpr detail::ObjectTable position_mode_table =
    detail::table_of<PositionMode>("PositionMode", position_mode_fields);

constexpr detail::Field user_rate_limit_fields[] = {
    {"rateLimitType", offsetof(UserRateLimit, rateLimitType), detail::string()},
    {"interval", offsetof(UserRateLimit, interval), detail::string()},
    {"intervalNum", offsetof(UserRateLimit, intervalNum), detail::integer()},
    {"limit", offsetof(UserRateLimit, limit), detail::integer()},
};
constexpr detail::ObjectTable user_rate_limit_table =
    detail::table_of<UserRateLimit>("UserRateLimit", user_rate_limit_fields);

constexpr detail::Field symbol_config_request_fields[] = {
    {"symbol", offsetof(SymbolConfigRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable symbol_config_request_table =
    detail::table_of<SymbolConfigRequest>("SymbolConfigRequest", symbol_config_request_fields);

constexpr detail::Field symbol_config_fields[] = {
    {"symbol", offsetof(SymbolConfig, symbol), detail::string()},
    {"marginType", offsetof(SymbolConfig, marginType), detail::string()},
    {"isAutoAddMargin", offsetof(SymbolConfig, isAutoAddMargin), detail::boolean()},
    {"leverage", offsetof(SymbolConfig, leverage), detail::integer()},
    {"maxNotionalValue", offsetof(SymbolConfig, maxNotionalValue), detail::decimal()},
};
constexpr detail::ObjectTable symbol_config_table =
    detail::table_of<SymbolConfig>("SymbolConfig", symbol_config_fields);

constexpr detail::Field trade_history_download_id_request_fields[] = {
    {"startTime", offsetof(TradeHistoryDownloadIdRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::required, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(TradeHistoryDownloadIdRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::required, detail::Wire::number),
     detail::In::query},
};
constexpr detail::ObjectTable trade_history_download_id_request_table =
    detail::table_of<TradeHistoryDownloadIdRequest>(
        "TradeHistoryDownloadIdRequest", trade_history_download_id_request_fields);

constexpr detail::Field trade_history_download_id_fields[] = {
    {"avgCostTimestampOfLast30d", offsetof(TradeHistoryDownloadId, avgCostTimestampOfLast30d), detail::integer()},
    {"downloadId", offsetof(TradeHistoryDownloadId, downloadId), detail::string()},
};
constexpr detail::ObjectTable trade_history_download_id_table =
    detail::table_of<TradeHistoryDownloadId>("TradeHistoryDownloadId", trade_history_download_id_fields);

constexpr detail::Field trade_history_download_link_request_fields[] = {
    {"downloadId", offsetof(TradeHistoryDownloadLinkRequest, downloadId), detail::string(detail::Holder::required),
     detail::In::query},
};
constexpr detail::ObjectTable trade_history_download_link_request_table =
    detail::table_of<TradeHistoryDownloadLinkRequest>(
        "TradeHistoryDownloadLinkRequest", trade_history_download_link_request_fields);

constexpr detail::Field account_v2_assets_fields[] = {
    {"asset", offsetof(AccountV2Assets, asset), detail::string()},
    {"walletBalance", offsetof(AccountV2Assets, walletBalance), detail::decimal()},
    {"unrealizedProfit", offsetof(AccountV2Assets, unrealizedProfit), detail::decimal()},
    {"marginBalance", offsetof(AccountV2Assets, marginBalance), detail::decimal()},
    {"maintMargin", offsetof(AccountV2Assets, maintMargin), detail::decimal()},
    {"initialMargin", offsetof(AccountV2Assets, initialMargin), detail::decimal()},
    {"positionInitialMargin", offsetof(AccountV2Assets, positionInitialMargin), detail::decimal()},
    {"openOrderInitialMargin", offsetof(AccountV2Assets, openOrderInitialMargin), detail::decimal()},
    {"crossWalletBalance", offsetof(AccountV2Assets, crossWalletBalance), detail::decimal()},
    {"crossUnPnl", offsetof(AccountV2Assets, crossUnPnl), detail::decimal()},
    {"availableBalance", offsetof(AccountV2Assets, availableBalance), detail::decimal()},
    {"maxWithdrawAmount", offsetof(AccountV2Assets, maxWithdrawAmount), detail::decimal()},
    {"marginAvailable", offsetof(AccountV2Assets, marginAvailable), detail::boolean()},
    {"updateTime", offsetof(AccountV2Assets, updateTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable account_v2_assets_table =
    detail::table_of<AccountV2Assets>("AccountV2Assets", account_v2_assets_fields);

constexpr detail::Field account_v2_positions_fields[] = {
    {"symbol", offsetof(AccountV2Positions, symbol), detail::string()},
    {"initialMargin", offsetof(AccountV2Positions, initialMargin), detail::decimal()},
    {"maintMargin", offsetof(AccountV2Positions, maintMargin), detail::decimal()},
    {"unrealizedProfit", offsetof(AccountV2Positions, unrealizedProfit), detail::decimal()},
    {"positionInitialMargin", offsetof(AccountV2Positions, positionInitialMargin), detail::decimal()},
    {"openOrderInitialMargin", offsetof(AccountV2Positions, openOrderInitialMargin), detail::decimal()},
    {"leverage", offsetof(AccountV2Positions, leverage), detail::decimal()},
    {"isolated", offsetof(AccountV2Positions, isolated), detail::boolean()},
    {"entryPrice", offsetof(AccountV2Positions, entryPrice), detail::decimal()},
    {"maxNotional", offsetof(AccountV2Positions, maxNotional), detail::decimal()},
    {"bidNotional", offsetof(AccountV2Positions, bidNotional), detail::decimal()},
    {"askNotional", offsetof(AccountV2Positions, askNotional), detail::decimal()},
    {"positionSide", offsetof(AccountV2Positions, positionSide), detail::string()},
    {"positionAmt", offsetof(AccountV2Positions, positionAmt), detail::decimal()},
    {"updateTime", offsetof(AccountV2Positions, updateTime), detail::integer()},
};
constexpr detail::ObjectTable account_v2_positions_table =
    detail::table_of<AccountV2Positions>("AccountV2Positions", account_v2_positions_fields);

constexpr detail::ListTable list_of_account_v2_assets =
    detail::list_of<AccountV2Assets>(detail::object(account_v2_assets_table));
constexpr detail::ListTable list_of_account_v2_positions =
    detail::list_of<AccountV2Positions>(detail::object(account_v2_positions_table));

constexpr detail::Field account_v2_fields[] = {
    {"feeTier", offsetof(AccountV2, feeTier), detail::integer()},
    {"feeBurn", offsetof(AccountV2, feeBurn), detail::boolean()},
    {"canDeposit", offsetof(AccountV2, canDeposit), detail::boolean()},
    {"canWithdraw", offsetof(AccountV2, canWithdraw), detail::boolean()},
    {"updateTime", offsetof(AccountV2, updateTime), detail::integer()},
    {"multiAssetsMargin", offsetof(AccountV2, multiAssetsMargin), detail::boolean()},
    {"tradeGroupId", offsetof(AccountV2, tradeGroupId), detail::integer()},
    {"totalInitialMargin", offsetof(AccountV2, totalInitialMargin), detail::decimal()},
    {"totalMaintMargin", offsetof(AccountV2, totalMaintMargin), detail::decimal()},
    {"totalWalletBalance", offsetof(AccountV2, totalWalletBalance), detail::decimal()},
    {"totalUnrealizedProfit", offsetof(AccountV2, totalUnrealizedProfit), detail::decimal()},
    {"totalMarginBalance", offsetof(AccountV2, totalMarginBalance), detail::decimal()},
    {"totalPositionInitialMargin", offsetof(AccountV2, totalPositionInitialMargin), detail::decimal()},
    {"totalOpenOrderInitialMargin", offsetof(AccountV2, totalOpenOrderInitialMargin), detail::decimal()},
    {"totalCrossWalletBalance", offsetof(AccountV2, totalCrossWalletBalance), detail::decimal()},
    {"totalCrossUnPnl", offsetof(AccountV2, totalCrossUnPnl), detail::decimal()},
    {"availableBalance", offsetof(AccountV2, availableBalance), detail::decimal()},
    {"maxWithdrawAmount", offsetof(AccountV2, maxWithdrawAmount), detail::decimal()},
    {"assets", offsetof(AccountV2, assets), detail::list(list_of_account_v2_assets)},
    {"positions", offsetof(AccountV2, positions), detail::list(list_of_account_v2_positions)},
    {"canTrade", offsetof(AccountV2, canTrade), detail::boolean()},
};
constexpr detail::ObjectTable account_v2_table = detail::table_of<AccountV2>("AccountV2", account_v2_fields);

constexpr detail::Field balance_v2_fields[] = {
    {"accountAlias", offsetof(BalanceV2, accountAlias), detail::string()},
    {"asset", offsetof(BalanceV2, asset), detail::string()},
    {"balance", offsetof(BalanceV2, balance), detail::decimal()},
    {"crossWalletBalance", offsetof(BalanceV2, crossWalletBalance), detail::decimal()},
    {"crossUnPnl", offsetof(BalanceV2, crossUnPnl), detail::decimal()},
    {"availableBalance", offsetof(BalanceV2, availableBalance), detail::decimal()},
    {"maxWithdrawAmount", offsetof(BalanceV2, maxWithdrawAmount), detail::decimal()},
    {"marginAvailable", offsetof(BalanceV2, marginAvailable), detail::boolean()},
    {"updateTime", offsetof(BalanceV2, updateTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable balance_v2_table = detail::table_of<BalanceV2>("BalanceV2", balance_v2_fields);

constexpr detail::Field account_v3_assets_fields[] = {
    {"asset", offsetof(AccountV3Assets, asset), detail::string()},
    {"walletBalance", offsetof(AccountV3Assets, walletBalance), detail::decimal()},
    {"unrealizedProfit", offsetof(AccountV3Assets, unrealizedProfit), detail::decimal()},
    {"marginBalance", offsetof(AccountV3Assets, marginBalance), detail::decimal()},
    {"maintMargin", offsetof(AccountV3Assets, maintMargin), detail::decimal()},
    {"initialMargin", offsetof(AccountV3Assets, initialMargin), detail::decimal()},
    {"positionInitialMargin", offsetof(AccountV3Assets, positionInitialMargin), detail::decimal()},
    {"openOrderInitialMargin", offsetof(AccountV3Assets, openOrderInitialMargin), detail::decimal()},
    {"crossWalletBalance", offsetof(AccountV3Assets, crossWalletBalance), detail::decimal()},
    {"crossUnPnl", offsetof(AccountV3Assets, crossUnPnl), detail::decimal()},
    {"availableBalance", offsetof(AccountV3Assets, availableBalance), detail::decimal()},
    {"maxWithdrawAmount", offsetof(AccountV3Assets, maxWithdrawAmount), detail::decimal()},
    {"updateTime", offsetof(AccountV3Assets, updateTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable account_v3_assets_table =
    detail::table_of<AccountV3Assets>("AccountV3Assets", account_v3_assets_fields);

constexpr detail::Field account_v3_positions_fields[] = {
    {"symbol", offsetof(AccountV3Positions, symbol), detail::string()},
    {"positionSide", offsetof(AccountV3Positions, positionSide), detail::string()},
    {"positionAmt", offsetof(AccountV3Positions, positionAmt), detail::decimal()},
    {"unrealizedProfit", offsetof(AccountV3Positions, unrealizedProfit), detail::decimal()},
    {"isolatedMargin", offsetof(AccountV3Positions, isolatedMargin), detail::decimal()},
    {"notional", offsetof(AccountV3Positions, notional), detail::decimal()},
    {"isolatedWallet", offsetof(AccountV3Positions, isolatedWallet), detail::decimal()},
    {"initialMargin", offsetof(AccountV3Positions, initialMargin), detail::decimal()},
    {"maintMargin", offsetof(AccountV3Positions, maintMargin), detail::decimal()},
    {"updateTime", offsetof(AccountV3Positions, updateTime), detail::integer()},
};
constexpr detail::ObjectTable account_v3_positions_table =
    detail::table_of<AccountV3Positions>("AccountV3Positions", account_v3_positions_fields);

constexpr detail::ListTable list_of_account_v3_assets =
    detail::list_of<AccountV3Assets>(detail::object(account_v3_assets_table));
constexpr detail::ListTable list_of_account_v3_positions =
    detail::list_of<AccountV3Positions>(detail::object(account_v3_positions_table));

constexpr detail::Field account_v3_fields[] = {
    {"totalInitialMargin", offsetof(AccountV3, totalInitialMargin), detail::decimal()},
    {"totalMaintMargin", offsetof(AccountV3, totalMaintMargin), detail::decimal()},
    {"totalWalletBalance", offsetof(AccountV3, totalWalletBalance), detail::decimal()},
    {"totalUnrealizedProfit", offsetof(AccountV3, totalUnrealizedProfit), detail::decimal()},
    {"totalMarginBalance", offsetof(AccountV3, totalMarginBalance), detail::decimal()},
    {"totalPositionInitialMargin", offsetof(AccountV3, totalPositionInitialMargin), detail::decimal()},
    {"totalOpenOrderInitialMargin", offsetof(AccountV3, totalOpenOrderInitialMargin), detail::decimal()},
    {"totalCrossWalletBalance", offsetof(AccountV3, totalCrossWalletBalance), detail::decimal()},
    {"totalCrossUnPnl", offsetof(AccountV3, totalCrossUnPnl), detail::decimal()},
    {"availableBalance", offsetof(AccountV3, availableBalance), detail::decimal()},
    {"maxWithdrawAmount", offsetof(AccountV3, maxWithdrawAmount), detail::decimal()},
    {"assets", offsetof(AccountV3, assets), detail::list(list_of_account_v3_assets)},
    {"positions", offsetof(AccountV3, positions), detail::list(list_of_account_v3_positions)},
};
constexpr detail::ObjectTable account_v3_table = detail::table_of<AccountV3>("AccountV3", account_v3_fields);

constexpr detail::Type account_config_reply = detail::object(account_config_table);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit account_config_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "usdm_ip", .weight = 5},
};
constexpr detail::Operation account_config_operation{
    .id = "usdm/account.account_config",
    .method = "GET",
    .path = "/fapi/v1/accountConfig",
    .auth = detail::Auth::private_,
    .limits = account_config_limits,
    .reply = &account_config_reply,
    .product = 1,
};

constexpr detail::Type api_trading_status_reply = detail::object(api_trading_status_table);
constexpr detail::LimitCondition when_symbol_given[] = {{.field = "symbol", .given = true}};
constexpr detail::LimitCondition when_not_symbol_given[] = {{.field = "symbol", .given = true, .negated = true}};
constexpr detail::Limit api_trading_status_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .when = when_symbol_given, .pool = "usdm_ip"},
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .when = when_not_symbol_given, .pool = "usdm_ip", .weight = 10},
};
constexpr detail::Operation api_trading_status_operation{
    .id = "usdm/account.api_trading_status",
    .method = "GET",
    .path = "/fapi/v1/apiTradingStatus",
    .auth = detail::Auth::private_,
    .limits = api_trading_status_limits,
    .request = &api_trading_status_request_table,
    .reply = &api_trading_status_reply,
    .product = 1,
};

constexpr detail::Type commission_rate_reply = detail::object(commission_rate_table);
constexpr detail::Limit commission_rate_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "usdm_ip", .weight = 20},
};
constexpr detail::Operation commission_rate_operation{
    .id = "usdm/account.commission_rate",
    .method = "GET",
    .path = "/fapi/v1/commissionRate",
    .auth = detail::Auth::private_,
    .limits = commission_rate_limits,
    .request = &commission_rate_request_table,
    .reply = &commission_rate_reply,
    .product = 1,
};

constexpr detail::Type fee_burn_reply = detail::object(fee_burn_table);
constexpr detail::Limit fee_burn_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "usdm_ip", .weight = 30},
};
constexpr detail::Operation fee_burn_operation{
    .id = "usdm/account.fee_burn",
    .method = "GET",
    .path = "/fapi/v1/feeBurn",
    .auth = detail::Auth::private_,
    .limits = fee_burn_limits,
    .reply = &fee_burn_reply,
    .product = 1,
};

constexpr detail::Type toggle_bnb_burn_on_futures_trade_reply = detail::object(toggle_bnb_burn_on_futures_trade_table);
constexpr detail::Limit toggle_bnb_burn_on_futures_trade_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "usdm_ip"},
};
constexpr detail::Operation toggle_bnb_burn_on_futures_trade_operation{
    .id = "usdm/account.toggle_bnb_burn_on_futures_trade",
    .method = "POST",
    .path = "/fapi/v1/feeBurn",
    .auth = detail::Auth::private_,
    .limits = toggle_bnb_burn_on_futures_trade_limits,
    .request = &toggle_bnb_burn_on_futures_trade_request_table,
    .reply = &toggle_bnb_burn_on_futures_trade_reply,
    .product = 1,
};

constexpr detail::ListTable list_of_income = detail::list_of<Income>(detail::object(income_table));
constexpr detail::Type income_reply = detail::list(list_of_income);
constexpr detail::Limit income_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "usdm_ip", .weight = 30},
};
constexpr detail::Operation income_operation{
    .id = "usdm/account.income",
    .method = "GET",
    .path = "/fapi/v1/income",
    .auth = detail::Auth::private_,
    .limits = income_limits,
    .request = &income_request_table,
    .reply = &income_reply,
    .product = 1,
};

constexpr detail::Type transaction_history_download_id_reply = detail::object(transaction_history_download_id_table);
constexpr detail::Limit transaction_history_download_id_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "usdm_ip", .weight = 1000},
};
constexpr detail::Operation transaction_history_download_id_operation{
    .id = "usdm/account.transaction_history_download_id",
    .method = "GET",
    .path = "/fapi/v1/income/asyn",
    .auth = detail::Auth::private_,
    .limits = transaction_history_download_id_limits,
    .request = &transaction_history_download_id_request_table,
    .reply = &transaction_history_download_id_reply,
    .product = 1,
};

constexpr detail::Type transaction_history_download_link_reply = detail::object(order_history_download_link_table);
constexpr detail::Limit transaction_history_download_link_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "usdm_ip", .weight = 10},
};
constexpr detail::Operation transaction_history_download_link_operation{
    .id = "usdm/account.transaction_history_download_link",
    .method = "GET",
    .path = "/fapi/v1/income/asyn/id",
    .auth = detail::Auth::private_,
    .limits = transaction_history_download_link_limits,
    .request = &transaction_history_download_link_request_table,
    .reply = &transaction_history_download_link_reply,
    .product = 1,
};

constexpr detail::Type leverage_bracket_reply = detail::object(leverage_bracket_table);
constexpr detail::Limit leverage_bracket_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "usdm_ip"},
};
constexpr detail::Operation leverage_bracket_operation{
    .id = "usdm/account.leverage_bracket",
    .method = "GET",
    .path = "/fapi/v1/leverageBracket",
    .auth = detail::Auth::private_,
    .limits = leverage_bracket_limits,
    .request = &leverage_bracket_request_table,
    .reply = &leverage_bracket_reply,
    .product = 1,
};

constexpr detail::Type multi_assets_margin_reply = detail::object(multi_assets_margin_table);
constexpr detail::Limit multi_assets_margin_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "usdm_ip", .weight = 30},
};
constexpr detail::Operation multi_assets_margin_operation{
    .id = "usdm/account.multi_assets_margin",
    .method = "GET",
    .path = "/fapi/v1/multiAssetsMargin",
    .auth = detail::Auth::private_,
    .limits = multi_assets_margin_limits,
    .reply = &multi_assets_margin_reply,
    .product = 1,
};

constexpr detail::Type order_history_download_id_reply = detail::object(order_history_download_id_table);
constexpr detail::Limit order_history_download_id_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "usdm_ip", .weight = 1000},
};
constexpr detail::Operation order_history_download_id_operation{
    .id = "usdm/account.order_history_download_id",
    .method = "GET",
    .path = "/fapi/v1/order/asyn",
    .auth = detail::Auth::private_,
    .limits = order_history_download_id_limits,
    .request = &order_history_download_id_request_table,
    .reply = &order_history_download_id_reply,
    .product = 1,
};

constexpr detail::Type order_history_download_link_reply = detail::object(order_history_download_link_table);
constexpr detail::Limit order_history_download_link_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "usdm_ip", .weight = 10},
};
constexpr detail::Operation order_history_download_link_operation{
    .id = "usdm/account.order_history_download_link",
    .method = "GET",
    .path = "/fapi/v1/order/asyn/id",
    .auth = detail::Auth::private_,
    .limits = order_history_download_link_limits,
    .request = &order_history_download_link_request_table,
    .reply = &order_history_download_link_reply,
    .product = 1,
};

constexpr detail::Type pm_account_info_reply = detail::object(pm_account_info_table);
constexpr detail::Limit pm_account_info_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "usdm_ip", .weight = 5},
};
constexpr detail::Operation pm_account_info_operation{
    .id = "usdm/account.pm_account_info",
    .method = "GET",
    .path = "/fapi/v1/pmAccountInfo",
    .auth = detail::Auth::private_,
    .limits = pm_account_info_limits,
    .request = &pm_account_info_request_table,
    .reply = &pm_account_info_reply,
    .product = 1,
};

constexpr detail::Type position_mode_reply = detail::object(position_mode_table);
constexpr detail::Limit position_mode_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "usdm_ip", .weight = 30},
};
constexpr detail::Operation position_mode_operation{
    .id = "usdm/account.position_mode",
    .method = "GET",
    .path = "/fapi/v1/positionSide/dual",
    .auth = detail::Auth::private_,
    .limits = position_mode_limits,
    .reply = &position_mode_reply,
    .product = 1,
};

constexpr detail::ListTable list_of_user_rate_limit =
    detail::list_of<UserRateLimit>(detail::object(user_rate_limit_table));
constexpr detail::Type user_rate_limit_reply = detail::list(list_of_user_rate_limit);
constexpr detail::Limit user_rate_limit_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "usdm_ip"},
};
constexpr detail::Operation user_rate_limit_operation{
    .id = "usdm/account.user_rate_limit",
    .method = "GET",
    .path = "/fapi/v1/rateLimit/order",
    .auth = detail::Auth::private_,
    .limits = user_rate_limit_limits,
    .reply = &user_rate_limit_reply,
    .product = 1,
};

constexpr detail::ListTable list_of_symbol_config = detail::list_of<SymbolConfig>(detail::object(symbol_config_table));
constexpr detail::Type symbol_config_reply = detail::list(list_of_symbol_config);
constexpr detail::Limit symbol_config_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "usdm_ip", .weight = 5},
};
constexpr detail::Operation symbol_config_operation{
    .id = "usdm/account.symbol_config",
    .method = "GET",
    .path = "/fapi/v1/symbolConfig",
    .auth = detail::Auth::private_,
    .limits = symbol_config_limits,
    .request = &symbol_config_request_table,
    .reply = &symbol_config_reply,
    .product = 1,
};

constexpr detail::Type trade_history_download_id_reply = detail::object(trade_history_download_id_table);
constexpr detail::Limit trade_history_download_id_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "usdm_ip", .weight = 1000},
};
constexpr detail::Operation trade_history_download_id_operation{
    .id = "usdm/account.trade_history_download_id",
    .method = "GET",
    .path = "/fapi/v1/trade/asyn",
    .auth = detail::Auth::private_,
    .limits = trade_history_download_id_limits,
    .request = &trade_history_download_id_request_table,
    .reply = &trade_history_download_id_reply,
    .product = 1,
};

constexpr detail::Type trade_history_download_link_reply = detail::object(order_history_download_link_table);
constexpr detail::Limit trade_history_download_link_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "usdm_ip", .weight = 10},
};
constexpr detail::Operation trade_history_download_link_operation{
    .id = "usdm/account.trade_history_download_link",
    .method = "GET",
    .path = "/fapi/v1/trade/asyn/id",
    .auth = detail::Auth::private_,
    .limits = trade_history_download_link_limits,
    .request = &trade_history_download_link_request_table,
    .reply = &trade_history_download_link_reply,
    .product = 1,
};

constexpr detail::Type account_v2_reply = detail::object(account_v2_table);
constexpr detail::Limit account_v2_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "usdm_ip", .weight = 5},
};
constexpr detail::Operation account_v2_operation{
    .id = "usdm/account.account_v2",
    .method = "GET",
    .path = "/fapi/v2/account",
    .auth = detail::Auth::private_,
    .limits = account_v2_limits,
    .reply = &account_v2_reply,
    .product = 1,
};

constexpr detail::Type balance_v2_reply = detail::sole(detail::object(balance_v2_table));
constexpr detail::Limit balance_v2_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "usdm_ip", .weight = 5},
};
constexpr detail::Operation balance_v2_operation{
    .id = "usdm/account.balance_v2",
    .method = "GET",
    .path = "/fapi/v2/balance",
    .auth = detail::Auth::private_,
    .limits = balance_v2_limits,
    .reply = &balance_v2_reply,
    .product = 1,
};

constexpr detail::Type account_v3_reply = detail::object(account_v3_table);
constexpr detail::Limit account_v3_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "usdm_ip", .weight = 5},
};
constexpr detail::Operation account_v3_operation{
    .id = "usdm/account.account_v3",
    .method = "GET",
    .path = "/fapi/v3/account",
    .auth = detail::Auth::private_,
    .limits = account_v3_limits,
    .reply = &account_v3_reply,
    .product = 1,
};

constexpr detail::Type balance_v3_reply = detail::sole(detail::object(balance_v2_table));
constexpr detail::Limit balance_v3_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "usdm_ip", .weight = 5},
};
constexpr detail::Operation balance_v3_operation{
    .id = "usdm/account.balance_v3",
    .method = "GET",
    .path = "/fapi/v3/balance",
    .auth = detail::Auth::private_,
    .limits = balance_v3_limits,
    .reply = &balance_v3_reply,
    .product = 1,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<AccountConfig> Api::account_config() const {
    return {core_, account_config_operation, nullptr};
}

Call<ApiTradingStatus> Api::api_trading_status(ApiTradingStatusRequest request) const {
    return {core_, api_trading_status_operation, &request};
}

Call<CommissionRate> Api::commission_rate(CommissionRateRequest request) const {
    return {core_, commission_rate_operation, &request};
}

Call<FeeBurn> Api::fee_burn() const {
    return {core_, fee_burn_operation, nullptr};
}

Call<ToggleBnbBurnOnFuturesTrade>
Api::toggle_bnb_burn_on_futures_trade(ToggleBnbBurnOnFuturesTradeRequest request) const {
    return {core_, toggle_bnb_burn_on_futures_trade_operation, &request};
}

Call<Vector<Income>> Api::income(IncomeRequest request) const {
    return {core_, income_operation, &request};
}

Call<TransactionHistoryDownloadId>
Api::transaction_history_download_id(TransactionHistoryDownloadIdRequest request) const {
    return {core_, transaction_history_download_id_operation, &request};
}

Call<OrderHistoryDownloadLink>
Api::transaction_history_download_link(TransactionHistoryDownloadLinkRequest request) const {
    return {core_, transaction_history_download_link_operation, &request};
}

Call<LeverageBracket> Api::leverage_bracket(LeverageBracketRequest request) const {
    return {core_, leverage_bracket_operation, &request};
}

Call<MultiAssetsMargin> Api::multi_assets_margin() const {
    return {core_, multi_assets_margin_operation, nullptr};
}

Call<OrderHistoryDownloadId> Api::order_history_download_id(OrderHistoryDownloadIdRequest request) const {
    return {core_, order_history_download_id_operation, &request};
}

Call<OrderHistoryDownloadLink> Api::order_history_download_link(OrderHistoryDownloadLinkRequest request) const {
    return {core_, order_history_download_link_operation, &request};
}

Call<PmAccountInfo> Api::pm_account_info(PmAccountInfoRequest request) const {
    return {core_, pm_account_info_operation, &request};
}

Call<PositionMode> Api::position_mode() const {
    return {core_, position_mode_operation, nullptr};
}

Call<Vector<UserRateLimit>> Api::user_rate_limit() const {
    return {core_, user_rate_limit_operation, nullptr};
}

Call<Vector<SymbolConfig>> Api::symbol_config(SymbolConfigRequest request) const {
    return {core_, symbol_config_operation, &request};
}

Call<TradeHistoryDownloadId> Api::trade_history_download_id(TradeHistoryDownloadIdRequest request) const {
    return {core_, trade_history_download_id_operation, &request};
}

Call<OrderHistoryDownloadLink> Api::trade_history_download_link(TradeHistoryDownloadLinkRequest request) const {
    return {core_, trade_history_download_link_operation, &request};
}

Call<AccountV2> Api::account_v2() const {
    return {core_, account_v2_operation, nullptr};
}

Call<BalanceV2> Api::balance_v2() const {
    return {core_, balance_v2_operation, nullptr};
}

Call<AccountV3> Api::account_v3() const {
    return {core_, account_v3_operation, nullptr};
}

Call<BalanceV2> Api::balance_v3() const {
    return {core_, balance_v3_operation, nullptr};
}

const detail::ObjectTable& exbind_table(const AccountConfig*) { return account_config_table; }
const detail::ObjectTable& exbind_table(const ApiTradingStatusRequest*) { return api_trading_status_request_table; }
const detail::ObjectTable& exbind_table(const ApiTradingStatusIndicatorsBTCUSDT*) {
    return api_trading_status_indicators_btcusdt_table;
}
const detail::ObjectTable& exbind_table(const ApiTradingStatusIndicatorsACCOUNT*) {
    return api_trading_status_indicators_account_table;
}
const detail::ObjectTable& exbind_table(const ApiTradingStatusIndicators*) {
    return api_trading_status_indicators_table;
}
const detail::ObjectTable& exbind_table(const ApiTradingStatus*) { return api_trading_status_table; }
const detail::ObjectTable& exbind_table(const CommissionRateRequest*) { return commission_rate_request_table; }
const detail::ObjectTable& exbind_table(const CommissionRate*) { return commission_rate_table; }
const detail::ObjectTable& exbind_table(const FeeBurn*) { return fee_burn_table; }
const detail::ObjectTable& exbind_table(const ToggleBnbBurnOnFuturesTradeRequest*) {
    return toggle_bnb_burn_on_futures_trade_request_table;
}
const detail::ObjectTable& exbind_table(const ToggleBnbBurnOnFuturesTrade*) {
    return toggle_bnb_burn_on_futures_trade_table;
}
const detail::ObjectTable& exbind_table(const IncomeRequest*) { return income_request_table; }
const detail::ObjectTable& exbind_table(const Income*) { return income_table; }
const detail::ObjectTable& exbind_table(const TransactionHistoryDownloadIdRequest*) {
    return transaction_history_download_id_request_table;
}
const detail::ObjectTable& exbind_table(const TransactionHistoryDownloadId*) {
    return transaction_history_download_id_table;
}
const detail::ObjectTable& exbind_table(const TransactionHistoryDownloadLinkRequest*) {
    return transaction_history_download_link_request_table;
}
const detail::ObjectTable& exbind_table(const OrderHistoryDownloadLink*) { return order_history_download_link_table; }
const detail::ObjectTable& exbind_table(const LeverageBracketRequest*) { return leverage_bracket_request_table; }
const detail::ObjectTable& exbind_table(const LeverageBracketOneBrackets*) {
    return leverage_bracket_one_brackets_table;
}
const detail::ObjectTable& exbind_table(const LeverageBracketOne*) { return leverage_bracket_one_table; }
const detail::ObjectTable& exbind_table(const LeverageBracketAllBrackets*) {
    return leverage_bracket_all_brackets_table;
}
const detail::ObjectTable& exbind_table(const LeverageBracketAll*) { return leverage_bracket_all_table; }
const detail::ObjectTable& exbind_table(const LeverageBracket*) { return leverage_bracket_table; }
const detail::ObjectTable& exbind_table(const MultiAssetsMargin*) { return multi_assets_margin_table; }
const detail::ObjectTable& exbind_table(const OrderHistoryDownloadIdRequest*) {
    return order_history_download_id_request_table;
}
const detail::ObjectTable& exbind_table(const OrderHistoryDownloadId*) { return order_history_download_id_table; }
const detail::ObjectTable& exbind_table(const OrderHistoryDownloadLinkRequest*) {
    return order_history_download_link_request_table;
}
const detail::ObjectTable& exbind_table(const PmAccountInfoRequest*) { return pm_account_info_request_table; }
const detail::ObjectTable& exbind_table(const PmAccountInfo*) { return pm_account_info_table; }
const detail::ObjectTable& exbind_table(const PositionMode*) { return position_mode_table; }
const detail::ObjectTable& exbind_table(const UserRateLimit*) { return user_rate_limit_table; }
const detail::ObjectTable& exbind_table(const SymbolConfigRequest*) { return symbol_config_request_table; }
const detail::ObjectTable& exbind_table(const SymbolConfig*) { return symbol_config_table; }
const detail::ObjectTable& exbind_table(const TradeHistoryDownloadIdRequest*) {
    return trade_history_download_id_request_table;
}
const detail::ObjectTable& exbind_table(const TradeHistoryDownloadId*) { return trade_history_download_id_table; }
const detail::ObjectTable& exbind_table(const TradeHistoryDownloadLinkRequest*) {
    return trade_history_download_link_request_table;
}
const detail::ObjectTable& exbind_table(const AccountV2Assets*) { return account_v2_assets_table; }
const detail::ObjectTable& exbind_table(const AccountV2Positions*) { return account_v2_positions_table; }
const detail::ObjectTable& exbind_table(const AccountV2*) { return account_v2_table; }
const detail::ObjectTable& exbind_table(const BalanceV2*) { return balance_v2_table; }
const detail::ObjectTable& exbind_table(const AccountV3Assets*) { return account_v3_assets_table; }
const detail::ObjectTable& exbind_table(const AccountV3Positions*) { return account_v3_positions_table; }
const detail::ObjectTable& exbind_table(const AccountV3*) { return account_v3_table; }

}  // namespace exbind::binance::usdm::account
