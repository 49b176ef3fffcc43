// Generated from specs/okx/finance/flexible-loan.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/finance/flexible_loan.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"

namespace exbind::okx::finance::flexible_loan {
namespace {

TEST_CASE("okx finance/flexible-loan.interest_accrued: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "finance/flexible-loan.interest_accrued",
        .request = "",
        .reply = R"({"code":"0","data":[{"ccy":"USDC","interest":"0.00004054","interestRate":"0.41",)"
                 R"("loan":"0.86599309","refId":"17319133035195744","ts":"1731913200000"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection(Credentials::from_env(), session.options());
    const Api api(connection);
    const auto result = api.interest_accrued().get();
    session.check_reply(result);
}

}  // namespace
}  // namespace exbind::okx::finance::flexible_loan
