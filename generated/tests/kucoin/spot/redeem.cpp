// Generated from specs/kucoin/spot/redeem.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/redeem.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::spot::redeem {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin spot/redeem.post_redeem: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/redeem.post_redeem",
        .number = 1,
        .request = R"({"currency":"BTC","size":"0.001","purchaseOrderNo":"671bafa804c26d000773c533"})",
        .reply = R"({"code":"200000","data":{"orderNo":"671bafa804c26d000773c533"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.post_redeem({
        .currency = "BTC",
        .size = "0.001"_d,
        .purchaseOrderNo = "671bafa804c26d000773c533",
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/redeem.redeem_orders: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/redeem.redeem_orders",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"currentPage":1,"pageSize":10,"totalNum":1,"totalPage":1,)"
                 R"("items":[{"currency":"BTC","purchaseOrderNo":"671bafa804c26d000773c533",)"
                 R"("redeemOrderNo":"671bb01004c26d000773c55c","redeemSize":"0.001","receiptSize":"0.001",)"
                 R"("applyTime":null,"status":"DONE"}]}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.redeem_orders({.status = PurchaseStatus::done});
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::spot::redeem
