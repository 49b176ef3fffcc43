// Generated from specs/okx/fiat/buy-sell.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/fiat/buy_sell.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx::fiat::buy_sell {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("okx fiat/buy-sell.currencies: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "fiat/buy-sell.currencies",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","data":[{"fiatCcyList":[{"ccy":"USD"},{"ccy":"EUR"}],)"
                 R"("cryptoCcyList":[{"ccy":"BTC"}]}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.currencies();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx fiat/buy-sell.currency_pair: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "fiat/buy-sell.currency_pair",
        .number = 1,
        .request = "fromCcy=USD&toCcy=BTC",
        .reply = R"({"code":"0","data":[{"side":"buy","fromCcy":"USD","toCcy":"BTC","singleTradeMax":"1",)"
                 R"("singleTradeMin":"0.01","fixedPxRemainingDailyQuota":"","fixedPxDailyLimit":"",)"
                 R"("paymentMethods":["balance"]}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.currency_pair({.fromCcy = "USD", .toCcy = "BTC"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx fiat/buy-sell.currency_pair: example 2") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "fiat/buy-sell.currency_pair",
        .number = 2,
        .request = "",
        .reply = R"({"code":"0","data":[{"side":"sell","fromCcy":"BTC","toCcy":"USD","singleTradeMax":"1",)"
                 R"("singleTradeMin":"0.01","fixedPxRemainingDailyQuota":"","fixedPxDailyLimit":"",)"
                 R"("paymentMethods":["balance"]}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.currency_pair({.fromCcy = "USD", .toCcy = "BTC"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx fiat/buy-sell.history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "fiat/buy-sell.history",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","data":[{"ordId":"1234","clOrdId":"","quoteId":"quoterBTC-USD16461885104612381",)"
                 R"("state":"completed","side":"buy","fromCcy":"USD","toCcy":"BTC","rfqAmt":"30","rfqCcy":"USD",)"
                 R"("fillPx":"2932.40104429","fillQuoteCcy":"USD","fillFromAmt":"30","fillToAmt":"0.01",)"
                 R"("cTime":"1646188510461","uTime":"1646188510461"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.history();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx fiat/buy-sell.quote: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "fiat/buy-sell.quote",
        .number = 1,
        .request = R"({"side":"buy","fromCcy":"USD","toCcy":"BTC","rfqAmt":"0.1","rfqCcy":"BTC"})",
        .reply = R"({"code":"0","data":[{"quoteId":"quoterBTC-USD16461885104612381","fromCcy":"USD","toCcy":"BTC",)"
                 R"("rfqAmt":"30","rfqCcy":"USD","quotePx":"2932.40104429","quoteCcy":"USD","quoteFromAmt":"30",)"
                 R"("quoteToAmt":"30","quoteTime":"1646188510461","ttlMs":"10000"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.quote({
        .side = Side::buy,
        .fromCcy = "USD",
        .toCcy = "BTC",
        .rfqAmt = "0.1"_d,
        .rfqCcy = "BTC",
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx fiat/buy-sell.quote: example 2") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "fiat/buy-sell.quote",
        .number = 2,
        .request = R"({"side":"buy","fromCcy":"USD","toCcy":"BTC","rfqAmt":"30","rfqCcy":"USD"})",
        .reply = "",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.quote({
        .side = Side::buy,
        .fromCcy = "USD",
        .toCcy = "BTC",
        .rfqAmt = "30"_d,
        .rfqCcy = "USD",
    });
    static_cast<void>(call.get());
    session.check_request();
}

TEST_CASE("okx fiat/buy-sell.quote: example 3") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "fiat/buy-sell.quote",
        .number = 3,
        .request = R"({"side":"sell","fromCcy":"BTC","toCcy":"USD","rfqAmt":"30","rfqCcy":"USD"})",
        .reply = "",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.quote({
        .side = Side::sell,
        .fromCcy = "BTC",
        .toCcy = "USD",
        .rfqAmt = "30"_d,
        .rfqCcy = "USD",
    });
    static_cast<void>(call.get());
    session.check_request();
}

TEST_CASE("okx fiat/buy-sell.quote: example 4") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "fiat/buy-sell.quote",
        .number = 4,
        .request = R"({"side":"sell","fromCcy":"BTC","toCcy":"USD","rfqAmt":"0.1","rfqCcy":"BTC"})",
        .reply = "",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.quote({
        .side = Side::sell,
        .fromCcy = "BTC",
        .toCcy = "USD",
        .rfqAmt = "0.1"_d,
        .rfqCcy = "BTC",
    });
    static_cast<void>(call.get());
    session.check_request();
}

TEST_CASE("okx fiat/buy-sell.trade: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "fiat/buy-sell.trade",
        .number = 1,
        .request = R"({"clOrdId":"123456","side":"sell","fromCcy":"USD","toCcy":"BTC","rfqAmt":"30","rfqCcy":"USD",)"
                   R"("paymentMethod":"balance","quoteId":"quoterETH-USDT16461885104612381"})",
        .reply = R"({"code":"0","data":[{"ordId":"1234","clOrdId":"","quoteId":"quoterBTC-USD16461885104612381",)"
                 R"("side":"buy","fromCcy":"USD","toCcy":"BTC","rfqAmt":"30","rfqCcy":"USD","fillPx":"2932.40104429",)"
                 R"("fillQuoteCcy":"USD","fillFromAmt":"30","fillToAmt":"0.01","cTime":"1646188510461"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.trade({
        .quoteId = "quoterETH-USDT16461885104612381",
        .side = Side::sell,
        .fromCcy = "USD",
        .toCcy = "BTC",
        .rfqAmt = "30"_d,
        .rfqCcy = "USD",
        .paymentMethod = "balance",
        .clOrdId = "123456",
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::okx::fiat::buy_sell
