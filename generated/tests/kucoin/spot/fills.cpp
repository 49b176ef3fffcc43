// Generated from specs/kucoin/spot/fills.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/fills.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

namespace exbind::inline v0_1::kucoin::spot::fills {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin spot/fills.trade_history_old: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/fills.trade_history_old",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"currentPage":1,"pageSize":50,"totalNum":1,"totalPage":1,)"
                 R"("items":[{"symbol":"DOGE-USDT","tradeId":"10862827223795713",)"
                 R"("orderId":"6745698ef4f1200007c561a8","counterOrderId":"6745695ef15b270007ac5076","side":"buy",)"
                 R"("liquidity":"taker","forceTaker":false,"price":"0.40739","size":"10","funds":"4.0739",)"
                 R"("fee":"0.0040739","feeRate":"0.001","feeCurrency":"USDT","stop":"","tradeType":"TRADE",)"
                 R"("type":"market","createdAt":1732602254928}]}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.trade_history_old({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::spot::fills
