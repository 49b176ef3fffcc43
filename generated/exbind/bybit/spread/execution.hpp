// Generated from specs/bybit/spread/execution.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "exbind/bybit/common/category.hpp"
#include "exbind/bybit/common/exec_type.hpp"
#include "exbind/bybit/common/side.hpp"
#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::bybit {
class Connection;
}

/// Operations under /v5/spread/execution.
namespace exbind::inline v0_1::bybit::spread::execution {

using exbind::bybit::Category;
using exbind::bybit::ExecType;
using exbind::bybit::Side;

/// Parameters of Api::list.
struct ListRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};
    Optional<std::string> orderId{};
    Optional<std::string> orderLinkId{};
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
    Optional<std::int64_t> limit{};   ///< default 20
    Optional<std::string> cursor{};
};

/// Part of ListList.
struct ListListLegs {
    std::string symbol{};
    Open<Side> side{};
    std::optional<Decimal> execPrice{};
    std::optional<TimePoint> execTime{};  ///< Unix milliseconds
    std::optional<Decimal> execValue{};
    Open<ExecType> execType{};
    Open<Category> category{};
    std::optional<Decimal> execQty{};
    std::optional<Decimal> execFee{};
    std::optional<Decimal> execFeeV2{};
    std::string feeCurrency{};
    std::string execId{};

    bool operator==(const ListListLegs&) const = default;
};

/// Part of List.
struct ListList {
    std::string symbol{};
    std::string orderLinkId{};
    Open<Side> side{};
    std::string orderId{};
    std::optional<Decimal> execPrice{};
    std::optional<TimePoint> execTime{};  ///< Unix milliseconds
    Open<ExecType> execType{};
    std::optional<Decimal> execQty{};
    std::string execId{};
    Vector<ListListLegs> legs{};

    bool operator==(const ListList&) const = default;
};

/// Reply of Api::list.
struct List {
    Vector<ListList> list{};
    std::string nextPageCursor{};

    bool operator==(const List&) const = default;
};

/// The operations of spread/execution. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Trade History
    /// GET /v5/spread/execution/list
    ///
    /// Private. 50 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Too
    /// long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/spread/trade/trade-history
    PagedCall<List> list(ListRequest request = {}) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const ListRequest*);
const detail::ObjectTable& exbind_table(const ListListLegs*);
const detail::ObjectTable& exbind_table(const ListList*);
const detail::ObjectTable& exbind_table(const List*);

}  // namespace exbind::bybit::spread::execution
