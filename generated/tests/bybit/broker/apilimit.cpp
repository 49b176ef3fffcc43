// Generated from specs/bybit/broker/apilimit.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/broker/apilimit.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::broker::apilimit {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("bybit broker/apilimit.query_all: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "broker/apilimit.query_all",
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

TEST_CASE("bybit broker/apilimit.query_cap: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "broker/apilimit.query_cap",
        .number = 1,
        .request = "",
        .reply = R"({"retCode":0,"retMsg":"success","result":{"list":[{"ebCap":"900","uidCap":"100",)"
                 R"("totalRate":"825","bizType":"SPOT"},{"ebCap":"900","uidCap":"100","totalRate":"760",)"
                 R"("bizType":"OPTIONS"},{"ebCap":"900","uidCap":"100","totalRate":"760","bizType":"DERIVATIVES"}]},)"
                 R"("retExtInfo":{},"time":1770610126806})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.query_cap();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("bybit broker/apilimit.set_rate_limit: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "broker/apilimit.set_rate_limit",
        .number = 1,
        .request = R"({"list":[{"uids":"290118","bizType":"SPOT","rate":600}]})",
        .reply = R"({"retCode":0,"retMsg":"success","result":{"result":[{"uids":"290118","bizType":"SPOT","rate":600,)"
                 R"("success":true,"msg":"API limit updated successfully"}]},"retExtInfo":{},"time":1754894296913})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.set_rate_limit({
        .list = Vector<SetRateLimitRequestList>{
            SetRateLimitRequestList{.uids = Vector<std::string>{"290118"}, .bizType = BizType::spot, .rate = 600},
        },
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::bybit::broker::apilimit
