// Generated from specs/bybit/fgridbot.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/fgridbot.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::fgridbot {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("bybit fgridbot.close_grid_bot: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "fgridbot.close_grid_bot",
        .number = 1,
        .request = R"({"bot_id":"612330315406398322"})",
        .reply = R"({"retCode":0,"retMsg":"success","result":{"status_code":200,)"
                 R"("debug_msg":"bot has already been canceled","bot_id":"612330315406398322"},"retExtInfo":{},)"
                 R"("time":1774508410683})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.close_grid_bot({.bot_id = "612330315406398322"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit fgridbot.create_grid_bot: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "fgridbot.create_grid_bot",
        .number = 1,
        .request = R"({"symbol":"BTCUSDT","grid_mode":2,"min_price":"230000","max_price":"800000","cell_number":88,)"
                   R"("leverage":"6","grid_type":2,"total_investment":"950","entry_price":"370000",)"
                   R"("trailing_stop_per":"0.18","tp_sl_type":4,"stop_loss_price":"200000","take_profit_per":"0.28"})",
        .reply = R"({"retCode":0,"retMsg":"success","result":{"status_code":200,"debug_msg":"",)"
                 R"("bot_id":"612330315406398322","check_code":"FGRID_CHECK_CODE_UNSPECIFIED","ban_reason_text":""},)"
                 R"("retExtInfo":{},"time":1774506909426})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.create_grid_bot({
        .symbol = "BTCUSDT",
        .grid_mode = 2,
        .min_price = "230000"_d,
        .max_price = "800000"_d,
        .cell_number = 88,
        .leverage = "6"_d,
        .grid_type = 2,
        .total_investment = "950"_d,
        .take_profit_per = "0.28"_d,
        .stop_loss_price = "200000"_d,
        .tp_sl_type = 4,
        .entry_price = "370000"_d,
        .trailing_stop_per = "0.18"_d,
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit fgridbot.detail: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "fgridbot.detail",
        .number = 1,
        .request = R"({"bot_id":"612330315406398322"})",
        .reply = R"({"retCode":0,"retMsg":"success","result":{"status_code":0,)"
                 R"("detail":{"bot_id":"612330315406398322","symbol":"BTCUSDT",)"
                 R"("status":"FUTURE_GRID_STATUS_COMPLETED","base_token":"BTC","quote_token":"USDT",)"
                 R"("min_price":"230000","max_price":"800000","cell_number":88,)"
                 R"("grid_type":"FUTURE_GRID_TYPE_GEOMETRIC","grid_mode":"FUTURE_GRID_MODE_LONG","stop_loss_per":"",)"
                 R"("take_profit_per":"0.28","real_leverage":"6","total_investment":"950","total_value":"",)"
                 R"("current_position":"","arbitrage_num":0,"arbitrage_num_24":0,"pnl":"0","pnl_per":"0.0000",)"
                 R"("grid_profit":"0","grid_apr":"0","total_apr":"0","last_price":"","liquidation_price":"",)"
                 R"("realised_pnl":"","unrealised_pnl":"","funding_fee":"","position_balance":"",)"
                 R"("available_balance":"","total_order_balance":"",)"
                 R"("close_reason":"F_GRID_BOT_STOP_TYPE_TRIGGER_FBU_FAIL","allow_follow":1,"operation_time":"1110",)"
                 R"("create_time":"1774506909414","modify_time":"1774506910524","end_time":"1774506910522",)"
                 R"("min_profit":"8.1959","max_profit":"8.1959","leverage":"6","mark_price":"",)"
                 R"("bot_close_code":"BOT_CLOSE_CODE_FAILED_INITIATION",)"
                 R"("futures_pos_side":"FUTURES_POSITION_SIDE_UNSPECIFIED","follow_num":0,"entry_price":"370000",)"
                 R"("stop_loss_price":"200000","take_profit_price":"","tp_sl_type":"TP_SL_TYPE_TP_PERCENT_SL_PRICE",)"
                 R"("real_close_price":"","min_price_precision":"0.01","tick_size":"0.10","used_reward_amount":"",)"
                 R"("settlement_assets":"950 USDT","account_type":"BOT_ACCOUNT_TYPE_FUND","cum_withdrew_amount":"0",)"
                 R"("current_profit":"","current_per":"","copy_trade_is_master":false,"copy_trade_follower_num":"0",)"
                 R"("init_bonus":"0","used_bonus_amount":"","used_reward_id":"","taker_fee_rate":"0.00028",)"
                 R"("maker_fee_rate":"0.0001","equity":"0","trailing_stop_exit_equity":"0",)"
                 R"("trailing_stop_per":"0.18","i_m_rate":"","m_m_rate":"","move_up_price":"","move_down_price":"",)"
                 R"("curr_min_price":"","curr_max_price":"","adl_rank_indicator":0},"debug_msg":""},"retExtInfo":{},)"
                 R"("time":1774508203378})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.detail({.bot_id = "612330315406398322"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit fgridbot.validate_grid_input: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "fgridbot.validate_grid_input",
        .number = 1,
        .request = R"({"symbol":"BTCUSDT","grid_mode":2,"min_price":"230000","max_price":"800000","cell_number":88,)"
                   R"("leverage":"6","grid_type":2})",
        .reply = R"({"retCode":0,"retMsg":"success","result":{"status_code":200,"debug_msg":"",)"
                 R"("investment":{"from":"7900.3349","to":"26748800"},"profit":{"from":"8.1959","to":"8.1959"},)"
                 R"("cell_number":{"from":"3","to":"1562"},"min_price":{"from":"56930.2","to":"1997760.4"},)"
                 R"("max_price":{"from":"479430.7","to":"1999999.8"},"leverage":{"from":"1","to":"50"},)"
                 R"("stop_loss":{"from":"0","to":"100"},"take_profit":{"from":"0","to":"500"},)"
                 R"("check_code":"FGRID_CHECK_CODE_UNSPECIFIED","take_profit_price":{"from":"800000",)"
                 R"("to":"1999999.8"},"stop_loss_price":{"from":"56930.2","to":"230000"},)"
                 R"("entry_price":{"from":"142325.4","to":"479162.1"},"cell_gtv0_per":"71.88",)"
                 R"("trailing_stop_per":{"from":"0.05","to":"0.99"},"long_liq_price":"","short_liq_price":"",)"
                 R"("move_up_price":{"from":"811412.8","to":"1999999.8"},"move_down_price":{"from":"0.1",)"
                 R"("to":"226764.9"}},"retExtInfo":{},"time":1774508649318})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.validate_grid_input({
        .symbol = "BTCUSDT",
        .cell_number = 88,
        .min_price = "230000"_d,
        .max_price = "800000"_d,
        .leverage = "6"_d,
        .grid_type = 2,
        .grid_mode = 2,
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::bybit::fgridbot
