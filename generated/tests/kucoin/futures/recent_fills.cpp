// Generated from specs/kucoin/futures/recentFills.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/recent_fills.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::futures::recent_fills {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin futures/recentFills.recent_trade_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "futures/recentFills.recent_trade_history",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":[{"symbol":"XBTUSDTM","tradeId":"1784277229880",)"
                 R"("orderId":"236317213710184449","side":"buy","liquidity":"taker","forceTaker":false,)"
                 R"("price":"67430.9","size":1,"value":"67.4309","openFeePay":"0.04045854","closeFeePay":"0",)"
                 R"("stop":"","feeRate":"0.00060","fixFee":"0","feeCurrency":"USDT","marginMode":"ISOLATED",)"
                 R"("fee":"0.04045854","settleCurrency":"USDT","orderType":"market","displayType":"market",)"
                 R"("tradeType":"trade","subTradeType":null,"tradeTime":1729155616320000000,)"
                 R"("createdAt":1729155616493},{"symbol":"XBTUSDTM","tradeId":"1784277132002",)"
                 R"("orderId":"236317094436728832","side":"buy","liquidity":"taker","forceTaker":false,)"
                 R"("price":"67445","size":1,"value":"67.445","openFeePay":"0","closeFeePay":"0.040467","stop":"",)"
                 R"("feeRate":"0.00060","fixFee":"0","feeCurrency":"USDT","marginMode":"ISOLATED","fee":"0.040467",)"
                 R"("settleCurrency":"USDT","orderType":"market","displayType":"market","tradeType":"trade",)"
                 R"("subTradeType":null,"tradeTime":1729155587944000000,"createdAt":1729155588104}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.recent_trade_history();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::futures::recent_fills
