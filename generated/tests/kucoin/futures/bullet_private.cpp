// Generated from specs/kucoin/futures/bullet-private.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/bullet_private.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::futures::bullet_private {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin futures/bullet-private.private_token_futures: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "futures/bullet-private.private_token_futures",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"token":"2neAiuYvAU737TOajb2U3uT8AEZqSWYe0fBD4LoHuXJDSC7gIzJiH4kNTWhCPIS)"
                 R"(Wo6nDpAe7aUaaHJ4fG8oRjFgMfUI2sM4IySWHrBceFocY8pKy2REU1HwZIngtMdMrjqPnP-biofFWbNaP1cl0X1pZc2SQ-33h)"
                 R"(DH1LgNP-yg8bktVoIG0dIxSN4m3uzO8u.ueCCihQ5_4GPpXKxWTDiFQ==",)"
                 R"("instanceServers":[{"endpoint":"wss://ws-api-futures.kucoin.com/","encrypt":true,)"
                 R"("protocol":"websocket","pingInterval":18000,"pingTimeout":10000}]}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.private_token_futures();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::futures::bullet_private
