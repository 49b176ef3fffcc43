// Generated from specs/kucoin/futures/position/margin.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/position/margin.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

namespace exbind::inline v0_1::kucoin::futures::position::margin {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin futures/position/margin.modify_isolated_margin_auto_deposit_status: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "futures/position/margin.modify_isolated_margin_auto_deposit_status",
        .number = 1,
        .request = R"({"symbol":"XBTUSDTM","status":true})",
        .reply = R"({"code":"200000","data":true})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.modify_isolated_margin_auto_deposit_status({.symbol = "XBTUSDTM", .status = true});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("kucoin futures/position/margin.add_isolated_margin: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "futures/position/margin.add_isolated_margin",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"id":"6200c9b83aecfb000152ddcd","symbol":"XBTUSDTM","autoDeposit":false,)"
                 R"("maintMarginReq":0.005,"riskLimit":500000,"realLeverage":18.72,"crossMode":false,)"
                 R"("delevPercentage":0.66,"openingTimestamp":1646287090131,"currentTimestamp":1646295055021,)"
                 R"("currentQty":1,"currentCost":43.388,"currentComm":0.0260328,"unrealisedCost":43.388,)"
                 R"("realisedGrossCost":0,"realisedCost":0.0260328,"isOpen":true,"markPrice":43536.65,)"
                 R"("markValue":43.53665,"posCost":43.388,"posCross":0.000024985,"posInit":2.1694,)"
                 R"("posComm":0.02733446,"posLoss":0,"posMargin":2.19675944,"posMaint":0.24861326,)"
                 R"("maintMargin":2.34540944,"realisedGrossPnl":0,"realisedPnl":-0.0260328,"unrealisedPnl":0.14865,)"
                 R"("unrealisedPnlPcnt":0.0034,"unrealisedRoePcnt":0.0685,"avgEntryPrice":43388,)"
                 R"("liquidationPrice":41440,"bankruptPrice":41218,"userId":1234321123,"settleCurrency":"USDT"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.add_isolated_margin({.symbol = "example", .margin = "1"_d, .bizNo = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::futures::position::margin
