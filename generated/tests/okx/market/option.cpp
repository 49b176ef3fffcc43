// Generated from specs/okx/market/option.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/market/option.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx::market::option {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("okx market/option.instrument_family_trades: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "market/option.instrument_family_trades",
        .number = 1,
        .request = "instFamily=BTC-USD",
        .reply = R"({"code":"0","msg":"","data":[{"vol24h":"103381","tradeInfo":[{"instId":"BTC-USD-221111-17750-C",)"
                 R"("side":"sell","sz":"1","px":"0.0075","tradeId":"20","ts":"1668090715058"},)"
                 R"({"instId":"BTC-USD-221111-17750-C","side":"sell","sz":"91","px":"0.01","tradeId":"19",)"
                 R"("ts":"1668090421062"}],"optType":"C"},{"vol24h":"144499",)"
                 R"("tradeInfo":[{"instId":"BTC-USD-230127-10000-P","side":"sell","sz":"82","px":"0.019",)"
                 R"("tradeId":"23","ts":"1668090967057"},{"instId":"BTC-USD-221111-16250-P","side":"sell","sz":"102",)"
                 R"("px":"0.0045","tradeId":"24","ts":"1668090885050"}],"optType":"P"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.instrument_family_trades({.instFamily = "BTC-USD"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::okx::market::option
