// Generated from specs/kucoin/futures/account-overview-all.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/account_overview_all.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::futures::account_overview_all {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin futures/account-overview-all.sub_account_list_futures_balance: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "futures/account-overview-all.sub_account_list_futures_balance",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"summary":{"accountEquityTotal":103.899081508,)"
                 R"("unrealisedPNLTotal":38.81075,"marginBalanceTotal":65.336985668,)"
                 R"("positionMarginTotal":68.9588320683,"orderMarginTotal":0,"frozenFundsTotal":0,)"
                 R"("availableBalanceTotal":67.2492494397,"currency":"USDT"},)"
                 R"("accounts":[{"accountName":"Name1234567","accountEquity":0,"unrealisedPNL":0,"marginBalance":0,)"
                 R"("positionMargin":0,"orderMargin":0,"frozenFunds":0,"availableBalance":0,"currency":"USDT"},)"
                 R"({"accountName":"LTkucoin1491","accountEquity":0,"unrealisedPNL":0,"marginBalance":0,)"
                 R"("positionMargin":0,"orderMargin":0,"frozenFunds":0,"availableBalance":0,"currency":"USDT"},)"
                 R"({"accountName":"manage112233","accountEquity":0,"unrealisedPNL":0,"marginBalance":0,)"
                 R"("positionMargin":0,"orderMargin":0,"frozenFunds":0,"availableBalance":0,"currency":"USDT"},)"
                 R"({"accountName":"testapi6","accountEquity":27.30545128,"unrealisedPNL":22.549,)"
                 R"("marginBalance":4.75645128,"positionMargin":24.1223749975,"orderMargin":0,"frozenFunds":0,)"
                 R"("availableBalance":25.7320762825,"currency":"USDT"},{"accountName":"main",)"
                 R"("accountEquity":76.593630228,"unrealisedPNL":16.26175,"marginBalance":60.580534388,)"
                 R"("positionMargin":44.8364570708,"orderMargin":0,"frozenFunds":0,"availableBalance":41.5171731572,)"
                 R"("currency":"USDT"}]}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.sub_account_list_futures_balance();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::futures::account_overview_all
