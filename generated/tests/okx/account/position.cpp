// Generated from specs/okx/account/position.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/account/position.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"

namespace exbind::okx::account::position {
namespace {

TEST_CASE("okx account/position.margin_balance: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account/position.margin_balance",
        .number = 1,
        .request = R"({"instId":"BTC-USDT-200626","posSide":"short","type":"add","amt":"1"})",
        .reply = R"({"code":"0","msg":"","data":[{"amt":"0.3","ccy":"BTC","instId":"BTC-USDT","leverage":"",)"
                 R"("posSide":"net","type":"add"}]})",
    };
    ::contract::Session session(example);
    const Connection connection(Credentials::from_env(), session.options());
    const Api api(connection);
    const auto result = api.margin_balance({
        .instId = "BTC-USDT-200626",
        .posSide = PosSide::short_,
        .type = Type::add,
        .amt = "1"_d,
    }).get();
    session.check_request();
    session.check_reply(result);
}

}  // namespace
}  // namespace exbind::okx::account::position
