// Generated from specs/kucoin/futures/transfer-list.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/transfer_list.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

namespace exbind::inline v0_1::kucoin::futures::transfer_list {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin futures/transfer-list.futures_account_transfer_out_ledger: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "futures/transfer-list.futures_account_transfer_out_ledger",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"currentPage":1,"pageSize":50,"totalNum":1,"totalPage":1,)"
                 R"("items":[{"applyId":"670bf84c577f6c00017a1c48","currency":"USDT","recRemark":"",)"
                 R"("recSystem":"KUCOIN","status":"SUCCESS","amount":"0.01","reason":"","offset":1519769124134806,)"
                 R"("createdAt":1728837708000,"remark":""}]}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.futures_account_transfer_out_ledger();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::futures::transfer_list
