// Generated from specs/kucoin/spot/purchase.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/purchase.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::spot::purchase {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin spot/purchase.post_purchase: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/purchase.post_purchase",
        .number = 1,
        .request = R"({"currency":"BTC","size":"0.001","interestRate":"0.1"})",
        .reply = R"({"code":"200000","data":{"orderNo":"671bafa804c26d000773c533"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.post_purchase({.currency = "BTC", .size = "0.001"_d, .interestRate = "0.1"_d});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/purchase.purchase_orders: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/purchase.purchase_orders",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"currentPage":1,"pageSize":10,"totalNum":1,"totalPage":1,)"
                 R"("items":[{"currency":"BTC","purchaseOrderNo":"671bb15a3b3f930007880bae","purchaseSize":"0.001",)"
                 R"("matchSize":"0","interestRate":"0.1","incomeSize":"0","applyTime":1729868122172,)"
                 R"("status":"PENDING"}]}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.purchase_orders({.status = PurchaseStatus::done});
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::spot::purchase
