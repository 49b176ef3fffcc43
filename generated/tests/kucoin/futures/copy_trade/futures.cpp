// Generated from specs/kucoin/futures/copy-trade/futures.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/copy_trade/futures.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::futures::copy_trade::futures {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin futures/copy-trade/futures.max_open_size: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "futures/copy-trade/futures.max_open_size",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"symbol":"XBTUSDTM","maxBuyOpenSize":"1000000","maxSellOpenSize":"51"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.max_open_size({.symbol = "example", .price = "1"_d, .leverage = 1});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin futures/copy-trade/futures.cancel_order_by_order_id: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "futures/copy-trade/futures.cancel_order_by_order_id",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"cancelledOrderIds":["263485113055133696"]}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_order_by_order_id();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin futures/copy-trade/futures.add_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "futures/copy-trade/futures.add_order",
        .number = 1,
        .request = R"({"clientOid":"5c52e11203aa677f33e493fb","side":"buy","symbol":"XBTUSDTM","leverage":3,)"
                   R"("type":"limit","remark":"order remarks","reduceOnly":false,"marginMode":"ISOLATED",)"
                   R"("price":"0.1","size":1,"timeInForce":"GTC"})",
        .reply = R"({"code":"200000","data":{"orderId":"263485113055133696","clientOid":"5c52e11203aa677f331e493fb"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.add_order({
        .clientOid = "5c52e11203aa677f33e493fb",
        .side = Side::buy,
        .symbol = "XBTUSDTM",
        .leverage = 3,
        .type = Type::limit,
        .reduceOnly = false,
        .marginMode = MarginMode::isolated,
        .price = "0.1"_d,
        .size = 1,
        .timeInForce = TimeInForce::gtc,
    });
    const auto result = call.get();
    // The request is not compared. Nothing takes its remark.
    session.check_reply(result, call);
}

TEST_CASE("kucoin futures/copy-trade/futures.st_orders: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "futures/copy-trade/futures.st_orders",
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
    const auto call = api.st_orders({
        .clientOid = "5c52e11203aa677f33e493fb",
        .side = Side::buy,
        .symbol = "XBTUSDTM",
        .leverage = 3,
        .type = Type::limit,
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
    // The request is not compared. Nothing takes its remark.
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::futures::copy_trade::futures
