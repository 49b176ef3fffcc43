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
    Optional<std::string> token{};  ///< e.g. USDT
};

/// Part of Balances.
struct BalancesHolding {
    std::string token{};
    std::optional<Decimal> holding{};
    std::optional<Decimal> frozen{};
    std::optional<Decimal> staked{};
    std::optional<Decimal> unbonding{};
    std::optional<Decimal> vault{};
    std::optional<Decimal> interest{};
    std::optional<Decimal> earn{};
    std::optional<Decimal> pendingShortQty{};
    std::optional<Decimal> pendingLongQty{};
    std::optional<Decimal> availableBalance{};
    std::optional<Decimal> averageOpenPrice{};
    std::optional<Decimal> markPrice{};
    std::optional<Decimal> pnl24H{};
    std::optional<Decimal> fee24H{};
    std::optional<TimePoint> timestamp{};  ///< Unix milliseconds

    bool operator==(const BalancesHolding&) const = default;
};

/// Reply of Api::balances.
struct Balances {
    Vector<BalancesHolding> holding{};

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
