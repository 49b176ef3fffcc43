// Generated from specs/bybit/fcombobot.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/fcombobot.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::fcombobot {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("bybit fcombobot.close_bot: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "fcombobot.close_bot",
        .number = 1,
        .request = R"({"bot_id":"612324421335537259"})",
        .reply = R"({"retCode":0,"retMsg":"success","result":{"status_code":0,"debug_msg":""},"retExtInfo":{},)"
                 R"("time":1774503410522})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.close_bot({.bot_id = "612324421335537259"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit fcombobot.create_bot: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "fcombobot.create_bot",
        .number = 1,
        .request = R"({"leverage":"5","init_margin":"500","adjust_position_mode":3,"adjust_position_percent":"0.05",)"
                   R"("adjust_position_time_interval":3600,"symbol_settings":[{"symbol":"BTCUSDT",)"
                   R"("target_position_percent":"0.5","side":1},{"symbol":"ETHUSDT","target_position_percent":"0.5",)"
                   R"("side":2}],"sl_percent":"0.2","tp_percent":"0.5"})",
        .reply = R"({"retCode":0,"retMsg":"success","result":{"status_code":0,"debug_msg":"",)"
                 R"("bot_id":"612323083000239723","ban_reason_text":""},"retExtInfo":{},"time":1774502598542})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.create_bot({
        .leverage = "5"_d,
        .init_margin = "500"_d,
        .adjust_position_mode = 3,
        .symbol_settings = Vector<GetlimitRequestSymbolSettings>{
            GetlimitRequestSymbolSettings{.symbol = "BTCUSDT", .target_position_percent = "0.5"_d, .side = 1},
            GetlimitRequestSymbolSettings{.symbol = "ETHUSDT", .target_position_percent = "0.5"_d, .side = 2},
        },
        .adjust_position_percent = "0.05"_d,
        .adjust_position_time_interval = 3600,
        .sl_percent = "0.2"_d,
        .tp_percent = "0.5"_d,
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit fcombobot.detail: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "fcombobot.detail",
        .number = 1,
        .request = R"({"bot_id":"612324421335537259"})",
        .reply = R"({"retCode":0,"retMsg":"success","result":{"status_code":0,"debug_msg":"",)"
                 R"("detail":{"bot_id":"612324421335537259","bot_mode":"BOT_MODE_MIX",)"
                 R"("bot_display_status":"BOT_DISPLAY_STATUS_COMPLETED","leverage":"5","total_margin":"500",)"
                 R"("total_pnl":"-3.7543","total_pnl_per":"-0.0075","equity":"496.24","roi":"","total_apr":"",)"
                 R"("adjusted_position_num":"0","last_adjust_position_time":"1774503406","create_time":"1774503396",)"
                 R"("end_time":"1774503410","close_code":"BOT_CLOSE_CODE_CANCELED_MANUALLY","ws_token":"",)"
                 R"("symbol_settings":[{"symbol":"BTCUSDT","base_token":"BTC","quote_token":"USDT",)"
                 R"("target_position_percent":"0.5","side":"SIDE_LONG","symbol_id":5},{"symbol":"ETHUSDT",)"
                 R"("base_token":"ETH","quote_token":"USDT","target_position_percent":"0.5","side":"SIDE_SHORT",)"
                 R"("symbol_id":6}],"sl_percent":"0.2","tp_percent":"0.5","total_position_value":"0",)"
                 R"("margin_balance":"0","available_balance":"0","imr":"0","mmr":"0","funding_fee":"0",)"
                 R"("adjust_position_mode":"ADJUST_POSITION_MODE_TIME_OR_PERCENT","adjust_position_percent":"0.05",)"
                 R"("adjust_position_time_interval":3600,"bot_name":"BTC ETH","run_time_duration":"15",)"
                 R"("settlement_assets":"496.24566099 USDT","stop_type":"BOT_STOP_TYPE_BY_USER","follow_num":0,)"
                 R"("used_reward_amount":"","used_reward_id":"0","total_bonus":"0","realized_pnl":"-3.7543",)"
                 R"("unrealized_pnl":"0","total_exec_fee":"0.7061","last_modify_setting_time":"0",)"
                 R"("midway_transfer":"0","exit_equity":"0","trailing_stop_percent":"0","sl_exit_equity":"0",)"
                 R"("tp_exit_equity":"0"}},"retExtInfo":{},"time":1774503836793})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.detail({.bot_id = "612324421335537259"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit fcombobot.getlimit: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "fcombobot.getlimit",
        .number = 1,
        .request = R"({"leverage":"5","init_margin":"500","adjust_position_mode":3,"adjust_position_percent":"0.05",)"
                   R"("adjust_position_time_interval":3600,"symbol_settings":[{"symbol":"BTCUSDT",)"
                   R"("target_position_percent":"0.5","side":1},{"symbol":"ETHUSDT","target_position_percent":"0.5",)"
                   R"("side":2}],"sl_percent":"0.2","tp_percent":"0.5","need_to_slippage":false})",
        .reply = R"({"retCode":0,"retMsg":"success","result":{"status_code":0,"debug_msg":"",)"
                 R"("check_code":"LIMIT_CHECK_CODE_SUCCESS_UNSPECIFIED","adjust_position_percent":{"max":"0.5",)"
                 R"("min":"0.01"},"adjust_position_time_interval":{"max":"2419200","min":"1800"},)"
                 R"("init_margin":{"max":"576840","min":"352.3"},"sl_percent":{"max":"0.99","min":"0.01"},)"
                 R"("tp_percent":{"max":"100","min":"0.01"},"leverage":{"max":"100","min":"1"},)"
                 R"("trailing_stop_percent":{"max":"0.99","min":"0.05"}},"retExtInfo":{},"time":1774505009140})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.getlimit({
        .leverage = "5"_d,
        .init_margin = "500"_d,
        .adjust_position_mode = 3,
        .symbol_settings = Vector<GetlimitRequestSymbolSettings>{
            GetlimitRequestSymbolSettings{.symbol = "BTCUSDT", .target_position_percent = "0.5"_d, .side = 1},
            GetlimitRequestSymbolSettings{.symbol = "ETHUSDT", .target_position_percent = "0.5"_d, .side = 2},
        },
        .adjust_position_percent = "0.05"_d,
        .adjust_position_time_interval = 3600,
        .sl_percent = "0.2"_d,
        .tp_percent = "0.5"_d,
        .need_to_slippage = false,
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::bybit::fcombobot
