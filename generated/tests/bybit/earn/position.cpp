// Generated from specs/bybit/earn/position.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/earn/position.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::earn::position {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("bybit earn/position.modify_position: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn/position.modify_position",
        .number = 1,
        .request = R"({"category":"OnChain","productId":8,"positionId":326,"autoReinvest":1})",
        .reply = R"({"retCode":0,"retMsg":"","result":{},"retExtInfo":{},"time":1773732693032})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.modify_position({
        .category = "OnChain",
        .productId = 8,
        .positionId = 326,
        .autoReinvest = 1,
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::bybit::earn::position
