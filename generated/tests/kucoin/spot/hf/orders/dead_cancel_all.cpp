// Generated from specs/kucoin/spot/hf/orders/dead-cancel-all.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/hf/orders/dead_cancel_all.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::spot::hf::orders::dead_cancel_all {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin spot/hf/orders/dead-cancel-all.dcp: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/hf/orders/dead-cancel-all.dcp",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"timeout":5,"symbols":"BTC-USDT,ETH-USDT","currentTime":1729241305,)"
                 R"("triggerTime":1729241308}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.dcp();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::spot::hf::orders::dead_cancel_all
