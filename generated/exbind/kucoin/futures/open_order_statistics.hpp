// Generated from specs/kucoin/futures/openOrderStatistics.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"

namespace exbind::inline v0_1::kucoin {
class Connection;
}

/// Operations under /api/v1.
namespace exbind::inline v0_1::kucoin::futures::open_order_statistics {

/// Parameters of Api::open_order_value.
struct OpenOrderValueRequest {
    NamedOnly named{};
    Required<std::string> symbol;  ///< pair, such as BTC-USDT
};

/// Reply of Api::open_order_value.
struct OpenOrderValue {
    std::optional<std::int64_t> openOrderBuySize{};
    std::optional<std::int64_t> openOrderSellSize{};
    std::optional<Decimal> openOrderBuyCost{};
    std::optional<Decimal> openOrderSellCost{};
    std::string settleCurrency{};  ///< currency in which the contract is settled

    bool operator==(const OpenOrderValue&) const = default;
};

/// The operations of futures/openOrderStatistics. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Open Order Value
    /// GET /api/v1/openOrderStatistics
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Futures, of which one call takes 10.
    Call<OpenOrderValue> open_order_value(OpenOrderValueRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const OpenOrderValueRequest*);
const detail::ObjectTable& exbind_table(const OpenOrderValue*);

}  // namespace exbind::kucoin::futures::open_order_statistics
