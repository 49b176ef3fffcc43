// Generated from specs/kucoin/futures/transaction-history.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::kucoin {
class Connection;
}

/// Operations under /api/v1.
namespace exbind::inline v0_1::kucoin::futures::transaction_history {

/// Parameters of Api::account_ledgers_futures.
struct AccountLedgersFuturesRequest {
    NamedOnly named{};
    Optional<std::string> currency{};   ///< currency by its fixed code
    Optional<std::string> type{};       ///< kind of order, such as limit or market
    Optional<std::int64_t> offset{};
    Optional<bool> forward{};           ///< default true
    Optional<std::int64_t> maxCount{};  ///< so many rows at most; default 50
    Optional<TimePoint> startAt{};      ///< only what is not older; Unix milliseconds
    Optional<TimePoint> endAt{};        ///< only what is not newer; Unix milliseconds
};

/// Part of AccountLedgersFutures.
struct AccountLedgersFuturesDataList {
    std::optional<TimePoint> time{};  ///< Unix milliseconds
    std::string type{};               ///< kind of order, such as limit or market
    std::optional<Decimal> amount{};  ///< how much of the currency
    std::optional<Decimal> fee{};     ///< fee that was paid
    std::optional<Decimal> accountEquity{};
    std::string status{};             ///< how far it has come
    std::string remark{};             ///< remark of your own
    std::optional<std::int64_t> offset{};
    std::string currency{};           ///< currency by its fixed code

    bool operator==(const AccountLedgersFuturesDataList&) const = default;
};

/// Reply of Api::account_ledgers_futures.
struct AccountLedgersFutures {
    Vector<AccountLedgersFuturesDataList> dataList{};  ///< rows of the page
    std::optional<bool> hasMore{};                     ///< whether more pages follow

    bool operator==(const AccountLedgersFutures&) const = default;
};

/// The operations of futures/transaction-history. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Account Ledgers - Futures
    /// GET /api/v1/transaction-history
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Futures, of which one call takes 2.
    Call<AccountLedgersFutures> account_ledgers_futures(AccountLedgersFuturesRequest request = {}) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const AccountLedgersFuturesRequest*);
const detail::ObjectTable& exbind_table(const AccountLedgersFuturesDataList*);
const detail::ObjectTable& exbind_table(const AccountLedgersFutures*);

}  // namespace exbind::kucoin::futures::transaction_history
