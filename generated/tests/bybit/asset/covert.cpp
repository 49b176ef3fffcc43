// Generated from specs/bybit/asset/covert.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/asset/covert.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::asset::covert {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("bybit asset/covert.request_quote: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "asset/covert.request_quote",
        .number = 1,
        .request = R"({"accountType":"eb_convert_uta","fromCoinList":["XRP","SOL"],"toCoin":"USDC"})",
        .reply = R"({"retCode":0,"retMsg":"ok","result":{"quoteId":"1010075157602510902217555968",)"
                 R"("result":{"quoteCreateTime":"1766126593232","quoteExpireTime":"1766126623231",)"
                 R"("exchangeCoins":[{"fromCoin":"SOL","supportConvert":1,"availableBalance":"0.000003",)"
                 R"("baseValue":"0.00036837","toCoin":"USDC","toAmount":"0.00035721396701649",)"
                 R"("exchangeRate":"119.07132233883026","feeInfo":{"feeCoin":"USDC","amount":"0.00000729008095952",)"
                 R"("feeRate":"0.02"},"taxFeeInfo":{"totalAmount":"0","feeCoin":"","taxFeeItems":[]}},)"
                 R"({"fromCoin":"XRP","supportConvert":1,"availableBalance":"0.0002","baseValue":"0.00024536",)"
                 R"("toCoin":"USDC","toAmount":"0.000359866676661744","exchangeRate":"1.79933338330872",)"
                 R"("feeInfo":{"feeCoin":"USDC","amount":"0.000007344217891056","feeRate":"0.02"},)"
                 R"("taxFeeInfo":{"totalAmount":"0","feeCoin":"","taxFeeItems":[]}}],)"
                 R"("totalFeeInfo":{"feeCoin":"USDC","amount":"0.000014634298850576","feeRate":"0.02"},)"
                 R"("totalTaxFeeInfo":{"totalAmount":"0","feeCoin":"","taxFeeItems":[]}}},"retExtInfo":{},)"
                 R"("time":1766126593232})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.request_quote({
        .accountType = CovertAccountType::eb_convert_uta,
        .fromCoinList = Vector<std::string>{"XRP", "SOL"},
        .toCoin = "USDC",
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit asset/covert.confirm_quote: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "asset/covert.confirm_quote",
        .number = 1,
        .request = R"({"quoteId":"1010075157602517596339322880"})",
        .reply = R"({"retCode":0,"retMsg":"ok","result":{"quoteId":"1010075157602517596339322880",)"
                 R"("exchangeTxId":"1010075157602517596339322880","submitTime":"1766128195512","status":"processing",)"
                 R"("msg":""},"retExtInfo":{},"time":1766128195512})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.confirm_quote({.quoteId = "1010075157602517596339322880"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit asset/covert.small_balance_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "asset/covert.small_balance_history",
        .number = 1,
        .request = "quoteId=1010075157602517596339322880&accountType=eb_convert_uta",
        .reply = R"({"retCode":0,"retMsg":"ok","result":{"cursor":"1","size":"50","lastPage":"1","totalCount":"1",)"
                 R"("records":[{"accountType":"eb_convert_uta","exchangeTxId":"1010075157602517596339322880",)"
                 R"("toCoin":"USDC","toAmount":"0.000728325793503221","subRecords":[{"fromCoin":"SOL",)"
                 R"("fromAmount":"0.000003","toCoin":"USDC","toAmount":"0.000363439538230885","feeCoin":"USDC",)"
                 R"("feeAmount":"0.000007417133433283","status":"success","taxFeeInfo":{"totalAmount":"0",)"
                 R"("feeCoin":"","taxFeeItems":[]}},{"fromCoin":"XRP","fromAmount":"0.0002","toCoin":"USDC",)"
                 R"("toAmount":"0.000364886255272336","feeCoin":"USDC","feeAmount":"0.000007446658270864",)"
                 R"("status":"success","taxFeeInfo":{"totalAmount":"0","feeCoin":"","taxFeeItems":[]}}],)"
                 R"("status":"success","createdAt":"1766128195000","exchangeSource":"small_asset_uta",)"
                 R"("feeCoin":"USDC","totalFeeAmount":"0.000014863791704147","totalTaxFeeInfo":{"totalAmount":"0",)"
                 R"("feeCoin":"","taxFeeItems":[]}}]},"retExtInfo":{},"time":1766129394948})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.small_balance_history({
        .accountType = CovertAccountType::eb_convert_uta,
        .quoteId = "1010075157602517596339322880",
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit asset/covert.small_balance_list: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "asset/covert.small_balance_list",
        .number = 1,
        .request = "fromCoin=XRP&accountType=eb_convert_uta",
        .reply = R"({"retCode":0,"retMsg":"ok","result":{"smallAssetCoins":[{"fromCoin":"XRP","supportConvert":1,)"
                 R"("availableBalance":"0.0002","baseValue":"0.00036554008","toCoin":"","toAmount":"",)"
                 R"("exchangeRate":"","feeInfo":null,"taxFeeInfo":null}],"supportToCoins":["MNT","USDT","USDC"]},)"
                 R"("retExtInfo":{},"time":1766125546274})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.small_balance_list({.accountType = CovertAccountType::eb_convert_uta, .fromCoin = "XRP"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::bybit::asset::covert
