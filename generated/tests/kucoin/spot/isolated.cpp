// Generated from specs/kucoin/spot/isolated.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/isolated.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

namespace exbind::inline v0_1::kucoin::spot::isolated {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin spot/isolated.account_detail_isolated_margin_v1: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/isolated.account_detail_isolated_margin_v1",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"symbol":"BTC-USDT","status":"CLEAR","debtRatio":"0",)"
                 R"("baseAsset":{"currency":"BTC","totalBalance":"0","holdBalance":"0","availableBalance":"0",)"
                 R"("liability":"0","interest":"0","borrowableAmount":"0"},"quoteAsset":{"currency":"USDT",)"
                 R"("totalBalance":"0.01","holdBalance":"0","availableBalance":"0.01","liability":"0","interest":"0",)"
                 R"("borrowableAmount":"0"}}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.account_detail_isolated_margin_v1({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/isolated.account_list_isolated_margin_v1: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/isolated.account_list_isolated_margin_v1",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"totalConversionBalance":"0.01","liabilityConversionBalance":"0",)"
                 R"("assets":[{"symbol":"BTC-USDT","status":"CLEAR","debtRatio":"0","baseAsset":{"currency":"BTC",)"
                 R"("totalBalance":"0","holdBalance":"0","availableBalance":"0","liability":"0","interest":"0",)"
                 R"("borrowableAmount":"0"},"quoteAsset":{"currency":"USDT","totalBalance":"0.01","holdBalance":"0",)"
                 R"("availableBalance":"0.01","liability":"0","interest":"0","borrowableAmount":"0"}}]}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.account_list_isolated_margin_v1();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/isolated.symbols_isolated_margin: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/isolated.symbols_isolated_margin",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":[{"symbol":"BTC-USDT","symbolName":"BTC-USDT","baseCurrency":"BTC",)"
                 R"("quoteCurrency":"USDT","maxLeverage":10,"flDebtRatio":"0.97","tradeEnable":true,)"
                 R"("autoRenewMaxDebtRatio":"0.96","baseBorrowEnable":true,"quoteBorrowEnable":true,)"
                 R"("baseTransferInEnable":true,"quoteTransferInEnable":true,"baseBorrowCoefficient":"1",)"
                 R"("quoteBorrowCoefficient":"1"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.symbols_isolated_margin();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/isolated.account_isolated_margin: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/isolated.account_isolated_margin",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"totalAssetOfQuoteCurrency":"4.97047372",)"
                 R"("totalLiabilityOfQuoteCurrency":"0.00038891","timestamp":1747303659773,)"
                 R"("assets":[{"symbol":"BTC-USDT","status":"EFFECTIVE","debtRatio":"0",)"
                 R"("baseAsset":{"currency":"BTC","borrowEnabled":true,"transferInEnabled":true,"liability":"0",)"
                 R"("liabilityPrincipal":"0","liabilityInterest":"0","total":"0","available":"0","hold":"0",)"
                 R"("maxBorrowSize":"0"},"quoteAsset":{"currency":"USDT","borrowEnabled":true,)"
                 R"("transferInEnabled":true,"liability":"0.00038891","liabilityPrincipal":"0.00038888",)"
                 R"("liabilityInterest":"0.00000003","total":"4.97047372","available":"4.97047372","hold":"0",)"
                 R"("maxBorrowSize":"44"}}]}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.account_isolated_margin();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::spot::isolated
