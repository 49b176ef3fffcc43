// Generated from specs/kucoin/futures/transfer-out.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/kucoin/common/account_type.hpp"
#include "exbind/kucoin/common/withdrawals_status.hpp"

namespace exbind::inline v0_1::kucoin {
class Connection;
}

/// Operations under /api/v3.
namespace exbind::inline v0_1::kucoin::futures::transfer_out {

using exbind::kucoin::AccountType;
using exbind::kucoin::WithdrawalsStatus;

/// Parameters of Api::futures_account_transfer_out.
struct FuturesAccountTransferOutRequest {
    NamedOnly named{};
    Required<std::string> currency;  ///< currency by its fixed code
    Required<Decimal> amount;        ///< how much of the currency; at most 1000000000
    Required<Open<AccountType>> recAccountType;
};

/// Reply of Api::futures_account_transfer_out.
struct FuturesAccountTransferOut {
    std::string applyId{};
    std::string bizNo{};
    std::string payAccountType{};
    std::string payTag{};
    std::string remark{};                  ///< remark of your own
    Open<AccountType> recAccountType{};
    std::string recTag{};
    std::string recRemark{};
    std::string recSystem{};
    Open<WithdrawalsStatus> status{};      ///< how far it has come
    std::string currency{};                ///< currency by its fixed code
    std::optional<Decimal> amount{};       ///< how much of the currency
    std::optional<Decimal> fee{};          ///< fee that was paid
    std::optional<std::int64_t> sn{};
    std::string reason{};
    std::optional<TimePoint> createdAt{};  ///< when it was made; Unix milliseconds
    std::optional<TimePoint> updatedAt{};  ///< when it last changed; Unix milliseconds

    bool operator==(const FuturesAccountTransferOut&) const = default;
};

/// The operations of futures/transfer-out. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Futures Account Transfer Out
    /// POST /api/v3/transfer-out
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Management, of which one call takes 20. Never
    /// re-sent by itself. Deprecated by the exchange.
    [[deprecated("by the exchange")]]
    Call<FuturesAccountTransferOut> futures_account_transfer_out(FuturesAccountTransferOutRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const FuturesAccountTransferOutRequest*);
const detail::ObjectTable& exbind_table(const FuturesAccountTransferOut*);

}  // namespace exbind::kucoin::futures::transfer_out
