// Generated from specs/bybit/alpha/prediction.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::bybit {
class Connection;
}

/// Operations under /v5/alpha/prediction.
namespace exbind::inline v0_1::bybit::alpha::prediction {

/// Parameters of Api::execute_buy.
struct ExecuteBuyRequest {
    NamedOnly named{};
    Required<std::string> tokenId;
    Required<Decimal> amount;
    Required<std::string> payTokenCode;
    Required<std::int64_t> orderType;
    Required<Decimal> slippage;
    Required<std::string> eventId;
};

/// Reply of Api::execute_buy.
struct ExecuteBuy {
    std::string orderNo{};

    bool operator==(const ExecuteBuy&) const = default;
};

/// Reply of Api::engine_status.
struct EngineStatus {
    std::optional<bool> available{};

    bool operator==(const EngineStatus&) const = default;
};

/// Parameters of Api::event_detail.
struct EventDetailRequest {
    NamedOnly named{};
    Optional<std::string> eventId{};
    Optional<std::string> slug{};
    Optional<bool> hasMoreMarkets{};  ///< default false
};

/// Part of EventDetail.
struct EventDetailMarkets {
    std::string tokenId{};
    std::string outcome{};  ///< e.g. YES
    std::optional<Decimal> price{};
    std::optional<std::int64_t> side{};
    std::optional<Decimal> volume{};
    std::optional<Decimal> liquidity{};

    bool operator==(const EventDetailMarkets&) const = default;
};

/// Reply of Api::event_detail.
struct EventDetail {
    std::string eventId{};
    std::string slug{};
    std::string title{};
    std::string description{};
    std::string category{};
    std::optional<TimePoint> endDate{};  ///< Unix milliseconds
    std::optional<bool> resolved{};
    std::optional<Decimal> volume{};
    std::optional<Decimal> liquidity{};
    Vector<EventDetailMarkets> markets{};

    bool operator==(const EventDetail&) const = default;
};

/// Parameters of Api::order_book.
struct OrderBookRequest {
    NamedOnly named{};
    Required<Vector<std::string>> tokenIds;  ///< at most 20 items
};

/// Part of OrderBook.
struct OrderBookBids {
    std::optional<Decimal> price{};
    std::optional<Decimal> size{};

    bool operator==(const OrderBookBids&) const = default;
};

/// Part of OrderBook.
struct OrderBookAsks {
    std::optional<Decimal> price{};
    std::optional<Decimal> size{};

    bool operator==(const OrderBookAsks&) const = default;
};

/// Reply of Api::order_book, one row.
struct OrderBook {
    std::string tokenId{};
    Vector<OrderBookBids> bids{};
    Vector<OrderBookAsks> asks{};

    bool operator==(const OrderBook&) const = default;
};

/// Parameters of Api::order_estimate.
struct OrderEstimateRequest {
    NamedOnly named{};
    Required<std::string> tokenId;
    Required<std::int64_t> side;
    Required<std::string> eventId;
    Required<Decimal> amount;
    Required<std::int64_t> orderType;
    Optional<std::string> payTokenCode{};
};

/// Part of OrderEstimate.
struct OrderEstimateFeeDetail {
    std::optional<Decimal> serverFee{};
    std::optional<Decimal> polymarketFee{};

    bool operator==(const OrderEstimateFeeDetail&) const = default;
};

/// Reply of Api::order_estimate.
struct OrderEstimate {
    std::optional<Decimal> avgPrice{};
    std::optional<Decimal> estimatedCost{};
    std::optional<Decimal> estimatedReceive{};
    std::optional<Decimal> toWin{};
    std::optional<Decimal> feeAmount{};
    OrderEstimateFeeDetail feeDetail{};
    std::optional<Decimal> slippage{};

    bool operator==(const OrderEstimate&) const = default;
};

/// Parameters of Api::order_list.
struct OrderListRequest {
    NamedOnly named{};
    Optional<std::int64_t> status{};
    Optional<std::string> tokenId{};
    Optional<std::string> eventId{};
    Optional<std::int64_t> side{};
    Optional<std::int64_t> days{};  ///< at most 90
    Optional<std::int64_t> limit{};
    Optional<std::int64_t> pageIndex{};
};

/// Part of OrderList.
struct OrderListOrders {
    std::string orderNo{};
    std::string tokenId{};
    std::string eventId{};
    std::optional<std::int64_t> side{};
    std::optional<std::int64_t> orderType{};
    std::optional<Decimal> orderAmount{};
    std::optional<Decimal> filledSize{};
    std::optional<Decimal> filledPrice{};
    std::optional<Decimal> totalFee{};
    std::optional<std::int64_t> status{};
    std::optional<TimePoint> createdAt{};  ///< Unix milliseconds
    std::optional<TimePoint> updatedAt{};  ///< Unix milliseconds

