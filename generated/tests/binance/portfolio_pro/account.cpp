// Generated from specs/binance/portfolio_pro/account.yaml by `exbind generate binance`. DO NOT EDIT.
#include "exbind/binance/portfolio_pro/account.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/binance/connection.hpp"

namespace exbind::inline v0_1::binance::portfolio_pro::account {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("binance portfolio_pro/account.account: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio_pro/account.account",
        .number = 1,
        .request = "",
        .reply = R"({"uniMMR":"5167.92171923","accountEquity":"122607.35137903","actualEquity":"142607.35137903",)"
                 R"("accountMaintMargin":"23.72469206","accountInitialMargin":"47.44938412",)"
                 R"("totalAvailableBalance":"122,559.90199491","accountStatus":"NORMAL","accountType":"PM_1"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.account();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio_pro/account.asset_collection: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio_pro/account.asset_collection",
        .number = 1,
        .request = "",
        .reply = R"({"msg":"success"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.asset_collection({.asset = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio_pro/account.auto_collection: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio_pro/account.auto_collection",
        .number = 1,
        .request = "",
        .reply = R"({"msg":"success"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.auto_collection();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio_pro/account.balance: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio_pro/account.balance",
        .number = 1,
        .request = "",
        .reply = R"([{"asset":"BTC","totalWalletBalance":"100","crossMarginAsset":"100","crossMarginBorrowed":"0",)"
                 R"("crossMarginFree":"100","crossMarginInterest":"0","crossMarginLocked":"0","umWalletBalance":"0",)"
                 R"("umUnrealizedPNL":"0","cmWalletBalance":"0","cmUnrealizedPNL":"0","updateTime":0,)"
                 R"("negativeBalance":"0","optionWalletBalance":"0","optionEquity":"0"}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.balance();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio_pro/account.bnb_transfer: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio_pro/account.bnb_transfer",
        .number = 1,
        .request = "",
        .reply = R"({"tranId":100000001})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.bnb_transfer({.amount = "1"_d, .transferSide = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio_pro/account.delta_mode: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio_pro/account.delta_mode",
        .number = 1,
        .request = "",
        .reply = R"({"deltaEnabled":false})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.delta_mode();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio_pro/account.switch_delta_mode: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio_pro/account.switch_delta_mode",
        .number = 1,
        .request = "",
        .reply = R"({"msg":"success"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.switch_delta_mode({.deltaEnabled = true});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio_pro/account.earn_asset_balance: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio_pro/account.earn_asset_balance",
        .number = 1,
        .request = "",
        .reply = R"({"asset":"LDUSDT","amount":"0.55"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.earn_asset_balance({.asset = "example", .transferType = TransferType::earn_to_future});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio_pro/account.earn_asset_transfer: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio_pro/account.earn_asset_transfer",
        .number = 1,
        .request = "",
        .reply = R"({"msg":"success"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.earn_asset_transfer({
        .asset = Asset::ldusdt,
        .transferType = TransferType::earn_to_future,
        .amount = "1"_d,
    });
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio_pro/account.interest_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio_pro/account.interest_history",
        .number = 1,
        .request = "",
        .reply = R"([{"asset":"USDT","interest":"24.4440","interestAccruedTime":1670227200000,)"
                 R"("interestRate":"0.0001164","principal":"210000"}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.interest_history();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio_pro/account.pm_loan: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio_pro/account.pm_loan",
        .number = 1,
        .request = "",
        .reply = R"({"asset":"BUSD","amount":"579.45"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.pm_loan();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio_pro/account.pm_loan_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio_pro/account.pm_loan_history",
        .number = 1,
        .request = "",
        .reply = R"({"total":3,"rows":[{"asset":"USDT","amount":"404.80294503","repayTime":1731336427804},)"
                 R"({"asset":"USDT","amount":"4620.41204574","repayTime":1726125090016}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.pm_loan_history();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio_pro/account.repay_pm_loan: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio_pro/account.repay_pm_loan",
        .number = 1,
        .request = "",
        .reply = R"({"tranId":58203331886213504})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.repay_pm_loan();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio_pro/account.repay_futures_negative_balance: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio_pro/account.repay_futures_negative_balance",
        .number = 1,
        .request = "",
        .reply = R"({"msg":"success"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.repay_futures_negative_balance();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio_pro/account.repay_futures_switch: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio_pro/account.repay_futures_switch",
        .number = 1,
        .request = "",
        .reply = R"({"autoRepay":true})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.repay_futures_switch();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio_pro/account.change_auto_repay_futures_status: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio_pro/account.change_auto_repay_futures_status",
        .number = 1,
        .request = "",
        .reply = R"({"msg":"success"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.change_auto_repay_futures_status({.autoRepay = true});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio_pro/account.account_v2: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio_pro/account.account_v2",
        .number = 1,
        .request = "",
        .reply = R"({"uniMMR":"5167.92171923","accountEquity":"122607.35137903","actualEquity":"142607.35137903",)"
                 R"("accountMaintMargin":"23.72469206","riskUnitMMList":[{"asset":"BTC",)"
                 R"("uniMaintainUsd":"23.72469206"}],"marginMM":"0.00000000","otherMM":"0.00000000",)"
                 R"("accountStatus":"NORMAL","accountType":"PM_3"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.account_v2();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::binance::portfolio_pro::account
