// Generated from specs/bybit/strategy.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/bybit/common/side.hpp"
#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::bybit {
class Connection;
}

/// Operations under /v5/strategy.
namespace exbind::inline v0_1::bybit::strategy {

using exbind::bybit::Side;

using exbind::operator<<;
using exbind::to_string;

enum class StrategyType : std::uint8_t {
    twap = 0,
    chase_order = 1,  ///< "chaseOrder"
    iceberg = 2,
    pov = 3,
};
const detail::EnumTable& exbind_table(StrategyType);

enum class Mode : std::uint8_t {
    traded_volume = 0,            ///< "TradedVolume"
    opposite_side_liquidity = 1,  ///< "OppositeSideLiquidity"
    same_side_liquidity = 2,      ///< "SameSideLiquidity"
};
const detail::EnumTable& exbind_table(Mode);

enum class Status : std::uint8_t {
    running = 0,      ///< "2"
    terminated = 1,   ///< "3"
    _4 = 2,           ///< "4"
    paused = 3,       ///< "5"
    untriggered = 4,  ///< "6"
};
const detail::EnumTable& exbind_table(Status);

enum class Category : std::uint8_t {
    uta_usdt = 0,            ///< "UTA_USDT"
    uta_usdc = 1,            ///< "UTA_USDC"
    uta_usdc_future = 2,     ///< "UTA_USDC_FUTURE"
    uta_spot = 3,            ///< "UTA_SPOT"
    uta_inverse = 4,         ///< "UTA_INVERSE"
    uta_inverse_future = 5,  ///< "UTA_INVERSE_FUTURE"
    uta_usdt_future = 6,     ///< "UTA_USDT_FUTURE"
};
const detail::EnumTable& exbind_table(Category);

enum class StrategyPrefer : std::uint8_t {
    limit = 0,
    price_speed_balance = 1,  ///< "priceSpeedBalance"
    fastest_execution = 2,    ///< "fastestExecution"
    quick_execution = 3,      ///< "quickExecution"
};
const detail::EnumTable& exbind_table(StrategyPrefer);

enum class ListMode : std::uint8_t {
    trade_volume = 0,             ///< "TradeVolume"
    opposite_side_liquidity = 1,  ///< "OppositeSideLiquidity"
    same_side_liquidity = 2,      ///< "SameSideLiquidity"
};
const detail::EnumTable& exbind_table(ListMode);

enum class OrderListStatus : std::uint8_t {
    created = 0,           ///< "2"
    create_failed = 1,     ///< "3"
    partially_filled = 2,  ///< "4"
    fully_filled = 3,      ///< "5"
    rejected = 4,          ///< "6"
    canceled = 5,          ///< "7"
};
const detail::EnumTable& exbind_table(OrderListStatus);

/// Part of CreateRequest.
struct CreateRequestPovParams {
    NamedOnly named{};
    Open<Mode> mode{};                      ///< conditional
    Optional<Decimal> participationRate{};  ///< conditional
    Optional<std::string> referenceWindow{};
    Optional<std::int64_t> depthReference{};
};

/// Parameters of Api::create.
struct CreateRequest {
    NamedOnly named{};
    Required<std::string> category;
    Required<std::string> symbol;                  ///< e.g. BTCUSDT
    Required<Open<Side>> side;
    Optional<Decimal> size{};
    Optional<Decimal> positionValue{};
    Required<Open<StrategyType>> strategyType;
    Optional<std::int64_t> duration{};             ///< conditional
    Optional<bool> reduceOnly{};
    Optional<std::int64_t> positionIdx{};
    Optional<std::int64_t> leverageType{};
    Optional<std::int64_t> interval{};
    Optional<bool> isRandom{};
    Optional<Decimal> triggerPrice{};
    Optional<Decimal> maxChasePrice{};
    Optional<std::string> chaseDistance{};         ///< e.g. "0.5"
    Optional<std::int64_t> chasePercentE4{};       ///< e.g. 100
    Optional<Decimal> subSize{};
    Optional<std::int64_t> orderCount{};
    Optional<Decimal> subPositionValue{};
    Optional<std::int64_t> postOnly{};
    Optional<Decimal> limitPrice{};
    Optional<CreateRequestPovParams> povParams{};  ///< conditional
};

/// Reply of Api::create.
struct Create {
    std::string strategyId{};
    std::string result{};

