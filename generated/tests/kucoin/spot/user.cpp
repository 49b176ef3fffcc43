// Generated from specs/kucoin/spot/user.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/user.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::spot::user {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin spot/user.apikey_info: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/user.apikey_info",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"remark":"account1","apiKey":"6705f5c311545b000157d3eb","apiVersion":3,)"
                 R"("permission":"General,Futures,Spot,Earn,InnerTransfer,Transfer,Margin","ipWhitelist":"203.**.154,)"
                 R"(103.**.34","createdAt":1728443843000,"uid":165111215,"isMaster":true}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.apikey_info();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::spot::user
