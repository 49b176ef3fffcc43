// Generated from specs/woox/asset.manual.yaml by `exbind generate woox`. DO NOT EDIT.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/vector.hpp"

namespace exbind::woox {
class Connection;
}

/// Operations under /v3/asset.
namespace exbind::woox::asset {

/// Parameters of Api::balances.
struct BalancesRequest {
    NamedOnly named{};
    Optional<std::string> token{};  ///< currency or its form on a chain; e.g. USDT
};

/// Part of Balances.
struct BalancesHolding {
    std::string token{};                        ///< currency or its form on a chain
    std::optional<Decimal> holding{};           ///< quantity that is held
    std::optional<Decimal> frozen{};
    std::optional<Decimal> staked{};
    std::optional<Decimal> unbonding{};
    std::optional<Decimal> vault{};
    std::optional<Decimal> interest{};
    std::optional<Decimal> earn{};
    std::optional<Decimal> pendingShortQty{};   ///< quantity of open orders that sell
    std::optional<Decimal> pendingLongQty{};    ///< quantity of open orders that buy
    std::optional<Decimal> availableBalance{};
    std::optional<Decimal> averageOpenPrice{};  ///< average price at which it was opened
    std::optional<Decimal> markPrice{};         ///< price that liquidations go by
    std::optional<Decimal> pnl24H{};            ///< profit and loss of 24 hours
    std::optional<Decimal> fee24H{};            ///< fees of 24 hours
    std::optional<TimePoint> timestamp{};       ///< Unix milliseconds

    bool operator==(const BalancesHolding&) const = default;
};

/// Reply of Api::balances.
struct Balances {
    Vector<BalancesHolding> holding{};  ///< quantity that is held

    bool operator==(const Balances&) const = default;
};

/// The operations of asset. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// GET /v3/asset/balances
    ///
    /// Private. 10 requests per second per user.
    /// Written by hand, not imported; known from: official page, ccxt 4.5.83; limit from the official page
    /// https://developer.woox.io/api-reference/endpoint/assets/get_balances
    Call<Balances> balances(BalancesRequest request = {}) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const BalancesRequest*);
const detail::ObjectTable& exbind_table(const BalancesHolding*);
const detail::ObjectTable& exbind_table(const Balances*);

}  // namespace exbind::woox::asset
