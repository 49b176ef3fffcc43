// Generated from specs/binance/coinm/account.yaml by `exbind generate binance`. DO NOT EDIT.
#include "exbind/binance/coinm/account.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/binance/connection.hpp"

namespace exbind::inline v0_1::binance::coinm::account {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field account_information_assets_fields[] = {
    {"asset", offsetof(AccountInformationAssets, asset), detail::string()},
    {"walletBalance", offsetof(AccountInformationAssets, walletBalance), detail::decimal()},
    {"unrealizedProfit", offsetof(AccountInformationAssets, unrealizedProfit), detail::decimal()},
    {"marginBalance", offsetof(AccountInformationAssets, marginBalance), detail::decimal()},
    {"maintMargin", offsetof(AccountInformationAssets, maintMargin), detail::decimal()},
    {"initialMargin", offsetof(AccountInformationAssets, initialMargin), detail::decimal()},
    {"positionInitialMargin", offsetof(AccountInformationAssets, positionInitialMargin), detail::decimal()},
    {"openOrderInitialMargin", offsetof(AccountInformationAssets, openOrderInitialMargin), detail::decimal()},
    {"maxWithdrawAmount", offsetof(AccountInformationAssets, maxWithdrawAmount), detail::decimal()},
    {"crossWalletBalance", offsetof(AccountInformationAssets, crossWalletBalance), detail::decimal()},
    {"crossUnPnl", offsetof(AccountInformationAssets, crossUnPnl), detail::decimal()},
    {"availableBalance", offsetof(AccountInformationAssets, availableBalance), detail::decimal()},
    {"updateTime", offsetof(AccountInformationAssets, updateTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable account_information_assets_table =
    detail::table_of<AccountInformationAssets>("AccountInformationAssets", account_information_assets_fields);

constexpr detail::Field account_information_positions_fields[] = {
    {"symbol", offsetof(AccountInformationPositions, symbol), detail::string()},
    {"positionAmt", offsetof(AccountInformationPositions, positionAmt), detail::decimal()},
    {"initialMargin", offsetof(AccountInformationPositions, initialMargin), detail::decimal()},
    {"maintMargin", offsetof(AccountInformationPositions, maintMargin), detail::decimal()},
    {"unrealizedProfit", offsetof(AccountInformationPositions, unrealizedProfit), detail::decimal()},
    {"positionInitialMargin", offsetof(AccountInformationPositions, positionInitialMargin), detail::decimal()},
    {"openOrderInitialMargin", offsetof(AccountInformationPositions, openOrderInitialMargin), detail::decimal()},
    {"leverage", offsetof(AccountInformationPositions, leverage), detail::decimal()},
    {"isolated", offsetof(AccountInformationPositions, isolated), detail::boolean()},
    {"positionSide", offsetof(AccountInformationPositions, positionSide), detail::string()},
    {"entryPrice", offsetof(AccountInformationPositions, entryPrice), detail::decimal()},
    {"breakEvenPrice", offsetof(AccountInformationPositions, breakEvenPrice), detail::decimal()},
    {"maxQty", offsetof(AccountInformationPositions, maxQty), detail::decimal()},
    {"updateTime", offsetof(AccountInformationPositions, updateTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"notionalValue", offsetof(AccountInformationPositions, notionalValue), detail::decimal()},
};
constexpr detail::ObjectTable account_information_positions_table =
    detail::table_of<AccountInformationPositions>("AccountInformationPositions", account_information_positions_fields);

constexpr detail::ListTable list_of_account_information_assets =
    detail::list_of<AccountInformationAssets>(detail::object(account_information_assets_table));
constexpr detail::ListTable list_of_account_information_positions =
    detail::list_of<AccountInformationPositions>(detail::object(account_information_positions_table));

constexpr detail::Field account_information_fields[] = {
    {"assets", offsetof(AccountInformation, assets), detail::list(list_of_account_information_assets)},
    {"positions", offsetof(AccountInformation, positions), detail::list(list_of_account_information_positions)},
    {"canDeposit", offsetof(AccountInformation, canDeposit), detail::boolean()},
    {"canTrade", offsetof(AccountInformation, canTrade), detail::boolean()},
    {"canWithdraw", offsetof(AccountInformation, canWithdraw), detail::boolean()},
    {"feeTier", offsetof(AccountInformation, feeTier), detail::integer()},
    {"updateTime", offsetof(AccountInformation, updateTime), detail::integer()},
};
constexpr detail::ObjectTable account_information_table =
    detail::table_of<AccountInformation>("AccountInformation", account_information_fields);

constexpr detail::Field balance_fields[] = {
    {"accountAlias", offsetof(Balance, accountAlias), detail::string()},
    {"asset", offsetof(Balance, asset), detail::string()},
    {"balance", offsetof(Balance, balance), detail::decimal()},
    {"withdrawAvailable", offsetof(Balance, withdrawAvailable), detail::decimal()},
    {"crossWalletBalance", offsetof(Balance, crossWalletBalance), detail::decimal()},
    {"crossUnPnl", offsetof(Balance, crossUnPnl), detail::decimal()},
    {"availableBalance", offsetof(Balance, availableBalance), detail::decimal()},
    {"updateTime", offsetof(Balance, updateTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable balance_table = detail::table_of<Balance>("Balance", balance_fields);

constexpr detail::Field commission_rate_request_fields[] = {
    {"symbol", offsetof(CommissionRateRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable commission_rate_request_table =
    detail::table_of<CommissionRateRequest>("CommissionRateRequest", commission_rate_request_fields);

constexpr detail::Field commission_rate_fields[] = {
    {"symbol", offsetof(CommissionRate, symbol), detail::string()},
    {"makerCommissionRate", offsetof(CommissionRate, makerCommissionRate), detail::decimal()},
    {"takerCommissionRate", offsetof(CommissionRate, takerCommissionRate), detail::decimal()},
};
constexpr detail::ObjectTable commission_rate_table =
    detail::table_of<CommissionRate>("CommissionRate", commission_rate_fields);

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
    {"tranId", offsetof(Income, tranId), detail::string()},
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

constexpr detail::Field notional_bracket_for_pair_request_fields[] = {
    {"pair", offsetof(NotionalBracketForPairRequest, pair), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::ObjectTable notional_bracket_for_pair_request_table =
    detail::table_of<NotionalBracketForPairRequest>(
        "NotionalBracketForPairRequest", notional_bracket_for_pair_request_fields);

constexpr detail::Field notional_bracket_for_pair_brackets_fields[] = {
    {"bracket", offsetof(NotionalBracketForPairBrackets, bracket), detail::integer()},
    {"initialLeverage", offsetof(NotionalBracketForPairBrackets, initialLeverage), detail::integer()},
    {"qtyCap", offsetof(NotionalBracketForPairBrackets, qtyCap), detail::integer()},
    {"qtylFloor", offsetof(NotionalBracketForPairBrackets, qtylFloor), detail::integer()},
    {"maintMarginRatio", offsetof(NotionalBracketForPairBrackets, maintMarginRatio),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"cum", offsetof(NotionalBracketForPairBrackets, cum),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable notional_bracket_for_pair_brackets_table =
    detail::table_of<NotionalBracketForPairBrackets>(
        "NotionalBracketForPairBrackets", notional_bracket_for_pair_brackets_fields);

constexpr detail::ListTable list_of_notional_bracket_for_pair_brackets =
    detail::list_of<NotionalBracketForPairBrackets>(detail::object(notional_bracket_for_pair_brackets_table));

constexpr detail::Field notional_bracket_for_pair_fields[] = {
    {"pair", offsetof(NotionalBracketForPair, pair), detail::string()},
    {"brackets", offsetof(NotionalBracketForPair, brackets), detail::list(list_of_notional_bracket_for_pair_brackets)},
};
constexpr detail::ObjectTable notional_bracket_for_pair_table =
    detail::table_of<NotionalBracketForPair>("NotionalBracketForPair", notional_bracket_for_pair_fields);

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

constexpr detail::Field notional_bracket_for_symbol_request_fields[] = {
    {"symbol", offsetof(NotionalBracketForSymbolRequest, symbol), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::ObjectTable notional_bracket_for_symbol_request_table =
    detail::table_of<NotionalBracketForSymbolRequest>(
        "NotionalBracketForSymbolRequest", notional_bracket_for_symbol_request_fields);

constexpr detail::Field notional_bracket_for_symbol_fields[] = {
    {"symbol", offsetof(NotionalBracketForSymbol, symbol), detail::string()},
    {"notionalCoef", offsetof(NotionalBracketForSymbol, notionalCoef),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"brackets", offsetof(NotionalBracketForSymbol, brackets),
     detail::list(list_of_notional_bracket_for_pair_brackets)},
};
constexpr detail::ObjectTable notional_bracket_for_symbol_table =
    detail::table_of<NotionalBracketForSymbol>("NotionalBracketForSymbol", notional_bracket_for_symbol_fields);

constexpr detail::Type account_information_reply = detail::object(account_information_table);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit account_information_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "coinm_ip", .weight = 5},
};
constexpr detail::Operation account_information_operation{
    .id = "coinm/account.account_information",
    .method = "GET",
    .path = "/dapi/v1/account",
    .auth = detail::Auth::private_,
    .limits = account_information_limits,
    .reply = &account_information_reply,
    .product = 2,
};

constexpr detail::Type balance_reply = detail::sole(detail::object(balance_table));
constexpr detail::Limit balance_limits[] = {{.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "coinm_ip"}};
constexpr detail::Operation balance_operation{
    .id = "coinm/account.balance",
    .method = "GET",
    .path = "/dapi/v1/balance",
    .auth = detail::Auth::private_,
    .limits = balance_limits,
    .reply = &balance_reply,
    .product = 2,
};

constexpr detail::Type commission_rate_reply = detail::object(commission_rate_table);
constexpr detail::Limit commission_rate_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "coinm_ip", .weight = 20},
};
constexpr detail::Operation commission_rate_operation{
    .id = "coinm/account.commission_rate",
    .method = "GET",
    .path = "/dapi/v1/commissionRate",
    .auth = detail::Auth::private_,
    .limits = commission_rate_limits,
    .request = &commission_rate_request_table,
    .reply = &commission_rate_reply,
    .product = 2,
};

constexpr detail::ListTable list_of_income = detail::list_of<Income>(detail::object(income_table));
constexpr detail::Type income_reply = detail::list(list_of_income);
constexpr detail::Limit income_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "coinm_ip", .weight = 20},
};
constexpr detail::Operation income_operation{
    .id = "coinm/account.income",
    .method = "GET",
    .path = "/dapi/v1/income",
    .auth = detail::Auth::private_,
    .limits = income_limits,
    .request = &income_request_table,
    .reply = &income_reply,
    .product = 2,
};

constexpr detail::Type transaction_history_download_id_reply = detail::object(transaction_history_download_id_table);
constexpr detail::Limit transaction_history_download_id_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "coinm_ip", .weight = 5},
};
constexpr detail::Operation transaction_history_download_id_operation{
    .id = "coinm/account.transaction_history_download_id",
    .method = "GET",
    .path = "/dapi/v1/income/asyn",
    .auth = detail::Auth::private_,
    .limits = transaction_history_download_id_limits,
    .request = &transaction_history_download_id_request_table,
    .reply = &transaction_history_download_id_reply,
    .product = 2,
};

constexpr detail::Type transaction_history_download_link_reply = detail::object(order_history_download_link_table);
constexpr detail::Limit transaction_history_download_link_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "coinm_ip", .weight = 5},
};
constexpr detail::Operation transaction_history_download_link_operation{
    .id = "coinm/account.transaction_history_download_link",
    .method = "GET",
    .path = "/dapi/v1/income/asyn/id",
    .auth = detail::Auth::private_,
    .limits = transaction_history_download_link_limits,
    .request = &transaction_history_download_link_request_table,
    .reply = &transaction_history_download_link_reply,
    .product = 2,
};

constexpr detail::ListTable list_of_notional_bracket_for_pair =
    detail::list_of<NotionalBracketForPair>(detail::object(notional_bracket_for_pair_table));
constexpr detail::Type notional_bracket_for_pair_reply = detail::list(list_of_notional_bracket_for_pair);
constexpr detail::Limit notional_bracket_for_pair_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "coinm_ip"},
};
constexpr detail::Operation notional_bracket_for_pair_operation{
    .id = "coinm/account.notional_bracket_for_pair",
    .method = "GET",
    .path = "/dapi/v1/leverageBracket",
    .auth = detail::Auth::private_,
    .limits = notional_bracket_for_pair_limits,
    .request = &notional_bracket_for_pair_request_table,
    .reply = &notional_bracket_for_pair_reply,
    .product = 2,
};

constexpr detail::Type order_history_download_id_reply = detail::object(order_history_download_id_table);
constexpr detail::Limit order_history_download_id_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "coinm_ip", .weight = 5},
};
constexpr detail::Operation order_history_download_id_operation{
    .id = "coinm/account.order_history_download_id",
    .method = "GET",
    .path = "/dapi/v1/order/asyn",
    .auth = detail::Auth::private_,
    .limits = order_history_download_id_limits,
    .request = &order_history_download_id_request_table,
    .reply = &order_history_download_id_reply,
    .product = 2,
};

constexpr detail::Type order_history_download_link_reply = detail::object(order_history_download_link_table);
constexpr detail::Limit order_history_download_link_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "coinm_ip", .weight = 5},
};
constexpr detail::Operation order_history_download_link_operation{
    .id = "coinm/account.order_history_download_link",
    .method = "GET",
    .path = "/dapi/v1/order/asyn/id",
    .auth = detail::Auth::private_,
    .limits = order_history_download_link_limits,
    .request = &order_history_download_link_request_table,
    .reply = &order_history_download_link_reply,
    .product = 2,
};

constexpr detail::Type pm_account_info_reply = detail::object(pm_account_info_table);
constexpr detail::Limit pm_account_info_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "coinm_ip", .weight = 5},
};
constexpr detail::Operation pm_account_info_operation{
    .id = "coinm/account.pm_account_info",
    .method = "GET",
    .path = "/dapi/v1/pmAccountInfo",
    .auth = detail::Auth::private_,
    .limits = pm_account_info_limits,
    .request = &pm_account_info_request_table,
    .reply = &pm_account_info_reply,
    .product = 2,
};

