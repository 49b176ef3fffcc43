// Generated from specs/kucoin/futures/transfer-out.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/transfer_out.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

namespace exbind::inline v0_1::kucoin::futures::transfer_out {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin futures/transfer-out.futures_account_transfer_out: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "futures/transfer-out.futures_account_transfer_out",
        .number = 1,
        .request = R"({"currency":"USDT","amount":0.01,"recAccountType":"MAIN"})",
        .reply = R"({"code":"200000","data":{"applyId":"670bf84c577f6c00017a1c48","bizNo":"670bf84c577f6c00017a1c47",)"
                 R"("payAccountType":"CONTRACT","payTag":"DEFAULT","remark":"","recAccountType":"MAIN",)"
                 R"("recTag":"DEFAULT","recRemark":"","recSystem":"KUCOIN","status":"PROCESSING","currency":"USDT",)"
                 R"("amount":"0.01","fee":"0","sn":1519769124134806,"reason":"","createdAt":1728837708000,)"
                 R"("updatedAt":1728837708000}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.futures_account_transfer_out({
        .currency = "USDT",
        .amount = "0.01"_d,
        .recAccountType = AccountType::main,
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::futures::transfer_out
