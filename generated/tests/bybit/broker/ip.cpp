// Generated from specs/bybit/broker/ip.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/broker/ip.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::broker::ip {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("bybit broker/ip.changelog: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "broker/ip.changelog",
        .number = 1,
        .request = "limit=3",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"list":[{"operationType":"DISABLE",)"
                 R"("ipAddress":"193.118.167.247","domainType":"WS","changeReason":"do not meet the requirement",)"
                 R"("createdAt":"2026-05-21T06:02:36Z"},{"operationType":"DISABLE","ipAddress":"18.99.43.128/25",)"
                 R"("domainType":"WS","changeReason":"do not meet the requirement",)"
                 R"("createdAt":"2026-05-21T06:02:36Z"}],)"
                 R"("nextPageCursor":"eyJpZCI6NDE0LCJjcmVhdGVkQXQiOiIyMDI2LTA1LTIxVDA2OjAyOjM2In0="},)"
                 R"("time":1779362027705})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.changelog({.limit = 3});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::bybit::broker::ip
