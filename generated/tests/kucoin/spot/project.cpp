// Generated from specs/kucoin/spot/project.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/project.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::spot::project {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin spot/project.loan_market: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/project.loan_market",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":[{"currency":"BTC","purchaseEnable":true,"redeemEnable":true,)"
                 R"("increment":"0.00000001","minPurchaseSize":"0.001","maxPurchaseSize":"40",)"
                 R"("interestIncrement":"0.0001","minInterestRate":"0.005","marketInterestRate":"0.005",)"
                 R"("maxInterestRate":"0.32","autoPurchaseEnable":false}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.loan_market();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/project.loan_market_interest_rate: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/project.loan_market_interest_rate",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":[{"time":"202410170000","marketInterestRate":"0.005"},)"
                 R"({"time":"202410170100","marketInterestRate":"0.005"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.loan_market_interest_rate({.currency = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::spot::project
