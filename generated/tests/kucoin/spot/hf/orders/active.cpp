// Generated from specs/kucoin/spot/hf/orders/active.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/hf/orders/active.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::spot::hf::orders::active {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin spot/hf/orders/active.open_orders_by_page: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/hf/orders/active.open_orders_by_page",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"currentPage":1,"pageSize":20,"totalNum":1,"totalPage":1,)"
                 R"("items":[{"id":"67c1437ea5226600071cc080","symbol":"BTC-USDT","opType":"DEAL","type":"limit",)"
                 R"("side":"buy","price":"50000","size":"0.00001","funds":"0.5","dealSize":"0","dealFunds":"0",)"
                 R"("fee":"0","feeCurrency":"USDT","stp":null,"timeInForce":"GTC","postOnly":false,"hidden":false,)"
                 R"("iceberg":false,"visibleSize":"0","cancelAfter":0,"channel":"API",)"
                 R"("clientOid":"5c52e11203aa677f33e493fb","remark":"order remarks","tags":null,"cancelExist":false,)"
                 R"("createdAt":1740718974367,"lastUpdatedAt":1741867658590,"tradeType":"TRADE","inOrderBook":true,)"
                 R"("cancelledSize":"0","cancelledFunds":"0","remainSize":"0.00001","remainFunds":"0.5","tax":"0",)"
                 R"("active":true}]}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.open_orders_by_page({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/hf/orders/active.symbols_with_open_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/hf/orders/active.symbols_with_open_order",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"symbols":["ETH-USDT","BTC-USDT"]}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.symbols_with_open_order();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::spot::hf::orders::active
