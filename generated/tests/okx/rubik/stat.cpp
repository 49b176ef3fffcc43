// Generated from specs/okx/rubik/stat.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/rubik/stat.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx::rubik::stat {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("okx rubik/stat.taker_volume: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "rubik/stat.taker_volume",
        .number = 1,
        .request = "ccy=BTC&instType=SPOT",
        .reply = R"({"code":"0","data":[["1630425600000","7596.2651","7149.4855"],["1630339200000","5312.7876",)"
                 R"("7002.7541"]],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.taker_volume({.ccy = "BTC", .instType = InstType::spot});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx rubik/stat.taker_volume_contract: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "rubik/stat.taker_volume_contract",
        .number = 1,
        .request = "instId=BTC-USDT-SWAP",
        .reply = R"({"code":"0","msg":"","data":[["1701417600000","200","380"],["1701417600000","100","300"]]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.taker_volume_contract({.instId = "BTC-USDT-SWAP"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::okx::rubik::stat
