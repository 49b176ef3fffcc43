// Generated from specs/kucoin/futures/trade.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/trade.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::futures::trade {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin futures/trade.trade_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "futures/trade.trade_history",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":[{"sequence":1697915257909,"contractId":1,"tradeId":"1697915257909",)"
                 R"("makerOrderId":"236679665752801280","takerOrderId":"236679667975745536","ts":1729242032152000000,)"
                 R"("size":1,"price":"67878","side":"sell"},{"sequence":1697915257749,"contractId":1,)"
                 R"("tradeId":"1697915257749","makerOrderId":"236679660971245570",)"
                 R"("takerOrderId":"236679665400492032","ts":1729242031535000000,"size":1,"price":"67867.8",)"
                 R"("side":"sell"},{"sequence":1697915257701,"contractId":1,"tradeId":"1697915257701",)"
                 R"("makerOrderId":"236679660971245570","takerOrderId":"236679661919211521","ts":1729242030932000000,)"
                 R"("size":1,"price":"67867.8","side":"sell"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.trade_history({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::futures::trade
