// Generated from specs/okx/account/subaccount.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/vector.hpp"

namespace exbind::okx {
class Connection;
}

/// Operations under /api/v5/account/subaccount.
namespace exbind::okx::account::subaccount {

enum class DeltaNeutralStatus : std::uint8_t {
    normal = 0,               ///< "0"
    transfer_restricted = 1,  ///< "1"
    _2 = 2,                   ///< "2"
};

/// The value as sent and received, e.g. "0".
std::string_view to_string(DeltaNeutralStatus value);

enum class FrpType : std::uint8_t {
    no_frp = 0,              ///< "0"
    user_based_frp = 1,      ///< "1"
    platform_based_frp = 2,  ///< "2"
};

/// The value as sent and received, e.g. "0".
std::string_view to_string(FrpType value);

enum class ColRes : std::uint8_t {
    restriction_is_not_enabled = 0,  ///< "0"
    _1 = 1,                          ///< "1"
    _2 = 2,                          ///< "2"
};

/// The value as sent and received, e.g. "0".
std::string_view to_string(ColRes value);

enum class AutoLendStatus : std::uint8_t {
    unsupported = 0,
    off = 1,
    pending = 2,
    active = 3,
};

/// The value as sent and received, e.g. "unsupported".
std::string_view to_string(AutoLendStatus value);

/// Parameters of Api::balances.
struct BalancesRequest {
    NamedOnly named{};
    Required<std::string> subAcct;
};

/// Part of Balances.
struct BalancesDetails {
    std::string ccy{};
    std::optional<Decimal> eq{};
    std::optional<Decimal> cashBal{};
    std::optional<TimePoint> uTime{};            ///< Unix milliseconds; e.g. 1597026383085
    std::optional<Decimal> isoEq{};
    std::optional<Decimal> availEq{};
    std::optional<Decimal> disEq{};
    std::optional<Decimal> fixedBal{};
    std::optional<Decimal> availBal{};
    std::optional<Decimal> frozenBal{};
    std::optional<Decimal> ordFrozen{};
    std::optional<Decimal> liab{};               ///< e.g. 21625.64
    std::optional<Decimal> upl{};
    std::optional<Decimal> uplLiab{};
    std::optional<Decimal> crossLiab{};
    std::optional<Decimal> rewardBal{};
    std::optional<Decimal> isoLiab{};
    std::optional<Decimal> mgnRatio{};
    std::optional<Decimal> imr{};
    std::optional<Decimal> mmr{};
    std::optional<Decimal> interest{};           ///< e.g. 9.01
    std::optional<Decimal> twap{};
    Open<FrpType> frpType{};
    std::optional<Decimal> maxLoan{};
    std::optional<Decimal> eqUsd{};
    std::optional<Decimal> borrowFroz{};
    std::optional<Decimal> notionalLever{};
    std::optional<Decimal> stgyEq{};
    std::optional<Decimal> isoUpl{};
    std::optional<Decimal> spotInUseAmt{};
    std::optional<Decimal> clSpotInUseAmt{};
    std::optional<Decimal> maxSpotInUse{};
    std::optional<Decimal> spotIsoBal{};
    std::optional<Decimal> smtSyncEq{};          ///< default 0
    std::optional<Decimal> spotCopyTradingEq{};  ///< default 0
    std::optional<Decimal> spotBal{};
    std::optional<Decimal> openAvgPx{};
    std::optional<Decimal> accAvgPx{};
    std::optional<Decimal> spotUpl{};
    std::optional<Decimal> spotUplRatio{};
    std::optional<Decimal> totalPnl{};
    std::optional<Decimal> totalPnlRatio{};
    Open<ColRes> colRes{};
    std::optional<Decimal> colBorrAutoConversion{};
    std::optional<bool> collateralRestrict{};    ///< deprecated
    std::optional<bool> collateralEnabled{};
    Open<AutoLendStatus> autoLendStatus{};
    std::optional<Decimal> autoLendMtAmt{};

    bool operator==(const BalancesDetails&) const = default;
};

/// Reply of Api::balances, one row.
struct Balances {
    std::optional<TimePoint> uTime{};  ///< Unix milliseconds; e.g. 1597026383085
    std::optional<Decimal> totalEq{};
    std::optional<Decimal> isoEq{};
    std::optional<Decimal> adjEq{};
    std::optional<Decimal> availEq{};
    std::optional<Decimal> ordFroz{};
    std::optional<Decimal> imr{};
    std::optional<Decimal> mmr{};
    std::optional<Decimal> borrowFroz{};
    std::optional<Decimal> mgnRatio{};
    std::optional<Decimal> notionalUsd{};
    std::optional<Decimal> notionalUsdForBorrow{};
    std::optional<Decimal> notionalUsdForSwap{};
    std::optional<Decimal> notionalUsdForFutures{};
    std::optional<Decimal> notionalUsdForOption{};
    std::optional<Decimal> upl{};
    std::optional<Decimal> delta{};
    std::optional<Decimal> deltaLever{};
    Open<DeltaNeutralStatus> deltaNeutralStatus{};
    Vector<BalancesDetails> details{};

    bool operator==(const Balances&) const = default;
};

/// Parameters of Api::max_withdrawal.
struct MaxWithdrawalRequest {
    NamedOnly named{};
    Required<std::string> subAcct;
    Optional<std::string> ccy{};  ///< e.g. BTC
};

/// Reply of Api::max_withdrawal, one row.
struct MaxWithdrawal {
    std::string ccy{};
    std::optional<Decimal> maxWd{};
    std::optional<Decimal> maxWdEx{};
    std::optional<Decimal> spotOffsetMaxWd{};
    std::optional<Decimal> spotOffsetMaxWdEx{};

    bool operator==(const MaxWithdrawal&) const = default;
};

/// The operations of account/subaccount. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// GET /api/v5/account/subaccount/balances
    ///
    /// Private; permission: read. 6 requests per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#sub-account-rest-api-get-sub-account-trading-balance
    Call<Vector<Balances>> balances(BalancesRequest request) const;

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
