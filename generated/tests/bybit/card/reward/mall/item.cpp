// Generated from specs/bybit/card/reward/mall/item.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/card/reward/mall/item.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::card::reward::mall::item {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("bybit card/reward/mall/item.list: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "card/reward/mall/item.list",
        .number = 1,
        .request = "",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"pageNo":1,"pageSize":10,"totalCount":5,)"
                 R"("data":[{"itemId":"ITEM001","itemName":"Amazon Gift Card $10","priority":1,)"
                 R"("onTime":"1672211918471","offTime":"1704000000000","price":"5000","discountPrice":"4500",)"
                 R"("totalNum":1000,"redeemNum":200,"picPath":"/images/item001.png","currency":"POINT",)"
                 R"("currencyType":3,"itemType":1,"itemBizType":1}]},"retExtInfo":{},"time":1672211918471})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.list();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::bybit::card::reward::mall::item
