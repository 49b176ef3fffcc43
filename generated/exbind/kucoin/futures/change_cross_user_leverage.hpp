// Generated from specs/kucoin/futures/changeCrossUserLeverage.yaml by `exbind generate kucoin`. DO NOT EDIT.
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

/// Operations under /api/v2.
namespace exbind::inline v0_1::kucoin::futures::change_cross_user_leverage {

/// Parameters of Api::modify_cross_margin_leverage.
struct ModifyCrossMarginLeverageRequest {
    NamedOnly named{};
    Required<std::string> symbol;  ///< pair, such as BTC-USDT
    Required<Decimal> leverage;    ///< position's value over its margin
};

/// The operations of futures/changeCrossUserLeverage. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Modify Cross Margin Leverage
    /// POST /api/v2/changeCrossUserLeverage
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Futures, of which one call takes 2. Never
    /// re-sent by itself.
    Call<std::optional<bool>> modify_cross_margin_leverage(ModifyCrossMarginLeverageRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const ModifyCrossMarginLeverageRequest*);

}  // namespace exbind::kucoin::futures::change_cross_user_leverage
