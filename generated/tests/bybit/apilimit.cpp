// Generated from specs/bybit/apilimit.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/apilimit.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::apilimit {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("bybit apilimit.query: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "apilimit.query",
        .number = 1,
        .request = "uids=290118",
        .reply = R"({"retCode":0,"retMsg":"success","result":{"list":[{"uids":"290118","bizType":"SPOT","rate":600},)"
                 R"({"uids":"290118","bizType":"DERIVATIVES","rate":400}]},"retExtInfo":{},"time":1754894341984})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.query({.uids = Vector<std::string>{"290118"}});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit apilimit.query_all: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "apilimit.query_all",
        .number = 1,
        .request = "",
        .reply = R"({"retCode":0,"retMsg":"success","result":{"list":[{"uids":"104270393,1674166,1190923,101446030",)"
                 R"("bizType":"SPOT","rate":223},{"uids":"104074050,104394193,104126066","bizType":"OPTIONS",)"
                 R"("rate":223},{"uids":"104154966,103803484,103995540,100445068","bizType":"DERIVATIVES",)"
                 R"("rate":298}],"nextPageCursor":""},"retExtInfo":{},"time":1758857701702})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.query_all();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("bybit apilimit.query_cap: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "apilimit.query_cap",
        .number = 1,
        .request = "",
        .reply = R"({"retCode":0,"retMsg":"success","result":{"list":[{"insCap":"30000","uidCap":"600",)"
                 R"("totalRate":"29882","bizType":"SPOT"},{"insCap":"30000","uidCap":"600","totalRate":"29882",)"
                 R"("bizType":"OPTIONS"},{"insCap":"40000","uidCap":"800","totalRate":"39932",)"
                 R"("bizType":"DERIVATIVES"}]},"retExtInfo":{},"time":1758857589872})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.query_cap();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("bybit apilimit.set_rate_limit: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "apilimit.set_rate_limit",
        .number = 1,
        .request = R"({"list":[{"uids":"106293838","bizType":"DERIVATIVES","rate":50}]})",
        .reply = R"({"retCode":0,"retMsg":"success","result":{"result":[{"uids":"290118","bizType":"SPOT","rate":600,)"
                 R"("success":true,"msg":"API limit updated successfully"}]},"retExtInfo":{},"time":1754894296913})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.set_rate_limit({
        .list = Vector<SetRateLimitRequestList>{
            SetRateLimitRequestList{
                .uids = Vector<std::string>{"106293838"},
                .bizType = BizType::derivatives,
                .rate = 50,
            },
        },
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::bybit::apilimit
