// Generated from specs/kucoin/futures/transfer-list.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/kucoin/common/transfer_list_type.hpp"
#include "exbind/kucoin/common/withdrawals_status.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::kucoin {
class Connection;
}

/// Operations under /api/v1.
namespace exbind::inline v0_1::kucoin::futures::transfer_list {

using exbind::kucoin::TransferListType;
using exbind::kucoin::WithdrawalsStatus;

/// Parameters of Api::futures_account_transfer_out_ledger.
struct FuturesAccountTransferOutLedgerRequest {
    NamedOnly named{};
    Optional<std::string> currency{};      ///< currency by its fixed code
    Open<TransferListType> type{};         ///< kind of order, such as limit or market
    Vector<std::string> tag{};
    Optional<TimePoint> startAt{};         ///< only what is not older; Unix milliseconds
    Optional<TimePoint> endAt{};           ///< only what is not newer; Unix milliseconds
    Optional<std::int64_t> currentPage{};  ///< number of the page, from 1; default 1
    Optional<std::int64_t> pageSize{};     ///< rows on a page; default 50
};

/// Part of FuturesAccountTransferOutLedger.
struct FuturesAccountTransferOutLedgerItems {
    std::string applyId{};
    std::string currency{};                ///< currency by its fixed code
    std::string recRemark{};
    std::string recSystem{};
    Open<WithdrawalsStatus> status{};      ///< how far it has come
    std::optional<Decimal> amount{};       ///< how much of the currency
    std::string reason{};
    std::optional<std::int64_t> offset{};
    std::optional<TimePoint> createdAt{};  ///< when it was made; Unix milliseconds
    std::string remark{};                  ///< remark of your own

    bool operator==(const FuturesAccountTransferOutLedgerItems&) const = default;
};

/// Reply of Api::futures_account_transfer_out_ledger.
struct FuturesAccountTransferOutLedger {
    std::optional<std::int64_t> currentPage{};             ///< number of the page, from 1
    std::optional<std::int64_t> pageSize{};                ///< rows on a page
    std::optional<std::int64_t> totalNum{};                ///< rows on all pages
    std::optional<std::int64_t> totalPage{};               ///< number of pages
    Vector<FuturesAccountTransferOutLedgerItems> items{};  ///< rows of this page

    bool operator==(const FuturesAccountTransferOutLedger&) const = default;
};

/// The operations of futures/transfer-list. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Futures Account Transfer Out Ledger
    /// GET /api/v1/transfer-list
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Management, of which one call takes 20. Too
    /// long for one reply: see pages(). Deprecated by the exchange.
    [[deprecated("by the exchange")]]
    PagedCall<FuturesAccountTransferOutLedger>
    futures_account_transfer_out_ledger(FuturesAccountTransferOutLedgerRequest request = {}) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const FuturesAccountTransferOutLedgerRequest*);
const detail::ObjectTable& exbind_table(const FuturesAccountTransferOutLedgerItems*);
const detail::ObjectTable& exbind_table(const FuturesAccountTransferOutLedger*);

}  // namespace exbind::kucoin::futures::transfer_list
