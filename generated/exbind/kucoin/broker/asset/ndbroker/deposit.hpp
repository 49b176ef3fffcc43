// Generated from specs/kucoin/broker/asset/ndbroker/deposit.yaml by `exbind generate kucoin`. DO NOT EDIT.
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

/// Operations under /api/v1/asset/ndbroker/deposit.
namespace exbind::inline v0_1::kucoin::broker::asset::ndbroker::deposit {

using exbind::kucoin::WithdrawalsStatus;

/// Parameters of Api::deposit_list.
struct DepositListRequest {
    NamedOnly named{};
    Optional<std::string> currency{};      ///< currency by its fixed code
    Open<WithdrawalsStatus> status{};      ///< how far it has come
    Optional<std::string> hash{};
    Optional<TimePoint> startTimestamp{};  ///< Unix milliseconds
    Optional<TimePoint> endTimestamp{};    ///< Unix milliseconds
    Optional<std::int64_t> limit{};        ///< default 1000, at most 1000
};

/// Reply of Api::deposit_list, one row.
struct DepositList {
    std::optional<Decimal> uid{};          ///< account by number
    std::string hash{};
    std::string address{};                 ///< where the coins are sent
    std::string memo{};                    ///< tag that some addresses need beside them
    std::optional<Decimal> amount{};       ///< how much of the currency
    std::optional<Decimal> fee{};          ///< fee that was paid
    std::string currency{};                ///< currency by its fixed code
    std::optional<bool> isInner{};         ///< whether it stayed within KuCoin
    std::string walletTxId{};              ///< transaction on the chain
    Open<WithdrawalsStatus> status{};      ///< how far it has come
    std::string remark{};                  ///< remark of your own
    std::string chain{};                   ///< network of the currency
    std::optional<TimePoint> createdAt{};  ///< when it was made; Unix milliseconds
    std::optional<TimePoint> updatedAt{};  ///< when it last changed; Unix milliseconds

    bool operator==(const DepositList&) const = default;
};

/// The operations of broker/asset/ndbroker/deposit. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Deposit List
    /// GET /api/v1/asset/ndbroker/deposit/list
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Broker, of which one call takes 10.
    Call<Vector<DepositList>> deposit_list(DepositListRequest request = {}) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const DepositListRequest*);
const detail::ObjectTable& exbind_table(const DepositList*);

}  // namespace exbind::kucoin::broker::asset::ndbroker::deposit
