// Generated from specs/bybit/fmartingalebot.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/fmartingalebot.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::fmartingalebot {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("bybit fmartingalebot.close_martingale_bot: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "fmartingalebot.close_martingale_bot",
        .number = 1,
        .request = R"({"bot_id":"612335280740902531"})",
        .reply = R"({"retCode":0,"retMsg":"success","result":{"status_code":0,"debug_msg":""},"retExtInfo":{},)"
                 R"("time":1774510066757})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.close_martingale_bot({.bot_id = "612335280740902531"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit fmartingalebot.create_martingale_bot: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "fmartingalebot.create_martingale_bot",
        .number = 1,
        .request = R"({"symbol":"MNTUSDT","martingale_mode":1,"leverage":"5","price_float_percent":"0.16",)"
                   R"("add_position_percent":"1.8","add_position_num":5,"round_tp_percent":"0.1","init_margin":"650",)"
                   R"("sl_percent":"0.5","entry_price":"0.56","auto_cycle_toggle":2})",
        .reply = R"({"retCode":0,"retMsg":"success","result":{"status_code":0,"debug_msg":"","ban_reason_text":"",)"
                 R"("bot_id":"612335280740902531"},"retExtInfo":{},"time":1774509868961})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.create_martingale_bot({
        .symbol = "MNTUSDT",
        .martingale_mode = 1,
        .leverage = "5"_d,
        .price_float_percent = "0.16"_d,
        .add_position_percent = "1.8"_d,
        .add_position_num = 5,
        .init_margin = "650"_d,
        .round_tp_percent = "0.1"_d,
        .auto_cycle_toggle = 2,
        .sl_percent = "0.5"_d,
        .entry_price = "0.56"_d,
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit fmartingalebot.detail: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "fmartingalebot.detail",
        .number = 1,
        .request = R"({"bot_id":"612335724699611830"})",
        .reply = R"({"retCode":0,"retMsg":"success","result":{"status_code":0,"debug_msg":"",)"
                 R"("fmart_detail":{"bot_id":"612335724699611830","symbol":"MNTUSDT",)"
                 R"("bot_display_status":"F_MART_BOT_DISPLAY_STATUS_RUNNING",)"
                 R"("fmart_mode":"F_MART_MODE_MARTINGALE_MODE_LONG","base_token":"MNT","quote_token":"USDT",)"
                 R"("leverage":"5","single_round_target_profit_per":"0.1","add_pos_num":"5","add_pos_per":"1.8",)"
                 R"("price_float_per":"0.16","entry_price":"0.7039","sl_per":"0.5","total_margin":"1000",)"
                 R"("pnl":"1.41687","pnl_per":"0.0014","realized_pnl":"-0.02684394","unrealized_pnl":"1.44372",)"
                 R"("completed_rounds":0,"current_round":1,"current_added_pos_num":1,"pos_size":"136.2",)"
                 R"("avg_pos_price":"0.7039","pos_balance":"19.36433252","order_balance":"34.68510157",)"
                 R"("available_balance":"946.66328797","mark_price":"0.70966","estimated_liq_price":"0",)"
                 R"("actual_leverage":"4.64","auto_cycle":"AUTO_CYCLE_TOGGLE_AUTO_CYCLE_TOGGLE_UNKNOWN_UNSPECIFIED",)"
                 R"("operation_time":"56","create_time":"1774510133","modify_time":"1774510133",)"
                 R"("end_time":"1774510133","stop_type":"F_MART_BOT_STOP_TYPE_STOP_TYPE_UNKNOWN_UNSPECIFIED",)"
                 R"("settlement_assets":"","tick_size":"0.0001","close_price":"0","current_price":"0.7145",)"
                 R"("running_duration":"56","close_code":"BOT_CLOSE_CODE_FAILED_INITIATION","net_funding_fee":"0",)"
                 R"("total_apr":"0.511","follow_num":0,"used_reward_amount":"","used_reward_id":"","total_bonus":"0",)"
                 R"("adl_rank_indicator":2}},"retExtInfo":{},"time":1774510189737})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.detail({.bot_id = "612335724699611830"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit fmartingalebot.getlimit: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "fmartingalebot.getlimit",
        .number = 1,
        .request = R"({"symbol":"MNTUSDT","martingale_mode":1,"leverage":"5","price_float_percent":"0.16",)"
                   R"("add_position_percent":"1.8","add_position_num":5,"round_tp_percent":"0.1",)"
                   R"("init_margin":"1000","sl_percent":"0.5","auto_cycle_toggle":2})",
        .reply = R"({"retCode":0,"retMsg":"success","result":{"status_code":0,"debug_msg":"",)"
                 R"("check_code":"F_MART_LIMIT_CHECK_CODE_F_MART_CHECK_CODE_SUCCESS_UNSPECIFIED",)"
                 R"("price_float_percent":{"max":"0.199","min":"0.001"},"add_position_percent":{"max":"2","min":"1"},)"
                 R"("add_position_num":{"max":"10","min":"1"},"init_margin":{"max":"34004.22","min":"0.7682"},)"
                 R"("round_tp_percent":{"max":"4.45","min":"0.01"},"sl_percent":{"max":"1","min":"0"},)"
                 R"("entry_price":{"max":"0.7086","min":"0.2105"},"leverage":{"max":"20","min":"1"}},"retExtInfo":{},)"
                 R"("time":1774510798514})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.getlimit({
        .symbol = "MNTUSDT",
        .martingale_mode = 1,
        .leverage = "5"_d,
        .price_float_percent = "0.16"_d,
        .add_position_percent = "1.8"_d,
        .add_position_num = 5,
        .init_margin = "1000"_d,
        .round_tp_percent = "0.1"_d,
        .sl_percent = "0.5"_d,
    });
    const auto result = call.get();
    // The request is not compared. Nothing takes its auto_cycle_toggle.
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::bybit::fmartingalebot
