// Generated from specs/bybit/pre-upgrade/account.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "exbind/bybit/common/category.hpp"
#include "exbind/bybit/common/side.hpp"
#include "exbind/bybit/common/type.hpp"
#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::bybit {
class Connection;
}

/// Operations under /v5/pre-upgrade/account.
namespace exbind::inline v0_1::bybit::pre_upgrade::account {

using exbind::bybit::Category;
using exbind::bybit::Side;
using exbind::bybit::Type;

/// Parameters of Api::transaction_log.
struct TransactionLogRequest {
    NamedOnly named{};
    Required<Open<Category>> category;
    Optional<std::string> baseCoin{};  ///< e.g. BTC
    Open<Type> type{};
    Optional<TimePoint> startTime{};   ///< Unix milliseconds
    Optional<TimePoint> endTime{};     ///< Unix milliseconds
    Optional<std::int64_t> limit{};    ///< default 20
    Optional<std::string> cursor{};
};

/// Part of TransactionLog.
struct TransactionLogList {
    std::string symbol{};
    Open<Category> category{};
    Open<Side> side{};
    std::optional<TimePoint> transactionTime{};  ///< Unix milliseconds
    Open<Type> type{};
    std::optional<Decimal> qty{};
    std::optional<Decimal> size{};
    std::string currency{};
    std::optional<Decimal> tradePrice{};
    std::optional<Decimal> funding{};
    std::optional<Decimal> fee{};
    std::optional<Decimal> cashFlow{};
    std::optional<Decimal> change{};
    std::optional<Decimal> cashBalance{};
    std::optional<Decimal> feeRate{};
    std::string bonusChange{};
    std::string tradeId{};
    std::string orderId{};
    std::string orderLinkId{};

    bool operator==(const TransactionLogList&) const = default;
};

/// Reply of Api::transaction_log.
struct TransactionLog {
    Vector<TransactionLogList> list{};
    std::string nextPageCursor{};

    bool operator==(const TransactionLog&) const = default;
};

/// The operations of pre-upgrade/account. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Pre-upgrade Transaction Log
    /// GET /v5/pre-upgrade/account/transaction-log
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Too long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/pre-upgrade/transaction-log
    PagedCall<TransactionLog> transaction_log(TransactionLogRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const TransactionLogRequest*);
const detail::ObjectTable& exbind_table(const TransactionLogList*);
const detail::ObjectTable& exbind_table(const TransactionLog*);

}  // namespace exbind::bybit::pre_upgrade::account
