// Generated from specs/kucoin/spot/margin/order.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/margin/order.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

namespace exbind::inline v0_1::kucoin::spot::margin::order {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin spot/margin/order.add_order_test_v1: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/margin/order.add_order_test_v1",
        .number = 1,
        .request = R"({"type":"limit","symbol":"BTC-USDT","side":"buy","price":"50000","size":"0.00001",)"
                   R"("clientOid":"5c52e11203aa677f33e4193fb","remark":"order remarks"})",
        .reply = R"({"code":"200000","data":{"orderId":"671bb90194422f00073ff4f0","loanApplyId":null,)"
                 R"("borrowSize":null,"clientOid":null}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.add_order_test_v1({
        .clientOid = "5c52e11203aa677f33e4193fb",
        .side = Side::buy,
        .symbol = "BTC-USDT",
        .type = Type::limit,
        .price = "50000"_d,
        .size = "0.00001"_d,
    });
    const auto result = call.get();
    // The request is not compared. Nothing takes its remark.
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::spot::margin::order
