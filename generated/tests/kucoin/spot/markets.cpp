// Generated from specs/kucoin/spot/markets.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/markets.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::spot::markets {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin spot/markets.market_list: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/markets.market_list",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":["USDS","TON","AI","DePIN","PoW","BRC-20","ETF","KCS","Meme","Solana",)"
                 R"("FIAT","VR&AR","DeFi","Polkadot","BTC","ALTS","Layer 1"]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.market_list();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::spot::markets
