// Generated from specs/kucoin/spot/base-fee.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/base_fee.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::spot::base_fee {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin spot/base-fee.basic_fee_spot_margin: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/base-fee.basic_fee_spot_margin",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"takerFeeRate":"0.001","makerFeeRate":"0.001"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.basic_fee_spot_margin();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::spot::base_fee
