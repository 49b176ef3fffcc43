// Generated from specs/kucoin/spot/hf/margin/order/active.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "exbind/call.hpp"
#include "exbind/fields.hpp"
#include "exbind/kucoin/common/trade_type.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::kucoin {
class Connection;
}

/// Operations under /api/v3/hf/margin/order/active.
namespace exbind::inline v0_1::kucoin::spot::hf::margin::order::active {

using exbind::kucoin::TradeType;

/// Parameters of Api::symbols_with_open_order.
struct SymbolsWithOpenOrderRequest {
    NamedOnly named{};
    Required<Open<TradeType>> tradeType;  ///< spot, cross margin or isolated margin
};

/// Reply of Api::symbols_with_open_order.
struct SymbolsWithOpenOrder {
    std::optional<std::int64_t> symbolSize{};
    Vector<std::string> symbols{};  ///< pairs, such as BTC-USDT

    bool operator==(const SymbolsWithOpenOrder&) const = default;
};

/// The operations of spot/hf/margin/order/active. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Symbols With Open Order
    /// GET /api/v3/hf/margin/order/active/symbols
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 4.
    Call<SymbolsWithOpenOrder> symbols_with_open_order(SymbolsWithOpenOrderRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const SymbolsWithOpenOrderRequest*);
const detail::ObjectTable& exbind_table(const SymbolsWithOpenOrder*);

}  // namespace exbind::kucoin::spot::hf::margin::order::active
