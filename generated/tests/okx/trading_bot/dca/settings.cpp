// Generated from specs/okx/tradingBot/dca/settings.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/trading_bot/dca/settings.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"

namespace exbind::okx::trading_bot::dca::settings {
namespace {

TEST_CASE("okx tradingBot/dca/settings.reinvestment: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "tradingBot/dca/settings.reinvestment",
        .number = 1,
        .request = R"({"algoId":"2833925189933756416","algoOrdType":"contract_dca","allowReinvest":true})",
        .reply = R"({"code":"0","msg":"","data":[{"algoId":"2833925189933756416","algoOrdType":"contract_dca",)"
                 R"("sCode":"0","sMsg":""}]})",
    };
    ::contract::Session session(example);
    const Connection connection(Credentials::from_env(), session.options());
    const Api api(connection);
    const auto result = api.reinvestment({
        .algoId = "2833925189933756416",
        .algoOrdType = AlgoOrdType::contract_dca,
        .allowReinvest = true,
    }).get();
    session.check_request();
    session.check_reply(result);
}

TEST_CASE("okx tradingBot/dca/settings.take_profit: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "tradingBot/dca/settings.take_profit",
        .number = 1,
        .request = R"({"algoId":"2833925189933756416","algoOrdType":"contract_dca","tpPrice":"43500"})",
        .reply = R"({"code":"0","msg":"","data":[{"algoId":"2833925189933756416","algoOrdType":"contract_dca",)"
                 R"("sCode":"0","sMsg":""}]})",
    };
    ::contract::Session session(example);
    const Connection connection(Credentials::from_env(), session.options());
    const Api api(connection);
    const auto result = api.take_profit({
        .algoId = "2833925189933756416",
        .algoOrdType = AlgoOrdType::contract_dca,
        .tpPrice = "43500"_d,
    }).get();
    session.check_request();
    session.check_reply(result);
}

}  // namespace
}  // namespace exbind::okx::trading_bot::dca::settings
