// Generated from specs/kucoin/futures/index.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/index.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::futures::index {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin futures/index.spot_index_price: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "futures/index.spot_index_price",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"hasMore":true,"dataList":[{"symbol":".KXBTUSDT","granularity":1000,)"
                 R"("timePoint":1730557515000,"value":69202.94,"decomposionList":[{"exchange":"gateio",)"
                 R"("price":69209.27,"weight":0.0533},{"exchange":"bitmart","price":69230.77,"weight":0.0128},)"
                 R"({"exchange":"okex","price":69195.34,"weight":0.11},{"exchange":"bybit","price":69190.33,)"
                 R"("weight":0.0676},{"exchange":"binance","price":69204.55,"weight":0.6195},{"exchange":"kucoin",)"
                 R"("price":69202.91,"weight":0.1368}]},{"symbol":".KXBTUSDT","granularity":1000,)"
                 R"("timePoint":1730557514000,"value":69204.98,"decomposionList":[{"exchange":"gateio",)"
                 R"("price":69212.71,"weight":0.0808},{"exchange":"bitmart","price":69230.77,"weight":0.0134},)"
                 R"({"exchange":"okex","price":69195.49,"weight":0.0536},{"exchange":"bybit","price":69195.97,)"
                 R"("weight":0.0921},{"exchange":"binance","price":69204.56,"weight":0.5476},{"exchange":"kucoin",)"
                 R"("price":69207.8,"weight":0.2125}]}]}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.spot_index_price({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::futures::index