    bool operator==(const OrderListOrders&) const = default;
};

/// Reply of Api::order_list.
struct OrderList {
    Vector<OrderListOrders> orders{};
    std::optional<std::int64_t> total{};
    std::optional<std::int64_t> pageIndex{};

    bool operator==(const OrderList&) const = default;
};

/// Reply of Api::pay_token_list, one row.
struct PayTokenList {
    std::string tokenCode{};              ///< e.g. USDC
    std::string symbol{};
    std::optional<std::int64_t> tokenDecimals{};
    std::string tokenIconUrlDay{};
    std::string tokenIconUrlNight{};
    Vector<std::string> supportChains{};  ///< e.g. ["POLYGON"]

    bool operator==(const PayTokenList&) const = default;
};

/// Parameters of Api::portfolio_summary.
struct PortfolioSummaryRequest {
    NamedOnly named{};
    Optional<std::int64_t> eventType{};
};

/// Reply of Api::portfolio_summary.
struct PortfolioSummary {
    std::optional<Decimal> positionValue{};
    std::optional<Decimal> positionValueUsd{};
    std::optional<Decimal> biggestWin{};
    std::optional<Decimal> winRate{};
    std::optional<std::int64_t> winCount{};
    std::optional<std::int64_t> lossCount{};

    bool operator==(const PortfolioSummary&) const = default;
};

/// Parameters of Api::position_history.
struct PositionHistoryRequest {
    NamedOnly named{};
    Optional<std::string> tokenId{};
    Optional<std::string> eventId{};
    Optional<std::int64_t> result{};
    Optional<std::int64_t> days{};  ///< at most 90
    Optional<std::int64_t> limit{};
    Optional<std::int64_t> pageIndex{};
};

/// Part of PositionHistory.
struct PositionHistoryPositions {
    std::string positionId{};
    std::string tokenId{};
    std::string eventId{};
    std::string outcomeName{};            ///< e.g. YES
    std::optional<Decimal> shares{};
    std::optional<Decimal> cost{};
    std::optional<Decimal> avgPrice{};
    std::optional<Decimal> exitPrice{};
    std::optional<Decimal> realizedPnl{};
    std::optional<Decimal> realizedPnlRate{};
    std::optional<std::int64_t> result{};
    std::optional<TimePoint> closedAt{};  ///< Unix milliseconds

    bool operator==(const PositionHistoryPositions&) const = default;
};

/// Reply of Api::position_history.
struct PositionHistory {
    Vector<PositionHistoryPositions> positions{};
    std::optional<std::int64_t> total{};

    bool operator==(const PositionHistory&) const = default;
};

/// Parameters of Api::position_list.
struct PositionListRequest {
    NamedOnly named{};
    Optional<std::string> tokenId{};
    Optional<std::string> eventId{};
    Optional<std::int64_t> limit{};
    Optional<std::int64_t> pageIndex{};
};

/// Part of PositionList.
struct PositionListPositions {
    std::string positionId{};
    std::string tokenId{};
    std::string eventId{};
    std::string outcomeName{};                   ///< e.g. YES
    std::optional<Decimal> shares{};
    std::optional<Decimal> cost{};
    std::optional<Decimal> avgPrice{};
    std::optional<Decimal> currentPrice{};
    std::optional<Decimal> value{};
    std::optional<Decimal> unrealizedPnl{};
    std::optional<Decimal> unrealizedPnlRate{};  ///< e.g. 0.107
    std::optional<TimePoint> createdAt{};        ///< Unix milliseconds
    std::optional<bool> finished{};

    bool operator==(const PositionListPositions&) const = default;
};

/// Reply of Api::position_list.
struct PositionList {
    Vector<PositionListPositions> positions{};
    std::optional<std::int64_t> total{};
    std::optional<Decimal> totalAssetUsd{};

