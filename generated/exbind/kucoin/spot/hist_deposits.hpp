// Generated from specs/kucoin/spot/hist-deposits.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/kucoin/common/withdrawals_status.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::kucoin {
class Connection;
}

/// Operations under /api/v1.
namespace exbind::inline v0_1::kucoin::spot::hist_deposits {

using exbind::kucoin::WithdrawalsStatus;

/// Parameters of Api::deposit_history_old.
struct DepositHistoryOldRequest {
    NamedOnly named{};
    Required<std::string> currency;    ///< currency by its fixed code
    Open<WithdrawalsStatus> status{};  ///< how far it has come
    Optional<TimePoint> startAt{};     ///< only what is not older; Unix milliseconds
    Optional<TimePoint> endAt{};       ///< only what is not newer; Unix milliseconds
};

/// Part of DepositHistoryOld.
struct DepositHistoryOldItems {
    std::string currency{};               ///< currency by its fixed code
    std::optional<TimePoint> createAt{};  ///< Unix seconds
    std::optional<Decimal> amount{};      ///< how much of the currency
    std::string walletTxId{};             ///< transaction on the chain
    std::optional<bool> isInner{};        ///< whether it stayed within KuCoin
    Open<WithdrawalsStatus> status{};     ///< how far it has come

    bool operator==(const DepositHistoryOldItems&) const = default;
};

/// Reply of Api::deposit_history_old.
struct DepositHistoryOld {
    std::optional<std::int64_t> currentPage{};  ///< number of the page, from 1
    std::optional<std::int64_t> pageSize{};     ///< rows on a page
    std::optional<std::int64_t> totalNum{};     ///< rows on all pages
    std::optional<std::int64_t> totalPage{};    ///< number of pages
    Vector<DepositHistoryOldItems> items{};     ///< rows of this page

    bool operator==(const DepositHistoryOld&) const = default;
};

/// The operations of spot/hist-deposits. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Deposit History - Old
    /// GET /api/v1/hist-deposits
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Management, of which one call takes 5.
    /// Deprecated by the exchange.
    [[deprecated("by the exchange")]]
    Call<DepositHistoryOld> deposit_history_old(DepositHistoryOldRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const DepositHistoryOldRequest*);
const detail::ObjectTable& exbind_table(const DepositHistoryOldItems*);
const detail::ObjectTable& exbind_table(const DepositHistoryOld*);

}  // namespace exbind::kucoin::spot::hist_deposits
