// Generated from specs/kitchen/trade.yaml by `exbind generate kitchen`. DO NOT EDIT.
#include "exbind/kitchen/trade.hpp"

#include <chrono>
#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kitchen/connection.hpp"

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

namespace exbind::inline v0_1::kitchen::trade {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kitchen trade.place_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kitchen",
        .operation = "trade.place_order",
        .number = 1,
        .request = R"({"side":"buy","size":"0.50","price":12.10,"count":3,"until":"1597026383085123456",)"
                   R"("postOnly":true,"force":"FOK","tag":"a \"b\" \\c","pin":"1234","extra":{"a":[1,2.50]},)"
                   R"("labels":{"k":"v","class":"w"},"steps":["1","2.5"],"ladder":[[1,2],[3]],"stop":{"price":"1"},)"
                   R"("target":{"price":"2","kind":"new"},"legs":[{"market":"A-B","side":"sell","ratio":"1"}],)"
                   R"("rows":[["1","2"]],"venues":"X,Y","hidden":"1"})",
        .reply = R"({"ok":true,"result":{"id":12,"itemCode":"0","itemText":"","side":"buy","force":0,"filled":null,)"
                 R"("nested":{"class":"","class_":"","24hVolume":"1","x-y":"","x.y":"","NULL":"","Side":"buy",)"
                 R"("Names":"","named":"","a__b":"","_Upper":"","费率":"0.1","Api":{"calls":1},)"
                 R"("order":{"value":"1"}},"old":"1"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.place_order({
        .market = "SALT-PEPPER",
        .side = Side::buy,
        .size = "0.50"_d,
        .price = "12.10"_d,
        .count = 3,
        .until = TimePoint{std::chrono::nanoseconds{1597026383085123456}},
        .postOnly = true,
        .force = Force::fill_or_kill,
        .tag = "a \"b\" \\c",
        .pin = Secret("1234"),
        .extra = RawJson{"{\"a\":[1,2.50]}"},
        .labels = Map<std::string>{{"k", "v"}, {"class", "w"}},
        .steps = Vector<Optional<Decimal>>{"1"_d, "2.5"_d},
        .ladder = Vector<Vector<Optional<std::int64_t>>>{
            Vector<Optional<std::int64_t>>{1, 2},
            Vector<Optional<std::int64_t>>{3},
        },
        .stop = Stop{.price = "1"_d},
        .target = Stop{.price = "2"_d, .kind = Open<Force>::other("new")},
        .legs = Vector<LegRequest>{LegRequest{.market = "A-B", .side = Side::sell, .ratio = "1"_d}},
        .rows = Vector<Row>{Row{.price = "1"_d, .size = "2"_d}},
        .venues = Vector<std::string>{"X", "Y"},
        .hidden = true,
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("kitchen trade.place_many: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kitchen",
        .operation = "trade.place_many",
        .number = 1,
        .request = R"([{"market":"A-B","size":"1"},{"market":"C-D",)"
                   R"("size":"123456789012345678901234567890123456789012.5"}])",
        .reply = R"({"ok":true,"result":[]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.place_many(Vector<PlaceManyRequest>{
        PlaceManyRequest{.market = "A-B", .size = "1"_d},
        PlaceManyRequest{
            .market = "C-D",
            .size = Decimal::parse("123456789012345678901234567890123456789012.5").value(),
        },
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("kitchen trade.place_many: example 2") {
    constexpr ::contract::Example example{
        .exchange = "kitchen",
        .operation = "trade.place_many",
        .number = 2,
        .request = R"([{"market":"A-B"}])",
        .reply = R"({"ok":true,"result":[]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.place_many(Vector<PlaceManyRequest>{PlaceManyRequest{.market = "A-B", .size = "1"_d}});
    const auto result = call.get();
    // The request is not compared. The documented request lacks [0].size.
    session.check_reply(result, call);
}

TEST_CASE("kitchen trade.orders: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kitchen",
        .operation = "trade.orders",
        .number = 1,
        .request = "ids=1,2&state=IOC",
        .reply = "",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.orders({.ids = Vector<std::string>{"1", "2"}, .state = Force::ioc});
    static_cast<void>(call.get());
    session.check_request();
}

TEST_CASE("kitchen trade.old_fills: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kitchen",
        .operation = "trade.old_fills",
        .number = 1,
        .request = "",
        .reply = R"({"ok":true,"result":[]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.old_fills();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kitchen trade.delete: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kitchen",
        .operation = "trade.delete",
        .number = 1,
        .request = "reason=a%20b",
        .reply = R"({"ok":true})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.delete_({.id = "example", .reason = "a b"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("kitchen trade.move: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kitchen",
        .operation = "trade.move",
        .number = 1,
        .request = "from=SALT&size=1.50&note=a%20b%26c",
        .reply = R"({"ok":true})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.move({.from = "SALT", .size = "1.50"_d, .note = "a b&c"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("kitchen trade.create_key: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kitchen",
        .operation = "trade.create_key",
        .number = 1,
        .request = R"({"label":"a\u0000b"})",
        .reply = R"({"ok":true,"result":{"key":"k","secretKey":"s","perms":["read_only"],"sides":"buy,sell",)"
                 R"("hidden":"0"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.create_key({.label = std::string("a\000b", 3)});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kitchen::trade
