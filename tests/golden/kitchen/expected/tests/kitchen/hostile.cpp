// Generated from specs/kitchen/hostile.yaml by `exbind generate kitchen`. DO NOT EDIT.
#include "exbind/kitchen/hostile.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"

namespace exbind::kitchen::hostile {
namespace {

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
    const Connection connection(Credentials::from_env(), session.options());
    const Api api(connection);
    const auto result = api.attack({.int_d = ")\" )json\" ?\?/ \\", .f = Mean::a_b}).get();
    session.check_request();
    session.check_reply(result);
}

}  // namespace
}  // namespace exbind::kitchen::hostile
