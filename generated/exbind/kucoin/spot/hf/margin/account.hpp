// Generated from specs/kucoin/spot/hf/margin/account.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/kucoin/common/biz_type.hpp"
#include "exbind/kucoin/common/direction.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::kucoin {
class Connection;
}

/// Operations under /api/v3/hf/margin/account.
namespace exbind::inline v0_1::kucoin::spot::hf::margin::account {

using exbind::kucoin::BizType;
using exbind::kucoin::Direction;

/// Parameters of Api::account_ledgers_margin_hf.
struct AccountLedgersMarginHfRequest {
    NamedOnly named{};
    Optional<std::string> currency{};  ///< currency by its fixed code
    Open<Direction> direction{};
    Open<BizType> bizType{};
    Optional<std::int64_t> lastId{};   ///< where the next page goes on
    Optional<std::int64_t> limit{};    ///< default 100, 1 to 200
    Optional<TimePoint> startAt{};     ///< only what is not older; Unix milliseconds
    Optional<TimePoint> endAt{};       ///< only what is not newer; Unix milliseconds
};

/// Reply of Api::account_ledgers_margin_hf, one row.
struct AccountLedgersMarginHf {
    std::optional<std::int64_t> id{};      ///< exchange's id of the order
    std::string currency{};                ///< currency by its fixed code
    std::optional<Decimal> amount{};       ///< how much of the currency
    std::optional<Decimal> fee{};          ///< fee that was paid
    std::optional<Decimal> balance{};      ///< all of it, on hold or not
    std::string accountType{};             ///< which of the user's accounts
    Open<BizType> bizType{};
    Open<Direction> direction{};
    std::optional<TimePoint> createdAt{};  ///< when it was made; Unix milliseconds
    std::string context{};
    std::optional<Decimal> tax{};          ///< tax in some regions

    bool operator==(const AccountLedgersMarginHf&) const = default;
};

/// The operations of spot/hf/margin/account. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Account Ledgers - Margin_hf
    /// GET /api/v3/hf/margin/account/ledgers
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 2.
    Call<Vector<AccountLedgersMarginHf>> account_ledgers_margin_hf(AccountLedgersMarginHfRequest request = {}) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const AccountLedgersMarginHfRequest*);
const detail::ObjectTable& exbind_table(const AccountLedgersMarginHf*);

}  // namespace exbind::kucoin::spot::hf::margin::account
