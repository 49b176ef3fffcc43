#include <doctest/doctest.h>

#include <string>

#include "exbind/okx.hpp"
#include "exbind/raw.hpp"
#include "exbind/reconcile.hpp"
#include "exbind/replay.hpp"
#include "mocked.hpp"

using namespace exbind;

namespace {

const std::string balance = "finance/savings.balance";
const std::string purchase = "finance/savings.purchase_redempt";

okx::Credentials keys_of(const mock::Server& server) {
    return {.key = secret_of(server, "key"),
            .secret = secret_of(server, "secret"),
            .passphrase = secret_of(server, "passphrase")};
}

auto buy(const okx::Client& client) {
    return client.finance.savings.purchase_redempt(
        {.ccy = "BTC", .amt = "1"_d, .side = okx::finance::savings::Side::purchase, .rate = "0.01"_d});
}

std::size_t show(const okx::trade::Order& order) {
    return order.ordId.size();
}
std::size_t show(const Vector<okx::trade::Order>& orders) {
    std::size_t shown = 0;
    for (const okx::trade::Order& order : orders) shown += show(order);
    return shown;
}

}  // namespace

TEST_CASE("okx: one function takes the rows of all reads of orders, and one enum is every group's") {
    const auto server = start_mock("okx");
    const okx::Client client(keys_of(*server), client_of(*server));
    const auto one = client.trade.order({.instId = "BTC-USDT", .ordId = "680800019749904384"}).get();
    const auto pending = client.trade.orders_pending().get();
    const auto history = client.trade.orders_history({.instType = okx::InstType::spot}).get();
    const auto archive = client.trade.orders_history_archive({.instType = okx::InstType::spot}).get();
    REQUIRE(one);
    REQUIRE(pending);
    REQUIRE(history);
    REQUIRE(archive);
    for (const std::size_t shown : {show(*one), show(*pending), show(*history), show(*archive)}) CHECK(shown > 0);

    const auto position = [](okx::PosSide side, okx::TdMode mode) {
        return to_string(side).size() + to_string(mode).size();
    };
    CHECK(position(okx::account::PosSide::long_, okx::trade::TdMode::cash) == 8);
    const okx::market::Side side = okx::trade::Side::buy;
    CHECK(side == okx::Side::buy);
}

TEST_CASE("okx: all nine operations answer what the documentation shows") {
    const auto server = start_mock("okx");
    const okx::Client client(keys_of(*server), client_of(*server));
    const auto& savings = client.finance.savings;

    const auto held = savings.balance({.ccy = "USDT"}).get();
    REQUIRE(held);
    REQUIRE(held->size() == 1);
    CHECK(held->front().ccy == "USDT");
    CHECK(held->front().earnings->to_string() == "0.0010737388791526");
    CHECK_FALSE(held->front().redemptAmt);

    const auto bought = buy(client).get();
    REQUIRE(bought);
    CHECK(bought->side == okx::finance::savings::Side::purchase);
    CHECK(bought->rate == "0.01"_d);
    CHECK(savings.set_lending_rate({.ccy = "BTC", .rate = "0.02"_d}).get());
    const auto lent = savings.lending_history().get();
    REQUIRE(lent);
    CHECK(lent->front().ts == TimePoint(std::chrono::milliseconds(1597026383085)));
    CHECK(savings.lending_rate_summary().get());
    CHECK(savings.lending_rate_history().get());
    CHECK(client.finance.flexible_loan.interest_accrued().get());
    const auto staked = client.finance.staking_defi.eth.balance().get();
    REQUIRE(staked);
    CHECK(staked->ccy == "BETH");
    CHECK(client.finance.staking_defi.sol.balance().get());
    for (const auto& request : server->requests()) CHECK(request.status == 200);
    CHECK(server->requests().size() == 9);
}

