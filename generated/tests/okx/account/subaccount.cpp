// Generated from specs/okx/account/subaccount.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/account/subaccount.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx::account::subaccount {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("okx account/subaccount.balances: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account/subaccount.balances",
        .number = 1,
        .request = "subAcct=test1",
        .reply = R"({"code":"0","data":[{"adjEq":"101.46752000000001","availEq":"624719833286","borrowFroz":"0",)"
                 R"("delta":"0","deltaLever":"0","deltaNeutralStatus":"0","details":[{"autoLendStatus":"off",)"
                 R"("autoLendMtAmt":"0","accAvgPx":"","availBal":"101.5","availEq":"101.5","borrowFroz":"0",)"
                 R"("cashBal":"101.5","ccy":"USDT","clSpotInUseAmt":"","crossLiab":"0","colRes":"0",)"
                 R"("collateralEnabled":false,"collateralRestrict":false,"colBorrAutoConversion":"0",)"
                 R"("disEq":"101.46752000000001","eq":"101.5","eqUsd":"101.46752000000001","fixedBal":"0",)"
                 R"("frozenBal":"0","frpType":"0","imr":"","interest":"0","isoEq":"0","isoLiab":"0","isoUpl":"0",)"
                 R"("liab":"0","maxLoan":"1015.0000000000001","maxSpotInUse":"","mgnRatio":"","mmr":"",)"
                 R"("notionalLever":"","openAvgPx":"","ordFrozen":"0","rewardBal":"","smtSyncEq":"0","spotBal":"",)"
                 R"("spotCopyTradingEq":"0","spotInUseAmt":"","spotIsoBal":"0","spotUpl":"","spotUplRatio":"",)"
                 R"("stgyEq":"0","totalPnl":"","totalPnlRatio":"","twap":"0","uTime":"1663854334734","upl":"0",)"
                 R"("uplLiab":"0"}],"imr":"0","isoEq":"0","mgnRatio":"","mmr":"0","notionalUsd":"0",)"
                 R"("notionalUsdForBorrow":"0","notionalUsdForFutures":"0","notionalUsdForOption":"0",)"
                 R"("notionalUsdForSwap":"0","ordFroz":"0","totalEq":"101.46752000000001","uTime":"1739332269934",)"
                 R"("upl":"0"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.balances({.subAcct = "test1"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx account/subaccount.max_withdrawal: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account/subaccount.max_withdrawal",
        .number = 1,
        .request = "subAcct=test1",
        .reply = R"({"code":"0","data":[{"ccy":"BTC","maxWd":"3","maxWdEx":"","spotOffsetMaxWd":"3",)"
                 R"("spotOffsetMaxWdEx":""},{"ccy":"ETH","maxWd":"15","maxWdEx":"","spotOffsetMaxWd":"15",)"
                 R"("spotOffsetMaxWdEx":""},{"ccy":"USDT","maxWd":"10600","maxWdEx":"","spotOffsetMaxWd":"10600",)"
                 R"("spotOffsetMaxWdEx":""}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.max_withdrawal({.subAcct = "test1"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::okx::account::subaccount
