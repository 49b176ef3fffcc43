// Generated from specs/okx/tradingBot/dca/settings.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/trading_bot/dca/settings.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx::trading_bot::dca::settings {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("okx tradingBot/dca/settings.amend_reinvestment: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "tradingBot/dca/settings.amend_reinvestment",
        .number = 1,
        .request = R"({"algoId":"2833925189933756416","algoOrdType":"contract_dca","allowReinvest":true})",
        .reply = R"({"code":"0","msg":"","data":[{"algoId":"2833925189933756416","algoOrdType":"contract_dca",)"
                 R"("sCode":"0","sMsg":""}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.amend_reinvestment({
        .algoId = "2833925189933756416",
        .algoOrdType = AlgoOrdType::contract_dca,
        .allowReinvest = true,
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx tradingBot/dca/settings.amend_take_profit: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "tradingBot/dca/settings.amend_take_profit",
        .number = 1,
        .request = R"({"algoId":"2833925189933756416","algoOrdType":"contract_dca","tpPrice":"43500"})",
        .reply = R"({"code":"0","msg":"","data":[{"algoId":"2833925189933756416","algoOrdType":"contract_dca",)"
                 R"("sCode":"0","sMsg":""}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.amend_take_profit({
        .algoId = "2833925189933756416",
        .algoOrdType = AlgoOrdType::contract_dca,
        .tpPrice = "43500"_d,
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::okx::trading_bot::dca::settings
