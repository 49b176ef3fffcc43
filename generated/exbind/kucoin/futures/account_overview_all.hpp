// Generated from specs/kucoin/futures/account-overview-all.yaml by `exbind generate kucoin`. DO NOT EDIT.
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

/// Operations under /api/v1.
namespace exbind::inline v0_1::kucoin::futures::account_overview_all {

/// Parameters of Api::sub_account_list_futures_balance.
struct SubAccountListFuturesBalanceRequest {
    NamedOnly named{};
    Optional<std::string> currency{};  ///< currency by its fixed code; default XBT
};

/// Part of SubAccountListFuturesBalance.
struct SubAccountListFuturesBalanceSummary {
    std::optional<Decimal> accountEquityTotal{};
    std::optional<Decimal> unrealisedPNLTotal{};
    std::optional<Decimal> marginBalanceTotal{};
    std::optional<Decimal> positionMarginTotal{};
    std::optional<Decimal> orderMarginTotal{};
    std::optional<Decimal> frozenFundsTotal{};
    std::optional<Decimal> availableBalanceTotal{};
    std::string currency{};  ///< currency by its fixed code

    bool operator==(const SubAccountListFuturesBalanceSummary&) const = default;
};

/// Part of SubAccountListFuturesBalance.
struct SubAccountListFuturesBalanceAccounts {
    std::string accountName{};
    std::optional<Decimal> accountEquity{};
    std::optional<Decimal> unrealisedPNL{};
    std::optional<Decimal> marginBalance{};
    std::optional<Decimal> positionMargin{};
    std::optional<Decimal> orderMargin{};
    std::optional<Decimal> frozenFunds{};
    std::optional<Decimal> availableBalance{};  ///< what new orders can use
    std::string currency{};                     ///< currency by its fixed code

    bool operator==(const SubAccountListFuturesBalanceAccounts&) const = default;
};

/// Reply of Api::sub_account_list_futures_balance.
struct SubAccountListFuturesBalance {
    SubAccountListFuturesBalanceSummary summary{};
    Vector<SubAccountListFuturesBalanceAccounts> accounts{};

    bool operator==(const SubAccountListFuturesBalance&) const = default;
};

/// The operations of futures/account-overview-all. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get sub-account List - Futures Balance (V2)
    /// GET /api/v1/account-overview-all
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Futures, of which one call takes 6.
    Call<SubAccountListFuturesBalance>
    sub_account_list_futures_balance(SubAccountListFuturesBalanceRequest request = {}) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const SubAccountListFuturesBalanceRequest*);
const detail::ObjectTable& exbind_table(const SubAccountListFuturesBalanceSummary*);
const detail::ObjectTable& exbind_table(const SubAccountListFuturesBalanceAccounts*);
const detail::ObjectTable& exbind_table(const SubAccountListFuturesBalance*);

}  // namespace exbind::kucoin::futures::account_overview_all
