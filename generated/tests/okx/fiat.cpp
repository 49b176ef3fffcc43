// Generated from specs/okx/fiat.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/fiat.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx::fiat {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("okx fiat.cancel_withdrawal_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "fiat.cancel_withdrawal_order",
        .number = 1,
        .request = R"({"ordId":"124041201450544699"})",
        .reply = R"({"code":"0","msg":"","data":[{"ordId":"124041201450544699","state":"canceled"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_withdrawal_order({.ordId = "124041201450544699"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx fiat.create_withdrawal_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "fiat.create_withdrawal_order",
        .number = 1,
        .request = R"({"paymentAcctId":"412323","ccy":"TRY","amt":"10000","paymentMethod":"TR_BANKS",)"
                   R"("clientId":"194a6975e98246538faeb0fab0d502df"})",
        .reply = R"({"code":"0","msg":"","data":[{"cTime":"1707429385000","uTime":"1707429385000",)"
                 R"("ordId":"124041201450544699","paymentMethod":"TR_BANKS","paymentAcctId":"20","fee":"0",)"
                 R"("amt":"100","ccy":"TRY","state":"completed","clientId":"194a6975e98246538faeb0fab0d502df"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.create_withdrawal_order({
        .paymentAcctId = "412323",
        .ccy = "TRY",
        .amt = "10000"_d,
        .paymentMethod = PaymentMethod::tr_banks,
        .clientId = "194a6975e98246538faeb0fab0d502df",
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx fiat.deposit_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "fiat.deposit_order",
        .number = 1,
        .request = "ordId=024041201450544699",
        .reply = R"({"code":"0","msg":"","data":[{"cTime":"1707429385000","uTime":"1707429385000",)"
                 R"("ordId":"024041201450544699","paymentMethod":"TR_BANKS","paymentAcctId":"20","amt":"100",)"
                 R"("fee":"0","ccy":"TRY","state":"completed","clientId":""}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.deposit_order({.ordId = "024041201450544699"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx fiat.deposit_order_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "fiat.deposit_order_history",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","msg":"","data":[{"cTime":"1707429385000","uTime":"1707429385000",)"
                 R"("ordId":"024041201450544699","paymentMethod":"TR_BANKS","paymentAcctId":"20","amt":"10000",)"
                 R"("fee":"0","ccy":"TRY","state":"completed","clientId":""},{"cTime":"1707429385000",)"
                 R"("uTime":"1707429385000","ordId":"024041201450544690","paymentMethod":"TR_BANKS",)"
                 R"("paymentAcctId":"20","amt":"50000","fee":"0","ccy":"TRY","state":"completed","clientId":""}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.deposit_order_history();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx fiat.deposit_payment_methods: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "fiat.deposit_payment_methods",
        .number = 1,
        .request = "ccy=TRY",
        .reply = R"({"code":"0","msg":"","data":[{"ccy":"TRY","paymentMethod":"TR_BANKS","feeRate":"0","minFee":"0",)"
                 R"("limits":{"dailyLimit":"2147483647","dailyLimitRemaining":"2147483647",)"
                 R"("weeklyLimit":"2147483647","weeklyLimitRemaining":"2147483647","monthlyLimit":"",)"
                 R"("monthlyLimitRemaining":"","maxAmt":"1000000","minAmt":"1","lifetimeLimit":"2147483647"},)"
                 R"("accounts":[{"paymentAcctId":"1","acctNum":"TR740001592093703829602611",)"
                 R"("recipientName":"John Doe","bankName":"VakıfBank","bankCode":"TVBATR2AXXX","state":"active"},)"
                 R"({"paymentAcctId":"2","acctNum":"TR740001592093703829602622","recipientName":"John Doe",)"
                 R"("bankName":"FBHLTRISXXX","bankCode":"","state":"active"}]}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.deposit_payment_methods({.ccy = "TRY"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx fiat.withdrawal_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "fiat.withdrawal_order",
        .number = 1,
        .request = "ordId=024041201450544699",
        .reply = R"({"code":"0","msg":"","data":[{"cTime":"1707429385000","uTime":"1707429385000",)"
                 R"("ordId":"024041201450544699","paymentMethod":"TR_BANKS","paymentAcctId":"20","amt":"100",)"
                 R"("fee":"0","ccy":"TRY","state":"completed","clientId":"194a6975e98246538faeb0fab0d502df"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.withdrawal_order({.ordId = "024041201450544699"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx fiat.withdrawal_order_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "fiat.withdrawal_order_history",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","msg":"","data":[{"cTime":"1707429385000","uTime":"1707429385000",)"
                 R"("ordId":"124041201450544699","paymentMethod":"TR_BANKS","paymentAcctId":"20","amt":"10000",)"
                 R"("fee":"0","ccy":"TRY","state":"completed","clientId":"194a6975e98246538faeb0fab0d502df"},)"
                 R"({"cTime":"1707429385000","uTime":"1707429385000","ordId":"124041201450544690",)"
                 R"("paymentMethod":"TR_BANKS","paymentAcctId":"20","amt":"5000","fee":"0","ccy":"TRY",)"
                 R"("state":"completed","clientId":"164a6975e48946538faeb0fab0d414fg"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.withdrawal_order_history();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx fiat.withdrawal_payment_methods: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "fiat.withdrawal_payment_methods",
        .number = 1,
        .request = "ccy=TRY",
        .reply = R"({"code":"0","msg":"","data":[{"ccy":"TRY","paymentMethod":"TR_BANKS","feeRate":"0.02",)"
                 R"("minFee":"1","limits":{"dailyLimit":"","dailyLimitRemaining":"","weeklyLimit":"",)"
                 R"("weeklyLimitRemaining":"","monthlyLimit":"","monthlyLimitRemaining":"","maxAmt":"","minAmt":"",)"
                 R"("lifetimeLimit":""},"accounts":[{"paymentAcctId":"1","acctNum":"TR740001592093703829602668",)"
                 R"("recipientName":"John Doe","bankName":"VakıfBank","bankCode":"TVBATR2AXXX","state":"active"},)"
                 R"({"paymentAcctId":"2","acctNum":"TR740001592093703829603024","recipientName":"John Doe",)"
                 R"("bankName":"Şekerbank","bankCode":"SEKETR2AXXX","state":"active"}]}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.withdrawal_payment_methods({.ccy = "TRY"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::okx::fiat
