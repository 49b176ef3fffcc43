// Generated from specs/bybit/asset/transfer.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/asset/transfer.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/bybit/connection.hpp"

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

namespace exbind::inline v0_1::bybit::asset::transfer {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("bybit asset/transfer.create_internal_transfer: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "asset/transfer.create_internal_transfer",
        .number = 1,
        .request = R"({"transferId":"42c0cfb0-6bca-c242-bc76-4e6df6cbcb16","coin":"BTC","amount":"0.05",)"
                   R"("fromAccountType":"UNIFIED","toAccountType":"CONTRACT"})",
        .reply = R"({"retCode":0,"retMsg":"success","result":{"transferId":"42c0cfb0-6bca-c242-bc76-4e6df6cbab16",)"
                 R"("status":"SUCCESS"},"retExtInfo":{},"time":1670986962783})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.create_internal_transfer({
        .transferId = "42c0cfb0-6bca-c242-bc76-4e6df6cbcb16",
        .coin = "BTC",
        .amount = "0.05"_d,
        .fromAccountType = AccountType::unified,
        .toAccountType = Open<AccountType>::other("CONTRACT"),
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit asset/transfer.query_account_coin_balance: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "asset/transfer.query_account_coin_balance",
        .number = 1,
        .request = "accountType=UNIFIED&coin=USDT&toAccountType=FUND&withLtvTransferSafeAmount=1",
        .reply = R"({"retCode":0,"retMsg":"success","result":{"accountType":"UNIFIED","bizType":1,)"
                 R"("accountId":"1631385","memberId":"1631373","balance":{"coin":"USDT","walletBalance":"11999",)"
                 R"("transferBalance":"11999","bonus":"0","transferSafeAmount":"",)"
                 R"("ltvTransferSafeAmount":"7602.4861"}},"retExtInfo":{},"time":1690254521256})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.query_account_coin_balance({
        .accountType = AccountType::unified,
        .toAccountType = AccountType::fund,
        .coin = "USDT",
        .withLtvTransferSafeAmount = 1,
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit asset/transfer.query_account_coins_balance: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "asset/transfer.query_account_coins_balance",
        .number = 1,
        .request = "accountType=FUND&coin=USDC",
        .reply = R"({"retCode":0,"retMsg":"success","result":{"memberId":"XXXX","accountType":"FUND",)"
                 R"("balance":[{"coin":"USDC","transferBalance":"0","walletBalance":"0","bonus":""}]},)"
                 R"("retExtInfo":{},"time":1675866354913})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.query_account_coins_balance({
        .accountType = AccountType::fund,
        .coin = Vector<std::string>{"USDC"},
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit asset/transfer.query_asset_info: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "asset/transfer.query_asset_info",
        .number = 1,
        .request = "accountType=SPOT&coin=ETH",
        .reply = R"({"retCode":0,"retMsg":"success","result":{"spot":{"status":"ACCOUNT_STATUS_NORMAL",)"
                 R"("assets":[{"coin":"ETH","frozen":"0","free":"11.53485","withdraw":""}]}},"retExtInfo":{},)"
                 R"("time":1672136539127})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.query_asset_info({.accountType = Open<AccountType>::other("SPOT"), .coin = "ETH"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit asset/transfer.query_inter_transfer_list: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "asset/transfer.query_inter_transfer_list",
        .number = 1,
        .request = "",
        .reply = R"({"retCode":0,"retMsg":"success","result":{"list":[{"transferId":"selfTransfer_a1091cc7-9364-4b74-)"
                 R"(8de1-18f02c6f2d5c","coin":"USDT","amount":"5000","fromAccountType":"SPOT",)"
                 R"("toAccountType":"UNIFIED","timestamp":"1667283263000","status":"SUCCESS"}],)"
                 R"("nextPageCursor":"eyJtaW5JRCI6MTM1ODQ2OCwibWF4SUQiOjEzNTg0Njh9"},"retExtInfo":{},)"
                 R"("time":1670988271677})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.query_inter_transfer_list();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("bybit asset/transfer.query_sub_member_list: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "asset/transfer.query_sub_member_list",
        .number = 1,
        .request = "",
        .reply = R"({"retCode":0,"retMsg":"success","result":{"subMemberIds":["554117","592324","592334","1055262",)"
                 R"("1072055","1119352"],"transferableSubMemberIds":["554117","592324"]},"retExtInfo":{},)"
                 R"("time":1672147241320})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.query_sub_member_list();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("bybit asset/transfer.query_transfer_coin_list: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "asset/transfer.query_transfer_coin_list",
        .number = 1,
        .request = "fromAccountType=UNIFIED&toAccountType=CONTRACT",
        .reply = R"({"retCode":0,"retMsg":"success","result":{"list":["BTC","ETH"]},"retExtInfo":{},)"
                 R"("time":1672144322954})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.query_transfer_coin_list({
        .fromAccountType = AccountType::unified,
        .toAccountType = Open<AccountType>::other("CONTRACT"),
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit asset/transfer.query_universal_transfer_list: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "asset/transfer.query_universal_transfer_list",
        .number = 1,
        .request = "limit=1&cursor=eyJtaW5JRCI6MTc5NjU3OCwibWF4SUQiOjE3OTY1Nzh9",
        .reply = R"({"retCode":0,"retMsg":"success","result":{"list":[{"transferId":"universalTransfer_4c3cfe2f-85cb-)"
                 R"(11ed-ac09-9e37823c81cd_533285","coin":"USDC","amount":"1000","timestamp":"1672134373000",)"
                 R"("status":"SUCCESS","fromAccountType":"UNIFIED","toAccountType":"UNIFIED","fromMemberId":"533285",)"
                 R"("toMemberId":"592324"}],"nextPageCursor":"eyJtaW5JRCI6MTc4OTYwNSwibWF4SUQiOjE3ODk2MDV9"},)"
                 R"("retExtInfo":{},"time":1672190763079})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.query_universal_transfer_list({
        .limit = 1,
        .cursor = "eyJtaW5JRCI6MTc5NjU3OCwibWF4SUQiOjE3OTY1Nzh9",
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit asset/transfer.save_transfer_sub_member: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "asset/transfer.save_transfer_sub_member",
        .number = 1,
        .request = R"({"subMemberIds":["554117,592324,592334"]})",
        .reply = R"({"retCode":0,"retMsg":"success","result":{},"retExtInfo":{},"time":1672147593188})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.save_transfer_sub_member({.subMemberIds = Vector<std::string>{"554117,592324,592334"}});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit asset/transfer.create_universal_transfer: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "asset/transfer.create_universal_transfer",
        .number = 1,
        .request = R"({"transferId":"be7a2462-1138-4e27-80b1-62653f24925e","coin":"ETH","amount":"0.5",)"
                   R"("fromMemberId":592334,"toMemberId":691355,"fromAccountType":"CONTRACT",)"
                   R"("toAccountType":"UNIFIED"})",
        .reply = R"({"retCode":0,"retMsg":"success","result":{"transferId":"be7a2462-1138-4e27-80b1-62653f24925e",)"
                 R"("status":"SUCCESS"},"retExtInfo":{},"time":1672189450195})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.create_universal_transfer({
        .transferId = "be7a2462-1138-4e27-80b1-62653f24925e",
        .coin = "ETH",
        .amount = "0.5"_d,
        .fromMemberId = 592334,
        .toMemberId = 691355,
        .fromAccountType = Open<AccountType>::other("CONTRACT"),
        .toAccountType = AccountType::unified,
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::bybit::asset::transfer
