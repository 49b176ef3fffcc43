// Generated from specs/kucoin/futures/openOrderStatistics.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/open_order_statistics.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::futures::open_order_statistics {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin futures/openOrderStatistics.open_order_value: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "futures/openOrderStatistics.open_order_value",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"openOrderBuySize":1,"openOrderSellSize":0,"openOrderBuyCost":"0.0001",)"
                 R"("openOrderSellCost":"0","settleCurrency":"USDT"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.open_order_value({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::futures::open_order_statistics
