// Generated from specs/deribit/block_rfq.yaml by `exbind generate deribit`. DO NOT EDIT.
#include "exbind/deribit/block_rfq.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/deribit/connection.hpp"

namespace exbind::inline v0_1::deribit::block_rfq {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("deribit block_rfq.accept_block_rfq: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "block_rfq.accept_block_rfq",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":1,"result":{"block_trades":[{"id":"BLOCK-423","timestamp":1730798381504,)"
                 R"("trades":[{"timestamp":1730798381502,"state":"filled","fee":1.5e-7,"amount":100,)"
                 R"("direction":"buy","price":69696.8,"index_price":70000,"profit_loss":0,)"
                 R"("instrument_name":"BTC-8NOV24-70000-C","trade_seq":113,"mark_price":0.03,"order_id":"2899",)"
                 R"("matching_id":null,"tick_direction":2,"combo_id":"BTC-CS-8NOV24-70000_72000","block_rfq_id":1,)"
                 R"("api":true,"contracts":100,"post_only":false,"block_trade_id":"BLOCK-423","trade_id":"771",)"
                 R"("order_type":"limit","mmp":false,"risk_reducing":false,"reduce_only":false,)"
                 R"("block_trade_leg_count":2,"self_trade":false,"fee_currency":"BTC","liquidity":"T"},)"
                 R"({"timestamp":1730798381502,"state":"filled","fee":1.5e-7,"amount":100,"direction":"sell",)"
                 R"("price":69677.4,"index_price":70000,"profit_loss":0,"instrument_name":"BTC-8NOV24-72000-C",)"
                 R"("trade_seq":113,"mark_price":0.02,"order_id":"2900","matching_id":null,"tick_direction":2,)"
                 R"("combo_id":"BTC-CS-8NOV24-70000_72000","block_rfq_id":1,"api":true,"contracts":100,)"
                 R"("post_only":false,"block_trade_id":"BLOCK-423","trade_id":"772","order_type":"limit","mmp":false,)"
                 R"("risk_reducing":false,"reduce_only":false,"block_trade_leg_count":2,"self_trade":false,)"
                 R"("fee_currency":"BTC","liquidity":"T"}]}]}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.accept_block_rfq({
        .block_rfq_id = 1,
        .price = "1"_d,
        .amount = "1"_d,
        .direction = Direction::buy,
        .legs = "example",
        .time_in_force = TimeInForce::good_til_cancelled,
    });
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit block_rfq.add_block_rfq_quote: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "block_rfq.add_block_rfq_quote",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":1,"result":{"label":"example_quote","amount":10000,"direction":"buy",)"
                 R"("price":69600,"legs":[{"direction":"buy","price":69600,"instrument_name":"BTC-15NOV24",)"
                 R"("ratio":1}],"creation_timestamp":1731076586371,"block_rfq_id":3,"replaced":false,)"
                 R"("filled_amount":0,"hedge":{"amount":10,"direction":"buy","price":70000,)"
                 R"("instrument_name":"BTC-PERPETUAL"},"last_update_timestamp":1731076586371,"block_rfq_quote_id":8,)"
                 R"("quote_state":"open"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.add_block_rfq_quote({
        .block_rfq_id = 1,
        .amount = "1"_d,
        .direction = Direction::buy,
        .legs = "example",
    });
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit block_rfq.cancel_all_block_rfq_quotes: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "block_rfq.cancel_all_block_rfq_quotes",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","result":1})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_all_block_rfq_quotes();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit block_rfq.cancel_block_rfq: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "block_rfq.cancel_block_rfq",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":1,"result":{"creation_timestamp":1729855159611,"block_rfq_id":366,)"
                 R"("expiration_timestamp":1729855459611,"role":"taker","asks":[],"bids":[],"makers":[],)"
                 R"("amount":100000,"legs":[{"ratio":1,"instrument_name":"BTC-1NOV24","direction":"sell"},{"ratio":1,)"
                 R"("instrument_name":"BTC-PERPETUAL","direction":"buy"}],"combo_id":"BTC-FS-1NOV24_PERP",)"
                 R"("state":"cancelled","label":"example"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_block_rfq({.block_rfq_id = 1});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit block_rfq.cancel_block_rfq_quote: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "block_rfq.cancel_block_rfq_quote",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":1,"result":{"label":"example_quote","amount":20000,"direction":"buy",)"
                 R"("price":74600,"legs":[{"direction":"buy","price":74600,"instrument_name":"BTC-15NOV24",)"
                 R"("ratio":1}],"creation_timestamp":1731076586371,"block_rfq_id":3,"replaced":false,)"
                 R"("filled_amount":0,"last_update_timestamp":1731076655746,"hedge":{"amount":10,"direction":"buy",)"
                 R"("price":70000,"instrument_name":"BTC-PERPETUAL"},"block_rfq_quote_id":8,)"
                 R"("quote_state":"cancelled"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_block_rfq_quote();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit block_rfq.cancel_block_rfq_trigger: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "block_rfq.cancel_block_rfq_trigger",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":1,"result":{"creation_timestamp":1730798381504,)"
                 R"("expiration_timestamp":1730798481504,"block_rfq_id":123,"role":"taker","state":"open",)"
                 R"("taker_rating":"1-2","makers":["maker1","maker2"],"amount":100,"min_trade_amount":10,)"
                 R"("legs":[{"instrument_name":"BTC-8NOV24-70000-C","ratio":1},)"
                 R"({"instrument_name":"BTC-8NOV24-72000-C","ratio":1}],"combo_id":"BTC-CS-8NOV24-70000_72000",)"
                 R"("label":"My Block RFQ","app_name":"Example Application","mark_price":0.025,"disclosed":false,)"
                 R"("trade_trigger":{"state":"cancelled","price":0.01,"direction":"buy",)"
                 R"("cancel_reason":"User cancelled"}}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_block_rfq_trigger({.block_rfq_id = 1});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit block_rfq.create_block_rfq: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "block_rfq.create_block_rfq",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":1,"result":{"label":"example","state":"created","amount":20000,)"
                 R"("role":"taker","bids":[],"asks":[],"combo_id":"BTC-15NOV24","legs":[{"direction":"sell",)"
                 R"("instrument_name":"BTC-15NOV24","ratio":1}],"creation_timestamp":1731062187555,)"
                 R"("block_rfq_id":507,"expiration_timestamp":1731062487555,"hedge":{"amount":10,"direction":"buy",)"
                 R"("price":70000,"instrument_name":"BTC-PERPETUAL"},"makers":["MAKER1"]}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.create_block_rfq({.legs = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit block_rfq.edit_block_rfq_quote: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "block_rfq.edit_block_rfq_quote",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":1,"result":{"label":"example_quote","amount":20000,"direction":"buy",)"
                 R"("price":74600,"legs":[{"direction":"buy","price":74600,"instrument_name":"BTC-15NOV24",)"
                 R"("ratio":1}],"creation_timestamp":1731076586371,"block_rfq_id":3,"replaced":true,)"
                 R"("filled_amount":0,"last_update_timestamp":1731076638591,"hedge":{"amount":10,"direction":"buy",)"
                 R"("price":70000,"instrument_name":"BTC-PERPETUAL"},"block_rfq_quote_id":8,"quote_state":"open"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.edit_block_rfq_quote({.legs = "example", .amount = "1"_d});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit block_rfq.get_block_rfq_makers: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "block_rfq.get_block_rfq_makers",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":1,"result":["MAKER1","MAKER2","MAKER3"]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_block_rfq_makers();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit block_rfq.get_block_rfq_quotes: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "block_rfq.get_block_rfq_quotes",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":1,"result":{"label":"example_quote","amount":20000,"direction":"buy",)"
                 R"("price":74600,"legs":[{"direction":"buy","price":74600,"instrument_name":"BTC-15NOV24",)"
                 R"("ratio":1}],"creation_timestamp":1731076586371,"block_rfq_id":1,"replaced":false,)"
                 R"("filled_amount":0,"last_update_timestamp":1731076638591,"hedge":{"amount":10,"direction":"buy",)"
                 R"("price":70000,"instrument_name":"BTC-PERPETUAL"},"block_rfq_quote_id":8,"quote_state":"open",)"
                 R"("execution_instruction":"all_or_none"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_block_rfq_quotes();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit block_rfq.get_block_rfq_user_info: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "block_rfq.get_block_rfq_user_info",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":1,"result":{"parent":{"identity":"MAKER1","is_maker":true},)"
                 R"("users":[{"user_id":1,"taker_rating":98.5,"identity":"TAKER1","is_maker":false},{"user_id":2,)"
                 R"("taker_rating":97}]}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_block_rfq_user_info();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit block_rfq.get_block_rfqs: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "block_rfq.get_block_rfqs",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":1,"result":{"continuation":null,"block_rfqs":[{"state":"open",)"
                 R"("amount":40000,"role":"maker","combo_id":"BTC-15NOV24","legs":[{"direction":"sell",)"
                 R"("instrument_name":"BTC-15NOV24","ratio":1}],"creation_timestamp":1731062457741,)"
                 R"("block_rfq_id":508,"expiration_timestamp":1731062757741,"hedge":{"amount":10,"direction":"buy",)"
                 R"("price":70000,"instrument_name":"BTC-PERPETUAL"},"taker_rating":"1-2"}]}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_block_rfqs();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit block_rfq.get_block_rfq_trades: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "block_rfq.get_block_rfq_trades",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":1,"result":{"continuation":"1739739009234:6570","block_rfqs":[{"id":6611,)"
                 R"("timestamp":1739803305362,"combo_id":"BTC-CS-28FEB25-100000_106000","legs":[{"price":0.1,)"
                 R"("direction":"buy","instrument_name":"BTC-28FEB25-100000-C","ratio":1},{"price":0.05,)"
                 R"("direction":"sell","instrument_name":"BTC-28FEB25-106000-C","ratio":1}],"amount":12.5,)"
                 R"("direction":"sell","mark_price":0.010356754,"trades":[{"price":0.05,"amount":12.5,)"
                 R"("direction":"sell","hedge_amount":50}],"hedge":{"price":96000,"amount":50,"direction":"sell",)"
                 R"("instrument_name":"BTC-PERPETUAL"},"index_prices":{"btc_usd":96000,"btc_usdc":95950}},{"id":6600,)"
                 R"("timestamp":1739774397766,"combo_id":"BTC-CS-28FEB25-100000_106000","legs":[{"price":0.1,)"
                 R"("direction":"buy","instrument_name":"BTC-28FEB25-100000-C","ratio":1},{"price":0.05,)"
                 R"("direction":"sell","instrument_name":"BTC-28FEB25-106000-C","ratio":1}],"amount":12.5,)"
                 R"("direction":"sell","mark_price":0.007458089,"trades":[{"price":0.05,"amount":12.5,)"
                 R"("direction":"sell","hedge_amount":50}],"hedge":{"price":96000,"amount":50,"direction":"sell",)"
                 R"("instrument_name":"BTC-PERPETUAL"},"index_prices":{"btc_usd":96000,"btc_usdc":95950}},{"id":6579,)"
                 R"("timestamp":1739743922308,"combo_id":"BTC-CS-17FEB25-89000_90000","legs":[{"price":0.08,)"
                 R"("direction":"buy","instrument_name":"BTC-17FEB25-89000-C","ratio":1},{"price":0.075,)"
                 R"("direction":"sell","instrument_name":"BTC-17FEB25-90000-C","ratio":1}],"amount":12.5,)"
                 R"("direction":"sell","mark_price":0.010314468,"trades":[{"price":0.005,"amount":12.5,)"
                 R"("direction":"sell"}]}]}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_block_rfq_trades({.currency = TradingCurrency::btc});
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::deribit::block_rfq
