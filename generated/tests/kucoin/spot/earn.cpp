// Generated from specs/kucoin/spot/earn.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/earn.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::spot::earn {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin spot/earn.account_holding: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/earn.account_holding",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"totalNum":1,"totalPage":1,"currentPage":1,"pageSize":15,)"
                 R"("items":[{"orderId":"2767291","productId":"2611","productCategory":"KCS_STAKING",)"
                 R"("productType":"DEMAND","currency":"KCS","incomeCurrency":"KCS","returnRate":"0.03471727",)"
                 R"("holdAmount":"1","redeemedAmount":"0","redeemingAmount":"1","lockStartTime":1701252000000,)"
                 R"("lockEndTime":null,"purchaseTime":1729257513000,"redeemPeriod":3,"status":"REDEEMING",)"
                 R"("earlyRedeemSupported":0}]}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.account_holding();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/earn.redeem: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/earn.redeem",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"orderTxId":"6603700","deliverTime":1729517805000,"status":"PENDING",)"
                 R"("amount":"1"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.redeem({.orderId = "example", .amount = "1"_d});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/earn.purchase: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/earn.purchase",
        .number = 1,
        .request = R"({"productId":"2611","amount":"1","accountType":"TRADE"})",
        .reply = R"({"code":"200000","data":{"orderId":"2767291","orderTxId":"6603694"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.purchase({.productId = "2611", .amount = "1"_d, .accountType = AccountType::trade});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/earn.redeem_preview: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/earn.redeem_preview",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"currency":"KCS","redeemAmount":"1","penaltyInterestAmount":"0",)"
                 R"("redeemPeriod":3,"deliverTime":1729518951000,"manualRedeemable":true,"redeemAll":false}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.redeem_preview({.orderId = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::spot::earn
