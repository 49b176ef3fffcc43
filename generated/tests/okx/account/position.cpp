// Generated from specs/okx/account/position.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/account/position.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx::account::position {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("okx account/position.adjust_margin: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account/position.adjust_margin",
        .number = 1,
        .request = R"({"instId":"BTC-USDT-200626","posSide":"short","type":"add","amt":"1"})",
        .reply = R"({"code":"0","msg":"","data":[{"amt":"0.3","ccy":"BTC","instId":"BTC-USDT","leverage":"",)"
                 R"("posSide":"net","type":"add"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.adjust_margin({
        .instId = "BTC-USDT-200626",
        .posSide = PosSide::short_,
        .type = PositionType::add,
        .amt = "1"_d,
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::okx::account::position
