// Generated from specs/kucoin/futures/position.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/position.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::futures::position {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin futures/position.position_details: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "futures/position.position_details",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"id":"500000000000988255","symbol":"XBTUSDTM","autoDeposit":false,)"
                 R"("crossMode":false,"maintMarginReq":0.005,"riskLimit":500000,"realLeverage":2.88,)"
                 R"("delevPercentage":0.18,"openingTimestamp":1729155616322,"currentTimestamp":1729482542135,)"
                 R"("currentQty":1,"currentCost":67.4309,"currentComm":0.01925174,"unrealisedCost":67.4309,)"
                 R"("realisedGrossCost":0.0,"realisedCost":0.01925174,"isOpen":true,"markPrice":68900.7,)"
                 R"("markValue":68.9007,"posCost":67.4309,"posCross":0.01645214,"posCrossMargin":0,)"
                 R"("posInit":22.4769666644,"posComm":0.0539546299,"posCommCommon":0.0539447199,"posLoss":0.03766885,)"
                 R"("posMargin":22.5097045843,"posFunding":-0.0212068,"posMaint":0.3931320569,)"
                 R"("maintMargin":23.9795045843,"realisedGrossPnl":0.0,"realisedPnl":-0.06166534,)"
                 R"("unrealisedPnl":1.4698,"unrealisedPnlPcnt":0.0218,"unrealisedRoePcnt":0.0654,)"
                 R"("avgEntryPrice":67430.9,"liquidationPrice":45314.33,"bankruptPrice":44975.16,)"
                 R"("settleCurrency":"USDT","maintainMargin":0.005,"riskLimitLevel":2,"marginMode":"ISOLATED",)"
                 R"("positionSide":"BOTH","leverage":2.88}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.position_details({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin futures/position.batch_switch_margin_mode: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "futures/position.batch_switch_margin_mode",
        .number = 1,
        .request = R"({"marginMode":"ISOLATED","symbols":["XBTUSDTM","ETHUSDTM"]})",
        .reply = R"({"code":"200000","data":{"marginMode":{"ETHUSDTM":"ISOLATED","XBTUSDTM":"CROSS"},)"
                 R"("errors":[{"code":"50002","msg":"exist.order.or.position","symbol":"XBTUSDTM"}]}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.batch_switch_margin_mode({
        .marginMode = BatchSwitchMarginModeMarginMode::isolated,
        .symbols = Vector<std::string>{"XBTUSDTM", "ETHUSDTM"},
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("kucoin futures/position.switch_margin_mode: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "futures/position.switch_margin_mode",
        .number = 1,
        .request = R"({"symbol":"XBTUSDTM","marginMode":"ISOLATED"})",
        .reply = R"({"code":"200000","data":{"symbol":"XBTUSDTM","marginMode":"ISOLATED"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.switch_margin_mode({
        .symbol = "XBTUSDTM",
        .marginMode = SwitchMarginModeMarginMode::isolated,
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("kucoin futures/position.margin_mode: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "futures/position.margin_mode",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"symbol":"XBTUSDTM","marginMode":"ISOLATED"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.margin_mode({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::futures::position
