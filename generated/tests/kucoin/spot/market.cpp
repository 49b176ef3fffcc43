// Generated from specs/kucoin/spot/market.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/market.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::spot::market {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin spot/market.all_tickers: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/market.all_tickers",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"time":1729173207043,"ticker":[{"symbol":"BTC-USDT",)"
                 R"("symbolName":"BTC-USDT","buy":"67192.5","bestBidSize":"0.000025","sell":"67192.6",)"
                 R"("bestAskSize":"1.24949204","changeRate":"-0.0014","changePrice":"-98.5","high":"68321.4",)"
                 R"("low":"66683.3","vol":"1836.03034612","volValue":"124068431.06726933","last":"67193",)"
                 R"("averagePrice":"67281.21437289","takerFeeRate":"0.001","makerFeeRate":"0.001",)"
                 R"("takerCoefficient":"1","makerCoefficient":"1"}]}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.all_tickers();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/market.call_auction_info: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/market.call_auction_info",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"symbol":"BTC-USDT","estimatedPrice":"0.17",)"
                 R"("estimatedSize":"0.03715004","sellOrderRangeLowPrice":"1.788","sellOrderRangeHighPrice":"2.788",)"
                 R"("buyOrderRangeLowPrice":"1.788","buyOrderRangeHighPrice":"2.788","time":1550653727731}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.call_auction_info({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/market.klines: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/market.klines",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":[["1566789720","10411.5","10401.9","10411.5","10396.3","29.11357276",)"
                 R"("302889.301529914"],["1566789660","10416","10411.5","10422.3","10411.5","15.61781842",)"
                 R"("162703.708997029"],["1566789600","10408.6","10416","10416","10405.4","12.45584973",)"
                 R"("129666.51508559"]]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.klines({.symbol = "example", .type = Type::_1min});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/market.trade_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/market.trade_history",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":[{"sequence":"10976028003549185","price":"67122","size":"0.000025",)"
                 R"("side":"buy","time":1729177117877000000},{"sequence":"10976028003549188","price":"67122",)"
                 R"("size":"0.01792257","side":"buy","time":1729177117877000000},{"sequence":"10976028003549191",)"
                 R"("price":"67122.9","size":"0.05654289","side":"buy","time":1729177117877000000}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.trade_history({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/market.stats: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/market.stats",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"time":1729175612158,"symbol":"BTC-USDT","buy":"66982.4",)"
                 R"("sell":"66982.5","changeRate":"-0.0114","changePrice":"-778.1","high":"68107.7","low":"66683.3",)"
                 R"("vol":"1738.02898182","volValue":"117321982.415978333","last":"66981.5",)"
                 R"("averagePrice":"67281.21437289","takerFeeRate":"0.001","makerFeeRate":"0.001",)"
                 R"("takerCoefficient":"1","makerCoefficient":"1"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.stats({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::spot::market
