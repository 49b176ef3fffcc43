// Generated from specs/kucoin/spot/hf/orders/multi.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/hf/orders/multi.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::spot::hf::orders::multi {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin spot/hf/orders/multi.batch_add_orders_sync: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/hf/orders/multi.batch_add_orders_sync",
        .number = 1,
        .request = R"({"orderList":[{"clientOid":"client order id 13","symbol":"BTC-USDT","type":"limit",)"
                   R"("side":"buy","price":"30000","size":"0.00001"},{"clientOid":"client order id 14",)"
                   R"("symbol":"ETH-USDT","type":"limit","side":"sell","price":"2000","size":"0.00001"}]})",
        .reply = R"({"code":"200000","data":[{"orderId":"6711195e5584bc0007bd5aef","clientOid":"client order id 13",)"
                 R"("orderTime":1729173854299,"originSize":"0.00001","dealSize":"0","remainSize":"0.00001",)"
                 R"("canceledSize":"0","status":"open","matchTime":1729173854326,"success":true},{"success":false,)"
                 R"("failMsg":"The order funds should ..."}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.batch_add_orders_sync({
        .orderList = Vector<BatchAddOrdersSyncRequestOrderList>{
            BatchAddOrdersSyncRequestOrderList{
                .clientOid = "client order id 13",
                .symbol = "BTC-USDT",
                .type = Type::limit,
                .side = Side::buy,
                .price = "30000"_d,
                .size = "0.00001"_d,
            },
            BatchAddOrdersSyncRequestOrderList{
                .clientOid = "client order id 14",
                .symbol = "ETH-USDT",
                .type = Type::limit,
                .side = Side::sell,
                .price = "2000"_d,
                .size = "0.00001"_d,
            },
        },
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::spot::hf::orders::multi
