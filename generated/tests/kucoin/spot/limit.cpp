// Generated from specs/kucoin/spot/limit.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/limit.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

namespace exbind::inline v0_1::kucoin::spot::limit {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin spot/limit.recent_trade_history_old: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/limit.recent_trade_history_old",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":[{"symbol":"BTC-USDT","tradeId":"11732720444522497",)"
                 R"("orderId":"674aab24754b1e00077dbc69","counterOrderId":"674aab1fb26bfb0007a18b67","side":"buy",)"
                 R"("liquidity":"taker","forceTaker":false,"price":"96999.6","size":"0.00001","funds":"0.969996",)"
                 R"("fee":"0.000969996","feeRate":"0.001","feeCurrency":"USDT","stop":"","tradeType":"TRADE",)"
                 R"("type":"limit","createdAt":1732946724082}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.recent_trade_history_old();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/limit.recent_orders_list_old: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/limit.recent_orders_list_old",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":[{"id":"674a9a872033a50007e2790d","symbol":"BTC-USDT","opType":"DEAL",)"
                 R"("type":"limit","side":"buy","price":"50000","size":"0.00001","funds":"0","dealFunds":"0",)"
                 R"("dealSize":"0","fee":"0","feeCurrency":"USDT","stp":"","stop":"","stopTriggered":false,)"
                 R"("stopPrice":"0","timeInForce":"GTC","postOnly":false,"hidden":false,"iceberg":false,)"
                 R"("visibleSize":"0","cancelAfter":0,"channel":"API","clientOid":"5c52e11203aa677f33e4923fb",)"
                 R"("remark":"order remarks","tags":null,"isActive":false,"cancelExist":true,)"
                 R"("createdAt":1732942471752,"tradeType":"TRADE"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.recent_orders_list_old();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::spot::limit
