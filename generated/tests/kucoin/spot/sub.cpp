// Generated from specs/kucoin/spot/sub.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/sub.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

namespace exbind::inline v0_1::kucoin::spot::sub {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin spot/sub.delete_sub_account_api: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/sub.delete_sub_account_api",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"subName":"testapi6","apiKey":"670621e3a25958000159c82f"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.delete_sub_account_api({
        .apiKey = "example",
        .subName = "example",
        .passphrase = Secret("example"),
    });
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/sub.sub_account_api_list: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/sub.sub_account_api_list",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":[{"subName":"apiSdkTest","remark":"sdk_test_integration",)"
                 R"("apiKey":"673eab2a955ebf000195d7e4","apiVersion":3,"permission":"General",)"
                 R"("ipWhitelist":"10.**.1","createdAt":1732160298000,"uid":215112467,"isMaster":false}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.sub_account_api_list({.subName = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/sub.add_sub_account_api: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/sub.add_sub_account_api",
        .number = 1,
        .request = R"({"subName":"testapi6","passphrase":"11223344","remark":"TheRemark","permission":"General,Spot,)"
                   R"(Futures"})",
        .reply = R"({"code":"200000","data":{"subName":"testapi6","remark":"TheRemark",)"
                 R"("apiKey":"670621e3a25958000159c82f","apiSecret":"46fd8974******896f005b2340","apiVersion":3,)"
                 R"("passphrase":"11223344","permission":"General,Futures","createdAt":1728455139000}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.add_sub_account_api({
        .passphrase = Secret("11223344"),
        .remark = "TheRemark",
        .permission = "General,Spot,Futures",
        .subName = "testapi6",
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/sub.sub_account_list_summary_info: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/sub.sub_account_list_summary_info",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":[{"userId":"63743f07e0c5230001761d08","uid":169579801,)"
                 R"("subName":"testapi6","type":0,"remarks":"remarks","access":"All"},)"
                 R"({"userId":"670538a31037eb000115b076","uid":225139445,"subName":"Name1234567","type":0,)"
                 R"("remarks":"TheRemark","access":"All"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.sub_account_list_summary_info();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/sub.get_sub_account_list_summary_info: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/sub.get_sub_account_list_summary_info",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"currentPage":1,"pageSize":10,"totalNum":1,"totalPage":1,)"
                 R"("items":[{"userId":"63743f07e0c5230001761d08","uid":169579801,"subName":"testapi6","status":2,)"
                 R"("type":0,"access":"All","createdAt":1668562696000,"remarks":"remarks","tradeTypes":["Spot",)"
                 R"("Futures","Margin"],"openedTradeTypes":["Spot"],"hostedStatus":null}]}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_sub_account_list_summary_info();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::spot::sub
