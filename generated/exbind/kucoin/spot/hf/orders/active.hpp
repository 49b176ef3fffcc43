// Generated from specs/kucoin/spot/hf/orders/active.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/kucoin/common/side.hpp"
#include "exbind/kucoin/common/stp.hpp"
#include "exbind/kucoin/common/time_in_force.hpp"
#include "exbind/kucoin/common/trade_type.hpp"
#include "exbind/kucoin/common/type.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::kucoin {
class Connection;
}

/// Operations under /api/v1/hf/orders/active.
namespace exbind::inline v0_1::kucoin::spot::hf::orders::active {

using exbind::kucoin::Side;
using exbind::kucoin::Stp;
using exbind::kucoin::TimeInForce;
using exbind::kucoin::TradeType;
using exbind::kucoin::Type;

/// Parameters of Api::open_orders_by_page.
struct OpenOrdersByPageRequest {
    NamedOnly named{};
    Required<std::string> symbol;       ///< pair, such as BTC-USDT
    Optional<std::int64_t> pageNum{};   ///< default 1, at least 1
    Optional<std::int64_t> pageSize{};  ///< rows on a page; default 20, 1 to 50
};

/// Part of OpenOrdersByPage.
struct OpenOrdersByPageItems {
    std::string id{};                           ///< exchange's id of the order
    std::string symbol{};                       ///< pair, such as BTC-USDT
    std::string opType{};                       ///< kind of operation; DEAL is a trade
    Open<Type> type{};                          ///< kind of order, such as limit or market
    Open<Side> side{};                          ///< buy or sell
    std::optional<Decimal> price{};             ///< price in the quote currency
    std::optional<Decimal> size{};              ///< quantity of the base currency
    std::optional<Decimal> funds{};             ///< amount of the quote currency
    std::optional<Decimal> dealSize{};          ///< quantity filled so far
    std::optional<Decimal> dealFunds{};         ///< quote currency filled so far
    std::optional<Decimal> fee{};               ///< fee that was paid
    std::string feeCurrency{};                  ///< currency in which it is charged
    Open<Stp> stp{};                            ///< what happens when your own orders match
    Open<TimeInForce> timeInForce{};            ///< how long the order stays open
    std::optional<bool> postOnly{};             ///< refused if it would trade at once
    std::optional<bool> hidden{};               ///< not shown in the book
    std::optional<bool> iceberg{};              ///< shown in the book in parts
    std::optional<Decimal> visibleSize{};       ///< quantity that is shown in the book
    std::optional<std::int64_t> cancelAfter{};  ///< seconds after which a GTT order ends
    std::string channel{};                      ///< where the order came from
    std::string clientOid{};                    ///< your own id of the order
    std::string remark{};                       ///< remark of your own
    std::string tags{};                         ///< label of your own choice
    std::optional<bool> cancelExist{};          ///< whether any of it was canceled
    std::optional<TimePoint> createdAt{};       ///< when it was made; Unix milliseconds
    std::optional<TimePoint> lastUpdatedAt{};   ///< when it last changed; Unix milliseconds
    Open<TradeType> tradeType{};                ///< spot, cross margin or isolated margin
    std::optional<bool> inOrderBook{};          ///< whether the order is in the book
    std::optional<Decimal> cancelledSize{};     ///< quantity that was canceled
    std::optional<Decimal> cancelledFunds{};    ///< quote currency that was canceled
    std::optional<Decimal> remainSize{};        ///< quantity that is still open
    std::optional<Decimal> remainFunds{};       ///< quote currency that is still open
    std::optional<Decimal> tax{};               ///< tax in some regions
    std::optional<bool> active{};               ///< whether the order is still open

    bool operator==(const OpenOrdersByPageItems&) const = default;
};

/// Reply of Api::open_orders_by_page.
struct OpenOrdersByPage {
    std::optional<std::int64_t> currentPage{};  ///< number of the page, from 1
    std::optional<std::int64_t> pageSize{};     ///< rows on a page
    std::optional<std::int64_t> totalNum{};     ///< rows on all pages
    std::optional<std::int64_t> totalPage{};    ///< number of pages
    Vector<OpenOrdersByPageItems> items{};      ///< rows of this page

    bool operator==(const OpenOrdersByPage&) const = default;
};

/// Reply of Api::symbols_with_open_order.
struct SymbolsWithOpenOrder {
    Vector<std::string> symbols{};  ///< pairs, such as BTC-USDT

    bool operator==(const SymbolsWithOpenOrder&) const = default;
};

/// The operations of spot/hf/orders/active. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Open Orders By Page
    /// GET /api/v1/hf/orders/active/page
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 2. Too long for
    /// one reply: see pages().
    PagedCall<OpenOrdersByPage> open_orders_by_page(OpenOrdersByPageRequest request) const;

    /// Get Symbols With Open Order
    /// GET /api/v1/hf/orders/active/symbols
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 2.
    Call<SymbolsWithOpenOrder> symbols_with_open_order() const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const OpenOrdersByPageRequest*);
const detail::ObjectTable& exbind_table(const OpenOrdersByPageItems*);
const detail::ObjectTable& exbind_table(const OpenOrdersByPage*);
const detail::ObjectTable& exbind_table(const SymbolsWithOpenOrder*);

}  // namespace exbind::kucoin::spot::hf::orders::active
