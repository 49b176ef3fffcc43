// Generated from specs/okx/account/position.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/okx/common/pos_side.hpp"
#include "exbind/okx/common/position_type.hpp"

namespace exbind::inline v0_1::okx {
class Connection;
}

/// Operations under /api/v5/account/position.
namespace exbind::inline v0_1::okx::account::position {

using exbind::okx::PosSide;
using exbind::okx::PositionType;

/// Parameters of Api::adjust_margin.
struct AdjustMarginRequest {
    NamedOnly named{};
    Required<std::string> instId;     ///< pair, contract or index
    Required<Open<PosSide>> posSide;  ///< long, short or net; default net
    Required<Open<PositionType>> type;
    Required<Decimal> amt;            ///< amount
    Optional<std::string> ccy{};      ///< currency; conditional
};

/// Reply of Api::adjust_margin.
struct AdjustMargin {
    std::string instId{};          ///< pair, contract or index
    Open<PosSide> posSide{};       ///< long, short or net
    std::optional<Decimal> amt{};  ///< amount
    Open<PositionType> type{};
    std::optional<Decimal> leverage{};
    std::string ccy{};             ///< currency

    bool operator==(const AdjustMargin&) const = default;
};

/// The operations of account/position. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Increase/decrease margin
    /// POST /api/v5/account/position/margin-balance
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#trading-account-rest-api-increase-decrease-margin
    Call<AdjustMargin> adjust_margin(AdjustMarginRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const AdjustMarginRequest*);
const detail::ObjectTable& exbind_table(const AdjustMargin*);

}  // namespace exbind::okx::account::position