TEST_CASE("okx: wrong credentials are told apart and never repeated") {
    const auto server = start_mock("okx");
    struct Wrong {
        const char* name;
        const char* code;
    };
    for (const auto& wrong : {Wrong{"key", "50111"}, Wrong{"secret", "50113"}, Wrong{"passphrase", "50105"}}) {
        auto keys = keys_of(*server);
        const std::string name = wrong.name;
        (name == "key" ? keys.key : name == "secret" ? keys.secret : keys.passphrase) = Secret("not-the-right-one");
        const okx::Client client(keys, client_of(*server));
        const auto result = client.finance.savings.balance().get();
        REQUIRE_FALSE(result);
        CHECK(result.error().kind == ErrorKind::auth);
        CHECK(result.error().code == wrong.code);
        CHECK(result.error().http_status == 401);
        CHECK(result.error().outcome == Outcome::refused);
        CHECK_FALSE(result.error().retryable);
        CHECK(to_string(result.error()).find("not-the-right-one") == std::string::npos);
    }
    CHECK(server->requests().size() == 3);
}

TEST_CASE("okx: without credentials a private call never leaves, a public one does") {
    const auto server = start_mock("okx");
    const okx::Client client({}, client_of(*server));
    const auto result = client.finance.savings.balance().get();
    REQUIRE_FALSE(result);
    CHECK(result.error().kind == ErrorKind::usage);
    CHECK(result.error().outcome == Outcome::not_sent);
    CHECK(result.error().message.find("OKX_API_KEY") != std::string::npos);
    CHECK(server->requests().empty());
    CHECK(client.finance.savings.lending_rate_summary().get());
}

TEST_CASE("okx: a read corrects a skewed clock and is signed once more") {
    for (const auto offset : {std::chrono::minutes(10), std::chrono::minutes(-10)}) {
        const auto server = start_mock("okx");
        server->set_clock_offset(offset);
        const okx::Client client(keys_of(*server), client_of(*server));
        CHECK(client.finance.savings.balance().get());
        CHECK(server->requests().size() == 2);
        CHECK(server->requests()[0].code == "50102");
        CHECK(std::chrono::abs(client.clock_offset() - offset) < std::chrono::seconds(25));
        CHECK(client.finance.savings.balance().get());
        CHECK(server->requests().size() == 3);
    }
}

TEST_CASE("okx: a write under a skewed clock is refused, not repeated; the next one succeeds") {
    const auto server = start_mock("okx");
    server->set_clock_offset(std::chrono::minutes(10));
    const okx::Client client(keys_of(*server), client_of(*server));
    const auto first = buy(client).get();
    REQUIRE_FALSE(first);
    CHECK(first.error().kind == ErrorKind::clock);
    CHECK(first.error().outcome == Outcome::refused);
    CHECK(first.error().code == "50102");
    CHECK(arrived(*server, purchase).all == 1);
    CHECK(buy(client).get());
    CHECK(arrived(*server, purchase).all == 2);
    CHECK(arrived(*server, purchase).carried_out == 1);
}

TEST_CASE("okx: a client holds itself to the documented limit") {
    const auto server = start_mock("okx");
    auto options = client_of(*server);
    options.limit_store = make_frozen_limit_store();
    options.limit_policy = LimitPolicy::fail;
    const okx::Client client(keys_of(*server), options);
    for (int i = 0; i < 6; ++i) CHECK(buy(client).get());
    const auto seventh = buy(client).get();
    REQUIRE_FALSE(seventh);
    CHECK(seventh.error().kind == ErrorKind::limit);
    CHECK(seventh.error().outcome == Outcome::not_sent);
    CHECK(seventh.error().retryable);
    CHECK(arrived(*server, purchase).all == 6);
    // Each operation has a limit of its own.
    CHECK(client.finance.savings.set_lending_rate({.ccy = "BTC", .rate = "0.02"_d}).get());
}

TEST_CASE("okx: what another client used up is refused by the exchange") {
    const auto server = start_mock("okx");
    const okx::Client other(keys_of(*server), client_of(*server));
    const okx::Client client(keys_of(*server), client_of(*server));
    for (int i = 0; i < 6; ++i) CHECK(buy(other).get());
    const auto refused = buy(client).get();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::limit);
    CHECK(refused.error().outcome == Outcome::refused);
    CHECK(refused.error().code == "50011");
    CHECK(refused.error().http_status == 429);
    CHECK(arrived(*server, purchase).all == 7);
    CHECK(arrived(*server, purchase).carried_out == 6);
}

