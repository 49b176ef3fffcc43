// Generated from specs/bybit/pre-upgrade/execution.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "exbind/bybit/common/category.hpp"
#include "exbind/bybit/common/exec_type.hpp"
#include "exbind/bybit/common/order_order_type.hpp"
#include "exbind/bybit/common/side.hpp"
#include "exbind/bybit/common/stop_order_type.hpp"
#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::bybit {
class Connection;
}

/// Operations under /v5/pre-upgrade/execution.
namespace exbind::inline v0_1::bybit::pre_upgrade::execution {

using exbind::bybit::Category;
using exbind::bybit::ExecType;
using exbind::bybit::OrderOrderType;
using exbind::bybit::Side;
using exbind::bybit::StopOrderType;

/// Parameters of Api::list.
struct ListRequest {
    NamedOnly named{};
    Required<Open<Category>> category;
    Optional<std::string> symbol{};
    Optional<std::string> orderId{};
    Optional<std::string> orderLinkId{};
    Optional<std::string> baseCoin{};
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
    Open<ExecType> execType{};
    Optional<std::int64_t> limit{};   ///< default 50
    Optional<std::string> cursor{};
};

/// Part of List.
struct ListList {
    std::string symbol{};
    std::string orderId{};
    std::string orderLinkId{};
    Open<Side> side{};
    std::optional<Decimal> orderPrice{};
    std::optional<Decimal> orderQty{};
    std::optional<Decimal> leavesQty{};
    Open<OrderOrderType> orderType{};
    Open<StopOrderType> stopOrderType{};
    std::optional<Decimal> execFee{};
    std::string execId{};
    std::optional<Decimal> execPrice{};
    std::optional<Decimal> execQty{};
    Open<ExecType> execType{};
    std::optional<Decimal> execValue{};
    std::optional<TimePoint> execTime{};  ///< Unix milliseconds
    std::optional<bool> isMaker{};
    std::optional<Decimal> feeRate{};
    std::optional<Decimal> tradeIv{};
    std::optional<Decimal> markIv{};
    std::optional<Decimal> markPrice{};
    std::optional<Decimal> indexPrice{};
    std::optional<Decimal> underlyingPrice{};
    std::string blockTradeId{};
    std::optional<Decimal> closedSize{};

    bool operator==(const ListList&) const = default;
};

/// Reply of Api::list.
struct List {
    Open<Category> category{};
    Vector<ListList> list{};
    std::string nextPageCursor{};

    bool operator==(const List&) const = default;
};

/// The operations of pre-upgrade/execution. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Pre-upgrade Trade History
    /// GET /v5/pre-upgrade/execution/list
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Too long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/pre-upgrade/execution
    PagedCall<List> list(ListRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const ListRequest*);
const detail::ObjectTable& exbind_table(const ListList*);
const detail::ObjectTable& exbind_table(const List*);

}  // namespace exbind::bybit::pre_upgrade::execution
