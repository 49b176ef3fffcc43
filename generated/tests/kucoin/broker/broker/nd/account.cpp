// Generated from specs/kucoin/broker/broker/nd/account.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/broker/broker/nd/account.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::broker::broker::nd::account {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin broker/broker/nd/account.delete_sub_account_api: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "broker/broker/nd/account.delete_sub_account_api",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":true})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.delete_sub_account_api({.uid = "example", .apiKey = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin broker/broker/nd/account.sub_account_api: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "broker/broker/nd/account.sub_account_api",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":[{"uid":"226383154","label":"This is remarks",)"
                 R"("apiKey":"671afb36cee20f00015cfaf1","apiVersion":3,"permissions":["General","Spot"],)"
                 R"("ipWhitelist":["127.**.1","203.**.154"],"createdAt":1729821494000}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.sub_account_api({.uid = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin broker/broker/nd/account.add_sub_account_api: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "broker/broker/nd/account.add_sub_account_api",
        .number = 1,
        .request = R"({"uid":"226383154","passphrase":"11223344","ipWhitelist":["127.0.0.1","123.123.123.123"],)"
                   R"("permissions":["general","spot"],"label":"This is remarks"})",
        .reply = R"({"code":"200000","data":{"uid":"226383154","label":"This is remarks",)"
                 R"("apiKey":"671afb36cee20f00015cfaf1","secretKey":"d694df2******5bae05b96","apiVersion":3,)"
                 R"("permissions":["General","Spot"],"ipWhitelist":["127.0.0.1","123.123.123.123"],)"
                 R"("createdAt":1729821494000}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.add_sub_account_api({
        .uid = "226383154",
        .passphrase = Secret("11223344"),
        .ipWhitelist = Vector<std::string>{"127.0.0.1", "123.123.123.123"},
        .permissions = Vector<Open<AddSubAccountApiPermissions>>{
            AddSubAccountApiPermissions::general,
            AddSubAccountApiPermissions::spot,
        },
        .label = "This is remarks",
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("kucoin broker/broker/nd/account.modify_sub_account_api: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "broker/broker/nd/account.modify_sub_account_api",
        .number = 1,
        .request = R"({"uid":"226383154","apiKey":"671afb36cee20f00015cfaf1","ipWhitelist":["127.0.0.1",)"
                   R"("123.123.123.123"],"permissions":["general","spot"],"label":"This is remarks"})",
        .reply = R"({"code":"200000","data":{"uid":"226383154","label":"This is remarks",)"
                 R"("apiKey":"671afb36cee20f00015cfaf1","apiVersion":3,"permissions":["General","Spot"],)"
                 R"("ipWhitelist":["127.**.1","123.**.123"],"createdAt":1729821494000}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.modify_sub_account_api({
        .uid = "226383154",
        .ipWhitelist = Vector<std::string>{"127.0.0.1", "123.123.123.123"},
        .permissions = Vector<Open<ModifySubAccountApiPermissions>>{
            ModifySubAccountApiPermissions::general,
            ModifySubAccountApiPermissions::spot,
        },
        .label = "This is remarks",
        .apiKey = "671afb36cee20f00015cfaf1",
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::broker::broker::nd::account
