// Generated from specs/woox/asset/transfer.manual.yaml by `exbind generate woox`. DO NOT EDIT.
#include "exbind/woox/asset/transfer.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/woox/connection.hpp"

namespace exbind::inline v0_1::woox::asset::transfer {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("woox asset/transfer.history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "woox",
        .operation = "asset/transfer.history",
        .number = 1,
        .request = "",
        .reply = R"({"success":true,"data":{"rows":[{"id":225,"token":"USDT","amount":"1000000","status":"COMPLETED",)"
                 R"("from":{"applicationId":"00000000-0000-4000-8000-000000000001","accountName":"Main"},)"
                 R"("to":{"applicationId":"00000000-0000-4000-8000-000000000002","accountName":"sub001"},)"
                 R"("createdTime":"1642660941.534","updatedTime":"1642660941.950"}],"meta":{"total":46,)"
                 R"("recordsPerPage":1,"currentPage":1}},"timestamp":1721295317627})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.history();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::woox::asset::transfer
