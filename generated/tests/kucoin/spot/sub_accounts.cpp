// Generated from specs/kucoin/spot/sub-accounts.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/sub_accounts.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

namespace exbind::inline v0_1::kucoin::spot::sub_accounts {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin spot/sub-accounts.sub_account_list_spot_balance: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/sub-accounts.sub_account_list_spot_balance",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":[{"subUserId":"63743f07e0c5230001761d08","subName":"testapi6",)"
                 R"("mainAccounts":[{"currency":"USDT","balance":"0.01","available":"0.01","holds":"0",)"
                 R"("baseCurrency":"BTC","baseCurrencyPrice":"62489.8","baseAmount":"0.00000016","tag":"DEFAULT"}],)"
                 R"("tradeAccounts":[{"currency":"USDT","balance":"0.01","available":"0.01","holds":"0",)"
                 R"("baseCurrency":"BTC","baseCurrencyPrice":"62489.8","baseAmount":"0.00000016","tag":"DEFAULT"}],)"
                 R"("marginAccounts":[{"currency":"USDT","balance":"0.01","available":"0.01","holds":"0",)"
                 R"("baseCurrency":"BTC","baseCurrencyPrice":"62489.8","baseAmount":"0.00000016","tag":"DEFAULT"}],)"
                 R"("tradeHFAccounts":[]},{"subUserId":"670538a31037eb000115b076","subName":"Name1234567",)"
                 R"("mainAccounts":[],"tradeAccounts":[],"marginAccounts":[],"tradeHFAccounts":[]},)"
                 R"({"subUserId":"66b0c0905fc1480001c14c36","subName":"LTkucoin1491","mainAccounts":[],)"
                 R"("tradeAccounts":[],"marginAccounts":[],"tradeHFAccounts":[]}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.sub_account_list_spot_balance();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/sub-accounts.sub_account_detail_balance: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/sub-accounts.sub_account_detail_balance",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"subUserId":"63743f07e0c5230001761d08","subName":"testapi6",)"
                 R"("mainAccounts":[{"currency":"USDT","balance":"0.01","available":"0.01","holds":"0",)"
                 R"("baseCurrency":"BTC","baseCurrencyPrice":"62384.3","baseAmount":"0.00000016","tag":"DEFAULT"}],)"
                 R"("tradeAccounts":[{"currency":"USDT","balance":"0.01","available":"0.01","holds":"0",)"
                 R"("baseCurrency":"BTC","baseCurrencyPrice":"62384.3","baseAmount":"0.00000016","tag":"DEFAULT"}],)"
                 R"("marginAccounts":[{"currency":"USDT","balance":"0.01","available":"0.01","holds":"0",)"
                 R"("baseCurrency":"BTC","baseCurrencyPrice":"62384.3","baseAmount":"0.00000016","tag":"DEFAULT"}],)"
                 R"("tradeHFAccounts":[]}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.sub_account_detail_balance({.subUserId = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/sub-accounts.get_sub_account_list_spot_balance: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/sub-accounts.get_sub_account_list_spot_balance",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"currentPage":1,"pageSize":10,"totalNum":3,"totalPage":1,)"
                 R"("items":[{"subUserId":"63743f07e0c5230001761d08","subName":"testapi6",)"
                 R"("mainAccounts":[{"currency":"USDT","balance":"0.01","available":"0.01","holds":"0",)"
                 R"("baseCurrency":"BTC","baseCurrencyPrice":"62514.5","baseAmount":"0.00000015","tag":"DEFAULT"}],)"
                 R"("tradeAccounts":[{"currency":"USDT","balance":"0.01","available":"0.01","holds":"0",)"
                 R"("baseCurrency":"BTC","baseCurrencyPrice":"62514.5","baseAmount":"0.00000015","tag":"DEFAULT"}],)"
                 R"("marginAccounts":[{"currency":"USDT","balance":"0.01","available":"0.01","holds":"0",)"
                 R"("baseCurrency":"BTC","baseCurrencyPrice":"62514.5","baseAmount":"0.00000015","tag":"DEFAULT"}],)"
                 R"("tradeHFAccounts":[]},{"subUserId":"670538a31037eb000115b076","subName":"Name1234567",)"
                 R"("mainAccounts":[],"tradeAccounts":[],"marginAccounts":[],"tradeHFAccounts":[]},)"
                 R"({"subUserId":"66b0c0905fc1480001c14c36","subName":"LTkucoin1491","mainAccounts":[],)"
                 R"("tradeAccounts":[],"marginAccounts":[],"tradeHFAccounts":[]}]}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_sub_account_list_spot_balance();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::spot::sub_accounts
