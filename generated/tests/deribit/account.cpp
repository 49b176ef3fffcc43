// Generated from specs/deribit/account.yaml by `exbind generate deribit`. DO NOT EDIT.
#include "exbind/deribit/account.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/deribit/connection.hpp"

namespace exbind::inline v0_1::deribit::account {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("deribit account.change_margin_model: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "account.change_margin_model",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":1,"result":[{"old_state":{"maintenance_margin_rate":0,)"
                 R"("initial_margin_rate":0,"available_balance":0},"new_state":{"maintenance_margin_rate":0,)"
                 R"("initial_margin_rate":0,"available_balance":0},"currency":"eth"},)"
                 R"({"old_state":{"maintenance_margin_rate":0.02862727,"initial_margin_rate":0.45407615,)"
                 R"("available_balance":0.553590509},"new_state":{"maintenance_margin_rate":0.02710204,)"
                 R"("initial_margin_rate":0.03252245,"available_balance":0.98106428},"currency":"btc"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.change_margin_model({.margin_model = MarginModel::cross_pm});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit account.change_subaccount_name: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "account.change_subaccount_name",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":1569,"result":"ok"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.change_subaccount_name({.sid = 7, .name = "new_user_1_1"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit account.create_subaccount: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "account.create_subaccount",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":5414,"result":{"email":"user_AAA@email.com","id":13,"is_password":false,)"
                 R"("login_enabled":false,"portfolio":{"eth":{"available_funds":0,"available_withdrawal_funds":0,)"
                 R"("balance":0,"currency":"eth","equity":0,"initial_margin":0,"maintenance_margin":0,)"
                 R"("margin_balance":0},"btc":{"available_funds":0,"available_withdrawal_funds":0,"balance":0,)"
                 R"("currency":"btc","equity":0,"initial_margin":0,"maintenance_margin":0,"margin_balance":0}},)"
                 R"("receive_notifications":false,"system_name":"user_1_4","security_keys_enabled":false,)"
                 R"("type":"subaccount","username":"user_1_4"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.create_subaccount();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit account.enable_affiliate_program: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "account.enable_affiliate_program",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":1569,"result":"ok"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.enable_affiliate_program();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit account.get_access_log: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "account.get_access_log",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":1,"result":{"records_total":34,"data":[{"timestamp":1575876682576,)"
                 R"("result":"success","ip":"127.0.0.1","id":45,"country":"Local Country","city":"Local Town"},)"
                 R"({"timestamp":1575876459309,"result":"success","ip":"127.0.0.1","id":44,"country":"Local Country",)"
                 R"("city":"Local Town"},{"timestamp":1575546252774,"result":"disabled_tfa","ip":"127.0.0.1","id":43,)"
                 R"("country":"Local Country","city":"Local Town"}]},"usIn":1575903572350348,)"
                 R"("usOut":1575903572351765,"usDiff":1417,"testnet":false})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_access_log();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit account.get_affiliate_program_info: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "account.get_affiliate_program_info",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":2,"result":{"received":{"eth":0.00004,"btc":0.000001},)"
                 R"("number_of_affiliates":1,"link":"https://www.deribit.com/reg-xxx.zxyq","is_enabled":true}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_affiliate_program_info();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit account.get_email_language: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "account.get_email_language",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":9265,"result":"en"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_email_language();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit account.get_new_announcements: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "account.get_new_announcements",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":3022,"result":[{"title":"Example announcement",)"
                 R"("publication_timestamp":1550058362418,"important":false,"id":1550058362418,)"
                 R"("body":"Lorem ipsum dolor sit ..."}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_new_announcements();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit account.get_subaccounts: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "account.get_subaccounts",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":4947,"result":[{"email":"user_AAA@email.com","id":2,"is_password":true,)"
                 R"("margin_model":"segregated_sm","login_enabled":true,"portfolio":{"eth":{"additional_reserve":0,)"
                 R"("spot_reserve":0,"available_funds":5,"available_withdrawal_funds":5,"balance":5,"currency":"eth",)"
                 R"("equity":5,"initial_margin":0,"maintenance_margin":0,"margin_balance":5},)"
                 R"("btc":{"additional_reserve":0,"spot_reserve":0,"available_funds":5.000413075,)"
                 R"("available_withdrawal_funds":5.000413075,"balance":5.000593987,"currency":"btc",)"
                 R"("equity":5.000571846,"initial_margin":0.000158771,"maintenance_margin":0.000115715,)"
                 R"("margin_balance":5.000571846}},"receive_notifications":false,"system_name":"user_1",)"
                 R"("security_keys_enabled":false,"security_keys_assignments":[],"type":"main","username":"user_1"},)"
                 R"({"email":"user_AAA@gmail.com","id":7,"is_password":true,"margin_model":"cross_pm",)"
                 R"("login_enabled":false,"portfolio":{"eth":{"additional_reserve":0,"spot_reserve":0,)"
                 R"("available_funds":0,"available_withdrawal_funds":0,"balance":0,"currency":"eth","equity":0,)"
                 R"("initial_margin":0,"maintenance_margin":0,"margin_balance":0},"btc":{"additional_reserve":0,)"
                 R"("spot_reserve":0,"available_funds":0,"available_withdrawal_funds":0,"balance":0,"currency":"btc",)"
                 R"("equity":0,"initial_margin":0,"maintenance_margin":0,"margin_balance":0}},)"
                 R"("receive_notifications":false,"system_name":"user_1_1","security_keys_enabled":false,)"
                 R"("security_keys_assignments":[],"type":"subaccount","username":"user_1_1"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_subaccounts();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit account.get_subaccounts_details: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "account.get_subaccounts_details",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","result":[{"uid":3,"positions":[{"total_profit_loss":-0.000118183,)"
                 R"("size_currency":0.004152776,"size":200,"settlement_price":48150.36,)"
                 R"("realized_profit_loss":-8.79e-7,"realized_funding":-8.8e-7,"open_orders_margin":0,)"
                 R"("mark_price":48160.55,"maintenance_margin":0.000089286,"leverage":34,"kind":"future",)"
                 R"("instrument_name":"BTC-PERPETUAL","initial_margin":0.000122508,"index_price":47897.12,)"
                 R"("floating_profit_loss":-0.00003451,"estimated_liquidation_price":2.33,"direction":"buy",)"
                 R"("delta":0.004152776,"average_price":49571.3}]},{"uid":10,)"
                 R"("positions":[{"total_profit_loss":0.000037333,"size_currency":-0.001308984,"size":-60,)"
                 R"("settlement_price":47886.98,"realized_profit_loss":0,"open_orders_margin":0,)"
                 R"("mark_price":45837.07,"maintenance_margin":0.000028143,"leverage":34,"kind":"future",)"
                 R"("instrument_name":"BTC-3SEP21","initial_margin":0.000038615,"index_price":47897.12,)"
                 R"("floating_profit_loss":0.000037333,"estimated_liquidation_price":null,"direction":"sell",)"
                 R"("delta":-0.001308984,"average_price":47182.76}]}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_subaccounts_details({.currency = Currency::btc});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit account.get_user_locks: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "account.get_user_locks",
        .number = 1,
        .request = "",
        .reply = R"({"id":74,"result":[{"message":"locked in one currency","locked":true,"currency":"BTC"},)"
                 R"({"locked":false,"currency":"ETH"},{"locked":false,"currency":"USDC"},{"locked":false,)"
                 R"("currency":"SOL"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_user_locks();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit account.list_custody_accounts: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "account.list_custody_accounts",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":2515,"result":[{"name":"copper","currency":"BTC",)"
                 R"("client_id":"4KVcFrrzmXBR","external_id":"24f97d44-1d72-4641-8527-811268a0bdd3","balance":0.5,)"
                 R"("withdrawals_require_security_key":false,"pending_withdrawal_balance":0.1,"auto_deposit":false}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.list_custody_accounts({.currency = Currency::btc});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit account.list_custody_accounts: example 2") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "account.list_custody_accounts",
        .number = 2,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":2515,"result":[{"name":"copper","currency":"BTC",)"
                 R"("client_id":"4KVcFrrzmXBR","external_id":"24f97d44-1d72-4641-8527-811268a0bdd3","balance":0.5,)"
                 R"("withdrawals_require_security_key":false,"pending_withdrawal_balance":0.1,"auto_deposit":false}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.list_custody_accounts({.currency = Currency::btc});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit account.simulate: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "account.simulate",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":2255,"result":{"model_params":{"currency_pair":{"btc_usd":{"extended_table_)"
                 R"(factor":1,"m_inc":0.00005,"min_volatility_for_shock_up":0.5,"max_delta_shock":0.1,)"
                 R"("delta_total_liq_shock_threshold":20000000,"volatility_range_down":0.25,)"
                 R"("volatility_range_up":0.5,"long_term_vega_power":0.13,"short_term_vega_power":0.3,)"
                 R"("price_range":0.16}},"currency":{"usd":{"max_offsetable_pnl":0,"annualised_move_risk":0.1,)"
                 R"("extended_dampener":25000,"min_annualised_move":0.01,"haircut":0,"equity_side_impact":"none",)"
                 R"("pnl_offset":0,"correlation_set":false},"btc":{"max_offsetable_pnl":0,)"
                 R"("annualised_move_risk":0.075,"extended_dampener":100000,"min_annualised_move":0.01,"haircut":0,)"
                 R"("equity_side_impact":"both","pnl_offset":0,"correlation_set":false}},"general":{"mm_factor":0.8,)"
                 R"("buckets_count":4,"vol_scenarios_count":3,"timestamp":1718619740501}},)"
                 R"("aggregated_risk_vectors":{"btc_btc":{"standard":[-0.05968587238095239,-0.05968587238095239,)"
                 R"(-0.05968587238095239,-0.04272965863636364,-0.04272965863636364,-0.04272965863636364,)"
                 R"(-0.02724789826086957,-0.02724789826086957,-0.02724789826086957,-0.013056284583333334,)"
                 R"(-0.013056284583333334,-0.013056284583333334,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],"extended":[0,0,0,0,0,)"
                 R"(0,0,0]}},"initial_risk_vectors":{"BTC-PERPETUAL":{"standard":[-0.05991206933333334,)"
                 R"(-0.05991206933333334,-0.05991206933333334,-0.04289159509090909,-0.04289159509090909,)"
                 R"(-0.04289159509090909,-0.027351162086956524,-0.027351162086956524,-0.027351162086956524,)"
                 R"(-0.013105765166666668,-0.013105765166666668,-0.013105765166666668,0,0,0,0.012097629384615385,)"
                 R"(0.012097629384615385,0.012097629384615385,0.023299138074074074,0.023299138074074074,)"
                 R"(0.023299138074074074,0.033700538999999995,0.033700538999999995,0.033700538999999995,)"
                 R"(0.043384601931034494,0.043384601931034494,0.043384601931034494],"extended":[-0.05991206933333334,)"
                 R"(-0.05991206933333334,0.04338460193103449,0.04338460193103449,0.04338460193103449,)"
                 R"(0.04338460193103449,0.04338460193103449,0.04338460193103449]},)"
                 R"("BTC-28JUN24":{"standard":[0.0002261969523809524,0.0002261969523809524,0.0002261969523809524,)"
                 R"(0.00016193645454545456,0.00016193645454545456,0.00016193645454545456,0.00010326382608695652,)"
                 R"(0.00010326382608695652,0.00010326382608695652,0.00004948058333333334,0.00004948058333333334,)"
                 R"(0.00004948058333333334,0,0,0,-0.00004567438461538462,-0.00004567438461538462,)"
                 R"(-0.00004567438461538462,-0.00008796548148148148,-0.00008796548148148148,-0.00008796548148148148,)"
                 R"(-0.0001272357857142857,-0.0001272357857142857,-0.0001272357857142857,-0.00016379779310344832,)"
                 R"(-0.00016379779310344832,-0.00016379779310344832],"extended":[0.0002261969523809524,)"
                 R"(0.0002261969523809524,-0.0001637977931034483,-0.0001637977931034483,-0.0001637977931034483,)"
                 R"(-0.0001637977931034483,-0.0001637977931034483,-0.0001637977931034483]}},)"
                 R"("margins":{"btc":{"initial_margin_details":{"risk_matrix_margin_details":{"delta_shock":0,)"
                 R"("roll_shock":0.00315725898,"worst_case_bucket":{"bucket":1,"side":"left","source":"standard",)"
                 R"("index":1},"worst_case":0.05968587238095239,"correlation_contingency":0},)"
                 R"("risk_matrix_margin":0.06284313098,"spot_margin":0,"mmp_margin":0.06,)"
                 R"("open_orders_margin":0.000018212},"initial_margin":0.122861343,)"
                 R"("maintenance_margin":0.050274504784}},"portfolio":{"currency":{},)"
                 R"("position":{"BTC-PERPETUAL":0.314538364,"BTC-28JUN24":-0.001187534}},)"
                 R"("index_price":{"btc_usd":65666.19},"ticker":{"BTC-PERPETUAL":{"mark_price":65910.57,)"
                 R"("index_price":65666.19},"BTC-28JUN24":{"mark_price":67371.75,"index_price":65666.19}}}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.simulate({.currency = SimulateCurrency::btc});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit account.remove_api_key: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "account.remove_api_key",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":1569,"result":"ok"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.remove_api_key({.id = 1});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit account.remove_subaccount: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "account.remove_subaccount",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":1569,"result":"ok"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.remove_subaccount({.subaccount_id = 120});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit account.set_announcement_as_read: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "account.set_announcement_as_read",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":1569,"result":"ok"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.set_announcement_as_read({.announcement_id = "1550058362418"_d});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit account.set_disabled_trading_products: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "account.set_disabled_trading_products",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":1569,"result":"ok"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.set_disabled_trading_products({
        .user_id = 1,
        .trading_products = Vector<Open<TradingProducts>>{TradingProducts::perpetual},
    });
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit account.set_email_for_subaccount: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "account.set_email_for_subaccount",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":1569,"result":"ok"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.set_email_for_subaccount({.sid = 7, .email = "user_1_1@email.com"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit account.set_email_language: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "account.set_email_language",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":1569,"result":"ok"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.set_email_language({.language = Language::en});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit account.set_self_trading_config: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "account.set_self_trading_config",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":1569,"result":"ok"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.set_self_trading_config({.mode = Mode::reject_taker, .extended_to_subaccounts = true});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit account.simulate_portfolio: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "account.simulate_portfolio",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":2,"result":{"projected_initial_margin":37662472.03416069,)"
                 R"("initial_margin":37662472.03416069,"total_pl":40419.10179263,"additional_reserve":0,)"
                 R"("available_withdrawal_funds":115871741.76065847,"options_pl":921.55562578,)"
                 R"("delta_total_map":{"btc_usd":68024.519462366},"available_subaccount_transfer_funds":0,)"
                 R"("projected_delta_total":69080.932029,"projected_maintenance_margin":30129215.84817124,)"
                 R"("total_equity_usd":13075634611389.318,"options_gamma":-0.03907,"currency":"BTC",)"
                 R"("options_theta":142583.29246,"spot_reserve":0,"total_initial_margin_usd":3139528603778.822,)"
                 R"("options_vega":-39322.23046,"margin_balance":153534213.79481918,"futures_session_rpl":1.309136,)"
                 R"("options_gamma_map":{"btc_usd":-0.03907},"available_funds":115871741.76065847,)"
                 R"("futures_pl":39497.54616685,"cross_collateral_enabled":true,"delta_total":69080.932029,)"
                 R"("options_session_rpl":0,"total_margin_balance_usd":12798550648250.61,)"
                 R"("options_value":-1056.41256672,"options_session_upl":-174.67960675,)"
                 R"("maintenance_margin":30129215.84817124,"total_maintenance_margin_usd":2511559381417.215,)"
                 R"("options_vega_map":{"btc_usd":-39322.23046},"session_rpl":1.309136,"locked_balance":0,)"
                 R"("session_upl":-339.16214185,"margin_model":"cross_pm","portfolio_margining_enabled":true,)"
                 R"("equity":150075253.91354558,"balance":150076473.4995114,)"
                 R"("total_delta_total_usd":6157454218.3753195,"fee_balance":0,"options_delta":2883.38481,)"
                 R"("options_theta_map":{"btc_usd":142583.29246},"futures_session_upl":-164.48253509},)"
                 R"("usIn":1742210019774525,"usOut":1742210019788175,"usDiff":13650,"testnet":true})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.simulate_portfolio({.currency = Currency::btc});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit account.toggle_notifications_from_subaccount: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "account.toggle_notifications_from_subaccount",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":1569,"result":"ok"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.toggle_notifications_from_subaccount({.sid = 7, .state = true});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit account.toggle_subaccount_login: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "account.toggle_subaccount_login",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":1569,"result":"ok"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.toggle_subaccount_login({.sid = 7, .state = State::enable});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit account.get_announcements: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "account.get_announcements",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":3022,"result":[{"title":"Example announcement",)"
                 R"("publication_timestamp":1550058362418,"important":false,"id":1550058362418,)"
                 R"("body":"Lorem ipsum dolor sit ..."}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_announcements();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::deribit::account