    bool operator==(const PositionList&) const = default;
};

/// Parameters of Api::price_history.
struct PriceHistoryRequest {
    NamedOnly named{};
    Required<std::string> tokenId;
    Required<std::string> interval;
};

/// Part of PriceHistory.
struct PriceHistoryList {
    std::optional<TimePoint> openTime{};  ///< Unix milliseconds
    std::optional<Decimal> open{};
    std::optional<Decimal> high{};
    std::optional<Decimal> low{};
    std::optional<Decimal> close{};
    std::optional<Decimal> volume{};

    bool operator==(const PriceHistoryList&) const = default;
};

/// Reply of Api::price_history.
struct PriceHistory {
    std::string tokenId{};
    std::string interval{};
    Vector<PriceHistoryList> list{};

    bool operator==(const PriceHistory&) const = default;
};

/// Parameters of Api::execute_sell.
struct ExecuteSellRequest {
    NamedOnly named{};
    Required<std::string> tokenId;
    Required<Decimal> size;
    Required<std::int64_t> orderType;
    Required<Decimal> slippage;
    Required<std::string> eventId;
    Optional<std::string> toTokenCode{};
};

/// Reply of Api::execute_sell.
struct ExecuteSell {
    std::string orderNo{};

    bool operator==(const ExecuteSell&) const = default;
};

/// Parameters of Api::side_market_list.
struct SideMarketListRequest {
    NamedOnly named{};
    Required<std::string> eventId;
    Optional<std::string> sortBy{};
    Optional<std::int64_t> marketType{};
    Optional<std::int64_t> limit{};
    Optional<std::int64_t> pageIndex{};
};

/// Part of SideMarketListList.
struct SideMarketListListTokens {
    std::string tokenId{};
    std::string outcome{};  ///< e.g. YES
    std::optional<Decimal> price{};
    std::optional<Decimal> liquidity{};

    bool operator==(const SideMarketListListTokens&) const = default;
};

/// Part of SideMarketList.
struct SideMarketListList {
    std::string marketId{};
    std::string eventId{};
    std::optional<std::int64_t> marketType{};
    std::string question{};
    Vector<SideMarketListListTokens> tokens{};
    std::optional<Decimal> volume24h{};
    std::optional<TimePoint> endDate{};  ///< Unix milliseconds
    std::optional<std::int64_t> status{};

    bool operator==(const SideMarketListList&) const = default;
};

/// Reply of Api::side_market_list.
struct SideMarketList {
    Vector<SideMarketListList> list{};
    std::optional<std::int64_t> total{};
    std::optional<std::int64_t> pageIndex{};
    std::optional<std::int64_t> pageSize{};

    bool operator==(const SideMarketList&) const = default;
};

/// Parameters of Api::token_price.
struct TokenPriceRequest {
    NamedOnly named{};
    Required<Vector<std::string>> tokenIds;  ///< at most 20 items
};

/// Reply of Api::token_price, one row.
struct TokenPrice {
    std::string tokenId{};
    std::optional<Decimal> bestBid{};
    std::optional<Decimal> bestAsk{};
    std::optional<Decimal> lastPrice{};
    std::optional<Decimal> volume24h{};
    std::optional<TimePoint> updateTime{};  ///< Unix milliseconds

    bool operator==(const TokenPrice&) const = default;
};

/// The operations of alpha/prediction. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Execute Buy
    /// POST /v5/alpha/prediction/buy
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/alpha/prediction/buy
    Call<ExecuteBuy> execute_buy(ExecuteBuyRequest request) const;

    /// Get Engine Status
    /// GET /v5/alpha/prediction/engine-status
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/alpha/prediction/engine-status
    Call<EngineStatus> engine_status() const;

    /// Get Event Detail
    /// POST /v5/alpha/prediction/event-detail
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/alpha/prediction/event-detail
    Call<EventDetail> event_detail(EventDetailRequest request = {}) const;

    /// Get Order Book
    /// POST /v5/alpha/prediction/order-book
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/alpha/prediction/order-book
    Call<Vector<OrderBook>> order_book(OrderBookRequest request) const;

    /// Get Order Estimate
    /// POST /v5/alpha/prediction/order-estimate
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/alpha/prediction/order-estimate
    Call<OrderEstimate> order_estimate(OrderEstimateRequest request) const;

