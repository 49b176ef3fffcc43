// Generated from specs/kucoin/futures/st-orders.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/st_orders.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::futures::st_orders {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin futures/st-orders.post_st_orders: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "futures/st-orders.post_st_orders",
        .number = 1,
        .request = R"({"clientOid":"5c52e11203aa677f33e493fb","side":"buy","symbol":"XBTUSDTM","leverage":3,)"
                   R"("type":"limit","remark":"order remarks","reduceOnly":false,"marginMode":"ISOLATED",)"
                   R"("price":"0.2","size":1,"timeInForce":"GTC","triggerStopUpPrice":"0.3",)"
                   R"("triggerStopDownPrice":"0.1","stopPriceType":"TP"})",
        .reply = R"({"code":"200000","data":{"orderId":"234125150956625920","clientOid":"5c52e11203aa677f33e493fb"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.post_st_orders({
        .clientOid = "5c52e11203aa677f33e493fb",
        .side = Side::buy,
        .symbol = "XBTUSDTM",
        .leverage = 3,
        .type = Type::limit,
        .remark = "order remarks",
        .stopPriceType = StopPriceType::tp,
        .reduceOnly = false,
        .marginMode = MarginMode::isolated,
        .price = "0.2"_d,
        .size = 1,
        .timeInForce = TimeInForce::gtc,
        .triggerStopUpPrice = "0.3"_d,
        .triggerStopDownPrice = "0.1"_d,
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::futures::st_orders
