// Generated from specs/bybit/asset/coin.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/asset/coin.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::asset::coin {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("bybit asset/coin.query_info: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "asset/coin.query_info",
        .number = 1,
        .request = "coin=MNT",
        .reply = R"({"retCode":0,"retMsg":"success","result":{"rows":[{"name":"MNT","coin":"MNT",)"
                 R"("remainAmount":"10000000","chains":[{"chainType":"Ethereum","confirmation":"6","withdrawFee":"3",)"
                 R"("depositMin":"0","withdrawMin":"3","chain":"ETH","chainDeposit":"1","chainWithdraw":"1",)"
                 R"("minAccuracy":"8","withdrawPercentageFee":"0",)"
                 R"("contractAddress":"0x3c3a81e81dc49a522a592e7622a7e711c06bf354","safeConfirmNumber":"65",)"
                 R"("withdrawMax":"10000000"},{"chainType":"Mantle Network","confirmation":"100","withdrawFee":"0",)"
                 R"("depositMin":"0","withdrawMin":"10","chain":"MANTLE","chainDeposit":"1","chainWithdraw":"1",)"
                 R"("minAccuracy":"8","withdrawPercentageFee":"0","contractAddress":"","safeConfirmNumber":"100",)"
                 R"("withdrawMax":"10000000"}]}]},"retExtInfo":{},"time":1736395486989})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.query_info({.coin = "MNT"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::bybit::asset::coin
