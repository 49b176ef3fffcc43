// Generated from specs/okx/rubik/stat/margin.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/rubik/stat/margin.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx::rubik::stat::margin {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("okx rubik/stat/margin.loan_ratio: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "rubik/stat/margin.loan_ratio",
        .number = 1,
        .request = "ccy=BTC",
        .reply = R"({"code":"0","data":[["1630492800000","0.4614"],["1630492500000","0.5767"]],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.loan_ratio({.ccy = "BTC"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::okx::rubik::stat::margin
