// Generated from specs/okx/finance/flexible-loan.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/finance/flexible_loan.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx::finance::flexible_loan {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("okx finance/flexible-loan.adjust_collateral: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "finance/flexible-loan.adjust_collateral",
        .number = 1,
        .request = R"({"type":"add","ordId":"12345","collateralCcy":"BTC","collateralAmt":"0.1"})",
        .reply = R"({"code":"0","data":[],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.adjust_collateral({
        .type = PositionType::add,
        .collateralCcy = "BTC",
        .collateralAmt = "0.1"_d,
        .ordId = "12345",
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx finance/flexible-loan.borrow_currencies: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "finance/flexible-loan.borrow_currencies",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","data":[{"borrowCcy":"USDT"},{"borrowCcy":"USDC"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.borrow_currencies();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx finance/flexible-loan.collateral_assets: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "finance/flexible-loan.collateral_assets",
        .number = 1,
        .request = "ordId=12345",
        .reply = R"({"code":"0","data":[{"assets":[{"amt":"1.7921483143067599","ccy":"BTC",)"
                 R"("notionalUsd":"158292.621793314105231"},{"amt":"1.9400755578876945","ccy":"ETH",)"
                 R"("notionalUsd":"6325.6652712507628946"},{"amt":"63.9795959720319628","ccy":"USDT",)"
                 R"("notionalUsd":"64.3650372635940345"}]}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.collateral_assets({.ordId = "12345"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx finance/flexible-loan.interest_accrued: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "finance/flexible-loan.interest_accrued",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","data":[{"ccy":"USDC","interest":"0.00004054","interestRate":"0.41",)"
                 R"("loan":"0.86599309","refId":"17319133035195744","ts":"1731913200000"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.interest_accrued();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx finance/flexible-loan.loan_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "finance/flexible-loan.loan_history",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","data":[{"amt":"-0.001","ccy":"DOT","refId":"17316594851045086","ts":"1731659485000",)"
                 R"("type":"collateral_locked"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.loan_history();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx finance/flexible-loan.loan_info: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "finance/flexible-loan.loan_info",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","data":[{"ordId":"12345","collateralData":[{"amt":"0.0000097","ccy":"COMP"},)"
                 R"({"amt":"0.78","ccy":"STX"},{"amt":"0.001","ccy":"DOT"},{"amt":"0.05357864","ccy":"LUNA"}],)"
                 R"("collateralNotionalUsd":"1.5078763","curLTV":"0.5742","liqLTV":"0.8374",)"
                 R"("loanData":[{"amt":"0.86590608","ccy":"USDC"}],"loanNotionalUsd":"0.8661285",)"
                 R"("marginCallLTV":"0.7374","riskWarningData":{"instId":"","liqPx":""}}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.loan_info();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx finance/flexible-loan.max_collateral_redeem_amount: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "finance/flexible-loan.max_collateral_redeem_amount",
        .number = 1,
        .request = "ccy=USDT&ordId=12345",
        .reply = R"({"code":"0","data":[{"ccy":"USDT","maxRedeemAmt":"1"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.max_collateral_redeem_amount({.ccy = "USDT", .ordId = "12345"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx finance/flexible-loan.max_loan: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "finance/flexible-loan.max_loan",
        .number = 1,
        .request = R"({"ordId":"12345","borrowCcy":"USDT"})",
        .reply = R"({"code":"0","data":[{"borrowCcy":"USDT","maxLoan":"0.01113","notionalUsd":"0.01113356",)"
                 R"("remainingQuota":"3395000"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.max_loan({.borrowCcy = "USDT", .ordId = "12345"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::okx::finance::flexible_loan
