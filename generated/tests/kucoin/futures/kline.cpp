// Generated from specs/kucoin/futures/kline.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/kline.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::futures::kline {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin futures/kline.klines: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "futures/kline.klines",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":[[1728576000000,60791.1,61035,58940,60300,5501167],[1728604800000,)"
                 R"(60299.9,60924.1,60077.4,60666.1,1220980],[1728633600000,60665.7,62436.8,60650.1,62255.1,)"
                 R"(3386359]]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.klines({.symbol = "example", .granularity = 1});
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::futures::kline
