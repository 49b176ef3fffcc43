// Generated from specs/kitchen/public.yaml by `exbind generate kitchen`. DO NOT EDIT.
#include "exbind/kitchen/public_.hpp"

#include <chrono>
#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kitchen/connection.hpp"

namespace exbind::inline v0_1::kitchen::public_ {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kitchen public.time: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kitchen",
        .operation = "public.time",
        .number = 1,
        .request = "",
        .reply = R"({"ok":true,"result":"1597026383085"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.time();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kitchen public.candles: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kitchen",
        .operation = "public.candles",
        .number = 1,
        .request = "bar=1M&after=1597026383&limit=2",
        .reply = R"({"ok":true,"result":[["1597026383085","1.10",2.50,"1"]]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.candles({.bar = Bar::_1M, .after = TimePoint{std::chrono::seconds{1597026383}}, .limit = 2});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("kitchen public.candles: example 2") {
    constexpr ::contract::Example example{
        .exchange = "kitchen",
        .operation = "public.candles",
        .number = 2,
        .request = "bar=9Y&after=1597026383.5",
        .reply = R"({"ok":true,"result":[]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.candles({
        .bar = Open<Bar>::other("9Y"),
        .after = TimePoint{std::chrono::nanoseconds{1597026383500000000}},
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("kitchen public.book: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kitchen",
        .operation = "public.book",
        .number = 1,
        .request = "",
        .reply = R"({"ok":true,"result":{"asks":[["41006.8","0.60038921","1"],["41006.9","0.30178218","2"],["41007",)"
                 R"("1.1","3"]],"bids":[],"ts":1629966436396000,"checksums":{"a":[1,2]},"meta":{"x":[1,{"y":null}]},)"
                 R"("venues":["SPOT","class"],"best":["41006.8","0.6","1"]}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.book();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kitchen::public_
