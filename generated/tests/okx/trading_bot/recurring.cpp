// Generated from specs/okx/tradingBot/recurring.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/trading_bot/recurring.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx::trading_bot::recurring {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("okx tradingBot/recurring.add_investment: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "tradingBot/recurring.add_investment",
        .number = 1,
        .request = R"({"algoId":"2837428373700509696","amount":"20"})",
        .reply = R"({"code":"0","msg":"","data":[{"algoId":"2837428373700509696","sCode":"0","sMsg":""}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.add_investment({.algoId = "2837428373700509696", .amount = "20"_d});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx tradingBot/recurring.amend_recurring_buy_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "tradingBot/recurring.amend_recurring_buy_order",
        .number = 1,
        .request = R"({"algoId":"448965992920907776","stgyName":"stg1"})",
        .reply = R"({"code":"0","msg":"","data":[{"algoId":"448965992920907776","algoClOrdId":"","sCode":"0",)"
                 R"("sMsg":""}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.amend_recurring_buy_order({.algoId = "448965992920907776", .stgyName = "stg1"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx tradingBot/recurring.amend_price_range: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "tradingBot/recurring.amend_price_range",
        .number = 1,
        .request = R"({"algoId":"2837428373700509696","recurringList":[{"ccy":"BTC","minPx":"80000",)"
                   R"("maxPx":"120000"}]})",
        .reply = R"({"code":"0","msg":"","data":[{"algoId":"2837428373700509696","sCode":"0","sMsg":""}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.amend_price_range({
        .algoId = "2837428373700509696",
        .recurringList = Vector<AmendPriceRangeRequestRecurringList>{
            AmendPriceRangeRequestRecurringList{.ccy = "BTC", .minPx = "80000"_d, .maxPx = "120000"_d},
        },
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx tradingBot/recurring.amend_recurring_buy_amount: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "tradingBot/recurring.amend_recurring_buy_amount",
        .number = 1,
        .request = R"({"algoId":"2837428373700509696","amount":"20"})",
        .reply = R"({"code":"0","msg":"","data":[{"algoId":"2837428373700509696","sCode":"0","sMsg":""}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.amend_recurring_buy_amount({.algoId = "2837428373700509696", .amount = "20"_d});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx tradingBot/recurring.amend_recurring_buy_time: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "tradingBot/recurring.amend_recurring_buy_time",
        .number = 1,
        .request = R"({"algoId":"2837428373700509696","recurringTimeType":"1","period":"hourly","recurringHour":"8",)"
                   R"("recurringDay":"1","recurringTime":"11","timeZone":"8"})",
        .reply = R"({"code":"0","msg":"","data":[{"sCode":"0","sMsg":""}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.amend_recurring_buy_time({
        .algoId = "2837428373700509696",
        .recurringTimeType = RecurringTimeType::custom_time,
        .timeZone = 8,
        .period = Period::hourly,
        .recurringHour = RecurringHour::_8,
        .recurringDay = 1,
        .recurringTime = 11,
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx tradingBot/recurring.place_recurring_buy_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "tradingBot/recurring.place_recurring_buy_order",
        .number = 1,
        .request = R"({"stgyName":"BTC|ETH recurring buy monthly","amt":"100","recurringList":[{"ccy":"BTC",)"
                   R"("ratio":"0.2"},{"ccy":"ETH","ratio":"0.8"}],"period":"monthly","recurringDay":"1",)"
                   R"("recurringTime":"0","timeZone":"8","tdMode":"cross","investmentCcy":"USDT"})",
        .reply = R"({"code":"0","msg":"","data":[{"algoId":"560472804207104000","algoClOrdId":"","sCode":"0",)"
                 R"("sMsg":"","tag":""}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.place_recurring_buy_order({
        .stgyName = "BTC|ETH recurring buy monthly",
        .recurringList = Vector<PlaceRecurringBuyOrderRequestRecurringList>{
            PlaceRecurringBuyOrderRequestRecurringList{.ccy = "BTC", .ratio = "0.2"_d},
            PlaceRecurringBuyOrderRequestRecurringList{.ccy = "ETH", .ratio = "0.8"_d},
        },
        .period = Period::monthly,
        .recurringDay = 1,
        .recurringTime = 0,
        .timeZone = 8,
        .amt = "100"_d,
        .investmentCcy = "USDT",
        .tdMode = TdMode::cross,
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx tradingBot/recurring.orders_algo_details: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "tradingBot/recurring.orders_algo_details",
        .number = 1,
        .request = "algoId=644497312047435776",
        .reply = R"({"code":"0","data":[{"algoClOrdId":"","algoId":"644497312047435776","algoOrdType":"recurring",)"
                 R"("amt":"100","cTime":"1699932133373","cycles":"6","instType":"SPOT","investmentAmt":"0",)"
                 R"("investmentCcy":"USDC","mktCap":"0","nextInvestTime":"1699956005500","period":"hourly",)"
                 R"("pnlRatio":"0","recurringDay":"","recurringHour":"1","recurringList":[{"avgPx":"0","ccy":"BTC",)"
                 R"("profit":"0","px":"36683.2","ratio":"0.2","minPx":"","maxPx":"","totalAmt":"0"},{"avgPx":"0",)"
                 R"("ccy":"ETH","profit":"0","px":"2058.36","ratio":"0.8","minPx":"","maxPx":"","totalAmt":"0"}],)"
                 R"("recurringTime":"12","state":"running","stgyName":"stg1","tag":"","timeZone":"8",)"
                 R"("totalAnnRate":"0","totalPnl":"0","uTime":"1699952485451","tradeQuoteCcy":"USDT","source":["1"],)"
                 R"("recurringTimeType":"1","recurringTimeMinutes":"0"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.orders_algo_details({.algoId = "644497312047435776"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx tradingBot/recurring.orders_algo_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "tradingBot/recurring.orders_algo_history",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","data":[{"algoClOrdId":"","algoId":"644496098429767680","algoOrdType":"recurring",)"
                 R"("amt":"100","cTime":"1699931844050","cycles":"0","instType":"SPOT","investmentAmt":"0",)"
                 R"("investmentCcy":"USDC","mktCap":"0","period":"hourly","pnlRatio":"0","recurringDay":"",)"
                 R"("recurringHour":"1","recurringList":[{"ccy":"BTC","ratio":"0.2","minPx":"","maxPx":""},)"
                 R"({"ccy":"ETH","ratio":"0.8","minPx":"","maxPx":""}],"recurringTime":"0","state":"stopped",)"
                 R"("stgyName":"stg1","tag":"","timeZone":"8","totalAnnRate":"0","totalPnl":"0",)"
                 R"("uTime":"1699932177659","tradeQuoteCcy":"USDT"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.orders_algo_history();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx tradingBot/recurring.orders_algo_pending: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "tradingBot/recurring.orders_algo_pending",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","data":[{"algoClOrdId":"","algoId":"644497312047435776","algoOrdType":"recurring",)"
                 R"("amt":"100","cTime":"1699932133373","cycles":"6","instType":"SPOT","investmentAmt":"0",)"
                 R"("investmentCcy":"USDC","mktCap":"0","period":"hourly","pnlRatio":"0","recurringDay":"",)"
                 R"("recurringHour":"1","recurringList":[{"ccy":"BTC","ratio":"0.2","minPx":"","maxPx":""},)"
                 R"({"ccy":"ETH","ratio":"0.8","minPx":"","maxPx":""}],"recurringTime":"12","state":"running",)"
                 R"("stgyName":"stg1","tag":"","timeZone":"8","totalAnnRate":"0","totalPnl":"0",)"
                 R"("uTime":"1699952473152","tradeQuoteCcy":"USDT","source":["1"],"recurringTimeType":"1",)"
                 R"("recurringTimeMinutes":"0"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.orders_algo_pending();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx tradingBot/recurring.pause_recurring_buy: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "tradingBot/recurring.pause_recurring_buy",
        .number = 1,
        .request = R"({"algoId":"2837428373700509696"})",
        .reply = R"({"code":"0","msg":"","data":[{"algoId":"2837428373700509696","sCode":"0","sMsg":""}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.pause_recurring_buy({.algoId = "2837428373700509696"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx tradingBot/recurring.restart_recurring_buy: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "tradingBot/recurring.restart_recurring_buy",
        .number = 1,
        .request = R"({"algoId":"2837428373700509696"})",
        .reply = R"({"code":"0","msg":"","data":[{"algoId":"2837428373700509696","sCode":"0","sMsg":""}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.restart_recurring_buy({.algoId = "2837428373700509696"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx tradingBot/recurring.stop_recurring_buy_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "tradingBot/recurring.stop_recurring_buy_order",
        .number = 1,
        .request = R"([{"algoId":"560472804207104000"}])",
        .reply = R"({"code":"0","data":[{"algoClOrdId":"","algoId":"1839309556514557952","sCode":"0","sMsg":"",)"
                 R"("tag":""}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.stop_recurring_buy_order(Vector<StopRecurringBuyOrderRequest>{
        StopRecurringBuyOrderRequest{.algoId = "560472804207104000"},
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx tradingBot/recurring.sub_orders: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "tradingBot/recurring.sub_orders",
        .number = 1,
        .request = "algoId=560516615079727104",
        .reply = R"({"code":"0","data":[{"accFillSz":"0.045315","algoClOrdId":"","algoId":"560516615079727104",)"
                 R"("algoOrdType":"recurring","avgPx":"1765.4","cTime":"1679911222200","fee":"-0.0000317205",)"
                 R"("feeCcy":"ETH","instId":"ETH-USDC","instType":"SPOT","ordId":"560523524230717440",)"
                 R"("ordType":"market","px":"-1","side":"buy","state":"filled","sz":"80","tag":"","tdMode":"",)"
                 R"("uTime":"1679911222207"},{"accFillSz":"0.00071526","algoClOrdId":"",)"
                 R"("algoId":"560516615079727104","algoOrdType":"recurring","avgPx":"27961.6",)"
                 R"("cTime":"1679911222189","fee":"-0.000000500682","feeCcy":"BTC","instId":"BTC-USDC",)"
                 R"("instType":"SPOT","ordId":"560523524184580096","ordType":"market","px":"-1","side":"buy",)"
                 R"("state":"filled","sz":"20","tag":"","tdMode":"","uTime":"1679911222194"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.sub_orders({.algoId = "560516615079727104"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::okx::trading_bot::recurring
