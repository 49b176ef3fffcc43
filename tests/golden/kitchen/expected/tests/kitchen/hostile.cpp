// Generated from specs/kitchen/hostile.yaml by `exbind generate kitchen`. DO NOT EDIT.
#include "exbind/kitchen/hostile.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kitchen/connection.hpp"

namespace exbind::inline v0_1::kitchen::hostile {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kitchen hostile.attack: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kitchen",
        .operation = "hostile.attack",
        .number = 1,
        .request = R"({"*/ int d; \"\\":")\" )json\" ??/ \\","f??/":"a\nb"})",
        .reply = "{\"ok\":true,\"result\":[{\"\\\"quoted\\\"\":\")\\\" \\\\ ?\?/\",\"\342\200\256right to left\":\""
                 "\342\200\256\",\"//\":\"*/\",\")json\\\"\":\")json\\\"\"}]}",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.attack({.int_d = ")\" )json\" ?\?/ \\", .f = Mean::a_b});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kitchen::hostile
