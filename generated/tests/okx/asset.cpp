// Generated from specs/okx/asset.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/asset.hpp"

#include <chrono>
#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx::asset {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("okx asset.asset_valuation: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "asset.asset_valuation",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","data":[{"details":{"classic":"124.6","earn":"1122.73","funding":"0.09",)"
                 R"("trading":"2544.28"},"totalBal":"3790.09","ts":"1637566660769"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.asset_valuation();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx asset.balances: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "asset.balances",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","msg":"","data":[{"availBal":"37.11827078","bal":"37.11827078","ccy":"ETH",)"
                 R"("frozenBal":"0"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.balances();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx asset.bills: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "asset.bills",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","msg":"","data":[{"billId":"12344","ccy":"BTC","clientId":"","balChg":"2","bal":"12",)"
                 R"("type":"1","ts":"1597026383085","notes":""}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.bills();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx asset.bills_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "asset.bills_history",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","msg":"","data":[{"billId":"12344","ccy":"BTC","clientId":"","balChg":"2","bal":"12",)"
                 R"("type":"1","ts":"1597026383085","notes":""}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.bills_history();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx asset.cancel_withdrawal: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "asset.cancel_withdrawal",
        .number = 1,
        .request = R"({"wdId":"1123456"})",
        .reply = R"({"code":"0","msg":"","data":[{"wdId":"1123456"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_withdrawal({.wdId = "1123456"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx asset.currencies: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "asset.currencies",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","msg":"","data":[{"burningFeeRate":"","canDep":true,"canInternal":true,"canWd":true,)"
                 R"("ccy":"BTC","chain":"BTC-Bitcoin","ctAddr":"","depEstOpenTime":"","depQuotaFixed":"",)"
                 R"("depQuoteDailyLayer2":"","fee":"0.00005",)"
                 R"("logoLink":"https://static.coinall.ltd/cdn/oksupport/asset/currency/icon/btc20230419112752.png",)"
                 R"("mainNet":true,"maxFee":"0.00005","maxFeeForCtAddr":"","maxWd":"500","minDep":"0.0005",)"
                 R"("minDepArrivalConfirm":"1","minFee":"0.00005","minFeeForCtAddr":"","minInternal":"0.0001",)"
                 R"("minWd":"0.0005","minWdUnlockConfirm":"2","name":"Bitcoin","needTag":false,)"
                 R"("usedDepQuotaFixed":"","usedWdQuota":"0","wdEstOpenTime":"","wdQuota":"10000000",)"
                 R"("wdTickSz":"8"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.currencies();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx asset.deposit_address: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "asset.deposit_address",
        .number = 1,
        .request = "ccy=BTC",
        .reply = R"({"code":"0","data":[{"chain":"BTC-Bitcoin","ctAddr":"","ccy":"BTC","to":"6",)"
                 R"("addr":"39XNxK1Ryqgg3Bsyn6HzoqV4Xji25pNkv6","verifiedName":"John Corner","selected":true},)"
                 R"({"chain":"BTC-OKC","ctAddr":"","ccy":"BTC","to":"6",)"
                 R"("addr":"0x66d0edc2e63b6b992381ee668fbcb01f20ae0428","verifiedName":"John Corner",)"
                 R"("selected":true},{"chain":"BTC-ERC20","ctAddr":"5807cf","ccy":"BTC","to":"6",)"
                 R"("addr":"0x66d0edc2e63b6b992381ee668fbcb01f20ae0428","verifiedName":"John Corner",)"
                 R"("selected":true}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.deposit_address({.ccy = "BTC"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx asset.deposit_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "asset.deposit_history",
        .number = 1,
        .request = "ccy=BTC&after=1654041600000&before=1656633600000",
        .reply = R"({"code":"0","msg":"","data":[{"actualDepBlkConfirm":"2","amt":"1","areaCodeFrom":"","ccy":"USDT",)"
                 R"("chain":"USDT-TRC20","depId":"88****33","from":"","fromWdId":"","state":"2",)"
                 R"("to":"TN4hGjVXMzy*********9b4N1aGizqs","ts":"1674038705000",)"
                 R"("txId":"fee235b3e812********857d36bb0426917f0df1802"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.deposit_history({
        .ccy = "BTC",
        .after = TimePoint{std::chrono::milliseconds{1654041600000}},
        .before = TimePoint{std::chrono::milliseconds{1656633600000}},
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx asset.deposit_withdraw_status: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "asset.deposit_withdraw_status",
        .number = 1,
        .request = "txId=xxxxxx&to=1672734730284&ccy=USDT&chain=USDT-ERC20",
        .reply = R"({"code":"0","data":[{"wdId":"200045249","txId":"16f3638329xxxxxx42d988f97",)"
                 R"("state":"Pending withdrawal: Wallet is ...","estCompleteTime":"01/09/2023, 8:10:48 PM"}],)"
                 R"("msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.deposit_withdraw_status({
        .txId = "xxxxxx",
        .ccy = "USDT",
        .to = "1672734730284",
        .chain = "USDT-ERC20",
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx asset.deposit_withdraw_status: example 2") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "asset.deposit_withdraw_status",
        .number = 2,
        .request = "wdId=200045249",
        .reply = "",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.deposit_withdraw_status({.wdId = "200045249"});
    static_cast<void>(call.get());
    session.check_request();
}

TEST_CASE("okx asset.exchange_list: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "asset.exchange_list",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","msg":"","data":[{"exchId":"did:ethr:0xfeb4f99829a9acdf52979abee87e83addf22a7e1",)"
                 R"("exchName":"1xbet"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.exchange_list();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx asset.monthly_statement: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "asset.monthly_statement",
        .number = 1,
        .request = "month=Jan",
        .reply = R"({"code":"0","data":[{"fileHref":"http://xxx","state":"finished","ts":1646892328000}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.monthly_statement({.month = Month::jan});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx asset.apply_for_monthly_statement: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "asset.apply_for_monthly_statement",
        .number = 1,
        .request = R"({"month":"Jan"})",
        .reply = R"({"code":"0","data":[{"ts":"1646892328000"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.apply_for_monthly_statement({.month = Month::jan});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx asset.non_tradable_assets: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "asset.non_tradable_assets",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","data":[{"bal":"989.84719571","burningFeeRate":"","canWd":true,"ccy":"CELT",)"
                 R"("chain":"CELT-OKTC","ctAddr":"f403fb","fee":"2","feeCcy":"USDT",)"
                 R"("logoLink":"https://static.coinall.ltd/cdn/assets/imgs/221/460DA8A592400393.png","minWd":"0.1",)"
                 R"("name":"","needTag":false,"wdAll":false,"wdTickSz":"8"},{"bal":"0.001","burningFeeRate":"",)"
                 R"("canWd":true,"ccy":"MEME","chain":"MEME-ERC20","ctAddr":"09b760","fee":"5","feeCcy":"USDT",)"
                 R"("logoLink":"https://static.coinall.ltd/cdn/assets/imgs/207/2E664E470103C613.png","minWd":"0.001",)"
                 R"("name":"MEME Inu","needTag":false,"wdAll":false,"wdTickSz":"8"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.non_tradable_assets();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx asset.transfer: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "asset.transfer",
        .number = 1,
        .request = R"({"ccy":"USDT","amt":"1.5","from":"6","to":"18"})",
        .reply = R"({"code":"0","msg":"","data":[{"transId":"754147","ccy":"USDT","clientId":"","from":"6",)"
                 R"("amt":"0.1","to":"18"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.transfer({
        .ccy = "USDT",
        .amt = "1.5"_d,
        .from = From::funding_account,
        .to = To::trading_account,
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx asset.transfer: example 2") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "asset.transfer",
        .number = 2,
        .request = R"({"ccy":"USDT","type":"1","amt":"1.5","from":"6","to":"6","subAcct":"mini"})",
        .reply = "",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.transfer({
        .type = TransferStateType::master_account_to_sub_account,
        .ccy = "USDT",
        .amt = "1.5"_d,
        .from = From::funding_account,
        .to = To::funding_account,
        .subAcct = "mini",
    });
    static_cast<void>(call.get());
    session.check_request();
}

TEST_CASE("okx asset.transfer: example 3") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "asset.transfer",
        .number = 3,
        .request = R"({"ccy":"USDT","type":"4","amt":"1.5","from":"6","to":"6","subAcct":"mini"})",
        .reply = "",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.transfer({
        .type = TransferStateType::sub_account_to_sub_account,
        .ccy = "USDT",
        .amt = "1.5"_d,
        .from = From::funding_account,
        .to = To::funding_account,
        .subAcct = "mini",
    });
    static_cast<void>(call.get());
    session.check_request();
}

TEST_CASE("okx asset.transfer_state: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "asset.transfer_state",
        .number = 1,
        .request = "transId=1&type=1",
        .reply = R"({"code":"0","data":[{"amt":"1.5","ccy":"USDT","clientId":"","from":"18","instId":"",)"
                 R"("state":"success","subAcct":"test","to":"6","toInstId":"","transId":"1","type":"1"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.transfer_state({.transId = "1", .type = TransferStateType::master_account_to_sub_account});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx asset.withdrawal: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "asset.withdrawal",
        .number = 1,
        .request = R"({"amt":"1","dest":"4","ccy":"BTC","chain":"BTC-Bitcoin",)"
                   R"("toAddr":"17DKe3kkkkiiiiTvAKKi2vMPbm1Bz3CMKw"})",
        .reply = R"({"code":"0","msg":"","data":[{"amt":"0.1","wdId":"67485","ccy":"BTC","clientId":"",)"
                 R"("chain":"BTC-Bitcoin"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.withdrawal({
        .ccy = "BTC",
        .amt = "1"_d,
        .dest = Dest::on_chain_withdrawal,
        .toAddr = "17DKe3kkkkiiiiTvAKKi2vMPbm1Bz3CMKw",
        .chain = "BTC-Bitcoin",
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx asset.withdrawal: example 2") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "asset.withdrawal",
        .number = 2,
        .request = R"({"amt":"10","dest":"3","ccy":"USDT","areaCode":"86","toAddr":"15651000000"})",
        .reply = "",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.withdrawal({
        .ccy = "USDT",
        .amt = "10"_d,
        .dest = Dest::internal_transfer,
        .toAddr = "15651000000",
        .areaCode = "86",
    });
    static_cast<void>(call.get());
    session.check_request();
}

TEST_CASE("okx asset.withdrawal: example 3") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "asset.withdrawal",
        .number = 3,
        .request = R"({"amt":"1","dest":"4","ccy":"BTC","chain":"BTC-Bitcoin",)"
                   R"("toAddr":"17DKe3kkkkiiiiTvAKKi2vMPbm1Bz3CMKw","rcvrInfo":{"walletType":"exchange",)"
                   R"("exchId":"did:ethr:0xfeb4f99829a9acdf52979abee87e83addf22a7e1","rcvrFirstName":"Bruce",)"
                   R"("rcvrLastName":"Wayne"}})",
        .reply = "",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.withdrawal({
        .ccy = "BTC",
        .amt = "1"_d,
        .dest = Dest::on_chain_withdrawal,
        .toAddr = "17DKe3kkkkiiiiTvAKKi2vMPbm1Bz3CMKw",
        .chain = "BTC-Bitcoin",
        .rcvrInfo = WithdrawalRequestRcvrInfo{
            .walletType = WalletType::exchange,
            .exchId = "did:ethr:0xfeb4f99829a9acdf52979abee87e83addf22a7e1",
            .rcvrFirstName = "Bruce",
            .rcvrLastName = "Wayne",
        },
    });
    static_cast<void>(call.get());
    session.check_request();
}

TEST_CASE("okx asset.withdrawal_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "asset.withdrawal_history",
        .number = 1,
        .request = "ccy=BTC&after=1654041600000&before=1656633600000",
        .reply = R"({"code":"0","msg":"","data":[{"note":"","chain":"ETH-Ethereum","fee":"0.007","feeCcy":"ETH",)"
                 R"("ccy":"ETH","clientId":"","toAddrType":"1","amt":"0.029809","txId":"0x35c******b360a174d",)"
                 R"("from":"156****359","areaCodeFrom":"86","to":"0xa30d1fab********7CF18C7B6C579","areaCodeTo":"",)"
                 R"("state":"2","ts":"1655251200000","nonTradableAsset":false,"wdId":"15447421"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.withdrawal_history({
        .ccy = "BTC",
        .after = TimePoint{std::chrono::milliseconds{1654041600000}},
        .before = TimePoint{std::chrono::milliseconds{1656633600000}},
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::okx::asset
