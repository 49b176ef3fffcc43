// Generated from specs/okx/finance/staking-defi/eth.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/finance/staking_defi/eth.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"

namespace exbind::okx::finance::staking_defi::eth {
namespace {

TEST_CASE("okx finance/staking-defi/eth.balance: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "finance/staking-defi/eth.balance",
        .request = "",
        .reply = R"({"code":"0","data":[{"amt":"0.63926191","ccy":"BETH","latestInterestAccrual":"0.00006549",)"
                 R"("totalInterestAccrual":"0.01490596","ts":"1699257600000"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection(Credentials::from_env(), session.options());
    const Api api(connection);
    const auto result = api.balance().get();
    session.check_reply(result);
}

}  // namespace
}  // namespace exbind::okx::finance::staking_defi::eth
