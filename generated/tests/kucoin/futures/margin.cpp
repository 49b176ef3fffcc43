// Generated from specs/kucoin/futures/margin.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/margin.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::futures::margin {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin futures/margin.max_withdraw_margin: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "futures/margin.max_withdraw_margin",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":"21.1135719252"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.max_withdraw_margin({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin futures/margin.remove_isolated_margin: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "futures/margin.remove_isolated_margin",
        .number = 1,
        .request = R"({"symbol":"XBTUSDTM","withdrawAmount":"0.0000001"})",
        .reply = R"({"code":"200000","data":"0.1"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.remove_isolated_margin({.symbol = "XBTUSDTM", .withdrawAmount = "0.0000001"_d});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::futures::margin
