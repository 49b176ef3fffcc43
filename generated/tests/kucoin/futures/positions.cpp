// Generated from specs/kucoin/futures/positions.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/positions.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::futures::positions {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin futures/positions.position_list: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "futures/positions.position_list",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":[{"id":"500000000001046430","symbol":"ETHUSDM","crossMode":true,)"
                 R"("delevPercentage":0.71,"openingTimestamp":1730635780702,"currentTimestamp":1730636040926,)"
                 R"("currentQty":1,"currentCost":-4.069805E-4,"currentComm":2.441E-7,"unrealisedCost":-4.069805E-4,)"
                 R"("realisedGrossCost":0.0,"realisedCost":2.441E-7,"isOpen":true,"markPrice":2454.12,)"
                 R"("markValue":-4.07478E-4,"posCost":-4.069805E-4,"posInit":4.06981E-5,"posMargin":4.07478E-5,)"
                 R"("realisedGrossPnl":0.0,"realisedPnl":-2.441E-7,"unrealisedPnl":-4.975E-7,)"
                 R"("unrealisedPnlPcnt":-0.0012,"unrealisedRoePcnt":-0.0122,"avgEntryPrice":2457.12,)"
                 R"("liquidationPrice":1429.96,"bankruptPrice":1414.96,"settleCurrency":"ETH","isInverse":true,)"
                 R"("marginMode":"CROSS","positionSide":"BOTH","leverage":10},{"id":"500000000000988255",)"
                 R"("symbol":"XBTUSDTM","autoDeposit":true,"crossMode":false,"maintMarginReq":0.005,)"
                 R"("riskLimit":500000,"realLeverage":2.97,"delevPercentage":0.5,"openingTimestamp":1729155616322,)"
                 R"("currentTimestamp":1730636040926,"currentQty":1,"currentCost":67.4309,"currentComm":-0.15936162,)"
                 R"("unrealisedCost":67.4309,"realisedGrossCost":0.0,"realisedCost":-0.15936162,"isOpen":true,)"
                 R"("markPrice":68323.06,"markValue":68.32306,"posCost":67.4309,"posCross":0.06225152,)"
                 R"("posCrossMargin":0,"posInit":22.2769666644,"posComm":0.0539821899,"posCommCommon":0.0539447199,)"
                 R"("posLoss":0.26210915,"posMargin":22.1310912243,"posFunding":-0.19982016,"posMaint":0.4046228699,)"
                 R"("maintMargin":23.0232512243,"realisedGrossPnl":0.0,"realisedPnl":-0.2402787,)"
                 R"("unrealisedPnl":0.89216,"unrealisedPnlPcnt":0.0132,"unrealisedRoePcnt":0.04,)"
                 R"("avgEntryPrice":67430.9,"liquidationPrice":45704.44,"bankruptPrice":45353.8,)"
                 R"("settleCurrency":"USDT","isInverse":false,"maintainMargin":0.005,"marginMode":"ISOLATED",)"
                 R"("positionSide":"BOTH","leverage":2.97}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.position_list();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::futures::positions
