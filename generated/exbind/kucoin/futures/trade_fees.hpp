// Generated from specs/kucoin/futures/trade-fees.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

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
namespace exbind::inline v0_1::kucoin::futures::trade_fees {

/// Parameters of Api::actual_fee_futures.
struct ActualFeeFuturesRequest {
    NamedOnly named{};
    Required<std::string> symbol;  ///< pair, such as BTC-USDT
};

/// Reply of Api::actual_fee_futures.
struct ActualFeeFutures {
    std::string symbol{};                   ///< pair, such as BTC-USDT
    std::optional<Decimal> takerFeeRate{};  ///< part that takers pay
    std::optional<Decimal> makerFeeRate{};  ///< part that makers pay

    bool operator==(const ActualFeeFutures&) const = default;
};

/// The operations of futures/trade-fees. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Actual Fee - Futures
    /// PATCH /api/v1/trade-fees
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Futures, of which one call takes 3. Never
    /// re-sent by itself.
    Call<ActualFeeFutures> actual_fee_futures(ActualFeeFuturesRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const ActualFeeFuturesRequest*);
const detail::ObjectTable& exbind_table(const ActualFeeFutures*);

}  // namespace exbind::kucoin::futures::trade_fees
