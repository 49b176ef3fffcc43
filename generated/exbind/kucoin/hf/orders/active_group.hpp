// Generated from specs/kucoin/hf/orders/active.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/vector.hpp"

namespace exbind::kucoin {
class Connection;
}

/// Operations under /api/v1/hf/orders/active.
namespace exbind::kucoin::hf::orders::active_group {

enum class Type : std::uint8_t {
    limit = 0,
    market = 1,
};

/// The value as sent and received, e.g. "limit".
std::string_view to_string(Type value);

enum class Side : std::uint8_t {
    buy = 0,
    sell = 1,
};

/// The value as sent and received, e.g. "buy".
std::string_view to_string(Side value);

enum class Stp : std::uint8_t {
    dc = 0,  ///< "DC"
    co = 1,  ///< "CO"
    cn = 2,  ///< "CN"
    cb = 3,  ///< "CB"
};

/// The value as sent and received, e.g. "DC".
std::string_view to_string(Stp value);

enum class TimeInForce : std::uint8_t {
    gtc = 0,  ///< "GTC"
    gtt = 1,  ///< "GTT"
    ioc = 2,  ///< "IOC"
    fok = 3,  ///< "FOK"
};

/// The value as sent and received, e.g. "GTC".
std::string_view to_string(TimeInForce value);

enum class TradeType : std::uint8_t {
    trade = 0,                  ///< "TRADE"
    margin_trade = 1,           ///< "MARGIN_TRADE"
    margin_isolated_trade = 2,  ///< "MARGIN_ISOLATED_TRADE"
};

/// The value as sent and received, e.g. "TRADE".
std::string_view to_string(TradeType value);

/// Parameters of Api::page.
struct PageRequest {
    NamedOnly named{};
    Required<std::string> symbol;
    Optional<std::int64_t> pageNum{};   ///< default 1, at least 1
    Optional<std::int64_t> pageSize{};  ///< default 20, 1 to 50
};

/// Part of Page.
struct PageItems {
    std::string id{};
    std::string symbol{};
    std::string opType{};
    Open<Type> type{};
    Open<Side> side{};
    std::optional<Decimal> price{};
    std::optional<Decimal> size{};
    std::optional<Decimal> funds{};
    std::optional<Decimal> dealSize{};
    std::optional<Decimal> dealFunds{};
    std::optional<Decimal> fee{};
    std::string feeCurrency{};
    Open<Stp> stp{};
    Open<TimeInForce> timeInForce{};
    std::optional<bool> postOnly{};
    std::optional<bool> hidden{};
    std::optional<bool> iceberg{};
    std::optional<Decimal> visibleSize{};
    std::optional<std::int64_t> cancelAfter{};
    std::string channel{};
    std::string clientOid{};
    std::string remark{};
    std::string tags{};
    std::optional<bool> cancelExist{};
    std::optional<TimePoint> createdAt{};      ///< Unix milliseconds
    std::optional<TimePoint> lastUpdatedAt{};  ///< Unix milliseconds
    Open<TradeType> tradeType{};
    std::optional<bool> inOrderBook{};
    std::optional<Decimal> cancelledSize{};
    std::optional<Decimal> cancelledFunds{};
    std::optional<Decimal> remainSize{};
    std::optional<Decimal> remainFunds{};
    std::optional<Decimal> tax{};
    std::optional<bool> active{};

    bool operator==(const PageItems&) const = default;
};

/// Reply of Api::page.
struct Page {
    std::optional<std::int64_t> currentPage{};
    std::optional<std::int64_t> pageSize{};
    std::optional<std::int64_t> totalNum{};
    std::optional<std::int64_t> totalPage{};
    Vector<PageItems> items{};

    bool operator==(const Page&) const = default;
};

/// Reply of Api::symbols.
struct Symbols {
    Vector<std::string> symbols{};

    bool operator==(const Symbols&) const = default;
};

/// The operations of hf/orders/active. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// GET /api/v1/hf/orders/active/page
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 2.
    Call<Page> page(PageRequest request) const;

    /// GET /api/v1/hf/orders/active/symbols
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 2.
    Call<Symbols> symbols() const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const PageRequest*);
const detail::ObjectTable& exbind_table(const PageItems*);
const detail::ObjectTable& exbind_table(const Page*);
const detail::ObjectTable& exbind_table(const Symbols*);

}  // namespace exbind::kucoin::hf::orders::active_group
