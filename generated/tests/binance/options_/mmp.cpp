// Generated from specs/binance/options/mmp.yaml by `exbind generate binance`. DO NOT EDIT.
#include "exbind/binance/options_/mmp.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/binance/connection.hpp"

namespace exbind::inline v0_1::binance::options_::mmp {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("binance options/mmp.countdown_cancel_all: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "options/mmp.countdown_cancel_all",
        .number = 1,
        .request = "",
        .reply = R"({"underlying":"ETHUSDT","countdownTime":100000})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.countdown_cancel_all();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance options/mmp.set_countdown_cancel_all: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "options/mmp.set_countdown_cancel_all",
        .number = 1,
        .request = "",
        .reply = R"({"underlying":"ETHUSDT","countdownTime":30000})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.set_countdown_cancel_all({.underlying = "BTCUSDT", .countdownTime = 1});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance options/mmp.countdown_cancel_all_heart_beat: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "options/mmp.countdown_cancel_all_heart_beat",
        .number = 1,
        .request = "",
        .reply = R"({"underlyings":["BTCUSDT","ETHUSDT"]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.countdown_cancel_all_heart_beat({.underlyings = "BTCUSDT"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance options/mmp.mmp: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "options/mmp.mmp",
        .number = 1,
        .request = "",
        .reply = R"({"underlyingId":2,"underlying":"BTCUSDT","windowTimeInMilliseconds":3000,)"
                 R"("frozenTimeInMilliseconds":300000,"qtyLimit":"2","deltaLimit":"2.3","lastTriggerTime":0})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.mmp({.underlying = "BTCUSDT"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance options/mmp.reset_mmp: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "options/mmp.reset_mmp",
        .number = 1,
        .request = "",
        .reply = R"({"underlyingId":2,"underlying":"BTCUSDT","windowTimeInMilliseconds":3000,)"
                 R"("frozenTimeInMilliseconds":300000,"qtyLimit":"2","deltaLimit":"2.3","lastTriggerTime":0})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.reset_mmp({.underlying = "BTCUSDT"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance options/mmp.set_mmp: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "options/mmp.set_mmp",
        .number = 1,
        .request = "",
        .reply = R"({"underlyingId":2,"underlying":"BTCUSDT","windowTimeInMilliseconds":3000,)"
                 R"("frozenTimeInMilliseconds":300000,"qtyLimit":"2","deltaLimit":"2.3","lastTriggerTime":0})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.set_mmp({
        .underlying = "BTCUSDT",
        .windowTimeInMilliseconds = 1,
        .frozenTimeInMilliseconds = 1,
        .qtyLimit = "1"_d,
        .deltaLimit = "1"_d,
    });
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::binance::options_::mmp
