// Generated from specs/woox/asset/wallet.manual.yaml by `exbind generate woox`. DO NOT EDIT.
#include "exbind/woox/asset/wallet.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/woox/connection.hpp"

namespace exbind::inline v0_1::woox::asset::wallet {
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

TEST_CASE("woox asset/wallet.history: example 2") {
    constexpr ::contract::Example example{
        .exchange = "woox",
        .operation = "asset/wallet.history",
        .number = 2,
        .request = "",
        .reply = R"({"success":true,"data":{"rows":[{"createdTime":"1579399877.041","updatedTime":"1579399877.041",)"
                 R"("id":"202029292829292","externalId":"202029292829292","applicationId":null,"token":"ETH",)"
                 R"("targetAddress":"0x01","sourceAddress":"0x02","confirmingThreshold":12,"confirmedNumber":12,)"
                 R"("extra":"","type":"BALANCE","tokenSide":"DEPOSIT","amount":"1000","txId":"0x03","feeToken":null,)"
                 R"("feeAmount":null,"status":"CONFIRMING"}],"meta":{"total":46,"recordsPerPage":1,"currentPage":1}},)"
                 R"("timestamp":1690192103430})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.history();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("woox asset/wallet.deposit_address: example 1") {
    constexpr ::contract::Example example{
        .exchange = "woox",
        .operation = "asset/wallet.deposit_address",
        .number = 1,
        .request = "token=USDT&network=ETH",
        .reply = R"({"success":true,"data":{"address":"0x0000000000000000000000000000000000000001","extra":""},)"
                 R"("timestamp":1721300689532})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.deposit_address({.token = "USDT", .network = "ETH"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("woox asset/wallet.withdraw: example 1") {
    constexpr ::contract::Example example{
        .exchange = "woox",
        .operation = "asset/wallet.withdraw",
        .number = 1,
        .request = R"({"token":"USDT","network":"ETH","address":"0x0000000000000000000000000000000000000001",)"
                   R"("amount":12.5})",
        .reply = "",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.withdraw({
        .token = "USDT",
        .network = "ETH",
        .address = "0x0000000000000000000000000000000000000001",
        .amount = "12.5"_d,
    });
    static_cast<void>(call.get());
    session.check_request();
}

}  // namespace
}  // namespace exbind::woox::asset::wallet
