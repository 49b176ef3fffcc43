// Generated from specs/bybit/alpha/prediction.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/alpha/prediction.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::alpha::prediction {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field execute_buy_request_fields[] = {
    {"tokenId", offsetof(ExecuteBuyRequest, tokenId), detail::string(detail::Holder::required)},
    {"amount", offsetof(ExecuteBuyRequest, amount), detail::decimal(detail::Holder::required)},
    {"payTokenCode", offsetof(ExecuteBuyRequest, payTokenCode), detail::string(detail::Holder::required)},
    {"orderType", offsetof(ExecuteBuyRequest, orderType), detail::integer(detail::Holder::required)},
    {"slippage", offsetof(ExecuteBuyRequest, slippage), detail::decimal(detail::Holder::required)},
    {"eventId", offsetof(ExecuteBuyRequest, eventId), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable execute_buy_request_table =
    detail::table_of<ExecuteBuyRequest>("ExecuteBuyRequest", execute_buy_request_fields);

constexpr detail::Field execute_buy_fields[] = {
    {"orderNo", offsetof(ExecuteBuy, orderNo), detail::string()},
};
constexpr detail::ObjectTable execute_buy_table = detail::table_of<ExecuteBuy>("ExecuteBuy", execute_buy_fields);

constexpr detail::Field engine_status_fields[] = {
    {"available", offsetof(EngineStatus, available), detail::boolean()},
};
constexpr detail::ObjectTable engine_status_table =
    detail::table_of<EngineStatus>("EngineStatus", engine_status_fields);

constexpr detail::Field event_detail_request_fields[] = {
    {"eventId", offsetof(EventDetailRequest, eventId), detail::string(detail::Holder::optional)},
    {"slug", offsetof(EventDetailRequest, slug), detail::string(detail::Holder::optional)},
    {"hasMoreMarkets", offsetof(EventDetailRequest, hasMoreMarkets), detail::boolean()},
};
constexpr detail::ObjectTable event_detail_request_table =
    detail::table_of<EventDetailRequest>("EventDetailRequest", event_detail_request_fields);

constexpr detail::Field event_detail_markets_fields[] = {
    {"tokenId", offsetof(EventDetailMarkets, tokenId), detail::string()},
    {"outcome", offsetof(EventDetailMarkets, outcome), detail::string()},
    {"price", offsetof(EventDetailMarkets, price), detail::decimal()},
    {"side", offsetof(EventDetailMarkets, side), detail::integer()},
    {"volume", offsetof(EventDetailMarkets, volume), detail::decimal()},
    {"liquidity", offsetof(EventDetailMarkets, liquidity), detail::decimal()},
};
constexpr detail::ObjectTable event_detail_markets_table =
    detail::table_of<EventDetailMarkets>("EventDetailMarkets", event_detail_markets_fields);

constexpr detail::ListTable list_of_event_detail_markets =
    detail::list_of<EventDetailMarkets>(detail::object(event_detail_markets_table));

constexpr detail::Field event_detail_fields[] = {
    {"eventId", offsetof(EventDetail, eventId), detail::string()},
    {"slug", offsetof(EventDetail, slug), detail::string()},
    {"title", offsetof(EventDetail, title), detail::string()},
    {"description", offsetof(EventDetail, description), detail::string()},
    {"category", offsetof(EventDetail, category), detail::string()},
    {"endDate", offsetof(EventDetail, endDate),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"resolved", offsetof(EventDetail, resolved), detail::boolean()},
    {"volume", offsetof(EventDetail, volume), detail::decimal()},
    {"liquidity", offsetof(EventDetail, liquidity), detail::decimal()},
    {"markets", offsetof(EventDetail, markets), detail::list(list_of_event_detail_markets)},
};
constexpr detail::ObjectTable event_detail_table = detail::table_of<EventDetail>("EventDetail", event_detail_fields);

constexpr detail::ListTable list_of_string = detail::list_of<std::string>(detail::string());

constexpr detail::Field order_book_request_fields[] = {
    {"tokenIds", offsetof(OrderBookRequest, tokenIds), detail::list(list_of_string, detail::Holder::required)},
};
constexpr detail::Bounds order_book_request_bounds[] = {{.field = 0, .maximum = "20"}};
constexpr detail::ObjectTable order_book_request_table =
    detail::table_of<OrderBookRequest>("OrderBookRequest", order_book_request_fields, false, order_book_request_bounds);

constexpr detail::Field order_book_bids_fields[] = {
    {"price", offsetof(OrderBookBids, price), detail::decimal()},
    {"size", offsetof(OrderBookBids, size), detail::decimal()},
};
constexpr detail::ObjectTable order_book_bids_table =
    detail::table_of<OrderBookBids>("OrderBookBids", order_book_bids_fields);

constexpr detail::Field order_book_asks_fields[] = {
    {"price", offsetof(OrderBookAsks, price), detail::decimal()},
    {"size", offsetof(OrderBookAsks, size), detail::decimal()},
};
constexpr detail::ObjectTable order_book_asks_table =
    detail::table_of<OrderBookAsks>("OrderBookAsks", order_book_asks_fields);

constexpr detail::ListTable list_of_order_book_bids =
    detail::list_of<OrderBookBids>(detail::object(order_book_bids_table));
constexpr detail::ListTable list_of_order_book_asks =
    detail::list_of<OrderBookAsks>(detail::object(order_book_asks_table));

constexpr detail::Field order_book_fields[] = {
    {"tokenId", offsetof(OrderBook, tokenId), detail::string()},
    {"bids", offsetof(OrderBook, bids), detail::list(list_of_order_book_bids)},
    {"asks", offsetof(OrderBook, asks), detail::list(list_of_order_book_asks)},
};
constexpr detail::ObjectTable order_book_table = detail::table_of<OrderBook>("OrderBook", order_book_fields);

constexpr detail::Field order_estimate_request_fields[] = {
    {"tokenId", offsetof(OrderEstimateRequest, tokenId), detail::string(detail::Holder::required)},
    {"side", offsetof(OrderEstimateRequest, side), detail::integer(detail::Holder::required)},
    {"eventId", offsetof(OrderEstimateRequest, eventId), detail::string(detail::Holder::required)},
    {"amount", offsetof(OrderEstimateRequest, amount), detail::decimal(detail::Holder::required)},
    {"orderType", offsetof(OrderEstimateRequest, orderType), detail::integer(detail::Holder::required)},
    {"payTokenCode", offsetof(OrderEstimateRequest, payTokenCode), detail::string(detail::Holder::optional)},
};
constexpr detail::ObjectTable order_estimate_request_table =
    detail::table_of<OrderEstimateRequest>("OrderEstimateRequest", order_estimate_request_fields);

constexpr detail::Field order_estimate_fee_detail_fields[] = {
    {"serverFee", offsetof(OrderEstimateFeeDetail, serverFee), detail::decimal()},
    {"polymarketFee", offsetof(OrderEstimateFeeDetail, polymarketFee), detail::decimal()},
};
constexpr detail::ObjectTable order_estimate_fee_detail_table =
    detail::table_of<OrderEstimateFeeDetail>("OrderEstimateFeeDetail", order_estimate_fee_detail_fields);

constexpr detail::Field order_estimate_fields[] = {
    {"avgPrice", offsetof(OrderEstimate, avgPrice), detail::decimal()},
    {"estimatedCost", offsetof(OrderEstimate, estimatedCost), detail::decimal()},
    {"estimatedReceive", offsetof(OrderEstimate, estimatedReceive), detail::decimal()},
    {"toWin", offsetof(OrderEstimate, toWin), detail::decimal()},
    {"feeAmount", offsetof(OrderEstimate, feeAmount), detail::decimal()},
    {"feeDetail", offsetof(OrderEstimate, feeDetail), detail::object(order_estimate_fee_detail_table)},
    {"slippage", offsetof(OrderEstimate, slippage), detail::decimal()},
};
constexpr detail::ObjectTable order_estimate_table =
    detail::table_of<OrderEstimate>("OrderEstimate", order_estimate_fields);

constexpr detail::Field order_list_request_fields[] = {
    {"status", offsetof(OrderListRequest, status), detail::integer()},
    {"tokenId", offsetof(OrderListRequest, tokenId), detail::string(detail::Holder::optional)},
    {"eventId", offsetof(OrderListRequest, eventId), detail::string(detail::Holder::optional)},
    {"side", offsetof(OrderListRequest, side), detail::integer()},
    {"days", offsetof(OrderListRequest, days), detail::integer()},
    {"limit", offsetof(OrderListRequest, limit), detail::integer()},
    {"pageIndex", offsetof(OrderListRequest, pageIndex), detail::integer()},
};
constexpr detail::Bounds order_list_request_bounds[] = {{.field = 4, .maximum = "90"}};
constexpr detail::ObjectTable order_list_request_table =
    detail::table_of<OrderListRequest>("OrderListRequest", order_list_request_fields, false, order_list_request_bounds);

constexpr detail::Field order_list_orders_fields[] = {
    {"orderNo", offsetof(OrderListOrders, orderNo), detail::string()},
    {"tokenId", offsetof(OrderListOrders, tokenId), detail::string()},
    {"eventId", offsetof(OrderListOrders, eventId), detail::string()},
    {"side", offsetof(OrderListOrders, side), detail::integer()},
    {"orderType", offsetof(OrderListOrders, orderType), detail::integer()},
    {"orderAmount", offsetof(OrderListOrders, orderAmount), detail::decimal()},
    {"filledSize", offsetof(OrderListOrders, filledSize), detail::decimal()},
    {"filledPrice", offsetof(OrderListOrders, filledPrice), detail::decimal()},
    {"totalFee", offsetof(OrderListOrders, totalFee), detail::decimal()},
    {"status", offsetof(OrderListOrders, status), detail::integer()},
    {"createdAt", offsetof(OrderListOrders, createdAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"updatedAt", offsetof(OrderListOrders, updatedAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable order_list_orders_table =
    detail::table_of<OrderListOrders>("OrderListOrders", order_list_orders_fields);

constexpr detail::ListTable list_of_order_list_orders =
    detail::list_of<OrderListOrders>(detail::object(order_list_orders_table));

constexpr detail::Field order_list_fields[] = {
    {"orders", offsetof(OrderList, orders), detail::list(list_of_order_list_orders)},
    {"total", offsetof(OrderList, total), detail::integer()},
    {"pageIndex", offsetof(OrderList, pageIndex), detail::integer()},
};
constexpr detail::ObjectTable order_list_table = detail::table_of<OrderList>("OrderList", order_list_fields);

constexpr detail::Field pay_token_list_fields[] = {
    {"tokenCode", offsetof(PayTokenList, tokenCode), detail::string()},
    {"symbol", offsetof(PayTokenList, symbol), detail::string()},
    {"tokenDecimals", offsetof(PayTokenList, tokenDecimals), detail::integer()},
    {"tokenIconUrlDay", offsetof(PayTokenList, tokenIconUrlDay), detail::string()},
    {"tokenIconUrlNight", offsetof(PayTokenList, tokenIconUrlNight), detail::string()},
    {"supportChains", offsetof(PayTokenList, supportChains), detail::list(list_of_string)},
};
constexpr detail::ObjectTable pay_token_list_table =
    detail::table_of<PayTokenList>("PayTokenList", pay_token_list_fields);

constexpr detail::Field portfolio_summary_request_fields[] = {
    {"eventType", offsetof(PortfolioSummaryRequest, eventType), detail::integer()},
};
constexpr detail::ObjectTable portfolio_summary_request_table =
    detail::table_of<PortfolioSummaryRequest>("PortfolioSummaryRequest", portfolio_summary_request_fields);

constexpr detail::Field portfolio_summary_fields[] = {
    {"positionValue", offsetof(PortfolioSummary, positionValue), detail::decimal()},
    {"positionValueUsd", offsetof(PortfolioSummary, positionValueUsd), detail::decimal()},
    {"biggestWin", offsetof(PortfolioSummary, biggestWin), detail::decimal()},
    {"winRate", offsetof(PortfolioSummary, winRate), detail::decimal()},
    {"winCount", offsetof(PortfolioSummary, winCount), detail::integer()},
    {"lossCount", offsetof(PortfolioSummary, lossCount), detail::integer()},
};
constexpr detail::ObjectTable portfolio_summary_table =
    detail::table_of<PortfolioSummary>("PortfolioSummary", portfolio_summary_fields);

constexpr detail::Field position_history_request_fields[] = {
    {"tokenId", offsetof(PositionHistoryRequest, tokenId), detail::string(detail::Holder::optional)},
    {"eventId", offsetof(PositionHistoryRequest, eventId), detail::string(detail::Holder::optional)},
    {"result", offsetof(PositionHistoryRequest, result), detail::integer()},
    {"days", offsetof(PositionHistoryRequest, days), detail::integer()},
    {"limit", offsetof(PositionHistoryRequest, limit), detail::integer()},
    {"pageIndex", offsetof(PositionHistoryRequest, pageIndex), detail::integer()},
};
constexpr detail::Bounds position_history_request_bounds[] = {{.field = 3, .maximum = "90"}};
constexpr detail::ObjectTable position_history_request_table =
    detail::table_of<PositionHistoryRequest>(
        "PositionHistoryRequest", position_history_request_fields, false, position_history_request_bounds);

constexpr detail::Field position_history_positions_fields[] = {
    {"positionId", offsetof(PositionHistoryPositions, positionId), detail::string()},
    {"tokenId", offsetof(PositionHistoryPositions, tokenId), detail::string()},
    {"eventId", offsetof(PositionHistoryPositions, eventId), detail::string()},
    {"outcomeName", offsetof(PositionHistoryPositions, outcomeName), detail::string()},
    {"shares", offsetof(PositionHistoryPositions, shares), detail::decimal()},
    {"cost", offsetof(PositionHistoryPositions, cost), detail::decimal()},
    {"avgPrice", offsetof(PositionHistoryPositions, avgPrice), detail::decimal()},
    {"exitPrice", offsetof(PositionHistoryPositions, exitPrice), detail::decimal()},
    {"realizedPnl", offsetof(PositionHistoryPositions, realizedPnl), detail::decimal()},
    {"realizedPnlRate", offsetof(PositionHistoryPositions, realizedPnlRate), detail::decimal()},
    {"result", offsetof(PositionHistoryPositions, result), detail::integer()},
    {"closedAt", offsetof(PositionHistoryPositions, closedAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable position_history_positions_table =
    detail::table_of<PositionHistoryPositions>("PositionHistoryPositions", position_history_positions_fields);

constexpr detail::ListTable list_of_position_history_positions =
    detail::list_of<PositionHistoryPositions>(detail::object(position_history_positions_table));

constexpr detail::Field position_history_fields[] = {
    {"positions", offsetof(PositionHistory, positions), detail::list(list_of_position_history_positions)},
    {"total", offsetof(PositionHistory, total), detail::integer()},
};
constexpr detail::ObjectTable position_history_table =
    detail::table_of<PositionHistory>("PositionHistory", position_history_fields);

constexpr detail::Field position_list_request_fields[] = {
    {"tokenId", offsetof(PositionListRequest, tokenId), detail::string(detail::Holder::optional)},
    {"eventId", offsetof(PositionListRequest, eventId), detail::string(detail::Holder::optional)},
    {"limit", offsetof(PositionListRequest, limit), detail::integer()},
    {"pageIndex", offsetof(PositionListRequest, pageIndex), detail::integer()},
};
constexpr detail::ObjectTable position_list_request_table =
    detail::table_of<PositionListRequest>("PositionListRequest", position_list_request_fields);

constexpr detail::Field position_list_positions_fields[] = {
    {"positionId", offsetof(PositionListPositions, positionId), detail::string()},
    {"tokenId", offsetof(PositionListPositions, tokenId), detail::string()},
    {"eventId", offsetof(PositionListPositions, eventId), detail::string()},
    {"outcomeName", offsetof(PositionListPositions, outcomeName), detail::string()},
    {"shares", offsetof(PositionListPositions, shares), detail::decimal()},
    {"cost", offsetof(PositionListPositions, cost), detail::decimal()},
    {"avgPrice", offsetof(PositionListPositions, avgPrice), detail::decimal()},
    {"currentPrice", offsetof(PositionListPositions, currentPrice), detail::decimal()},
    {"value", offsetof(PositionListPositions, value), detail::decimal()},
    {"unrealizedPnl", offsetof(PositionListPositions, unrealizedPnl), detail::decimal()},
    {"unrealizedPnlRate", offsetof(PositionListPositions, unrealizedPnlRate), detail::decimal()},
    {"createdAt", offsetof(PositionListPositions, createdAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"finished", offsetof(PositionListPositions, finished), detail::boolean()},
};
constexpr detail::ObjectTable position_list_positions_table =
    detail::table_of<PositionListPositions>("PositionListPositions", position_list_positions_fields);

constexpr detail::ListTable list_of_position_list_positions =
    detail::list_of<PositionListPositions>(detail::object(position_list_positions_table));

constexpr detail::Field position_list_fields[] = {
    {"positions", offsetof(PositionList, positions), detail::list(list_of_position_list_positions)},
    {"total", offsetof(PositionList, total), detail::integer()},
    {"totalAssetUsd", offsetof(PositionList, totalAssetUsd), detail::decimal()},
};
constexpr detail::ObjectTable position_list_table =
    detail::table_of<PositionList>("PositionList", position_list_fields);

constexpr detail::Field price_history_request_fields[] = {
    {"tokenId", offsetof(PriceHistoryRequest, tokenId), detail::string(detail::Holder::required)},
    {"interval", offsetof(PriceHistoryRequest, interval), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable price_history_request_table =
    detail::table_of<PriceHistoryRequest>("PriceHistoryRequest", price_history_request_fields);

constexpr detail::Field price_history_list_fields[] = {
    {"openTime", offsetof(PriceHistoryList, openTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"open", offsetof(PriceHistoryList, open), detail::decimal()},
    {"high", offsetof(PriceHistoryList, high), detail::decimal()},
    {"low", offsetof(PriceHistoryList, low), detail::decimal()},
    {"close", offsetof(PriceHistoryList, close), detail::decimal()},
    {"volume", offsetof(PriceHistoryList, volume), detail::decimal()},
};
constexpr detail::ObjectTable price_history_list_table =
    detail::table_of<PriceHistoryList>("PriceHistoryList", price_history_list_fields);

constexpr detail::ListTable list_of_price_history_list =
    detail::list_of<PriceHistoryList>(detail::object(price_history_list_table));

constexpr detail::Field price_history_fields[] = {
    {"tokenId", offsetof(PriceHistory, tokenId), detail::string()},
    {"interval", offsetof(PriceHistory, interval), detail::string()},
    {"list", offsetof(PriceHistory, list), detail::list(list_of_price_history_list)},
};
constexpr detail::ObjectTable price_history_table =
    detail::table_of<PriceHistory>("PriceHistory", price_history_fields);

constexpr detail::Field execute_sell_request_fields[] = {
    {"tokenId", offsetof(ExecuteSellRequest, tokenId), detail::string(detail::Holder::required)},
    {"size", offsetof(ExecuteSellRequest, size), detail::decimal(detail::Holder::required)},
    {"orderType", offsetof(ExecuteSellRequest, orderType), detail::integer(detail::Holder::required)},
    {"slippage", offsetof(ExecuteSellRequest, slippage), detail::decimal(detail::Holder::required)},
    {"eventId", offsetof(ExecuteSellRequest, eventId), detail::string(detail::Holder::required)},
    {"toTokenCode", offsetof(ExecuteSellRequest, toTokenCode), detail::string(detail::Holder::optional)},
};
constexpr detail::ObjectTable execute_sell_request_table =
    detail::table_of<ExecuteSellRequest>("ExecuteSellRequest", execute_sell_request_fields);

constexpr detail::Field execute_sell_fields[] = {
    {"orderNo", offsetof(ExecuteSell, orderNo), detail::string()},
};
constexpr detail::ObjectTable execute_sell_table = detail::table_of<ExecuteSell>("ExecuteSell", execute_sell_fields);

constexpr detail::Field side_market_list_request_fields[] = {
    {"eventId", offsetof(SideMarketListRequest, eventId), detail::string(detail::Holder::required)},
    {"sortBy", offsetof(SideMarketListRequest, sortBy), detail::string(detail::Holder::optional)},
    {"marketType", offsetof(SideMarketListRequest, marketType), detail::integer()},
    {"limit", offsetof(SideMarketListRequest, limit), detail::integer()},
    {"pageIndex", offsetof(SideMarketListRequest, pageIndex), detail::integer()},
};
constexpr detail::ObjectTable side_market_list_request_table =
    detail::table_of<SideMarketListRequest>("SideMarketListRequest", side_market_list_request_fields);

constexpr detail::Field side_market_list_list_tokens_fields[] = {
    {"tokenId", offsetof(SideMarketListListTokens, tokenId), detail::string()},
    {"outcome", offsetof(SideMarketListListTokens, outcome), detail::string()},
    {"price", offsetof(SideMarketListListTokens, price), detail::decimal()},
    {"liquidity", offsetof(SideMarketListListTokens, liquidity), detail::decimal()},
};
constexpr detail::ObjectTable side_market_list_list_tokens_table =
    detail::table_of<SideMarketListListTokens>("SideMarketListListTokens", side_market_list_list_tokens_fields);

constexpr detail::ListTable list_of_side_market_list_list_tokens =
    detail::list_of<SideMarketListListTokens>(detail::object(side_market_list_list_tokens_table));

constexpr detail::Field side_market_list_list_fields[] = {
    {"marketId", offsetof(SideMarketListList, marketId), detail::string()},
    {"eventId", offsetof(SideMarketListList, eventId), detail::string()},
    {"marketType", offsetof(SideMarketListList, marketType), detail::integer()},
    {"question", offsetof(SideMarketListList, question), detail::string()},
    {"tokens", offsetof(SideMarketListList, tokens), detail::list(list_of_side_market_list_list_tokens)},
    {"volume24h", offsetof(SideMarketListList, volume24h), detail::decimal()},
    {"endDate", offsetof(SideMarketListList, endDate),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"status", offsetof(SideMarketListList, status), detail::integer()},
};
constexpr detail::ObjectTable side_market_list_list_table =
    detail::table_of<SideMarketListList>("SideMarketListList", side_market_list_list_fields);

constexpr detail::ListTable list_of_side_market_list_list =
    detail::list_of<SideMarketListList>(detail::object(side_market_list_list_table));

constexpr detail::Field side_market_list_fields[] = {
    {"list", offsetof(SideMarketList, list), detail::list(list_of_side_market_list_list)},
    {"total", offsetof(SideMarketList, total), detail::integer()},
    {"pageIndex", offsetof(SideMarketList, pageIndex), detail::integer()},
    {"pageSize", offsetof(SideMarketList, pageSize), detail::integer()},
};
constexpr detail::ObjectTable side_market_list_table =
    detail::table_of<SideMarketList>("SideMarketList", side_market_list_fields);

constexpr detail::Field token_price_request_fields[] = {
    {"tokenIds", offsetof(TokenPriceRequest, tokenIds), detail::list(list_of_string, detail::Holder::required)},
};
constexpr detail::Bounds token_price_request_bounds[] = {{.field = 0, .maximum = "20"}};
constexpr detail::ObjectTable token_price_request_table =
    detail::table_of<TokenPriceRequest>(
        "TokenPriceRequest", token_price_request_fields, false, token_price_request_bounds);

constexpr detail::Field token_price_fields[] = {
    {"tokenId", offsetof(TokenPrice, tokenId), detail::string()},
    {"bestBid", offsetof(TokenPrice, bestBid), detail::decimal()},
    {"bestAsk", offsetof(TokenPrice, bestAsk), detail::decimal()},
    {"lastPrice", offsetof(TokenPrice, lastPrice), detail::decimal()},
    {"volume24h", offsetof(TokenPrice, volume24h), detail::decimal()},
    {"updateTime", offsetof(TokenPrice, updateTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable token_price_table = detail::table_of<TokenPrice>("TokenPrice", token_price_fields);

constexpr detail::Type execute_buy_reply = detail::object(execute_buy_table);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit execute_buy_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation execute_buy_operation{
    .id = "alpha/prediction.execute_buy",
    .method = "POST",
    .path = "/v5/alpha/prediction/buy",
    .auth = detail::Auth::private_,
    .limits = execute_buy_limits,
    .request = &execute_buy_request_table,
    .reply = &execute_buy_reply,
};

constexpr detail::Type engine_status_reply = detail::object(engine_status_table);
constexpr detail::Limit engine_status_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation engine_status_operation{
    .id = "alpha/prediction.engine_status",
    .method = "GET",
    .path = "/v5/alpha/prediction/engine-status",
    .auth = detail::Auth::private_,
    .limits = engine_status_limits,
    .reply = &engine_status_reply,
};

constexpr detail::Type event_detail_reply = detail::object(event_detail_table);
constexpr detail::Limit event_detail_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation event_detail_operation{
    .id = "alpha/prediction.event_detail",
    .method = "POST",
    .path = "/v5/alpha/prediction/event-detail",
    .auth = detail::Auth::private_,
    .limits = event_detail_limits,
    .request = &event_detail_request_table,
    .reply = &event_detail_reply,
};

constexpr detail::ListTable list_of_order_book = detail::list_of<OrderBook>(detail::object(order_book_table));
constexpr detail::Type order_book_reply = detail::list(list_of_order_book);
constexpr detail::Limit order_book_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation order_book_operation{
    .id = "alpha/prediction.order_book",
    .method = "POST",
    .path = "/v5/alpha/prediction/order-book",
    .auth = detail::Auth::private_,
    .limits = order_book_limits,
    .request = &order_book_request_table,
    .reply = &order_book_reply,
};

constexpr detail::Type order_estimate_reply = detail::object(order_estimate_table);
constexpr detail::Limit order_estimate_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation order_estimate_operation{
    .id = "alpha/prediction.order_estimate",
    .method = "POST",
    .path = "/v5/alpha/prediction/order-estimate",
    .auth = detail::Auth::private_,
    .limits = order_estimate_limits,
    .request = &order_estimate_request_table,
    .reply = &order_estimate_reply,
};

constexpr detail::Type order_list_reply = detail::object(order_list_table);
constexpr detail::Limit order_list_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation order_list_operation{
    .id = "alpha/prediction.order_list",
    .method = "POST",
    .path = "/v5/alpha/prediction/order-list",
    .auth = detail::Auth::private_,
    .limits = order_list_limits,
    .request = &order_list_request_table,
    .reply = &order_list_reply,
};

constexpr detail::ListTable list_of_pay_token_list =
    detail::list_of<PayTokenList>(detail::object(pay_token_list_table));
constexpr detail::Type pay_token_list_reply = detail::list(list_of_pay_token_list);
constexpr detail::Limit pay_token_list_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation pay_token_list_operation{
    .id = "alpha/prediction.pay_token_list",
    .method = "GET",
    .path = "/v5/alpha/prediction/pay-token-list",
    .auth = detail::Auth::private_,
    .limits = pay_token_list_limits,
    .reply = &pay_token_list_reply,
};

constexpr detail::Type portfolio_summary_reply = detail::object(portfolio_summary_table);
constexpr detail::Limit portfolio_summary_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation portfolio_summary_operation{
    .id = "alpha/prediction.portfolio_summary",
    .method = "POST",
    .path = "/v5/alpha/prediction/portfolio-summary",
    .auth = detail::Auth::private_,
    .limits = portfolio_summary_limits,
    .request = &portfolio_summary_request_table,
    .reply = &portfolio_summary_reply,
};

constexpr detail::Type position_history_reply = detail::object(position_history_table);
constexpr detail::Limit position_history_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation position_history_operation{
    .id = "alpha/prediction.position_history",
    .method = "POST",
    .path = "/v5/alpha/prediction/position-history",
    .auth = detail::Auth::private_,
    .limits = position_history_limits,
    .request = &position_history_request_table,
    .reply = &position_history_reply,
};

constexpr detail::Type position_list_reply = detail::object(position_list_table);
constexpr detail::Limit position_list_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation position_list_operation{
    .id = "alpha/prediction.position_list",
    .method = "POST",
    .path = "/v5/alpha/prediction/position-list",
    .auth = detail::Auth::private_,
    .limits = position_list_limits,
    .request = &position_list_request_table,
    .reply = &position_list_reply,
};

constexpr detail::Type price_history_reply = detail::object(price_history_table);
constexpr detail::Limit price_history_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation price_history_operation{
    .id = "alpha/prediction.price_history",
    .method = "POST",
    .path = "/v5/alpha/prediction/price-history",
    .auth = detail::Auth::private_,
    .limits = price_history_limits,
    .request = &price_history_request_table,
    .reply = &price_history_reply,
};

constexpr detail::Type execute_sell_reply = detail::object(execute_sell_table);
constexpr detail::Limit execute_sell_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation execute_sell_operation{
    .id = "alpha/prediction.execute_sell",
    .method = "POST",
    .path = "/v5/alpha/prediction/sell",
    .auth = detail::Auth::private_,
    .limits = execute_sell_limits,
    .request = &execute_sell_request_table,
    .reply = &execute_sell_reply,
};

constexpr detail::Type side_market_list_reply = detail::object(side_market_list_table);
constexpr detail::Limit side_market_list_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation side_market_list_operation{
    .id = "alpha/prediction.side_market_list",
    .method = "POST",
    .path = "/v5/alpha/prediction/side-market-list",
    .auth = detail::Auth::private_,
    .limits = side_market_list_limits,
    .request = &side_market_list_request_table,
    .reply = &side_market_list_reply,
};

constexpr detail::ListTable list_of_token_price = detail::list_of<TokenPrice>(detail::object(token_price_table));
constexpr detail::Type token_price_reply = detail::list(list_of_token_price);
constexpr detail::Limit token_price_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation token_price_operation{
    .id = "alpha/prediction.token_price",
    .method = "POST",
    .path = "/v5/alpha/prediction/token-price",
    .auth = detail::Auth::private_,
    .limits = token_price_limits,
    .request = &token_price_request_table,
    .reply = &token_price_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<ExecuteBuy> Api::execute_buy(ExecuteBuyRequest request) const {
    return {core_, execute_buy_operation, &request};
}

Call<EngineStatus> Api::engine_status() const {
    return {core_, engine_status_operation, nullptr};
}

Call<EventDetail> Api::event_detail(EventDetailRequest request) const {
    return {core_, event_detail_operation, &request};
}

Call<Vector<OrderBook>> Api::order_book(OrderBookRequest request) const {
    return {core_, order_book_operation, &request};
}

Call<OrderEstimate> Api::order_estimate(OrderEstimateRequest request) const {
    return {core_, order_estimate_operation, &request};
}

Call<OrderList> Api::order_list(OrderListRequest request) const {
    return {core_, order_list_operation, &request};
}

Call<Vector<PayTokenList>> Api::pay_token_list() const {
    return {core_, pay_token_list_operation, nullptr};
}

Call<PortfolioSummary> Api::portfolio_summary(PortfolioSummaryRequest request) const {
    return {core_, portfolio_summary_operation, &request};
}

Call<PositionHistory> Api::position_history(PositionHistoryRequest request) const {
    return {core_, position_history_operation, &request};
}

Call<PositionList> Api::position_list(PositionListRequest request) const {
    return {core_, position_list_operation, &request};
}

Call<PriceHistory> Api::price_history(PriceHistoryRequest request) const {
    return {core_, price_history_operation, &request};
}

Call<ExecuteSell> Api::execute_sell(ExecuteSellRequest request) const {
    return {core_, execute_sell_operation, &request};
}

Call<SideMarketList> Api::side_market_list(SideMarketListRequest request) const {
    return {core_, side_market_list_operation, &request};
}

Call<Vector<TokenPrice>> Api::token_price(TokenPriceRequest request) const {
    return {core_, token_price_operation, &request};
}

const detail::ObjectTable& exbind_table(const ExecuteBuyRequest*) { return execute_buy_request_table; }
const detail::ObjectTable& exbind_table(const ExecuteBuy*) { return execute_buy_table; }
const detail::ObjectTable& exbind_table(const EngineStatus*) { return engine_status_table; }
const detail::ObjectTable& exbind_table(const EventDetailRequest*) { return event_detail_request_table; }
const detail::ObjectTable& exbind_table(const EventDetailMarkets*) { return event_detail_markets_table; }
const detail::ObjectTable& exbind_table(const EventDetail*) { return event_detail_table; }
const detail::ObjectTable& exbind_table(const OrderBookRequest*) { return order_book_request_table; }
const detail::ObjectTable& exbind_table(const OrderBookBids*) { return order_book_bids_table; }
const detail::ObjectTable& exbind_table(const OrderBookAsks*) { return order_book_asks_table; }
const detail::ObjectTable& exbind_table(const OrderBook*) { return order_book_table; }
const detail::ObjectTable& exbind_table(const OrderEstimateRequest*) { return order_estimate_request_table; }
const detail::ObjectTable& exbind_table(const OrderEstimateFeeDetail*) { return order_estimate_fee_detail_table; }
const detail::ObjectTable& exbind_table(const OrderEstimate*) { return order_estimate_table; }
const detail::ObjectTable& exbind_table(const OrderListRequest*) { return order_list_request_table; }
const detail::ObjectTable& exbind_table(const OrderListOrders*) { return order_list_orders_table; }
const detail::ObjectTable& exbind_table(const OrderList*) { return order_list_table; }
const detail::ObjectTable& exbind_table(const PayTokenList*) { return pay_token_list_table; }
const detail::ObjectTable& exbind_table(const PortfolioSummaryRequest*) { return portfolio_summary_request_table; }
const detail::ObjectTable& exbind_table(const PortfolioSummary*) { return portfolio_summary_table; }
const detail::ObjectTable& exbind_table(const PositionHistoryRequest*) { return position_history_request_table; }
const detail::ObjectTable& exbind_table(const PositionHistoryPositions*) { return position_history_positions_table; }
const detail::ObjectTable& exbind_table(const PositionHistory*) { return position_history_table; }
const detail::ObjectTable& exbind_table(const PositionListRequest*) { return position_list_request_table; }
const detail::ObjectTable& exbind_table(const PositionListPositions*) { return position_list_positions_table; }
const detail::ObjectTable& exbind_table(const PositionList*) { return position_list_table; }
const detail::ObjectTable& exbind_table(const PriceHistoryRequest*) { return price_history_request_table; }
const detail::ObjectTable& exbind_table(const PriceHistoryList*) { return price_history_list_table; }
const detail::ObjectTable& exbind_table(const PriceHistory*) { return price_history_table; }
const detail::ObjectTable& exbind_table(const ExecuteSellRequest*) { return execute_sell_request_table; }
const detail::ObjectTable& exbind_table(const ExecuteSell*) { return execute_sell_table; }
const detail::ObjectTable& exbind_table(const SideMarketListRequest*) { return side_market_list_request_table; }
const detail::ObjectTable& exbind_table(const SideMarketListListTokens*) { return side_market_list_list_tokens_table; }
const detail::ObjectTable& exbind_table(const SideMarketListList*) { return side_market_list_list_table; }
const detail::ObjectTable& exbind_table(const SideMarketList*) { return side_market_list_table; }
const detail::ObjectTable& exbind_table(const TokenPriceRequest*) { return token_price_request_table; }
const detail::ObjectTable& exbind_table(const TokenPrice*) { return token_price_table; }

}  // namespace exbind::bybit::alpha::prediction
