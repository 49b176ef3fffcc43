// Generated from specs/okx/sprd.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/sprd.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx::sprd {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("okx sprd.amend_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "sprd.amend_order",
        .number = 1,
        .request = R"({"ordId":"2510789768709120","newSz":"2"})",
        .reply = R"({"code":"0","msg":"","data":[{"clOrdId":"","ordId":"12344","reqId":"b12344","sCode":"0",)"
                 R"("sMsg":""}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.amend_order({.ordId = "2510789768709120", .newSz = "2"_d});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx sprd.books: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "sprd.books",
        .number = 1,
        .request = "sprdId=BTC-USDT_BTC-USDT-SWAP",
        .reply = R"({"code":"0","msg":"","data":[{"asks":[["41006.8","0.60038921","1"]],"bids":[["41006.3",)"
                 R"("0.30178218","2"]],"ts":"1629966436396"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.books({.sprdId = "BTC-USDT_BTC-USDT-SWAP"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx sprd.cancel_all_after: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "sprd.cancel_all_after",
        .number = 1,
        .request = R"({"timeOut":"30"})",
        .reply = R"({"code":"0","msg":"","data":[{"triggerTime":"1587971460","ts":"1587971400"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_all_after({.timeOut = 30});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx sprd.cancel_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "sprd.cancel_order",
        .number = 1,
        .request = R"({"ordId":"2510789768709120"})",
        .reply = R"({"code":"0","msg":"","data":[{"clOrdId":"oktswap6","ordId":"12345689","sCode":"0","sMsg":""}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_order({.ordId = "2510789768709120"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx sprd.cancel_all_orders: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "sprd.cancel_all_orders",
        .number = 1,
        .request = R"({"sprdId":"BTC-USDT_BTC-USDT-SWAP"})",
        .reply = R"({"code":"0","msg":"","data":[{"result":true}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_all_orders({.sprdId = "BTC-USDT_BTC-USDT-SWAP"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx sprd.order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "sprd.order",
        .number = 1,
        .request = "ordId=2510789768709120",
        .reply = R"({"code":"0","msg":"","data":[{"instId":"BTC-USD-200329","ordId":"312269865356374016",)"
                 R"("clOrdId":"b1","tag":"","px":"999","sz":"3","ordType":"limit","side":"buy","fillSz":"0",)"
                 R"("fillPx":"","tradeId":"","accFillSz":"0","pendingFillSz":"2","pendingSettleSz":"1",)"
                 R"("canceledSz":"1","state":"live","avgPx":"0","cancelSource":"","uTime":"1597026383085",)"
                 R"("cTime":"1597026383085"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.order({.ordId = "2510789768709120"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx sprd.place_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "sprd.place_order",
        .number = 1,
        .request = R"({"sprdId":"BTC-USDT_BTC-USDT-SWAP","clOrdId":"b15","side":"buy","ordType":"limit","px":"2.15",)"
                   R"("sz":"2"})",
        .reply = R"({"code":"0","msg":"","data":[{"clOrdId":"b15","ordId":"312269865356374016","tag":"","sCode":"0",)"
                 R"("sMsg":""}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.place_order({
        .sprdId = "BTC-USDT_BTC-USDT-SWAP",
        .clOrdId = "b15",
        .side = Side::buy,
        .ordType = OrdType::limit,
        .sz = "2"_d,
        .px = "2.15"_d,
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx sprd.orders_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "sprd.orders_history",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","msg":"","data":[{"sprdId":"BTC-USDT_BTC-UST-SWAP","ordId":"312269865356374016",)"
                 R"("clOrdId":"b1","tag":"","px":"999","sz":"3","ordType":"limit","side":"buy","fillSz":"0",)"
                 R"("fillPx":"","tradeId":"","accFillSz":"0","pendingFillSz":"2","pendingSettleSz":"1",)"
                 R"("canceledSz":"1","state":"live","avgPx":"0","cancelSource":"","uTime":"1597026383085",)"
                 R"("cTime":"1597026383085"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.orders_history();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx sprd.orders_history_archive: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "sprd.orders_history_archive",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","msg":"","data":[{"sprdId":"BTC-USDT_BTC-UST-SWAP","ordId":"312269865356374016",)"
                 R"("clOrdId":"b1","tag":"","px":"999","sz":"3","ordType":"limit","side":"buy","fillSz":"0",)"
                 R"("fillPx":"","tradeId":"","accFillSz":"0","pendingFillSz":"2","pendingSettleSz":"1",)"
                 R"("canceledSz":"1","state":"canceled","avgPx":"0","cancelSource":"","uTime":"1597026383085",)"
                 R"("cTime":"1597026383085"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.orders_history_archive();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx sprd.orders_pending: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "sprd.orders_pending",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","msg":"","data":[{"sprdId":"BTC-USDT_BTC-UST-SWAP","ordId":"312269865356374016",)"
                 R"("clOrdId":"b1","tag":"","px":"999","sz":"3","ordType":"limit","side":"buy","fillSz":"0",)"
                 R"("fillPx":"","tradeId":"","accFillSz":"0","pendingFillSz":"2","pendingSettleSz":"1",)"
                 R"("canceledSz":"1","state":"live","avgPx":"0","cancelSource":"","uTime":"1597026383085",)"
                 R"("cTime":"1597026383085"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.orders_pending();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx sprd.public_trades: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "sprd.public_trades",
        .number = 1,
        .request = "sprdId=BTC-USDT_BTC-USDT-SWAP",
        .reply = R"({"code":"0","msg":"","data":[{"sprdId":"BTC-USDT_BTC-USDC-SWAP","side":"sell","sz":"0.1",)"
                 R"("px":"964.1","tradeId":"242720719","ts":"1654161641568"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.public_trades({.sprdId = "BTC-USDT_BTC-USDT-SWAP"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx sprd.spreads: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "sprd.spreads",
        .number = 1,
        .request = "instId=BTC-USDT",
        .reply = R"({"code":"0","msg":"","data":[{"sprdId":"ETH-USD-SWAP_ETH-USD-231229","sprdType":"inverse",)"
                 R"("state":"live","baseCcy":"ETH","szCcy":"USD","quoteCcy":"USD","tickSz":"0.01","minSz":"10",)"
                 R"("lotSz":"10","listTime":"1686903000159","legs":[{"instId":"ETH-USD-SWAP","side":"sell"},)"
                 R"({"instId":"ETH-USD-231229","side":"buy"}],"expTime":"1703836800000","uTime":"1691376905595"},)"
                 R"({"sprdId":"BTC-USDT_BTC-USDT-SWAP","sprdType":"linear","state":"live","baseCcy":"BTC",)"
                 R"("szCcy":"BTC","quoteCcy":"USDT","tickSz":"0.0001","minSz":"0.001","lotSz":"1",)"
                 R"("listTime":"1597026383085","expTime":"1597029999085","uTime":"1597028888085",)"
                 R"("legs":[{"instId":"BTC-USDT","side":"sell"},{"instId":"BTC-USDT-SWAP","side":"buy"}]},)"
                 R"({"sprdId":"BTC-USDT_BTC-USDT-230317","sprdType":"linear","state":"live","baseCcy":"BTC",)"
                 R"("szCcy":"BTC","quoteCcy":"USDT","tickSz":"0.0001","minSz":"0.001","lotSz":"1",)"
                 R"("listTime":"1597026383085","expTime":"1597029999085","uTime":"1597028888085",)"
                 R"("legs":[{"instId":"BTC-USDT","side":"sell"},{"instId":"BTC-USDT-230317","side":"buy"}]}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.spreads({.instId = "BTC-USDT"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx sprd.trades: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "sprd.trades",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","msg":"","data":[{"sprdId":"BTC-USDT-SWAP_BTC-USDT-200329","tradeId":"123",)"
                 R"("ordId":"123445","clOrdId":"b16","tag":"","fillPx":"999","fillSz":"3","state":"filled",)"
                 R"("side":"buy","execType":"M","ts":"1597026383085","legs":[{"instId":"BTC-USDT-SWAP","px":"20000",)"
                 R"("sz":"3","szCont":"0.03","side":"buy","fillPnl":"","fee":"","feeCcy":"","tradeId":"1232342342"},)"
                 R"({"instId":"BTC-USDT-200329","px":"21000","sz":"3","szCont":"0.03","side":"sell","fillPnl":"",)"
                 R"("fee":"","feeCcy":"","tradeId":"5345646634"}],"code":"","msg":""}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.trades();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::okx::sprd
