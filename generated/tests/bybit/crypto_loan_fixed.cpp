// Generated from specs/bybit/crypto-loan-fixed.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/crypto_loan_fixed.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::crypto_loan_fixed {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("bybit crypto-loan-fixed.create_borrow_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "crypto-loan-fixed.create_borrow_order",
        .number = 1,
        .request = R"({"orderCurrency":"ETH","orderAmount":"1.5","annualRate":"0.022","term":"30","autoRepay":"true",)"
                   R"("collateralList":{"currency":"BTC","amount":"0.1"}})",
        .reply = R"({"retCode":0,"retMsg":"ok","result":{"orderId":"13007"},"retExtInfo":{},"time":1752633650147})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.create_borrow_order({
        .orderCurrency = "ETH",
        .orderAmount = "1.5"_d,
        .annualRate = "0.022"_d,
        .term = Term::_30,
        .autoRepay = true,
        .collateralList = RenewBorrowOrderRequestCollateralList{.currency = "BTC", .amount = "0.1"_d},
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit crypto-loan-fixed.borrow_contract_info: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "crypto-loan-fixed.borrow_contract_info",
        .number = 1,
        .request = "orderCurrency=ETH",
        .reply = R"({"retCode":0,"retMsg":"ok","result":{"list":[{"annualRate":"0.022","autoRepay":"true",)"
                 R"("borrowCurrency":"ETH","borrowTime":"1752633756068","interestPaid":"0.002531506849315069",)"
                 R"("loanId":"571","orderId":"13007","repayType":"1","repaymentTime":"1755225756068",)"
                 R"("residualPenaltyInterest":"0","residualPrincipal":"1.4","status":1,"term":"30"},)"
                 R"({"annualRate":"0.022","autoRepay":"true","borrowCurrency":"ETH","borrowTime":"1752633696068",)"
                 R"("interestPaid":"0.00018082191780822","loanId":"570","orderId":"13007","repayType":"1",)"
                 R"("repaymentTime":"1755225696068","residualPenaltyInterest":"0","residualPrincipal":"0.1",)"
                 R"("status":1,"term":"30"}],"nextPageCursor":"568"},"retExtInfo":{},"time":1752652692603})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.borrow_contract_info({.orderCurrency = "ETH"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit crypto-loan-fixed.cancel_borrow_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "crypto-loan-fixed.cancel_borrow_order",
        .number = 1,
        .request = R"({"orderId":"13009"})",
        .reply = R"({"retCode":0,"retMsg":"ok","result":{},"retExtInfo":{},"time":1752652458684})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_borrow_order({.orderId = "13009"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit crypto-loan-fixed.borrow_order_info: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "crypto-loan-fixed.borrow_order_info",
        .number = 1,
        .request = "orderId=13010",
        .reply = R"({"retCode":0,"retMsg":"ok","result":{"list":[{"annualRate":"0.01","filledQty":"0",)"
                 R"("orderCurrency":"MANA","orderId":13010,"orderQty":"2000","orderTime":"1752654035179",)"
                 R"("repayType":"2","state":1,"term":30}],"nextPageCursor":""},"retExtInfo":{},"time":1752655241090})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.borrow_order_info({.orderId = "13010"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit crypto-loan-fixed.borrow_order_quote: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "crypto-loan-fixed.borrow_order_quote",
        .number = 1,
        .request = "orderCurrency=USDT&orderBy=apy",
        .reply = R"({"retCode":0,"retMsg":"ok","result":{"list":[{"annualRate":"0.04","orderCurrency":"USDT",)"
                 R"("qty":"988.78","term":14}]},"retExtInfo":{},"time":1752719158890})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.borrow_order_quote({.orderCurrency = "USDT", .orderBy = "apy"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit crypto-loan-fixed.fully_repay: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "crypto-loan-fixed.fully_repay",
        .number = 1,
        .request = R"({"loanId":"570","loanCurrency":"ETH"})",
        .reply = R"({"retCode":0,"retMsg":"ok","result":{"repayId":"1771"},"retExtInfo":{},"time":1752569614549})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.fully_repay({.loanId = "570", .loanCurrency = "ETH"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit crypto-loan-fixed.renew_borrow_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "crypto-loan-fixed.renew_borrow_order",
        .number = 1,
        .request = R"({"loanId":"2364","collateralList":{"currency":"ETH","amount":"1"}})",
        .reply = R"({"retCode":0,"retMsg":"ok","result":{"orderId":49},"retExtInfo":{},"time":1764142142931})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.renew_borrow_order({
        .loanId = "2364",
        .collateralList = RenewBorrowOrderRequestCollateralList{.currency = "ETH", .amount = "1"_d},
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit crypto-loan-fixed.renew_info: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "crypto-loan-fixed.renew_info",
        .number = 1,
        .request = "",
        .reply = R"({"retCode":0,"retMsg":"ok","result":{"list":[{"amount":"11","autoRepay":2,)"
                 R"("borrowCurrency":"USDT","contractNo":"2092164378648656896","dueTime":"1766750400000",)"
                 R"("loanId":"2364","orderId":49,"renewLoanNo":"2092170365690461952","time":"1764142142913"}],)"
                 R"("nextPageCursor":""},"retExtInfo":{},"time":1764208336537})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.renew_info();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("bybit crypto-loan-fixed.repay_collateral: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "crypto-loan-fixed.repay_collateral",
        .number = 1,
        .request = R"({"loanCurrency":"ETH","amount":"0.1","collateralCoin":"USDT"})",
        .reply = R"({"retCode":0,"retMsg":"ok","result":{},"retExtInfo":{},"time":1756973819393})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.repay_collateral({.loanCurrency = "ETH", .collateralCoin = "USDT", .amount = "0.1"_d});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit crypto-loan-fixed.repayment_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "crypto-loan-fixed.repayment_history",
        .number = 1,
        .request = "repayId=1780",
        .reply = R"({"retCode":0,"retMsg":"ok","result":{"list":[{"details":[{"loanCurrency":"ETH","loanId":"568",)"
                 R"("repayAmount":"0.1"},{"loanCurrency":"ETH","loanId":"571","repayAmount":"1.4"}],)"
                 R"("loanCurrency":"ETH","repayAmount":"1.5","repayId":"1782","repayStatus":1,)"
                 R"("repayTime":1752717174353,"repayType":1}],"nextPageCursor":"1674"},"retExtInfo":{},)"
                 R"("time":1752717183557})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.repayment_history({.repayId = "1780"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit crypto-loan-fixed.create_supply_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "crypto-loan-fixed.create_supply_order",
        .number = 1,
        .request = R"({"orderCurrency":"USDT","orderAmount":"2002.21","annualRate":"0.35","term":"7"})",
        .reply = R"({"retCode":0,"retMsg":"ok","result":{"orderId":"13007"},"retExtInfo":{},"time":1752633650147})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.create_supply_order({
        .orderCurrency = "USDT",
        .orderAmount = "2002.21"_d,
        .annualRate = "0.35"_d,
        .term = Term::_7,
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit crypto-loan-fixed.supply_contract_info: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "crypto-loan-fixed.supply_contract_info",
        .number = 1,
        .request = "supplyCurrency=USDT",
        .reply = R"({"retCode":0,"retMsg":"ok","result":{"list":[{"actualRedemptionTime":"1753087596082",)"
                 R"("annualRate":"0.01","interest":"0.13041095890410959","orderId":"13564","penaltyInterest":"0",)"
                 R"("redemptionTime":"1753087596082","status":1,"supplyAmount":"800","supplyCurrency":"USDT",)"
                 R"("supplyId":"567","supplyTime":"1752482796082","term":"7"}],"nextPageCursor":"567"},)"
                 R"("retExtInfo":{},"time":1752654377461})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.supply_contract_info({.supplyCurrency = "USDT"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit crypto-loan-fixed.cancel_supply_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "crypto-loan-fixed.cancel_supply_order",
        .number = 1,
        .request = R"({"orderId":"13577"})",
        .reply = R"({"retCode":0,"retMsg":"ok","result":{},"retExtInfo":{},"time":1752652613638})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_supply_order({.orderId = "13577"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit crypto-loan-fixed.supply_order_info: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "crypto-loan-fixed.supply_order_info",
        .number = 1,
        .request = "orderId=13564",
        .reply = R"({"retCode":0,"retMsg":"ok","result":{"list":[{"annualRate":"0.01","filledQty":"800",)"
                 R"("orderCurrency":"USDT","orderId":13564,"orderQty":"1020","orderTime":"1752482751043","state":2,)"
                 R"("term":7}],"nextPageCursor":""},"retExtInfo":{},"time":1752655993869})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.supply_order_info({.orderId = "13564"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit crypto-loan-fixed.supply_order_quote: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "crypto-loan-fixed.supply_order_quote",
        .number = 1,
        .request = "orderCurrency=USDT&orderBy=apy",
        .reply = R"({"retCode":0,"retMsg":"ok","result":{"list":[{"annualRate":"0.02","orderCurrency":"USDT",)"
                 R"("qty":"1000.1234","term":60},{"annualRate":"0.022","orderCurrency":"USDT","qty":"212.1234",)"
                 R"("term":7}]},"retExtInfo":{},"time":1752652136224})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.supply_order_quote({.orderCurrency = "USDT", .orderBy = "apy"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::bybit::crypto_loan_fixed
