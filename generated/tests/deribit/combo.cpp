// Generated from specs/deribit/combo.yaml by `exbind generate deribit`. DO NOT EDIT.
#include "exbind/deribit/combo.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/deribit/connection.hpp"

namespace exbind::inline v0_1::deribit::combo {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("deribit combo.create_combo: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "combo.create_combo",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":6,"result":{"state_timestamp":1650960943922,"state":"active",)"
                 R"("legs":[{"instrument_name":"BTC-29APR22-37500-C","amount":1},)"
                 R"({"instrument_name":"BTC-29APR22-37500-P","amount":-1}],"id":"BTC-REV-29APR22-37500",)"
                 R"("instrument_id":52,"creation_timestamp":1650960943000}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.create_combo({.trades = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit combo.get_leg_prices: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "combo.get_leg_prices",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":1,"result":{"legs":[{"ratio":1,"instrument_name":"BTC-1NOV24-67000-C",)"
                 R"("price":0.6001,"direction":"buy"},{"ratio":1,"instrument_name":"BTC-1NOV24-66000-C",)"
                 R"("price":0.0001,"direction":"sell"}],"amount":2}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_leg_prices({.legs = "example", .price = "1"_d});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit combo.get_combo_details: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "combo.get_combo_details",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":3,"result":{"state_timestamp":1650620605150,"state":"active",)"
                 R"("legs":[{"instrument_name":"BTC-PERPETUAL","amount":-1},{"instrument_name":"BTC-29APR22",)"
                 R"("amount":1}],"id":"BTC-FS-29APR22_PERP","instrument_id":27,"creation_timestamp":1650620575000}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_combo_details({.combo_id = "BTC-FS-31DEC21-PERP"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit combo.get_combo_ids: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "combo.get_combo_ids",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":1,"result":["BTC-CS-29APR22-39300_39600","BTC-FS-29APR22_PERP"]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_combo_ids({.currency = TradingCurrency::btc});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit combo.get_combos: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "combo.get_combos",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":2,"result":[{"state_timestamp":1650636265101,"state":"active",)"
                 R"("legs":[{"instrument_name":"BTC-29APR22-39300-C","amount":1},)"
                 R"({"instrument_name":"BTC-29APR22-39600-C","amount":-1}],"id":"BTC-CS-29APR22-39300_39600",)"
                 R"("instrument_id":28,"creation_timestamp":1650636235000},{"state_timestamp":1650620605150,)"
                 R"("state":"active","legs":[{"instrument_name":"BTC-PERPETUAL","amount":-1},)"
                 R"({"instrument_name":"BTC-29APR22","amount":1}],"id":"BTC-FS-29APR22_PERP","instrument_id":27,)"
                 R"("creation_timestamp":1650620575000}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_combos({.currency = TradingCurrency::btc});
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::deribit::combo