constexpr detail::Type position_mode_reply = detail::object(position_mode_table);
constexpr detail::Limit position_mode_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "coinm_ip", .weight = 30},
};
constexpr detail::Operation position_mode_operation{
    .id = "coinm/account.position_mode",
    .method = "GET",
    .path = "/dapi/v1/positionSide/dual",
    .auth = detail::Auth::private_,
    .limits = position_mode_limits,
    .reply = &position_mode_reply,
    .product = 2,
};

constexpr detail::Type trade_history_download_id_reply = detail::object(trade_history_download_id_table);
constexpr detail::Limit trade_history_download_id_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "coinm_ip", .weight = 5},
};
constexpr detail::Operation trade_history_download_id_operation{
    .id = "coinm/account.trade_history_download_id",
    .method = "GET",
    .path = "/dapi/v1/trade/asyn",
    .auth = detail::Auth::private_,
    .limits = trade_history_download_id_limits,
    .request = &trade_history_download_id_request_table,
    .reply = &trade_history_download_id_reply,
    .product = 2,
};

constexpr detail::Type trade_history_download_link_reply = detail::object(order_history_download_link_table);
constexpr detail::Limit trade_history_download_link_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "coinm_ip", .weight = 5},
};
constexpr detail::Operation trade_history_download_link_operation{
    .id = "coinm/account.trade_history_download_link",
    .method = "GET",
    .path = "/dapi/v1/trade/asyn/id",
    .auth = detail::Auth::private_,
    .limits = trade_history_download_link_limits,
    .request = &trade_history_download_link_request_table,
    .reply = &trade_history_download_link_reply,
    .product = 2,
};