    bool operator==(const Create&) const = default;
};

/// Parameters of Api::list.
struct ListRequest {
    NamedOnly named{};
    Optional<std::string> strategyId{};
    Optional<std::string> symbol{};     ///< e.g. BTCUSDT
    Open<Status> status{};
    Open<Category> category{};
    Open<StrategyType> strategyType{};
    Optional<TimePoint> beginTimeE0{};  ///< Unix seconds
    Optional<TimePoint> endTimeE0{};    ///< Unix seconds
    Optional<std::int64_t> pageSize{};  ///< default 20, at most 50
    Optional<std::string> cursor{};
};

/// Part of List.
struct ListList {
    std::string strategyId{};
    Open<Category> category{};
    std::string symbol{};
    Open<Side> side{};
    std::optional<Decimal> size{};
    Open<StrategyType> strategyType{};
    std::optional<std::int64_t> status{};
    std::optional<Decimal> executedSize{};
    std::optional<Decimal> executedAvgPrice{};
    std::optional<std::int64_t> executedStartTimeE3{};
    std::optional<std::int64_t> executedEndTimeE3{};
    std::optional<std::int64_t> createdTimeE3{};
    std::optional<std::int64_t> updatedTimeE3{};
    std::optional<bool> reduceOnly{};
    std::optional<Decimal> triggerPrice{};
    std::optional<bool> isTriggered{};
    std::optional<std::int64_t> leverageType{};
    std::optional<std::int64_t> terminateType{};
    std::string terminateRemark{};
    std::optional<std::int64_t> triggerCount{};
    std::optional<std::int64_t> tradingCount{};
    std::optional<Decimal> realizedPnl{};
    std::string strategyName{};
    Open<StrategyPrefer> strategyPrefer{};
    std::optional<std::int64_t> duration{};
    std::optional<std::int64_t> executedDuration{};
    std::optional<bool> isRandom{};
    std::optional<std::int64_t> interval{};
    std::optional<Decimal> limitPrice{};
    std::optional<std::int64_t> chasePercentE4{};
    std::optional<Decimal> chaseDistance{};
    std::optional<Decimal> maxChasePrice{};
    std::optional<Decimal> chaseOrderPrice{};
    std::string chasePrice{};  ///< e.g. Bid1
    std::optional<std::int64_t> postOnly{};
    std::optional<bool> isRebalance{};
    std::string orderType{};
    std::optional<Decimal> orderPriceOffset{};
    std::optional<Decimal> strategySl{};
    std::optional<Decimal> strategyTp{};
    Vector<std::string> arbitrageOrders{};
    std::optional<Decimal> positionValue{};
    std::optional<Decimal> filledPositionValue{};
    Open<ListMode> mode{};
    std::optional<Decimal> participationRate{};
    std::optional<Decimal> referenceWindow{};
    std::string depthReference{};

    bool operator==(const ListList&) const = default;
};

/// Reply of Api::list.
struct List {
    Vector<ListList> list{};
    std::string nextCursor{};
    std::string prevCursor{};

    bool operator==(const List&) const = default;
};

/// Parameters of Api::order_list.
struct OrderListRequest {
    NamedOnly named{};
    Required<std::string> strategyId;
    Open<OrderListStatus> status{};
    Optional<std::string> symbol{};     ///< e.g. BTCUSDT
    Open<StrategyType> strategyType{};
    Optional<TimePoint> beginTimeE0{};  ///< Unix seconds
    Optional<TimePoint> endTimeE0{};    ///< Unix seconds
    Optional<std::int64_t> pageSize{};  ///< default 20
    Optional<std::string> cursor{};
};

/// Part of OrderList.
struct OrderListList {
    std::string strategyId{};
    std::string orderId{};
    std::string symbol{};
    Open<Side> side{};
    std::optional<Decimal> size{};
    std::optional<Decimal> price{};
    Open<OrderListStatus> status{};
    std::optional<Decimal> executedSize{};
    std::optional<std::int64_t> dealTimeE3{};
    std::string parentOrderId{};
    std::optional<std::int64_t> createdTimeE3{};
    std::optional<std::int64_t> updatedTimeE3{};
    std::optional<std::int64_t> code{};
    std::string msg{};
    std::string category{};
    std::optional<std::int64_t> positionIdx{};
    std::string orderType{};
    std::optional<std::int64_t> leverageType{};
    std::optional<Decimal> tpPrice{};
    std::optional<Decimal> slPrice{};
    std::optional<Decimal> orderPriceOffset{};
    std::optional<Decimal> positionValue{};
    std::optional<Decimal> filledPositionValue{};

    bool operator==(const OrderListList&) const = default;
};

/// Reply of Api::order_list.
struct OrderList {
    Vector<OrderListList> list{};
    std::string nextCursor{};
    std::string prevCursor{};

    bool operator==(const OrderList&) const = default;
};

/// Parameters of Api::stop_strategy.
struct StopStrategyRequest {
    NamedOnly named{};
    Required<std::string> strategyId;
};

/// Reply of Api::stop_strategy.
struct StopStrategy {
    std::string strategyId{};

    bool operator==(const StopStrategy&) const = default;
};

/// The operations of strategy. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// POV Order (Percentage of Volume)
    /// POST /v5/strategy/create
    ///
    /// Private. 100 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/strategy/create-strategy#pov-order-percentage-of-volume
    Call<Create> create(CreateRequest request) const;

    /// Get Strategy List
    /// GET /v5/strategy/list
    ///
    /// Private. 200 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Too
    /// long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/strategy/strategy-list
    PagedCall<List> list(ListRequest request = {}) const;

    /// Get Strategy Order List
    /// GET /v5/strategy/order-list
    ///
    /// Private. 200 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Too
    /// long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/strategy/order-list
    PagedCall<OrderList> order_list(OrderListRequest request) const;

    /// Stop Strategy
    /// POST /v5/strategy/stop
    ///
    /// Private. 100 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/strategy/stop-strategy
    Call<StopStrategy> stop_strategy(StopStrategyRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const CreateRequestPovParams*);
const detail::ObjectTable& exbind_table(const CreateRequest*);
const detail::ObjectTable& exbind_table(const Create*);
const detail::ObjectTable& exbind_table(const ListRequest*);
const detail::ObjectTable& exbind_table(const ListList*);
const detail::ObjectTable& exbind_table(const List*);
const detail::ObjectTable& exbind_table(const OrderListRequest*);
const detail::ObjectTable& exbind_table(const OrderListList*);
const detail::ObjectTable& exbind_table(const OrderList*);
const detail::ObjectTable& exbind_table(const StopStrategyRequest*);
const detail::ObjectTable& exbind_table(const StopStrategy*);

}  // namespace exbind::bybit::strategy
