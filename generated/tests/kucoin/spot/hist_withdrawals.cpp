// Generated from specs/kucoin/spot/hist-withdrawals.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/hist_withdrawals.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

namespace exbind::inline v0_1::kucoin::spot::hist_withdrawals {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin spot/hist-withdrawals.withdrawal_history_old: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/hist-withdrawals.withdrawal_history_old",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"currentPage":1,"pageSize":50,"totalNum":1,"totalPage":1,)"
                 R"("items":[{"currency":"BTC","createAt":1526723468,"amount":"0.534",)"
                 R"("address":"33xW37ZSW4tQvg443Pc7NLCAs167Yc2XUV",)"
                 R"("walletTxId":"aeacea864c020acf58e51606169240e96774838dcd4f7ce48acf38e3651323f4","isInner":false,)"
                 R"("status":"SUCCESS"}]}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.withdrawal_history_old({.currency = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::spot::hist_withdrawals
