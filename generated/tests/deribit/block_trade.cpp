// Generated from specs/deribit/block_trade.yaml by `exbind generate deribit`. DO NOT EDIT.
#include "exbind/deribit/block_trade.hpp"

#include <chrono>
#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/deribit/connection.hpp"

namespace exbind::inline v0_1::deribit::block_trade {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("deribit block_trade.approve_block_trade: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "block_trade.approve_block_trade",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":1569,"result":"ok"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.approve_block_trade({
        .timestamp = TimePoint{std::chrono::milliseconds{1536569522277}},
        .nonce = "bF1_gfgcsd",
        .role = Role::taker,
    });
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit block_trade.execute_block_trade: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "block_trade.execute_block_trade",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","result":{"trades":[{"trade_seq":37,"trade_id":"92437",)"
                 R"("timestamp":1565089523719,"tick_direction":3,"state":"filled","price":0.0001,)"
                 R"("order_type":"limit","order_id":"343062","matching_id":null,"liquidity":"T","iv":0,)"
                 R"("instrument_name":"BTC-9AUG19-10250-C","index_price":11738,"fee_currency":"BTC","fee":0.00025,)"
                 R"("direction":"sell","block_trade_id":"61","amount":10},{"trade_seq":25350,"trade_id":"92435",)"
                 R"("timestamp":1565089523719,"tick_direction":3,"state":"filled","price":11590,"order_type":"limit",)"
                 R"("order_id":"343058","matching_id":null,"liquidity":"T","instrument_name":"BTC-PERPETUAL",)"
                 R"("index_price":11737.98,"fee_currency":"BTC","fee":0.00000164,"direction":"buy",)"
                 R"("block_trade_id":"61","amount":190}],"timestamp":1565089523720,"id":"61"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.execute_block_trade({
        .timestamp = TimePoint{std::chrono::milliseconds{1536569522277}},
        .nonce = "bF1_gfgcsd",
        .role = Role::taker,
        .trades = "example",
        .counterparty_signature = "1565173369982.1M9tO0Q-.z9n9WyZUU5op9pEz6Jtd2CI71QxQMMsCZAexnIfK9HQRT1pKH3clxeIbY7Bqm-yMcWIoE3IfCDPW5VEdiN-6oS0YkKUyXPD500MUf3ULKhfkmH81EZs",
    });
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit block_trade.get_block_trade: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "block_trade.get_block_trade",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","result":{"trades":[{"trade_seq":37,"trade_id":"92437",)"
                 R"("timestamp":1565089523719,"tick_direction":3,"state":"filled","price":0.0001,)"
                 R"("order_type":"limit","order_id":"343062","matching_id":null,"liquidity":"T","iv":0,)"
                 R"("instrument_name":"BTC-9AUG19-10250-C","index_price":11738,"fee_currency":"BTC","fee":0.00025,)"
                 R"("direction":"sell","block_trade_id":"61","amount":10},{"trade_seq":25350,"trade_id":"92435",)"
                 R"("timestamp":1565089523719,"tick_direction":3,"state":"filled","price":11590,"order_type":"limit",)"
                 R"("order_id":"343058","matching_id":null,"liquidity":"T","instrument_name":"BTC-PERPETUAL",)"
                 R"("index_price":11737.98,"fee_currency":"BTC","fee":0.00000164,"direction":"buy",)"
                 R"("block_trade_id":"61","amount":190}],"timestamp":1565089523720,"id":"61"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_block_trade({.id = "154"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit block_trade.get_block_trade_requests: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "block_trade.get_block_trade_requests",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":1,"result":[{"timestamp":1742824052538,"state":{"timestamp":1742824052539,)"
                 R"("value":"initial"},"username":"Trader","user_id":8,"role":"taker","trades":[{"amount":100000,)"
                 R"("direction":"buy","price":87516.83,"instrument_name":"BTC-PERPETUAL"}],"broker_code":"jpqYKgg1",)"
                 R"("broker_name":"Test Broker","counterparty_state":{"timestamp":1742824052538,"value":"approved"},)"
                 R"("nonce":"29rKkuD3NSBPet4njrpNWEuHBm9s"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_block_trade_requests();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit block_trade.get_block_trades: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "block_trade.get_block_trades",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","result":[{"trades":[{"trade_seq":4,"trade_id":"92462",)"
                 R"("timestamp":1565093070164,"tick_direction":2,"state":"filled","price":0.0151,)"
                 R"("order_type":"limit","order_id":"343121","matching_id":null,"liquidity":"M","iv":72.38,)"
                 R"("instrument_name":"BTC-9AUG19-11500-P","index_price":11758.65,"fee_currency":"BTC","fee":0,)"
                 R"("direction":"sell","block_trade_id":"66","amount":2.3},{"trade_seq":41,"trade_id":"92460",)"
                 R"("timestamp":1565093070164,"tick_direction":2,"state":"filled","price":11753,"order_type":"limit",)"
                 R"("order_id":"343117","matching_id":null,"liquidity":"M","instrument_name":"BTC-9AUG19",)"
                 R"("index_price":11758.65,"fee_currency":"BTC","fee":0,"direction":"sell","block_trade_id":"66",)"
                 R"("amount":50}],"timestamp":1565093070165,"id":"66"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_block_trades();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit block_trade.get_broker_trade_requests: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "block_trade.get_broker_trade_requests",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":7,"result":[{"timestamp":1742824052547,"state":"activated",)"
                 R"("trades":[{"amount":100000,"direction":"buy","price":87516.83,)"
                 R"("instrument_name":"BTC-PERPETUAL"}],"maker":{"state":"initial","client_id":1,"user_id":"***009",)"
                 R"("client_name":"Test Client","client_link_name":"Test Client 2","client_link_id":2},)"
                 R"("taker":{"state":"initial","client_id":1,"user_id":"***008","client_name":"Test Client",)"
                 R"("client_link_name":"Test Client 1","client_link_id":1},"nonce":"3WqPoAsmde9aXCSEBVUmi2XxGkgA"},)"
                 R"({"timestamp":1742824052538,"state":"activated","trades":[{"amount":100000,"direction":"buy",)"
                 R"("price":87516.83,"instrument_name":"BTC-PERPETUAL"}],"maker":{"state":"approved","client_id":1,)"
                 R"("user_id":"***009","client_name":"Test Client","client_link_name":"Test Client 2",)"
                 R"("client_link_id":2},"taker":{"state":"initial","client_id":1,"user_id":"***008",)"
                 R"("client_name":"Test Client","client_link_name":"Test Client 1","client_link_id":1},)"
                 R"("nonce":"29rKkuD3NSBPet4njrpNWEuHBm9s"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_broker_trade_requests();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit block_trade.get_broker_trades: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "block_trade.get_broker_trades",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":1,"result":{"history":[{"id":"BLOCK-7","timestamp":1747239767111,)"
                 R"("trades":[{"timestamp":1747239767111,"amount":100000,"direction":"buy","price":102079.75,)"
                 R"("index_price":102079.75,"instrument_name":"BTC-PERPETUAL","trade_seq":7,"mark_price":102079.75,)"
                 R"("tick_direction":1,"contracts":10000,"trade_id":"7","block_trade_id":"BLOCK-7",)"
                 R"("block_trade_leg_count":1}],"maker":{"user_id":"****009","client_id":2,)"
                 R"("client_name":"Test Client 2","client_link_name":"Test Client 2 l","client_link_id":2},)"
                 R"("taker":{"user_id":"****008","client_id":1,"client_name":"Test Client 1",)"
                 R"("client_link_name":"Test Client 1 l","client_link_id":1}}],"next_start_id":6}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_broker_trades();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit block_trade.invalidate_block_trade_signature: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "block_trade.invalidate_block_trade_signature",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":1569,"result":"ok"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.invalidate_block_trade_signature({
        .signature = "1565173369982.1M9tO0Q-.z9n9WyZUU5op9pEz6Jtd2CI71QxQMMsCZAexnIfK9HQRT1pKH3clxeIbY7Bqm-yMcWIoE3IfCDPW5VEdiN-6oS0YkKUyXPD500MUf3ULKhfkmH81EZs",
    });
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit block_trade.reject_block_trade: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "block_trade.reject_block_trade",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":1569,"result":"ok"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.reject_block_trade({
        .timestamp = TimePoint{std::chrono::milliseconds{1536569522277}},
        .nonce = "bF1_gfgcsd",
        .role = Role::taker,
    });
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit block_trade.simulate_block_trade: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "block_trade.simulate_block_trade",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","result":true})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.simulate_block_trade({.trades = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit block_trade.verify_block_trade: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "block_trade.verify_block_trade",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","result":{"signature":"1565172710935.1ESE83qh.g6fbgRd4VWagaJz7xdi2WaV-q-d3J0njoz)"
                 R"(1jZavuRudZJZif9uH8XdUAx1LHsu0E3e0ZG_xe1UPYlwo41xRVrkWU6OMgygDRafUkEmBuk9iLqjc9rh4"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.verify_block_trade({
        .timestamp = TimePoint{std::chrono::milliseconds{1536569522277}},
        .nonce = "bF1_gfgcsd",
        .role = Role::taker,
        .trades = "example",
    });
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::deribit::block_trade
