// Generated from specs/kucoin/spot/market/orderbook/callauction.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/market/orderbook/callauction.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::spot::market::orderbook::callauction {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin spot/market/orderbook/callauction.call_auction_part_order_book: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/market/orderbook/callauction.call_auction_part_order_book",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"time":1729176273859,"sequence":"14610502970","bids":[["66976.4",)"
                 R"("0.69109872"],["66976.3","0.14377"]],"asks":[["66976.5","0.05408199"],["66976.8","0.0005"]]}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.call_auction_part_order_book({.symbol = "example", .size = 1});
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::spot::market::orderbook::callauction
