// Generated from specs/bybit/user.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/user.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::user {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("bybit user.aff_customer_info: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "user.aff_customer_info",
        .number = 1,
        .request = "uid=1513500",
        .reply = R"({"retCode":0,"retMsg":"","result":{"uid":"1087997","takerVol30Day":"17061.64983",)"
                 R"("makerVol30Day":"10756.454142","tradeVol30Day":"27818.103972","depositAmount30Day":"0",)"
                 R"("takerVol365Day":"1183752.53919162","makerVol365Day":"44349.42819772",)"
                 R"("tradeVol365Day":"1228101.96738934","depositAmount365Day":"0","totalWalletBalance":"4",)"
                 R"("depositUpdateTime":"2026-02-04 00:00:00","vipLevel":"5","volUpdateTime":"2026-02-04 00:00:00",)"
                 R"("KycLevel":0,"tradfiTradeVol30Day":"1828890.6352","tradfiTradeVol365Day":"1828890.6352",)"
                 R"("commissions30Day":{"BTC":"","ETH":"","MNT":"2.14012088","USDC":"","USDT":"17.0461748"},)"
                 R"("commissions365Day":{"BTC":"0.00012928","ETH":"0.00099384","MNT":"95.72886531",)"
                 R"("USDC":"2.81382591","USDT":"130.48078429"},"paySendAmount30Day":"1000.00","payFtt":"100.00",)"
                 R"("cardFtt":"50.00"},"retExtInfo":{},"time":1770197061282})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.aff_customer_info({.uid = "1513500"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit user.sign_agreement: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "user.sign_agreement",
        .number = 1,
        .request = R"({"agree":true,"categoryV2":2})",
        .reply = R"({"retCode":0,"retMsg":"success","result":{},"retExtInfo":{},"time":1772695037330})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.sign_agreement({.categoryV2 = 2, .agree = true});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit user.create_sub_api: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "user.create_sub_api",
        .number = 1,
        .request = R"({"subuid":53888000,"note":"testxxx","readOnly":0,"permissions":{"Wallet":["AccountTransfer"]}})",
        .reply = R"({"retCode":0,"retMsg":"","result":{"id":"16651283","note":"testxxx","apiKey":"xxxxx",)"
                 R"("readOnly":0,"secret":"xxxxxxxx","permissions":{"ContractTrade":[],"Spot":[],)"
                 R"("Wallet":["AccountTransfer"],"Options":[],"CopyTrading":[],"BlockTrade":[],"Exchange":[],)"
                 R"("NFT":[],"Earn":["Earn"]}},"retExtInfo":{},"time":1676430007643})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.create_sub_api({
        .subuid = 53888000,
        .note = "testxxx",
        .readOnly = 0,
        .permissions = CreateSubApiRequestPermissions{.Wallet_ = Vector<std::string>{"AccountTransfer"}},
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit user.create_sub_uid: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "user.create_sub_uid",
        .number = 1,
        .request = R"({"username":"xxxxx","memberType":1,"switch":1,"note":"test"})",
        .reply = R"({"retCode":0,"retMsg":"","result":{"uid":"53888000","username":"xxxxx","memberType":1,"status":1,)"
                 R"("remark":"test"},"retExtInfo":{},"time":1676429344734})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.create_sub_uid({.username = "xxxxx", .memberType = 1, .switch_ = 1, .note = "test"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit user.delete_sub_uid: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "user.delete_sub_uid",
        .number = 1,
        .request = R"({"subMemberId":"112725187"})",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{},"retExtInfo":{},"time":1698907012962})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.delete_sub_uid({.subMemberId = "112725187"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit user.delete_master_api_key: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "user.delete_master_api_key",
        .number = 1,
        .request = "",
        .reply = R"({"retCode":0,"retMsg":"","result":{},"retExtInfo":{},"time":1676431577675})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.delete_master_api_key();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("bybit user.delete_sub_api_key: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "user.delete_sub_api_key",
        .number = 1,
        .request = "{}",
        .reply = R"({"retCode":0,"retMsg":"","result":{},"retExtInfo":{},"time":1676431924719})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.delete_sub_api_key();
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit user.escrow_sub_members: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "user.escrow_sub_members",
        .number = 1,
        .request = "pageSize=2",
        .reply = R"({"retCode":0,"retMsg":"","result":{"subMembers":[{"uid":"104274894",)"
                 R"("username":"Private_Wealth_Management","memberType":12,"status":1,"remark":"earn fund",)"
                 R"("accountMode":3},{"uid":"104274884","username":"Private_Wealth_Management","memberType":12,)"
                 R"("status":1,"remark":"earn fund","accountMode":3}],"nextCursor":"344"},"retExtInfo":{},)"
                 R"("time":1739763788699})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.escrow_sub_members({.pageSize = 2});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit user.freeze_sub_uid: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "user.freeze_sub_uid",
        .number = 1,
        .request = R"({"subuid":53888001,"frozen":1})",
        .reply = R"({"retCode":0,"retMsg":"","result":{},"retExtInfo":{},"time":1676430697553})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.freeze_sub_uid({.subuid = 53888001, .frozen = 1});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit user.get_member_type: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "user.get_member_type",
        .number = 1,
        .request = "",
        .reply = R"({"retCode":0,"retMsg":"","result":{"accounts":[{"uid":"533285","accountType":["UNIFIED",)"
                 R"("FUND"]}]},"retExtInfo":{},"time":1686884974151})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_member_type();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("bybit user.query_api: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "user.query_api",
        .number = 1,
        .request = "",
        .reply = R"({"retCode":0,"retMsg":"","result":{"id":"2208369","note":"testnet","apiKey":"XXXXXXXX",)"
                 R"("readOnly":1,"secret":"","permissions":{"ContractTrade":["Order","Position"],)"
                 R"("Spot":["SpotTrade"],"Wallet":["AccountTransfer","SubMemberTransfer"],"Options":[],)"
                 R"("Derivatives":["DerivativesTrade"],"CopyTrading":[],"BlockTrade":[],)"
                 R"("Exchange":["ExchangeHistory"],"NFT":[],"Affiliate":[],"Earn":["Earn"],"FiatP2P":["FiatP2POrder",)"
                 R"("Advertising"],"FiatConvertBroker":["FiatConvertBrokerOrder"],"FiatGlobalPay":[],)"
                 R"("FiatBitPay":["FaitPayOrder"],"BitCard":["BitCard"],"ByXPost":["ByXPost"]},)"
                 R"("ips":["18.181.170.164","13.212.45.47","13.212.45.48"],"type":1,"deadlineDay":-2,)"
                 R"("expiredAt":"1970-01-01T00:00:00Z","createdAt":"2025-10-13T03:20:45Z","unified":0,"uta":1,)"
                 R"("userID":1448939,"inviterID":0,"vipLevel":"PRO-1","mktMakerLevel":"0","affiliateID":0,)"
                 R"("rsaPublicKey":"","isMaster":true,"parentUid":"0","kycLevel":"LEVEL_1","kycRegion":"MYS",)"
                 R"("userIDInt64":"0","inviterIDInt64":"0","affiliateIDInt64":"0"},"retExtInfo":{},)"
                 R"("time":1776149990532})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.query_api();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("bybit user.query_sub_members: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "user.query_sub_members",
        .number = 1,
        .request = "",
        .reply = R"({"retCode":0,"retMsg":"","result":{"subMembers":[{"uid":"106314365","username":"xxxx02",)"
                 R"("memberType":1,"status":1,"remark":"","accountMode":5},{"uid":"106279879","username":"xxxx01",)"
                 R"("memberType":1,"status":1,"remark":"","accountMode":6}]},"retExtInfo":{},"time":1760388036728})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.query_sub_members();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("bybit user.sub_apikeys: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "user.sub_apikeys",
        .number = 1,
        .request = "subMemberId=100400345",
        .reply = R"({"retCode":0,"retMsg":"","result":{"result":[{"id":"24828209","ips":["*"],"apiKey":"XXXXXX",)"
                 R"("note":"UTA","status":3,"expiredAt":"2023-12-01T02:36:06Z","createdAt":"2023-08-25T06:42:39Z",)"
                 R"("type":1,"permissions":{"ContractTrade":["Order","Position"],"Spot":["SpotTrade"],)"
                 R"("Wallet":["AccountTransfer","SubMemberTransferList"],"Options":["OptionsTrade"],)"
                 R"("Derivatives":["DerivativesTrade"],"CopyTrading":[],"BlockTrade":[],)"
                 R"("Exchange":["ExchangeHistory"],"NFT":[],"Affiliate":[],"Earn":[]},"secret":"******",)"
                 R"("readOnly":false,"deadlineDay":21,"flag":"hmac"}],"nextPageCursor":""},"retExtInfo":{},)"
                 R"("time":1699515251698})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.sub_apikeys({.subMemberId = "100400345"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit user.submembers: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "user.submembers",
        .number = 1,
        .request = "pageSize=1",
        .reply = R"({"retCode":0,"retMsg":"","result":{"subMembers":[{"uid":"106314365","username":"xxxx02",)"
                 R"("memberType":1,"status":1,"remark":"","accountMode":5},{"uid":"106279879","username":"xxxx01",)"
                 R"("memberType":1,"status":1,"remark":"","accountMode":6}],"nextCursor":"0"},"retExtInfo":{},)"
                 R"("time":1760388041006})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.submembers({.pageSize = 1});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit user.modify_master_api_key: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "user.modify_master_api_key",
        .number = 1,
        .request = R"({"readOnly":null,"permissions":{"ContractTrade":["Order","Position"],"Spot":["SpotTrade"],)"
                   R"("Wallet":["AccountTransfer","SubMemberTransfer"],"Options":["OptionsTrade"],)"
                   R"("CopyTrading":["CopyTrading"],"BlockTrade":[],"Exchange":["ExchangeHistory"],)"
                   R"("NFT":["NFTQueryProductList"]}})",
        .reply = R"({"retCode":0,"retMsg":"","result":{"id":"13770661","note":"xxxxx","apiKey":"xxxxx","readOnly":0,)"
                 R"("secret":"","permissions":{"ContractTrade":["Order","Position"],"Spot":["SpotTrade"],)"
                 R"("Wallet":["AccountTransfer","SubMemberTransfer"],"Options":["OptionsTrade"],)"
                 R"("Derivatives":["DerivativesTrade"],"CopyTrading":["CopyTrading"],"BlockTrade":[],)"
                 R"("Exchange":["ExchangeHistory"],"Earn":[],"NFT":["NFTQueryProductList"]},"ips":["*"]},)"
                 R"("retExtInfo":{},"time":1676431265427})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.modify_master_api_key({
        .permissions = ModifyMasterApiKeyRequestPermissions{
            .ContractTrade_ = Vector<std::string>{"Order", "Position"},
            .Spot = Vector<std::string>{"SpotTrade"},
            .Wallet_ = Vector<std::string>{"AccountTransfer", "SubMemberTransfer"},
            .Options_ = Vector<std::string>{"OptionsTrade"},
            .Exchange = Vector<std::string>{"ExchangeHistory"},
            .BlockTrade = Vector<std::string>{},
        },
    });
    const auto result = call.get();
    // The request is not compared. Nothing takes its readOnly, permissions.CopyTrading, permissions.NFT.
    session.check_reply(result, call);
}