TEST_CASE("okx: a missing parameter is refused by name") {
    const auto server = start_mock("okx");
    const okx::Connection connection(keys_of(*server), client_of(*server));
    RawRequest request;
    request.method = "POST";
    request.path = "/api/v5/finance/savings/purchase-redempt";
    request.body = R"({"ccy":"BTC","side":"purchase"})";
    const auto reply = send(connection, request);
    REQUIRE(reply);
    CHECK(reply->status == 400);
    REQUIRE(reply->error);
    CHECK(reply->error->kind == ErrorKind::rejected);
    CHECK(reply->error->code == "50014");
    CHECK(reply->error->message.find("amt") != std::string::npos);
    request.body.reset();
    const auto empty = send(connection, request);
    REQUIRE(empty);
    REQUIRE(empty->error);
    CHECK(empty->error->code == "50000");
}

TEST_CASE("okx: a batch, whether the body is a list or holds one, tells of each item") {
    const auto server = start_mock("okx");
    const okx::Client client(keys_of(*server), client_of(*server));
    // The documented examples are of refusals.
    const std::string good = R"({"code":"0","msg":"","data":[{"sCode":"0","sMsg":""},{"sCode":"0","sMsg":""})";
    server->set_reply("rfq.cancel_multiple_rfqs", {200, good + R"(,{"sCode":"0","sMsg":""}]})"});
    server->set_reply("rfq.cancel_multiple_quotes", {200, good + "]}"});
    fail_next(*server, "rfq.cancel_multiple_rfqs", "partial=2");
    const auto cancelled = client.rfq.cancel_multiple_rfqs({.rfqIds = {"1", "2", "3"}}).get();
    REQUIRE_MESSAGE(cancelled, to_string(cancelled.error()));
    CHECK(cancelled->size() == 3);
    CHECK(cancelled->failed() == std::vector<std::size_t>{1, 2});
    CHECK(cancelled->error(2)->outcome == Outcome::refused);
    const auto all = client.rfq.cancel_multiple_quotes({.clQuoteIds = {"a", "b"}}).get();
    REQUIRE_MESSAGE(all, to_string(all.error()));
    CHECK(all->size() == 2);
    CHECK(all->ok_all());
    fail_next(*server, "trade.cancel_multiple_orders", "partial");
    const auto orders =
        client.trade
            .cancel_multiple_orders({{.instId = "BTC-USDT", .ordId = "1"}, {.instId = "BTC-USDT", .ordId = "2"}})
            .get();
    REQUIRE_MESSAGE(orders, to_string(orders.error()));
    CHECK(orders->failed() == std::vector<std::size_t>{1});
}

TEST_CASE("okx: a write whose reply is lost is unknown, and was made once") {
    for (const auto* fault : {"cut", "truncate"}) {
        const auto server = start_mock("okx");
        const okx::Client client(keys_of(*server), client_of(*server));
        fail_next(*server, purchase, fault, 0);
        const auto result = buy(client).get();
        REQUIRE_FALSE(result);
        CHECK(result.error().kind == ErrorKind::transport);
        CHECK(result.error().outcome == Outcome::unknown);
        CHECK_FALSE(result.error().retryable);
        CHECK(arrived(*server, purchase).all == 1);
    }
}

TEST_CASE("okx: a write is not sent again when its kept-alive connection closes under it") {
    const auto server = start_mock("okx");
    const okx::Client client(keys_of(*server), client_of(*server));
    CHECK(buy(client).get());
    fail_next(*server, purchase, "cut");
    const auto result = buy(client).get();
    REQUIRE_FALSE(result);
    CHECK(result.error().outcome == Outcome::unknown);
    CHECK(arrived(*server, purchase).all == 2);
    CHECK(buy(client).get());
}

TEST_CASE("okx: a read is repeated until it succeeds") {
    for (const auto* fault : {"cut", "truncate", "status=503", "not_json"}) {
        const auto server = start_mock("okx");
        const okx::Client client(keys_of(*server), client_of(*server));
        fail_next(*server, balance, fault, 2);
        const auto result = client.finance.savings.balance().get();
        CHECK_MESSAGE(result.has_value(), fault);
        CHECK(arrived(*server, balance).all == 3);
    }
}

TEST_CASE("okx: a read that never succeeds ends with the last error") {
    const auto server = start_mock("okx");
    auto options = client_of(*server);
    options.read_attempts = 2;
    const okx::Client client(keys_of(*server), options);
    fail_next(*server, balance, "status=503", 0);
    const auto result = client.finance.savings.balance().get();
    REQUIRE_FALSE(result);
    CHECK(result.error().kind == ErrorKind::server);
    CHECK(result.error().http_status == 503);
    CHECK(arrived(*server, balance).all == 2);
}

