// Generated from specs/kucoin/futures/margin.yaml by `exbind generate kucoin`. DO NOT EDIT.
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

/// Operations under /api/v1/margin.
namespace exbind::inline v0_1::kucoin::futures::margin {

/// Parameters of Api::max_withdraw_margin.
struct MaxWithdrawMarginRequest {
    NamedOnly named{};
    Required<std::string> symbol;  ///< pair, such as BTC-USDT
};

/// Parameters of Api::remove_isolated_margin.
struct RemoveIsolatedMarginRequest {
    NamedOnly named{};
    Required<std::string> symbol;  ///< pair, such as BTC-USDT
    Required<Decimal> withdrawAmount;
};

/// The operations of futures/margin. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Max Withdraw Margin
    /// GET /api/v1/margin/maxWithdrawMargin
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Futures, of which one call takes 10.
    Call<std::optional<Decimal>> max_withdraw_margin(MaxWithdrawMarginRequest request) const;

    /// Remove Isolated Margin
    /// POST /api/v1/margin/withdrawMargin
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Futures, of which one call takes 10. Never
    /// re-sent by itself.
    Call<std::optional<Decimal>> remove_isolated_margin(RemoveIsolatedMarginRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const MaxWithdrawMarginRequest*);
const detail::ObjectTable& exbind_table(const RemoveIsolatedMarginRequest*);

}  // namespace exbind::kucoin::futures::margin
