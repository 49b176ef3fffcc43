// Generated from specs/bybit/dca.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/dca.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::dca {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("bybit dca.close_dca_bot: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "dca.close_dca_bot",
        .number = 1,
        .request = R"({"bot_id":"612349292702654770","close_mode":2})",
        .reply = R"({"retCode":0,"retMsg":"","result":{"status_code":200,"bot_id":"612349292702654770",)"
                 R"("close_mode":"DCA_BASE_MODE","debug_msg":""},"retExtInfo":{},"time":1774518356929})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.close_dca_bot({.bot_id = "612349292702654770", .close_mode = "2"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit dca.create_dca_bot: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "dca.create_dca_bot",
        .number = 1,
        .request = R"({"parameters":{"frequency_in_second":"600","quote_coin":"USDT","max_invest_amount":"2000",)"
                   R"("pairs":[{"base":"BTC","amount":"66"},{"base":"ETH","amount":"88"}]}})",
        .reply = R"({"status_code":200,"bot_id":9876543210,"debug_msg":"","ban_reason_text":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.create_dca_bot({
        .parameters = CreateDcaBotRequestParameters{
            .frequency_in_second = 600,
            .quote_coin = "USDT",
            .pairs = Vector<CreateDcaBotRequestParametersPairs>{
                CreateDcaBotRequestParametersPairs{.base = "BTC", .amount = "66"_d},
                CreateDcaBotRequestParametersPairs{.base = "ETH", .amount = "88"_d},
            },
            .max_invest_amount = "2000"_d,
        },
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::bybit::dca
