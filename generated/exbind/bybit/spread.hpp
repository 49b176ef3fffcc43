// Generated from specs/bybit/spread.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/bybit/common/spread_contract_type.hpp"
#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::bybit {
class Connection;
}

/// Operations under /v5/spread.
namespace exbind::inline v0_1::bybit::spread {

using exbind::bybit::SpreadContractType;

using exbind::operator<<;
using exbind::to_string;

enum class Status : std::uint8_t {
    trading = 0,   ///< "Trading"
    settling = 1,  ///< "Settling"
};
const detail::EnumTable& exbind_table(Status);

enum class InstrumentContractType : std::uint8_t {
    linear_perpetual = 0,  ///< "LinearPerpetual"
    linear_futures = 1,    ///< "LinearFutures"
    spot = 2,              ///< "Spot"
};
const detail::EnumTable& exbind_table(InstrumentContractType);

enum class Side : std::uint8_t {
    buy = 0,   ///< "1"
    sell = 1,  ///< "2"
};
const detail::EnumTable& exbind_table(Side);

enum class RecentTradeSide : std::uint8_t {
    buy = 0,   ///< "Buy"
    sell = 1,  ///< "Sell"
};
const detail::EnumTable& exbind_table(RecentTradeSide);

/// Parameters of Api::instrument.
struct InstrumentRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};
    Optional<std::string> baseCoin{};
    Optional<std::int64_t> limit{};  ///< default 200
    Optional<std::string> cursor{};
};

/// Part of InstrumentList.
struct InstrumentListLegs {
    std::string symbol{};
    Open<InstrumentContractType> contractType{};

    bool operator==(const InstrumentListLegs&) const = default;
};

/// Part of Instrument.
struct InstrumentList {
    std::string symbol{};
    Open<SpreadContractType> contractType{};
    Open<Status> status{};
    std::string baseCoin{};
    std::string quoteCoin{};
    std::string settleCoin{};
    std::optional<Decimal> tickSize{};
    std::optional<Decimal> minPrice{};
    std::optional<Decimal> maxPrice{};
    std::optional<Decimal> lotSize{};
    std::optional<Decimal> minSize{};
    std::optional<Decimal> maxSize{};
    std::optional<TimePoint> launchTime{};    ///< Unix milliseconds
    std::optional<TimePoint> deliveryTime{};  ///< Unix milliseconds
    Vector<InstrumentListLegs> legs{};

    bool operator==(const InstrumentList&) const = default;
};

/// Reply of Api::instrument.
struct Instrument {
    Vector<InstrumentList> list{};
    std::string nextPageCursor{};

    bool operator==(const Instrument&) const = default;
};

/// Parameters of Api::max_qty.
struct MaxQtyRequest {
    NamedOnly named{};
    Required<std::string> symbol;
    Required<Open<Side>> side;
    Required<Decimal> orderPrice;
};

/// Reply of Api::max_qty.
struct MaxQty {
    std::optional<Decimal> ab{};

    bool operator==(const MaxQty&) const = default;
};

/// Parameters of Api::orderbook.
struct OrderbookRequest {
    NamedOnly named{};
    Required<std::string> symbol;
    Optional<std::int64_t> limit{};  ///< default 1
};

/// Part of Orderbook. On the wire an array, its items in this order.
struct OrderbookB {
    std::optional<Decimal> b0{};
    std::optional<Decimal> b1{};

    bool operator==(const OrderbookB&) const = default;
};

/// Part of Orderbook. On the wire an array, its items in this order.
struct OrderbookA {
    std::optional<Decimal> a0{};
    std::optional<Decimal> a1{};

    bool operator==(const OrderbookA&) const = default;
};

/// Reply of Api::orderbook.
struct Orderbook {
    std::string s{};
    Vector<OrderbookB> b{};
    Vector<OrderbookA> a{};
    std::optional<TimePoint> ts{};   ///< Unix milliseconds
    std::optional<std::int64_t> u{};
    std::optional<std::int64_t> seq{};
    std::optional<TimePoint> cts{};  ///< Unix milliseconds

