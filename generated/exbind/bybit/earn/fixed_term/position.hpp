// Generated from specs/bybit/earn/fixed-term/position.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "exbind/bybit/common/fixed_term_category.hpp"
#include "exbind/call.hpp"
#include "exbind/fields.hpp"

namespace exbind::inline v0_1::bybit {
class Connection;
}

/// Operations under /v5/earn/fixed-term/position.
namespace exbind::inline v0_1::bybit::earn::fixed_term::position {

using exbind::bybit::FixedTermCategory;

using exbind::operator<<;
using exbind::to_string;

enum class Status : std::uint8_t {
    enable = 0,   ///< "Enable"
    disable = 1,  ///< "Disable"
};
const detail::EnumTable& exbind_table(Status);

/// Parameters of Api::set_auto_invest.
struct SetAutoInvestRequest {
    NamedOnly named{};
    Required<std::string> productId;
    Required<Open<FixedTermCategory>> category;
    Required<std::string> positionId;
    Required<Open<Status>> status;
};

/// The operations of earn/fixed-term/position. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Set Auto-Invest
    /// POST /v5/earn/fixed-term/position/auto-invest
    ///
    /// Private. 5 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Never
    /// re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/finance/earn/fixed-saving/set-auto-invest
    Call<Acknowledged> set_auto_invest(SetAutoInvestRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const SetAutoInvestRequest*);

}  // namespace exbind::bybit::earn::fixed_term::position
