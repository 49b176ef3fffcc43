// Generated from specs/kucoin/spot/hist-deposits.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/hist_deposits.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

namespace exbind::inline v0_1::kucoin::spot::hist_deposits {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin spot/hist-deposits.deposit_history_old: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/hist-deposits.deposit_history_old",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"currentPage":1,"pageSize":50,"totalNum":0,"totalPage":0,)"
                 R"("items":[{"currency":"BTC","createAt":1528536998,"amount":"0.03266638",)"
                 R"("walletTxId":"55c643bc2c68d6f17266383ac1be9e454038864b929ae7cee0bc408cc5c869e8@12ffGWmMMD1zA1WbFm)"
                 R"(7Ho3JZ1w6NYXjpFk@234","isInner":false,"status":"SUCCESS"}]}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.deposit_history_old({.currency = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::spot::hist_deposits
