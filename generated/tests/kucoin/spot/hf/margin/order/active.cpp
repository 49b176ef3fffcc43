// Generated from specs/kucoin/spot/hf/margin/order/active.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/hf/margin/order/active.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::spot::hf::margin::order::active {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin spot/hf/margin/order/active.symbols_with_open_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/hf/margin/order/active.symbols_with_open_order",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"symbolSize":1,"symbols":["BTC-USDT"]}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.symbols_with_open_order({.tradeType = TradeType::margin_trade});
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::spot::hf::margin::order::active
