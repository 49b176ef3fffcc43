// Generated from specs/kucoin/spot/hist-withdrawals.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/kucoin/common/withdrawals_status.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::kucoin {
class Connection;
}

/// Operations under /api/v1.
namespace exbind::inline v0_1::kucoin::spot::hist_withdrawals {

using exbind::kucoin::WithdrawalsStatus;

/// Parameters of Api::withdrawal_history_old.
struct WithdrawalHistoryOldRequest {
    NamedOnly named{};
    Required<std::string> currency;        ///< currency by its fixed code
    Open<WithdrawalsStatus> status{};      ///< how far it has come
    Optional<TimePoint> startAt{};         ///< only what is not older; Unix milliseconds
    Optional<TimePoint> endAt{};           ///< only what is not newer; Unix milliseconds
    Optional<std::int64_t> currentPage{};  ///< number of the page, from 1; default 1
    Optional<std::int64_t> pageSize{};     ///< rows on a page; default 50, 10 to 500
};

/// Part of WithdrawalHistoryOld.
struct WithdrawalHistoryOldItems {
    std::string currency{};               ///< currency by its fixed code
    std::optional<TimePoint> createAt{};  ///< Unix seconds
    std::optional<Decimal> amount{};      ///< how much of the currency
    std::string address{};                ///< where the coins are sent
    std::string walletTxId{};             ///< transaction on the chain
    std::optional<bool> isInner{};        ///< whether it stayed within KuCoin
    Open<WithdrawalsStatus> status{};     ///< how far it has come

    bool operator==(const WithdrawalHistoryOldItems&) const = default;
};

/// Reply of Api::withdrawal_history_old.
struct WithdrawalHistoryOld {
    std::optional<std::int64_t> currentPage{};  ///< number of the page, from 1
    std::optional<std::int64_t> pageSize{};     ///< rows on a page
    std::optional<std::int64_t> totalNum{};     ///< rows on all pages
    std::optional<std::int64_t> totalPage{};    ///< number of pages
    Vector<WithdrawalHistoryOldItems> items{};  ///< rows of this page

    bool operator==(const WithdrawalHistoryOld&) const = default;
};

/// The operations of spot/hist-withdrawals. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Withdrawal History - Old
    /// GET /api/v1/hist-withdrawals
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Management, of which one call takes 20. Too
    /// long for one reply: see pages(). Deprecated by the exchange.
    [[deprecated("by the exchange")]]
    PagedCall<WithdrawalHistoryOld> withdrawal_history_old(WithdrawalHistoryOldRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const WithdrawalHistoryOldRequest*);
const detail::ObjectTable& exbind_table(const WithdrawalHistoryOldItems*);
const detail::ObjectTable& exbind_table(const WithdrawalHistoryOld*);

}  // namespace exbind::kucoin::spot::hist_withdrawals
