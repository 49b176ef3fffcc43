// KuCoin's client: its signed requests equal those of an independent library, and it gets along with the mock.
#include "exbind/kucoin.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "exbind/reconcile.hpp"
#include "exbind/replay.hpp"
#include "exbind/transport.hpp"
#include "mocked.hpp"

using namespace exbind;

namespace {

kucoin::Credentials keys_of(const mock::Server& server) {
    return {.key = secret_of(server, "key"),
            .secret = secret_of(server, "secret"),
            .passphrase = secret_of(server, "passphrase")};
}

/// Keeps the request and answers nothing of use.
class Recorder : public Transport {
  public:
    TransportResult send(const HttpRequest& request, Cancellation*) override {
        last = request;
        return HttpReply{200, {}, R"({"code":"200000","data":null})"};
    }
    std::unique_ptr<InFlight> start(HttpRequest, std::function<void(TransportResult)>) override { return nullptr; }

    HttpRequest last;
};

class FixedClock : public Clock {
  public:
    TimePoint now() const override { return TimePoint(std::chrono::milliseconds(1735689600123)); }
};

std::string header(const HttpRequest& request, const std::string& name) {
    const auto found = std::find_if(request.headers.begin(), request.headers.end(),
                                    [&](const Header& each) { return each.name == name; });
    return found == request.headers.end() ? "" : found->value;
}

}  // namespace

// Recorded from the npm package ccxt 4.5 with these invented credentials and its clock held still.
TEST_CASE("kucoin: signed requests equal those of an independent library") {
    const auto recorder = std::make_shared<Recorder>();
    Options options;
    options.transport = recorder;
    options.clock = std::make_shared<FixedClock>();
    options.limit_store = make_memory_limit_store();
    const kucoin::Client client({.key = Secret("64f0c1e2a3b4d50001abcdef"),
                                 .secret = Secret("0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0"),
                                 .passphrase = Secret("open sesame 42")},
                                options);
    const auto check = [&](const char* method, const char* target, const char* body, const char* signature) {
        const HttpRequest& sent = recorder->last;
        CAPTURE(target);
        CHECK(sent.base_url == "https://api.kucoin.com");
        CHECK(sent.method == method);
        CHECK(sent.target == target);
        CHECK(sent.body == body);
        CHECK(header(sent, "KC-API-KEY") == "64f0c1e2a3b4d50001abcdef");
        CHECK(header(sent, "KC-API-TIMESTAMP") == "1735689600123");
        CHECK(header(sent, "KC-API-KEY-VERSION") == "2");
        CHECK(header(sent, "KC-API-PASSPHRASE") == "c5FoteLZpdRkSs/720/rL6Ie8850QYXP5CllaGkYrR4=");
        CHECK(header(sent, "KC-API-SIGN") == signature);
        CHECK(header(sent, "Content-Type") == (sent.body.empty() ? "" : "application/json"));
    };

    (void)client.spot.hf
        .add_order({.clientOid = "5c52e11203aa677f33e493fb",
                    .side = kucoin::spot::hf::Side::buy,
                    .symbol = "BTC-USDT",
                    .type = kucoin::spot::hf::Type::limit,
                    .price = "50000"_d,
                    .size = "0.00001"_d})
        .get();
    check("POST", "/api/v1/hf/orders",
          R"({"clientOid":"5c52e11203aa677f33e493fb","side":"buy","symbol":"BTC-USDT","type":"limit","price":"50000",)"
          R"("size":"0.00001"})",
          "N/4XDAQNfRywwjsqsUZiO0fCQoVpDFLT1RAJNOMHmzk=");
    (void)client.spot.hf.orders.open_orders({.symbol = "BTC-USDT"}).get();
    check("GET", "/api/v1/hf/orders/active?symbol=BTC-USDT", "", "MbPt2KYu6VzmmGAeaSacKqF7e8Nm7ETIPg8X3VvC2VU=");
    (void)client.spot.hf.cancel_order_by_order_id({.orderId = "671124f9365ccb00073debd4", .symbol = "BTC-USDT"}).get();
    check("DELETE", "/api/v1/hf/orders/671124f9365ccb00073debd4?symbol=BTC-USDT", "",
          "XVlfQFGeW9c+lVX4EI7Mb8T/KsHyHhUif27lDiGOwcY=");
    (void)client.spot.hf
        .trade_history({.symbol = "BTC-USDT",
                        .limit = 20,
                        .startAt = TimePoint(std::chrono::milliseconds(1728663338000)),
                        .endAt = TimePoint(std::chrono::milliseconds(1728692138000))})
        .get();
    check("GET", "/api/v1/hf/fills?symbol=BTC-USDT&limit=20&startAt=1728663338000&endAt=1728692138000", "",
          "zTdTn3IayLnkwqIViIh4uVpbvITG+BWvyDa8486YQsM=");
    (void)client.spot.hf.orders.set_dcp({.timeout = 5, .symbols = "BTC-USDT,ETH-USDT"}).get();
    check("POST", "/api/v1/hf/orders/dead-cancel-all", R"({"timeout":5,"symbols":"BTC-USDT,ETH-USDT"})",
          "lkjbawqNWirQJloJDKhEyNu6b2xWLpU2UGcVY7aL060=");
    (void)client.spot.hf.orders.dead_cancel_all.dcp().get();
    check("GET", "/api/v1/hf/orders/dead-cancel-all/query", "", "Y7AtQX4vj+6HuzD3RVdRS03QB+HE27Rvw3rvUivVagI=");
}

