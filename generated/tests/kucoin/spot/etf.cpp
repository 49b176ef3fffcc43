// Generated from specs/kucoin/spot/etf.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/etf.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::spot::etf {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin spot/etf.etf_info: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/etf.etf_info",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":[{"currency":"BTCUP","netAsset":"33.846","targetLeverage":"2-4",)"
                 R"("actualLeverage":"2.1648","issuedSize":"107134.87655291","basket":"118.324559 XBTUSDTM"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.etf_info();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::spot::etf
