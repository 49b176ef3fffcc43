// Generated from specs/bybit/alpha/lp.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/alpha/lp.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::alpha::lp {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("bybit alpha/lp.order_list: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "alpha/lp.order_list",
        .number = 1,
        .request = R"({"orderType":0,"days":7,"limit":20,"pageIndex":1})",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"total":1,"pageIndex":1,"orders":[{"orderType":1,)"
                 R"("orderNo":"LP_ORD_20240101_001","orderStatus":2,"poolAddress":"0x1234567890abcdef",)"
                 R"("poolName":"ETH-USDC Pool","positionId":12345,"tokenCode":"CEX_1","tokenSymbol":"USDT",)"
                 R"("tokenIconUrlDay":"","tokenIconUrlNight":"","amount":"1000","chainCode":"","chainIconUrl":"",)"
                 R"("gasTokenSymbol":"","gasOnchain":"","gasUsd":null,"platformFee":"","platformFeeUsd":null,)"
                 R"("createTime":1704067200,"executionTime":1704067230,"failureReason":"","dercRatio":""}]},)"
                 R"("retExtInfo":{},"time":1704067300000})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.order_list({.orderType = 0, .days = 7, .limit = 20, .pageIndex = 1});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit alpha/lp.pay_token_list: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "alpha/lp.pay_token_list",
        .number = 1,
        .request = "{}",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"tokens":[{"tokenCode":"CEX_1","tokenSymbol":"USDT",)"
                 R"("chainCode":"ETH","chainIconUrl":"","decimals":6,"availableBalance":"1000","tokenIconUrlDay":"",)"
                 R"("tokenIconUrlNight":"","minStakeAmount":"","maxStakeAmount":""},{"tokenCode":"CEX_2",)"
                 R"("tokenSymbol":"USDC","chainCode":"ETH","chainIconUrl":"","decimals":6,"availableBalance":"500",)"
                 R"("tokenIconUrlDay":"","tokenIconUrlNight":"","minStakeAmount":"","maxStakeAmount":""}]},)"
                 R"("retExtInfo":{},"time":1704067200000})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.pay_token_list();
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit alpha/lp.pay_token_price: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "alpha/lp.pay_token_price",
        .number = 1,
        .request = R"({"tokenCode":["CEX_1","CEX_2"]})",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"prices":[{"tokenCode":"CEX_1","tokenSymbol":"USDT",)"
                 R"("priceUsd":"1.00","chainCode":"ETH","updateTime":1704067200},{"tokenCode":"CEX_2",)"
                 R"("tokenSymbol":"USDC","priceUsd":"0.9998","chainCode":"ETH","updateTime":1704067200}]},)"
                 R"("retExtInfo":{},"time":1704067200000})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.pay_token_price({.tokenCode = Vector<std::string>{"CEX_1", "CEX_2"}});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit alpha/lp.pool_info: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "alpha/lp.pool_info",
        .number = 1,
        .request = R"({"poolAddress":"0x1234567890abcdef"})",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"poolAddress":"0x1234567890abcdef",)"
                 R"("poolName":"ETH-USDC Pool","apy":"12.5","tvl":"1000000","feeRate":"0.003","token0Symbol":"ETH",)"
                 R"("token0Reserve":"500","token1Symbol":"USDC","token1Reserve":"1000000","priceRangeLower":"",)"
                 R"("priceRangeUpper":"","currentPrice":""},"retExtInfo":{},"time":1704067200000})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.pool_info({.poolAddress = "0x1234567890abcdef"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit alpha/lp.pool_list: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "alpha/lp.pool_list",
        .number = 1,
        .request = R"({"tokenSymbol":"ETH"})",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"pools":[{"poolAddress":"0x1234567890abcdef",)"
                 R"("poolName":"ETH-USDC Pool","poolTag":"Trending","apy":"12.5","tvl":"1000000",)"
                 R"("token0Symbol":"ETH","token0IconUrlDay":"","token0IconUrlNight":"","token1Symbol":"USDC",)"
                 R"("token1IconUrlDay":"","token1IconUrlNight":"","chainCode":"","chainIconUrl":""}]},)"
                 R"("retExtInfo":{},"time":1704067200000})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.pool_list({.tokenSymbol = "ETH"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit alpha/lp.position_list: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "alpha/lp.position_list",
        .number = 1,
        .request = "",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"positions":[{"positionId":12345,)"
                 R"("poolAddress":"0x1234567890abcdef","poolName":"ETH-USDC Pool","stakedAmount":"1000",)"
                 R"("stakedTokenCode":"CEX_1","stakedTokenSymbol":"USDT","currentValueUsd":"1050.25",)"
                 R"("earnedRewardsUsd":"50.25","unrealizedPnl":"30.00","realizedPnl":"20.25","apy":"12.5",)"
                 R"("token0Amount":"0.3","token0Symbol":"ETH","token1Amount":"600","token1Symbol":"USDC",)"
                 R"("rangeUpper":"2000","rangeLower":"1800","createTime":1704067200,"updateTime":1704067260,)"
                 R"("status":1}]},"retExtInfo":{},"time":1704067300000})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.position_list();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("bybit alpha/lp.execute_lp_redeem: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "alpha/lp.execute_lp_redeem",
        .number = 1,
        .request = R"({"positionId":12345,"poolAddress":"0x1234567890abcdef","dercRatio":"0.5"})",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"orderNo":"LP_REDEEM_20240101_001"},"retExtInfo":{},)"
                 R"("time":1704067200000})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.execute_lp_redeem({
        .positionId = 12345,
        .poolAddress = "0x1234567890abcdef",
        .dercRatio = "0.5"_d,
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit alpha/lp.execute_lp_stake: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "alpha/lp.execute_lp_stake",
        .number = 1,
        .request = R"({"positionId":0,"poolAddress":"0x1234567890abcdef","payTokenAmount":"1000",)"
                   R"("payTokenCode":"CEX_1","rangeUpper":"2000","rangeLower":"1800"})",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"positionId":12345,"orderNo":"LP_ORD_20240101_001"},)"
                 R"("retExtInfo":{},"time":1704067200000})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.execute_lp_stake({
        .positionId = 0,
        .poolAddress = "0x1234567890abcdef",
        .payTokenAmount = "1000"_d,
        .payTokenCode = "CEX_1",
        .rangeUpper = "2000"_d,
        .rangeLower = "1800"_d,
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::bybit::alpha::lp
