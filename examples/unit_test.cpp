// Tests of a bot without a network: the transport replays replies that the test prepares.
#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include <doctest/doctest.h>
#include <exbind/okx.hpp>
#include <exbind/replay.hpp>

using namespace exbind;
using namespace exbind::okx::trade;

namespace {

/// What is under test: buys at the best bid, and only if there is one.
std::optional<std::string> buy_at_bid(const okx::Client& okx, const std::string& instrument) {
    const auto ticker = okx.market.ticker({.instId = instrument}).get();
    if (!ticker || !ticker->bidPx) return std::nullopt;
    const auto order = okx.trade
                           .place_order({.instId = instrument,
                                         .tdMode = TdMode::cash,
                                         .side = Side::buy,
                                         .ordType = OrdType::limit,
                                         .sz = "1"_d,
                                         .px = *ticker->bidPx})
                           .get();
    return order ? std::optional(order->ordId) : std::nullopt;
}

struct Exchange {
    std::shared_ptr<ReplayTransport> replay = std::make_shared<ReplayTransport>();
    okx::Client okx{{.key = Secret("key"), .secret = Secret("secret"), .passphrase = Secret("pass")},
                    {.transport = replay}};
};

}  // namespace

TEST_CASE("the order has the price of the bid, with all its digits") {
    const Exchange exchange;
    exchange.replay->answer("GET", "/api/v5/market/ticker",
                            json_reply(200, R"({"code":"0","data":[{"bidPx":"0.0100"}]})"));
    exchange.replay->answer("POST", "/api/v5/trade/order",
                            json_reply(200, R"({"code":"0","data":[{"ordId":"7","sCode":"0"}]})"));
    CHECK(buy_at_bid(exchange.okx, "X-USDT") == "7");
    CHECK(exchange.replay->requests().back().body.find(R"("px":"0.0100")") != std::string::npos);
}

TEST_CASE("no bid, no order") {
    const Exchange exchange;
    exchange.replay->answer("GET", "/api/v5/market/ticker", json_reply(200, R"({"code":"0","data":[{"bidPx":""}]})"));
    CHECK(buy_at_bid(exchange.okx, "X-USDT") == std::nullopt);
    CHECK(exchange.replay->requests().size() == 1);
}

TEST_CASE("a connection that breaks after the order was sent is no reason to send it again") {
    const Exchange exchange;
    exchange.replay->answer("GET", "/api/v5/market/ticker", json_reply(200, R"({"code":"0","data":[{"bidPx":"1"}]})"));
    exchange.replay->answer("POST", "/api/v5/trade/order", broken_connection());
    CHECK(buy_at_bid(exchange.okx, "X-USDT") == std::nullopt);
    CHECK(exchange.replay->requests().size() == 2);
}
