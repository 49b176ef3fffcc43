// Generated from specs/kucoin/broker/broker/nd/withdraw.yaml by `exbind generate kucoin`. DO NOT EDIT.
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

/// Operations under /api/v3/broker/nd/withdraw.
namespace exbind::inline v0_1::kucoin::broker::broker::nd::withdraw {

using exbind::kucoin::WithdrawalsStatus;

/// Parameters of Api::withdraw_detail.
struct WithdrawDetailRequest {
    NamedOnly named{};
    Required<std::string> withdrawalId;  ///< exchange's id of the withdrawal
};

/// Reply of Api::withdraw_detail.
struct WithdrawDetail {
    std::string id{};
    std::string chain{};                   ///< network of the currency
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

    bool operator==(const WithdrawDetail&) const = default;
};

/// The operations of broker/broker/nd/withdraw. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Withdraw Detail
    /// GET /api/v3/broker/nd/withdraw/detail
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Broker.
    Call<WithdrawDetail> withdraw_detail(WithdrawDetailRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const WithdrawDetailRequest*);
const detail::ObjectTable& exbind_table(const WithdrawDetail*);

}  // namespace exbind::kucoin::broker::broker::nd::withdraw
