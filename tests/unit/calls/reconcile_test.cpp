// Writes that are asked for, and sent again only when the exchange knows nothing of them.
#include "exbind/reconcile.hpp"

#include <doctest/doctest.h>

#include <atomic>
#include <functional>
#include <future>
#include <memory>
#include <thread>

#include "detached.hpp"
#include "exbind/replay.hpp"
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

enum class Way { get, start, co_await_, poll };

using Pair = Reconciliation<Rows, Rows>;

Result<Settled<Rows, Rows>> made(Pair& pair, Way way) {
    if (way == Way::get) return pair.get();
    if (way != Way::co_await_) return pair.start().get();
    std::promise<Result<Settled<Rows, Rows>>> promise;
    const auto coroutine = [](Pair& awaited, auto& into) -> Detached { into.set_value(co_await awaited); };
    coroutine(pair, promise);
    return promise.get_future().get();
}

Run run_one_way(const Script& script, const exbind::detail::ExchangeData& data, ReconcileOptions options, Way way) {
    Run run;
    std::atomic<std::size_t> writes{0}, asks{0};  // each connection of the server has a thread
    Server server([&](const Received& request) {
        if (request.method == "POST") return script.writes.at(writes++);
        return script.asks.at(asks++);
    });
    auto settings = rows::to(server);
    settings.read_attempts = 1;
    settings.io_thread = way != Way::poll;
    const Connection connection(data, exchanges::alpha_values(), settings);
    options.settle = 1ms;
    auto pair = reconcile(call(connection, rows::write, {.ccy = "id-1"}), call(connection, rows::read, {.ccy = "id-1"}),
                          options);
    run.result = made(pair, way);
    run.writes = static_cast<int>(writes);
    run.asks = static_cast<int>(asks);
    return run;
}

/// In all ways, which must not differ.
Run run(const Script& script, const exbind::detail::ExchangeData& data = exchange, ReconcileOptions options = {}) {
    const Run first = run_one_way(script, data, options, Way::get);
    for (const Way way : {Way::start, Way::co_await_, Way::poll}) {
        const Run other = run_one_way(script, data, options, way);
        CHECK(other.writes == first.writes);
        CHECK(other.asks == first.asks);
        CHECK(other.result.has_value() == first.result.has_value());
        if (other.result && first.result) {
            CHECK(other.result->sent == first.result->sent);
            CHECK(other.result->reply.has_value() == first.result->reply.has_value());
            CHECK(other.result->found.has_value() == first.result->found.has_value());
        } else if (!other.result && !first.result) {
            CHECK(to_string(other.result.error()) == to_string(first.result.error()));
        }
    }
    return first;
}

std::string usage(const Connection& connection, const exbind::detail::Operation& write, const std::string& id,
                  const exbind::detail::Operation& ask, const std::string& asked) {
    const auto got = reconcile(call(connection, write, {.ccy = id}), call(connection, ask, {.ccy = asked})).get();
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
    const auto got = run({{then_closed()}, {found()}});
    REQUIRE(got.result);
    CHECK(!got.result->reply);
    CHECK(got.result->found->front().ccy == "BTC");
    CHECK(got.writes == 1);
}

TEST_CASE("a lost reply: nothing there, so sent again with the same id") {
    for (const Answer& nothing : {code("51603"), reply(200, R"({"code":"0","msg":"","data":[]})")}) {
        const auto got = run({{then_closed(), found()}, {nothing}});
        REQUIRE(got.result);
        CHECK(got.result->reply);
        CHECK(got.result->sent == 2);
        CHECK(got.writes == 2);
    }
}

TEST_CASE("the first one arrived late: the second is refused as known, and asking finds it") {
    const auto got = run({{then_closed(), code("51016")}, {code("51603"), found()}});
    REQUIRE(got.result);
    CHECK(got.result->found);
    CHECK(got.writes == 2);
    // Known, and not to be found: nobody can tell, and nothing is sent a third time.
    const auto odd = run({{then_closed(), code("51016")}, {code("51603"), code("51603")}}, exchange, {.attempts = 5});
    REQUIRE(!odd.result);
    CHECK(odd.result.error().outcome == Outcome::unknown);
    CHECK(odd.writes == 2);
}

TEST_CASE("when asking tells nothing, the outcome stays unknown and nothing is sent again") {
    for (const Answer& answer : {then_closed(), code("50011"), reply(500, "")}) {
        const auto got = run({{then_closed()}, {answer}});
        REQUIRE(!got.result);
        CHECK(got.result.error().outcome == Outcome::unknown);
        CHECK(!got.result.error().retryable);
        CHECK(got.result.error().message.find("told nothing") != std::string::npos);
        CHECK(got.writes == 1);
    }
}

TEST_CASE("no more attempts than allowed; none again where the exchange documents no refusal of known ids") {
    const auto once = run({{then_closed()}, {code("51603")}}, exchange, {.attempts = 1});
    CHECK(once.result.error().outcome == Outcome::unknown);
    CHECK(once.writes == 1);
    const auto twice = run({{then_closed(), then_closed()}, {code("51603"), code("51603")}});
    CHECK(twice.result.error().outcome == Outcome::unknown);
    CHECK(twice.writes == 2);
    CHECK(run({{then_closed()}, {code("51603")}}, careful_exchange).writes == 1);
}

