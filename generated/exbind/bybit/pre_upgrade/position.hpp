// Generated from specs/bybit/pre-upgrade/position.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/bybit/common/category.hpp"
#include "exbind/bybit/common/order_order_type.hpp"
#include "exbind/bybit/common/position_exec_type.hpp"
#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::bybit {
class Connection;
}

/// Operations under /v5/pre-upgrade/position.
namespace exbind::inline v0_1::bybit::pre_upgrade::position {

using exbind::bybit::Category;
using exbind::bybit::OrderOrderType;
using exbind::bybit::PositionExecType;

using exbind::operator<<;
using exbind::to_string;

enum class Side : std::uint8_t {
    buy = 0,   ///< "Buy"
    side = 1,  ///< "Side"
};
const detail::EnumTable& exbind_table(Side);

/// Parameters of Api::closed_pnl.
struct ClosedPnlRequest {
    NamedOnly named{};
    Required<Open<Category>> category;
    Required<std::string> symbol;
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
    Optional<std::int64_t> limit{};   ///< default 50
    Optional<std::string> cursor{};
};

/// Part of ClosedPnl.
struct ClosedPnlList {
    std::string symbol{};
    std::string orderId{};
    Open<Side> side{};
    std::optional<Decimal> qty{};
    std::optional<Decimal> orderPrice{};
    Open<OrderOrderType> orderType{};
    Open<PositionExecType> execType{};
    std::optional<Decimal> closedSize{};
    std::optional<Decimal> cumEntryValue{};
    std::optional<Decimal> avgEntryPrice{};
    std::optional<Decimal> cumExitValue{};
    std::optional<Decimal> avgExitPrice{};
    std::optional<Decimal> closedPnl{};
    std::optional<std::int64_t> fillCount{};
    std::optional<Decimal> leverage{};
    std::optional<TimePoint> createdTime{};  ///< Unix milliseconds
    std::optional<TimePoint> updatedTime{};  ///< Unix milliseconds

    bool operator==(const ClosedPnlList&) const = default;
};

/// Reply of Api::closed_pnl.
struct ClosedPnl {
    Open<Category> category{};
    Vector<ClosedPnlList> list{};
    std::string nextPageCursor{};

    bool operator==(const ClosedPnl&) const = default;
};

/// The operations of pre-upgrade/position. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Pre-upgrade Closed PnL
    /// GET /v5/pre-upgrade/position/closed-pnl
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Too long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/pre-upgrade/close-pnl
    PagedCall<ClosedPnl> closed_pnl(ClosedPnlRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const ClosedPnlRequest*);
const detail::ObjectTable& exbind_table(const ClosedPnlList*);
const detail::ObjectTable& exbind_table(const ClosedPnl*);

}  // namespace exbind::bybit::pre_upgrade::position
