// Generated from specs/binance/portfolio/listen_key.yaml by `exbind generate binance`. DO NOT EDIT.
#include "exbind/binance/portfolio/listen_key.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/binance/connection.hpp"

namespace exbind::inline v0_1::binance::portfolio::listen_key {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("binance portfolio/listen_key.close_user_data_stream: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/listen_key.close_user_data_stream",
        .number = 1,
        .request = "",
        .reply = "{}",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.close_user_data_stream();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/listen_key.start_user_data_stream: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/listen_key.start_user_data_stream",
        .number = 1,
        .request = "",
        .reply = R"({"listenKey":"pqia91ma19a5s61cv6a81va65sdf19v8a65a1a5s61cv6a81va65sdf19v8a65a1"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.start_user_data_stream();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/listen_key.keepalive_user_data_stream: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/listen_key.keepalive_user_data_stream",
        .number = 1,
        .request = "",
        .reply = "{}",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.keepalive_user_data_stream();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::binance::portfolio::listen_key
