// Generated from specs/kucoin/futures/recentDoneOrders.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/recent_done_orders.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::futures::recent_done_orders {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin futures/recentDoneOrders.recent_closed_orders: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "futures/recentDoneOrders.recent_closed_orders",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":[{"id":"236387137732231168","symbol":"XRPUSDTM","type":"market",)"
                 R"("side":"buy","price":"0","size":1,"value":"5.51","dealValue":"5.511","dealSize":1,"stp":"",)"
                 R"("stop":"","stopPriceType":"","stopTriggered":false,"stopPrice":null,"timeInForce":"GTC",)"
                 R"("postOnly":false,"hidden":false,"iceberg":false,"leverage":"10.0","forceHold":false,)"
                 R"("closeOrder":false,"visibleSize":0,"clientOid":"16698fe6-2746-4aeb-a7fa-61f633ab6090",)"
                 R"("remark":null,"tags":"","isActive":false,"cancelExist":false,"createdAt":1729172287496,)"
                 R"("updatedAt":1729172287568,"endAt":1729172287568,"orderTime":1729172287496950800,)"
                 R"("settleCurrency":"USDT","marginMode":"ISOLATED","avgDealPrice":"0.5511","filledSize":1,)"
                 R"("filledValue":"5.511","status":"done","reduceOnly":false},{"id":"236317213710184449",)"
                 R"("symbol":"XBTUSDTM","type":"market","side":"buy","price":"0","size":1,"value":"67.4309",)"
                 R"("dealValue":"67.4309","dealSize":1,"stp":"","stop":"","stopPriceType":"","stopTriggered":false,)"
                 R"("stopPrice":null,"timeInForce":"GTC","postOnly":false,"hidden":false,"iceberg":false,)"
                 R"("leverage":"3","forceHold":false,"closeOrder":false,"visibleSize":0,)"
                 R"("clientOid":"5c52e11203aa677f33e493fb","remark":null,"tags":"","isActive":false,)"
                 R"("cancelExist":false,"createdAt":1729155616310,"updatedAt":1729155616324,"endAt":1729155616324,)"
                 R"("orderTime":1729155616310180400,"settleCurrency":"USDT","marginMode":"ISOLATED",)"
                 R"("avgDealPrice":"67430.9","filledSize":1,"filledValue":"67.4309","status":"done",)"
                 R"("reduceOnly":false},{"id":"236317094436728832","symbol":"XBTUSDTM","type":"market","side":"buy",)"
                 R"("price":"0","size":1,"value":"67.445","dealValue":"67.445","dealSize":1,"stp":"","stop":"",)"
                 R"("stopPriceType":"","stopTriggered":false,"stopPrice":null,"timeInForce":"GTC","postOnly":false,)"
                 R"("hidden":false,"iceberg":false,"leverage":"3","forceHold":false,"closeOrder":false,)"
                 R"("visibleSize":0,"clientOid":"5c52e11203aa677f33e493fb","remark":null,"tags":"","isActive":false,)"
                 R"("cancelExist":false,"createdAt":1729155587873,"updatedAt":1729155587946,"endAt":1729155587946,)"
                 R"("orderTime":1729155587873332000,"settleCurrency":"USDT","marginMode":"ISOLATED",)"
                 R"("avgDealPrice":"67445.0","filledSize":1,"filledValue":"67.445","status":"done",)"
                 R"("reduceOnly":false}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.recent_closed_orders();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::futures::recent_done_orders
