// Generated from specs/okx/rubik/stat/option.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/rubik/stat/option.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx::rubik::stat::option {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("okx rubik/stat/option.open_interest_volume: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "rubik/stat/option.open_interest_volume",
        .number = 1,
        .request = "ccy=BTC",
        .reply = R"({"code":"0","data":[["1630368000000","3458.1000","78.8000"]],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.open_interest_volume({.ccy = "BTC"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx rubik/stat/option.open_interest_volume_expiry: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "rubik/stat/option.open_interest_volume_expiry",
        .number = 1,
        .request = "ccy=BTC",
        .reply = R"({"code":"0","data":[["1630540800000","20210902","6.4","18.4","0.7","0.4"],["1630540800000",)"
                 R"("20210903","47","36.6","1","10.7"]],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.open_interest_volume_expiry({.ccy = "BTC"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx rubik/stat/option.open_interest_volume_ratio: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "rubik/stat/option.open_interest_volume_ratio",
        .number = 1,
        .request = "ccy=BTC",
        .reply = R"({"code":"0","data":[["1630512000000","2.7261","2.3447"],["1630425600000","2.8101","2.3438"]],)"
                 R"("msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.open_interest_volume_ratio({.ccy = "BTC"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx rubik/stat/option.open_interest_volume_strike: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "rubik/stat/option.open_interest_volume_strike",
        .number = 1,
        .request = "ccy=BTC&expTime=20210901",
        .reply = R"({"code":"0","data":[["1630540800000","10000","0","0.5","0","0"],["1630540800000","14000","0",)"
                 R"("5.2","0","0"]],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.open_interest_volume_strike({.ccy = "BTC", .expTime = "20210901"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx rubik/stat/option.taker_block_volume: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "rubik/stat/option.taker_block_volume",
        .number = 1,
        .request = "ccy=BTC",
        .reply = R"({"code":"0","data":["1630512000000","8.55","67.3","16.05","16.3","126.4","40.7"],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.taker_block_volume({.ccy = "BTC"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::okx::rubik::stat::option