    bool operator==(const Orderbook&) const = default;
};

/// Parameters of Api::recent_trade.
struct RecentTradeRequest {
    NamedOnly named{};
    Required<std::string> symbol;
    Optional<std::int64_t> limit{};  ///< default 500
};

/// Part of RecentTrade.
struct RecentTradeList {
    std::string execId{};
    std::string symbol{};
    std::optional<Decimal> price{};
    std::optional<Decimal> size{};
    Open<RecentTradeSide> side{};
    std::optional<TimePoint> time{};  ///< Unix milliseconds
    std::optional<std::int64_t> seq{};

    bool operator==(const RecentTradeList&) const = default;
};

/// Reply of Api::recent_trade.
struct RecentTrade {
    Vector<RecentTradeList> list{};

    bool operator==(const RecentTrade&) const = default;
};

/// Parameters of Api::tickers.
struct TickersRequest {
    NamedOnly named{};
    Required<std::string> symbol;
};

/// Part of Tickers.
struct TickersList {
    std::string symbol{};
    std::optional<Decimal> bidPrice{};
    std::optional<Decimal> bidSize{};
    std::optional<Decimal> askPrice{};
    std::optional<Decimal> askSize{};
    std::optional<Decimal> lastPrice{};
    std::optional<Decimal> highPrice24h{};
    std::optional<Decimal> lowPrice24h{};
    std::optional<Decimal> prevPrice24h{};
    std::optional<Decimal> volume24h{};

    bool operator==(const TickersList&) const = default;
};

/// Reply of Api::tickers.
struct Tickers {
    Vector<TickersList> list{};

    bool operator==(const Tickers&) const = default;
};

/// The operations of spread. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Instruments Info
    /// GET /v5/spread/instrument
    ///
    /// Public. 600 requests per 5 seconds per IP address, shared by the pool ip. Too long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/spread/market/instrument
    PagedCall<Instrument> instrument(InstrumentRequest request = {}) const;

    /// Get Max Qty
    /// GET /v5/spread/max-qty
    ///
    /// Private. 50 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/spread/trade/max-qty
    Call<MaxQty> max_qty(MaxQtyRequest request) const;

    /// Get Orderbook
    /// GET /v5/spread/orderbook
    ///
    /// Public. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/spread/market/orderbook
    Call<Orderbook> orderbook(OrderbookRequest request) const;

    /// Get Recent Public Trades
    /// GET /v5/spread/recent-trade
    ///
    /// Public. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/spread/market/recent-trade
    Call<RecentTrade> recent_trade(RecentTradeRequest request) const;

    /// Get Tickers
    /// GET /v5/spread/tickers
    ///
    /// Public. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/spread/market/tickers
    Call<Tickers> tickers(TickersRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const InstrumentRequest*);
const detail::ObjectTable& exbind_table(const InstrumentListLegs*);
const detail::ObjectTable& exbind_table(const InstrumentList*);
const detail::ObjectTable& exbind_table(const Instrument*);
const detail::ObjectTable& exbind_table(const MaxQtyRequest*);
const detail::ObjectTable& exbind_table(const MaxQty*);
const detail::ObjectTable& exbind_table(const OrderbookRequest*);
const detail::ObjectTable& exbind_table(const OrderbookB*);
const detail::ObjectTable& exbind_table(const OrderbookA*);
const detail::ObjectTable& exbind_table(const Orderbook*);
const detail::ObjectTable& exbind_table(const RecentTradeRequest*);
const detail::ObjectTable& exbind_table(const RecentTradeList*);
const detail::ObjectTable& exbind_table(const RecentTrade*);
const detail::ObjectTable& exbind_table(const TickersRequest*);
const detail::ObjectTable& exbind_table(const TickersList*);
const detail::ObjectTable& exbind_table(const Tickers*);

}  // namespace exbind::bybit::spread
