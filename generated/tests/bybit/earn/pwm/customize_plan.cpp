// Generated from specs/bybit/earn/pwm/customize-plan.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/earn/pwm/customize_plan.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::earn::pwm::customize_plan {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("bybit earn/pwm/customize-plan.create_customize_investment_plan: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn/pwm/customize-plan.create_customize_investment_plan",
        .number = 1,
        .request = R"({"accountType":"FUND","products":[{"category":"equityFund","productId":"2001",)"
                   R"("fundName":"Market Neutral Alpha","amount":"100000.00"},{"category":"multiCoinEarning",)"
                   R"("productId":"430","fundName":"","amount":"50000.00"}]})",
        .reply = R"({"retCode":0,"result":{"planId":"10050","planName":"PWM-10050","status":"Active",)"
                 R"("orderLinkId":"xxx"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.create_customize_investment_plan({
        .accountType = AccountType::fund,
        .products = Vector<CreateCustomizeInvestmentPlanRequestProducts>{
            CreateCustomizeInvestmentPlanRequestProducts{
                .category = AssetManagerCategory::equity_fund,
                .productId = "2001",
                .fundName = "Market Neutral Alpha",
                .amount = "100000.00"_d,
            },
            CreateCustomizeInvestmentPlanRequestProducts{
                .category = AssetManagerCategory::multi_coin_earning,
                .productId = "430",
                .fundName = "",
                .amount = "50000.00"_d,
            },
        },
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit earn/pwm/customize-plan.product: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn/pwm/customize-plan.product",
        .number = 1,
        .request = "",
        .reply = R"({"retCode":0,"result":{"products":[{"type":"equityFund","cards":[{"category":"equityFund",)"
                 R"("fundName":"Market Neutral Alpha","coin":"USDT","aprRangeLow":"0.08","aprRangeHigh":"0.15",)"
                 R"("tags":["Delta Neutral"],"introduction":"A market-neutral strategy fund","aum":"5000000",)"
                 R"("minInvestmentAmount":"100000","maxInvestmentAmount":"5000000","maxDrawdown":"-0.035",)"
                 R"("sharpRatio":"2.3","estAPR":"0.06"}]},{"type":"multiCoinEarning",)"
                 R"("cards":[{"category":"flexibleSavings","productId":"430","coin":"USDT","apr":"0.05","duration":0,)"
                 R"("minInvestmentAmount":"10000","maxInvestmentAmount":"10000000","estAPR":"0.02"}]}]}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.product();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::bybit::earn::pwm::customize_plan
