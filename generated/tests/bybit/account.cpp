// Generated from specs/bybit/account.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/account.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/bybit/connection.hpp"

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

namespace exbind::inline v0_1::bybit::account {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("bybit account.borrow: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "account.borrow",
        .number = 1,
        .request = R"({"coin":"BTC","amount":"0.01"})",
        .reply = R"({"retCode":0,"retMsg":"success","result":{"coin":"BTC","amount":"0.01"},"retExtInfo":{},)"
                 R"("time":1756197991955})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.borrow({.coin = "BTC", .amount = "0.01"_d});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit account.borrow_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "account.borrow_history",
        .number = 1,
        .request = "currency=BTC&limit=1",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"nextPageCursor":"2671153%3A1%2C2671153%3A1",)"
                 R"("list":[{"borrowAmount":"1.06333265702840778","costExemption":"0","freeBorrowedAmount":"0",)"
                 R"("createdTime":1697439900204,"InterestBearingBorrowSize":"1.06333265702840778","currency":"BTC",)"
                 R"("unrealisedLoss":"0","hourlyBorrowRate":"0.000001216904","borrowCost":"0.00000129"}]},)"
                 R"("retExtInfo":{},"time":1697442206478})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.borrow_history({.currency = "BTC", .limit = 1});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit account.collateral_info: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "account.collateral_info",
        .number = 1,
        .request = "currency=BTC",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"list":[{"availableToBorrow":"3","freeBorrowingAmount":"",)"
                 R"("freeBorrowAmount":"0","maxBorrowingAmount":"3","hourlyBorrowRate":"0.00000147",)"
                 R"("borrowUsageRate":"0","collateralSwitch":true,"borrowAmount":"0","borrowable":true,)"
                 R"("currency":"BTC","otherBorrowAmount":"0","marginCollateral":true,"freeBorrowingLimit":"0",)"
                 R"("collateralRatio":"0.95"}]},"retExtInfo":{},"time":1691565901952})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.collateral_info({.currency = "BTC"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit account.contract_transaction_log: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "account.contract_transaction_log",
        .number = 1,
        .request = "limit=1&symbol=BTCUSD",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"list":[{"id":"467153","symbol":"BTCUSD",)"
                 R"("category":"inverse","side":"Sell","transactionTime":"1714032000000","type":"SETTLEMENT",)"
                 R"("qty":"1000","size":"-1000","currency":"BTC","tradePrice":"63974.88","funding":"-0.00000156",)"
                 R"("fee":"","cashFlow":"0.00000000","change":"0.00000156","cashBalance":"1.1311",)"
                 R"("feeRate":"-0.00010000","bonusChange":"","tradeId":"423a565c-f1b6-4c81-bc62-760cd7dd89e7",)"
                 R"("orderId":"","orderLinkId":""}],"nextPageCursor":"cursor_id%3D467153%26"},"retExtInfo":{},)"
                 R"("time":1714035117258})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.contract_transaction_log({.limit = 1});
    const auto result = call.get();
    // The request is not compared. Nothing takes its symbol.
    session.check_reply(result, call);
}

TEST_CASE("bybit account.request_demo_trading_funds: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "account.request_demo_trading_funds",
        .number = 1,
        .request = R"({"adjustType":0,"utaDemoApplyMoney":[{"coin":"USDT","amountStr":"109"},{"coin":"ETH",)"
                   R"("amountStr":"1"}]})",
        .reply = "",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.request_demo_trading_funds({
        .adjustType = 0,
        .utaDemoApplyMoney = Vector<RequestDemoTradingFundsRequestUtaDemoApplyMoney>{
            RequestDemoTradingFundsRequestUtaDemoApplyMoney{.coin = "USDT", .amountStr = "109"},
            RequestDemoTradingFundsRequestUtaDemoApplyMoney{.coin = "ETH", .amountStr = "1"},
        },
    });
    static_cast<void>(call.get());
    session.check_request();
}

TEST_CASE("bybit account.fee_rate: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "account.fee_rate",
        .number = 1,
        .request = "symbol=ETHUSDT",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"list":[{"symbol":"ETHUSDT","takerFeeRate":"0.0006",)"
                 R"("makerFeeRate":"0.0001"}]},"retExtInfo":{},"time":1676360412576})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.fee_rate({.category = Category::spot, .symbol = "ETHUSDT"});
    const auto result = call.get();
    // The request is not compared. The documented request lacks category.
    session.check_reply(result, call);
}

TEST_CASE("bybit account.info: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "account.info",
        .number = 1,
        .request = "",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"marginMode":"REGULAR_MARGIN","updatedTime":"1697078946000",)"
                 R"("unifiedMarginStatus":4,"dcpStatus":"OFF","timeWindow":10,"smpGroup":0,"isMasterTrader":false,)"
                 R"("spotHedgingStatus":"OFF"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.info();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("bybit account.instruments_info: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "account.instruments_info",
        .number = 1,
        .request = "category=linear&symbol=1000000BABYDOGEUSDT",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"category":"linear","list":[{"symbol":"1000000BABYDOGEUSDT",)"
                 R"("symbolId":527,"contractType":"LinearPerpetual","status":"Trading","baseCoin":"1000000BABYDOGE",)"
                 R"("quoteCoin":"USDT","launchTime":"1718098044000","deliveryTime":"0","deliveryFeeRate":"",)"
                 R"("priceScale":"7","leverageFilter":{"minLeverage":"1","maxLeverage":"25.00",)"
                 R"("leverageStep":"0.01"},"priceFilter":{"minPrice":"0.0000001","maxPrice":"1.9999998",)"
                 R"("tickSize":"0.0000001"},"lotSizeFilter":{"maxOrderQty":"60000000","minOrderQty":"100",)"
                 R"("qtyStep":"100","postOnlyMaxOrderQty":"60000000","maxMktOrderQty":"12000000",)"
                 R"("minNotionalValue":"5"},"unifiedMarginTrade":true,"fundingInterval":240,"settleCoin":"USDT",)"
                 R"("copyTrading":"none","upperFundingRate":"0.02","lowerFundingRate":"-0.02","isPreListing":false,)"
                 R"("preListingInfo":null,"riskParameters":{"priceLimitRatioX":"0.15","priceLimitRatioY":"0.3"},)"
                 R"("displayName":"","symbolType":"innovation","myRpiPermission":true,"isPublicRpi":true}],)"
                 R"("nextPageCursor":""},"retExtInfo":{},"time":1760510800094})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.instruments_info({.category = Category::linear, .symbol = "1000000BABYDOGEUSDT"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit account.instruments_info: example 2") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "account.instruments_info",
        .number = 2,
        .request = "category=spot&symbol=BTCUSDT",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"category":"spot","list":[{"symbolId":9,"symbol":"BTCUSDT",)"
                 R"("baseCoin":"BTC","quoteCoin":"USDT","innovation":"0","status":"Trading",)"
                 R"("marginTrading":"utaOnly","stTag":"0","lotSizeFilter":{"basePrecision":"0.000001",)"
                 R"("quotePrecision":"0.00000001","minOrderQty":"0.000001","maxOrderQty":"17000","minOrderAmt":"5",)"
                 R"("maxOrderAmt":"1999999999","maxLimitOrderQty":"17000","maxMarketOrderQty":"8500",)"
                 R"("postOnlyMaxLimitOrderSize":"60000"},"priceFilter":{"tickSize":"0.01"},)"
                 R"("riskParameters":{"priceLimitRatioX":"0.05","priceLimitRatioY":"0.05"},"symbolType":"",)"
                 R"("isPublicRpi":true,"myRpiPermission":true}]},"retExtInfo":{},"time":1760682563907})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.instruments_info({.category = Category::spot, .symbol = "BTCUSDT"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit account.mmp_modify: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "account.mmp_modify",
        .number = 1,
        .request = R"({"baseCoin":"ETH","window":"5000","frozenPeriod":"100000","qtyLimit":"50","deltaLimit":"20"})",
        .reply = R"({"retCode":0,"retMsg":"success"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.mmp_modify({
        .baseCoin = "ETH",
        .window = "5000"_d,
        .frozenPeriod = "100000"_d,
        .qtyLimit = "50"_d,
        .deltaLimit = "20"_d,
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit account.reset_mmp: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "account.reset_mmp",
        .number = 1,
        .request = R"({"baseCoin":"ETH"})",
        .reply = R"({"retCode":0,"retMsg":"success"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.reset_mmp({.baseCoin = "ETH"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit account.mmp_state: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "account.mmp_state",
        .number = 1,
        .request = "",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"result":[{"baseCoin":"BTC","mmpEnabled":true,)"
                 R"("window":"5000","frozenPeriod":"100000","qtyLimit":"0.01","deltaLimit":"0.01",)"
                 R"("vegaLimit":"500000","mmpFrozenUntil":"1675760625519","mmpFrozen":false}]},"retExtInfo":{},)"
                 R"("time":1675843188984})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.mmp_state({.baseCoin = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("bybit account.no_convert_repay: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "account.no_convert_repay",
        .number = 1,
        .request = R"({"coin":"BTC","amount":"0.01"})",
        .reply = R"({"retCode":0,"retMsg":"success","result":{"resultStatus":"P"},"retExtInfo":{},)"
                 R"("time":1756295680801})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.no_convert_repay({.coin = "BTC", .amount = "0.01"_d});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit account.option_asset_info: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "account.option_asset_info",
        .number = 1,
        .request = "",
        .reply = R"({"retCode":0,"retMsg":"Success","result":{"result":[{"totalDelta":"0.0118","assetIM":"0.0000",)"
                 R"("totalUPL":"-47.6318","totalRPL":"-0.2790","assetMM":"0.0000","coin":"BTC",)"
                 R"("sendTime":1773230923530}]},"retExtInfo":{},"time":1773230923533})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.option_asset_info();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("bybit account.pay_info: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "account.pay_info",
        .number = 1,
        .request = "coin=SOL",
        .reply = R"({"retCode":0,"retMsg":"Success","result":{"collateralInfo":{"collateralList":[{"availableValue":")"
                 R"(13038.369918809215134556464993","coinScale":4,"borrowSize":"0","spotHedgeAmount":"0",)"
                 R"("assetFrozen":"0","availableSize":"13041.904274867704282417","coin":"USDT"},)"
                 R"({"availableValue":"4997.9120975285472554850","coinScale":6,"borrowSize":"0",)"
                 R"("spotHedgeAmount":"0","assetFrozen":"0","availableSize":"4997.912097528547255485","coin":"USDC"},)"
                 R"({"availableValue":"0","coinScale":8,"borrowSize":"0.10006839","spotHedgeAmount":"0",)"
                 R"("assetFrozen":"0","availableSize":"0","coin":"SOL"},{"availableValue":"0","coinScale":9,)"
                 R"("borrowSize":"0.001000068","spotHedgeAmount":"-0.001000067286851801092936731230054192565148696303)"
                 R"(36761474609375","assetFrozen":"0","availableSize":"0","coin":"BTC"},)"
                 R"({"availableValue":"38488.319604591478793130841305","coinScale":8,"borrowSize":"0",)"
                 R"("spotHedgeAmount":"0","assetFrozen":"0","availableSize":"17.867158854367695555","coin":"ETH"}]},)"
                 R"("borrowInfo":{"borrowSize":"0.100068384926503532","assetFrozen":"0",)"
                 R"("borrowValue":"9.172497619169950215718876","coin":"SOL","availableBalance":"0"}},"retExtInfo":{},)"
                 R"("time":1774344990873})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.pay_info({.coin = "SOL"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit account.query_dcp_info: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "account.query_dcp_info",
        .number = 1,
        .request = "",
        .reply = R"({"retCode":0,"retMsg":"success","result":{"dcpInfos":[{"product":"SPOT","dcpStatus":"ON",)"
                 R"("timeWindow":"10"},{"product":"DERIVATIVES","dcpStatus":"ON","timeWindow":"10"}]},)"
                 R"("retExtInfo":{},"time":1717065531697})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.query_dcp_info();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("bybit account.repay_liability: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "account.repay_liability",
        .number = 1,
        .request = R"({"coin":"USDT"})",
        .reply = R"({"retCode":0,"retMsg":"SUCCESS","result":{"list":[{"coin":"BTC","repaymentQty":"0.10549670"},)"
                 R"({"coin":"ETH","repaymentQty":"2.27768114"}]},"retExtInfo":{},"time":1701848610941})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.repay_liability({.coin = "USDT"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit account.repay: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "account.repay",
        .number = 1,
        .request = R"({"coin":"BTC","amount":"0.01"})",
        .reply = R"({"retCode":0,"retMsg":"success","result":{"resultStatus":"P"},"retExtInfo":{},)"
                 R"("time":1756295680801})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.repay({.coin = "BTC", .amount = "0.01"_d});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit account.set_collateral_coin: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "account.set_collateral_coin",
        .number = 1,
        .request = R"({"coin":"BTC","collateralSwitch":"ON"})",
        .reply = R"({"retCode":0,"retMsg":"SUCCESS","result":{},"retExtInfo":{},"time":1690515818656})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.set_collateral_coin({.coin = "BTC", .collateralSwitch = CollateralSwitch::on});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit account.batch_set_collateral_coin: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "account.batch_set_collateral_coin",
        .number = 1,
        .request = R"({"request":[{"coin":"MATIC","collateralSwitch":"OFF"},{"coin":"BTC","collateralSwitch":"OFF"},)"
                   R"({"coin":"ETH","collateralSwitch":"OFF"},{"coin":"SOL","collateralSwitch":"OFF"}]})",
        .reply = R"({"retCode":0,"retMsg":"SUCCESS","result":{"list":[{"coin":"MATIC","collateralSwitch":"OFF"},)"
                 R"({"coin":"BTC","collateralSwitch":"OFF"},{"coin":"ETH","collateralSwitch":"OFF"},{"coin":"SOL",)"
                 R"("collateralSwitch":"OFF"}]},"retExtInfo":{},"time":1704782042913})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.batch_set_collateral_coin({
        .request = Vector<BatchSetCollateralCoinRequestRequest>{
            BatchSetCollateralCoinRequestRequest{.coin = "MATIC", .collateralSwitch = CollateralSwitch::off},
            BatchSetCollateralCoinRequestRequest{.coin = "BTC", .collateralSwitch = CollateralSwitch::off},
            BatchSetCollateralCoinRequestRequest{.coin = "ETH", .collateralSwitch = CollateralSwitch::off},
            BatchSetCollateralCoinRequestRequest{.coin = "SOL", .collateralSwitch = CollateralSwitch::off},
        },
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit account.set_delta_neutral_mode: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "account.set_delta_neutral_mode",
        .number = 1,
        .request = R"({"deltaEnable":"1"})",
        .reply = R"({"retCode":0,"retMsg":"success","result":{},"retExtInfo":{},"time":1773113846355})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.set_delta_neutral_mode({.deltaEnable = true});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit account.set_spot_hedging: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "account.set_spot_hedging",
        .number = 1,
        .request = R"({"setHedgingMode":"OFF"})",
        .reply = R"({"retCode":0,"retMsg":"SUCCESS"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.set_spot_hedging({.setHedgingMode = SetHedgingMode::off});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit account.set_price_limit_behaviour: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "account.set_price_limit_behaviour",
        .number = 1,
        .request = R"({"category":"spot","modifyEnable":true})",
        .reply = R"({"retCode":0,"retMsg":"success","result":{},"retExtInfo":{},"time":1753255927952})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.set_price_limit_behaviour({.category = Category::spot, .modifyEnable = true});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit account.set_margin_mode: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "account.set_margin_mode",
        .number = 1,
        .request = R"({"setMarginMode":"PORTFOLIO_MARGIN"})",
        .reply = R"({"retCode":3400045,"retMsg":"Set margin mode failed",)"
                 R"("result":{"reasons":[{"reasonCode":"3400000","reasonMsg":"Equity needs to be ..."}]}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.set_margin_mode({
        .setMarginMode = Open<SetMarginModeSetMarginMode>::other("PORTFOLIO_MARGIN"),
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit account.smp_group: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "account.smp_group",
        .number = 1,
        .request = "",
        .reply = R"({"retCode":0,"retMsg":"success","result":{"smpGroup":0},"retExtInfo":{},"time":1702363848539})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.smp_group();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("bybit account.trade_info_for_analysis: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "account.trade_info_for_analysis",
        .number = 1,
        .request = "symbol=ETHUSDT",
        .reply = R"({"retCode":0,"retMsg":"Success","result":{"symbolRnl":"0","sumBuyExecValue":"0",)"
                 R"("sumBuyExecQty":"0","sumSellExecFee":"0","netExecQty":"0","sumExecQty":"0","settleCoin":"USDT",)"
                 R"("sumExecValue":"0","sumSellExecValue":"0","sumBuyOrderQty":"0","sumSellOrderQty":"0",)"
                 R"("maxMarginVersion":0,"avgSellExecPrice":"0","avgBuyExecPrice":"0","sumBuyExecFee":"0",)"
                 R"("sumSellExecQty":"0","baseCoin":"ETH"},"retExtInfo":{},"time":1773230927308})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.trade_info_for_analysis({.symbol = "ETHUSDT"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit account.transaction_log: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "account.transaction_log",
        .number = 1,
        .request = "accountType=UNIFIED&category=linear&currency=USDT",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"nextPageCursor":"21963%3A1%2C14954%3A1",)"
                 R"("list":[{"transSubType":"","id":"592324_XRPUSDT_161440249321","symbol":"XRPUSDT","side":"Buy",)"
                 R"("funding":"-0.003676","orderLinkId":"","orderId":"1672128000-8-592324-1-2","fee":"0.00000000",)"
                 R"("change":"-0.003676","cashFlow":"0","transactionTime":"1672128000000","type":"SETTLEMENT",)"
                 R"("feeRate":"0.0001","bonusChange":"","size":"100","qty":"100","cashBalance":"5086.55825002",)"
                 R"("currency":"USDT","category":"linear","tradePrice":"0.3676",)"
                 R"("tradeId":"534c0003-4bf7-486f-aa02-78cee36825e4","extraFees":""},{"transSubType":"",)"
                 R"("id":"592324_XRPUSDT_161440249321","symbol":"XRPUSDT","side":"Buy","funding":"",)"
                 R"("orderLinkId":"linear-order","orderId":"592b7e41-78fd-42e2-9aa3-91e1835ef3e1","fee":"0.01908720",)"
                 R"("change":"-0.0190872","cashFlow":"0","transactionTime":"1672121182224","type":"TRADE",)"
                 R"("feeRate":"0.0006","bonusChange":"-0.1430544","size":"100","qty":"88",)"
                 R"("cashBalance":"5086.56192602","currency":"USDT","category":"linear","tradePrice":"0.3615",)"
                 R"("tradeId":"5184f079-88ec-54c7-8774-5173cafd2b4e","extraFees":""},{"transSubType":"",)"
                 R"("id":"592324_XRPUSDT_161407743011","symbol":"XRPUSDT","side":"Buy","funding":"",)"
                 R"("orderLinkId":"linear-order","orderId":"592b7e41-78fd-42e2-9aa3-91e1835ef3e1","fee":"0.00260280",)"
                 R"("change":"-0.0026028","cashFlow":"0","transactionTime":"1672121182224","type":"TRADE",)"
                 R"("feeRate":"0.0006","bonusChange":"","size":"12","qty":"12","cashBalance":"5086.58101322",)"
                 R"("currency":"USDT","category":"linear","tradePrice":"0.3615",)"
                 R"("tradeId":"8569c10f-5061-5891-81c4-a54929847eb3","extraFees":""}]},"retExtInfo":{},)"
                 R"("time":1672132481405})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.transaction_log({
        .accountType = AccountType::unified,
        .category = Category::linear,
        .currency = "USDT",
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit account.upgrade_to_uta: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "account.upgrade_to_uta",
        .number = 1,
        .request = "",
        .reply = R"({"retCode":0,"retMsg":"","result":{"unifiedUpdateStatus":"FAIL",)"
                 R"("unifiedUpdateMsg":{"msg":["Update account failed. You ...","Update account failed. Please ...",)"
                 R"("unable to upgrade, please ...","unable to upgrade, please ..."]}},"retExtInfo":{},)"
                 R"("time":1672125124195})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.upgrade_to_uta();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("bybit account.user_setting_config: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "account.user_setting_config",
        .number = 1,
        .request = "",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"lpaSpot":false,"lpaPerp":false,"smsef":false,)"
                 R"("fmsef":false},"retExtInfo":{},"time":1773234932707})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.user_setting_config();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("bybit account.wallet_balance: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "account.wallet_balance",
        .number = 1,
        .request = "accountType=UNIFIED&coin=BTC",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"list":[{"totalEquity":"3.31216591","accountIMRate":"0",)"
                 R"("accountIMRateByMp":"0","totalMarginBalance":"3.00326056","totalInitialMargin":"0",)"
                 R"("totalInitialMarginByMp":"0","accountType":"UNIFIED","totalAvailableBalance":"3.00326056",)"
                 R"("accountMMRate":"0","accountMMRateByMp":"0","totalPerpUPL":"0","totalWalletBalance":"3.00326056",)"
                 R"("accountLTV":"0","totalMaintenanceMargin":"0","totalMaintenanceMarginByMp":"0",)"
                 R"("coin":[{"availableToBorrow":"3","bonus":"0","accruedInterest":"0","availableToWithdraw":"0",)"
                 R"("totalOrderIM":"0","equity":"0","totalPositionMM":"0","usdValue":"0",)"
                 R"("spotHedgingQty":"0.01592413","unrealisedPnl":"0","collateralSwitch":true,"borrowAmount":"0.0",)"
                 R"("totalPositionIM":"0","walletBalance":"0","cumRealisedPnl":"0","locked":"0",)"
                 R"("marginCollateral":true,"coin":"BTC","spotBorrow":"0"}]}]},"retExtInfo":{},"time":1690872862481})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.wallet_balance({.accountType = AccountType::unified, .coin = Vector<std::string>{"BTC"}});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit account.withdrawal: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "account.withdrawal",
        .number = 1,
        .request = "coinName=BTC,SOL,ETH,XRP",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"availableWithdrawal":"4.54549050",)"
                 R"("availableWithdrawalMap":{"BTC":"4.54549050","SOL":"33.16713007","XRP":"10805.54548970",)"
                 R"("ETH":"17.76451865"}},"retExtInfo":{},"time":1739858984601})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.withdrawal({.coinName = "BTC,SOL,ETH,XRP"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::bybit::account
