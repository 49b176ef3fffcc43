// Generated from specs/bybit/crypto-loan-flexible.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/crypto_loan_flexible.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::crypto_loan_flexible {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("bybit crypto-loan-flexible.borrow: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "crypto-loan-flexible.borrow",
        .number = 1,
        .request = R"({"loanCurrency":"BTC","loanAmount":"0.1","collateralList":[{"currency":"USDT","amount":"1000"},)"
                   R"({"currency":"ETH","amount":"1"}]})",
        .reply = R"({"retCode":0,"retMsg":"ok","result":{"orderId":"1363"},"retExtInfo":{},"time":1752569209682})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.borrow({
        .loanCurrency = "BTC",
        .loanAmount = "0.1"_d,
        .collateralList = Vector<BorrowRequestCollateralList>{
            BorrowRequestCollateralList{.currency = "USDT", .amount = "1000"_d},
            BorrowRequestCollateralList{.currency = "ETH", .amount = "1"_d},
        },
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit crypto-loan-flexible.borrow_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "crypto-loan-flexible.borrow_history",
        .number = 1,
        .request = "limit=2",
        .reply = R"({"retCode":0,"retMsg":"ok","result":{"list":[{"borrowTime":1752569950643,)"
                 R"("initialLoanAmount":"0.006","loanCurrency":"BTC","orderId":"1364","status":1},)"
                 R"({"borrowTime":1752569209643,"initialLoanAmount":"0.1","loanCurrency":"BTC","orderId":"1363",)"
                 R"("status":1}],"nextPageCursor":"1363"},"retExtInfo":{},"time":1752570519414})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.borrow_history({.limit = 2});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit crypto-loan-flexible.ongoing_coin: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "crypto-loan-flexible.ongoing_coin",
        .number = 1,
        .request = "loanCurrency=BTC",
        .reply = R"({"retCode":0,"retMsg":"ok","result":{"list":[{"hourlyInterestRate":"0.0000018847396",)"
                 R"("loanCurrency":"ETH","totalDebt":"0.10000019","unpaidAmount":"0.1",)"
                 R"("unpaidInterest":"0.00000019"}]},"retExtInfo":{},"time":1760452029499})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.ongoing_coin({.loanCurrency = "BTC"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit crypto-loan-flexible.repay: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "crypto-loan-flexible.repay",
        .number = 1,
        .request = R"({"loanCurrency":"BTC","amount":"0.005"})",
        .reply = R"({"retCode":0,"retMsg":"ok","result":{"repayId":"1771"},"retExtInfo":{},"time":1752569614549})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.repay({.loanCurrency = "BTC", .amount = "0.005"_d});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit crypto-loan-flexible.repay_collateral: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "crypto-loan-flexible.repay_collateral",
        .number = 1,
        .request = R"({"loanCurrency":"USDT","amount":"500","collateralCoin":"BTC"})",
        .reply = R"({"retCode":0,"retMsg":"ok","result":{},"retExtInfo":{},"time":1756971550401})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.repay_collateral({.loanCurrency = "USDT", .collateralCoin = "BTC", .amount = "500"_d});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit crypto-loan-flexible.repayment_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "crypto-loan-flexible.repayment_history",
        .number = 1,
        .request = "loanCurrency=BTC",
        .reply = R"({"retCode":0,"retMsg":"ok","result":{"list":[{"loanCurrency":"BTC","repayAmount":"0.007",)"
                 R"("repayId":"1773","repayStatus":1,"repayTime":1752570731274,"repayType":1},{"loanCurrency":"BTC",)"
                 R"("repayAmount":"0.006","repayId":"1772","repayStatus":1,"repayTime":1752570726038,"repayType":1},)"
                 R"({"loanCurrency":"BTC","repayAmount":"0.005","repayId":"1771","repayStatus":1,)"
                 R"("repayTime":1752569614528,"repayType":1}],"nextPageCursor":"1769"},"retExtInfo":{},)"
                 R"("time":1752570745493})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.repayment_history({.loanCurrency = "BTC"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::bybit::crypto_loan_flexible
