// Generated from specs/kucoin/futures/trade-statistics.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/trade_statistics.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::futures::trade_statistics {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin futures/trade-statistics.get_24hr_stats: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "futures/trade-statistics.get_24hr_stats",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"turnoverOf24h":1.1155733413273683E9}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_24hr_stats();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::futures::trade_statistics
