// Generated from specs/kucoin/spot/lend/purchase.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/lend/purchase.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::spot::lend::purchase {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin spot/lend/purchase.modify_purchase: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/lend/purchase.modify_purchase",
        .number = 1,
        .request = R"({"currency":"BTC","purchaseOrderNo":"671bafa804c26d000773c533","interestRate":"0.09"})",
        .reply = R"({"code":"200000","data":null})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.modify_purchase({
        .currency = "BTC",
        .interestRate = "0.09"_d,
        .purchaseOrderNo = "671bafa804c26d000773c533",
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::spot::lend::purchase
