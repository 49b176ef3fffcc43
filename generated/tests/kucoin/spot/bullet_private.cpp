// Generated from specs/kucoin/spot/bullet-private.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/bullet_private.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::spot::bullet_private {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin spot/bullet-private.private_token: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/bullet-private.private_token",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"token":"2neAiuYvAU737TOajb2U3uT8AEZqSWYe0fBD4LoHuXJDSC7gIzJiH4kNTWhCPIS)"
                 R"(Wo6nDpAe7aUaaHJ4fG8oRjFgMfUI2sM4IySWHrBceFocY8pKy2REU1HwZIngtMdMrjqPnP-biofFWbNaP1cl0X1pZc2SQ-33h)"
                 R"(DH1LgNP-yg80ZJv_Ctaj8sAFhTOZ8m1L.jut4vBQxXAseWKxODdGVGg==",)"
                 R"("instanceServers":[{"endpoint":"wss://ws-api-spot.kucoin.com/","encrypt":true,)"
                 R"("protocol":"websocket","pingInterval":18000,"pingTimeout":10000}]}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.private_token();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::spot::bullet_private
