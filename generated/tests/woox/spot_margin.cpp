// Generated from specs/woox/spotMargin.yaml by `exbind generate woox`. DO NOT EDIT.
#include "exbind/woox/spot_margin.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/woox/connection.hpp"

namespace exbind::inline v0_1::woox::spot_margin {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("woox spotMargin.interest_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "woox",
        .operation = "spotMargin.interest_history",
        .number = 1,
        .request = "",
        .reply = R"({"success":true,"data":{"meta":{"total":1865,"recordsPerPage":25,"currentPage":1},)"
                 R"("rows":[{"id":1649844,"token":"USDT","side":"LOAN","status":"SUCCEED",)"
                 R"("quantity":"14896.05440493","userId":10988,)"
                 R"("applicationId":"6400b4f6-d354-4e7f-844f-6153b666e2b6","interest":"-0.14896054",)"
                 R"("hourlyRate":"0.00001","annualRate":"0.0876","createdTime":1696637410973,)"
                 R"("updatedTime":1696637410973,"loanAmount":"14896.05440493"},{"id":1649752,"token":"USDT",)"
                 R"("side":"AUTO_REPAY","status":"SUCCEED","quantity":null,"userId":10988,)"
                 R"("applicationId":"6400b4f6-d354-4e7f-844f-6153b666e2b6","interest":"2.02039756","hourlyRate":null,)"
                 R"("annualRate":null,"createdTime":1696637405108,"updatedTime":1696637405124,"loanAmount":null}]},)"
                 R"("timestamp":1721351502594})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.interest_history({.token = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("woox spotMargin.interest_rate: example 1") {
    constexpr ::contract::Example example{
        .exchange = "woox",
        .operation = "spotMargin.interest_rate",
        .number = 1,
        .request = "",
        .reply = R"({"success":true,"data":{"rows":[{"token":"MATIC","currentHourlyBaseRate":"0.000001",)"
                 R"("estHourlyBaseRate":"0.000001","currentAnnualBaseRate":"0.00876","estAnnualBaseRate":"0.00876",)"
                 R"("estTime":1632394800000},{"token":"USDT","currentHourlyBaseRate":"0.000008",)"
                 R"("estHourlyBaseRate":"0.000008","currentAnnualBaseRate":"7008","estAnnualBaseRate":"0.07008%",)"
                 R"("estTime":1632394800000},{"token":"WOO","currentHourlyBaseRate":"0.00001",)"
                 R"("estHourlyBaseRate":"0.00001","currentAnnualBaseRate":"0.0876","estAnnualBaseRate":"0.0876",)"
                 R"("estTime":1632394800000}]},"timestamp":1721351502594})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.interest_rate();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("woox spotMargin.max_margin: example 1") {
    constexpr ::contract::Example example{
        .exchange = "woox",
        .operation = "spotMargin.max_margin",
        .number = 1,
        .request = "symbol=SPOT_ETH_USDT",
        .reply = R"({"success":true,"data":{"symbol":"SPOT_ETH_USDT","availableBaseQuantity":"24.52401647",)"
                 R"("availableQuoteQuantity":"15436.45960897"},"timestamp":1696657422118})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.max_margin({.symbol = "SPOT_ETH_USDT"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("woox spotMargin.set_leverage: example 1") {
    constexpr ::contract::Example example{
        .exchange = "woox",
        .operation = "spotMargin.set_leverage",
        .number = 1,
        .request = R"({"leverage":5})",
        .reply = "",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.set_leverage({.leverage = 5});
    static_cast<void>(call.get());
    session.check_request();
}

}  // namespace
}  // namespace exbind::woox::spot_margin
