// Generated from specs/bybit/crypto-loan-common.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/crypto_loan_common.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::crypto_loan_common {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("bybit crypto-loan-common.adjust_collateral_amount: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "crypto-loan-common.adjust_collateral_amount",
        .number = 1,
        .request = R"({"currency":"BTC","amount":"0.08","direction":"1"})",
        .reply = R"({"retCode":0,"retMsg":"ok","result":{"adjustId":27511},"retExtInfo":{},"time":1752627997915})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.adjust_collateral_amount({
        .currency = "BTC",
        .amount = "0.08"_d,
        .direction = CryptoLoanDirection::reduce_collateral,
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit crypto-loan-common.adjustment_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "crypto-loan-common.adjustment_history",
        .number = 1,
        .request = "limit=2&collateralCurrency=BTC",
        .reply = R"({"retCode":0,"retMsg":"ok","result":{"list":[{"adjustId":27511,"adjustTime":1752627997907,)"
                 R"("afterLTV":"0.813743","amount":"0.08","collateralCurrency":"BTC","direction":1,)"
                 R"("preLTV":"0.524602","status":1},{"adjustId":27491,"adjustTime":1752218558913,)"
                 R"("afterLTV":"0.41983","amount":"0.03","collateralCurrency":"BTC","direction":1,)"
                 R"("preLTV":"0.372314","status":1}],"nextPageCursor":"27491"},"retExtInfo":{},"time":1752628288732})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.adjustment_history({.collateralCurrency = "BTC", .limit = 2});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit crypto-loan-common.collateral_data: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "crypto-loan-common.collateral_data",
        .number = 1,
        .request = "currency=BTC",
        .reply = R"({"retCode":0,"retMsg":"ok","result":{"collateralRatioConfigList":[{"collateralRatioList":[{"colla)"
                 R"(teralRatio":"0.8","maxValue":"10000","minValue":"0"},{"collateralRatio":"0.7","maxValue":"20000",)"
                 R"("minValue":"10000"},{"collateralRatio":"0.5","maxValue":"30000","minValue":"20000"},)"
                 R"({"collateralRatio":"0.4","maxValue":"99999999999","minValue":"30000"}],"currencies":"ATOM,AAVE,)"
                 R"(BTC,BOB"}],"currencyLiquidationList":[{"currency":"BTC","liquidationOrder":1}]},"retExtInfo":{},)"
                 R"("time":1752627381571})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.collateral_data({.currency = "BTC"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit crypto-loan-common.loanable_data: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "crypto-loan-common.loanable_data",
        .number = 1,
        .request = "currency=ETH&vipLevel=VIP5",
        .reply = R"({"retCode":0,"retMsg":"ok","result":{"list":[{"currency":"ETH","fixedBorrowable":true,)"
                 R"("fixedBorrowingAccuracy":6,"flexibleBorrowable":true,"flexibleBorrowingAccuracy":4,)"
                 R"("maxBorrowingAmount":"1100","minFixedBorrowingAmount":"0.1","minFlexibleBorrowingAmount":"0.001",)"
                 R"("vipLevel":"VIP5","annualizedInterestRate14D":"0.08","annualizedInterestRate180D":"",)"
                 R"("annualizedInterestRate30D":"","annualizedInterestRate60D":"","annualizedInterestRate7D":"",)"
                 R"("annualizedInterestRate90D":"","flexibleAnnualizedInterestRate":"0.001429799316"}]},)"
                 R"("retExtInfo":{},"time":1752573126653})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.loanable_data({.vipLevel = VipLevel::vip5, .currency = "ETH"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit crypto-loan-common.max_collateral_amount: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "crypto-loan-common.max_collateral_amount",
        .number = 1,
        .request = "currency=BTC",
        .reply = R"({"retCode":0,"retMsg":"ok","result":{"maxCollateralAmount":"0.08585184"},"retExtInfo":{},)"
                 R"("time":1752627687596})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.max_collateral_amount({.currency = "BTC"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit crypto-loan-common.max_loan: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "crypto-loan-common.max_loan",
        .number = 1,
        .request = R"({"currency":"BTC","collateralList":[{"ccy":"XRP","amount":"1000"},{"ccy":"USDT",)"
                   R"("amount":"1000"}]})",
        .reply = R"({"retCode":0,"retMsg":"ok","result":{"currency":"BTC","maxLoan":"0.1722",)"
                 R"("notionalUsd":"16456.06","remainingQuota":"9999999.9421"},"retExtInfo":{},"time":1768533990031})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.max_loan({
        .currency = "BTC",
        .collateralList = Vector<MaxLoanRequestCollateralList>{
            MaxLoanRequestCollateralList{.amount = "1000"_d, .ccy = "XRP"},
            MaxLoanRequestCollateralList{.amount = "1000"_d, .ccy = "USDT"},
        },
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit crypto-loan-common.position: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "crypto-loan-common.position",
        .number = 1,
        .request = "",
        .reply = R"({"retCode":0,"retMsg":"ok","result":{"borrowList":[{"fixedTotalDebt":"0","fixedTotalDebtUSD":"0",)"
                 R"("flexibleHourlyInterestRate":"0.0000001361462","flexibleTotalDebt":"0.08800022",)"
                 R"("flexibleTotalDebtUSD":"9355.37","loanCurrency":"BTC"},{"fixedTotalDebt":"0.1",)"
                 R"("fixedTotalDebtUSD":"282.8","flexibleHourlyInterestRate":"0.00000188498892",)"
                 R"("flexibleTotalDebt":"0","flexibleTotalDebtUSD":"0","loanCurrency":"ETH"}],)"
                 R"("collateralList":[{"amount":"0.12","amountUSD":"9930.11","currency":"BTC"},{"amount":"2",)"
                 R"("amountUSD":"4524.81","currency":"ETH"},{"amount":"4002.12","amountUSD":"3201.69",)"
                 R"("currency":"USDT"},{"amount":"1000","amountUSD":"724.8","currency":"USDC"}],"ltv":"0.524344",)"
                 R"("supplyList":[{"amount":"800.13041095890410959","amountUSD":"800.13","currency":"USDT"}],)"
                 R"("totalCollateral":"18381.41","totalDebt":"9638.17","totalSupply":"800.13","colRes":"0"},)"
                 R"("retExtInfo":{},"time":1752627962000})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.position();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::bybit::crypto_loan_common
