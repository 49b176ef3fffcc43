// Generated from specs/kucoin/broker/broker/nd/transfer.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/kucoin/common/from_account_type.hpp"
#include "exbind/kucoin/common/to_account_type.hpp"
#include "exbind/kucoin/common/withdrawals_status.hpp"

namespace exbind::inline v0_1::kucoin {
class Connection;
}

/// Operations under /api/v3/broker/nd/transfer.
namespace exbind::inline v0_1::kucoin::broker::broker::nd::transfer {

using exbind::kucoin::FromAccountType;
using exbind::kucoin::ToAccountType;
using exbind::kucoin::WithdrawalsStatus;

/// Parameters of Api::transfer_history.
struct TransferHistoryRequest {
    NamedOnly named{};
    Required<std::string> orderId;  ///< exchange's id of the order
};

/// Reply of Api::transfer_history.
struct TransferHistory {
    std::string orderId{};                 ///< exchange's id of the order
    std::string currency{};                ///< currency by its fixed code
    std::optional<Decimal> amount{};       ///< how much of the currency
    std::optional<std::int64_t> fromUid{};
    Open<FromAccountType> fromAccountType{};
    std::string fromAccountTag{};          ///< e.g. BTC-USDT
    std::optional<std::int64_t> toUid{};
    Open<ToAccountType> toAccountType{};
    std::string toAccountTag{};            ///< e.g. BTC-USDT
    Open<WithdrawalsStatus> status{};      ///< how far it has come
    std::string reason{};
    std::optional<TimePoint> createdAt{};  ///< when it was made; Unix milliseconds

    bool operator==(const TransferHistory&) const = default;
};

/// The operations of broker/broker/nd/transfer. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Transfer History
    /// GET /api/v3/broker/nd/transfer/detail
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Broker.
    Call<TransferHistory> transfer_history(TransferHistoryRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const TransferHistoryRequest*);
const detail::ObjectTable& exbind_table(const TransferHistory*);

}  // namespace exbind::kucoin::broker::broker::nd::transfer
