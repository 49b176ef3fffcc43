// Generated from specs/kucoin/futures/batchGetCrossOrderLimit.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/batch_get_cross_order_limit.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::futures::batch_get_cross_order_limit {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin futures/batchGetCrossOrderLimit.cross_margin_risk_limit: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "futures/batchGetCrossOrderLimit.cross_margin_risk_limit",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":[{"symbol":"XBTUSDTM","maxOpenSize":12102,)"
                 R"("maxOpenValue":"1234549.2240000000","totalMargin":"10000","price":"102012","leverage":"125.00",)"
                 R"("mmr":"0.00416136","imr":"0.008","currency":"USDT"},{"symbol":"ETHUSDTM","maxOpenSize":38003,)"
                 R"("maxOpenValue":"971508.6920000000","totalMargin":"10000","price":"2556.4","leverage":"100.00",)"
                 R"("mmr":"0.0054623236","imr":"0.01","currency":"USDT"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cross_margin_risk_limit({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::futures::batch_get_cross_order_limit
