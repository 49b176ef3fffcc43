// Generated from specs/bybit/earn/advance.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/earn/advance.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::earn::advance {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("bybit earn/advance.double_win_leverage: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn/advance.double_win_leverage",
        .number = 1,
        .request = "productId=14092&initialPrice=66333.94&lowerPrice=63000&upperPrice=70000",
        .reply = R"({"retCode":0,"retMsg":"","result":{"productId":"14092","initialPrice":"66333.94",)"
                 R"("lowerPrice":"63000","upperPrice":"70000","leverage":"241.15","expireTime":"1775106748000",)"
                 R"("maxInvestmentAmount":"10000"},"retExtInfo":{},"time":1775106718961})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.double_win_leverage({
        .productId = "14092",
        .initialPrice = "66333.94"_d,
        .lowerPrice = "63000"_d,
        .upperPrice = "70000"_d,
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit earn/advance.get_redeem_est_amount_list_double_win: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn/advance.get_redeem_est_amount_list_double_win",
        .number = 1,
        .request = "category=DoubleWin&positionIds=2847",
        .reply = R"({"retCode":0,"retMsg":"","result":{"list":[{"success":false,"positionId":"2847",)"
                 R"("estRedeemAmount":"0","estRedeemTime":"0","slippageRate":"0.9"}]},"retExtInfo":{},)"
                 R"("time":1775107977370})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_redeem_est_amount_list_double_win({
        .category = Category::double_win,
        .positionIds = Vector<std::string>{"2847"},
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit earn/advance.get_redeem_est_amount_list_smart_leverage: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn/advance.get_redeem_est_amount_list_smart_leverage",
        .number = 1,
        .request = "category=SmartLeverage&positionIds=1277,1260",
        .reply = R"({"retCode":0,"retMsg":"","result":{"list":[{"success":true,"positionId":"1260",)"
                 R"("estRedeemAmount":"975.0977","estRedeemTime":"1775038305626","slippageRate":"0.97"},)"
                 R"({"success":true,"positionId":"1277","estRedeemAmount":"76.8356","estRedeemTime":"1775038305615",)"
                 R"("slippageRate":"0.97"}]},"retExtInfo":{},"time":1775038005629})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_redeem_est_amount_list_smart_leverage({
        .category = GetRedeemEstAmountListSmartLeverageCategory::smart_leverage,
        .positionIds = Vector<std::string>{"1277", "1260"},
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit earn/advance.order_discount_buy: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn/advance.order_discount_buy",
        .number = 1,
        .request = "category=DiscountBuy&orderLinkId=my-order-001",
        .reply = R"({"retCode":0,"retMsg":"","result":{"category":"",)"
                 R"("list":[{"orderId":"38f6f5ce-57e2-4d69-b4d3-c39464389ccb","orderLinkId":"my-order-001",)"
                 R"("productId":"7037","category":"DiscountBuy","orderType":"Stake","amount":"200","coin":"USDT",)"
                 R"("underlyingAsset":"BTC","status":"Success","createdTime":"1776154116000","purchasePrice":"74019",)"
                 R"("knockoutPrice":"76050","knockoutCouponE8":"1000000","duration":"1d",)"
                 R"("settlementTime":"1776240000000","accountType":"FUND","toAccountType":"","settlementPrice":"",)"
                 R"("settlementCoin":"","settlementAmount":"","settleType":"Base","isVip":false,"refundStatus":""}],)"
                 R"("nextPageCursor":""},"retExtInfo":{},"time":1776154473104})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.order_discount_buy({
        .category = OrderDiscountBuyCategory::discount_buy,
        .orderLinkId = "my-order-001",
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit earn/advance.order_double_win: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn/advance.order_double_win",
        .number = 1,
        .request = "category=DoubleWin&orderId=97f198e9-b14b-4703-b4a6-a4aa06ba1499",
        .reply = R"({"retCode":0,"retMsg":"","result":{"category":"DoubleWin",)"
                 R"("list":[{"orderId":"05184c23-8a98-456c-a2af-0ef1c45116cc","orderLinkId":"usdt-earn-009",)"
                 R"("productId":"14084","category":"DoubleWin","orderType":"Stake","investCoin":"USDT",)"
                 R"("amount":"150","underlyingAsset":"BTC","initialPrice":"66445.69","lowerPrice":"66245.69",)"
                 R"("upperPrice":"66645.69","leverage":"9.3309793178843419","settlementTime":"1775203200000",)"
                 R"("duration":"1d","createdTime":"1775107011000","updatedTime":"1775107011000","status":"Success",)"
                 R"("settlementPrice":"","pnl":"","refundStatus":"","accountType":"FUND","toAccountType":""}],)"
                 R"("nextPageCursor":""},"retExtInfo":{},"time":1775107200953})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.order_double_win({
        .category = Category::double_win,
        .orderId = "97f198e9-b14b-4703-b4a6-a4aa06ba1499",
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit earn/advance.order_dual_assets: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn/advance.order_dual_assets",
        .number = 1,
        .request = "category=DualAssets&limit=2",
        .reply = R"({"retCode":0,"retMsg":"","result":{"category":"DualAssets",)"
                 R"("list":[{"orderId":"ef9644c2-0c98-40e5-ae33-8aa5b6d85058",)"
                 R"("orderLinkId":"54b3589b-da55-4b17-acdd-aa75912c9eb9","productId":"36320","category":"DualAssets",)"
                 R"("orderType":"Stake","amount":"20","coin":"USDT","baseCoin":"ETH","quoteCoin":"USDT",)"
                 R"("status":"Success","createdTime":"1773815357000","updatedTime":"1773815357000",)"
                 R"("direction":"BuyLow","targetPrice":"2325","settlementTime":"0","estimateApyE8":"771808500",)"
                 R"("duration":"3d","accountType":"UNIFIED","toAccountType":"","selectApyE8":"857565000",)"
                 R"("isVip":false,"settlementCoin":"ETH","settlementAmount":"0","orderMode":"Normal",)"
                 R"("settlementPrice":"","refundStatus":"","trialBonusAmount":"","trialBonusPnl":""}],)"
                 R"("nextPageCursor":""},"retExtInfo":{},"time":1773815392318})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.order_dual_assets({.category = EarnCategory::dual_assets, .limit = 2});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit earn/advance.order_smart_leverage: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn/advance.order_smart_leverage",
        .number = 1,
        .request = "category=SmartLeverage&orderId=3e7d23fb-acc4-4853-9e32-ab0c0eb43985",
        .reply = R"({"retCode":0,"retMsg":"","result":{"category":"SmartLeverage",)"
                 R"("list":[{"orderId":"3e7d23fb-acc4-4853-9e32-ab0c0eb43985","orderLinkId":"usdt-earn-008",)"
                 R"("productId":"12999","category":"SmartLeverage","orderType":"Redeem","investCoin":"USDT",)"
                 R"("amount":"100","underlyingAsset":"BTC","direction":"Long","leverage":"200",)"
                 R"("breakevenPrice":"68622.69","initialPrice":"68403","settlementTime":"1775038327000",)"
                 R"("duration":"2d","createdTime":"1775038326000","status":"Settled","settlementPrice":"68566.72",)"
                 R"("pnl":"83.6876","refundStatus":"","accountType":"","toAccountType":"FUND"}],"nextPageCursor":""},)"
                 R"("retExtInfo":{},"time":1775038381558})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.order_smart_leverage({
        .category = OrderSmartLeverageCategory::smart_leverage,
        .orderId = "3e7d23fb-acc4-4853-9e32-ab0c0eb43985",
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit earn/advance.place_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn/advance.place_order",
        .number = 1,
        .request = R"({"category":"DiscountBuy","productId":"7037","orderType":"Stake","amount":"200","coin":"USDT",)"
                   R"("accountType":"FUND","orderLinkId":"my-order-001",)"
                   R"("discountBuyExtra":{"initialPrice":"74571.32","purchasePrice":"74019","knockoutPrice":"76050",)"
                   R"("knockoutCouponE8":"1000000","settleType":"Base","instUid":"100307526"}})",
        .reply = R"({"retCode":0,"retMsg":"","result":{"orderId":"38f6f5ce-57e2-4d69-b4d3-c39464389ccb",)"
                 R"("orderLinkId":"my-order-001"},"retExtInfo":{},"time":1776154116919})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.place_order({
        .category = PlaceOrderCategory::discount_buy,
        .productId = "7037",
        .orderType = AdvanceOrderType::stake,
        .amount = "200"_d,
        .coin = "USDT",
        .accountType = AccountType::fund,
        .orderLinkId = "my-order-001",
        .discountBuyExtra = PlaceOrderRequestDiscountBuyExtra{
            .initialPrice = "74571.32"_d,
            .purchasePrice = "74019"_d,
            .knockoutPrice = "76050"_d,
            .knockoutCouponE8 = "1000000"_d,
            .settleType = "Base",
            .instUid = "100307526",
        },
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit earn/advance.place_order_double_win: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn/advance.place_order_double_win",
        .number = 1,
        .request = R"({"category":"DoubleWin","productId":"14084","coin":"USDT","amount":"150","orderType":"Stake",)"
                   R"("accountType":"FUND","orderLinkId":"usdt-earn-009",)"
                   R"("doubleWinStakeExtra":{"initialPrice":"66445.69","leverage":"9"}})",
        .reply = R"({"retCode":0,"retMsg":"","result":{"orderId":"05184c23-8a98-456c-a2af-0ef1c45116cc",)"
                 R"("orderLinkId":"usdt-earn-009"},"retExtInfo":{},"time":1775107011430})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.place_order_double_win({
        .category = Category::double_win,
        .productId = "14084",
        .orderType = AdvanceOrderType::stake,
        .amount = "150"_d,
        .accountType = AccountType::fund,
        .coin = "USDT",
        .orderLinkId = "usdt-earn-009",
        .doubleWinStakeExtra = PlaceOrderDoubleWinRequestDoubleWinStakeExtra{
            .leverage = "9"_d,
            .initialPrice = "66445.69"_d,
        },
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit earn/advance.place_order_double_win: example 2") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn/advance.place_order_double_win",
        .number = 2,
        .request = R"({"category":"DoubleWin","productId":"14084","coin":"USDT","amount":"150","orderType":"Stake",)"
                   R"("accountType":"FUND","orderLinkId":"usdt-earn-009",)"
                   R"("doubleWinStakeExtra":{"initialPrice":"66445.69","leverage":"9"}})",
        .reply = "",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.place_order_double_win({
        .category = Category::double_win,
        .productId = "14084",
        .orderType = AdvanceOrderType::stake,
        .amount = "150"_d,
        .accountType = AccountType::fund,
        .coin = "USDT",
        .orderLinkId = "usdt-earn-009",
        .doubleWinStakeExtra = PlaceOrderDoubleWinRequestDoubleWinStakeExtra{
            .leverage = "9"_d,
            .initialPrice = "66445.69"_d,
        },
    });
    static_cast<void>(call.get());
    session.check_request();
}

