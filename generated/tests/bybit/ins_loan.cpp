// Generated from specs/bybit/ins-loan.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/ins_loan.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/bybit/connection.hpp"

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

namespace exbind::inline v0_1::bybit::ins_loan {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("bybit ins-loan.bind_or_unbind_uid: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "ins-loan.bind_or_unbind_uid",
        .number = 1,
        .request = R"({"uid":"592324","operate":"0"})",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"uid":"592324","operate":"0"},"retExtInfo":{},)"
                 R"("time":1699257746135})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.bind_or_unbind_uid({.uid = "592324", .operate = Operate::bind});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit ins-loan.coin_delta_amount: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "ins-loan.coin_delta_amount",
        .number = 1,
        .request = "coin=BTC",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"riskUnitDeltaAmount":"500000",)"
                 R"("riskUnitDeltaAvailableAmount":"350000","list":[{"coin":"BTC","coinDeltaSize":"10",)"
                 R"("coinDeltaAvailableAmount":"200000","coinDeltaAmount":"300000"},{"coin":"ETH",)"
                 R"("coinDeltaSize":"100","coinDeltaAvailableAmount":"150000","coinDeltaAmount":"200000"}]},)"
                 R"("retExtInfo":{},"time":1716192000000})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.coin_delta_amount({.coin = "BTC"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit ins-loan.ensure_tokens: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "ins-loan.ensure_tokens",
        .number = 1,
        .request = "productId=70",
        .reply = R"({"retCode":0,"retMsg":"","result":{"marginToken":[{"productId":"70","spotToken":[{"token":"BTC",)"
                 R"("convertRatio":"1.00000000"},{"token":"ETH","convertRatio":"1.00000000"},{"token":"USDT",)"
                 R"("convertRatio":"1"}],"contractToken":[{"token":"USDT","convertRatio":"1"}]}]},"retExtInfo":{},)"
                 R"("time":1669363954802})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.ensure_tokens({.productId = "70"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit ins-loan.ensure_tokens_convert: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "ins-loan.ensure_tokens_convert",
        .number = 1,
        .request = "",
        .reply = R"({"retCode":0,"retMsg":"","result":{"marginToken":[{"productId":"81","tokenInfo":[{"token":"USDT",)"
                 R"("convertRatioList":[{"ladder":"0-500","convertRatio":"0.95"},{"ladder":"500-1000",)"
                 R"("convertRatio":"0.9"},{"ladder":"1000-2000","convertRatio":"0.8"},{"ladder":"2000-4000",)"
                 R"("convertRatio":"0.7"},{"ladder":"4000-99999999999","convertRatio":"0.6"}]}]},{"productId":"82",)"
                 R"("tokenInfo":[{"token":"USDT","convertRatioList":[{"ladder":"0-1000","convertRatio":"0.7"},)"
                 R"({"ladder":"1000-2000","convertRatio":"0.65"},{"ladder":"2000-99999999999",)"
                 R"("convertRatio":"0.6"}]}]},{"productId":"84","tokenInfo":[{"token":"BTC",)"
                 R"("convertRatioList":[{"ladder":"0-1000","convertRatio":"1"},{"ladder":"1000-5000",)"
                 R"("convertRatio":"0.9"},{"ladder":"5000-99999999999","convertRatio":"0.55"}]}]}]},"retExtInfo":{},)"
                 R"("time":1683276016497})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.ensure_tokens_convert();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("bybit ins-loan.loan_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "ins-loan.loan_order",
        .number = 1,
        .request = "",
        .reply = R"({"retCode":0,"retMsg":"","result":{"loanInfo":[{"orderId":"1468005106166530304",)"
                 R"("orderProductId":"96","parentUid":"1631521","loanTime":"1689735916000","loanCoin":"USDT",)"
                 R"("loanAmount":"204","unpaidAmount":"52.07924201","unpaidInterest":"0",)"
                 R"("repaidAmount":"151.92075799","repaidInterest":"0","interestRate":"0.00019178","status":"1",)"
                 R"("leverage":"4","supportSpot":"1","supportContract":"1","withdrawLine":"","transferLine":"",)"
                 R"("spotBuyLine":"0.71","spotSellLine":"0.71","contractOpenLine":"0.71","liquidationLine":"0.75",)"
                 R"("stopLiquidationLine":"0.35000000","contractLeverage":"7","transferRatio":"1","spotSymbols":[],)"
                 R"("contractSymbols":[],"supportUSDCContract":"1","supportUSDCOptions":"1",)"
                 R"("USDTPerpetualOpenLine":"0.71","USDCContractOpenLine":"0.71","USDCOptionsOpenLine":"0.71",)"
                 R"("USDTPerpetualCloseLine":"0.71","USDCContractCloseLine":"0.71","USDCOptionsCloseLine":"0.71",)"
                 R"("USDCContractSymbols":[],"USDCOptionsSymbols":[],"deferredLiquidationLine":"",)"
                 R"("deferredLiquidationTime":"","marginLeverage":"4","USDTPerpetualLeverage":[{"symbol":"SUSHIUSDT",)"
                 R"("leverage":"7"},{"symbol":"INJUSDT","leverage":"7"},{"symbol":"RDNTUSDT","leverage":"7"},)"
                 R"({"symbol":"ZRXUSDT","leverage":"7"},{"symbol":"HIGHUSDT","leverage":"7"},{"symbol":"WAVESUSDT",)"
                 R"("leverage":"7"},{"symbol":"ACHUSDT","leverage":"7"},{"symbol":"SUNUSDT","leverage":"7"}],)"
                 R"("USDCContractLeverage":[{"symbol":"BTCPERP","leverage":"8"},{"symbol":"BTC-Futures",)"
                 R"("leverage":"8"},{"symbol":"ETH-Futures","leverage":"8"},{"symbol":"SOLPERP","leverage":"8"},)"
                 R"({"symbol":"ETHPERP","leverage":"8"}]}]},"retExtInfo":{},"time":1689745773187})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.loan_order();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("bybit ins-loan.ltv: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "ins-loan.ltv",
        .number = 1,
        .request = "",
        .reply = R"({"retCode":0,"retMsg":"","result":{"ltvInfo":[{"ltv":"0.1147","parentUid":"999805",)"
                 R"("subAccountUids":["999805"],"unpaidAmount":"","unpaidInfo":[{"token":"USDT",)"
                 R"("unpaidQty":"6351.49614274","unpaidInterest":"264.0137162"}],)"
                 R"("balance":"57626.875915433333333332400000000","spotBalanceInfo":[{"token":"BTC",)"
                 R"("price":"16375.621333333333333332","qty":"0.2"},{"token":"XRP","price":"0.409517",)"
                 R"("qty":"10000"}],"contractInfo":[{"token":"USDT","price":"1","qty":"0"}]}]},"retExtInfo":{},)"
                 R"("time":1669367335608})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.ltv();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("bybit ins-loan.ltv_convert: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "ins-loan.ltv_convert",
        .number = 1,
        .request = "",
        .reply = R"({"retCode":0,"retMsg":"","result":{"ltvInfo":[{"ltv":"0.75","rst":"","parentUid":"xxxxx",)"
                 R"("subAccountUids":["60568258"],"unpaidAmount":"30","unpaidInfo":[{"token":"USDT","unpaidQty":"30",)"
                 R"("unpaidInterest":"0"}],"balance":"40","balanceInfo":[{"token":"USDT","price":"1","qty":"40",)"
                 R"("convertedAmount":"40"}]}]},"retExtInfo":{},"time":1686638166323})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.ltv_convert();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("bybit ins-loan.ltv_convert: example 2") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "ins-loan.ltv_convert",
        .number = 2,
        .request = "",
        .reply = R"({"retCode":0,"retMsg":"","result":{"ltvInfo":[{"ltv":"","parentUid":"100331354",)"
                 R"("subAccountUids":["100334094","100334098"],"unpaidAmount":"","unpaidInfo":[],"balance":"",)"
                 R"("balanceInfo":[],"rst":"","liqStatus":3}],"liqStatus":3},"retExtInfo":{},"time":1766462020703})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.ltv_convert();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("bybit ins-loan.product_infos: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "ins-loan.product_infos",
        .number = 1,
        .request = "productId=91",
        .reply = R"({"retCode":0,"retMsg":"","result":{"marginProductInfo":[{"productId":"91",)"
                 R"("leverage":"4.00000000","supportSpot":1,"supportContract":0,"withdrawLine":"","transferLine":"",)"
                 R"("spotBuyLine":"","spotSellLine":"","contractOpenLine":"","liquidationLine":"0.75",)"
                 R"("stopLiquidationLine":"0.35000000","contractLeverage":"0","transferRatio":"0","spotSymbols":[],)"
                 R"("contractSymbols":[],"supportUSDCContract":0,"supportUSDCOptions":0,"USDTPerpetualOpenLine":"",)"
                 R"("USDCContractOpenLine":"","USDCOptionsOpenLine":"","USDTPerpetualCloseLine":"",)"
                 R"("USDCContractCloseLine":"","USDCOptionsCloseLine":"","USDCContractSymbols":[],)"
                 R"("USDCOptionsSymbols":[],"marginLeverage":"0","USDTPerpetualLeverage":[],)"
                 R"("USDCContractLeverage":[],"deferredLiquidationLine":"","deferredLiquidationTime":"",)"
                 R"("productType":"0"}]},"retExtInfo":{},"time":1689747746332})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.product_infos({.productId = "91"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit ins-loan.repaid_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "ins-loan.repaid_history",
        .number = 1,
        .request = "",
        .reply = R"({"retCode":0,"retMsg":"","result":{"repayInfo":[{"repayOrderId":"8189",)"
                 R"("repaidTime":"1663126393000","token":"USDT","quantity":"30000","interest":"0","businessType":"1",)"
                 R"("status":"1"}]},"retExtInfo":{},"time":1669366648366})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.repaid_history();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("bybit ins-loan.repay_loan: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "ins-loan.repay_loan",
        .number = 1,
        .request = R"({"token":"USDT","quantity":"500000"})",
        .reply = R"({"retCode":0,"retMsg":"success","result":{"repayOrderStatus":"P"},"retExtInfo":{},)"
                 R"("time":1767580441965})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.repay_loan({.token = "USDT", .quantity = "500000"_d});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::bybit::ins_loan
