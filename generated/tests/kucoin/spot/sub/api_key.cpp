// Generated from specs/kucoin/spot/sub/api-key.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/sub/api_key.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::spot::sub::api_key {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin spot/sub/api-key.modify_sub_account_api: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/sub/api-key.modify_sub_account_api",
        .number = 1,
        .request = R"({"subName":"testapi6","apiKey":"670621e3a25958000159c82f","passphrase":"11223344",)"
                   R"("permission":"General,Spot,Futures"})",
        .reply = R"({"code":"200000","data":{"subName":"testapi6","apiKey":"670621e3a25958000159c82f",)"
                 R"("permission":"General,Futures,Spot"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.modify_sub_account_api({
        .passphrase = Secret("11223344"),
        .permission = "General,Spot,Futures",
        .subName = "testapi6",
        .apiKey = "670621e3a25958000159c82f",
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::spot::sub::api_key
