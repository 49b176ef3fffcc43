// Generated from specs/kucoin/spot/hf/margin/order.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/hf/margin/order.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::spot::hf::margin::order {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin spot/hf/margin/order.add_order_test: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/hf/margin/order.add_order_test",
        .number = 1,
        .request = R"({"type":"limit","symbol":"BTC-USDT","side":"buy","price":"50000","size":"0.00001",)"
                   R"("clientOid":"5c52e11203aa677f33e493fb","remark":"order remarks"})",
        .reply = R"({"success":true,"code":"200000","data":{"orderId":"5bd6e9286d99522a52e458de",)"
                 R"("clientOid":"5c52e11203aa677f33e493fb","borrowSize":10.2,)"
                 R"("loanApplyId":"600656d9a33ac90009de4f6f"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.add_order_test({
        .clientOid = "5c52e11203aa677f33e493fb",
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
}  // namespace exbind::kucoin::spot::hf::margin::order
