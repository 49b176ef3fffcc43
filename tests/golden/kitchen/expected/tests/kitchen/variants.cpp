// Generated from specs/kitchen/variants.yaml by `exbind generate kitchen`. DO NOT EDIT.
#include "exbind/kitchen/variants.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kitchen/connection.hpp"

namespace exbind::inline v0_1::kitchen::variants {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kitchen variants.pay: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kitchen",
        .operation = "variants.pay",
        .number = 1,
        .request = R"({"amount":"1.50","to":{"kind":"bank","iban":"XX1"},"note":7})",
        .reply = R"({"ok":true,"result":{"id":5,"fee":"0.1"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.pay({
        .amount = "1.50"_d,
        .to = Target{.value = BankTarget{.kind = "bank", .iban = "XX1"}},
        .note = TextOrNumber{.value = std::string{"7"}},
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("kitchen variants.pay: example 2") {
    constexpr ::contract::Example example{
        .exchange = "kitchen",
        .operation = "variants.pay",
        .number = 2,
        .request = R"({"amount":"2","to":{"kind":"chain","address":"abc"},"note":"rent"})",
        .reply = R"({"ok":true,"result":{"id":6,"place":3}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.pay({
        .amount = "2"_d,
        .to = Target{.value = ChainTarget{.kind = "chain", .address = "abc"}},
        .note = TextOrNumber{.value = std::string{"rent"}},
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("kitchen variants.events: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kitchen",
        .operation = "variants.events",
        .number = 1,
        .request = "",
        .reply = R"({"ok":true,"result":[{"ts":"1597026383085","what":["1.5","2"],"parts":["open",true,{"a":"b"}]}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.events();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kitchen::variants
