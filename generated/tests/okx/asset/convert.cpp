// Generated from specs/okx/asset/convert.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/asset/convert.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx::asset::convert {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("okx asset/convert.currencies: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "asset/convert.currencies",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","data":[{"min":"","max":"","ccy":"BTC"},{"min":"","max":"","ccy":"ETH"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.currencies();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx asset/convert.currency_pair: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "asset/convert.currency_pair",
        .number = 1,
        .request = "fromCcy=USDT&toCcy=BTC",
        .reply = R"({"code":"0","data":[{"baseCcy":"BTC","baseCcyMax":"0.5","baseCcyMin":"0.0001",)"
                 R"("instId":"BTC-USDT","quoteCcy":"USDT","quoteCcyMax":"10000","quoteCcyMin":"1"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.currency_pair({.fromCcy = "USDT", .toCcy = "BTC"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx asset/convert.estimate_quote: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "asset/convert.estimate_quote",
        .number = 1,
        .request = R"({"baseCcy":"ETH","quoteCcy":"USDT","side":"buy","rfqSz":"30","rfqSzCcy":"USDT"})",
        .reply = R"({"code":"0","data":[{"baseCcy":"ETH","baseSz":"0.01023052","clQReqId":"",)"
                 R"("cnvtPx":"2932.40104429","origRfqSz":"30","quoteCcy":"USDT",)"
                 R"("quoteId":"quoterETH-USDT16461885104612381","quoteSz":"30","quoteTime":"1646188510461",)"
                 R"("rfqSz":"30","rfqSzCcy":"USDT","side":"buy","ttlMs":"10000"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.estimate_quote({
        .baseCcy = "ETH",
        .quoteCcy = "USDT",
        .side = Side::buy,
        .rfqSz = "30"_d,
        .rfqSzCcy = "USDT",
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx asset/convert.history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "asset/convert.history",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","data":[{"clTReqId":"","instId":"ETH-USDT","side":"buy","fillPx":"2932.401044",)"
                 R"("baseCcy":"ETH","quoteCcy":"USDT","fillBaseSz":"0.01023052","state":"fullyFilled",)"
                 R"("tradeId":"trader16461885203381437","fillQuoteSz":"30","ts":"1646188520000"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.history();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx asset/convert.trade: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "asset/convert.trade",
        .number = 1,
        .request = R"({"baseCcy":"ETH","quoteCcy":"USDT","side":"buy","sz":"30","szCcy":"USDT",)"
                   R"("quoteId":"quoterETH-USDT16461885104612381"})",
        .reply = R"({"code":"0","data":[{"baseCcy":"ETH","clTReqId":"","fillBaseSz":"0.01023052",)"
                 R"("fillPx":"2932.40104429","fillQuoteSz":"30","instId":"ETH-USDT","quoteCcy":"USDT",)"
                 R"("quoteId":"quoterETH-USDT16461885104612381","side":"buy","state":"fullyFilled",)"
                 R"("tradeId":"trader16461885203381437","ts":"1646188520338"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.trade({
        .quoteId = "quoterETH-USDT16461885104612381",
        .baseCcy = "ETH",
        .quoteCcy = "USDT",
        .side = Side::buy,
        .sz = "30"_d,
        .szCcy = "USDT",
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::okx::asset::convert
