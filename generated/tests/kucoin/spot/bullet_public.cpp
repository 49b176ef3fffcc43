// Generated from specs/kucoin/spot/bullet-public.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/bullet_public.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::spot::bullet_public {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin spot/bullet-public.public_token: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/bullet-public.public_token",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"token":"2neAiuYvAU61ZDXANAGAsiL4-iAExhsBXZxftpOeh_55i3Ysy2q2LEsEWU64mdz)"
                 R"(UOPusi34M_wGoSf7iNyEWJ93g2WHl-j4M7tCZ_S21PuIByWXUJFDywtiYB9J6i9GjsxUuhPw3Blq6rhZlGykT3Vp1phUafnul)"
                 R"(OOpts-MEmEF-3bpfetLOAq79RbGaLlE4JBvJHl5Vs9Y=.ymP9jIr6v-vucrZr8761yA==",)"
                 R"("instanceServers":[{"endpoint":"wss://ws-api-spot.kucoin.com/","encrypt":true,)"
                 R"("protocol":"websocket","pingInterval":18000,"pingTimeout":10000}]}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.public_token();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::spot::bullet_public
