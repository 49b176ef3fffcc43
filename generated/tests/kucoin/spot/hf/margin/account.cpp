// Generated from specs/kucoin/spot/hf/margin/account.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/hf/margin/account.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::spot::hf::margin::account {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin spot/hf/margin/account.account_ledgers_margin_hf: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/hf/margin/account.account_ledgers_margin_hf",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":[{"id":1949641706720,"currency":"USDT","amount":"0.01000000",)"
                 R"("fee":"0.00000000","balance":"0.01000000","accountType":"MARGIN_V2","bizType":"TRANSFER",)"
                 R"("direction":"in","createdAt":1728664091208,"context":"{}","tax":"0.00000000"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.account_ledgers_margin_hf();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::spot::hf::margin::account
