// Generated from specs/bybit/alpha/prediction/sports.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/alpha/prediction/sports.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::alpha::prediction::sports {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("bybit alpha/prediction/sports.group_stage_detail: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "alpha/prediction/sports.group_stage_detail",
        .number = 1,
        .request = R"({"eventType":1,"groupName":"A"})",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"groups":[{"groupName":"A","standings":[{"rank":1,)"
                 R"("teamName":"Argentina","played":3,"won":3,"drawn":0,"lost":0,"goalsFor":7,"goalsAgainst":1,)"
                 R"("goalDifference":6,"points":9},{"rank":2,"teamName":"Brazil","played":3,"won":2,"drawn":0,)"
                 R"("lost":1,"goalsFor":5,"goalsAgainst":3,"goalDifference":2,"points":6}],)"
                 R"("matches":[{"matchId":"match_001","homeTeam":"Argentina","awayTeam":"Brazil",)"
                 R"("matchTime":1750000000000,"status":3,"homeScore":2,"awayScore":0,"eventId":"event_123"}]}]},)"
                 R"("retExtInfo":{},"time":1704067200000})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.group_stage_detail({.eventType = 1, .groupName = "A"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit alpha/prediction/sports.match_list: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "alpha/prediction/sports.match_list",
        .number = 1,
        .request = R"({"eventType":1,"status":2,"limit":20,"pageIndex":1})",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"list":[{"matchId":"match_001","eventType":1,)"
                 R"("stageCode":"Groups","homeTeam":"Argentina","awayTeam":"Brazil","matchTime":1750000000000,)"
                 R"("status":2,"eventId":"event_123"}],"total":1,"pageIndex":1,"pageSize":20},"retExtInfo":{},)"
                 R"("time":1704067200000})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.match_list({.eventType = 1, .status = 2, .limit = 20, .pageIndex = 1});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit alpha/prediction/sports.timeline_stages: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "alpha/prediction/sports.timeline_stages",
        .number = 1,
        .request = "eventType=1",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"eventType":1,"stages":[{"stageCode":"Groups",)"
                 R"("stageName":"Group Stage","status":2,"matchCount":48,"startTime":1748995200000,)"
                 R"("endTime":1751500800000},{"stageCode":"R32","stageName":"Round of 32","status":3,"matchCount":16,)"
                 R"("startTime":1751587200000,"endTime":1752192000000},{"stageCode":"R16","stageName":"Round of 16",)"
                 R"("status":3,"matchCount":8,"startTime":1752278400000,"endTime":1752624000000},{"stageCode":"QF",)"
                 R"("stageName":"Quarter-Finals","status":3,"matchCount":4,"startTime":1752710400000,)"
                 R"("endTime":1752883200000},{"stageCode":"SF","stageName":"Semi-Finals","status":3,"matchCount":2,)"
                 R"("startTime":1752969600000,"endTime":1753056000000},{"stageCode":"Final","stageName":"Final",)"
                 R"("status":3,"matchCount":1,"startTime":1753142400000,"endTime":1753228800000}]},"retExtInfo":{},)"
                 R"("time":1704067200000})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.timeline_stages({.eventType = 1});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::bybit::alpha::prediction::sports
