// Generated from specs/kucoin/futures/bullet-public.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/bullet_public.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::futures::bullet_public {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin futures/bullet-public.public_token_futures: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "futures/bullet-public.public_token_futures",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"token":"2neAiuYvAU61ZDXANAGAsiL4-iAExhsBXZxftpOeh_55i3Ysy2q2LEsEWU64mdz)"
                 R"(UOPusi34M_wGoSf7iNyEWJ6dACm4ny9vJtLTRq_YsRUlG5ADnAawegdiYB9J6i9GjsxUuhPw3Blq6rhZlGykT3Vp1phUafnul)"
                 R"(OOpts-MEmEF-3bpfetLOAjsMMBS5qwTWJBvJHl5Vs9Y=.gJEIAywPXFr_4L-WG10eug==",)"
                 R"("instanceServers":[{"endpoint":"wss://ws-api-futures.kucoin.com/","encrypt":true,)"
                 R"("protocol":"websocket","pingInterval":18000,"pingTimeout":10000}]}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.public_token_futures();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::futures::bullet_public
