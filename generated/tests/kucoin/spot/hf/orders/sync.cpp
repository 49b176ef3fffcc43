// Generated from specs/kucoin/spot/hf/orders/sync.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/hf/orders/sync.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::spot::hf::orders::sync {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin spot/hf/orders/sync.cancel_order_by_client_oid_sync: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/hf/orders/sync.cancel_order_by_client_oid_sync",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"clientOid":"5c52e11203aa677f33e493fb","originSize":"0.00001",)"
                 R"("dealSize":"0","remainSize":"0","canceledSize":"0.00001","status":"done"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_order_by_client_oid_sync({.symbol = "example", .clientOid = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::spot::hf::orders::sync
