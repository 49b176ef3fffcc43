// Generated from specs/kucoin/status.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/status.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"

namespace exbind::kucoin::status {
namespace {

TEST_CASE("kucoin status.status: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "status.status",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"status":"open","msg":""}})",
    };
    ::contract::Session session(example);
    const Connection connection(Credentials::from_env(), session.options());
    const Api api(connection);
    const auto result = api.status().get();
    session.check_reply(result);
}

}  // namespace
}  // namespace exbind::kucoin::status
