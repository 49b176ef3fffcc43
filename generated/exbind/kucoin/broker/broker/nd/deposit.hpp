// Generated from specs/kucoin/broker/broker/nd/deposit.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/kucoin/common/withdrawals_status.hpp"

namespace exbind::inline v0_1::kucoin {
class Connection;
}

/// Operations under /api/v3/broker/nd/deposit.
namespace exbind::inline v0_1::kucoin::broker::broker::nd::deposit {

using exbind::kucoin::WithdrawalsStatus;

/// Parameters of Api::deposit_detail.
struct DepositDetailRequest {
    NamedOnly named{};
    Required<std::string> currency;  ///< currency by its fixed code
    Required<std::string> hash;
};

/// Reply of Api::deposit_detail.
struct DepositDetail {
    std::string chain{};                   ///< network of the currency
    std::string hash{};
    std::string walletTxId{};              ///< transaction on the chain
    std::optional<std::int64_t> uid{};     ///< account by number
    std::optional<TimePoint> updatedAt{};  ///< when it last changed; Unix milliseconds
    std::optional<Decimal> amount{};       ///< how much of the currency
    std::string memo{};                    ///< tag that some addresses need beside them
    std::optional<Decimal> fee{};          ///< fee that was paid
    std::string address{};                 ///< where the coins are sent
    std::string remark{};                  ///< remark of your own
    std::optional<bool> isInner{};         ///< whether it stayed within KuCoin
    std::string currency{};                ///< currency by its fixed code
    Open<WithdrawalsStatus> status{};      ///< how far it has come
    std::optional<TimePoint> createdAt{};  ///< when it was made; Unix milliseconds

    bool operator==(const DepositDetail&) const = default;
};

/// The operations of broker/broker/nd/deposit. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Deposit Detail
    /// GET /api/v3/broker/nd/deposit/detail
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Broker.
    Call<DepositDetail> deposit_detail(DepositDetailRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const DepositDetailRequest*);
const detail::ObjectTable& exbind_table(const DepositDetail*);

}  // namespace exbind::kucoin::broker::broker::nd::deposit
