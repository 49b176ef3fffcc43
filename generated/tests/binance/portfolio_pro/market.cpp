// Generated from specs/binance/portfolio_pro/market.yaml by `exbind generate binance`. DO NOT EDIT.
#include "exbind/binance/portfolio_pro/market.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/binance/connection.hpp"

namespace exbind::inline v0_1::binance::portfolio_pro::market {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("binance portfolio_pro/market.asset_index_price: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio_pro/market.asset_index_price",
        .number = 1,
        .request = "",
        .reply = R"([{"asset":"BTC","assetIndexPrice":"28251.9136906","time":1683518338121}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.asset_index_price();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio_pro/market.collateral_rate: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio_pro/market.collateral_rate",
        .number = 1,
        .request = "",
        .reply = R"([{"asset":"USDC","collateralRate":"1.0000"},{"asset":"BUSD","collateralRate":"1.0000"}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.collateral_rate();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio_pro/market.margin_asset_leverage: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio_pro/market.margin_asset_leverage",
        .number = 1,
        .request = "",
        .reply = R"([{"asset":"USDC","leverage":10},{"asset":"USDT","leverage":10}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.margin_asset_leverage();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio_pro/market.tiered_collateral_rate: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio_pro/market.tiered_collateral_rate",
        .number = 1,
        .request = "",
        .reply = R"([{"asset":"BNB","collateralInfo":[{"tierFloor":"0.0000","tierCap":"1000.0000",)"
                 R"("collateralRate":"1.0000","cum":"0.0000"},{"tierFloor":"1000.0000","tierCap":"2000.0000",)"
                 R"("collateralRate":"0.9000","cum":"0.0000"}]},{"asset":"USDT",)"
                 R"("collateralInfo":[{"tierFloor":"0.0000","tierCap":"1000.0000","collateralRate":"1.0000",)"
                 R"("cum":"0.0000"},{"tierFloor":"1000.0000","tierCap":"2000.0000","collateralRate":"0.9999",)"
                 R"("cum":"0.0000"}]}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.tiered_collateral_rate();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::binance::portfolio_pro::market
