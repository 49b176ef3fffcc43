// Generated from specs/okx/account/subaccount.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/okx/common/auto_lend_status.hpp"
#include "exbind/okx/common/col_res.hpp"
#include "exbind/okx/common/delta_neutral_status.hpp"
#include "exbind/okx/common/frp_type.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::okx {
class Connection;
}

/// Operations under /api/v5/account/subaccount.
namespace exbind::inline v0_1::okx::account::subaccount {

using exbind::okx::AutoLendStatus;
using exbind::okx::ColRes;
using exbind::okx::DeltaNeutralStatus;
using exbind::okx::FrpType;

/// Parameters of Api::balances.
struct BalancesRequest {
    NamedOnly named{};
    Required<std::string> subAcct;  ///< name of the sub-account
};

/// Part of Balances.
struct BalancesDetails {
    std::string ccy{};                           ///< currency
    std::optional<Decimal> eq{};                 ///< equity
    std::optional<Decimal> cashBal{};
    std::optional<TimePoint> uTime{};            ///< Unix milliseconds; e.g. 1597026383085
    std::optional<Decimal> isoEq{};              ///< equity of isolated positions
    std::optional<Decimal> availEq{};            ///< equity that can still be used
    std::optional<Decimal> disEq{};              ///< equity that counts as margin, in USD
    std::optional<Decimal> fixedBal{};
    std::optional<Decimal> availBal{};           ///< balance that can be used
    std::optional<Decimal> frozenBal{};          ///< balance that is in use
    std::optional<Decimal> ordFrozen{};          ///< margin held for open orders
    std::optional<Decimal> liab{};               ///< what is owed; e.g. 21625.64
    std::optional<Decimal> upl{};                ///< profit and loss that is not realized
    std::optional<Decimal> uplLiab{};
    std::optional<Decimal> crossLiab{};          ///< what is owed across positions
    std::optional<Decimal> rewardBal{};
    std::optional<Decimal> isoLiab{};            ///< what isolated positions owe
    std::optional<Decimal> mgnRatio{};           ///< margin held against the maintenance margin
    std::optional<Decimal> imr{};                ///< initial margin that is required
    std::optional<Decimal> mmr{};                ///< maintenance margin that is required
    std::optional<Decimal> interest{};           ///< interest, accrued or paid; e.g. 9.01
    std::optional<Decimal> twap{};
    Open<FrpType> frpType{};
    std::optional<Decimal> maxLoan{};            ///< most that can be borrowed
    std::optional<Decimal> eqUsd{};
    std::optional<Decimal> borrowFroz{};         ///< margin held for possible borrowing
    std::optional<Decimal> notionalLever{};      ///< leverage of the currency
    std::optional<Decimal> stgyEq{};
    std::optional<Decimal> isoUpl{};
    std::optional<Decimal> spotInUseAmt{};       ///< spot amount that offsets risk
    std::optional<Decimal> clSpotInUseAmt{};     ///< spot amount that you let offset risk
    std::optional<Decimal> maxSpotInUse{};       ///< most that can offset risk
    std::optional<Decimal> spotIsoBal{};
    std::optional<Decimal> smtSyncEq{};          ///< default 0
    std::optional<Decimal> spotCopyTradingEq{};  ///< default 0
    std::optional<Decimal> spotBal{};
    std::optional<Decimal> openAvgPx{};          ///< average price of opening, or spot cost
    std::optional<Decimal> accAvgPx{};
    std::optional<Decimal> spotUpl{};
    std::optional<Decimal> spotUplRatio{};
    std::optional<Decimal> totalPnl{};           ///< profit and loss in all
    std::optional<Decimal> totalPnlRatio{};      ///< profit and loss in all, 0.1 = 10 %
    Open<ColRes> colRes{};                       ///< how far collateral is restricted
    std::optional<Decimal> colBorrAutoConversion{};
    std::optional<bool> collateralRestrict{};    ///< old form of colRes; deprecated
    std::optional<bool> collateralEnabled{};     ///< whether the currency counts as collateral
    Open<AutoLendStatus> autoLendStatus{};
    std::optional<Decimal> autoLendMtAmt{};

    bool operator==(const BalancesDetails&) const = default;
};

/// Reply of Api::balances, one row.
struct Balances {
    std::optional<TimePoint> uTime{};      ///< Unix milliseconds; e.g. 1597026383085
    std::optional<Decimal> totalEq{};      ///< equity in all
    std::optional<Decimal> isoEq{};        ///< equity of isolated positions
    std::optional<Decimal> adjEq{};        ///< equity after discounts, in USD
    std::optional<Decimal> availEq{};      ///< equity that can still be used
    std::optional<Decimal> ordFroz{};
    std::optional<Decimal> imr{};          ///< initial margin that is required
    std::optional<Decimal> mmr{};          ///< maintenance margin that is required
    std::optional<Decimal> borrowFroz{};   ///< margin held for possible borrowing
    std::optional<Decimal> mgnRatio{};     ///< margin held against the maintenance margin
    std::optional<Decimal> notionalUsd{};  ///< value in USD
    std::optional<Decimal> notionalUsdForBorrow{};
    std::optional<Decimal> notionalUsdForSwap{};
    std::optional<Decimal> notionalUsdForFutures{};
    std::optional<Decimal> notionalUsdForOption{};
    std::optional<Decimal> upl{};          ///< profit and loss that is not realized
    std::optional<Decimal> delta{};        ///< change with the underlying's price
    std::optional<Decimal> deltaLever{};   ///< leverage of a delta-neutral strategy
    Open<DeltaNeutralStatus> deltaNeutralStatus{};
    Vector<BalancesDetails> details{};

    bool operator==(const Balances&) const = default;
};

/// Parameters of Api::max_withdrawal.
struct MaxWithdrawalRequest {
    NamedOnly named{};
    Required<std::string> subAcct;  ///< name of the sub-account
    Vector<std::string> ccy{};      ///< currency; e.g. BTC; at most 20 items
};

/// Reply of Api::max_withdrawal, one row.
struct MaxWithdrawal {
    std::string ccy{};               ///< currency
    std::optional<Decimal> maxWd{};  ///< most that can be withdrawn
    std::optional<Decimal> maxWdEx{};
    std::optional<Decimal> spotOffsetMaxWd{};
    std::optional<Decimal> spotOffsetMaxWdEx{};

    bool operator==(const MaxWithdrawal&) const = default;
};

/// The operations of account/subaccount. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get sub-account trading balance
    /// GET /api/v5/account/subaccount/balances
    ///
    /// Private; permission: read. 6 requests per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#sub-account-rest-api-get-sub-account-trading-balance
    Call<Vector<Balances>> balances(BalancesRequest request) const;

    /// Get sub-account maximum withdrawals
    /// GET /api/v5/account/subaccount/max-withdrawal
    ///
    /// Private; permission: read. 20 requests per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#sub-account-rest-api-get-sub-account-maximum-withdrawals
    Call<Vector<MaxWithdrawal>> max_withdrawal(MaxWithdrawalRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const BalancesRequest*);
const detail::ObjectTable& exbind_table(const BalancesDetails*);
const detail::ObjectTable& exbind_table(const Balances*);
const detail::ObjectTable& exbind_table(const MaxWithdrawalRequest*);
const detail::ObjectTable& exbind_table(const MaxWithdrawal*);

}  // namespace exbind::okx::account::subaccount
