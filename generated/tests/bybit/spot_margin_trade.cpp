// Generated from specs/bybit/spot-margin-trade.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/spot_margin_trade.hpp"

#include <chrono>
#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::spot_margin_trade {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("bybit spot-margin-trade.coinstate: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "spot-margin-trade.coinstate",
        .number = 1,
        .request = "",
        .reply = R"({"retCode":0,"retMsg":"Success","result":{"list":[{"spotLeverage":3,"currency":"BTC"},)"
                 R"({"spotLeverage":4,"currency":"ETH"},{"spotLeverage":4,"currency":"AVAX"},{"spotLeverage":4,)"
                 R"("currency":"EOS"},{"spotLeverage":4,"currency":"XRP"},{"spotLeverage":4,"currency":"USDT"},)"
                 R"({"spotLeverage":4,"currency":"GALA"},{"spotLeverage":4,"currency":"DOGE"},{"spotLeverage":4,)"
                 R"("currency":"BIT"},{"spotLeverage":4,"currency":"BTC3S"},{"spotLeverage":4,"currency":"BTC3L"},)"
                 R"({"spotLeverage":4,"currency":"EUR"},{"spotLeverage":4,"currency":"USDC"},{"spotLeverage":4,)"
                 R"("currency":"UNI"},{"spotLeverage":4,"currency":"SOL"},{"spotLeverage":4,"currency":"ADA"}]},)"
                 R"("retExtInfo":{},"time":1756273703314})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.coinstate();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("bybit spot-margin-trade.collateral: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "spot-margin-trade.collateral",
        .number = 1,
        .request = "currency=BTC",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"list":[{"currency":"BTC",)"
                 R"("collateralRatioList":[{"minQty":"0","maxQty":"1000000","collateralRatio":"0.85"},)"
                 R"({"minQty":"1000000","maxQty":"","collateralRatio":"0"}]}]},"retExtInfo":"{}",)"
                 R"("time":1739848984945})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.collateral({.currency = "BTC"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit spot-margin-trade.currency_data: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "spot-margin-trade.currency_data",
        .number = 1,
        .request = "currency=BTC",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"list":[{"currency":"BTC","flexibleManualBorrowable":true,)"
                 R"("minFlexibleManualBorrowQty":"0.001","flexibleManualBorrowAccuracy":"8",)"
                 R"("fixedManualBorrowable":false,"minFixedManualBorrowQty":"","fixedManualBorrowAccuracy":"",)"
                 R"("fixedInterestRateAccuracy":"","minFixedInterestRate":"","maxFixedInterestRate":""}]},)"
                 R"("retExtInfo":"{}","time":1773220082091})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.currency_data({.currency = "BTC"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit spot-margin-trade.data: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "spot-margin-trade.data",
        .number = 1,
        .request = "vipLevel=No",
        .reply = R"({"retCode":0,"retMsg":"success","result":{"vipCoinList":[{"list":[{"borrowable":true,)"
                 R"("collateralRatio":"0.95","currency":"BTC","hourlyBorrowRate":"0.0000015021220000",)"
                 R"("liquidationOrder":"11","marginCollateral":true,"maxBorrowingAmount":"3"}],)"
                 R"("vipLevel":"No VIP"}]}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.data({.vipLevel = Open<SpotMarginTradeVipLevel>::other("No")});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit spot-margin-trade.fixed_available_inventory: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "spot-margin-trade.fixed_available_inventory",
        .number = 1,
        .request = "currency=USDT&term=7&annualRate=0.02",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"currency":"USDT","term":"7","annualRate":"0.02",)"
                 R"("availableInventory":"500000","updateTime":"1699272487"},"retExtInfo":{},"time":1672221263862})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.fixed_available_inventory({.currency = "USDT", .term = "7"_d, .annualRate = "0.02"_d});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit spot-margin-trade.fixedborrow: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "spot-margin-trade.fixedborrow",
        .number = 1,
        .request = R"({"orderCurrency":"BTC","orderAmount":"0.01","annualRate":"0.02","term":"30"})",
        .reply = R"({"retCode":0,"retMsg":"success","result":{"orderId":"FIXED_BORROW_4563567182f746ec9f73e4357264d8c)"
                 R"(7187"},"retExtInfo":{},"time":1775616124837})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.fixedborrow({
        .orderCurrency = "BTC",
        .orderAmount = "0.01"_d,
        .annualRate = "0.02"_d,
        .term = Term::_30,
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit spot-margin-trade.fixedborrow_contract_info: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "spot-margin-trade.fixedborrow_contract_info",
        .number = 1,
        .request = "orderCurrency=USDT&limit=10",
        .reply = R"({"retCode":0,"retMsg":"success","result":{"list":[{"annualRate":"1.000000000000000000",)"
                 R"("borrowCurrency":"USDT","borrowTime":"1764162490000","interestPaid":"1.065753424657534247",)"
                 R"("loanId":"2092341042506646784","orderId":"FIXED_BORROW_a17089fc526441faa52eb99b0b9feb69185",)"
                 R"("repaymentTime":"1764288000000","residualPenaltyInterest":"0",)"
                 R"("residualPrincipal":"0.000000000000000000","status":3,"term":"1","repayType":"1",)"
                 R"("strategyType":"PARTIAL"},{"annualRate":"1.000000000000000000","borrowCurrency":"USDT",)"
                 R"("borrowTime":"1764149170000","interestPaid":"0.030136986301369864",)"
                 R"("loanId":"2092229306860452864","orderId":"FIXED_BORROW_a17089fc526441faa52eb99b0b9feb69185",)"
                 R"("repaymentTime":"1764244800000","residualPenaltyInterest":"0",)"
                 R"("residualPrincipal":"0.000000000000000000","status":3,"term":"1","repayType":"1",)"
                 R"("strategyType":"PARTIAL"},{"annualRate":"1.000000000000000000","borrowCurrency":"USDT",)"
                 R"("borrowTime":"1764120790000","interestPaid":"1.643835616438356165",)"
                 R"("loanId":"2091991237922142464","orderId":"FIXED_BORROW_a17089fc526441faa52eb99b0b9feb69185",)"
                 R"("repaymentTime":"1764244800000","residualPenaltyInterest":"0",)"
                 R"("residualPrincipal":"0.000000000000000000","status":3,"term":"1","repayType":"1",)"
                 R"("strategyType":"PARTIAL"}],"nextPageCursor":"0"},"retExtInfo":{},"time":1775617311081})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.fixedborrow_contract_info({.orderCurrency = "USDT", .limit = 10});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit spot-margin-trade.fixedborrow_order_info: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "spot-margin-trade.fixedborrow_order_info",
        .number = 1,
        .request = "orderCurrency=ETH&limit=10",
        .reply = R"({"retCode":0,"retMsg":"success","result":{"list":[{"annualRate":"0.070000000000000000",)"
                 R"("orderId":"FIXED_BORROW_4563567182f746ec9f73e4357264d8c7187","orderTime":"1775616125000",)"
                 R"("filledQty":"0.000000000000000000","orderQty":"1.000000000000000000","orderCurrency":"ETH",)"
                 R"("state":1,"term":7,"repayType":"1","strategyType":"FULL"},{"annualRate":"1.000000000000000000",)"
                 R"("orderId":"FIXED_BORROW_a17089fc526441faa52eb99b0b9feb69185","orderTime":"1764120783000",)"
                 R"("filledQty":"1000.000000000000000000","orderQty":"1000.000000000000000000",)"
                 R"("orderCurrency":"USDT","state":3,"term":1,"repayType":"1","strategyType":"PARTIAL"}],)"
                 R"("nextPageCursor":"30"},"retExtInfo":{},"time":1775616669348})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.fixedborrow_order_info({.orderCurrency = "ETH", .limit = 10});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit spot-margin-trade.fixedborrow_order_quote: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "spot-margin-trade.fixedborrow_order_quote",
        .number = 1,
        .request = "orderCurrency=ETH&orderBy=apy&limit=10",
        .reply = R"({"retCode":0,"retMsg":"success","result":{"list":[{"orderCurrency":"ETH","term":30,)"
                 R"("annualRate":"0.026","qty":"0.1"},{"orderCurrency":"ETH","term":60,"annualRate":"0.033",)"
                 R"("qty":"0.1"},{"orderCurrency":"ETH","term":90,"annualRate":"0.038","qty":"0.1"},)"
                 R"({"orderCurrency":"ETH","term":30,"annualRate":"0.1","qty":"0.6"},{"orderCurrency":"ETH",)"
                 R"("term":60,"annualRate":"0.1","qty":"0.1"}]},"retExtInfo":{},"time":1775617874744})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.fixedborrow_order_quote({.orderCurrency = "ETH", .orderBy = OrderBy::apy, .limit = 10});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit spot-margin-trade.renew_fixed_rate_borrow: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "spot-margin-trade.renew_fixed_rate_borrow",
        .number = 1,
        .request = R"({"loanId":"2092341042506646784"})",
        .reply = R"({"retCode":0,"retMsg":"success","result":"Success","retExtInfo":{},"time":1775617874744})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.renew_fixed_rate_borrow({.loanId = "2092341042506646784"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit spot-margin-trade.flexible_available_inventory: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "spot-margin-trade.flexible_available_inventory",
        .number = 1,
        .request = "currency=BTC",
        .reply = R"({"retCode":0,"retMsg":"Success","result":{"currency":"BTC","availableInventory":"17.54689892",)"
                 R"("updateTime":"1756261353733"},"retExtInfo":{},"time":1756261353733})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.flexible_available_inventory({.currency = "BTC"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit spot-margin-trade.get_auto_repay_mode: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "spot-margin-trade.get_auto_repay_mode",
        .number = 1,
        .request = "currency=ETH",
        .reply = R"({"retCode":0,"retMsg":"Success","result":{"data":[{"autoRepayMode":"1","currency":"ETH"}]},)"
                 R"("retExtInfo":{},"time":1766977353904})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_auto_repay_mode({.currency = "ETH"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit spot-margin-trade.interest_rate_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "spot-margin-trade.interest_rate_history",
        .number = 1,
        .request = "currency=USDC&vipLevel=No%20VIP&startTime=1721458800000&endTime=1721469600000",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"list":[{"timestamp":1721469600000,"currency":"USDC",)"
                 R"("hourlyBorrowRate":"0.000014621596","vipLevel":"No VIP"},{"timestamp":1721466000000,)"
                 R"("currency":"USDC","hourlyBorrowRate":"0.000014621596","vipLevel":"No VIP"},)"
                 R"({"timestamp":1721462400000,"currency":"USDC","hourlyBorrowRate":"0.000014621596",)"
                 R"("vipLevel":"No VIP"},{"timestamp":1721458800000,"currency":"USDC",)"
                 R"("hourlyBorrowRate":"0.000014621596","vipLevel":"No VIP"}]},"retExtInfo":"{}",)"
                 R"("time":1721899048991})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.interest_rate_history({
        .currency = "USDC",
        .vipLevel = SpotMarginTradeVipLevel::no_vip,
        .startTime = TimePoint{std::chrono::milliseconds{1721458800000}},
        .endTime = TimePoint{std::chrono::milliseconds{1721469600000}},
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit spot-margin-trade.liability: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "spot-margin-trade.liability",
        .number = 1,
        .request = "currency=BTC",
        .reply = R"({"retCode":0,"retMsg":"Success","result":{"currency":"BTC","totalBorrowAmount":"0.05000000",)"
                 R"("fixedBorrowAmount":"0.02000000","flexibleBorrowAmount":"0.03000000",)"
                 R"("spotTotalBorrow":"0.04000000","derivativesBorrow":"0.01000000"},"retExtInfo":{},)"
                 R"("time":1756273388821})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.liability({.currency = "BTC"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit spot-margin-trade.max_borrowable: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "spot-margin-trade.max_borrowable",
        .number = 1,
        .request = "currency=BTC",
        .reply = R"({"retCode":0,"retMsg":"Success","result":{"maxLoan":"17.54689892","currency":"BTC"},)"
                 R"("retExtInfo":{},"time":1756261353733})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.max_borrowable({.currency = "BTC"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit spot-margin-trade.position_tiers: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "spot-margin-trade.position_tiers",
        .number = 1,
        .request = "currency=BTC",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"list":[{"currency":"BTC",)"
                 R"("positionTiersRatioList":[{"tier":"1","borrowLimit":"390","positionMMR":"0.04",)"
                 R"("positionIMR":"0.2","maxLeverage":"5"},{"tier":"2","borrowLimit":"391","positionMMR":"0.04",)"
                 R"("positionIMR":"0.25","maxLeverage":"4"},{"tier":"3","borrowLimit":"392","positionMMR":"0.04",)"
                 R"("positionIMR":"0.33333333","maxLeverage":"3"},{"tier":"4","borrowLimit":"393",)"
                 R"("positionMMR":"0.04","positionIMR":"0.5","maxLeverage":"2"}]}]},"retExtInfo":"{}",)"
                 R"("time":1756272543440})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.position_tiers({.currency = "BTC"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit spot-margin-trade.repayment_available_amount: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "spot-margin-trade.repayment_available_amount",
        .number = 1,
        .request = "currency=BTC",
        .reply = R"({"retCode":0,"retMsg":"Success","result":{"lossLessRepaymentAmount":"0.02000000",)"
                 R"("currency":"BTC"},"retExtInfo":{},"time":1756273388821})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.repayment_available_amount({.currency = "BTC"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit spot-margin-trade.set_auto_repay_mode: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "spot-margin-trade.set_auto_repay_mode",
        .number = 1,
        .request = R"({"currency":"ETH","autoRepayMode":"1"})",
        .reply = R"({"retCode":0,"retMsg":"success","result":{"data":[{"currency":"ETH","autoRepayMode":"1"}]},)"
                 R"("retExtInfo":{},"time":1766976677678})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.set_auto_repay_mode({.currency = "ETH", .autoRepayMode = true});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit spot-margin-trade.set_leverage: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "spot-margin-trade.set_leverage",
        .number = 1,
        .request = R"({"leverage":"4"})",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{},"retExtInfo":{},"time":1672710944282})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.set_leverage({.leverage = "4"_d});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit spot-margin-trade.state: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "spot-margin-trade.state",
        .number = 1,
        .request = "",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"spotLeverage":"10","spotMarginMode":"1",)"
                 R"("effectiveLeverage":"1"},"retExtInfo":{},"time":1692696841231})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.state();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("bybit spot-margin-trade.toggle_margin_trade: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "spot-margin-trade.toggle_margin_trade",
        .number = 1,
        .request = R"({"spotMarginMode":"0"})",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"spotMarginMode":"0"},"retExtInfo":{},"time":1672297795542})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.toggle_margin_trade({.spotMarginMode = false});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::bybit::spot_margin_trade
