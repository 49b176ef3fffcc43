// Generated from specs/okx/finance/staking-defi/sol.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/finance/staking_defi/sol.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"

namespace exbind::okx::finance::staking_defi::sol {
namespace {

TEST_CASE("okx finance/staking-defi/sol.balance: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "finance/staking-defi/sol.balance",
        .request = "",
        .reply = R"({"code":"0","data":[{"amt":"0.01100012","ccy":"OKSOL","latestInterestAccrual":"0.00000012",)"
                 R"("totalInterestAccrual":"0.00000012"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection(Credentials::from_env(), session.options());
    const Api api(connection);
    const auto result = api.balance().get();
    session.check_reply(result);
}

}  // namespace
}  // namespace exbind::okx::finance::staking_defi::sol
