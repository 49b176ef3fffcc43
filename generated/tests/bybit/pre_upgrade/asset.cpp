// Generated from specs/bybit/pre-upgrade/asset.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/pre_upgrade/asset.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::pre_upgrade::asset {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("bybit pre-upgrade/asset.delivery_record: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "pre-upgrade/asset.delivery_record",
        .number = 1,
        .request = "category=option",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"nextPageCursor":"21%3A0%2C21%3A0","category":"option",)"
                 R"("list":[{"symbol":"ETH-14JUN23-1750-C","side":"Buy","deliveryTime":1686729604507,"strike":"1750",)"
                 R"("fee":"0","position":"0.5","deliveryPrice":"1740.25036667","deliveryRpl":"0.175"}]},)"
                 R"("retExtInfo":{},"time":1686796328492})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.delivery_record({.category = Category::option});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit pre-upgrade/asset.settlement_record: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "pre-upgrade/asset.settlement_record",
        .number = 1,
        .request = "category=linear&symbol=ETHPERP&limit=1",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"nextPageCursor":"25%3A0%2C25%3A0","category":"linear",)"
                 R"("list":[{"realisedPnl":"45.76","symbol":"ETHPERP","side":"Sell","markPrice":"1668.44",)"
                 R"("size":"-0.5","createdTime":"1686787200000","sessionAvgPrice":"1668.41"}]},"retExtInfo":{},)"
                 R"("time":1686809851749})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.settlement_record({.category = Category::linear, .symbol = "ETHPERP", .limit = 1});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::bybit::pre_upgrade::asset
