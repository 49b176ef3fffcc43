// Generated from specs/woox/asset.manual.yaml by `exbind generate woox`. DO NOT EDIT.
#include "exbind/woox/asset.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/woox/connection.hpp"

namespace exbind::inline v0_1::woox::asset {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("woox asset.balances: example 1") {
    constexpr ::contract::Example example{
        .exchange = "woox",
        .operation = "asset.balances",
        .number = 1,
        .request = "",
        .reply = R"({"success":true,"data":{"holding":[{"token":"WOO","holding":"1","frozen":"0","staked":"0",)"
                 R"("unbonding":"0","vault":"0","interest":"0","earn":"0","pendingShortQty":"0","pendingLongQty":"0",)"
                 R"("availableBalance":"0","averageOpenPrice":"0.23432","markPrice":"0.25177","pnl24H":"0.0",)"
                 R"("fee24H":"0.0","timestamp":1673323746259}]},"timestamp":1673323746259})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.balances();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("woox asset.create_transfer: example 1") {
    constexpr ::contract::Example example{
        .exchange = "woox",
        .operation = "asset.create_transfer",
        .number = 1,
        .request = R"({"token":"USDT","amount":12.5,"from":{"applicationId":"00000000-0000-4000-8000-000000000001"},)"
                   R"("to":{"applicationId":"00000000-0000-4000-8000-000000000002"}})",
        .reply = "",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.create_transfer({
        .token = "USDT",
        .amount = "12.5"_d,
        .from = TransferAccount{.applicationId = "00000000-0000-4000-8000-000000000001"},
        .to = TransferAccount{.applicationId = "00000000-0000-4000-8000-000000000002"},
    });
    static_cast<void>(call.get());
    session.check_request();
}

}  // namespace
}  // namespace exbind::woox::asset
