// Generated from specs/kucoin/spot/earn/eth-staking.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/earn/eth_staking.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::spot::earn::eth_staking {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin spot/earn/eth-staking.eth_staking_products: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/earn/eth-staking.eth_staking_products",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":[{"id":"ETH2","category":"ETH2","type":"DEMAND","precision":8,)"
                 R"("currency":"ETH","incomeCurrency":"ETH2","returnRate":"0.028","userLowerLimit":"0.01",)"
                 R"("userUpperLimit":"8557.3597075","productUpperLimit":"8557.3597075",)"
                 R"("productRemainAmount":"8557.3597075","redeemPeriod":5,"redeemType":"MANUAL",)"
                 R"("incomeReleaseType":"DAILY","applyStartTime":1729255485000,"applyEndTime":null,)"
                 R"("lockStartTime":1729255485000,"lockEndTime":null,"interestDate":1729267200000,"newUserOnly":0,)"
                 R"("earlyRedeemSupported":0,"duration":0,"status":"ONGOING"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.eth_staking_products();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::spot::earn::eth_staking
