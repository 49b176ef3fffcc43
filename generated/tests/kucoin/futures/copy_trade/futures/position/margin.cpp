// Generated from specs/kucoin/futures/copy-trade/futures/position/margin.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/copy_trade/futures/position/margin.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::futures::copy_trade::futures::position::margin {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin futures/copy-trade/futures/position/margin.modify_isolated_margin_auto_deposit_status: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "futures/copy-trade/futures/position/margin.modify_isolated_margin_auto_deposit_status",
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

TEST_CASE("kucoin futures/copy-trade/futures/position/margin.add_isolated_margin: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "futures/copy-trade/futures/position/margin.add_isolated_margin",
        .number = 1,
        .request = R"({"symbol":"XBTUSDTM","margin":3,"bizNo":"112233"})",
        .reply = R"({"code":"200000","data":{"id":"400000000000974886","symbol":"XBTUSDTM","autoDeposit":true,)"
                 R"("maintMarginReq":"0.004","riskLimit":100000,"realLeverage":"1.83","crossMode":false,)"
                 R"("marginMode":"","positionSide":"","leverage":"1.83","delevPercentage":0.2,)"
                 R"("openingTimestamp":1736932881164,"currentTimestamp":1736933530230,"currentQty":1,)"
                 R"("currentCost":"97.302","currentComm":"0.0583812","unrealisedCost":"97.302",)"
                 R"("realisedGrossCost":"0.0000000000","realisedCost":"0.0583812000","isOpen":true,)"
                 R"("markPrice":"96939.98","markValue":"96.9399800000","posCost":"97.302","posCross":"20.9874",)"
                 R"("posInit":"32.4339999967","posComm":"0.0904415999","posLoss":"0","posMargin":"53.5118415966",)"
                 R"("posMaint":"0.4796495999","maintMargin":"53.1498215966","realisedGrossPnl":"0.0000000000",)"
                 R"("realisedPnl":"-0.0583812000","unrealisedPnl":"-0.3620200000","unrealisedPnlPcnt":"-0.0037",)"
                 R"("unrealisedRoePcnt":"-0.0112","avgEntryPrice":"97302.00","liquidationPrice":"44269.81",)"
                 R"("bankruptPrice":"43880.61","settleCurrency":"USDT"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.add_isolated_margin({.symbol = "XBTUSDTM", .margin = "3"_d, .bizNo = "112233"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("kucoin futures/copy-trade/futures/position/margin.max_withdraw_margin: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "futures/copy-trade/futures/position/margin.max_withdraw_margin",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":"21.1135719252"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.max_withdraw_margin({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin futures/copy-trade/futures/position/margin.remove_isolated_margin: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "futures/copy-trade/futures/position/margin.remove_isolated_margin",
        .number = 1,
        .request = R"({"symbol":"XBTUSDTM","withdrawAmount":0.0000001})",
        .reply = R"({"code":"200000","data":"0.1"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.remove_isolated_margin({.symbol = "XBTUSDTM", .withdrawAmount = "0.0000001"_d});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::futures::copy_trade::futures::position::margin
