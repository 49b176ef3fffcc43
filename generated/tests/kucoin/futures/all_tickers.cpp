// Generated from specs/kucoin/futures/allTickers.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/all_tickers.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::futures::all_tickers {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin futures/allTickers.get_all_tickers: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "futures/allTickers.get_all_tickers",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":[{"sequence":1707992727046,"symbol":"XBTUSDTM","side":"sell","size":21,)"
                 R"("tradeId":"1784299761369","price":"67153","bestBidPrice":"67153","bestBidSize":2767,)"
                 R"("bestAskPrice":"67153.1","bestAskSize":5368,"ts":1729163466659000000},{"sequence":1697895166299,)"
                 R"("symbol":"XBTUSDM","side":"sell","size":1956,"tradeId":"1697901245065","price":"67145.2",)"
                 R"("bestBidPrice":"67135.3","bestBidSize":1,"bestAskPrice":"67135.8","bestAskSize":3,)"
                 R"("ts":1729163445340000000}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_all_tickers();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::futures::all_tickers