TEST_CASE("bybit earn/advance.place_order_double_win: example 3") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn/advance.place_order_double_win",
        .number = 3,
        .request = R"({"category":"DoubleWin","productId":"14092","coin":"USDT","amount":"200","orderType":"Stake",)"
                   R"("accountType":"FUND","orderLinkId":"usdt-earn-010",)"
                   R"("doubleWinStakeExtra":{"initialPrice":"66333.94","lowerPrice":"63000","upperPrice":"70000",)"
                   R"("leverage":"245.18"}})",
        .reply = "",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.place_order_double_win({
        .category = Category::double_win,
        .productId = "14092",
        .orderType = AdvanceOrderType::stake,
        .amount = "200"_d,
        .accountType = AccountType::fund,
        .coin = "USDT",
        .orderLinkId = "usdt-earn-010",
        .doubleWinStakeExtra = PlaceOrderDoubleWinRequestDoubleWinStakeExtra{
            .leverage = "245.18"_d,
            .initialPrice = "66333.94"_d,
            .lowerPrice = "63000"_d,
            .upperPrice = "70000"_d,
        },
    });
    static_cast<void>(call.get());
    session.check_request();
}

TEST_CASE("bybit earn/advance.place_order_dual_assets: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn/advance.place_order_dual_assets",
        .number = 1,
        .request = R"({"category":"DualAssets","productId":36320,"orderType":"Stake","amount":"20",)"
                   R"("accountType":"UNIFIED","coin":"USDT","orderLinkId":"54b3589b-da55-4b17-acdd-aa75912c9eb",)"
                   R"("dualAssetsExtra":{"orderDirection":"BuyLow","selectPrice":"2325","apyE8":857565000}})",
        .reply = R"({"retCode":0,"retMsg":"","result":{"orderId":"97f198e9-b14b-4703-b4a6-a4aa06ba1499",)"
                 R"("orderLinkId":"54b3589b-da55-4b17-acdd-aa75912c9eb"},"retExtInfo":{},"time":1773815412459})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.place_order_dual_assets({
        .category = EarnCategory::dual_assets,
        .productId = "36320",
        .orderType = AdvanceOrderType::stake,
        .amount = "20"_d,
        .accountType = AccountType::unified,
        .coin = "USDT",
        .orderLinkId = "54b3589b-da55-4b17-acdd-aa75912c9eb",
        .dualAssetsExtra = PlaceOrderDualAssetsRequestDualAssetsExtra{
            .orderDirection = OrderDirection::buy_low,
            .selectPrice = "2325"_d,
            .apyE8 = 857565000,
        },
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit earn/advance.place_order_smart_leverage: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn/advance.place_order_smart_leverage",
        .number = 1,
        .request = R"({"category":"SmartLeverage","productId":"12999","coin":"USDT","orderType":"Stake",)"
                   R"("amount":"100","accountType":"FUND","orderLinkId":"usdt-earn-007",)"
                   R"("smartLeverageStakeExtra":{"initialPrice":"68403","breakevenPrice":"68650"}})",
        .reply = R"({"retCode":0,"retMsg":"","result":{"orderId":"97f198e9-b14b-4703-b4a6-a4aa06ba1499",)"
                 R"("orderLinkId":"usdt-earn-004"},"retExtInfo":{},"time":1773815412459})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.place_order_smart_leverage({
        .category = PlaceOrderSmartLeverageCategory::smart_leverage,
        .productId = "12999",
        .orderType = AdvanceOrderType::stake,
        .amount = "100"_d,
        .accountType = AccountType::fund,
        .coin = "USDT",
        .orderLinkId = "usdt-earn-007",
        .smartLeverageStakeExtra = PlaceOrderSmartLeverageRequestSmartLeverageStakeExtra{
            .initialPrice = "68403"_d,
            .breakevenPrice = "68650"_d,
        },
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit earn/advance.position_discount_buy: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn/advance.position_discount_buy",
        .number = 1,
        .request = "category=DiscountBuy&productId=7037",
        .reply = R"({"retCode":0,"retMsg":"","result":{"category":"","list":[{"positionId":"11959",)"
                 R"("productId":"7037","category":"DiscountBuy","coin":"USDT","underlyingAsset":"BTC","amount":"200",)"
                 R"("purchasePrice":"74019","knockoutPrice":"76050","knockoutCouponE8":"1000000","status":"Active",)"
                 R"("orderId":"38f6f5ce-57e2-4d69-b4d3-c39464389ccb","duration":"1d",)"
                 R"("settlementTime":"1776240000000","accountType":"FUND","toAccountType":"FUND","settleType":"Base",)"
                 R"("expectReceiveAt":"1776240900000"}],"nextPageCursor":""},"retExtInfo":{},"time":1776154219022})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.position_discount_buy({
        .category = PositionDiscountBuyCategory::discount_buy,
        .productId = "7037",
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit earn/advance.position_double_win: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn/advance.position_double_win",
        .number = 1,
        .request = "category=DoubleWin&productId=20001",
        .reply = R"({"retCode":0,"retMsg":"","result":{"category":"DoubleWin","list":[{"positionId":"2848",)"
                 R"("productId":"14084","category":"DoubleWin","investCoin":"USDT","underlyingAsset":"BTC",)"
                 R"("amount":"150","leverage":"9.3309793178843419","initialPrice":"66445.69","lowerPrice":"66245.69",)"
                 R"("upperPrice":"66645.69","duration":"1d","settlementTime":"1775203200000",)"
                 R"("createdTime":"1775107014000","status":"Active","redeemable":true,"accountType":"FUND",)"
                 R"("orderId":"05184c23-8a98-456c-a2af-0ef1c45116cc"}],"nextPageCursor":""},"retExtInfo":{},)"
                 R"("time":1775107714828})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.position_double_win({.category = Category::double_win, .productId = "20001"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit earn/advance.position_dual_assets: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn/advance.position_dual_assets",
        .number = 1,
        .request = "category=DualAssets",
        .reply = R"({"retCode":0,"retMsg":"","result":{"category":"DualAssets","list":[{"positionId":"19035",)"
                 R"("productId":"36320","category":"DualAssets","baseCoin":"ETH","quoteCoin":"USDT",)"
                 R"("investCoin":"USDT","amount":"20","apyE8":"902700000","direction":"BuyLow","targetPrice":"2325",)"
                 R"("settlementTime":"1774079999000","status":"Active",)"
                 R"("orderId":"ef9644c2-0c98-40e5-ae33-8aa5b6d85058","duration":"3d","expectReturnCoin":"USDT",)"
                 R"("expectReturnAmount":"21.4838","accountType":"UNIFIED","toAccountType":"FUND",)"
                 R"("yieldStartAt":"1773820799000","yieldEndAt":"1774079999000"}],"nextPageCursor":""},)"
                 R"("retExtInfo":{},"time":1773815399307})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.position_dual_assets({.category = EarnCategory::dual_assets});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit earn/advance.position_smart_leverage: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn/advance.position_smart_leverage",
        .number = 1,
        .request = "category=SmartLeverage&productId=12959",
        .reply = R"({"retCode":0,"retMsg":"","result":{"category":"SmartLeverage","list":[{"positionId":"1252",)"
                 R"("productId":"12959","category":"SmartLeverage","investCoin":"USDT","underlyingAsset":"BTC",)"
                 R"("direction":"Long","leverage":"50","amount":"1000","breakevenPrice":"67367.16",)"
                 R"("initialPrice":"67243.31","duration":"1d","settlementTime":"1774944000000",)"
                 R"("createdTime":"1774838832000","status":"Active","redeemable":false,"accountType":"FUND",)"
                 R"("orderLinkId":"","orderId":"d7be0f06-af7b-4ae8-bd2f-37000d67edf2"}],"nextPageCursor":""},)"
                 R"("retExtInfo":{},"time":1775038447882})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.position_smart_leverage({
        .category = PositionSmartLeverageCategory::smart_leverage,
        .productId = "12959",
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit earn/advance.product_discount_buy: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn/advance.product_discount_buy",
        .number = 1,
        .request = "category=DiscountBuy&coin=BTC",
        .reply = R"({"retCode":0,"retMsg":"","result":{"category":"","list":[{"category":"DiscountBuy",)"
                 R"("productId":"7038","coin":"USDT","underlyingAsset":"BTC","settlementTime":"1776240000000",)"
                 R"("duration":"1d","isVipProduct":true,"subscribeStartAt":"1776124800000",)"
                 R"("subscribeEndAt":"1776211199000","minPurchaseAmount":"100","remainingAmount":"10000000",)"
                 R"("orderPrecisionDigital":4,"expectReceiveAt":"1776240900000"},{"category":"DiscountBuy",)"
                 R"("productId":"7037","coin":"USDT","underlyingAsset":"BTC","settlementTime":"1776240000000",)"
                 R"("duration":"1d","isVipProduct":false,"subscribeStartAt":"1776124800000",)"
                 R"("subscribeEndAt":"1776211199000","minPurchaseAmount":"100","remainingAmount":"9998547.575",)"
                 R"("orderPrecisionDigital":4,"expectReceiveAt":"1776240900000"}]},"retExtInfo":{},)"
                 R"("time":1776152654908})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.product_discount_buy({.category = ProductDiscountBuyCategory::discount_buy, .coin = "BTC"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit earn/advance.product_double_win: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn/advance.product_double_win",
        .number = 1,
        .request = "category=DoubleWin&coin=BTC",
        .reply = R"({"retCode":0,"retMsg":"","result":{"category":"DoubleWin","list":[{"category":"DoubleWin",)"
                 R"("productId":"14092","investCoin":"USDT","underlyingAsset":"BTC","duration":"2d",)"
                 R"("expectReceiveAt":"1775290500000","minPurchaseAmount":"10","subscribeStartAt":"1775088000000",)"
                 R"("subscribeEndAt":"1775174399000","settlementTime":"1775289600000","orderPrecisionDigital":4,)"
                 R"("isRfqProduct":true,"lowerPriceBuffer":"","upperPriceBuffer":"","minDeviationRatio":"0.01",)"
                 R"("maxDeviationRatio":"0.15","priceTickSize":"500"}]},"retExtInfo":{},"time":1775100184409})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.product_double_win({.category = Category::double_win, .coin = "BTC"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit earn/advance.product_dual_assets: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn/advance.product_dual_assets",
        .number = 1,
        .request = "category=DualAssets&coin=XRP",
        .reply = R"({"retCode":0,"retMsg":"","result":{"category":"DualAssets","list":[{"category":"DualAssets",)"
                 R"("productId":"36340","baseCoin":"XRP","quoteCoin":"USDT","expectReceiveAt":"1773908399000",)"
                 R"("duration":"1d","status":"Available","isVipProduct":false,"subscribeStartAt":"1773734400000",)"
                 R"("subscribeEndAt":"1773820799000","applyStartAt":"1773734400000","settlementTime":"1773907199000",)"
                 R"("minPurchaseQuoteAmount":"10","minPurchaseBaseAmount":"10","remainingAmountQuote":"1000000",)"
                 R"("remainingAmountBase":"10000","orderPrecisionDigitalQuote":4,"orderPrecisionDigitalBase":2}]},)"
                 R"("retExtInfo":{},"time":1773814359231})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.product_dual_assets({.category = EarnCategory::dual_assets, .coin = "XRP"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit earn/advance.product_smart_leverage: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn/advance.product_smart_leverage",
        .number = 1,
        .request = "category=SmartLeverage&coin=BTC",
        .reply = R"({"retCode":0,"retMsg":"","result":{"category":"SmartLeverage",)"
                 R"("list":[{"category":"SmartLeverage","productId":"13015","investCoin":"USDT",)"
                 R"("underlyingAsset":"BTC","direction":"Short","leverage":"10","duration":"7d",)"
                 R"("expectReceiveAt":"1775635800000","subscribeStartAt":"1775001600000",)"
                 R"("subscribeEndAt":"1775087999000","settlementTime":"1775635200000","minPurchaseAmount":"10",)"
                 R"("remainingAmount":"9994748366.907","orderPrecisionDigital":4}]},"retExtInfo":{},)"
                 R"("time":1775001977686})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.product_smart_leverage({
        .category = ProductSmartLeverageCategory::smart_leverage,
        .coin = "BTC",
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit earn/advance.product_extra_info_discount_buy: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn/advance.product_extra_info_discount_buy",
        .number = 1,
        .request = "category=DiscountBuy&productId=7037",
        .reply = R"({"retCode":0,"retMsg":"","result":{"offers":[{"productId":"7037","currentPrice":"74514.26",)"
                 R"("purchasePrice":"74014","knockoutPrice":"76000","knockoutCouponE8":"1000000",)"
                 R"("maxInvestmentAmount":"100000","instUid":"100307526","expiredAt":"1776153608188",)"
                 R"("category":"DiscountBuy"}]},"retExtInfo":{},"time":1776153594375})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.product_extra_info_discount_buy({
        .category = ProductExtraInfoDiscountBuyCategory::discount_buy,
        .productId = "7037",
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit earn/advance.product_extra_info_double_win: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn/advance.product_extra_info_double_win",
        .number = 1,
        .request = "category=DoubleWin&productId=20001",
        .reply = R"({"retCode":0,"retMsg":"","result":{"productId":"14084","leverage":"9.30452991038687184855947115",)"
                 R"("expireTime":"1775102611946","maxInvestmentAmount":"1000","currentPrice":"66628.76",)"
                 R"("category":"DoubleWin"},"retExtInfo":{},"time":1775102648543})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.product_extra_info_double_win({.category = Category::double_win, .productId = "20001"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit earn/advance.product_extra_info_dual_assets: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn/advance.product_extra_info_dual_assets",
        .number = 1,
        .request = "category=DualAssets&productId=36340",
        .reply = R"({"retCode":0,"retMsg":"","result":{"category":"DualAssets","list":[{"productId":"36340",)"
                 R"("currentPrice":"1.5275","buyLowPrice":[{"selectPrice":"1.52","apyE8":"810810000",)"
                 R"("maxInvestmentAmount":"2000","expiredAt":"1773814863140"},{"selectPrice":"1.51",)"
                 R"("apyE8":"770310000","maxInvestmentAmount":"2000","expiredAt":"1773814863140"},)"
                 R"({"selectPrice":"1.5","apyE8":"729810000","maxInvestmentAmount":"2000",)"
                 R"("expiredAt":"1773814863140"},{"selectPrice":"1.4","apyE8":"33927427",)"
                 R"("maxInvestmentAmount":"15982.7136","expiredAt":"1773814764000"},{"selectPrice":"1.45",)"
                 R"("apyE8":"47326344","maxInvestmentAmount":"15982.7136","expiredAt":"1773814764000"},)"
                 R"({"selectPrice":"1.527398","apyE8":"259263094","maxInvestmentAmount":"15982.7136",)"
                 R"("expiredAt":"1773814770000"}],"sellHighPrice":[{"selectPrice":"1.54","apyE8":"729810000",)"
                 R"("maxInvestmentAmount":"1309.92","expiredAt":"1773814863140"},{"selectPrice":"1.55",)"
                 R"("apyE8":"49979611","maxInvestmentAmount":"10480","expiredAt":"1773814764000"},)"
                 R"({"selectPrice":"1.52","apyE8":"810810000","maxInvestmentAmount":"1309.92",)"
                 R"("expiredAt":"1773814863140"},{"selectPrice":"1.53","apyE8":"770310000",)"
                 R"("maxInvestmentAmount":"1309.92","expiredAt":"1773814863140"}]}]},"retExtInfo":{},)"
                 R"("time":1773814753684})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.product_extra_info_dual_assets({.productId = "36340", .category = EarnCategory::dual_assets});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit earn/advance.product_extra_info_smart_leverage: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn/advance.product_extra_info_smart_leverage",
        .number = 1,
        .request = "category=SmartLeverage&productId=12999",
        .reply = R"({"retCode":0,"retMsg":"","result":{"productId":"12999","breakevenPrice":"68650.62",)"
                 R"("expireAt":"1775036984839","maxInvestmentAmount":"1000","currentPrice":"68403.67",)"
                 R"("category":"SmartLeverage"},"retExtInfo":{},"time":1775036429311})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.product_extra_info_smart_leverage({
        .category = ProductExtraInfoSmartLeverageCategory::smart_leverage,
        .productId = "12999",
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::bybit::earn::advance
