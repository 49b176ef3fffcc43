// Generated from specs/kucoin/futures/transfer-in.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/transfer_in.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

namespace exbind::inline v0_1::kucoin::futures::transfer_in {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin futures/transfer-in.futures_account_transfer_in: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "futures/transfer-in.futures_account_transfer_in",
        .number = 1,
        .request = R"({"currency":"USDT","amount":0.01,"payAccountType":"MAIN"})",
        .reply = R"({"code":"200000","data":null})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.futures_account_transfer_in({
        .currency = "USDT",
        .amount = "0.01"_d,
        .payAccountType = AccountType::main,
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::futures::transfer_in
