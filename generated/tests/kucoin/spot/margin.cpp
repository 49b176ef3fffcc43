// Generated from specs/kucoin/spot/margin.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/margin.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

namespace exbind::inline v0_1::kucoin::spot::margin {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin spot/margin.account_detail_margin: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/margin.account_detail_margin",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"debtRatio":"0","accounts":[{"currency":"USDT","totalBalance":"0.03",)"
                 R"("availableBalance":"0.02","holdBalance":"0.01","liability":"0","maxBorrowSize":"0"}]}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.account_detail_margin();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/margin.margin_config: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/margin.margin_config",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"maxLeverage":5,"warningDebtRatio":"0.95","liqDebtRatio":"0.97",)"
                 R"("currencyList":["VRA","APT","IOTX","SHIB","KDA","BCHSV","NEAR","CLV","AUDIO","AIOZ","FLOW","WLD",)"
                 R"("COMP","MEME","SLP","STX","ZRO","QI","PYTH","RUNE","DGB","IOST","SUI","BCH","CAKE","DOT","OMG",)"
                 R"("POL","GMT","1INCH","RSR","NKN","BTC","AR","ARB","TON","LISTA","AVAX","SEI","FTM","ERN","BB",)"
                 R"("BTT","JTO","ONE","RLC","ANKR","SUSHI","CATI","ALGO","PEPE2","ATOM","LPT","BIGTIME","CFX","DYM",)"
                 R"("VELO","XPR","SNX","JUP","MANA","API3","PYR","ROSE","GLMR","SATS","TIA","GALAX","SOL","DAO",)"
                 R"("FET","ETC","MKR","WOO","DODO","OGN","BNB","ICP","BLUR","ETH","ZEC","NEO","CELO","REN","MANTA",)"
                 R"("LRC","STRK","ADA","STORJ","REQ","TAO","VET","FITFI","USDT","DOGE","HBAR","SXP","NEIROCTO","CHR",)"
                 R"("ORDI","DASH","PEPE","ONDO","ILV","WAVES","CHZ","DOGS","XRP","CTSI","JASMY","FLOKI","TRX","KAVA",)"
                 R"("SAND","C98","UMA","NOT","IMX","WIF","ENA","EGLD","BOME","LTC","USDC","METIS","WIN","THETA",)"
                 R"("FXS","ENJ","CRO","AEVO","INJ","LTO","CRV","GRT","DYDX","FLUX","ENS","WAX","MASK","POND","UNI",)"
                 R"("AAVE","LINA","TLM","BONK","QNT","LDO","ALICE","XLM","LINK","CKB","LUNC","YFI","ETHW","XTZ",)"
                 R"("LUNA","OP","SUPER","EIGEN","KSM","ELON","EOS","FIL","ZETA","SKL","BAT","APE","HMSTR","YGG",)"
                 R"("MOVR","PEOPLE","KCS","AXS","ARPA","ZIL"]}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.margin_config();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/margin.add_order_v1: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/margin.add_order_v1",
        .number = 1,
        .request = R"({"type":"limit","symbol":"BTC-USDT","side":"buy","price":"50000","size":"0.00001",)"
                   R"("clientOid":"5c52e11203aa677f33e4193fb","remark":"order remarks"})",
        .reply = R"({"code":"200000","data":{"orderId":"671bb90194422f00073ff4f0","loanApplyId":null,)"
                 R"("borrowSize":null,"clientOid":null}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.add_order_v1({
        .clientOid = "5c52e11203aa677f33e4193fb",
        .side = Side::buy,
        .symbol = "BTC-USDT",
        .type = Type::limit,
        .price = "50000"_d,
        .size = "0.00001"_d,
    });
    const auto result = call.get();
    // The request is not compared. Nothing takes its remark.
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/margin.account_cross_margin: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/margin.account_cross_margin",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"totalAssetOfQuoteCurrency":"40.8648372",)"
                 R"("totalLiabilityOfQuoteCurrency":"0","debtRatio":"0","status":"EFFECTIVE",)"
                 R"("accounts":[{"currency":"USDT","total":"38.68855864","available":"20.01916691",)"
                 R"("hold":"18.66939173","liability":"0","liabilityPrincipal":"0","liabilityInterest":"0",)"
                 R"("maxBorrowSize":"163","borrowEnabled":true,"transferInEnabled":true}]}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.account_cross_margin();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/margin.borrow_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/margin.borrow_history",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"timestamp":1729657580449,"currentPage":1,"pageSize":50,"totalNum":2,)"
                 R"("totalPage":1,"items":[{"orderNo":"67187162c0d6990007717b15","symbol":null,"currency":"USDT",)"
                 R"("size":"10","actualSize":"10","status":"SUCCESS","createdTime":1729655138000},)"
                 R"({"orderNo":"67187155b088e70007149585","symbol":null,"currency":"USDT","size":"0.1",)"
                 R"("actualSize":"0","status":"FAILED","createdTime":1729655125000}]}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.borrow_history({.currency = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/margin.borrow: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/margin.borrow",
        .number = 1,
        .request = R"({"currency":"USDT","size":10,"timeInForce":"FOK","isIsolated":false,"isHf":false})",
        .reply = R"({"code":"200000","data":{"orderNo":"67187162c0d6990007717b15","actualSize":"10"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.borrow({
        .currency = "USDT",
        .size = "10"_d,
        .timeInForce = TimeInForce::fok,
        .isIsolated = false,
        .isHf = false,
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/margin.margin_risk_limit: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/margin.margin_risk_limit",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":[{"timestamp":1729678659275,"currency":"BTC","borrowMaxAmount":"75.15",)"
                 R"("buyMaxAmount":"217.12","holdMaxAmount":"217.12","borrowCoefficient":"1","marginCoefficient":"1",)"
                 R"("precision":8,"borrowMinAmount":"0.001","borrowMinUnit":"0.0001","borrowEnabled":true}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.margin_risk_limit();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/margin.interest_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/margin.interest_history",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"timestamp":1729665170701,"currentPage":1,"pageSize":50,"totalNum":3,)"
                 R"("totalPage":1,"items":[{"currency":"USDT","dayRatio":"0.000296","interestAmount":"0.00000001",)"
                 R"("createdTime":1729663213375},{"currency":"USDT","dayRatio":"0.000296",)"
                 R"("interestAmount":"0.00000001","createdTime":1729659618802},{"currency":"USDT",)"
                 R"("dayRatio":"0.000296","interestAmount":"0.00000001","createdTime":1729656028077}]}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.interest_history();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/margin.repay_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/margin.repay_history",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"timestamp":1729663471891,"currentPage":1,"pageSize":50,"totalNum":1,)"
                 R"("totalPage":1,"items":[{"orderNo":"671873361d5bd400075096ad","symbol":null,"currency":"USDT",)"
                 R"("size":"10","principal":"9.99986518","interest":"0.00013482","status":"SUCCESS",)"
                 R"("createdTime":1729655606000}]}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.repay_history({.currency = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/margin.repay: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/margin.repay",
        .number = 1,
        .request = R"({"currency":"USDT","size":10})",
        .reply = R"({"code":"200000","data":{"timestamp":1729655606816,"orderNo":"671873361d5bd400075096ad",)"
                 R"("actualSize":"10"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.repay({.currency = "USDT", .size = "10"_d});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/margin.symbols_cross_margin: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/margin.symbols_cross_margin",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"timestamp":1729665839353,"items":[{"symbol":"BTC-USDT",)"
                 R"("name":"BTC-USDT","enableTrading":true,"market":"USDS","baseCurrency":"BTC",)"
                 R"("quoteCurrency":"USDT","baseIncrement":"0.00000001","baseMinSize":"0.00001",)"
                 R"("baseMaxSize":"10000000000","quoteIncrement":"0.000001","quoteMinSize":"0.1",)"
                 R"("quoteMaxSize":"99999999","priceIncrement":"0.1","feeCurrency":"USDT","priceLimitRate":"0.1",)"
                 R"("minFunds":"0.1"}]}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.symbols_cross_margin();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::spot::margin
