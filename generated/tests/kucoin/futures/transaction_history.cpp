// Generated from specs/kucoin/futures/transaction-history.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/transaction_history.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::futures::transaction_history {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin futures/transaction-history.account_ledgers_futures: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "futures/transaction-history.account_ledgers_futures",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"dataList":[{"time":1728665747000,"type":"TransferIn","amount":0.01,)"
                 R"("fee":0.0,"accountEquity":14.02924938,"status":"Completed",)"
                 R"("remark":"Transferred from High-Frequency Trading Account","offset":51360793,"currency":"USDT"},)"
                 R"({"time":1728648000000,"type":"RealisedPNL","amount":0.00630042,"fee":0.0,"accountEquity":20.0,)"
                 R"("status":"Completed","remark":"XBTUSDTM","offset":51352430,"currency":"USDT"}],"hasMore":false}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.account_ledgers_futures();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::futures::transaction_history
