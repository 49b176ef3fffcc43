// Generated from specs/bybit/market/funding.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/market/funding.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::market::funding {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("bybit market/funding.history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "market/funding.history",
        .number = 1,
        .request = "category=linear&symbol=ETHPERP&limit=1",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"category":"linear","list":[{"symbol":"ETHPERP",)"
                 R"("fundingRate":"0.0001","fundingRateTimestamp":"1672041600000"}]},"retExtInfo":{},)"
                 R"("time":1672051897447})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.history({.category = Category::linear, .symbol = "ETHPERP", .limit = 1});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::bybit::market::funding
