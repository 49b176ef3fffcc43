// Generated from specs/okx/account/subaccount.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/account/subaccount.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx {
extern const detail::EnumTable auto_lend_status_table;
extern const detail::EnumTable col_res_table;
extern const detail::EnumTable delta_neutral_status_table;
extern const detail::EnumTable frp_type_table;
}  // namespace exbind::okx

namespace exbind::inline v0_1::okx::account::subaccount {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field balances_request_fields[] = {
    {"subAcct", offsetof(BalancesRequest, subAcct), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable balances_request_table =
    detail::table_of<BalancesRequest>("BalancesRequest", balances_request_fields);

constexpr detail::Field balances_details_fields[] = {
    {"ccy", offsetof(BalancesDetails, ccy), detail::string()},
    {"eq", offsetof(BalancesDetails, eq), detail::decimal()},
    {"cashBal", offsetof(BalancesDetails, cashBal), detail::decimal()},
    {"uTime", offsetof(BalancesDetails, uTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"isoEq", offsetof(BalancesDetails, isoEq), detail::decimal()},
    {"availEq", offsetof(BalancesDetails, availEq), detail::decimal()},
    {"disEq", offsetof(BalancesDetails, disEq), detail::decimal()},
    {"fixedBal", offsetof(BalancesDetails, fixedBal), detail::decimal()},
    {"availBal", offsetof(BalancesDetails, availBal), detail::decimal()},
    {"frozenBal", offsetof(BalancesDetails, frozenBal), detail::decimal()},
    {"ordFrozen", offsetof(BalancesDetails, ordFrozen), detail::decimal()},
    {"liab", offsetof(BalancesDetails, liab), detail::decimal()},
    {"upl", offsetof(BalancesDetails, upl), detail::decimal()},
    {"uplLiab", offsetof(BalancesDetails, uplLiab), detail::decimal()},
    {"crossLiab", offsetof(BalancesDetails, crossLiab), detail::decimal()},
    {"rewardBal", offsetof(BalancesDetails, rewardBal), detail::decimal()},
    {"isoLiab", offsetof(BalancesDetails, isoLiab), detail::decimal()},
    {"mgnRatio", offsetof(BalancesDetails, mgnRatio), detail::decimal()},
    {"imr", offsetof(BalancesDetails, imr), detail::decimal()},
    {"mmr", offsetof(BalancesDetails, mmr), detail::decimal()},
    {"interest", offsetof(BalancesDetails, interest), detail::decimal()},
    {"twap", offsetof(BalancesDetails, twap), detail::decimal()},
    {"frpType", offsetof(BalancesDetails, frpType), detail::enumeration(okx::frp_type_table)},
    {"maxLoan", offsetof(BalancesDetails, maxLoan), detail::decimal()},
    {"eqUsd", offsetof(BalancesDetails, eqUsd), detail::decimal()},
    {"borrowFroz", offsetof(BalancesDetails, borrowFroz), detail::decimal()},
    {"notionalLever", offsetof(BalancesDetails, notionalLever), detail::decimal()},
    {"stgyEq", offsetof(BalancesDetails, stgyEq), detail::decimal()},
    {"isoUpl", offsetof(BalancesDetails, isoUpl), detail::decimal()},
    {"spotInUseAmt", offsetof(BalancesDetails, spotInUseAmt), detail::decimal()},
    {"clSpotInUseAmt", offsetof(BalancesDetails, clSpotInUseAmt), detail::decimal()},
    {"maxSpotInUse", offsetof(BalancesDetails, maxSpotInUse), detail::decimal()},
    {"spotIsoBal", offsetof(BalancesDetails, spotIsoBal), detail::decimal()},
    {"smtSyncEq", offsetof(BalancesDetails, smtSyncEq), detail::decimal()},
    {"spotCopyTradingEq", offsetof(BalancesDetails, spotCopyTradingEq), detail::decimal()},
    {"spotBal", offsetof(BalancesDetails, spotBal), detail::decimal()},
    {"openAvgPx", offsetof(BalancesDetails, openAvgPx), detail::decimal()},
    {"accAvgPx", offsetof(BalancesDetails, accAvgPx), detail::decimal()},
    {"spotUpl", offsetof(BalancesDetails, spotUpl), detail::decimal()},
    {"spotUplRatio", offsetof(BalancesDetails, spotUplRatio), detail::decimal()},
    {"totalPnl", offsetof(BalancesDetails, totalPnl), detail::decimal()},
    {"totalPnlRatio", offsetof(BalancesDetails, totalPnlRatio), detail::decimal()},
    {"colRes", offsetof(BalancesDetails, colRes), detail::enumeration(okx::col_res_table)},
    {"colBorrAutoConversion", offsetof(BalancesDetails, colBorrAutoConversion), detail::decimal()},
    {"collateralRestrict", offsetof(BalancesDetails, collateralRestrict), detail::boolean()},
    {"collateralEnabled", offsetof(BalancesDetails, collateralEnabled), detail::boolean()},
    {"autoLendStatus", offsetof(BalancesDetails, autoLendStatus), detail::enumeration(okx::auto_lend_status_table)},
    {"autoLendMtAmt", offsetof(BalancesDetails, autoLendMtAmt), detail::decimal()},
};
constexpr detail::ObjectTable balances_details_table =
    detail::table_of<BalancesDetails>("BalancesDetails", balances_details_fields);

constexpr detail::ListTable list_of_balances_details =
    detail::list_of<BalancesDetails>(detail::object(balances_details_table));

constexpr detail::Field balances_fields[] = {
    {"uTime", offsetof(Balances, uTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"totalEq", offsetof(Balances, totalEq), detail::decimal()},
    {"isoEq", offsetof(Balances, isoEq), detail::decimal()},
    {"adjEq", offsetof(Balances, adjEq), detail::decimal()},
    {"availEq", offsetof(Balances, availEq), detail::decimal()},
    {"ordFroz", offsetof(Balances, ordFroz), detail::decimal()},
    {"imr", offsetof(Balances, imr), detail::decimal()},
    {"mmr", offsetof(Balances, mmr), detail::decimal()},
    {"borrowFroz", offsetof(Balances, borrowFroz), detail::decimal()},
    {"mgnRatio", offsetof(Balances, mgnRatio), detail::decimal()},
    {"notionalUsd", offsetof(Balances, notionalUsd), detail::decimal()},
    {"notionalUsdForBorrow", offsetof(Balances, notionalUsdForBorrow), detail::decimal()},
    {"notionalUsdForSwap", offsetof(Balances, notionalUsdForSwap), detail::decimal()},
    {"notionalUsdForFutures", offsetof(Balances, notionalUsdForFutures), detail::decimal()},
    {"notionalUsdForOption", offsetof(Balances, notionalUsdForOption), detail::decimal()},
    {"upl", offsetof(Balances, upl), detail::decimal()},
    {"delta", offsetof(Balances, delta), detail::decimal()},
    {"deltaLever", offsetof(Balances, deltaLever), detail::decimal()},
    {"deltaNeutralStatus", offsetof(Balances, deltaNeutralStatus),
     detail::enumeration(okx::delta_neutral_status_table)},
    {"details", offsetof(Balances, details), detail::list(list_of_balances_details)},
};
constexpr detail::ObjectTable balances_table = detail::table_of<Balances>("Balances", balances_fields);

constexpr detail::ListTable list_of_string = detail::list_of<std::string>(detail::string());

constexpr detail::Field max_withdrawal_request_fields[] = {
    {"subAcct", offsetof(MaxWithdrawalRequest, subAcct), detail::string(detail::Holder::required), detail::In::query},
    {"ccy", offsetof(MaxWithdrawalRequest, ccy), detail::list(list_of_string), detail::In::query},
};
constexpr detail::Bounds max_withdrawal_request_bounds[] = {{.field = 1, .maximum = "20"}};
constexpr detail::ObjectTable max_withdrawal_request_table =
    detail::table_of<MaxWithdrawalRequest>(
        "MaxWithdrawalRequest", max_withdrawal_request_fields, false, max_withdrawal_request_bounds);

constexpr detail::Field max_withdrawal_fields[] = {
    {"ccy", offsetof(MaxWithdrawal, ccy), detail::string()},
    {"maxWd", offsetof(MaxWithdrawal, maxWd), detail::decimal()},
    {"maxWdEx", offsetof(MaxWithdrawal, maxWdEx), detail::decimal()},
    {"spotOffsetMaxWd", offsetof(MaxWithdrawal, spotOffsetMaxWd), detail::decimal()},
    {"spotOffsetMaxWdEx", offsetof(MaxWithdrawal, spotOffsetMaxWdEx), detail::decimal()},
};
constexpr detail::ObjectTable max_withdrawal_table =
    detail::table_of<MaxWithdrawal>("MaxWithdrawal", max_withdrawal_fields);

constexpr detail::ListTable list_of_balances = detail::list_of<Balances>(detail::object(balances_table));
constexpr detail::Type balances_reply = detail::list(list_of_balances);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit balances_limits[] = {{.count = 6, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation balances_operation{
    .id = "account/subaccount.balances",
    .method = "GET",
    .path = "/api/v5/account/subaccount/balances",
    .auth = detail::Auth::private_,
    .limits = balances_limits,
    .request = &balances_request_table,
    .reply = &balances_reply,
};

constexpr detail::ListTable list_of_max_withdrawal =
    detail::list_of<MaxWithdrawal>(detail::object(max_withdrawal_table));
constexpr detail::Type max_withdrawal_reply = detail::list(list_of_max_withdrawal);
constexpr detail::Limit max_withdrawal_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation max_withdrawal_operation{
    .id = "account/subaccount.max_withdrawal",
    .method = "GET",
    .path = "/api/v5/account/subaccount/max-withdrawal",
    .auth = detail::Auth::private_,
    .limits = max_withdrawal_limits,
    .request = &max_withdrawal_request_table,
    .reply = &max_withdrawal_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Vector<Balances>> Api::balances(BalancesRequest request) const {
    return {core_, balances_operation, &request};
}

Call<Vector<MaxWithdrawal>> Api::max_withdrawal(MaxWithdrawalRequest request) const {
    return {core_, max_withdrawal_operation, &request};
}

const detail::ObjectTable& exbind_table(const BalancesRequest*) { return balances_request_table; }
const detail::ObjectTable& exbind_table(const BalancesDetails*) { return balances_details_table; }
const detail::ObjectTable& exbind_table(const Balances*) { return balances_table; }
const detail::ObjectTable& exbind_table(const MaxWithdrawalRequest*) { return max_withdrawal_request_table; }
const detail::ObjectTable& exbind_table(const MaxWithdrawal*) { return max_withdrawal_table; }

}  // namespace exbind::okx::account::subaccount
