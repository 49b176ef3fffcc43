// Generated from specs/okx/public/event-contract.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/public_/event_contract.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx::public_::event_contract {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("okx public/event-contract.events: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "public/event-contract.events",
        .number = 1,
        .request = "seriesId=BTC-ABOVE-DAILY",
        .reply = R"({"code":"0","data":[{"seriesId":"BTC-ABOVE-DAILY","eventId":"BTC-ABOVE-DAILY-260224-1600",)"
                 R"("expTime":"1769697132335","state":"live"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.events({.seriesId = "BTC-ABOVE-DAILY"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx public/event-contract.markets: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "public/event-contract.markets",
        .number = 1,
        .request = "seriesId=BTC-ABOVE-DAILY",
        .reply = R"({"code":"0","data":[{"seriesId":"BTC-ABOVE-DAILY","eventId":"BTC-ABOVE-DAILY-260224-1600",)"
                 R"("instId":"BTC-ABOVE-DAILY-260224-1600-65000","listTime":"1769697132335",)"
                 R"("expTime":"1769697132335","state":"live","fixTime":"","outcome":"0","floorStrike":"120000",)"
                 R"("settleValue":"","disputed":false}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.markets({.seriesId = "BTC-ABOVE-DAILY"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx public/event-contract.series: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "public/event-contract.series",
        .number = 1,
        .request = "seriesId=BTC-ABOVE-DAILY",
        .reply = R"({"code":"0","data":[{"seriesId":"BTC-ABOVE-DAILY","freq":"daily","title":"BTC price above 15k",)"
                 R"("category":"Crypto","settlement":{"method":"price_above","closeEarly":false,)"
                 R"("srcName":"okx_index","underlying":"BTC-USDT"}}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.series({.seriesId = "BTC-ABOVE-DAILY"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::okx::public_::event_contract
