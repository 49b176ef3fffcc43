// Generated from specs/kucoin/spot/deposits.yaml by `exbind generate kucoin`. DO NOT EDIT.
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
namespace exbind::inline v0_1::kucoin::spot::deposits {

using exbind::kucoin::WithdrawalsStatus;

/// Parameters of Api::deposit_history.
struct DepositHistoryRequest {
    NamedOnly named{};
    Required<std::string> currency;        ///< currency by its fixed code
    Open<WithdrawalsStatus> status{};      ///< how far it has come
    Optional<TimePoint> startAt{};         ///< only what is not older; Unix milliseconds
    Optional<TimePoint> endAt{};           ///< only what is not newer; Unix milliseconds
    Optional<std::int64_t> currentPage{};  ///< number of the page, from 1
    Optional<std::int64_t> pageSize{};     ///< rows on a page; default 50, 10 to 500
};

/// Part of DepositHistory.
struct DepositHistoryItems {
    std::string currency{};                ///< currency by its fixed code
    std::string chain{};                   ///< network of the currency
    Open<WithdrawalsStatus> status{};      ///< how far it has come
    std::string address{};                 ///< where the coins are sent
    std::string memo{};                    ///< tag that some addresses need beside them
    std::optional<bool> isInner{};         ///< whether it stayed within KuCoin
    std::optional<Decimal> amount{};       ///< how much of the currency
    std::optional<Decimal> fee{};          ///< fee that was paid
    std::string walletTxId{};              ///< transaction on the chain
    std::optional<TimePoint> createdAt{};  ///< when it was made; Unix milliseconds
    std::optional<TimePoint> updatedAt{};  ///< when it last changed; Unix milliseconds
    std::string remark{};                  ///< remark of your own
    std::optional<bool> arrears{};

    bool operator==(const DepositHistoryItems&) const = default;
};

/// Reply of Api::deposit_history.
struct DepositHistory {
    std::optional<std::int64_t> currentPage{};  ///< number of the page, from 1
    std::optional<std::int64_t> pageSize{};     ///< rows on a page
    std::optional<std::int64_t> totalNum{};     ///< rows on all pages
    std::optional<std::int64_t> totalPage{};    ///< number of pages
    Vector<DepositHistoryItems> items{};        ///< rows of this page

    bool operator==(const DepositHistory&) const = default;
};

/// The operations of spot/deposits. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Deposit History
    /// GET /api/v1/deposits
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Management, of which one call takes 5. Too
    /// long for one reply: see pages().
    PagedCall<DepositHistory> deposit_history(DepositHistoryRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const DepositHistoryRequest*);
const detail::ObjectTable& exbind_table(const DepositHistoryItems*);
const detail::ObjectTable& exbind_table(const DepositHistory*);

}  // namespace exbind::kucoin::spot::deposits
