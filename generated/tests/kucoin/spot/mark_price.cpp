// Generated from specs/kucoin/spot/mark-price.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/mark_price.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::spot::mark_price {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin spot/mark-price.mark_price_detail: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/mark-price.mark_price_detail",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"symbol":"USDT-BTC","timePoint":1729676888000,"value":1.5045E-5}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.mark_price_detail({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/mark-price.mark_price_list: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/mark-price.mark_price_list",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":[{"symbol":"USDT-BTC","timePoint":1729676522000,"value":1.504E-5},)"
                 R"({"symbol":"USDC-BTC","timePoint":1729676522000,"value":1.5049024E-5}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.mark_price_list();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::spot::mark_price
