// Generated from specs/okx/rubik/stat/contracts.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/rubik/stat/contracts.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx::rubik::stat::contracts {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("okx rubik/stat/contracts.long_short_account_ratio: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "rubik/stat/contracts.long_short_account_ratio",
        .number = 1,
        .request = "ccy=BTC",
        .reply = R"({"code":"0","data":[["1630502100000","1.25"]],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.long_short_account_ratio({.ccy = "BTC"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx rubik/stat/contracts.long_short_account_ratio_contract: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "rubik/stat/contracts.long_short_account_ratio_contract",
        .number = 1,
        .request = "instId=BTC-USDT-SWAP",
        .reply = R"({"code":"0","msg":"","data":[["1701417600000","1.1739"],["1701417600000","0.1236"]]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.long_short_account_ratio_contract({.instId = "BTC-USDT-SWAP"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx rubik/stat/contracts.long_short_account_ratio_contract_top_trader: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "rubik/stat/contracts.long_short_account_ratio_contract_top_trader",
        .number = 1,
        .request = "instId=BTC-USDT-SWAP",
        .reply = R"({"code":"0","msg":"","data":[["1701417600000","1.1739"],["1701417600000","0.1236"]]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.long_short_account_ratio_contract_top_trader({.instId = "BTC-USDT-SWAP"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx rubik/stat/contracts.long_short_position_ratio_contract_top_trader: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "rubik/stat/contracts.long_short_position_ratio_contract_top_trader",
        .number = 1,
        .request = "instId=BTC-USDT-SWAP",
        .reply = R"({"code":"0","msg":"","data":[["1701417600000","1.1739"],["1701417600000","0.1236"]]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.long_short_position_ratio_contract_top_trader({.instId = "BTC-USDT-SWAP"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx rubik/stat/contracts.open_interest_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "rubik/stat/contracts.open_interest_history",
        .number = 1,
        .request = "instId=BTC-USDT-SWAP",
        .reply = R"({"code":"0","msg":"","data":[["1701417600000","731377.57500501","111","8888888"],)"
                 R"(["1701417500000","731377.57500501","111","8888888"]]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.open_interest_history({.instId = "BTC-USDT-SWAP"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx rubik/stat/contracts.open_interest_volume: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "rubik/stat/contracts.open_interest_volume",
        .number = 1,
        .request = "ccy=BTC",
        .reply = R"({"code":"0","data":[["1630502400000","1713028741.6898","39800873.554"]],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.open_interest_volume({.ccy = "BTC"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::okx::rubik::stat::contracts
