// Generated from specs/bybit/crypto-loan.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/crypto_loan.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/bybit/connection.hpp"

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

namespace exbind::inline v0_1::bybit::crypto_loan {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("bybit crypto-loan.adjust_collateral_amount: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "crypto-loan.adjust_collateral_amount",
        .number = 1,
        .request = R"({"orderId":"1794267532472646144","amount":"0.001","direction":"1"})",
        .reply = R"({"retCode":0,"retMsg":"request.success","result":{"adjustId":"1794318409405331968"},)"
                 R"("retExtInfo":{},"time":1728635422833})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.adjust_collateral_amount({
        .orderId = "1794267532472646144",
        .amount = "0.001"_d,
        .direction = CryptoLoanDirection::reduce_collateral,
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit crypto-loan.adjustment_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "crypto-loan.adjustment_history",
        .number = 1,
        .request = "adjustId=1794318409405331968",
        .reply = R"({"retCode":0,"retMsg":"request.success","result":{"list":[{"adjustId":"1794318409405331968",)"
                 R"("adjustTime":"1728635422814","afterLTV":"0.7164","amount":"0.001","collateralCurrency":"BTC",)"
                 R"("direction":1,"orderId":"1794267532472646144","preLTV":"0.6546"}],)"
                 R"("nextPageCursor":"1844656778923966466"},"retExtInfo":{},"time":1728635873329})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.adjustment_history({.adjustId = "1794318409405331968"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit crypto-loan.borrow: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "crypto-loan.borrow",
        .number = 1,
        .request = R"({"loanCurrency":"USDT","loanAmount":"550","collateralCurrency":"BTC","loanTerm":null,)"
                   R"("collateralAmount":null})",
        .reply = R"({"retCode":0,"retMsg":"request.success","result":{"orderId":"1794267532472646144"},)"
                 R"("retExtInfo":{},"time":1728629357820})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.borrow({.loanCurrency = "USDT", .loanAmount = "550"_d, .collateralCurrency = "BTC"});
    const auto result = call.get();
    // The request is not compared. Nothing takes its loanTerm, collateralAmount.
    session.check_reply(result, call);
}

TEST_CASE("bybit crypto-loan.borrow_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "crypto-loan.borrow_history",
        .number = 1,
        .request = "orderId=1793683005081680384",
        .reply = R"({"retCode":0,"retMsg":"request.success","result":{"list":[{"borrowTime":"1728546174028",)"
                 R"("collateralCurrency":"BTC","expirationTime":"1729148399000","hourlyInterestRate":"0.0000010241",)"
                 R"("initialCollateralAmount":"0.0494727","initialLoanAmount":"1","loanCurrency":"ETH",)"
                 R"("loanTerm":"7","orderId":"1793569729874260992","repaidInterest":"0.00000515",)"
                 R"("repaidPenaltyInterest":"0","status":1}],"nextPageCursor":""},"retExtInfo":{},)"
                 R"("time":1728632014857})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.borrow_history({.orderId = "1793683005081680384"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit crypto-loan.borrowable_collateralisable_number: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "crypto-loan.borrowable_collateralisable_number",
        .number = 1,
        .request = "loanCurrency=USDT&collateralCurrency=BTC",
        .reply = R"({"retCode":0,"retMsg":"request.success","result":{"collateralCurrency":"BTC",)"
                 R"("loanCurrency":"USDT","maxCollateralAmount":"164.957732055526752104","maxLoanAmount":"8000000",)"
                 R"("minCollateralAmount":"0.000412394330138818","minLoanAmount":"20"},"retExtInfo":{},)"
                 R"("time":1728627084863})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.borrowable_collateralisable_number({.loanCurrency = "USDT", .collateralCurrency = "BTC"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit crypto-loan.collateral_data: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "crypto-loan.collateral_data",
        .number = 1,
        .request = "currency=ETH&vipLevel=PRO1",
        .reply = R"({"retCode":0,"retMsg":"request.success",)"
                 R"("result":{"vipCoinList":[{"list":[{"collateralAccuracy":8,"currency":"ETH","initialLTV":"0.8",)"
                 R"("liquidationLTV":"0.95","marginCallLTV":"0.87","maxLimit":"32000"}],"vipLevel":"PRO1"}]},)"
                 R"("retExtInfo":{},"time":1728618590498})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.collateral_data({.vipLevel = VipLevel::pro1, .currency = "ETH"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit crypto-loan.loanable_data: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "crypto-loan.loanable_data",
        .number = 1,
        .request = "currency=USDT&vipLevel=VIP0",
        .reply = R"({"retCode":0,"retMsg":"request.success","result":{"vipCoinList":[{"list":[{"borrowingAccuracy":4,)"
                 R"("currency":"USDT","flexibleHourlyInterestRate":"0.0000090346",)"
                 R"("hourlyInterestRate14D":"0.0000207796","hourlyInterestRate180D":"",)"
                 R"("hourlyInterestRate30D":"0.00002349","hourlyInterestRate7D":"0.0000180692",)"
                 R"("hourlyInterestRate90D":"","maxBorrowingAmount":"8000000","minBorrowingAmount":"20"}],)"
                 R"("vipLevel":"VIP0"}]},"retExtInfo":{},"time":1728619315868})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.loanable_data({.vipLevel = VipLevel::vip0, .currency = "USDT"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit crypto-loan.max_collateral_amount: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "crypto-loan.max_collateral_amount",
        .number = 1,
        .request = "orderId=1794267532472646144",
        .reply = R"({"retCode":0,"retMsg":"request.success","result":{"maxCollateralAmount":"0.00210611"},)"
                 R"("retExtInfo":{},"time":1728634291554})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.max_collateral_amount({.orderId = "1794267532472646144"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit crypto-loan.ongoing_orders: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "crypto-loan.ongoing_orders",
        .number = 1,
        .request = "orderId=1793683005081680384",
        .reply = R"({"retCode":0,"retMsg":"request.success","result":{"list":[{"collateralAmount":"0.0964687",)"
                 R"("collateralCurrency":"BTC","currentLTV":"0.4161","expirationTime":"1731149999000",)"
                 R"("hourlyInterestRate":"0.0000010633","loanCurrency":"USDT","loanTerm":"30",)"
                 R"("orderId":"1793683005081680384","residualInterest":"0.04016","residualPenaltyInterest":"0",)"
                 R"("totalDebt":"1888.005198"}],"nextPageCursor":""},"retExtInfo":{},"time":1728630980861})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.ongoing_orders({.orderId = "1793683005081680384"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit crypto-loan.repay: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "crypto-loan.repay",
        .number = 1,
        .request = R"({"orderId":"1794267532472646144","amount":"100"})",
        .reply = R"({"retCode":0,"retMsg":"request.success","result":{"repayId":"1794271131730737664"},)"
                 R"("retExtInfo":{},"time":1728629786884})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.repay({.orderId = "1794267532472646144", .amount = "100"_d});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit crypto-loan.repayment_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "crypto-loan.repayment_history",
        .number = 1,
        .request = "repayId=1794271131730737664",
        .reply = R"({"retCode":0,"retMsg":"request.success","result":{"list":[{"collateralCurrency":"BTC",)"
                 R"("collateralReturn":"0","loanCurrency":"USDT","loanTerm":"","orderId":"1794267532472646144",)"
                 R"("repayAmount":"100","repayId":"1794271131730737664","repayStatus":1,"repayTime":"1728629786875",)"
                 R"("repayType":"1"}],"nextPageCursor":""},"retExtInfo":{},"time":1728633717935})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.repayment_history({.repayId = "1794271131730737664"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::bybit::crypto_loan
