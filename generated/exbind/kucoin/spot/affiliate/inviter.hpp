// Generated from specs/kucoin/spot/affiliate/inviter.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::kucoin {
class Connection;
}

/// Operations under /api/v2/affiliate/inviter.
namespace exbind::inline v0_1::kucoin::spot::affiliate::inviter {

/// Part of Account.
struct AccountOrders {
    std::string orderId{};              ///< exchange's id of the order
    std::string currency{};             ///< currency by its fixed code
    std::optional<Decimal> principal{};
    std::optional<Decimal> interest{};  ///< what was earned or charged

    bool operator==(const AccountOrders&) const = default;
};

/// Part of Account.
struct AccountLtv {
    std::optional<Decimal> transferLtv{};
    std::optional<Decimal> onlyClosePosLtv{};
    std::optional<Decimal> delayedLiquidationLtv{};
    std::optional<Decimal> instantLiquidationLtv{};
    std::optional<Decimal> currentLtv{};

    bool operator==(const AccountLtv&) const = default;
};

/// Part of Account.
struct AccountMargins {
    std::string marginCcy{};
    std::optional<Decimal> marginQty{};
    std::optional<Decimal> marginFactor{};

    bool operator==(const AccountMargins&) const = default;
};

/// Reply of Api::account.
struct Account {
    std::string parentUid{};
    Vector<AccountOrders> orders{};
    AccountLtv ltv{};
    std::optional<Decimal> totalMarginAmount{};
    std::optional<Decimal> transferMarginAmount{};
    Vector<AccountMargins> margins{};

    bool operator==(const Account&) const = default;
};

/// The operations of spot/affiliate/inviter. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Account
    /// GET /api/v2/affiliate/inviter/statistics
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Management, of which one call takes 30.
    Call<Account> account() const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const AccountOrders*);
const detail::ObjectTable& exbind_table(const AccountLtv*);
const detail::ObjectTable& exbind_table(const AccountMargins*);
const detail::ObjectTable& exbind_table(const Account*);

}  // namespace exbind::kucoin::spot::affiliate::inviter
