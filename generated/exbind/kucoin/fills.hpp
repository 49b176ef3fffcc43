// Generated from specs/kucoin/fills.yaml by `exbind generate kucoin`. DO NOT EDIT.
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

/// Operations under /api/v1.
namespace exbind::kucoin::fills {

enum class Side : std::uint8_t {
    buy = 0,
    sell = 1,
};

/// The value as sent and received, e.g. "buy".
std::string_view to_string(Side value);

enum class Type : std::uint8_t {
    limit = 0,
    market = 1,
    limit_stop = 2,
    market_stop = 3,
};

/// The value as sent and received, e.g. "limit".
std::string_view to_string(Type value);

enum class TradeType : std::uint8_t {
    trade = 0,                  ///< "TRADE"
    margin_trade = 1,           ///< "MARGIN_TRADE"
    margin_isolated_trade = 2,  ///< "MARGIN_ISOLATED_TRADE"
};

/// The value as sent and received, e.g. "TRADE".
std::string_view to_string(TradeType value);

/// Parameters of Api::fills.
struct FillsRequest {
    NamedOnly named{};
    Required<std::string> symbol;
    Optional<std::string> orderId{};
    Open<Side> side{};
    Open<Type> type{};
    Open<TradeType> tradeType{};           ///< default TRADE
    Optional<TimePoint> startAt{};         ///< Unix milliseconds
    Optional<TimePoint> endAt{};           ///< Unix milliseconds
    Optional<std::int64_t> currentPage{};  ///< default 1
    Optional<std::int64_t> pageSize{};     ///< 10 to 500
};

/// Part of Fills.
struct FillsItems {
    std::string symbol{};
    std::string tradeId{};
    std::string orderId{};
    std::string counterOrderId{};
    Open<Side> side{};
    std::string liquidity{};
    std::optional<bool> forceTaker{};
    std::optional<Decimal> price{};
    std::optional<Decimal> size{};
    std::optional<Decimal> funds{};
    std::optional<Decimal> fee{};
    std::optional<Decimal> feeRate{};
    std::string feeCurrency{};
    std::optional<Decimal> stop{};
    Open<TradeType> tradeType{};
    Open<Type> type{};
    std::optional<TimePoint> createdAt{};  ///< Unix milliseconds

    bool operator==(const FillsItems&) const = default;
};

/// Reply of Api::fills.
struct Fills {
    std::optional<std::int64_t> currentPage{};
    std::optional<std::int64_t> pageSize{};
    std::optional<std::int64_t> totalNum{};
    std::optional<std::int64_t> totalPage{};
    Vector<FillsItems> items{};

    bool operator==(const Fills&) const = default;
};

/// The operations of fills. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// GET /api/v1/fills
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 10. Deprecated
    /// by the exchange.
    [[deprecated("by the exchange")]]
    Call<Fills> fills(FillsRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const FillsRequest*);
const detail::ObjectTable& exbind_table(const FillsItems*);
const detail::ObjectTable& exbind_table(const Fills*);

}  // namespace exbind::kucoin::fills
