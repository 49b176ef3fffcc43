// Generated from specs/kucoin/futures/account-overview.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"

namespace exbind::inline v0_1::kucoin {
class Connection;
}

/// Operations under /api/v1.
namespace exbind::inline v0_1::kucoin::futures::account_overview {

/// Parameters of Api::account_futures.
struct AccountFuturesRequest {
    NamedOnly named{};
    Optional<std::string> currency{};  ///< currency by its fixed code; default XBT
};

/// Reply of Api::account_futures.
struct AccountFutures {
    std::optional<Decimal> accountEquity{};
    std::optional<Decimal> unrealisedPNL{};
    std::optional<Decimal> marginBalance{};
    std::optional<Decimal> positionMargin{};
    std::optional<Decimal> orderMargin{};
    std::optional<Decimal> frozenFunds{};
    std::optional<Decimal> availableBalance{};  ///< what new orders can use
    std::string currency{};                     ///< currency by its fixed code
    std::optional<Decimal> riskRatio{};
    std::optional<Decimal> maxWithdrawAmount{};

    bool operator==(const AccountFutures&) const = default;
};

/// The operations of futures/account-overview. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Account - Futures
    /// GET /api/v1/account-overview
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Futures, of which one call takes 5.
    Call<AccountFutures> account_futures(AccountFuturesRequest request = {}) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const AccountFuturesRequest*);
const detail::ObjectTable& exbind_table(const AccountFutures*);

}  // namespace exbind::kucoin::futures::account_overview
