#include "exbind/woox.hpp"

#include <doctest/doctest.h>

#include <string>

#include "exbind/raw.hpp"
#include "mocked.hpp"

using namespace exbind;

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
