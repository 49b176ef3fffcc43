// Generated from specs/kucoin/futures/copy-trade/futures/position/risk-limit-level.yaml by `exbind generate kucoin`. DO
// NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "exbind/call.hpp"
#include "exbind/fields.hpp"

namespace exbind::inline v0_1::kucoin {
class Connection;
}

/// Operations under /api/v1/copy-trade/futures/position/risk-limit-level.
namespace exbind::inline v0_1::kucoin::futures::copy_trade::futures::position::risk_limit_level {

/// Parameters of Api::modify_isolated_margin_risk_limit.
struct ModifyIsolatedMarginRiskLimitRequest {
    NamedOnly named{};
    Required<std::string> symbol;  ///< pair, such as BTC-USDT
    Required<std::int64_t> level;
};

/// The operations of futures/copy-trade/futures/position/risk-limit-level. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Modify Isolated Margin Risk Limit
    /// POST /api/v1/copy-trade/futures/position/risk-limit-level/change
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool CopyTrading, of which one call takes 2. Never
    /// re-sent by itself.
    Call<std::optional<bool>> modify_isolated_margin_risk_limit(ModifyIsolatedMarginRiskLimitRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const ModifyIsolatedMarginRiskLimitRequest*);

}  // namespace exbind::kucoin::futures::copy_trade::futures::position::risk_limit_level
