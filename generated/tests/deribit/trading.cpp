// Generated from specs/deribit/trading.yaml by `exbind generate deribit`. DO NOT EDIT.
#include "exbind/deribit/trading.hpp"

#include <chrono>
#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/deribit/connection.hpp"

namespace exbind::inline v0_1::deribit::trading {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("deribit trading.buy: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "trading.buy",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":6130,"result":{"trades":[{"trade_seq":1966068,"trade_id":"ETH-2696097",)"
                 R"("timestamp":1590486335742,"tick_direction":0,"state":"filled","reduce_only":true,"price":202.8,)"
                 R"("post_only":false,"order_type":"limit","order_id":"ETH-584864807","matching_id":null,)"
                 R"("mark_price":202.79,"liquidity":"T","instrument_name":"ETH-PERPETUAL","index_price":202.86,)"
                 R"("fee_currency":"ETH","fee":0.00007766,"direction":"sell","amount":21}],"order":{"web":false,)"
                 R"("time_in_force":"good_til_cancelled","replaced":false,"reduce_only":true,"price":198.75,)"
                 R"("post_only":false,"order_type":"limit","order_state":"filled","order_id":"ETH-584864807",)"
                 R"("max_show":21,"last_update_timestamp":1590486335742,"label":"","is_rebalance":false,)"
                 R"("is_liquidation":false,"instrument_name":"ETH-PERPETUAL","filled_amount":21,"direction":"sell",)"
                 R"("creation_timestamp":1590486335742,"average_price":202.8,"api":true,"amount":21}}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.buy({.instrument_name = "BTC-PERPETUAL"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit trading.cancel: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "trading.cancel",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":4214,"result":{"triggered":false,"trigger":"index_price",)"
                 R"("time_in_force":"good_til_cancelled","trigger_price":144.73,"reduce_only":false,)"
                 R"("price":"market_price","post_only":false,"order_type":"stop_market","order_state":"untriggered",)"
                 R"("order_id":"ETH-SLIS-12","max_show":5,"last_update_timestamp":1550575961291,"label":"",)"
                 R"("is_rebalance":false,"is_liquidation":false,"instrument_name":"ETH-PERPETUAL","direction":"sell",)"
                 R"("creation_timestamp":1550575961291,"api":false,"amount":5}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel({.order_id = "ETH-100234"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit trading.cancel_all: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "trading.cancel_all",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":47,"result":4})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_all();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit trading.cancel_all_by_currency: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "trading.cancel_all_by_currency",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":47,"result":4})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_all_by_currency({.currency = TradingCurrency::btc});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit trading.cancel_all_by_currency_pair: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "trading.cancel_all_by_currency_pair",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":47,"result":4})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_all_by_currency_pair({.currency_pair = CurrencyPair::btc_usd});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit trading.cancel_all_by_instrument: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "trading.cancel_all_by_instrument",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":47,"result":4})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_all_by_instrument({.instrument_name = "BTC-PERPETUAL"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit trading.cancel_all_by_kind_or_type: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "trading.cancel_all_by_kind_or_type",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":47,"result":4})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_all_by_kind_or_type({.currency = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit trading.cancel_by_label: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "trading.cancel_by_label",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":47,"result":4})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_by_label({.label = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit trading.close_position: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "trading.close_position",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":6130,"result":{"trades":[{"trade_seq":1966068,"trade_id":"ETH-2696097",)"
                 R"("timestamp":1590486335742,"tick_direction":0,"state":"filled","reduce_only":true,"price":202.8,)"
                 R"("post_only":false,"order_type":"limit","order_id":"ETH-584864807","matching_id":null,)"
                 R"("mark_price":202.79,"liquidity":"T","instrument_name":"ETH-PERPETUAL","index_price":202.86,)"
                 R"("fee_currency":"ETH","fee":0.00007766,"direction":"sell","amount":21}],"order":{"web":false,)"
                 R"("time_in_force":"good_til_cancelled","replaced":false,"reduce_only":true,"price":198.75,)"
                 R"("post_only":false,"order_type":"limit","order_state":"filled","order_id":"ETH-584864807",)"
                 R"("max_show":21,"last_update_timestamp":1590486335742,"label":"","is_rebalance":false,)"
                 R"("is_liquidation":false,"instrument_name":"ETH-PERPETUAL","filled_amount":21,"direction":"sell",)"
                 R"("creation_timestamp":1590486335742,"average_price":202.8,"api":true,"amount":21}}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.close_position({.instrument_name = "BTC-PERPETUAL", .type = Type::limit});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit trading.edit: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "trading.edit",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":9,"result":{"trades":[],"order":{"web":false,)"
                 R"("time_in_force":"good_til_cancelled","replaced":true,"reduce_only":false,"price":50111,)"
                 R"("post_only":false,"order_type":"limit","order_state":"open","order_id":"94166","max_show":150,)"
                 R"("last_update_timestamp":1616155550773,"label":"i_love_deribit","is_rebalance":false,)"
                 R"("is_liquidation":false,"instrument_name":"BTC-PERPETUAL","filled_amount":0,"direction":"buy",)"
                 R"("creation_timestamp":1616155547764,"average_price":0,"api":true,"amount":150}}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.edit({.order_id = "ETH-100234"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit trading.edit_by_label: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "trading.edit_by_label",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":9,"result":{"trades":[],"order":{"web":false,)"
                 R"("time_in_force":"good_til_cancelled","replaced":true,"reduce_only":false,"price":50111,)"
                 R"("post_only":false,"order_type":"limit","order_state":"open","order_id":"94166","max_show":150,)"
                 R"("last_update_timestamp":1616155550773,"label":"i_love_deribit","is_rebalance":false,)"
                 R"("is_liquidation":false,"instrument_name":"BTC-PERPETUAL","filled_amount":0,"direction":"buy",)"
                 R"("creation_timestamp":1616155547764,"average_price":0,"api":true,"amount":150}}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.edit_by_label({.instrument_name = "BTC-PERPETUAL"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit trading.get_margins: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "trading.get_margins",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":7,"result":{"sell":0,"min_price":3684.8,"max_price":3759.24,)"
                 R"("buy":0.0219949}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_margins({.instrument_name = "BTC-PERPETUAL", .amount = "1"_d, .price = "3725"_d});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit trading.get_mmp_config: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "trading.get_mmp_config",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":7859,"result":[{"index_name":"btc_usd","mmp_group":"MassQuoteBot7",)"
                 R"("interval":60,"frozen_time":0,"quantity_limit":0.5,"delta_limit":0.3,"vega_limit":0.1,)"
                 R"("max_quote_quantity":0.4}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_mmp_config();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit trading.get_mmp_status: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "trading.get_mmp_status",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":7851,"result":[{"index_name":"btc_usd","frozen_until":1744275841861,)"
                 R"("mmp_group":"MassQuoteBot7"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_mmp_status();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit trading.get_open_orders: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "trading.get_open_orders",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":1953,"result":[{"time_in_force":"good_til_cancelled","reduce_only":false,)"
                 R"("price":0.0028,"post_only":false,"order_type":"limit","order_state":"open","order_id":"146062",)"
                 R"("max_show":10,"last_update_timestamp":1550050597036,"label":"fooBar","is_rebalance":false,)"
                 R"("is_liquidation":false,"instrument_name":"BTC-15FEB19-3250-P","filled_amount":0,)"
                 R"("direction":"buy","creation_timestamp":1550050597036,"average_price":0,"api":true,"amount":10}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_open_orders();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit trading.get_open_orders_by_currency: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "trading.get_open_orders_by_currency",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":1953,"result":[{"time_in_force":"good_til_cancelled","reduce_only":false,)"
                 R"("price":0.0028,"post_only":false,"order_type":"limit","order_state":"open","order_id":"146062",)"
                 R"("max_show":10,"last_update_timestamp":1550050597036,"label":"fooBar","is_rebalance":false,)"
                 R"("is_liquidation":false,"instrument_name":"BTC-15FEB19-3250-P","filled_amount":0,)"
                 R"("direction":"buy","creation_timestamp":1550050597036,"average_price":0,"api":true,"amount":10}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_open_orders_by_currency({.currency = TradingCurrency::btc});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit trading.get_open_orders_by_instrument: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "trading.get_open_orders_by_instrument",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":1953,"result":[{"time_in_force":"good_til_cancelled","reduce_only":false,)"
                 R"("price":0.0028,"post_only":false,"order_type":"limit","order_state":"open","order_id":"146062",)"
                 R"("max_show":10,"last_update_timestamp":1550050597036,"label":"fooBar","is_rebalance":false,)"
                 R"("is_liquidation":false,"instrument_name":"BTC-15FEB19-3250-P","filled_amount":0,)"
                 R"("direction":"buy","creation_timestamp":1550050597036,"average_price":0,"api":true,"amount":10}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_open_orders_by_instrument({.instrument_name = "BTC-PERPETUAL"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit trading.get_open_orders_by_label: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "trading.get_open_orders_by_label",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":1953,"result":[{"time_in_force":"good_til_cancelled","reduce_only":false,)"
                 R"("price":0.0028,"post_only":false,"order_type":"limit","order_state":"open","order_id":"146062",)"
                 R"("max_show":10,"last_update_timestamp":1550050597036,"label":"fooBar","is_rebalance":false,)"
                 R"("is_liquidation":false,"instrument_name":"BTC-15FEB19-3250-P","filled_amount":0,)"
                 R"("direction":"buy","creation_timestamp":1550050597036,"average_price":0,"api":true,"amount":10}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_open_orders_by_label({.currency = TradingCurrency::btc});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit trading.get_order_history_by_currency: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "trading.get_order_history_by_currency",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":9305,"result":[{"time_in_force":"good_til_cancelled","reduce_only":false,)"
                 R"("price":3886.5,"post_only":false,"order_type":"limit","order_state":"filled","order_id":"146475",)"
                 R"("max_show":40,"last_update_timestamp":1550661808761,"label":"","is_rebalance":false,)"
                 R"("is_liquidation":false,"instrument_name":"BTC-PERPETUAL","filled_amount":40,"direction":"buy",)"
                 R"("creation_timestamp":1550661808761,"average_price":3659.8,"api":true,"amount":40}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_order_history_by_currency({.currency = TradingCurrency::btc});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit trading.get_order_history_by_instrument: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "trading.get_order_history_by_instrument",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":9305,"result":[{"time_in_force":"good_til_cancelled","reduce_only":false,)"
                 R"("price":3886.5,"post_only":false,"order_type":"limit","order_state":"filled","order_id":"146475",)"
                 R"("max_show":40,"last_update_timestamp":1550661808761,"label":"","is_rebalance":false,)"
                 R"("is_liquidation":false,"instrument_name":"BTC-PERPETUAL","filled_amount":40,"direction":"buy",)"
                 R"("creation_timestamp":1550661808761,"average_price":3659.8,"api":true,"amount":40}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_order_history_by_instrument({.instrument_name = "BTC-PERPETUAL"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit trading.get_order_margin_by_ids: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "trading.get_order_margin_by_ids",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":5625,"result":[{"order_id":"ETH-349278","initial_margin":0.00091156,)"
                 R"("initial_margin_currency":"ETH"},{"order_id":"ETH-349279","initial_margin":0,)"
                 R"("initial_margin_currency":"ETH"},{"order_id":"ETH-349280","initial_margin":0,)"
                 R"("initial_margin_currency":"ETH"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_order_margin_by_ids({.ids = Vector<std::string>{"example"}});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit trading.get_order_state: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "trading.get_order_state",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":4316,"result":{"time_in_force":"good_til_cancelled","reduce_only":false,)"
                 R"("price":118.94,"post_only":false,"order_type":"limit","order_state":"filled",)"
                 R"("order_id":"ETH-331562","max_show":37,"last_update_timestamp":1550219810944,"label":"",)"
                 R"("is_rebalance":false,"is_liquidation":false,"instrument_name":"ETH-PERPETUAL","filled_amount":37,)"
                 R"("direction":"sell","creation_timestamp":1550219749176,"average_price":118.94,"api":false,)"
                 R"("amount":37}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_order_state({.order_id = "ETH-100234"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit trading.get_order_state_by_label: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "trading.get_order_state_by_label",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":4316,"result":[{"time_in_force":"good_til_cancelled","reduce_only":false,)"
                 R"("price":118.94,"post_only":false,"order_type":"limit","order_state":"filled",)"
                 R"("order_id":"ETH-331562","max_show":37,"last_update_timestamp":1550219810944,"label":"fooBar",)"
                 R"("is_rebalance":false,"is_liquidation":false,"instrument_name":"ETH-PERPETUAL","filled_amount":37,)"
                 R"("direction":"sell","creation_timestamp":1550219749176,"average_price":118.94,"api":false,)"
                 R"("amount":37}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_order_state_by_label({.currency = TradingCurrency::btc});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit trading.get_settlement_history_by_currency: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "trading.get_settlement_history_by_currency",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":2192,"result":{"settlements":[{"type":"settlement",)"
                 R"("timestamp":1550475692526,"session_profit_loss":0.038358299,"profit_loss":-0.001783937,)"
                 R"("position":-66,"mark_price":121.67,"instrument_name":"ETH-22FEB19","index_price":119.8}],)"
                 R"("continuation":"xY7T6cusbMBNpH9SNmKb94jXSBxUPojJEdCPL4YociHBUgAhWQvEP"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_settlement_history_by_currency({.currency = TradingCurrency::btc});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit trading.get_settlement_history_by_instrument: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "trading.get_settlement_history_by_instrument",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":2192,"result":{"settlements":[{"type":"settlement",)"
                 R"("timestamp":1550475692526,"session_profit_loss":0.038358299,"profit_loss":-0.001783937,)"
                 R"("position":-66,"mark_price":121.67,"instrument_name":"ETH-22FEB19","index_price":119.8}],)"
                 R"("continuation":"xY7T6cusbMBNpH9SNmKb94jXSBxUPojJEdCPL4YociHBUgAhWQvEP"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_settlement_history_by_instrument({.instrument_name = "BTC-PERPETUAL"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit trading.get_trigger_order_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "trading.get_trigger_order_history",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":2192,"result":{"entries":[{"trigger":"index","timestamp":1555918941451,)"
                 R"("trigger_price":5285,"trigger_order_id":"SLIS-103","order_state":"new","request":"trigger:order",)"
                 R"("price":5179.28,"order_id":"671473","offset":277,"instrument_name":"BTC-PERPETUAL","amount":10,)"
                 R"("direction":"buy"}],"continuation":"1555918941451.SLIS-103"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_trigger_order_history({.currency = TradingCurrency::btc});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit trading.get_user_trades_by_currency: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "trading.get_user_trades_by_currency",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":9292,"result":{"trades":[{"underlying_price":8994.95,"trade_seq":1,)"
                 R"("trade_id":"48078936","timestamp":1590480620145,"tick_direction":1,"state":"filled",)"
                 R"("reduce_only":false,"price":0.028,"post_only":false,"order_type":"limit","order_id":"4008699030",)"
                 R"("matching_id":null,"mark_price":0.03135383,"liquidity":"M","iv":38.51,)"
                 R"("instrument_name":"BTC-27MAY20-8750-C","index_price":8993.47,"fee_currency":"BTC","fee":0.0004,)"
                 R"("direction":"sell","amount":1},{"trade_seq":299513,"trade_id":"47958936",)"
                 R"("timestamp":1589923311862,"tick_direction":2,"state":"filled","reduce_only":false,"price":9681.5,)"
                 R"("post_only":false,"order_type":"limit","order_id":"3993343822","matching_id":null,)"
                 R"("mark_price":9684,"liquidity":"M","instrument_name":"BTC-26JUN20","index_price":9679.48,)"
                 R"("fee_currency":"BTC","fee":-2.1e-7,"direction":"buy","amount":10}],"has_more":false}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_user_trades_by_currency({.currency = TradingCurrency::btc});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit trading.get_user_trades_by_currency_and_time: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "trading.get_user_trades_by_currency_and_time",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":9292,"result":{"trades":[{"underlying_price":8994.95,"trade_seq":1,)"
                 R"("trade_id":"48078936","timestamp":1590480620145,"tick_direction":1,"state":"filled",)"
                 R"("reduce_only":false,"price":0.028,"post_only":false,"order_type":"limit","order_id":"4008699030",)"
                 R"("matching_id":null,"mark_price":0.03135383,"liquidity":"M","iv":38.51,)"
                 R"("instrument_name":"BTC-27MAY20-8750-C","index_price":8993.47,"fee_currency":"BTC","fee":0.0004,)"
                 R"("direction":"sell","amount":1},{"trade_seq":299513,"trade_id":"47958936",)"
                 R"("timestamp":1589923311862,"tick_direction":2,"state":"filled","reduce_only":false,"price":9681.5,)"
                 R"("post_only":false,"order_type":"limit","order_id":"3993343822","matching_id":null,)"
                 R"("mark_price":9684,"liquidity":"M","instrument_name":"BTC-26JUN20","index_price":9679.48,)"
                 R"("fee_currency":"BTC","fee":-2.1e-7,"direction":"buy","amount":10}],"has_more":false}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_user_trades_by_currency_and_time({
        .currency = TradingCurrency::btc,
        .start_timestamp = TimePoint{std::chrono::milliseconds{1536569522277}},
        .end_timestamp = TimePoint{std::chrono::milliseconds{1536569522277}},
    });
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit trading.get_user_trades_by_instrument: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "trading.get_user_trades_by_instrument",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":9292,"result":{"trades":[{"underlying_price":8994.95,"trade_seq":1,)"
                 R"("trade_id":"48078936","timestamp":1590480620145,"tick_direction":1,"state":"filled",)"
                 R"("reduce_only":false,"price":0.028,"post_only":false,"order_type":"limit","order_id":"4008699030",)"
                 R"("matching_id":null,"mark_price":0.03135383,"liquidity":"M","iv":38.51,)"
                 R"("instrument_name":"BTC-27MAY20-8750-C","index_price":8993.47,"fee_currency":"BTC","fee":0.0004,)"
                 R"("direction":"sell","amount":1},{"trade_seq":299513,"trade_id":"47958936",)"
                 R"("timestamp":1589923311862,"tick_direction":2,"state":"filled","reduce_only":false,"price":9681.5,)"
                 R"("post_only":false,"order_type":"limit","order_id":"3993343822","matching_id":null,)"
                 R"("mark_price":9684,"liquidity":"M","instrument_name":"BTC-26JUN20","index_price":9679.48,)"
                 R"("fee_currency":"BTC","fee":-2.1e-7,"direction":"buy","amount":10}],"has_more":false}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_user_trades_by_instrument({.instrument_name = "BTC-PERPETUAL"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit trading.get_user_trades_by_instrument_and_time: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "trading.get_user_trades_by_instrument_and_time",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":9292,"result":{"trades":[{"underlying_price":8994.95,"trade_seq":1,)"
                 R"("trade_id":"48078936","timestamp":1590480620145,"tick_direction":1,"state":"filled",)"
                 R"("reduce_only":false,"price":0.028,"post_only":false,"order_type":"limit","order_id":"4008699030",)"
                 R"("matching_id":null,"mark_price":0.03135383,"liquidity":"M","iv":38.51,)"
                 R"("instrument_name":"BTC-27MAY20-8750-C","index_price":8993.47,"fee_currency":"BTC","fee":0.0004,)"
                 R"("direction":"sell","amount":1},{"trade_seq":299513,"trade_id":"47958936",)"
                 R"("timestamp":1589923311862,"tick_direction":2,"state":"filled","reduce_only":false,"price":9681.5,)"
                 R"("post_only":false,"order_type":"limit","order_id":"3993343822","matching_id":null,)"
                 R"("mark_price":9684,"liquidity":"M","instrument_name":"BTC-26JUN20","index_price":9679.48,)"
                 R"("fee_currency":"BTC","fee":-2.1e-7,"direction":"buy","amount":10}],"has_more":false}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_user_trades_by_instrument_and_time({
        .instrument_name = "BTC-PERPETUAL",
        .start_timestamp = TimePoint{std::chrono::milliseconds{1536569522277}},
        .end_timestamp = TimePoint{std::chrono::milliseconds{1536569522277}},
    });
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit trading.get_user_trades_by_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "trading.get_user_trades_by_order",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":3466,"result":[{"trade_seq":1966042,"trade_id":"ETH-2696068",)"
                 R"("timestamp":1590480712800,"tick_direction":3,"state":"filled","reduce_only":false,"price":203.8,)"
                 R"("post_only":false,"order_type":"market","order_id":"ETH-584830574","matching_id":null,)"
                 R"("mark_price":203.78,"liquidity":"T","instrument_name":"ETH-PERPETUAL","index_price":203.89,)"
                 R"("fee_currency":"ETH","fee":0.00036801,"direction":"buy","amount":100}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_user_trades_by_order({.order_id = "ETH-100234"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit trading.mass_quote: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "trading.mass_quote",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":7859,"result":{"errors":[{"instrument_name":"BTC-PERPETUAL","side":"bid",)"
                 R"("error":{"message":"price_too_high 43666.4288","code":10007}}],"orders":[{"is_liquidation":false,)"
                 R"("reduce_only":false,"risk_reducing":false,"last_update_timestamp":1703162550180,)"
                 R"("creation_timestamp":1703162478689,"filled_amount":0,"average_price":0,"order_type":"limit",)"
                 R"("order_state":"open","quote":true,"quote_set_id":"options","quote_id":"1","post_only":false,)"
                 R"("replaced":false,"mmp_group":"default","web":false,"mmp":true,"api":false,)"
                 R"("instrument_name":"BTC-22DEC23-41600-C","order_id":"6653852","max_show":1,)"
                 R"("time_in_force":"good_til_cancelled","price":0.04,"direction":"buy","amount":1,"label":""},)"
                 R"({"is_liquidation":false,"reduce_only":false,"risk_reducing":false,)"
                 R"("last_update_timestamp":1703162550180,"creation_timestamp":1703162478689,"filled_amount":0,)"
                 R"("average_price":0,"order_type":"limit","order_state":"open","quote":true,)"
                 R"("quote_set_id":"options","quote_id":"1","post_only":false,"replaced":false,"mmp_group":"default",)"
                 R"("web":false,"mmp":true,"api":false,"instrument_name":"BTC-22DEC23-41600-C","order_id":"6653853",)"
                 R"("max_show":1,"time_in_force":"good_til_cancelled","price":0.05,"direction":"sell","amount":1,)"
                 R"("label":""},{"is_liquidation":false,"reduce_only":false,"risk_reducing":false,)"
                 R"("last_update_timestamp":1703162550180,"creation_timestamp":1703162478689,"filled_amount":0,)"
                 R"("average_price":0,"order_type":"limit","order_state":"open","quote":true,)"
                 R"("quote_set_id":"futures","quote_id":"1","post_only":false,"replaced":false,"mmp_group":"default",)"
                 R"("web":false,"mmp":true,"api":false,"instrument_name":"BTC-PERPETUAL","order_id":"6653855",)"
                 R"("max_show":10,"time_in_force":"good_til_cancelled","price":43800,"direction":"sell","amount":10,)"
                 R"("label":""}],"trades":[]}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.mass_quote({.quote_id = "1", .mmp_group = "default", .quotes = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit trading.move_positions: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "trading.move_positions",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":3,"result":[{"target_uid":23,"source_uid":3,"price":0.1223,)"
                 R"("instrument_name":"BTC-28JAN22-32500-C","direction":"sell","amount":0.1},{"target_uid":23,)"
                 R"("source_uid":3,"price":35800,"instrument_name":"BTC-PERPETUAL","direction":"buy","amount":110}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.move_positions({.source_uid = 1, .target_uid = 1, .trades = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit trading.reset_mmp: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "trading.reset_mmp",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":1569,"result":"ok"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.reset_mmp({.index_name = "btc_usd"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit trading.sell: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "trading.sell",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":6130,"result":{"trades":[{"trade_seq":1966068,"trade_id":"ETH-2696097",)"
                 R"("timestamp":1590486335742,"tick_direction":0,"state":"filled","reduce_only":true,"price":202.8,)"
                 R"("post_only":false,"order_type":"limit","order_id":"ETH-584864807","matching_id":null,)"
                 R"("mark_price":202.79,"liquidity":"T","instrument_name":"ETH-PERPETUAL","index_price":202.86,)"
                 R"("fee_currency":"ETH","fee":0.00007766,"direction":"sell","amount":21}],"order":{"web":false,)"
                 R"("time_in_force":"good_til_cancelled","replaced":false,"reduce_only":true,"price":198.75,)"
                 R"("post_only":false,"order_type":"limit","order_state":"filled","order_id":"ETH-584864807",)"
                 R"("max_show":21,"last_update_timestamp":1590486335742,"label":"","is_rebalance":false,)"
                 R"("is_liquidation":false,"instrument_name":"ETH-PERPETUAL","filled_amount":21,"direction":"sell",)"
                 R"("creation_timestamp":1590486335742,"average_price":202.8,"api":true,"amount":21}}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.sell({.instrument_name = "BTC-PERPETUAL"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit trading.set_mmp_config: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "trading.set_mmp_config",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":7859,"method":"private/set_mmp_config","result":{"index_name":"btc_usd",)"
                 R"("mmp_group":"MassQuoteBot7","interval":60,"frozen_time":0,"quantity_limit":3,)"
                 R"("max_quote_quantity":2.5}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.set_mmp_config({
        .index_name = IndexName::btc_usd,
        .interval = 60,
        .frozen_time = 0,
        .max_quote_quantity = "2.5"_d,
    });
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::deribit::trading
