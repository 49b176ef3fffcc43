// Generated from specs/bybit/asset/travel-rule/deposit.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/asset/travel_rule/deposit.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::asset::travel_rule::deposit {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("bybit asset/travel-rule/deposit.submit_deposit_originator_info: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "asset/travel-rule/deposit.submit_deposit_originator_info",
        .number = 1,
        .request = R"({"deposit_id":1234567890,"sub_account_id":0,"questionnaire":"{\"walletType\":0,)"
                   R"(\"vaspCode\":\"BINANCEUS_VASP\",\"legalType\":\"individual\",\"firstName\":\"John\",)"
                   R"(\"lastName\":\"Smith\",\"transactionPurpose\":\"Personal investment in long-term holdings\"}"})",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"travel_rule_status":2},"retExtInfo":{},)"
                 R"("time":1672197228408})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.submit_deposit_originator_info({
        .depositId = 1,
        .questionnaire = "{\"walletType\":0,\"vaspCode\":\"BINANCEUS_VASP\",\"legalType\":\"individual\",\"firstName\":\"John\",\"lastName\":\"Smith\",\"transactionPurpose\":\"Personal investment in long-term holdings\"}",
    });
    const auto result = call.get();
    // The request is not compared. The documented request lacks depositId. Nothing takes its deposit_id,
    // sub_account_id.
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::bybit::asset::travel_rule::deposit
