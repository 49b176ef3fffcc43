// Generated from specs/bybit/grid.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/grid.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::grid {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("bybit grid.close_grid_bot: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "grid.close_grid_bot",
        .number = 1,
        .request = R"({"bot_id":"612340768081708828"})",
        .reply = R"({"retCode":0,"retMsg":"","result":{"status_code":200,"debug_msg":""},"retExtInfo":{},)"
                 R"("time":1774513501331})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.close_grid_bot({.grid_id = "example", .close_mode = CloseMode::dca_base_mode});
    const auto result = call.get();
    // The request is not compared. The documented request lacks grid_id, close_mode. Nothing takes its bot_id.
    session.check_reply(result, call);
}

TEST_CASE("bybit grid.create_grid_bot: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "grid.create_grid_bot",
        .number = 1,
        .request = R"({"symbol":"MNTUSDT","max_price":"1.0968","min_price":"0.3656","quote_investment":"200",)"
                   R"("base_investment":"","invest_mode":0,"cell_number":50})",
        .reply = R"({"retCode":0,"retMsg":"","result":{"status_code":200,"debug_msg":"",)"
                 R"("grid_id":"612340768081708828","ban_reason_text":""},"retExtInfo":{},"time":1774513139729})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.create_grid_bot({
        .symbol = "MNTUSDT",
        .max_price = "1.0968"_d,
        .min_price = "0.3656"_d,
        .cell_number = 50,
        .invest_mode = 0,
        .quote_investment = "200"_d,
    });
    const auto result = call.get();
    // The request is not compared. Nothing takes its base_investment.
    session.check_reply(result, call);
}

TEST_CASE("bybit grid.query_grid_detail: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "grid.query_grid_detail",
        .number = 1,
        .request = R"({"grid_id":1234567890})",
        .reply = R"({"retCode":0,"retMsg":"","result":{"status_code":200,"detail":{"grid_id":"612340768081708828",)"
                 R"("symbol":"MNTUSDT","base_token":"MNT","quote_token":"USDT","total_investment":"200",)"
                 R"("total_profit":"40.4186","max_price":"1.0968","min_price":"0.3656","cell_number":50,)"
                 R"("grid_profit":"61.3113","grid_apr":"111.893143923675","total_apr":"73.763945",)"
                 R"("arbitrage_num":291,"arbitrage_num_24":0,"allow_follow":1,"operation_time":"986587",)"
                 R"("status":"RUNNING","entry_price":"","stop_loss_price":"","take_profit_price":"",)"
                 R"("current_price":"0.7279","close_reason":"UNKNOWN_GridCloseReason",)"
                 R"("bot_close_code":"BOT_CLOSE_CODE_UNKNOWN","follow_num":0,"create_time":"1774513139000",)"
                 R"("end_time":"0","used_reward_amount":"","settlement_assets":"",)"
                 R"("account_type":"BOT_ACCOUNT_TYPE_FUND","cum_withdrew_amount":"0","current_profit":"40.4186",)"
                 R"("current_per":"0.202093","spot_symbol_status":"ONLINE","used_reward_id":"",)"
                 R"("taker_fee_rate":"0.0006","maker_fee_rate":"0.0004","equity":"237.412782","ts_exit_equity":"0",)"
                 R"("ts_percent":"0","is_support_ts":true,"enable_trailing":false,"limit_up_price":"",)"
                 R"("ori_max_price":"","ori_min_price":"","ori_cell_number":0},"debug_msg":""},"retExtInfo":{},)"
                 R"("time":1774514125596})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.query_grid_detail({.grid_id = "1234567890"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit grid.validate_grid_input: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "grid.validate_grid_input",
        .number = 1,
        .request = R"({"symbol":"MNTUSDT","max_price":"1.2","min_price":"0.3","quote_investment":"",)"
                   R"("base_investment":"300","invest_mode":1,"cell_number":66,"entry_price":"0.4"})",
        .reply = R"({"retCode":0,"retMsg":"","result":{"status_code":200,"debug_msg":"","investment":{"from":"0",)"
                 R"("to":"0"},"profit":{"from":"0.0114","to":"0.0453"},"cell_number":{"from":"2","to":"562"},)"
                 R"("min_price":{"from":"0.1568","to":"3.92"},"max_price":{"from":"0.3012","to":"40"},)"
                 R"("stop_loss":{"from":"0","to":"0.3"},"take_profit":{"from":"1.2","to":""},)"
                 R"("entry_price":{"from":"0.2352","to":"0.784"},"cell_distance":"0.0136",)"
                 R"("check_code":"SPOT_CHECK_CODE_SUCCESS_UNSPECIFIED","base_investment":{"from":"228.36",)"
                 R"("to":"1366590.08"},"ts_percent":{"from":"0.03","to":"0.99"},"limit_up_price":{"from":"1.2112",)"
                 R"("to":"3.9065"}},"retExtInfo":{},"time":1774513367099})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.validate_grid_input({
        .symbol = "MNTUSDT",
        .cell_number = 66,
        .min_price = "0.3"_d,
        .max_price = "1.2"_d,
        .invest_mode = 1,
        .base_investment = "300"_d,
        .entry_price = "0.4"_d,
    });
    const auto result = call.get();
    // The request is not compared. Nothing takes its quote_investment.
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::bybit::grid
