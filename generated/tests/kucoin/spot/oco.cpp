// Generated from specs/kucoin/spot/oco.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/oco.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

namespace exbind::inline v0_1::kucoin::spot::oco {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin spot/oco.cancel_oco_order_by_client_oid: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/oco.cancel_oco_order_by_client_oid",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"cancelledOrderIds":["vs93gpqc6r0mkk57003gok3h",)"
                 R"("vs93gpqc6r0mkk57003gok3i"]}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_oco_order_by_client_oid({.clientOid = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/oco.oco_order_by_client_oid: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/oco.oco_order_by_client_oid",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"orderId":"674c3cfa72cf2800072ee7ce","symbol":"BTC-USDT",)"
                 R"("clientOid":"5c52e1203aa6f3g7f1e493fb","orderTime":1733049594803,"status":"NEW"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.oco_order_by_client_oid({.clientOid = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/oco.add_oco_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/oco.add_oco_order",
        .number = 1,
        .request = R"({"symbol":"BTC-USDT","side":"buy","price":"94000","size":"0.1",)"
                   R"("clientOid":"5c52e11203aa67f1e493fb","stopPrice":"98000","limitPrice":"96000",)"
                   R"("remark":"this is remark","tradeType":"TRADE"})",
        .reply = R"({"code":"200000","data":{"orderId":"674c316e688dea0007c7b986"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.add_oco_order({
        .clientOid = "5c52e11203aa67f1e493fb",
        .side = Side::buy,
        .symbol = "BTC-USDT",
        .remark = "this is remark",
        .price = "94000"_d,
        .size = "0.1"_d,
        .stopPrice = "98000"_d,
        .limitPrice = "96000"_d,
        .tradeType = TradeType::trade,
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/oco.cancel_oco_order_by_order_id: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/oco.cancel_oco_order_by_order_id",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"cancelledOrderIds":["vs93gpqc6kkmkk57003gok16",)"
                 R"("vs93gpqc6kkmkk57003gok17"]}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_oco_order_by_order_id({.orderId = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/oco.oco_order_by_order_id: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/oco.oco_order_by_order_id",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"orderId":"674c3b6e688dea0007c7bab2","symbol":"BTC-USDT",)"
                 R"("clientOid":"5c52e1203aa6f37f1e493fb","orderTime":1733049198863,"status":"NEW"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.oco_order_by_order_id({.orderId = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/oco.batch_cancel_oco_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/oco.batch_cancel_oco_order",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"cancelledOrderIds":["vs93gpqc750mkk57003gok6i",)"
                 R"("vs93gpqc750mkk57003gok6j","vs93gpqc75c39p83003tnriu","vs93gpqc75c39p83003tnriv"]}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.batch_cancel_oco_order();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/oco.oco_order_list: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/oco.oco_order_list",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"currentPage":1,"pageSize":50,"totalNum":1,"totalPage":1,)"
                 R"("items":[{"orderId":"674c3cfa72cf2800072ee7ce","symbol":"BTC-USDT",)"
                 R"("clientOid":"5c52e1203aa6f3g7f1e493fb","orderTime":1733049594803,"status":"NEW"}]}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.oco_order_list();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::spot::oco
