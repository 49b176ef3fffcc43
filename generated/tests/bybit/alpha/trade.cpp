// Generated from specs/bybit/alpha/trade.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/alpha/trade.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::alpha::trade {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("bybit alpha/trade.asset_detail: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "alpha/trade.asset_detail",
        .number = 1,
        .request = R"({"chainCode":"ETH","tokenAddress":"0x6982508145454ce325ddbe47a25d4ec3d2311933"})",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"assetList":[{"chainCode":"ETH",)"
                 R"("chainIconUrl":"https://example.com/eth.png",)"
                 R"("tokenAddress":"0x6982508145454ce325ddbe47a25d4ec3d2311933","tokenCode":"DEX_123",)"
                 R"("tokenSymbol":"PEPE","tokenDecimals":18,"tokenIconUrlDay":"https://example.com/pepe-day.png",)"
                 R"("tokenIconUrlNight":"https://example.com/pepe-night.png","tokenAmount":"50000000",)"
                 R"("tokenAmountUsd":"500.00","tradeFlag":1,"pnl":"75.00","pnlRatio":"0.15","costPrice":"0.0000085",)"
                 R"("lastPrice":"0.00001","costTotalValue":"425.00","assetStatus":0}]},"retExtInfo":{},)"
                 R"("time":1704067200000})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.asset_detail({
        .chainCode = "ETH",
        .tokenAddress = "0x6982508145454ce325ddbe47a25d4ec3d2311933",
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit alpha/trade.asset_list: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "alpha/trade.asset_list",
        .number = 1,
        .request = "",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"totalAssetUsd":"1250.50","assetList":[{"chainCode":"SOL",)"
                 R"("chainIconUrl":"https://example.com/sol.png","tokenAddress":"0xabc...","tokenCode":"DEX_123",)"
                 R"("tokenSymbol":"PEPE","tokenDecimals":18,"tokenIconUrlDay":"https://example.com/pepe-day.png",)"
                 R"("tokenIconUrlNight":"https://example.com/pepe-night.png","tokenAmount":"50000000",)"
                 R"("tokenAmountUsd":"500.00","tradeFlag":1,"pnl":"75.00","pnlRatio":"0.15","costPrice":"0.0000085",)"
                 R"("lastPrice":"0.00001","costTotalValue":"425.00","assetStatus":0}]},"retExtInfo":{},)"
                 R"("time":1704067200000})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.asset_list();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("bybit alpha/trade.biz_token_details: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "alpha/trade.biz_token_details",
        .number = 1,
        .request = R"({"chainCode":"ETH","tokenAddress":"0x6982508145454ce325ddbe47a25d4ec3d2311933"})",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"tokenCode":"DEX_123","chainCode":"ETH",)"
                 R"("chainIconUrl":"https://example.com/eth.png",)"
                 R"("tokenAddress":"0x6982508145454ce325ddbe47a25d4ec3d2311933","symbol":"PEPE","tokenDecimals":18,)"
                 R"("tokenIconUrlDay":"https://example.com/pepe-day.png",)"
                 R"("tokenIconUrlNight":"https://example.com/pepe-night.png","minOrderQuantity":"1",)"
                 R"("maxOrderQuantity":"50000","maxPositionQuantity":"100000",)"
                 R"("tokenDesc":"PEPE is a meme token on Ethereum.","xUrl":"https://x.com/pepecoineth",)"
                 R"("officialUrl":"https://www.pepe.vip","whitePaperUrl":"","tokenTag":2,"riskFlag":0,)"
                 R"("createTimeOnchain":1682000000,"status":1,"tokenTags":[1,2],"showMessage":0},"retExtInfo":{},)"
                 R"("time":1704067200000})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.biz_token_details({
        .chainCode = "ETH",
        .tokenAddress = "0x6982508145454ce325ddbe47a25d4ec3d2311933",
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit alpha/trade.biz_token_list: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "alpha/trade.biz_token_list",
        .number = 1,
        .request = R"({"tokenTag":2})",
        .reply = R"({"retCode":0,"retMsg":"OK","result":[{"tokenCode":"DEX_123","chainCode":"ETH",)"
                 R"("chainIconUrl":"https://example.com/eth.png",)"
                 R"("tokenAddress":"0x6982508145454ce325ddbe47a25d4ec3d2311933","symbol":"PEPE","tokenDecimals":18,)"
                 R"("tokenIconUrlDay":"https://example.com/pepe-day.png",)"
                 R"("tokenIconUrlNight":"https://example.com/pepe-night.png","createTime":1704067200,)"
                 R"("createTimeOnchain":1682000000,"riskFlag":0,"minOrderQuantity":1,"maxOrderQuantity":50000,)"
                 R"("tokenTags":[1,2],"payTokenCodes":["CEX_1","CEX_2"]}],"retExtInfo":{},"time":1704067200000})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.biz_token_list({.tokenTag = 2});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit alpha/trade.biz_token_price_list: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "alpha/trade.biz_token_price_list",
        .number = 1,
        .request = R"({"tokenAddressInfo":[{"chainCode":"ETH",)"
                   R"("tokenAddress":"0x6982508145454ce325ddbe47a25d4ec3d2311933"},{"chainCode":"SOL",)"
                   R"("tokenAddress":"DezXAZ8z7PnrnRJjz3wXBoRgixCa6xjnB7YaB1pPB263"}]})",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"tokenPriceInfoList":[{"chainCode":"ETH",)"
                 R"("tokenAddress":"0x6982508145454ce325ddbe47a25d4ec3d2311933","price":"0.00001","change24h":"0.15",)"
                 R"("vol24h":"125000000","marketCap":"4200000000","liquidity":"50000000","holders":"250000"}]},)"
                 R"("retExtInfo":{},"time":1704067200000})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.biz_token_price_list({
        .tokenAddressInfo = Vector<BizTokenPriceListRequestTokenAddressInfo>{
            BizTokenPriceListRequestTokenAddressInfo{
                .chainCode = "ETH",
                .tokenAddress = "0x6982508145454ce325ddbe47a25d4ec3d2311933",
            },
            BizTokenPriceListRequestTokenAddressInfo{
                .chainCode = "SOL",
                .tokenAddress = "DezXAZ8z7PnrnRJjz3wXBoRgixCa6xjnB7YaB1pPB263",
            },
        },
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit alpha/trade.order_list: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "alpha/trade.order_list",
        .number = 1,
        .request = R"({"tradeType":0,"days":7,"limit":20,"pageIndex":1})",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"total":1,"pageIndex":1,"orders":[{"orderType":1,)"
                 R"("tradeType":1,"orderNo":"ORD_20240101_001","orderStatus":2,"fromTokenCode":"CEX_1",)"
                 R"("fromTokenAmount":"100","fromTokenSymbol":"USDT","fromTokenDecimals":6,"fromChainCode":"ETH",)"
                 R"("toTokenCode":"DEX_123","toTokenAmount":"12450000","toTokenSymbol":"PEPE","toTokenDecimals":18,)"
                 R"("toChainCode":"ETH","gasTokenSymbol":"ETH","gasOnchain":"0.0003","gasUsd":"0.30",)"
                 R"("platformFee":"0.20","platformFeeUsd":"0.20","quoteMode":0,"createTime":1704067200,)"
                 R"("executionTime":1704067230,"swapRate":"124500","actualFromTokenAmount":"100"}]},"retExtInfo":{},)"
                 R"("time":1704067300000})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.order_list({.tradeType = 0, .days = 7, .limit = 20, .pageIndex = 1});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit alpha/trade.pay_token_list: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "alpha/trade.pay_token_list",
        .number = 1,
        .request = R"({"chainCode":"SOL","tokenAddress":"Es9vMFrzaCERmJfrF4H2FYD4KCoNkY11McCe8BenwNYB"})",
        .reply = R"({"retCode":0,"retMsg":"OK","result":[{"tokenCode":"CEX_1","symbol":"USDT","tokenDecimals":6,)"
                 R"("tokenIconUrlDay":"https://example.com/usdt-day.png",)"
                 R"("tokenIconUrlNight":"https://example.com/usdt-night.png","limit":"50000","supportChains":["ETH",)"
                 R"("BSC","SOL","TRX"]},{"tokenCode":"CEX_2","symbol":"USDC","tokenDecimals":6,)"
                 R"("tokenIconUrlDay":"https://example.com/usdc-day.png",)"
                 R"("tokenIconUrlNight":"https://example.com/usdc-night.png","limit":"50000","supportChains":["ETH",)"
                 R"("SOL","BASE"]}],"retExtInfo":{},"time":1704067200000})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.pay_token_list({
        .chainCode = "SOL",
        .tokenAddress = "Es9vMFrzaCERmJfrF4H2FYD4KCoNkY11McCe8BenwNYB",
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit alpha/trade.execute_purchase: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "alpha/trade.execute_purchase",
        .number = 1,
        .request = R"({"fromTokenCode":"CEX_1","fromTokenAmount":"100","toTokenCode":"DEX_123","slippage":"0.01",)"
                   R"("quoteData":"eyJhbGciOiJIUzI1NiJ9...","gas":"0.0003","quoteMode":0,)"
                   R"("correctingCode":"a1b2c3d4e5f6"})",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"orderNo":"ORD_20240101_001"},"retExtInfo":{},)"
                 R"("time":1704067200000})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.execute_purchase({
        .fromTokenCode = "CEX_1",
        .fromTokenAmount = "100"_d,
        .toTokenCode = "DEX_123",
        .slippage = "0.01"_d,
        .quoteData = "eyJhbGciOiJIUzI1NiJ9...",
        .gas = "0.0003"_d,
        .quoteMode = 0,
        .correctingCode = "a1b2c3d4e5f6",
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit alpha/trade.quote: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "alpha/trade.quote",
        .number = 1,
        .request = R"({"tradeType":1,"fromTokenCode":"CEX_1","fromTokenAmount":"100","toTokenCode":"DEX_123",)"
                   R"("quoteMode":0})",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"tradeType":1,"fromTokenCode":"CEX_1",)"
                 R"("fromTokenAmount":"100","fromTokenAmountUsd":"100.00","toTokenCode":"DEX_123",)"
                 R"("toTokenAmount":"12500000","toTokenAmountUsd":"99.50","minToTokenAmount":"12375000",)"
                 R"("slippage":"0.005","gas":"0.0003","gasUsd":"0.30","platformFee":"0.20","platformFeeUsd":"0.20",)"
                 R"("swapRate":"125000","lossRate":"0.005","quoteData":"eyJhbGciOiJIUzI1NiJ9...",)"
                 R"("correctingCode":"a1b2c3d4e5f6","quoteMode":0,"quoteDataId":"QD_20240101_001",)"
                 R"("expireTime":1704067230000,"modeEstimations":[{"quoteMode":1,"estimatedGas":"12600000",)"
                 R"("estimatedGasUsd":"0.28","estimatedSlippage":"0.008"},{"quoteMode":2,"estimatedGas":"12400000",)"
                 R"("estimatedGasUsd":"0.35","estimatedSlippage":"0.003"}]},"retExtInfo":{},"time":1704067200000})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.quote({
        .tradeType = 1,
        .fromTokenCode = "CEX_1",
        .fromTokenAmount = "100"_d,
        .toTokenCode = "DEX_123",
        .quoteMode = 0,
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit alpha/trade.execute_redeem: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "alpha/trade.execute_redeem",
        .number = 1,
        .request = R"({"fromTokenCode":"DEX_123","fromTokenAmount":"10000000","toTokenCode":"CEX_1",)"
                   R"("slippage":"0.01","quoteData":"eyJhbGciOiJIUzI1NiJ9...","gas":"0.0003","quoteMode":0,)"
                   R"("correctingCode":"a1b2c3d4e5f6"})",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"orderNo":"ORD_20240101_002"},"retExtInfo":{},)"
                 R"("time":1704067200000})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.execute_redeem({
        .fromTokenCode = "DEX_123",
        .fromTokenAmount = "10000000"_d,
        .toTokenCode = "CEX_1",
        .slippage = "0.01"_d,
        .quoteData = "eyJhbGciOiJIUzI1NiJ9...",
        .gas = "0.0003"_d,
        .quoteMode = 0,
        .correctingCode = "a1b2c3d4e5f6",
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::bybit::alpha::trade
