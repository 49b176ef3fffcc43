// Generated from specs/okx/tradingBot/dca/margin.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/trading_bot/dca/margin.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx::trading_bot::dca::margin {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("okx tradingBot/dca/margin.add_dca_margin: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "tradingBot/dca/margin.add_dca_margin",
        .number = 1,
        .request = R"({"algoId":"2833925189933756416","amt":"50"})",
        .reply = R"({"code":"0","msg":"","data":[{"algoId":"2833925189933756416","algoOrdType":"contract_dca",)"
                 R"("sCode":"0","sMsg":""}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.add_dca_margin({.algoId = "2833925189933756416", .amt = "50"_d});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx tradingBot/dca/margin.reduce_dca_margin: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "tradingBot/dca/margin.reduce_dca_margin",
        .number = 1,
        .request = R"({"algoId":"2833925189933756416","amt":"50"})",
        .reply = R"({"code":"0","msg":"","data":[{"algoId":"2833925189933756416","algoOrdType":"contract_dca",)"
                 R"("sCode":"0","sMsg":""}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.reduce_dca_margin({.algoId = "2833925189933756416", .amt = "50"_d});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::okx::trading_bot::dca::margin
