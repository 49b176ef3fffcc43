// Generated from specs/okx/rfq.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/rfq.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx::rfq {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("okx rfq.cancel_all_after: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "rfq.cancel_all_after",
        .number = 1,
        .request = R"({"timeOut":"60"})",
        .reply = R"({"code":"0","msg":"","data":[{"triggerTime":"1587971460","ts":"1587971400"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_all_after({.timeOut = 60});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx rfq.cancel_all_quotes: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "rfq.cancel_all_quotes",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","msg":"","data":[{"ts":"1697026383085"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_all_quotes();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx rfq.cancel_all_rfqs: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "rfq.cancel_all_rfqs",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","msg":"","data":[{"ts":"1697026383085"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_all_rfqs();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx rfq.cancel_multiple_quotes: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "rfq.cancel_multiple_quotes",
        .number = 1,
        .request = R"({"quoteIds":["1150","1151","1152"],"clQuoteIds":["q1","q2","q3"]})",
        .reply = R"({"code":"2","msg":"Bulk operation partially succeeded.","data":[{"quoteId":"1150",)"
                 R"("clQuoteId":"q1","sCode":"0","sMsg":""},{"quoteId":"1151","clQuoteId":"q2","sCode":"70001",)"
                 R"("sMsg":"Quote does not exist."},{"quoteId":"1152","clQuoteId":"q3","sCode":"70001",)"
                 R"("sMsg":"Quote does not exist."}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_multiple_quotes({
        .quoteIds = Vector<std::string>{"1150", "1151", "1152"},
        .clQuoteIds = Vector<std::string>{"q1", "q2", "q3"},
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx rfq.cancel_multiple_quotes: example 2") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "rfq.cancel_multiple_quotes",
        .number = 2,
        .request = R"({"code":"0","msg":"","data":[{"quoteId":"1150","clQuoteId":"q1","sCode":"0","sMsg":""},)"
                   R"({"quoteId":"1151","clQuoteId":"q2","sCode":"0","sMsg":""},{"quoteId":"1152","clQuoteId":"q3",)"
                   R"("sCode":"0","sMsg":""}]})",
        .reply = R"({"code":"1","msg":"Operation failed.","data":[{"quoteId":"1150","clQuoteId":"q1","sCode":"70001",)"
                 R"("sMsg":"Quote does not exist."},{"quoteId":"1151","clQuoteId":"q2","sCode":"70001",)"
                 R"("sMsg":"Quote does not exist."},{"quoteId":"1151","clQuoteId":"q3","sCode":"70001",)"
                 R"("sMsg":"Quote does not exist."}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_multiple_quotes();
    const auto result = call.get();
    // The request is not compared. Nothing takes its code, msg, data.
    session.check_reply(result, call);
}

TEST_CASE("okx rfq.cancel_multiple_rfqs: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "rfq.cancel_multiple_rfqs",
        .number = 1,
        .request = R"({"rfqIds":["2201","2202","2203"],"clRfqIds":["r1","r2","r3"]})",
        .reply = R"({"code":"2","msg":"Bulk operation partially ","data":[{"rfqId":"2201","clRfqId":"r1",)"
                 R"("sCode":"70000","sMsg":"RFQ does not exist."},{"rfqId":"2202","clRfqId":"r2","sCode":"0",)"
                 R"("sMsg":""},{"rfqId":"2203","clRfqId":"r3","sCode":"0","sMsg":""}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_multiple_rfqs({
        .rfqIds = Vector<std::string>{"2201", "2202", "2203"},
        .clRfqIds = Vector<std::string>{"r1", "r2", "r3"},
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx rfq.cancel_multiple_rfqs: example 2") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "rfq.cancel_multiple_rfqs",
        .number = 2,
        .request = R"({"code":"0","msg":"","data":[{"rfqId":"2201","clRfqId":"r1","sCode":"0","sMsg":""},)"
                   R"({"rfqId":"2202","clRfqId":"r2","sCode":"0","sMsg":""},{"rfqId":"2203","clRfqId":"r3",)"
                   R"("sCode":"0","sMsg":""}]})",
        .reply = R"({"code":"1","msg":"Operation failed.","data":[{"rfqId":"2201","clRfqId":"r1","sCode":"70000",)"
                 R"("sMsg":"RFQ does not exist."},{"rfqId":"2202","clRfqId":"r2","sCode":"70000",)"
                 R"("sMsg":"RFQ does not exist."},{"rfqId":"2203","clRfqId":"r3","sCode":"70000",)"
                 R"("sMsg":"RFQ does not exist."}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_multiple_rfqs();
    const auto result = call.get();
    // The request is not compared. Nothing takes its code, msg, data.
    session.check_reply(result, call);
}

TEST_CASE("okx rfq.cancel_quote: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "rfq.cancel_quote",
        .number = 1,
        .request = R"({"quoteId":"007","clQuoteId":"Bond007"})",
        .reply = R"({"code":"0","msg":"","data":[{"quoteId":"007","clQuoteId":"Bond007","sCode":"0","sMsg":""}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_quote({.quoteId = "007", .clQuoteId = "Bond007"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx rfq.cancel_rfq: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "rfq.cancel_rfq",
        .number = 1,
        .request = R"({"rfqId":"22535","clRfqId":"rfq001"})",
        .reply = R"({"code":"0","msg":"","data":[{"rfqId":"22535","clRfqId":"rfq001","sCode":"0","sMsg":""}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_rfq({.rfqId = "22535", .clRfqId = "rfq001"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx rfq.counterparties: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "rfq.counterparties",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","msg":"","data":[{"traderName":"Satoshi Nakamoto","traderCode":"SATOSHI","type":""}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.counterparties();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx rfq.create_quote: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "rfq.create_quote",
        .number = 1,
        .request = R"({"rfqId":"22539","clQuoteId":"q001","tag":"123456","quoteSide":"buy","anonymous":true,)"
                   R"("expiresIn":"30","legs":[{"px":"39450.0","sz":"200000","instId":"BTC-USDT-SWAP",)"
                   R"("tdMode":"cross","ccy":"USDT","side":"buy","posSide":"long"},{"px":"39450.0","sz":"200000",)"
                   R"("instId":"BTC-USDT-SWAP","tdMode":"cross","ccy":"USDT","side":"buy","posSide":"long"}]})",
        .reply = R"({"code":"","msg":"","data":[{"validUntil":"1608997227834","uTime":"1608267227834",)"
                 R"("cTime":"1608267227834","legs":[{"px":"46000","sz":"25","instId":"BTC-USD-220114-25000-C",)"
                 R"("tdMode":"cross","ccy":"USDT","side":"sell","posSide":"long","tgtCcy":""},{"px":"4000","sz":"25",)"
                 R"("instId":"ETH-USD-220114-25000-C","tdMode":"cross","ccy":"USDT","side":"buy","posSide":"long",)"
                 R"("tgtCcy":""}],"quoteId":"25092","rfqId":"18753","tag":"123456","quoteSide":"sell",)"
                 R"("state":"active","reason":"mmp_canceled","clQuoteId":"","clRfqId":"","traderCode":"Aksha"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.create_quote({
        .rfqId = "22539",
        .clQuoteId = "q001",
        .tag = "123456",
        .anonymous = true,
        .quoteSide = Side::buy,
        .expiresIn = 30,
        .legs = Vector<CreateQuoteRequestLegs>{
            CreateQuoteRequestLegs{
                .instId = "BTC-USDT-SWAP",
                .tdMode = TdMode::cross,
                .ccy = "USDT",
                .sz = "200000"_d,
                .px = "39450.0"_d,
                .side = Side::buy,
                .posSide = PosSide::long_,
            },
            CreateQuoteRequestLegs{
                .instId = "BTC-USDT-SWAP",
                .tdMode = TdMode::cross,
                .ccy = "USDT",
                .sz = "200000"_d,
                .px = "39450.0"_d,
                .side = Side::buy,
                .posSide = PosSide::long_,
            },
        },
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx rfq.create_rfq: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "rfq.create_rfq",
        .number = 1,
        .request = R"({"anonymous":true,"counterparties":["Trader1","Trader2"],"allowPartialExecution":false,)"
                   R"("clRfqId":"rfq01","tag":"123456","legs":[{"sz":"25","side":"buy","posSide":"long",)"
                   R"("tdMode":"cross","ccy":"USDT","instId":"BTC-USD-221208-100000-C"},{"sz":"150","side":"buy",)"
                   R"("posSide":"long","tdMode":"cross","ccy":"USDT","instId":"ETH-USDT","tgtCcy":"base_ccy"}]})",
        .reply = R"({"code":"0","msg":"","data":[{"cTime":"1611033737572","uTime":"1611033737572",)"
                 R"("traderCode":"SATOSHI","tag":"123456","rfqId":"22534","clRfqId":"rfq01",)"
                 R"("allowPartialExecution":false,"state":"active","validUntil":"1611033857557",)"
                 R"("counterparties":["Trader1","Trader2"],"legs":[{"instId":"BTC-USD-221208-100000-C",)"
                 R"("tdMode":"cross","ccy":"USDT","sz":"25","side":"buy","posSide":"long","tgtCcy":""},)"
                 R"({"instId":"ETH-USDT","tdMode":"cross","ccy":"USDT","sz":"150","side":"buy","posSide":"long",)"
                 R"("tgtCcy":"base_ccy","tradeQuoteCcy":"USDT"}]}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.create_rfq({
        .counterparties = Vector<std::string>{"Trader1", "Trader2"},
        .anonymous = true,
        .clRfqId = "rfq01",
        .tag = "123456",
        .allowPartialExecution = false,
        .legs = Vector<CreateRfqRequestLegs>{
            CreateRfqRequestLegs{
                .instId = "BTC-USD-221208-100000-C",
                .tdMode = TdMode::cross,
                .ccy = "USDT",
                .sz = "25"_d,
                .side = Side::buy,
                .posSide = PosSide::long_,
            },
            CreateRfqRequestLegs{
                .instId = "ETH-USDT",
                .tdMode = TdMode::cross,
                .ccy = "USDT",
                .sz = "150"_d,
                .side = Side::buy,
                .posSide = PosSide::long_,
                .tgtCcy = TgtCcy::base_ccy,
            },
        },
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx rfq.execute_quote: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "rfq.execute_quote",
        .number = 1,
        .request = R"({"rfqId":"22540","quoteId":"84073","legs":[{"sz":"25","instId":"BTC-USD-20220114-13250-C"},)"
                   R"({"sz":"25","instId":"BTC-USDT"}]})",
        .reply = R"({"code":"0","msg":"","data":[{"blockTdId":"180184","rfqId":"1419","clRfqId":"r0001",)"
                 R"("quoteId":"1046","clQuoteId":"q0001","tag":"123456","tTraderCode":"Trader1",)"
                 R"("mTraderCode":"Trader2","cTime":"1649670009","legs":[{"px":"0.1","sz":"25",)"
                 R"("instId":"BTC-USD-20220114-13250-C","side":"sell","fee":"-1.001","feeCcy":"BTC",)"
                 R"("tradeId":"10211"},{"px":"0.2","sz":"25","instId":"BTC-USDT","side":"buy","fee":"-1.001",)"
                 R"("feeCcy":"BTC","tradeId":"10212"}]}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.execute_quote({
        .rfqId = "22540",
        .quoteId = "84073",
        .legs = Vector<ExecuteQuoteRequestLegs>{
            ExecuteQuoteRequestLegs{.instId = "BTC-USD-20220114-13250-C", .sz = "25"_d},
            ExecuteQuoteRequestLegs{.instId = "BTC-USDT", .sz = "25"_d},
        },
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx rfq.maker_instrument_settings: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "rfq.maker_instrument_settings",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","msg":"","data":[{"instType":"OPTION","includeAll":true,)"
                 R"("data":[{"instFamily":"BTC-USD","maxBlockSz":"10000","makerPxBand":"5"},{"instFamily":"SOL-USD",)"
                 R"("maxBlockSz":"100000","makerPxBand":"15"}]},{"instType":"FUTURES","includeAll":false,)"
                 R"("data":[{"instFamily":"BTC-USD","maxBlockSz":"10000","makerPxBand":"5"},{"instFamily":"ETH-USDT",)"
                 R"("maxBlockSz":"100000","makerPxBand":"15"}]},{"instType:":"SWAP","includeAll":false,)"
                 R"("data":[{"instFamily":"BTC-USD","maxBlockSz":"10000","makerPxBand":"5"},)"
                 R"({"instFamily":"ETH-USDT"}]},{"instType:":"SPOT","includeAll":false,"data":[{"instId":"BTC-USDT"},)"
                 R"({"instId":"TRX-USDT"}]}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.maker_instrument_settings();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx rfq.set_quote_products: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "rfq.set_quote_products",
        .number = 1,
        .request = R"([{"instType":"OPTION","data":[{"instFamily":"BTC-USD","maxBlockSz":"10000","makerPxBand":"5"},)"
                   R"({"instFamily":"SOL-USD","maxBlockSz":"100000","makerPxBand":"15"}]},{"instType":"FUTURES",)"
                   R"("data":[{"instFamily":"BTC-USD","maxBlockSz":"10000","makerPxBand":"5"},)"
                   R"({"instFamily":"ETH-USDT","maxBlockSz":"100000","makerPxBand":"15"}]},{"instType":"SWAP",)"
                   R"("data":[{"instFamily":"BTC-USD","maxBlockSz":"10000","makerPxBand":"5"},)"
                   R"({"instFamily":"ETH-USDT"}]},{"instType":"SPOT","data":[{"instId":"BTC-USDT"},)"
                   R"({"instId":"TRX-USDT"}]}])",
        .reply = R"({"code":"0","msg":"","data":[{"result":true}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.set_quote_products(Vector<SetQuoteProductsRequest>{
        SetQuoteProductsRequest{
            .instType = InstType::option,
            .data = Vector<SetQuoteProductsRequestData>{
                SetQuoteProductsRequestData{.instFamily = "BTC-USD", .maxBlockSz = "10000"_d, .makerPxBand = "5"_d},
                SetQuoteProductsRequestData{.instFamily = "SOL-USD", .maxBlockSz = "100000"_d, .makerPxBand = "15"_d},
            },
        },
        SetQuoteProductsRequest{
            .instType = InstType::futures,
            .data = Vector<SetQuoteProductsRequestData>{
                SetQuoteProductsRequestData{.instFamily = "BTC-USD", .maxBlockSz = "10000"_d, .makerPxBand = "5"_d},
                SetQuoteProductsRequestData{.instFamily = "ETH-USDT", .maxBlockSz = "100000"_d, .makerPxBand = "15"_d},
            },
        },
        SetQuoteProductsRequest{
            .instType = InstType::swap,
            .data = Vector<SetQuoteProductsRequestData>{
                SetQuoteProductsRequestData{.instFamily = "BTC-USD", .maxBlockSz = "10000"_d, .makerPxBand = "5"_d},
                SetQuoteProductsRequestData{.instFamily = "ETH-USDT"},
            },
        },
        SetQuoteProductsRequest{
            .instType = InstType::spot,
            .data = Vector<SetQuoteProductsRequestData>{
                SetQuoteProductsRequestData{.instId = "BTC-USDT"},
                SetQuoteProductsRequestData{.instId = "TRX-USDT"},
            },
        },
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx rfq.mmp_config: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "rfq.mmp_config",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","data":[{"frozenInterval":"2000","mmpFrozen":true,"mmpFrozenUntil":"1000",)"
                 R"("countLimit":"10","timeInterval":"5000"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.mmp_config();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx rfq.set_mmp: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "rfq.set_mmp",
        .number = 1,
        .request = R"({"timeInterval":"5000","frozenInterval":"2000","countLimit":"100"})",
        .reply = R"({"code":"0","msg":"","data":[{"frozenInterval":"2000","countLimit":"100","timeInterval":"5000"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.set_mmp({.timeInterval = 5000, .frozenInterval = 2000, .countLimit = "100"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx rfq.reset_mmp_status: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "rfq.reset_mmp_status",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","msg":"","data":[{"ts":"1597026383085"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.reset_mmp_status();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx rfq.public_trades: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "rfq.public_trades",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","msg":"","data":[{"blockTdId":"439161457415012352","groupId":"",)"
                 R"("legs":[{"instId":"BTC-USD-210826","side":"sell","sz":"100","px":"11000",)"
                 R"("tradeId":"439161457415012354"},{"instId":"BTC-USD-SWAP","side":"sell","sz":"100","px":"50",)"
                 R"("tradeId":"439161457415012355"},{"instId":"BTC-USDT","side":"buy","sz":"0.1","px":"10.1",)"
                 R"("tradeId":"439161457415012356"},{"instId":"BTC-USD-210326-60000-C","side":"buy","sz":"200",)"
                 R"("px":"0.008","tradeId":"439161457415012357"},{"instId":"BTC-USD-220930-5000-P","side":"sell",)"
                 R"("sz":"200","px":"0.008","tradeId":"439161457415012360"},{"instId":"BTC-USD-220930-10000-C",)"
                 R"("side":"sell","sz":"200","px":"0.008","tradeId":"439161457415012361"},)"
                 R"({"instId":"BTC-USD-220930-10000-P","side":"sell","sz":"200","px":"0.008",)"
                 R"("tradeId":"439161457415012362"},{"instId":"ETH-USD-220624-100100-C","side":"sell","sz":"100",)"
                 R"("px":"0.008","tradeId":"439161457415012363"}],"strategy":"CALL_CALENDAR_SPREAD",)"
                 R"("cTime":"1650976251241"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.public_trades();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx rfq.quotes: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "rfq.quotes",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","msg":"","data":[{"validUntil":"1608997227834","uTime":"1608267227834",)"
                 R"("cTime":"1608267227834","legs":[{"px":"46000","sz":"25","instId":"BTC-USD-220114-25000-C",)"
                 R"("tdMode":"cross","ccy":"USDT","side":"sell","posSide":"long","tgtCcy":""},{"px":"45000",)"
                 R"("sz":"25","instId":"BTC-USDT","tdMode":"cross","ccy":"USDT","side":"buy","posSide":"long",)"
                 R"("tgtCcy":"base_ccy","tradeQuoteCcy":"USDT"}],"quoteId":"25092","rfqId":"18753",)"
                 R"("quoteSide":"sell","state":"canceled","reason":"mmp_canceled","clQuoteId":"cq001",)"
                 R"("clRfqId":"cr001","tag":"123456","traderCode":"Trader1"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.quotes();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx rfq.rfqs: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "rfq.rfqs",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","msg":"","data":[{"rfqId":"123456","clRfqId":"","tag":"123456",)"
                 R"("traderCode":"VITALIK","validUntil":"1650969031817","allowPartialExecution":false,)"
                 R"("state":"filled","flowType":"","counterparties":["SATOSHI"],"legs":[{"instId":"BTC-USDT",)"
                 R"("tdMode":"cross","ccy":"USDT","side":"buy","posSide":"long","sz":"25","tgtCcy":"base_ccy",)"
                 R"("tradeQuoteCcy":"USDT"}],"cTime":"1650968131817","uTime":"1650968164944"},{"rfqId":"1234567",)"
                 R"("clRfqId":"","tag":"1234567","traderCode":"VITALIK","validUntil":"1650967623729",)"
                 R"("state":"filled","flowType":"","counterparties":["SATOSHI"],"legs":[{"instId":"BTC-USDT",)"
                 R"("tdMode":"cross","ccy":"USDT","side":"buy","posSide":"long","sz":"1500000","tgtCcy":"quote_ccy",)"
                 R"("tradeQuoteCcy":"USDT"}],"cTime":"1650966723729","uTime":"1650966816577"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.rfqs();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx rfq.trades: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "rfq.trades",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","msg":"","data":[{"rfqId":"123456","clRfqId":"","quoteId":"0T5342O","clQuoteId":"",)"
                 R"("blockTdId":"439127542058958848","tag":"123456","isSuccessful":true,"errorCode":"",)"
                 R"("legs":[{"instId":"BTC-USDT","side":"sell","sz":"0.666","px":"100",)"
                 R"("tradeId":"439127542058958850","fee":"-0.0333","feeCcy":"USDT","tradeQuoteCcy":"USDT"}],)"
                 R"("cTime":"1650968164900","tTraderCode":"SATS","mTraderCode":"MIKE"},{"rfqId":"1234567",)"
                 R"("clRfqId":"","quoteId":"0T533T0","clQuoteId":"","blockTdId":"439121886014849024","tag":"123456",)"
                 R"("isSuccessful":true,"errorCode":"","legs":[{"instId":"BTC-USDT","side":"sell","sz":"0.532",)"
                 R"("px":"100","tradeId":"439121886014849026","fee":"-0.0266","feeCcy":"USDT",)"
                 R"("tradeQuoteCcy":"USDT"}],"cTime":"1650966816550","tTraderCode":"SATS","mTraderCode":"MIKE"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.trades();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::okx::rfq
