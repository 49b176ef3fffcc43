// Writes that are asked for, and sent again only when the exchange knows nothing of them.
#include "exbind/reconcile.hpp"

#include <doctest/doctest.h>

#include <atomic>
#include <functional>

#include "rows.hpp"

using namespace exbind;
using namespace std::chrono_literals;
using rows::call;
using rows::Rows;

namespace {

constexpr std::string_view absent[] = {"51603"};
constexpr std::string_view duplicate[] = {"51016"};
constexpr exbind::detail::ClientId ids[] = {{"test.write", "ccy", "test.read", absent, duplicate}};
constexpr exbind::detail::ClientId careful[] = {{"test.write", "ccy", "test.read", absent, {}}};
constexpr auto exchange_with(std::span<const exbind::detail::ClientId> client_ids) {
    auto data = exchanges::alpha;
    data.client_ids = client_ids;
    return data;
}
constexpr auto exchange = exchange_with(ids);
constexpr auto careful_exchange = exchange_with(careful);

Answer lost() {
    return {.bytes = {}, .close = true};
}
Answer code(const std::string& code) {
    return reply(200, R"({"code":")" + code + R"(","msg":"told","data":[]})");
}
Answer found() {
    return reply(200, rows::good);
}

/// What the exchange answers to the writes and to the questions, one after the other.
struct Script {
    std::vector<Answer> writes;
    std::vector<Answer> asks;
};

struct Run {
    Result<Settled<Rows, Rows>> result = tl::unexpected(Error{});
    int writes = 0;
    int asks = 0;
};

Run run(const Script& script, const exbind::detail::ExchangeData& data = exchange, ReconcileOptions options = {}) {
    Run run;
    std::atomic<std::size_t> writes{0}, asks{0};  // each connection of the server has a thread
    Server server([&](const Received& request) {
        if (request.method == "POST") return script.writes.at(writes++);
        return script.asks.at(asks++);
    });
    auto settings = rows::to(server);
    settings.read_attempts = 1;
    const Connection connection(data, exchanges::alpha_values(), settings);
    options.settle = 1ms;
    run.result = reconcile(call(connection, rows::write, {.ccy = "id-1"}),
                           call(connection, rows::read, {.ccy = "id-1"}), options);
    run.writes = static_cast<int>(writes);
    run.asks = static_cast<int>(asks);
    return run;
}

std::string usage(const Connection& connection, const exbind::detail::Operation& write, const std::string& id,
                  const exbind::detail::Operation& ask, const std::string& asked) {
    const auto got = reconcile(call(connection, write, {.ccy = id}), call(connection, ask, {.ccy = asked}));
    REQUIRE(!got);
    CHECK(got.error().kind == ErrorKind::usage);
    return got.error().message;
}

}  // namespace

TEST_CASE("an answered write is not asked for") {
    const auto accepted = run({{found()}, {}});
    REQUIRE(accepted.result);
    CHECK(accepted.result->reply->size() == 1);
    CHECK(!accepted.result->found);
    CHECK(accepted.result->sent == 1);

    const auto refused = run({{code("51000")}, {}});
    REQUIRE(!refused.result);
    CHECK(refused.result.error().outcome == Outcome::refused);
    // An id that another write used before is a refusal like others.
    CHECK(run({{code("51016")}, {}}).result.error().outcome == Outcome::refused);
}

TEST_CASE("a lost reply: found, so not sent again") {
    const auto got = run({{lost()}, {found()}});
    REQUIRE(got.result);
    CHECK(!got.result->reply);
    CHECK(got.result->found->front().ccy == "BTC");
    CHECK(got.writes == 1);
}

TEST_CASE("a lost reply: nothing there, so sent again with the same id") {
    for (const Answer& nothing : {code("51603"), reply(200, R"({"code":"0","msg":"","data":[]})")}) {
        const auto got = run({{lost(), found()}, {nothing}});
        REQUIRE(got.result);
        CHECK(got.result->reply);
        CHECK(got.result->sent == 2);
        CHECK(got.writes == 2);
    }
}

TEST_CASE("the first one arrived late: the second is refused as known, and asking finds it") {
    const auto got = run({{lost(), code("51016")}, {code("51603"), found()}});
    REQUIRE(got.result);
    CHECK(got.result->found);
    CHECK(got.writes == 2);
    // Known, and not to be found: nobody can tell, and nothing is sent a third time.
    const auto odd = run({{lost(), code("51016")}, {code("51603"), code("51603")}}, exchange, {.attempts = 5});
    REQUIRE(!odd.result);
    CHECK(odd.result.error().outcome == Outcome::unknown);
    CHECK(odd.writes == 2);
}

TEST_CASE("when asking tells nothing, the outcome stays unknown and nothing is sent again") {
    for (const Answer& answer : {lost(), code("50011"), reply(500, "")}) {
        const auto got = run({{lost()}, {answer}});
        REQUIRE(!got.result);
        CHECK(got.result.error().outcome == Outcome::unknown);
        CHECK(!got.result.error().retryable);
        CHECK(got.result.error().message.find("told nothing") != std::string::npos);
        CHECK(got.writes == 1);
    }
}

TEST_CASE("no more attempts than allowed; none again where the exchange documents no refusal of known ids") {
    const auto once = run({{lost()}, {code("51603")}}, exchange, {.attempts = 1});
    CHECK(once.result.error().outcome == Outcome::unknown);
    CHECK(once.writes == 1);
    const auto twice = run({{lost(), lost()}, {code("51603"), code("51603")}});
    CHECK(twice.result.error().outcome == Outcome::unknown);
    CHECK(twice.writes == 2);
    CHECK(run({{lost()}, {code("51603")}}, careful_exchange).writes == 1);
}

TEST_CASE("an accepted write whose reply cannot be read is asked for, and never sent again") {
    const Answer unreadable = reply(200, R"({"code":"0","msg":"","data":[{"amt":{}}]})");
    CHECK(run({{unreadable}, {found()}}).result->found);
    const auto got = run({{unreadable}, {code("51603")}});
    REQUIRE(!got.result);
    CHECK(got.result.error().outcome == Outcome::accepted);
    CHECK(got.writes == 1);
}

TEST_CASE("calls that do not belong together are usage errors, and nothing is sent") {
    Server server([](const Received&) { return found(); });
    const Connection connection(exchange, exchanges::alpha_values(), rows::to(server));
    const auto has = [](const std::string& text, const char* part) { return text.find(part) != std::string::npos; };
    CHECK(has(usage(connection, rows::write, "a", rows::read, "b"), "the same \"ccy\""));
    CHECK(has(usage(connection, rows::write, "", rows::read, ""), "carries no \"ccy\""));
    CHECK(has(usage(connection, rows::write, "a", rows::either, "a"), "is test.read"));
    CHECK(has(usage(connection, rows::brisk, "a", rows::read, "a"), "nothing is known"));
    const Connection other(exchange, exchanges::alpha_values(), rows::to(server));
    const auto got = reconcile(call(connection, rows::write, {.ccy = "a"}), call(other, rows::read, {.ccy = "a"}));
    CHECK(has(got.error().message, "one connection"));
    CHECK(server.received().empty());
}