constexpr detail::ListTable list_of_notional_bracket_for_symbol =
    detail::list_of<NotionalBracketForSymbol>(detail::object(notional_bracket_for_symbol_table));
constexpr detail::Type notional_bracket_for_symbol_reply = detail::list(list_of_notional_bracket_for_symbol);
constexpr detail::Limit notional_bracket_for_symbol_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "coinm_ip"},
};
constexpr detail::Operation notional_bracket_for_symbol_operation{
    .id = "coinm/account.notional_bracket_for_symbol",
    .method = "GET",
    .path = "/dapi/v2/leverageBracket",
    .auth = detail::Auth::private_,
    .limits = notional_bracket_for_symbol_limits,
    .request = &notional_bracket_for_symbol_request_table,
    .reply = &notional_bracket_for_symbol_reply,
    .product = 2,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<AccountInformation> Api::account_information() const {
    return {core_, account_information_operation, nullptr};
}

Call<Balance> Api::balance() const {
    return {core_, balance_operation, nullptr};
}

Call<CommissionRate> Api::commission_rate(CommissionRateRequest request) const {
    return {core_, commission_rate_operation, &request};
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

Call<Vector<NotionalBracketForPair>> Api::notional_bracket_for_pair(NotionalBracketForPairRequest request) const {
    return {core_, notional_bracket_for_pair_operation, &request};
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

Call<TradeHistoryDownloadId> Api::trade_history_download_id(TradeHistoryDownloadIdRequest request) const {
    return {core_, trade_history_download_id_operation, &request};
}

Call<OrderHistoryDownloadLink> Api::trade_history_download_link(TradeHistoryDownloadLinkRequest request) const {
    return {core_, trade_history_download_link_operation, &request};
}

Call<Vector<NotionalBracketForSymbol>> Api::notional_bracket_for_symbol(NotionalBracketForSymbolRequest request) const {
    return {core_, notional_bracket_for_symbol_operation, &request};
}

const detail::ObjectTable& exbind_table(const AccountInformationAssets*) { return account_information_assets_table; }
const detail::ObjectTable& exbind_table(const AccountInformationPositions*) {
    return account_information_positions_table;
}
const detail::ObjectTable& exbind_table(const AccountInformation*) { return account_information_table; }
const detail::ObjectTable& exbind_table(const Balance*) { return balance_table; }
const detail::ObjectTable& exbind_table(const CommissionRateRequest*) { return commission_rate_request_table; }
const detail::ObjectTable& exbind_table(const CommissionRate*) { return commission_rate_table; }
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
const detail::ObjectTable& exbind_table(const NotionalBracketForPairRequest*) {
    return notional_bracket_for_pair_request_table;
}
const detail::ObjectTable& exbind_table(const NotionalBracketForPairBrackets*) {
    return notional_bracket_for_pair_brackets_table;
}
const detail::ObjectTable& exbind_table(const NotionalBracketForPair*) { return notional_bracket_for_pair_table; }
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
const detail::ObjectTable& exbind_table(const TradeHistoryDownloadIdRequest*) {
    return trade_history_download_id_request_table;
}
const detail::ObjectTable& exbind_table(const TradeHistoryDownloadId*) { return trade_history_download_id_table; }
const detail::ObjectTable& exbind_table(const TradeHistoryDownloadLinkRequest*) {
    return trade_history_download_link_request_table;
}
const detail::ObjectTable& exbind_table(const NotionalBracketForSymbolRequest*) {
    return notional_bracket_for_symbol_request_table;
}
const detail::ObjectTable& exbind_table(const NotionalBracketForSymbol*) { return notional_bracket_for_symbol_table; }

}  // namespace exbind::binance::coinm::account
