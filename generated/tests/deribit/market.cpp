// Generated from specs/deribit/market.yaml by `exbind generate deribit`. DO NOT EDIT.
#include "exbind/deribit/market.hpp"

#include <chrono>
#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/deribit/connection.hpp"

namespace exbind::inline v0_1::deribit::market {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("deribit market.get_apr_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "market.get_apr_history",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":1,"result":{"data":[{"day":20200,"apr":2.814},{"day":20199,"apr":2.749},)"
                 R"({"day":20198,"apr":2.684},{"day":20197,"apr":2.667},{"day":20196,"apr":2.722}],)"
                 R"("continuation":20196}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_apr_history({.currency = Currency::usde});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit market.get_book_summary_by_currency: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "market.get_book_summary_by_currency",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":3659,"result":[{"volume":0.55,"underlying_price":121.38,)"
                 R"("underlying_index":"index_price","quote_currency":"USD","price_change":-26.7793594,)"
                 R"("open_interest":0.55,"mid_price":0.2444,"mark_price":80,"low":0.34,"last":0.34,)"
                 R"("interest_rate":0.207,"instrument_name":"ETH-22FEB19-140-P","high":0.34,)"
                 R"("creation_timestamp":1550227952163,"bid_price":0.1488,"base_currency":"ETH","ask_price":0.34}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_book_summary_by_currency({.currency = TradingCurrency::btc});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit market.get_book_summary_by_instrument: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "market.get_book_summary_by_instrument",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":3659,"result":[{"volume":0.55,"underlying_price":121.38,)"
                 R"("underlying_index":"index_price","quote_currency":"USD","price_change":-26.7793594,)"
                 R"("open_interest":0.55,"mid_price":0.2444,"mark_price":80,"low":0.34,"last":0.34,)"
                 R"("interest_rate":0.207,"instrument_name":"ETH-22FEB19-140-P","high":0.34,)"
                 R"("creation_timestamp":1550227952163,"bid_price":0.1488,"base_currency":"ETH","ask_price":0.34}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_book_summary_by_instrument({.instrument_name = "BTC-PERPETUAL"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit market.get_currencies: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "market.get_currencies",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":7538,"result":[{"coin_type":"ETHER","currency":"ETH",)"
                 R"("currency_long":"Ethereum","min_confirmations":1,"min_withdrawal_fee":0.0001,)"
                 R"("withdrawal_fee":0.0006,"withdrawal_priorities":[],"network_currency":"ETH","network_fee":0.0006,)"
                 R"("decimals":6},{"coin_type":"BITCOIN","currency":"BTC","currency_long":"Bitcoin",)"
                 R"("min_confirmations":1,"min_withdrawal_fee":0.0001,"withdrawal_fee":0.0001,)"
                 R"("withdrawal_priorities":[{"value":0.15,"name":"very_low"},{"value":1.5,"name":"very_high"}],)"
                 R"("network_currency":"BTC","network_fee":0.0001,"decimals":8}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_currencies();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit market.get_delivery_prices: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "market.get_delivery_prices",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":3601,"result":{"data":[{"date":"2020-01-02",)"
                 R"("delivery_price":7131.214606410254},{"date":"2019-12-21","delivery_price":7150.943217777777},)"
                 R"({"date":"2019-12-20","delivery_price":7175.988445532345},{"date":"2019-12-19",)"
                 R"("delivery_price":7189.540776143791},{"date":"2019-12-18","delivery_price":6698.353743857118}],)"
                 R"("records_total":58}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_delivery_prices({.index_name = MarketIndexName::btc_usd});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit market.get_expirations: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "market.get_expirations",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","result":{"future":["21SEP24","22SEP24","PERPETUAL"],"option":["21SEP24",)"
                 R"("22SEP24","23SEP24"]}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_expirations({.currency = TradingCurrency::btc, .kind = Kind::future});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit market.get_funding_rate_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "market.get_funding_rate_history",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":7617,"result":[{"timestamp":1569891600000,"index_price":8222.87,)"
                 R"("prev_index_price":8305.72,"interest_8h":-0.00009234260068476106,)"
                 R"("interest_1h":-4.739622041017375e-7},{"timestamp":1569895200000,"index_price":8286.49,)"
                 R"("prev_index_price":8222.87,"interest_8h":-0.00006720918180255509,)"
                 R"("interest_1h":-2.8583510923267753e-7},{"timestamp":1569898800000,"index_price":8431.97,)"
                 R"("prev_index_price":8286.49,"interest_8h":-0.00003544496169694662,)"
                 R"("interest_1h":-0.000003815906848177951},{"timestamp":1569902400000,"index_price":8422.36,)"
                 R"("prev_index_price":8431.97,"interest_8h":-0.00001404147515584998,)"
                 R"("interest_1h":8.312033064379086e-7}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_funding_rate_history({
        .instrument_name = "BTC-PERPETUAL",
        .start_timestamp = TimePoint{std::chrono::milliseconds{1536569522277}},
        .end_timestamp = TimePoint{std::chrono::milliseconds{1536569522277}},
    });
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit market.get_funding_rate_value: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "market.get_funding_rate_value",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":7617,"result":-0.00025056853702101664})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_funding_rate_value({
        .instrument_name = "BTC-PERPETUAL",
        .start_timestamp = TimePoint{std::chrono::milliseconds{1536569522277}},
        .end_timestamp = TimePoint{std::chrono::milliseconds{1536569522277}},
    });
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit market.get_historical_volatility: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "market.get_historical_volatility",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":8387,"result":[[1549720800000,14.747743607344217],[1549720800000,)"
                 R"(14.747743607344217],[1549724400000,14.74257778551467],[1549728000000,14.73502799931767],)"
                 R"([1549731600000,14.73502799931767],[1549735200000,14.73502799931767],[1550228400000,)"
                 R"(46.371891307340015]]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_historical_volatility({.currency = TradingCurrency::btc});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit market.get_index_price_names: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "market.get_index_price_names",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":25718,"result":["btc_eth","btc_usdc","eth_usdc"]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_index_price_names();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit market.get_last_settlements_by_currency: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "market.get_last_settlements_by_currency",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":5482,"result":{"settlements":[{"type":"settlement",)"
                 R"("timestamp":1550502000023,"session_profit_loss":0.116509752,"profit_loss":-9.999999999886402e-10,)"
                 R"("position":240,"mark_price":3578.16,"instrument_name":"BTC-22FEB19","index_price":3796.43}],)"
                 R"("continuation":"2Z7mdtavzYvfuyYcHkJXvPTr9ZSMsEzM3sLCH7AbYEDd1AzTXY2hnhegQDiaP1TtU4b5iSJZ4"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_last_settlements_by_currency({.currency = TradingCurrency::btc});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit market.get_last_settlements_by_instrument: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "market.get_last_settlements_by_instrument",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":5482,"result":{"settlements":[{"type":"settlement",)"
                 R"("timestamp":1550502000023,"session_profit_loss":0.116509752,"profit_loss":-9.999999999886402e-10,)"
                 R"("position":240,"mark_price":3578.16,"instrument_name":"BTC-22FEB19","index_price":3796.43}],)"
                 R"("continuation":"2Z7mdtavzYvfuyYcHkJXvPTr9ZSMsEzM3sLCH7AbYEDd1AzTXY2hnhegQDiaP1TtU4b5iSJZ4"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_last_settlements_by_instrument({.instrument_name = "BTC-PERPETUAL"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit market.get_last_trades_by_currency: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "market.get_last_trades_by_currency",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":1469,"result":{"trades":[{"trade_seq":467,"trade_id":"415305279",)"
                 R"("timestamp":1770984454552,"tick_direction":2,"price":0.0525,"mark_price":0.05253883,"iv":45.91,)"
                 R"("instrument_name":"BTC-24APR26-72000-C","index_price":66930.31,"direction":"buy","amount":3,)"
                 R"("contracts":3}],"has_more":true}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_last_trades_by_currency({.currency = TradingCurrency::btc});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit market.get_last_trades_by_currency_and_time: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "market.get_last_trades_by_currency_and_time",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":1469,"result":{"trades":[{"trade_seq":467,"trade_id":"415305279",)"
                 R"("timestamp":1770984454552,"tick_direction":2,"price":0.0525,"mark_price":0.05253883,"iv":45.91,)"
                 R"("instrument_name":"BTC-24APR26-72000-C","index_price":66930.31,"direction":"buy","amount":3,)"
                 R"("contracts":3}],"has_more":true}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_last_trades_by_currency_and_time({
        .currency = TradingCurrency::btc,
        .start_timestamp = TimePoint{std::chrono::milliseconds{1536569522277}},
        .end_timestamp = TimePoint{std::chrono::milliseconds{1536569522277}},
    });
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit market.get_last_trades_by_instrument: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "market.get_last_trades_by_instrument",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":1469,"result":{"trades":[{"trade_seq":467,"trade_id":"415305279",)"
                 R"("timestamp":1770984454552,"tick_direction":2,"price":0.0525,"mark_price":0.05253883,"iv":45.91,)"
                 R"("instrument_name":"BTC-24APR26-72000-C","index_price":66930.31,"direction":"buy","amount":3,)"
                 R"("contracts":3}],"has_more":true}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_last_trades_by_instrument({.instrument_name = "BTC-PERPETUAL"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit market.get_last_trades_by_instrument_and_time: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "market.get_last_trades_by_instrument_and_time",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":1469,"result":{"trades":[{"trade_seq":467,"trade_id":"415305279",)"
                 R"("timestamp":1770984454552,"tick_direction":2,"price":0.0525,"mark_price":0.05253883,"iv":45.91,)"
                 R"("instrument_name":"BTC-24APR26-72000-C","index_price":66930.31,"direction":"buy","amount":3,)"
                 R"("contracts":3}],"has_more":true}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_last_trades_by_instrument_and_time({
        .instrument_name = "BTC-PERPETUAL",
        .start_timestamp = TimePoint{std::chrono::milliseconds{1536569522277}},
        .end_timestamp = TimePoint{std::chrono::milliseconds{1536569522277}},
    });
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit market.get_order_book: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "market.get_order_book",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":8772,"result":{"timestamp":1550757626706,"stats":{"volume":93.35589552,)"
                 R"("price_change":0.6913,"low":3940.75,"high":3976.25},"state":"open","settlement_price":3925.85,)"
                 R"("open_interest":45.27600333464605,"min_price":3932.22,"max_price":3971.74,"mark_price":3931.97,)"
                 R"("last_price":3955.75,"instrument_name":"BTC-PERPETUAL","index_price":3910.46,)"
                 R"("funding_8h":0.00455263,"current_funding":0.00500063,"change_id":474988,"bids":[[3955.75,30],)"
                 R"([3940.75,102020],[3423,42840]],"best_bid_price":3955.75,"best_bid_amount":30,"best_ask_price":0,)"
                 R"("best_ask_amount":0,"asks":[]}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_order_book({.instrument_name = "BTC-PERPETUAL"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit market.get_order_book_by_instrument_id: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "market.get_order_book_by_instrument_id",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":8772,"result":{"timestamp":1550757626706,"stats":{"volume":93.35589552,)"
                 R"("price_change":0.6913,"low":3940.75,"high":3976.25},"state":"open","settlement_price":3925.85,)"
                 R"("open_interest":45.27600333464605,"min_price":3932.22,"max_price":3971.74,"mark_price":3931.97,)"
                 R"("last_price":3955.75,"instrument_name":"BTC-PERPETUAL","index_price":3910.46,)"
                 R"("funding_8h":0.00455263,"current_funding":0.00500063,"change_id":474988,"bids":[[3955.75,30],)"
                 R"([3940.75,102020],[3423,42840]],"best_bid_price":3955.75,"best_bid_amount":30,"best_ask_price":0,)"
                 R"("best_ask_amount":0,"asks":[]}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_order_book_by_instrument_id({.instrument_id = 1});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit market.get_supported_index_names: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "market.get_supported_index_names",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":25718,"result":["btc_eth","btc_usdc","eth_usdc"]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_supported_index_names();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit market.get_trade_volumes: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "market.get_trade_volumes",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":6387,"result":[{"puts_volume":48,"futures_volume":6.25578452,)"
                 R"("currency":"BTC","calls_volume":145,"spot_volume":11.1},{"puts_volume":122.65,)"
                 R"("futures_volume":374.392173,"currency":"ETH","calls_volume":37.4,"spot_volume":57.7}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_trade_volumes();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit market.get_tradingview_chart_data: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "market.get_tradingview_chart_data",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":833,"result":{"volume":[19.007942601,20.095877981],"cost":[19000,23400],)"
                 R"("ticks":[1554373800000,1554375600000],"status":"ok","open":[4963.42,4986.29],"low":[4728.94,)"
                 R"(4726.6],"high":[5185.45,5250.87],"close":[5052.95,5013.59]},"usIn":1554381680742493,)"
                 R"("usOut":1554381680742698,"usDiff":205,"testnet":false})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_tradingview_chart_data({
        .instrument_name = "BTC-PERPETUAL",
        .start_timestamp = TimePoint{std::chrono::milliseconds{1536569522277}},
        .end_timestamp = TimePoint{std::chrono::milliseconds{1536569522277}},
        .resolution = Resolution::_1,
    });
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::deribit::market
