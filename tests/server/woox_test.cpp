#include "exbind/woox.hpp"

#include <doctest/doctest.h>

#include <string>

#include "exbind/raw.hpp"
#include "exbind/reconcile.hpp"
#include "exbind/replay.hpp"
#include "mocked.hpp"

using namespace exbind;
using namespace exbind::literals;

namespace {

const std::string history = "spotMargin.interest_history";

woox::Credentials keys_of(const mock::Server& server) {
    return {.key = secret_of(server, "key"), .secret = secret_of(server, "secret")};
}

auto interest(const woox::Client& client) {
    return client.spot_margin.interest_history({.token = "USDT"});
}

}  // namespace

TEST_CASE("woox: the operation answers what the documentation shows") {
    const auto server = start_mock("woox");
    const woox::Client client(keys_of(*server), client_of(*server));
    const auto result = interest(client).get();
    REQUIRE(result);
    REQUIRE(result->rows.size() == 2);
    CHECK(result->rows[0].id == 1649844);
    CHECK(result->rows[0].quantity->to_string() == "14896.05440493");
    CHECK_FALSE(result->rows[1].quantity);
    CHECK(result->meta.total == 1865);
    REQUIRE(server->requests().size() == 1);
    CHECK(server->requests()[0].target == "/v3/spotMargin/interestHistory?token=USDT");
}

TEST_CASE("woox: wrong credentials") {
    const auto server = start_mock("woox");
    auto keys = keys_of(*server);
    keys.key = Secret("other");
    const auto wrong_key = interest(woox::Client(keys, client_of(*server))).get();
    REQUIRE_FALSE(wrong_key);
    CHECK(wrong_key.error().kind == ErrorKind::auth);
    CHECK(wrong_key.error().code == "-1002");
    keys = keys_of(*server);
    keys.secret = Secret("other");
    const auto wrong_secret = interest(woox::Client(keys, client_of(*server))).get();
    REQUIRE_FALSE(wrong_secret);
    CHECK(wrong_secret.error().kind == ErrorKind::auth);
    CHECK(wrong_secret.error().code == "-1001");
    CHECK(wrong_secret.error().outcome == Outcome::refused);
}

TEST_CASE("woox: ten requests a minute") {
    const auto server = start_mock("woox");
    auto options = client_of(*server);
    options.limit_store = make_frozen_limit_store();
    options.limit_policy = LimitPolicy::fail;
    const woox::Client client(keys_of(*server), options);
    for (int i = 0; i < 10; ++i) CHECK(interest(client).get());
    const auto held = interest(client).get();
    REQUIRE_FALSE(held);
    CHECK(held.error().kind == ErrorKind::limit);
    CHECK(held.error().outcome == Outcome::not_sent);
    CHECK(server->requests().size() == 10);

    options = client_of(*server);
    options.read_attempts = 1;
    const auto refused = interest(woox::Client(keys_of(*server), options)).get();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::limit);
    CHECK(refused.error().outcome == Outcome::refused);
    CHECK(refused.error().code == "-1003");
}

TEST_CASE("woox: a missing parameter") {
    const auto server = start_mock("woox");
    const woox::Connection connection(keys_of(*server), client_of(*server));
    RawRequest request;
    request.path = "/v3/spotMargin/interestHistory";
    const auto reply = send(connection, request);
    REQUIRE(reply);
    CHECK(reply->status == 400);
    REQUIRE(reply->error);
    CHECK(reply->error->code == "-1005");
    CHECK(reply->error->message.find("token") != std::string::npos);
}

TEST_CASE("woox: lost and misshapen replies") {
    const auto server = start_mock("woox");
    const woox::Client client(keys_of(*server), client_of(*server));
    fail_next(*server, history, "truncate", 2);
    CHECK(interest(client).get());
    CHECK(server->requests().size() == 3);
    fail_next(*server, history, "wrong_shape");
    const auto result = interest(client).get();
    REQUIRE_FALSE(result);
    CHECK(result.error().kind == ErrorKind::decode);
    CHECK(result.error().path == "data");
}

TEST_CASE("woox: times in decimal seconds and in milliseconds are the same kind of time") {
    using namespace std::chrono_literals;
    const auto server = start_mock("woox");
    const woox::Client client(keys_of(*server), client_of(*server));
    const auto order = client.trade.order({.orderId = 60780315704}).get();
    REQUIRE(order);
    CHECK(order->createdTime == TimePoint(1752049062496ms));
    CHECK(order->price == "60"_d);
    CHECK(order->orderId == 60780315704);
    CHECK_FALSE(order->amount);
    const auto candles =
        client.public_.kline_history({.symbol = "SPOT_BTC_USDT", .type = woox::public_::KlineType::_1m}).get();
    REQUIRE(candles);
    REQUIRE(candles->rows.size() == 1);
    CHECK(candles->rows[0].startTimestamp == TimePoint(1751622120000ms));
    CHECK(candles->rows[0].close->to_string() == "108994.16");
}

