// Generated from specs/kucoin/futures/fills.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/fills.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::futures::fills {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin futures/fills.trade_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "futures/fills.trade_history",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"currentPage":1,"pageSize":50,"totalNum":2,"totalPage":1,)"
                 R"("items":[{"symbol":"XBTUSDTM","tradeId":"1828954878212","orderId":"284486580251463680",)"
                 R"("side":"buy","liquidity":"taker","forceTaker":false,"price":"86275.1","size":1,"value":"86.2751",)"
                 R"("openFeePay":"0.05176506","closeFeePay":"0","stop":"","feeRate":"0.00060","fixFee":"0",)"
                 R"("feeCurrency":"USDT","subTradeType":null,"marginMode":"CROSS","openFeeTaxPay":"0",)"
                 R"("closeFeeTaxPay":"0","displayType":"market","fee":"0.05176506","settleCurrency":"USDT",)"
                 R"("orderType":"market","tradeType":"trade","tradeTime":1740640088244000000,)"
                 R"("createdAt":1740640088427}]}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.trade_history();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::futures::fills
