// Generated from specs/kucoin/futures/stopOrders.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/stop_orders.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::futures::stop_orders {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin futures/stopOrders.cancel_all_stop_orders: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "futures/stopOrders.cancel_all_stop_orders",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"cancelledOrderIds":["235919172150824960","235919172150824961"]}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_all_stop_orders();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin futures/stopOrders.stop_order_list: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "futures/stopOrders.stop_order_list",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"currentPage":1,"pageSize":50,"totalNum":1,"totalPage":1,)"
                 R"("items":[{"id":"230181737576050688","symbol":"PEOPLEUSDTM","type":"limit","side":"buy",)"
                 R"("price":"0.05","size":10,"value":"5","dealValue":"0","dealSize":0,"stp":"","stop":"",)"
                 R"("stopPriceType":"","stopTriggered":false,"stopPrice":null,"timeInForce":"GTC","postOnly":false,)"
                 R"("hidden":false,"iceberg":false,"leverage":"1","forceHold":false,"closeOrder":false,)"
                 R"("visibleSize":0,"clientOid":"5a80bd847f1811ef8a7faa665a37b3d7","remark":null,"tags":"",)"
                 R"("isActive":true,"cancelExist":false,"createdAt":1727692804813,"updatedAt":1727692804813,)"
                 R"("endAt":null,"orderTime":1727692804808418000,"settleCurrency":"USDT","marginMode":"ISOLATED",)"
                 R"("avgDealPrice":"0","filledSize":0,"filledValue":"0","status":"open","reduceOnly":false}]}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.stop_order_list();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::futures::stop_orders
