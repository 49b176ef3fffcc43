// Generated from specs/binance/options/listen_key.yaml by `exbind generate binance`. DO NOT EDIT.
#include "exbind/binance/options_/listen_key.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/binance/connection.hpp"

namespace exbind::inline v0_1::binance::options_::listen_key {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("binance options/listen_key.close_user_data_stream: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "options/listen_key.close_user_data_stream",
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

TEST_CASE("binance options/listen_key.start_user_data_stream: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "options/listen_key.start_user_data_stream",
        .number = 1,
        .request = "",
        .reply = R"({"listenKey":"pqia91ma19a5s61cv6a81va65sdf19v8a65a1a5s61cv6a81va65sdf19v8a65a1",)"
                 R"("expiration":1762855900452})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.start_user_data_stream();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance options/listen_key.keepalive_user_data_stream: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "options/listen_key.keepalive_user_data_stream",
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
}  // namespace exbind::binance::options_::listen_key
