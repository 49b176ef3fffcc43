// Generated from specs/kucoin/futures/account-overview.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/account_overview.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::futures::account_overview {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin futures/account-overview.account_futures: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "futures/account-overview.account_futures",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"accountEquity":394.439280806,"unrealisedPNL":20.15278,)"
                 R"("marginBalance":371.394298816,"positionMargin":102.20664159,"orderMargin":10.06002012,)"
                 R"("frozenFunds":0.0,"availableBalance":290.326799096,"currency":"USDT","riskRatio":0.0065289525,)"
                 R"("maxWithdrawAmount":290.326419096}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.account_futures();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::futures::account_overview
