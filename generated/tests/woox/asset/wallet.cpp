// Generated from specs/woox/asset/wallet.manual.yaml by `exbind generate woox`. DO NOT EDIT.
#include "exbind/woox/asset/wallet.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/woox/connection.hpp"

namespace exbind::woox::asset::wallet {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("woox asset/wallet.history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "woox",
        .operation = "asset/wallet.history",
        .number = 1,
        .request = "",
        .reply = R"({"success":true,"data":{"rows":[{"createdTime":"1734964440.523","updatedTime":"1734964614.081",)"
                 R"("id":"24122314340000586","externalId":"241223143600621",)"
                 R"("applicationId":"00000000-0000-4000-8000-000000000001","token":"ARB_USDCNATIVE",)"
                 R"("targetAddress":"0x0000000000000000000000000000000000000001",)"
                 R"("sourceAddress":"0x0000000000000000000000000000000000000002","extra":"","type":"BALANCE",)"
                 R"("tokenSide":"WITHDRAW","amount":"10.00000000","txId":"0x03","feeToken":"USDC","feeAmount":"2",)"
                 R"("status":"COMPLETED","confirmingThreshold":null,"confirmedNumber":null}],"meta":{"total":1,)"
                 R"("records_per_page":25,"current_page":1}},"timestamp":1752485344719})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.history();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::woox::asset::wallet
