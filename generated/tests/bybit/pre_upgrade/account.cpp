// Generated from specs/bybit/pre-upgrade/account.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/pre_upgrade/account.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::pre_upgrade::account {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("bybit pre-upgrade/account.transaction_log: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "pre-upgrade/account.transaction_log",
        .number = 1,
        .request = "category=option",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"nextPageCursor":"21%3A0%2C21%3A0",)"
                 R"("list":[{"symbol":"ETH-14JUN23-1750-C","side":"Buy","funding":"","orderLinkId":"","orderId":"",)"
                 R"("fee":"0","change":"0","cashFlow":"0","transactionTime":"1686729604507","type":"DELIVERY",)"
                 R"("feeRate":"0","bonusChange":"","size":"0","qty":"0.5","cashBalance":"1001.1438885",)"
                 R"("currency":"USDC","category":"option","tradePrice":"1740.25036667","tradeId":""}]},)"
                 R"("retExtInfo":{},"time":1686809006792})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.transaction_log({.category = Category::option});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::bybit::pre_upgrade::account
