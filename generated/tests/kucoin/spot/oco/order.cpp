// Generated from specs/kucoin/spot/oco/order.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/oco/order.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

namespace exbind::inline v0_1::kucoin::spot::oco::order {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin spot/oco/order.oco_order_detail_by_order_id: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/oco/order.oco_order_detail_by_order_id",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"orderId":"674c3b6e688dea0007c7bab2","symbol":"BTC-USDT",)"
                 R"("clientOid":"5c52e1203aa6f37f1e493fb","orderTime":1733049198863,"status":"NEW",)"
                 R"("orders":[{"id":"vs93gpqc7dn6h3fa003sfelj","symbol":"BTC-USDT","side":"buy",)"
                 R"("price":"94000.00000000000000000000","stopPrice":"94000.00000000000000000000",)"
                 R"("size":"0.10000000000000000000","status":"NEW"},{"id":"vs93gpqc7dn6h3fa003sfelk",)"
                 R"("symbol":"BTC-USDT","side":"buy","price":"96000.00000000000000000000",)"
                 R"("stopPrice":"98000.00000000000000000000","size":"0.10000000000000000000","status":"NEW"}]}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.oco_order_detail_by_order_id({.orderId = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::spot::oco::order