TEST_CASE("kucoin: private and public operations answer what the documentation shows") {
    const auto server = start_mock("kucoin");
    const kucoin::Client client(keys_of(*server), client_of(*server));
    const auto placed = client.spot.hf
                            .add_order({.clientOid = "a1",
                                        .side = kucoin::spot::hf::Side::sell,
                                        .symbol = "BTC-USDT",
                                        .type = kucoin::spot::hf::Type::market,
                                        .funds = "12.5"_d})
                            .get();
    REQUIRE(placed);
    CHECK(placed->orderId == "670fd33bf9406e0007ab3945");
    const auto book = client.spot.market.orderbook.part_order_book({.symbol = "BTC-USDT", .size = 20}).get();
    REQUIRE(book);
    REQUIRE_FALSE(book->bids.empty());
    CHECK(book->bids[0].price > "0"_d);
    CHECK(book->bids[0].size > "0"_d);
    CHECK(server->requests().back().target == "/api/v1/market/orderbook/level2_20?symbol=BTC-USDT");
}

TEST_CASE("kucoin: wrong credentials") {
    const auto server = start_mock("kucoin");
    const auto code_with = [&](auto change) {
        auto keys = keys_of(*server);
        change(keys);
        const auto result =
            kucoin::Client(keys, client_of(*server)).spot.hf.orders.open_orders({.symbol = "BTC-USDT"}).get();
        REQUIRE_FALSE(result);
        CHECK(result.error().kind == ErrorKind::auth);
        CHECK(result.error().outcome == Outcome::refused);
        return result.error().code;
    };
    CHECK(code_with([](auto& keys) { keys.key = Secret("other"); }) == "400003");
    // The passphrase is signed too, and looked at first.
    CHECK(code_with([](auto& keys) { keys.secret = Secret("other"); }) == "400004");
    CHECK(code_with([](auto& keys) { keys.passphrase = Secret("other"); }) == "400004");
}

TEST_CASE("kucoin: operations draw on one pool by weight") {
    const auto server = start_mock("kucoin");
    auto options = client_of(*server);
    options.limit_store = make_frozen_limit_store();
    options.limit_policy = LimitPolicy::fail;
    const kucoin::Client client(keys_of(*server), options);
    // 2000 for public calls: tickers take 15 each, a price list 3.
    int tickers = 0;
    while (tickers < 1000 && client.spot.market.all_tickers().get()) ++tickers;
    CHECK(tickers == 2000 / 15);
    int lists = 0;
    while (lists < 1000 && client.spot.markets.market_list().get()) ++lists;
    CHECK(lists == (2000 % 15) / 3);
    // Private calls have a pool of their own.
    CHECK(client.spot.hf.orders.open_orders({.symbol = "BTC-USDT"}).get());

    // A client that does not keep to it is refused by the mock, which counts for itself.
    options = client_of(*server);
    options.read_attempts = 1;
    const auto refused = kucoin::Client(keys_of(*server), options).spot.market.all_tickers().get();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::limit);
    CHECK(refused.error().code == "429000");
}

TEST_CASE("kucoin: orders of a list whose rows tell success, and an order that is there although its reply was lost") {
    const auto server = start_mock("kucoin");
    const auto replay = std::make_shared<ReplayTransport>();
    Options options = client_of(*server);
    options.base_url = "https://127.0.0.1:1";
    options.transport = replay;
    options.read_attempts = 1;
    const kucoin::Client client(keys_of(*server), options);
    namespace orders = kucoin::spot::hf::orders;
    constexpr std::chrono::milliseconds at_once{0};
    const std::string held = R"({"code":"200000","data":{"id":"9","symbol":"BTC-USDT","clientOid":"c3"}})";
    const std::string path = "/api/v1/hf/orders/client-order/c3";

    Vector<orders::BatchAddOrdersRequestOrderList> list;
    for (const char* id : {"c1", "c2", "c3"})
        list.push_back({.clientOid = id,
                        .symbol = "BTC-USDT",
                        .type = orders::Type::limit,
                        .side = orders::Side::buy,
                        .price = Decimal(1),
                        .size = Decimal(1)});
    replay->answer("POST", "/api/v1/hf/orders/multi",
                   json_reply(200, R"({"code":"200000","data":[{"orderId":"7","clientOid":"c1","success":true},)"
                                   R"({"clientOid":"c2","success":false,"failMsg":"no"}]})"));
    replay->answer("GET", path, json_reply(200, held));
    const auto settled = reconcile_batch(client.spot.hf.orders.batch_add_orders({.orderList = list}),
                                         orders::Api::order_by_client_oid_lookup(), {.settle = at_once})
                             .get();
    REQUIRE(settled);
    CHECK(settled->items[0].outcome == ItemOutcome::accepted);
    CHECK(settled->items[1].outcome == ItemOutcome::refused);
    CHECK((*settled->reply)[settled->items[1].row].failMsg == "no");
    CHECK(settled->items[2].outcome == ItemOutcome::found);
    CHECK(settled->items[2].found->id == "9");
    CHECK(replay->requests().back().target == path + "?symbol=BTC-USDT");

    replay->answer("POST", "/api/v1/hf/orders", broken_connection());
    replay->answer("GET", path, json_reply(200, held));
    const auto order = client.spot.hf.add_order({.clientOid = "c3",
                                                 .side = kucoin::spot::hf::Side::buy,
                                                 .symbol = "BTC-USDT",
                                                 .type = kucoin::spot::hf::Type::limit,
                                                 .price = Decimal(1),
                                                 .size = Decimal(1)});
    const auto found = reconcile(order, orders::Api::order_by_client_oid_lookup(), {.settle = at_once}).get();
    REQUIRE(found);
    CHECK(found->found->id == "9");
    CHECK(found->sent == 1);
}