TEST_CASE("okx: a write is never repeated, whatever the exchange's failure") {
    for (const auto* fault : {"status=503", "status=500", "error=50001", "error=50004", "not_json"}) {
        const auto server = start_mock("okx");
        const okx::Client client(keys_of(*server), client_of(*server));
        fail_next(*server, purchase, fault, 0);
        const auto result = buy(client).get();
        REQUIRE_FALSE(result);
        CHECK(result.error().outcome != Outcome::accepted);
        CHECK(result.error().outcome != Outcome::not_sent);
        CHECK(arrived(*server, purchase).all == 1);
    }
}

TEST_CASE("okx: a reply of the wrong shape is a decode error with a place; the write was accepted") {
    const auto server = start_mock("okx");
    const okx::Client client(keys_of(*server), client_of(*server));
    fail_next(*server, purchase, "wrong_shape");
    const auto result = buy(client).get();
    REQUIRE_FALSE(result);
    CHECK(result.error().kind == ErrorKind::decode);
    CHECK(result.error().outcome == Outcome::accepted);
    CHECK(result.error().path == "data");
    CHECK_FALSE(result.error().retryable);
    CHECK(arrived(*server, purchase).all == 1);

    server->set_reply(balance,
                      {200, R"({"code":"0","msg":"","data":[{"ccy":"BTC","amt":"1"},{"ccy":"ETH","amt":"abc"}]})"});
    const auto read = client.finance.savings.balance().get();
    REQUIRE_FALSE(read);
    CHECK(read.error().kind == ErrorKind::decode);
    CHECK(read.error().path == "data[1].amt");
    CHECK(read.error().message.find("abc") != std::string::npos);
    CHECK(read.error().body.find("ETH") != std::string::npos);
}

TEST_CASE("okx: a reply larger than allowed is given up") {
    const auto server = start_mock("okx");
    auto options = client_of(*server);
    options.max_reply_bytes = 100'000;
    options.read_attempts = 1;
    const okx::Client client(keys_of(*server), options);
    fail_next(*server, balance, "oversize=200000");
    const auto result = client.finance.savings.balance().get();
    REQUIRE_FALSE(result);
    CHECK(result.error().message.find("100000") != std::string::npos);
    CHECK(client.finance.savings.balance().get());
}

TEST_CASE("okx: a reply that does not come in time") {
    const auto server = start_mock("okx");
    const okx::Client client(keys_of(*server), client_of(*server));
    fail_next(*server, purchase, "delay=600000");
    auto call = buy(client);
    const auto result = call.timeout(std::chrono::milliseconds(500)).get();
    REQUIRE_FALSE(result);
    CHECK(result.error().kind == ErrorKind::timeout);
    CHECK(result.error().outcome != Outcome::accepted);
    CHECK(arrived(*server, purchase).all <= 1);
}

TEST_CASE("okx: the exchange's own refusals keep their code and class") {
    const auto server = start_mock("okx");
    const okx::Client client(keys_of(*server), client_of(*server));
    fail_next(*server, purchase, "error=58350");
    const auto result = buy(client).get();
    REQUIRE_FALSE(result);
    CHECK(result.error().kind == ErrorKind::funds);
    CHECK(result.error().code == "58350");
    CHECK(result.error().outcome == Outcome::refused);
}

TEST_CASE("okx: demo trading is asked for by its header") {
    const auto server = start_mock("okx");
    auto options = client_of(*server);
    options.environment = "demo";
    const okx::Client client(keys_of(*server), options);
    CHECK(client.finance.savings.balance().get());
    CHECK(server->requests().back().environment == "demo");
    const okx::Client production(keys_of(*server), client_of(*server));
    CHECK(production.finance.savings.balance().get());
    CHECK(server->requests().back().environment == "production");
}