TEST_CASE("bybit user.modify_sub_api_key: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "user.modify_sub_api_key",
        .number = 1,
        .request = R"({"readOnly":0,"ips":"*","permissions":{"ContractTrade":[],"Spot":["SpotTrade"],)"
                   R"("Wallet":["AccountTransfer"],"Options":[],"CopyTrading":[],"BlockTrade":[],"Exchange":[],)"
                   R"("NFT":[]}})",
        .reply = R"({"retCode":0,"retMsg":"","result":{"id":"16651472","note":"testxxx","apiKey":"xxxxxx",)"
                 R"("readOnly":0,"secret":"","permissions":{"ContractTrade":[],"Spot":["SpotTrade"],)"
                 R"("Wallet":["AccountTransfer"],"Options":[],"Derivatives":[],"CopyTrading":[],"BlockTrade":[],)"
                 R"("Exchange":[],"NFT":[]},"ips":["*"]},"retExtInfo":{},"time":1676431796263})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.modify_sub_api_key({
        .readOnly = 0,
        .ips = "*",
        .permissions = ModifySubApiKeyRequestPermissions{
            .ContractTrade_ = Vector<std::string>{},
            .Spot = Vector<std::string>{"SpotTrade"},
            .Wallet_ = Vector<std::string>{"AccountTransfer"},
            .Options_ = Vector<std::string>{},
            .Exchange = Vector<std::string>{},
        },
    });
    const auto result = call.get();
    // The request is not compared. Nothing takes its permissions.CopyTrading, permissions.BlockTrade, permissions.NFT.
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::bybit::user
