// Generated from specs/kucoin/spot/deposit-address.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/deposit_address.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::spot::deposit_address {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin spot/deposit-address.add_deposit_address: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/deposit-address.add_deposit_address",
        .number = 1,
        .request = R"({"currency":"TON","chain":"ton","to":"trade"})",
        .reply = R"({"code":"200000","data":{"address":"EQCA1BI4QRZ8qYmskSRDzJmkucGodYRTZCf_b9hckjla6dZl",)"
                 R"("memo":"2090821203","chainId":"ton","to":"TRADE","expirationDate":0,"currency":"TON",)"
                 R"("chainName":"TON"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.add_deposit_address({.currency = "TON", .chain = "ton", .to = AccountsTo::trade});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::spot::deposit_address