    /// Get Order List
    /// POST /v5/alpha/prediction/order-list
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/alpha/prediction/order-list
    Call<OrderList> order_list(OrderListRequest request = {}) const;

    /// Get Payment Token List
    /// GET /v5/alpha/prediction/pay-token-list
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/alpha/prediction/pay-token-list
    Call<Vector<PayTokenList>> pay_token_list() const;

    /// Get Portfolio Summary
    /// POST /v5/alpha/prediction/portfolio-summary
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/alpha/prediction/portfolio-summary
    Call<PortfolioSummary> portfolio_summary(PortfolioSummaryRequest request = {}) const;

    /// Get Position History
    /// POST /v5/alpha/prediction/position-history
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/alpha/prediction/position-history
    Call<PositionHistory> position_history(PositionHistoryRequest request = {}) const;

    /// Get Position List
    /// POST /v5/alpha/prediction/position-list
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/alpha/prediction/position-list
    Call<PositionList> position_list(PositionListRequest request = {}) const;

    /// Get Price History
    /// POST /v5/alpha/prediction/price-history
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/alpha/prediction/price-history
    Call<PriceHistory> price_history(PriceHistoryRequest request) const;

    /// Execute Sell
    /// POST /v5/alpha/prediction/sell
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/alpha/prediction/sell
    Call<ExecuteSell> execute_sell(ExecuteSellRequest request) const;

    /// Get Side Market List
    /// POST /v5/alpha/prediction/side-market-list
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/alpha/prediction/side-market-list
    Call<SideMarketList> side_market_list(SideMarketListRequest request) const;

    /// Get Token Price
    /// POST /v5/alpha/prediction/token-price
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/alpha/prediction/token-price
    Call<Vector<TokenPrice>> token_price(TokenPriceRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const ExecuteBuyRequest*);
const detail::ObjectTable& exbind_table(const ExecuteBuy*);
const detail::ObjectTable& exbind_table(const EngineStatus*);
const detail::ObjectTable& exbind_table(const EventDetailRequest*);
const detail::ObjectTable& exbind_table(const EventDetailMarkets*);
const detail::ObjectTable& exbind_table(const EventDetail*);
const detail::ObjectTable& exbind_table(const OrderBookRequest*);
const detail::ObjectTable& exbind_table(const OrderBookBids*);
const detail::ObjectTable& exbind_table(const OrderBookAsks*);
const detail::ObjectTable& exbind_table(const OrderBook*);
const detail::ObjectTable& exbind_table(const OrderEstimateRequest*);
const detail::ObjectTable& exbind_table(const OrderEstimateFeeDetail*);
const detail::ObjectTable& exbind_table(const OrderEstimate*);
const detail::ObjectTable& exbind_table(const OrderListRequest*);
const detail::ObjectTable& exbind_table(const OrderListOrders*);
const detail::ObjectTable& exbind_table(const OrderList*);
const detail::ObjectTable& exbind_table(const PayTokenList*);
const detail::ObjectTable& exbind_table(const PortfolioSummaryRequest*);
const detail::ObjectTable& exbind_table(const PortfolioSummary*);
const detail::ObjectTable& exbind_table(const PositionHistoryRequest*);
const detail::ObjectTable& exbind_table(const PositionHistoryPositions*);
const detail::ObjectTable& exbind_table(const PositionHistory*);
const detail::ObjectTable& exbind_table(const PositionListRequest*);
const detail::ObjectTable& exbind_table(const PositionListPositions*);
const detail::ObjectTable& exbind_table(const PositionList*);
const detail::ObjectTable& exbind_table(const PriceHistoryRequest*);
const detail::ObjectTable& exbind_table(const PriceHistoryList*);
const detail::ObjectTable& exbind_table(const PriceHistory*);
const detail::ObjectTable& exbind_table(const ExecuteSellRequest*);
const detail::ObjectTable& exbind_table(const ExecuteSell*);
const detail::ObjectTable& exbind_table(const SideMarketListRequest*);
const detail::ObjectTable& exbind_table(const SideMarketListListTokens*);
const detail::ObjectTable& exbind_table(const SideMarketListList*);
const detail::ObjectTable& exbind_table(const SideMarketList*);
const detail::ObjectTable& exbind_table(const TokenPriceRequest*);
const detail::ObjectTable& exbind_table(const TokenPrice*);

}  // namespace exbind::bybit::alpha::prediction
