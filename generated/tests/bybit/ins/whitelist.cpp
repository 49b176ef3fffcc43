// Generated from specs/bybit/ins/whitelist.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/ins/whitelist.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::ins::whitelist {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("bybit ins/whitelist.ip: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "ins/whitelist.ip",
        .number = 1,
        .request = "",
        .reply = R"({"retCode":0,"retMsg":"OK","result":[{"name":"CoinXXX",)"
                 R"("endpointDomain":"cabxxx0bnh.bybit-aws.com","ipList":["13.112.01.101","35.78.100.1"]},)"
                 R"({"name":"CoinXXX","endpointDomain":"vgjzztjbx91ajfj.bybit.com","ipList":["13.112.01.101",)"
                 R"("35.78.100.1","35.78.100.2"]}],"time":1779362854157})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.ip();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::bybit::ins::whitelist