TEST_CASE("woox: success is looked at first, whatever the status and however the code is written") {
    struct Case {
        int status;
        const char* body;
        ErrorKind kind;
        const char* code;
        const char* message;
    };
    const Case cases[] = {
        {400, R"({"success":false,"message":"invalid symbol"})", ErrorKind::rejected, "", "invalid symbol"},
        {400, R"({"success":false,"code":-1005,"error_code":90000,"message":"no"})", ErrorKind::rejected, "-1005",
         "no"},
        {200, R"({"code":"-1011","message":"maintenance","success":false})", ErrorKind::server, "-1011", "maintenance"},
        {200, R"({"success":false,"code":-1012,"message":"refused"})", ErrorKind::rejected, "-1012", "refused"},
        {500, R"({"success":false,"code":"-1000","message":"broken"})", ErrorKind::server, "-1000", "broken"},
        {429, R"({"success":false,"code":-1003,"message":"slow down"})", ErrorKind::limit, "-1003", "slow down"},
        {401, R"({"success":false,"code":-1001,"message":"signature"})", ErrorKind::auth, "-1001", "signature"},
        {200, R"({"code":503,"message":"[GW] no upstream server"})", ErrorKind::server, "503",
         "[GW] no upstream server"},
        {200, R"({"message":"try later"})", ErrorKind::rejected, "", "try later"},
    };
    for (const Case& each : cases) {
        CAPTURE(std::string(each.body));
        const auto server = start_mock("woox");
        REQUIRE(server->set_reply("trade.trading_fee", {each.status, each.body}));
        auto options = client_of(*server);
        options.read_attempts = 1;
        const woox::Client client(keys_of(*server), options);
        const auto result = client.trade.trading_fee({.symbol = "SPOT_BTC_USDT"}).get();
        REQUIRE_FALSE(result);
        CHECK(result.error().kind == each.kind);
        CHECK(result.error().code == each.code);
        CHECK(result.error().message == each.message);
        CHECK(result.error().outcome == Outcome::refused);
        CHECK(result.error().http_status == each.status);
    }
}

TEST_CASE("woox: a write that only the gateway answered may have been carried out") {
    const auto server = start_mock("woox");
    const woox::Client client(keys_of(*server), client_of(*server));
    const auto place = [&] {
        return client.trade
            .place_order({.symbol = "SPOT_BTC_USDT",
                          .side = woox::trade::Side::buy,
                          .type = woox::trade::OrderType::limit,
                          .price = "1"_d,
                          .quantity = "1"_d})
            .get();
    };
    REQUIRE(server->set_reply("trade.place_order", {200, R"({"code":503,"message":"[GW] no upstream server"})"}));
    auto result = place();
    REQUIRE_FALSE(result);
    CHECK(result.error().outcome == Outcome::unknown);
    CHECK(result.error().code == "503");
    CHECK(arrived(*server, "trade.place_order").all == 1);
    REQUIRE(server->set_reply("trade.place_order", {200, R"({"success":false,"code":-1101,"message":"risk"})"}));
    result = place();
    REQUIRE_FALSE(result);
    CHECK(result.error().outcome == Outcome::refused);
    CHECK(result.error().kind == ErrorKind::funds);
    REQUIRE(server->set_reply("trade.place_order", {200, "{}"}));
    result = place();
    REQUIRE_FALSE(result);
    CHECK(result.error().outcome == Outcome::unknown);
    CHECK(result.error().kind == ErrorKind::decode);
}

TEST_CASE("woox: a cancel whose reply was lost tells the order's state, and another order is no answer") {
    const auto server = start_mock("woox");
    const auto replay = std::make_shared<ReplayTransport>();
    Options options = client_of(*server);
    options.base_url = "https://127.0.0.1:1";
    options.transport = replay;
    options.read_attempts = 1;
    const woox::Client client(keys_of(*server), options);
    const auto cancelled = [&](const std::string& data) {
        replay->answer("DELETE", "/v3/trade/order", broken_connection());
        replay->answer("GET", "/v3/trade/order", json_reply(200, R"({"success":true,"data":)" + data + "}"));
        return reconcile(client.trade.cancel_order({.symbol = "SPOT_BTC_USDT", .clientOrderId = 5}),
                         woox::trade::Api::order_lookup(), {.settle = std::chrono::milliseconds(0)})
            .get();
    };
    const auto gone = cancelled(R"({"orderId":9,"clientOrderId":5,"status":"CANCELLED"})");
    REQUIRE(gone);
    CHECK(gone->carried_out);
    CHECK(replay->requests().back().target == "/v3/trade/order?clientOrderId=5");
    const auto open = cancelled(R"({"orderId":9,"clientOrderId":5,"status":"NEW"})");
    REQUIRE(open);
    CHECK_FALSE(open->carried_out);
    CHECK(open->found->status == woox::trade::OrderStatus::new_);
    const auto other = cancelled(R"({"orderId":9,"clientOrderId":6,"status":"CANCELLED"})");
    REQUIRE_FALSE(other);
    CHECK(other.error().outcome == Outcome::unknown);
    CHECK(other.error().message.find("\"5\"") != std::string::npos);
    CHECK(other.error().message.find("\"6\"") != std::string::npos);
}
