// Generated from specs/bybit/rfq.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/rfq.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::rfq {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("bybit rfq.accept_non_lp_quote: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "rfq.accept_non_lp_quote",
        .number = 1,
        .request = R"({"rfqId":"1754364447601610516653123084412812"})",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"rfqId":"1754364447601610516653123084412812"},)"
                 R"("retExtInfo":{},"time":1757405933132})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.accept_non_lp_quote({.rfqId = "1754364447601610516653123084412812"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit rfq.cancel_all_quotes: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "rfq.cancel_all_quotes",
        .number = 1,
        .request = "",
        .reply = R"({"retCode":0,"retMsg":"OK","result":[{"rfqId":"175740723913299909861293671607573",)"
                 R"("quoteLinkId":"","quoteId":"1757407497684679708210572531298710","code":0,"msg":""}],)"
                 R"("retExtInfo":{},"time":1757407503982})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_all_quotes();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("bybit rfq.cancel_all_rfqs: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "rfq.cancel_all_rfqs",
        .number = 1,
        .request = "",
        .reply = R"({"retCode":0,"retMsg":"OK","result":[{"rfqId":"175766967076315412093641573648082","rfqLinkId":"",)"
                 R"("code":0,"msg":""}],"retExtInfo":{},"time":1757669676581})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_all_rfqs();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("bybit rfq.cancel_quote: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "rfq.cancel_quote",
        .number = 1,
        .request = R"({"quoteId":"1754364447601610516653123084412812"})",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"rfqId":"175740723913299909861293671607573",)"
                 R"("quoteId":"1757407443083427576602342578477746","quoteLinkId":""},"retExtInfo":{},)"
                 R"("time":1757407457635})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_quote({.quoteId = "1754364447601610516653123084412812"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit rfq.cancel_rfq: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "rfq.cancel_rfq",
        .number = 1,
        .request = R"({"rfqId":"1756871488168105512459181956436945"})",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"rfqId":"1756871488168105512459181956436945",)"
                 R"("rfqLinkId":""},"retExtInfo":{},"time":1756871494507})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_rfq({.rfqId = "1756871488168105512459181956436945"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit rfq.config: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "rfq.config",
        .number = 1,
        .request = "",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"deskCode":"1nu9d1","maxLegs":25,"maxLP":50,)"
                 R"("rfqExpireTime":10,"maxActiveRfq":10,"minLimitQtySpotOrder":10,"minLimitQtyContractOrder":10,)"
                 R"("minLimitQtyOptionOrder":1,"strategyTypes":[{"strategyName":"custom"},)"
                 R"({"strategyName":"FundingRate"},{"strategyName":"CarryTrade"}],)"
                 R"("counterparties":[{"traderName":"1zQkH0y7Y3acALM","deskCode":"gIMhjitYqE9WG5F","type":"LP"},)"
                 R"({"traderName":"Bernie LP","deskCode":"Bernie","type":"LP"}]},"retExtInfo":{},)"
                 R"("time":1756870672013})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.config();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("bybit rfq.create_quote: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "rfq.create_quote",
        .number = 1,
        .request = R"({"rfqId":"1754364447601610516653123084412812","quoteBuyList":[{"category":"linear",)"
                   R"("symbol":"BTCUSDT","price":"106000"}],"quoteSellList":[{"category":"linear","symbol":"BTCUSDT",)"
                   R"("price":"126500"}]})",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"rfqId":"175740578143743543930777169307022",)"
                 R"("quoteId":"1757405933130044334361923221559805","quoteLinkId":"","expiresAt":"1757405993126",)"
                 R"("deskCode":"test0904","status":"Active"},"retExtInfo":{},"time":1757405933132})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.create_quote({
        .rfqId = "1754364447601610516653123084412812",
        .quoteBuyList = Vector<CreateQuoteRequestQuoteBuyList>{
            CreateQuoteRequestQuoteBuyList{.category = Category::linear, .symbol = "BTCUSDT", .price = "106000"_d},
        },
        .quoteSellList = Vector<CreateQuoteRequestQuoteBuyList>{
            CreateQuoteRequestQuoteBuyList{.category = Category::linear, .symbol = "BTCUSDT", .price = "126500"_d},
        },
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit rfq.create_rfq: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "rfq.create_rfq",
        .number = 1,
        .request = R"({"counterparties":["LP4","LP5"],"rfqLinkId":"rfq00993","anonymous":false,)"
                   R"("strategyType":"custom","list":[{"category":"linear","symbol":"BTCUSDT","side":"buy",)"
                   R"("qty":"2"},{"category":"spot","symbol":"BTCUSDT","side":"buy","qty":"2"},{"category":"option",)"
                   R"("symbol":"BTCUSDT","side":"sell","qty":"2"}]})",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"rfqId":"17526315514105706281","rfqLinkId":"rfq00993",)"
                 R"("status":"Active","expiresAt":"1752632151414","deskCode":"LP2"},"retExtInfo":{},)"
                 R"("time":1752631551419})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.create_rfq({
        .counterparties = Vector<std::string>{"LP4", "LP5"},
        .rfqLinkId = "rfq00993",
        .anonymous = false,
        .strategyType = "custom",
        .list = Vector<CreateRfqRequestList>{
            CreateRfqRequestList{
                .category = Category::linear,
                .symbol = "BTCUSDT",
                .side = Open<Side>::other("buy"),
                .qty = "2"_d,
            },
            CreateRfqRequestList{
                .category = Category::spot,
                .symbol = "BTCUSDT",
                .side = Open<Side>::other("buy"),
                .qty = "2"_d,
            },
            CreateRfqRequestList{
                .category = Category::option,
                .symbol = "BTCUSDT",
                .side = Open<Side>::other("sell"),
                .qty = "2"_d,
            },
        },
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit rfq.execute_quote: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "rfq.execute_quote",
        .number = 1,
        .request = R"({"rfqId":"1754364447601610516653123084412812","quoteId":"111","quoteSide":"Buy"})",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"rfqId":"175740700350925204128457980089654","rfqLinkId":"",)"
                 R"("quoteId":"1757407015586174663206671159484665","status":"PendingFill"},"retExtInfo":{},)"
                 R"("time":1757407058177})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.execute_quote({
        .rfqId = "1754364447601610516653123084412812",
        .quoteId = "111",
        .quoteSide = Side::buy,
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit rfq.public_trades: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "rfq.public_trades",
        .number = 1,
        .request = "",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"cursor":"page_token%3D14912%26last_time%3D17568262739470000)"
                 R"(00%26","list":[{"rfqId":"1756892210565322771637442724834278","strategyType":"custom",)"
                 R"("legs":[{"category":"spot","symbol":"BTCUSDT","side":"Sell","price":"100000","qty":"0.5",)"
                 R"("markPrice":"110320"}],"createdAt":"1756892210567","updatedAt":"1756892215712"},)"
                 R"({"rfqId":"1756891080435210075162963643082323","strategyType":"custom",)"
                 R"("legs":[{"category":"linear","symbol":"BTCUSDT","side":"Buy","price":"143843.9","qty":"0.01",)"
                 R"("markPrice":"143843"}],"createdAt":"1756891080437","updatedAt":"1756891081550"},)"
                 R"({"rfqId":"1756826272870633375460463539530377","strategyType":"custom",)"
                 R"("legs":[{"category":"linear","symbol":"BTCUSDT","side":"Buy","price":"107600.9","qty":"1",)"
                 R"("markPrice":"108481.73"}],"createdAt":"1756826272871","updatedAt":"1756826273947"}]},)"
                 R"("retExtInfo":{},"time":1756892357602})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.public_trades();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("bybit rfq.quote_list: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "rfq.quote_list",
        .number = 1,
        .request = "",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"cursor":"","list":[{"rfqLinkId":"",)"
                 R"("rfqId":"175740578143743543930777169307022","quoteId":"1757405933130044334361923221559805",)"
                 R"("quoteLinkId":"","expiresAt":"1757405993126","status":"Expired","deskCode":"test0904",)"
                 R"("execQuoteSide":"","quoteBuyList":[{"category":"linear","symbol":"BTCUSDT","price":"113790",)"
                 R"("qty":"0.5"}],"quoteSellList":[{"category":"linear","symbol":"BTCUSDT","price":"110500",)"
                 R"("qty":"0.5"}],"createdAt":"1757405933126","updatedAt":"1757405999156"}]},"retExtInfo":{},)"
                 R"("time":1757406548275})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.quote_list();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("bybit rfq.quote_realtime: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "rfq.quote_realtime",
        .number = 1,
        .request = "",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"list":[{"rfqLinkId":"",)"
                 R"("rfqId":"175740578143743543930777169307022","quoteId":"1757405933130044334361923221559805",)"
                 R"("quoteLinkId":"","expiresAt":"1757405993126","status":"Active","deskCode":"test0904",)"
                 R"("execQuoteSide":"","quoteBuyList":[{"category":"linear","symbol":"BTCUSDT","price":"113790",)"
                 R"("qty":"0.5"}],"quoteSellList":[{"category":"linear","symbol":"BTCUSDT","price":"110500",)"
                 R"("qty":"0.5"}],"createdAt":"1757405933126","updatedAt":"1757405933126"}]},"retExtInfo":{},)"
                 R"("time":1757405978376})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.quote_realtime();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("bybit rfq.rfq_list: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "rfq.rfq_list",
        .number = 1,
        .request = "",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"cursor":"","list":[{"rfqLinkId":"",)"
                 R"("rfqId":"1756885055799241492396882271696580","counterparties":["hashwave2"],)"
                 R"("strategyType":"custom","expiresAt":"1756885655801","status":"Active",)"
                 R"("acceptOtherQuoteStatus":"false","deskCode":"1nu9d1","createdAt":"1756885055801",)"
                 R"("updatedAt":"1756885055801","legs":[{"category":"linear","symbol":"BTCUSDT","side":"Buy",)"
                 R"("qty":"1"}]},{"rfqLinkId":"","rfqId":"1756874158983736854420161904593980",)"
                 R"("counterparties":["hashwave2"],"strategyType":"custom","expiresAt":"1756874758985",)"
                 R"("status":"Expired","deskCode":"1nu9d1","createdAt":"1756874158985","updatedAt":"1756874764046",)"
                 R"("legs":[{"category":"linear","symbol":"BTCUSDT","side":"Buy","qty":"1"}]},{"rfqLinkId":"",)"
                 R"("rfqId":"1756871488168105512459181956436945","counterparties":["hashwave2"],)"
                 R"("strategyType":"custom","expiresAt":"1756872088171","status":"Canceled","deskCode":"1nu9d1",)"
                 R"("createdAt":"1756871488171","updatedAt":"1756871494505","legs":[{"category":"linear",)"
                 R"("symbol":"BTCUSDT","side":"Buy","qty":"1"}]}]},"retExtInfo":{},"time":1756885352116})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.rfq_list();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("bybit rfq.rfq_realtime: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "rfq.rfq_realtime",
        .number = 1,
        .request = "",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"list":[{"rfqLinkId":"",)"
                 R"("rfqId":"1756885055799241492396882271696580","counterparties":["hashwave2"],)"
                 R"("strategyType":"custom","expiresAt":"1756885655801","status":"Active",)"
                 R"("acceptOtherQuoteStatus":"false","deskCode":"1nu9d1","createdAt":"1756885055801",)"
                 R"("updatedAt":"1756885055801","legs":[{"category":"linear","symbol":"BTCUSDT","side":"Buy",)"
                 R"("qty":"1"}]}]},"retExtInfo":{},"time":1756885059062})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.rfq_realtime();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("bybit rfq.trade_list: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "rfq.trade_list",
        .number = 1,
        .request = "",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"cursor":"",)"
                 R"("list":[{"rfqId":"1755159541420049734454484077021786",)"
                 R"("quoteId":"175515955714692291558309160384918","quoteSide":"Buy","strategyType":"PerpBasis",)"
                 R"("status":"Failed","rfqDeskCode":"1nu9d1","quoteDeskCode":"lines100412673",)"
                 R"("legs":[{"category":"linear","symbol":"BTCUSDT-15AUG25","side":"Sell","price":"108887","qty":"1",)"
                 R"("orderId":"db852bcd-052e-49b7-ba10-059622e1219b","markPrice":"","execFee":"0","execId":"",)"
                 R"("resultCode":111002,"resultMessage":"Rejected caused by another legs","rejectParty":""},)"
                 R"({"category":"linear","symbol":"BTCUSDT","side":"Buy","price":"132038","qty":"1",)"
                 R"("orderId":"69667acb-7048-48d7-90b9-ccbdfd423130","markPrice":"","execFee":"0","execId":"",)"
                 R"("resultCode":110007,"resultMessage":"Insufficient available balance","rejectParty":"taker"}],)"
                 R"("createdAt":"1755159541421","updatedAt":"1755159654501"}]},"retExtInfo":{},"time":1756891941267})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.trade_list();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::bybit::rfq
