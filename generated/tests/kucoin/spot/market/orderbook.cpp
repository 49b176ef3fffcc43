// Generated from specs/kucoin/spot/market/orderbook.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/market/orderbook.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::spot::market::orderbook {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin spot/market/orderbook.ticker: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/market/orderbook.ticker",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"time":1729172965609,"sequence":"14609309753","price":"67269",)"
                 R"("size":"0.000025","bestBid":"67267.5","bestBidSize":"0.000025","bestAsk":"67267.6",)"
                 R"("bestAskSize":"1.24808993"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.ticker({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/market/orderbook.part_order_book: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/market/orderbook.part_order_book",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"time":1729176273859,"sequence":"14610502970","bids":[["66976.4",)"
                 R"("0.69109872"],["66976.3","0.14377"]],"asks":[["66976.5","0.05408199"],["66976.8","0.0005"]]}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.part_order_book({.symbol = "example", .size = 1});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/market/orderbook.full_order_book: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/market/orderbook.full_order_book",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"time":1729176273859,"sequence":"14610502970","bids":[["66976.4",)"
                 R"("0.69109872"],["66976.3","0.14377"]],"asks":[["66976.5","0.05408199"],["66976.8","0.0005"]]}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.full_order_book({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::spot::market::orderbook