TEST_CASE("okx: attached orders are held against the instrument of their order, legs against their own") {
    const auto server = start_mock("okx");
    Options options = client_of(*server);
    options.refuse_out_of_range = true;
    options.instrument_rules = [](std::string_view id) {
        return InstrumentRules{.tick = id == "BTC-USDT" ? "0.1"_d : "0.0005"_d, .lot = "0.01"_d};
    };
    const okx::Client client(keys_of(*server), options);
    const auto told = [&](const auto& call) {
        const auto got = call.get();
        return got ? std::string("sent") : got.error().message;
    };
    using namespace okx::trade;
    const auto order = [](Decimal trigger) {
        return PlaceOrderRequest{.instId = "BTC-USDT",
                                 .tdMode = TdMode::cash,
                                 .side = Side::buy,
                                 .ordType = OrdType::limit,
                                 .sz = 1,
                                 .px = "100.1"_d,
                                 .attachAlgoOrds = {{.tpTriggerPx = trigger, .tpOrdPx = -1}}};
    };
    CHECK(told(client.trade.place_order(order("100.15"_d))) ==
          "parameter attachAlgoOrds[0].tpTriggerPx is 100.15, not a multiple of 0.1, the tick of BTC-USDT");
    CHECK(told(client.trade.place_order(order("100.2"_d))) == "sent");
    const auto quote = [&](Decimal px) {
        const okx::rfq::CreateQuoteRequestLegs leg{
            .instId = "BTC-USD-260925-60000-C", .sz = 1, .px = px, .side = okx::Side::buy};
        return client.rfq.create_quote(
            {.rfqId = "1", .quoteSide = okx::rfq::Side::buy, .legs = Vector<okx::rfq::CreateQuoteRequestLegs>{leg}});
    };
    CHECK(told(quote("0.0403"_d)) ==
          "parameter legs[0].px is 0.0403, not a multiple of 0.0005, the tick of BTC-USD-260925-60000-C");
    CHECK(told(quote("0.0405"_d)).find("parameter") == std::string::npos);  // the exchange's own answer
    CHECK(arrived(*server, "rfq.create_quote").all == 1);
}

TEST_CASE("okx: parameters beyond the documented ones are signed and sent") {
    const auto server = start_mock("okx");
    const okx::Client client(keys_of(*server), client_of(*server));
    auto call = client.finance.savings.balance({.ccy = "A/B, c"});
    CHECK(call.with("new one", "\xc3\xa9").get());
    CHECK(server->requests().back().target == "/api/v5/finance/savings/balance?ccy=A%2FB%2C%20c&new%20one=%C3%A9");
}

TEST_CASE("okx: a batch whose reply was lost is settled order by order") {
    const auto server = start_mock("okx");
    const auto replay = std::make_shared<ReplayTransport>();
    Options options = client_of(*server);
    options.base_url = "https://127.0.0.1:1";
    options.transport = replay;
    options.read_attempts = 1;
    const okx::Client client(keys_of(*server), options);
    namespace trade = okx::trade;
    Vector<trade::PlaceMultipleOrdersRequest> orders;
    for (const char* id : {"b1", "b2"})
        orders.push_back({.instId = "BTC-USDT",
                          .tdMode = trade::TdMode::cash,
                          .clOrdId = id,
                          .side = trade::Side::buy,
                          .ordType = trade::OrdType::limit,
                          .sz = "1"_d,
                          .px = "2.15"_d});
    replay->answer("POST", "/api/v5/trade/batch-orders", broken_connection());
    replay->answer(
        "GET", "/api/v5/trade/order",
        json_reply(200, R"({"code":"0","msg":"","data":[{"instId":"BTC-USDT","clOrdId":"b1","ordId":"7"}]})"));
    replay->answer("GET", "/api/v5/trade/order", json_reply(200, R"({"code":"51603","msg":"none","data":[]})"));
    const auto settled = reconcile(client.trade.place_multiple_orders(orders), trade::Api::order_lookup(),
                                   {.settle = std::chrono::milliseconds(0)})
                             .get();
    REQUIRE(settled);
    REQUIRE(settled->items.size() == 2);
    CHECK(settled->items[0].outcome == ItemOutcome::found);
    CHECK(settled->items[0].found->ordId == "7");
    CHECK(settled->items[1].outcome == ItemOutcome::absent);
    REQUIRE(replay->requests().size() == 3);
    CHECK(replay->requests()[1].target == "/api/v5/trade/order?clOrdId=b1&instId=BTC-USDT");
    CHECK(replay->requests()[2].target == "/api/v5/trade/order?clOrdId=b2&instId=BTC-USDT");
}
