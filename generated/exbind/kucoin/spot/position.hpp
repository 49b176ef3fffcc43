// Generated from specs/kucoin/spot/position.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <memory>
#include <string>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"

namespace exbind::inline v0_1::kucoin {
class Connection;
}

/// Operations under /api/v3/position.
namespace exbind::inline v0_1::kucoin::spot::position {

/// Parameters of Api::modify_leverage.
struct ModifyLeverageRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};  ///< pair, such as BTC-USDT
    Optional<bool> isIsolated{};     ///< whether margin is kept for the pair alone; default false
    Required<Decimal> leverage;      ///< position's value over its margin
};

/// The operations of spot/position. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Modify Leverage
    /// POST /api/v3/position/update-user-leverage
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 8. Never
    /// re-sent by itself.
    Call<Acknowledged> modify_leverage(ModifyLeverageRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const ModifyLeverageRequest*);

}  // namespace exbind::kucoin::spot::position
