// Generated from specs/okx/finance/sfp/dcd.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/finance/sfp/dcd.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx::finance::sfp::dcd {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("okx finance/sfp/dcd.currency_pair: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "finance/sfp/dcd.currency_pair",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","msg":"","data":[{"baseCcy":"BTC","quoteCcy":"USDT","optType":"C","uly":"BTC-USD"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.currency_pair();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx finance/sfp/dcd.order_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "finance/sfp/dcd.order_history",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","msg":"","data":[{"ordId":"987654321","quoteId":"quoterbpDCD-QUOTE17732116652401234",)"
                 R"("state":"settled","productId":"BTC-USDT-260327-77000-C","baseCcy":"BTC","quoteCcy":"USDT",)"
                 R"("uly":"BTC-USD","strike":"77000","notionalSz":"1.5","notionalCcy":"BTC","absYield":"0.00806038",)"
                 R"("annualizedYield":"0.1834","yieldSz":"0.01209057","yieldCcy":"BTC","settleSz":"1.51209057",)"
                 R"("settleCcy":"BTC","settlePx":"76500","settleTime":"1774598400000","expTime":"1774598400000",)"
                 R"("redeemStartTime":"1774598400000","redeemEndime":"1774598400000","cTime":"1773212400000",)"
                 R"("uTime":"1773212400000"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.order_history();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx finance/sfp/dcd.order_status: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "finance/sfp/dcd.order_status",
        .number = 1,
        .request = "ordId=987654321",
        .reply = R"({"code":"0","msg":"","data":[{"ordId":"987654321","state":"live"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.order_status({.ordId = "987654321"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx finance/sfp/dcd.products: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "finance/sfp/dcd.products",
        .number = 1,
        .request = "baseCcy=BTC&quoteCcy=USDT&optType=C",
        .reply = R"({"code":"0","msg":"","data":[{"absYield":"0.00232413","annualizedYield":"0.0541","baseCcy":"BTC",)"
                 R"("quoteCcy":"USDT","expTime":"1774598400000","interestAccrualTime":"1773244800000",)"
                 R"("listTime":"1743150759000","maxSize":"6000000","minSize":"10","notionalCcy":"USDT","optType":"P",)"
                 R"("productId":"BTC-USDT-260327-54500-P","quoteTime":"1773243808703",)"
                 R"("redeemEndTime":"1774594800000","redeemStartTime":"1773244800000","stepSz":"1",)"
                 R"("tradeEndTime":"1774584000000","strike":"54500","uly":"BTC-USD"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.products({.baseCcy = "BTC", .quoteCcy = "USDT", .optType = OptType::c});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx finance/sfp/dcd.request_quote: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "finance/sfp/dcd.request_quote",
        .number = 1,
        .request = R"({"productId":"BTC-USDT-260327-77000-C","notionalSz":"1.5","notionalCcy":"BTC"})",
        .reply = R"({"code":"0","msg":"","data":[{"absYield":"0.00135182","annualizedYield":"69.65",)"
                 R"("interestAccrualTime":"1773241200000","notionalSz":"0.001","notionalCcy":"BTC",)"
                 R"("productId":"BTC-USDT-260312-72000-C","quoteId":"qtbcDCD-QUOTE17732395560537636",)"
                 R"("validUntil":"1774584000000","idxPx":"69000"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.request_quote({
        .productId = "BTC-USDT-260327-77000-C",
        .notionalSz = "1.5"_d,
        .notionalCcy = "BTC",
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx finance/sfp/dcd.redeem: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "finance/sfp/dcd.redeem",
        .number = 1,
        .request = R"({"ordId":"987654321","quoteId":"quoterbcDCD-REDEEM17732116652401234"})",
        .reply = R"({"code":"0","msg":"","data":[{"ordId":"987654321","state":"pending_redeem_booking"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.redeem({.ordId = "987654321", .quoteId = "quoterbcDCD-REDEEM17732116652401234"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx finance/sfp/dcd.request_redeem_quote: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "finance/sfp/dcd.request_redeem_quote",
        .number = 1,
        .request = R"({"ordId":"987654321"})",
        .reply = R"({"code":"0","msg":"","data":[{"ordId":"987654321",)"
                 R"("quoteId":"quoterbcDCD-REDEEM17732116652401234","redeemCcy":"BTC","redeemSz":"1.4856",)"
                 R"("termRate":"-0.50","validUntil":"1774598400000"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.request_redeem_quote({.ordId = "987654321"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx finance/sfp/dcd.trade: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "finance/sfp/dcd.trade",
        .number = 1,
        .request = R"({"quoteId":"quoterbpDCD-QUOTE17732116652401234"})",
        .reply = R"({"code":"0","msg":"","data":[{"quoteId":"quoterbpDCD-QUOTE17732116652401234","ordId":"987654321",)"
                 R"("state":"live"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.trade({.quoteId = "quoterbpDCD-QUOTE17732116652401234"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::okx::finance::sfp::dcd