TEST_CASE("a second sending that is refused or never leaves says nothing of the first") {
    // Refused, for all we know, because the first one has arrived meanwhile.
    const auto late = run({{then_closed(), code("58350")}, {code("51603"), found()}});
    REQUIRE(late.result);
    CHECK(late.result->found);
    const auto odd = run({{then_closed(), code("51000")}, {code("51603"), code("51603")}}, exchange, {.attempts = 5});
    REQUIRE(!odd.result);
    CHECK(odd.result.error().outcome == Outcome::unknown);
    CHECK(!odd.result.error().retryable);
    CHECK(odd.writes == 2);

    const auto replay = std::make_shared<ReplayTransport>();
    replay->answer("POST", "/rows", broken_connection());
    replay->answer("POST", "/rows", broken_connection(false));
    const auto nothing = json_reply(200, R"({"code":"51603","msg":"","data":[]})");
    replay->answer_always("GET", "/rows", nothing);
    const Connection connection(exchange, exchanges::alpha_values(),
                                {.base_url = "http://127.0.0.1:1", .transport = replay});
    const auto got = reconcile(call(connection, rows::write, {.ccy = "a"}), call(connection, rows::read, {.ccy = "a"}),
                               {.settle = 0ms})
                         .get();
    REQUIRE(!got);
    CHECK(got.error().outcome == Outcome::unknown);
    CHECK(!got.error().retryable);
    CHECK(replay->requests().size() == 4);
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
    const auto got =
        reconcile(call(connection, rows::write, {.ccy = "a"}), call(other, rows::read, {.ccy = "a"})).get();
    CHECK(has(got.error().message, "one connection"));
    CHECK(server.received().empty());
}

namespace {

/// Loses the reply of every write, and answers to questions that there is nothing.
Answer lose(const Received& request) {
    return request.method == "POST" ? then_closed() : code("51603");
}

void wait_for_writes(const Server& server, std::size_t count) {
    while (server.received().size() < count) std::this_thread::sleep_for(1ms);
}

Pair patient(const Connection& connection) {
    return reconcile(call(connection, rows::write, {.ccy = "a"}), call(connection, rows::read, {.ccy = "a"}),
                     {.settle = 10min});
}

}  // namespace

TEST_CASE("cancelling while it waits to ask: unknown, and nothing more is sent") {
    Server server(lose);
    const Connection connection(exchange, exchanges::alpha_values(), rows::to(server));
    auto started = patient(connection).start();
    wait_for_writes(server, 1);
    started.cancel();
    const auto got = started.get();
    REQUIRE(!got);
    CHECK(got.error().kind == ErrorKind::cancelled);
    CHECK(got.error().outcome == Outcome::unknown);
    CHECK(!got.error().retryable);
    CHECK(server.received().size() == 1);
}

TEST_CASE("the end of the client ends it, in every way, without waiting to ask") {
    for (const Way way : {Way::get, Way::start, Way::poll}) {
        Server server(lose);
        auto options = rows::to(server);
        options.io_thread = way != Way::poll;
        auto connection = std::make_unique<Connection>(exchange, exchanges::alpha_values(), options);
        auto pair = patient(*connection);
        auto ended = std::async(std::launch::async, [&] { return made(pair, way); });
        wait_for_writes(server, 1);
        connection.reset();
        const auto got = ended.get();
        REQUIRE(!got);
        CHECK(got.error().outcome == Outcome::unknown);
        CHECK(server.received().size() == 1);
        // And none begins any more.
        CHECK(made(pair, way).error().kind == ErrorKind::usage);
    }
}

TEST_CASE("the wait before asking is not part of the deadline of asking") {
    Server server([](const Received& request) { return request.method == "POST" ? then_closed() : found(); });
    auto options = rows::to(server);
    options.read_attempts = 1;
    const Connection connection(exchange, exchanges::alpha_values(), options);
    auto ask = call(connection, rows::read, {.ccy = "a"});
    ask.timeout(2s);
    auto pair = reconcile(call(connection, rows::write, {.ccy = "a"}), ask, {.settle = 2100ms});
    auto one = pair.start();
    CHECK(pair.get());
    CHECK(one.get());
}

TEST_CASE("one object, started many times; callbacks on the executor; waiting on the I/O thread is a usage error") {
    Server server([](const Received& request) { return request.method == "POST" ? then_closed() : found(); });
    auto options = rows::to(server);
    options.read_attempts = 1;
    std::atomic<int> executed{0};
    options.executor = [&](std::function<void()> task) {
        ++executed;
        task();
    };
    const Connection connection(exchange, exchanges::alpha_values(), options);
    auto pair = reconcile(call(connection, rows::write, {.ccy = "a"}), call(connection, rows::read, {.ccy = "a"}),
                          {.settle = 0ms});
    std::vector<Started<Settled<Rows, Rows>>> many;
    for (int i = 0; i < 20; ++i) many.push_back(pair.start());
    for (auto& each : many) CHECK(each.get());
    CHECK(executed == 0);  // its own steps do not go there
    std::promise<void> done;
    pair.start().then([&](Result<Settled<Rows, Rows>> got) {
        CHECK(got);
        CHECK(pair.get().error().kind == ErrorKind::usage);
        auto started = pair.start();
        CHECK(!started.wait());
        CHECK(started.get().error().kind == ErrorKind::usage);
        done.set_value();
    });
    done.get_future().get();
    CHECK(executed == 1);
}
