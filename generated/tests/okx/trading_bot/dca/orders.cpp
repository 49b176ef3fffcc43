// Generated from specs/okx/tradingBot/dca/orders.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/trading_bot/dca/orders.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx::trading_bot::dca::orders {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("okx tradingBot/dca/orders.add_investment: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "tradingBot/dca/orders.add_investment",
        .number = 1,
        .request = R"({"algoId":"2833925189933756416","algoOrdType":"contract_dca","price":"41000","amt":"100"})",
        .reply = R"({"code":"0","msg":"","data":[{"algoId":"2833925189933756416","algoClOrdId":"",)"
                 R"("algoOrdType":"contract_dca","tag":"","diffAmount":"100","sCode":"0","sMsg":""}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.add_investment({
        .algoId = "2833925189933756416",
        .algoOrdType = AlgoOrdType::contract_dca,
        .price = "41000"_d,
        .amt = "100"_d,
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::okx::trading_bot::dca::orders
