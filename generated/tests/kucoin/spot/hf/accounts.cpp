// Generated from specs/kucoin/spot/hf/accounts.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/hf/accounts.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::spot::hf::accounts {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin spot/hf/accounts.account_ledgers_trade_hf: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/hf/accounts.account_ledgers_trade_hf",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":[{"id":"254062248624417","currency":"USDT","amount":"1.59760080",)"
                 R"("fee":"0.00159920","tax":"0","balance":"26.73759503","accountType":"TRADE_HF",)"
                 R"("bizType":"TRADE_EXCHANGE","direction":"in","createdAt":"1728443957539",)"
                 R"("context":"{\"symbol\":\"KCS-USDT\",\"orderId\":\"6705f6350dc7210007d6a36d\",)"
                 R"(\"tradeId\":\"10046097631627265\"}"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.account_ledgers_trade_hf();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/hf/accounts.account_type_spot: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/hf/accounts.account_type_spot",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":false})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.account_type_spot();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::spot::hf::accounts
