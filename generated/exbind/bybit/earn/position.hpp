// Generated from specs/bybit/earn/position.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "exbind/call.hpp"
#include "exbind/fields.hpp"

namespace exbind::inline v0_1::bybit {
class Connection;
}

/// Operations under /v5/earn/position.
namespace exbind::inline v0_1::bybit::earn::position {

/// Parameters of Api::modify_position.
struct ModifyPositionRequest {
    NamedOnly named{};
    Required<std::string> category;
    Required<std::int64_t> productId;
    Required<std::int64_t> positionId;
    Required<std::int64_t> autoReinvest;
};

/// The operations of earn/position. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Modify Position
    /// POST /v5/earn/position/modify
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/finance/earn/easy-onchain/modify-position
    Call<Acknowledged> modify_position(ModifyPositionRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const ModifyPositionRequest*);

}  // namespace exbind::bybit::earn::position
