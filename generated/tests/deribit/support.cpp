// Generated from specs/deribit/support.yaml by `exbind generate deribit`. DO NOT EDIT.
#include "exbind/deribit/support.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/deribit/connection.hpp"

namespace exbind::inline v0_1::deribit::support {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("deribit support.get_time: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "support.get_time",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":7365,"result":1550147385946})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_time();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit support.hello: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "support.hello",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":8212,"result":{"version":"1.2.26"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.hello({.client_name = "My Trading Software", .client_version = "1.0.2"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit support.status: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "support.status",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":55,"result":{"locked_currencies":["BTC","ETH"],"locked":true}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.status();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit support.test: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "support.test",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":8212,"result":{"version":"1.2.26"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.test();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::deribit::support
