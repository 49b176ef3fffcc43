// Generated from specs/okx/users/subaccount.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/users/subaccount.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx::users::subaccount {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("okx users/subaccount.apikey: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "users/subaccount.apikey",
        .number = 1,
        .request = "subAcct=panpanBroker2",
        .reply = R"({"code":"0","msg":"","data":[{"label":"v5","apiKey":"******","perm":"read_only,trade",)"
                 R"("ip":"1.1.1.1,2.2.2.2","ts":"1597026383085"},{"label":"v5.1","apiKey":"******",)"
                 R"("perm":"read_only","ip":"1.1.1.1,2.2.2.2","ts":"1597026383085"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.apikey({.subAcct = "panpanBroker2"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx users/subaccount.create_apikey: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "users/subaccount.create_apikey",
        .number = 1,
        .request = R"({"subAcct":"panpanBroker2","label":"broker3","passphrase":"******","perm":"trade"})",
        .reply = R"({"code":"0","msg":"","data":[{"subAcct":"test-1","label":"v5","apiKey":"******",)"
                 R"("secretKey":"******","passphrase":"******","perm":"read_only,trade","ip":"1.1.1.1,2.2.2.2",)"
                 R"("ts":"1597026383085"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.create_apikey({
        .subAcct = "panpanBroker2",
        .label = "broker3",
        .passphrase = Secret("******"),
        .perm = Perm::trade,
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx users/subaccount.create_subaccount: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "users/subaccount.create_subaccount",
        .number = 1,
        .request = R"({"subAcct":"subAccount002","type":"1","label":"123456"})",
        .reply = R"({"code":"0","msg":"","data":[{"label":"123456 ","subAcct":"subAccount002","ts":"1744875304520",)"
                 R"("uid":"698827017768230914"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.create_subaccount({
        .subAcct = "subAccount002",
        .type = AccountType::standard_sub_account,
        .label = "123456",
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx users/subaccount.delete_apikey: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "users/subaccount.delete_apikey",
        .number = 1,
        .request = R"({"subAcct":"test00001","apiKey":"******"})",
        .reply = R"({"code":"0","msg":"","data":[{"subAcct":"test00001"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.delete_apikey({.subAcct = "test00001", .apiKey = "******"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx users/subaccount.list: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "users/subaccount.list",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","msg":"","data":[{"canTransOut":false,"enable":true,"frozenFunc":[],"gAuth":false,)"
                 R"("label":"D456DDDLx","mobile":"","subAcct":"D456DDDL","ts":"1659334756000","type":"1",)"
                 R"("uid":"3400***********7413","subAcctLv":"1","firstLvSubAcct":"D456DDDL","ifDma":false}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.list();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx users/subaccount.modify_apikey: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "users/subaccount.modify_apikey",
        .number = 1,
        .request = R"({"subAcct":"yongxu","apiKey":"******","ip":"1.1.1.1"})",
        .reply = R"({"code":"0","msg":"","data":[{"subAcct":"yongxu","label":"v5","apiKey":"******","perm":"read,)"
                 R"(trade","ip":"1.1.1.1","ts":"1597026383085"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.modify_apikey({.subAcct = "yongxu", .apiKey = "******", .ip = "1.1.1.1"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx users/subaccount.set_transfer_out: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "users/subaccount.set_transfer_out",
        .number = 1,
        .request = R"({"subAcct":"Test001,Test002","canTransOut":true})",
        .reply = R"({"code":"0","msg":"","data":[{"subAcct":"Test001","canTransOut":true},{"subAcct":"Test002",)"
                 R"("canTransOut":true}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.set_transfer_out({.subAcct = Vector<std::string>{"Test001", "Test002"}, .canTransOut = true});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::okx::users::subaccount
