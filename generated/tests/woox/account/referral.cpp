// Generated from specs/woox/account/referral.manual.yaml by `exbind generate woox`. DO NOT EDIT.
#include "exbind/woox/account/referral.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/woox/connection.hpp"

namespace exbind::inline v0_1::woox::account::referral {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("woox account/referral.summary: example 1") {
    constexpr ::contract::Example example{
        .exchange = "woox",
        .operation = "account/referral.summary",
        .number = 1,
        .request = "",
        .reply = R"({"success":true,"data":{"rows":[{"referralId":12509,"registerTime":"1643076873.484",)"
                 R"("referralCode":"OJEDSSMU","tradeStatus":"Traded","earned":[{"token":"WOO",)"
                 R"("amount":"144.78597143"},{"token":"USDT","amount":"0"}],"extraBonus":[{"token":"WOO",)"
                 R"("amount":"10"}],"previousCommission":[{"token":"WOO","totalAmount":"10.07981438"}],)"
                 R"("email":"user@example.com"}],"meta":{"total":46,"recordsPerPage":1,"currentPage":1}},)"
                 R"("timestamp":1690192103430})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.summary();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("woox account/referral.reward_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "woox",
        .operation = "account/referral.reward_history",
        .number = 1,
        .request = "",
        .reply = R"({"success":true,"data":{"rows":[{"referralId":12509,"registerTime":"1643076873.484",)"
                 R"("referralCode":"OJEDSSMU","tradeStatus":"Traded","earned":[{"token":"WOO",)"
                 R"("amount":"144.78597143"},{"token":"USDT","amount":"0"}],"extraBonus":[{"token":"WOO",)"
                 R"("amount":"10"}],"previousCommission":[{"token":"WOO","totalAmount":"10.07981438"}],)"
                 R"("email":"user@example.com"}],"meta":{"total":46,"recordsPerPage":1,"currentPage":1}},)"
                 R"("timestamp":1690192103430})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.reward_history();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::woox::account::referral
