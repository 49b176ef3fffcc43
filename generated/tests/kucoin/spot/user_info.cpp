// Generated from specs/kucoin/spot/user-info.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/user_info.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::spot::user_info {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin spot/user-info.account_summary_info: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/user-info.account_summary_info",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"level":0,"subQuantity":3,"spotSubQuantity":3,"marginSubQuantity":2,)"
                 R"("futuresSubQuantity":2,"optionSubQuantity":0,"maxSubQuantity":5,"maxDefaultSubQuantity":5,)"
                 R"("maxSpotSubQuantity":0,"maxMarginSubQuantity":0,"maxFuturesSubQuantity":0,)"
                 R"("maxOptionSubQuantity":0}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.account_summary_info();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::spot::user_info
