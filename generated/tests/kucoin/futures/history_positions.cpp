// Generated from specs/kucoin/futures/history-positions.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/history_positions.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::futures::history_positions {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin futures/history-positions.positions_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "futures/history-positions.positions_history",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"currentPage":1,"pageSize":10,"totalNum":1,"totalPage":1,)"
                 R"("items":[{"closeId":"500000000036305465","userId":"633559791e1cbc0001f319bc","symbol":"XBTUSDTM",)"
                 R"("settleCurrency":"USDT","leverage":"1.0","type":"CLOSE_LONG","pnl":"0.51214413",)"
                 R"("realisedGrossCost":"-0.5837","realisedGrossCostNew":"-0.5837","withdrawPnl":"0.0",)"
                 R"("tradeFee":"0.03766066","fundingFee":"-0.03389521","openTime":1735549162120,)"
                 R"("closeTime":1735589352069,"openPrice":"93859.8","closePrice":"94443.5","marginMode":"CROSS",)"
                 R"("tax":"0.0","roe":null,"liquidAmount":null,"liquidPrice":null,"side":"LONG"}]}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.positions_history();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::futures::history_positions
