// Generated from specs/bybit/earn/fixed-term/position.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/earn/fixed_term/position.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::earn::fixed_term::position {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("bybit earn/fixed-term/position.set_auto_invest: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn/fixed-term/position.set_auto_invest",
        .number = 1,
        .request = R"({"productId":"23","category":"FundPool","positionId":"19454","status":"Enable"})",
        .reply = R"({"retCode":0,"retMsg":"","result":{},"retExtInfo":{},"time":1776075584538})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.set_auto_invest({
        .productId = "23",
        .category = FixedTermCategory::fund_pool,
        .positionId = "19454",
        .status = Status::enable,
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::bybit::earn::fixed_term::position
