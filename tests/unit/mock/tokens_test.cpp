#include "mock/tokens.hpp"

#include <doctest/doctest.h>

#include "mock/parameters.hpp"

using namespace exbind;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::system_clock::time_point now{std::chrono::seconds(1'700'000'000)};

spec::Exchange exchange_with(const spec::Session& session) {
    spec::Exchange exchange;
    exchange.envelope.payload = "result";
    exchange.envelope.success_field = "error";
    exchange.envelope.success_test = spec::SuccessTest::absent;
    exchange.session = session;
    return exchange;
}

}  // namespace

TEST_CASE("tokens go where the session says, with their end") {
    mock::Tokens tokens;
    spec::Session session;
    session.operation = "public.auth";
    session.token = "access_token";
    session.lifetime = "expires_in";
    std::string body = R"({"result":{"access_token":"example","expires_in":900,"scope":"all"}})";
    tokens.hand_out(exchange_with(session), 0ms, now, body);
    CHECK(body == R"({"result":{"access_token":"mock-token-1","expires_in":900,"scope":"all"}})");
    CHECK(tokens.knows("mock-token-1", now + 899s));
    CHECK_FALSE(tokens.knows("mock-token-1", now + 900s));
    CHECK_FALSE(tokens.knows("example", now));

    body = R"({"result":{"expires_in":"900"}})";
    tokens.hand_out(exchange_with(session), 5s, now, body);
    CHECK(body == R"({"result":{"expires_in":"5","access_token":"mock-token-2"}})");
    CHECK(tokens.knows("mock-token-1", now));
    CHECK(tokens.knows("mock-token-2", now + 4s));
    CHECK_FALSE(tokens.knows("mock-token-2", now + 5s));
    tokens.end();
    CHECK_FALSE(tokens.knows("mock-token-1", now));

    // A refusal, and what is no JSON, hands out nothing.
    for (const std::string other : {R"({"error":{"code":1}})", "<html>", "[]"}) {
        body = other;
        tokens.hand_out(exchange_with(session), 0ms, now, body);
        CHECK(body == other);
    }
}

TEST_CASE("ends are times in the unit of the session, in rows and below members, too") {
    mock::Tokens tokens;
    spec::Session session;
    session.token = "pass.text";
    session.ends = "pass.until";
    session.unit = spec::TimeUnit::milliseconds;
    std::string body = R"({"result":[]})";
    tokens.hand_out(exchange_with(session), 0ms, now, body);
    CHECK(body == R"({"result":[{"pass":{"text":"mock-token-1","until":1700003600000}}]})");
    session.unit = spec::TimeUnit::iso8601;
    session.lasts_ms = 1500;
    body = R"({"result":{}})";
    tokens.hand_out(exchange_with(session), 0ms, now, body);
    CHECK(body == R"({"result":{"pass":{"text":"mock-token-2","until":"2023-11-14T22:13:21.500Z"}}})");
}

TEST_CASE("nonces grow") {
    mock::Tokens tokens;
    CHECK(tokens.takes_next("5"));
    CHECK_FALSE(tokens.takes_next("5"));
    CHECK_FALSE(tokens.takes_next("4"));
    CHECK(tokens.takes_next("18446744073709551615"));
    CHECK_FALSE(tokens.takes_next("18446744073709551616"));
    CHECK_FALSE(tokens.takes_next("x"));
    CHECK_FALSE(tokens.takes_next(""));
}
