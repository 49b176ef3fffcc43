// Generated from specs/kucoin/spot/symbols.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/symbols.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::spot::symbols {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin spot/symbols.all_symbols: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/symbols.all_symbols",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":[{"symbol":"BTC-USDT","name":"BTC-USDT","baseCurrency":"BTC",)"
                 R"("quoteCurrency":"USDT","feeCurrency":"USDT","market":"USDS","baseMinSize":"0.00001",)"
                 R"("quoteMinSize":"0.1","baseMaxSize":"10000000000","quoteMaxSize":"99999999",)"
                 R"("baseIncrement":"0.00000001","quoteIncrement":"0.000001","priceIncrement":"0.1",)"
                 R"("priceLimitRate":"0.1","minFunds":"0.1","isMarginEnabled":true,"enableTrading":true,)"
                 R"("feeCategory":1,"makerFeeCoefficient":"1.00","takerFeeCoefficient":"1.00","st":false,)"
                 R"("callauctionIsEnabled":false,"callauctionPriceFloor":null,"callauctionPriceCeiling":null,)"
                 R"("callauctionFirstStageStartTime":null,"callauctionSecondStageStartTime":null,)"
                 R"("callauctionThirdStageStartTime":null,"tradingStartTime":null}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.all_symbols();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/symbols.symbol: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/symbols.symbol",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"symbol":"BTC-USDT","name":"BTC-USDT","baseCurrency":"BTC",)"
                 R"("quoteCurrency":"USDT","feeCurrency":"USDT","market":"USDS","baseMinSize":"0.00001",)"
                 R"("quoteMinSize":"0.1","baseMaxSize":"10000000000","quoteMaxSize":"99999999",)"
                 R"("baseIncrement":"0.00000001","quoteIncrement":"0.000001","priceIncrement":"0.1",)"
                 R"("priceLimitRate":"0.1","minFunds":"0.1","isMarginEnabled":true,"enableTrading":true,)"
                 R"("feeCategory":1,"makerFeeCoefficient":"1.00","takerFeeCoefficient":"1.00","st":false,)"
                 R"("callauctionIsEnabled":false,"callauctionPriceFloor":null,"callauctionPriceCeiling":null,)"
                 R"("callauctionFirstStageStartTime":null,"callauctionSecondStageStartTime":null,)"
                 R"("callauctionThirdStageStartTime":null,"tradingStartTime":null}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.symbol({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::spot::symbols
