// Generated from specs/kucoin/hf/orders/dead-cancel-all.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/hf/orders/dead_cancel_all_group.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"

namespace exbind::kucoin::hf::orders::dead_cancel_all_group {
namespace {

TEST_CASE("kucoin hf/orders/dead-cancel-all.query: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "hf/orders/dead-cancel-all.query",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"timeout":5,"symbols":"BTC-USDT,ETH-USDT","currentTime":1729241305,)"
                 R"("triggerTime":1729241308}})",
    };
    ::contract::Session session(example);
    const Connection connection(Credentials::from_env(), session.options());
    const Api api(connection);
    const auto result = api.query().get();
    session.check_reply(result);
}

}  // namespace
}  // namespace exbind::kucoin::hf::orders::dead_cancel_all_group
