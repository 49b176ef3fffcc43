// Generated from specs/kucoin/spot/otc-loan.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/otc_loan.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::spot::otc_loan {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin spot/otc-loan.accounts: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/otc-loan.accounts",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":[{"uid":"1260004199","marginCcy":"USDT","marginQty":"900",)"
                 R"("marginFactor":"0.9000000000","accountType":"TRADE","isParent":true}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.accounts();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/otc-loan.discount_rate_configs: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/otc-loan.discount_rate_configs",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":[{"currency":"BTC","usdtLevels":[{"left":0,"right":20000000,)"
                 R"("discountRate":"1.00000000"},{"left":20000000,"right":50000000,"discountRate":"0.95000000"},)"
                 R"({"left":50000000,"right":100000000,"discountRate":"0.90000000"},{"left":100000000,)"
                 R"("right":300000000,"discountRate":"0.50000000"},{"left":300000000,"right":99999999999,)"
                 R"("discountRate":"0.00000000"}]}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.discount_rate_configs();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/otc-loan.loan_info: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/otc-loan.loan_info",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"parentUid":"1260004199",)"
                 R"("orders":[{"orderId":"671a2be815f4140007a588e1","principal":"100","interest":"0",)"
                 R"("currency":"USDT"}],"ltv":{"transferLtv":"0.6000","onlyClosePosLtv":"0.7500",)"
                 R"("delayedLiquidationLtv":"0.7500","instantLiquidationLtv":"0.8000","currentLtv":"0.1111"},)"
                 R"("totalMarginAmount":"900.00000000","transferMarginAmount":"166.66666666",)"
                 R"("margins":[{"marginCcy":"USDT","marginQty":"1000.00000000","marginFactor":"0.9000000000"}]}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.loan_info();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::spot::otc_loan
