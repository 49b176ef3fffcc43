// Generated from specs/bybit/broker/asset.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/broker/asset.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::broker::asset {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("bybit broker/asset.query_sub_member_deposit_record: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "broker/asset.query_sub_member_deposit_record",
        .number = 1,
        .request = "coin=USDT&limit=1",
        .reply = R"({"retCode":0,"retMsg":"success","result":{"rows":[],"nextPageCursor":""},"retExtInfo":{},)"
                 R"("time":1672192441742})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.query_sub_member_deposit_record({.coin = "USDT", .limit = 1});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::bybit::broker::asset
