// What throws below or above the library (a transport, a clock, a callback) neither crosses the API nor leaves a call
// without an end.
#include <doctest/doctest.h>

#include <atomic>
#include <coroutine>
#include <exception>
#include <functional>
#include <future>
#include <memory>
#include <stdexcept>

#include "detached.hpp"
#include "exbind/raw.hpp"
#include "exbind/replay.hpp"
#include "rows.hpp"

using namespace exbind;
using namespace std::chrono_literals;
using rows::call;
using rows::Rows;

namespace {

struct NoTransport final : Transport {
    TransportResult send(const HttpRequest&, Cancellation*) override { throw std::runtime_error(secret()); }
    std::unique_ptr<InFlight> start(HttpRequest, std::function<void(TransportResult)>) override {
        ++begun;
        throw std::runtime_error(secret());
    }
    static std::string secret() { return "sent with " + std::string(exchanges::alpha_key); }
    std::atomic<int> begun{0};
};

/// Answers, and throws then.
struct LateThrower final : Transport {
    TransportResult send(const HttpRequest&, Cancellation*) override { return json_reply(200, rows::good); }
    std::unique_ptr<InFlight> start(HttpRequest, std::function<void(TransportResult)> done) override {
        done(json_reply(200, rows::good));
        throw 7;
    }
};

struct NoClock final : Clock {
    TimePoint now() const override { throw std::runtime_error("no clock"); }
};

/// Lets its exception out of resume(); the frame stays until it is destroyed.
struct Throwing {
    struct promise_type {
        Throwing get_return_object() { return {std::coroutine_handle<promise_type>::from_promise(*this)}; }
        std::suspend_never initial_suspend() noexcept { return {}; }
        std::suspend_always final_suspend() noexcept { return {}; }
        void return_void() {}
        void unhandled_exception() { throw; }
    };
    std::coroutine_handle<promise_type> handle;
};

Connection with(Options options) {
    options.base_url = "http://127.0.0.1:1";
    options.timeout = 60s;
    options.limit_store = make_memory_limit_store();
    return {exchanges::alpha, exchanges::alpha_values(), std::move(options)};
}

/// Blocking, with a callback, and in a coroutine.
std::vector<Error> all_ways(const Connection& connection, const detail::Operation& operation) {
    std::vector<Error> errors;
    const auto note = [&](Result<Rows> got) {
        REQUIRE(!got);
        errors.push_back(got.error());
    };
    note(call(connection, operation, {.ccy = "BTC"}).get());
    note(call(connection, operation, {.ccy = "BTC"}).start().get());
    std::promise<Result<Rows>> promise;
    const auto coroutine = [](const Connection& c, const detail::Operation& o, auto& into) -> Detached {
        auto once = call(c, o, {.ccy = "BTC"});
        into.set_value(co_await once);
    };
    coroutine(connection, operation, promise);
    note(promise.get_future().get());
    return errors;
}

}  // namespace

TEST_CASE("a transport that throws is a transport that failed, and nobody knows what it had sent") {
    const auto transport = std::make_shared<NoTransport>();
    const Connection connection = with({.transport = transport});
    for (const Error& error : all_ways(connection, rows::write)) {
        CHECK(error.kind == ErrorKind::transport);
        CHECK(error.outcome == Outcome::unknown);
        CHECK(!error.retryable);
        CHECK(error.operation == "test.write");
        CHECK(error.message.find("threw") != std::string::npos);
        CHECK(error.message.find(exchanges::alpha_key) == std::string::npos);
    }
    CHECK(transport->begun == 2);
    for (const Error& error : all_ways(connection, rows::read)) CHECK(error.kind == ErrorKind::transport);
    CHECK(transport->begun == 2 + 2 * 3);  // reads are tried again
    CHECK(send(connection, {.path = "/x"}).error().kind == ErrorKind::transport);
}

TEST_CASE("a transport that answers and throws then completes the call once") {
    const Connection connection = with({.transport = std::make_shared<LateThrower>()});
    std::atomic<int> ended{0};
    std::promise<void> done;
    call(connection, rows::write, {.ccy = "BTC"}).start().then([&](Result<Rows>) {
        if (++ended == 1) done.set_value();
    });
    done.get_future().get();
    CHECK(call(connection, rows::write, {.ccy = "BTC"}).get());
    CHECK(ended == 1);
}

TEST_CASE("a clock that throws ends the call before anything is sent") {
    const auto replay = std::make_shared<ReplayTransport>();
    const Connection connection = with({.transport = replay, .clock = std::make_shared<NoClock>()});
    for (const Error& error : all_ways(connection, rows::write)) {
        CHECK(error.kind == ErrorKind::usage);
        CHECK(error.outcome == Outcome::not_sent);
        CHECK(error.message.find("threw") != std::string::npos);
    }
    CHECK(send(connection, {.path = "/x"}).error().outcome == Outcome::not_sent);
    CHECK(!prepare(connection, {.path = "/x"}));
    CHECK(!connection.measure_clock());
    CHECK(replay->requests().empty());
}

TEST_CASE("what callbacks and coroutines throw ends there, and the next ones run") {
    const auto replay = std::make_shared<ReplayTransport>();
    replay->answer_always("GET", "/rows", json_reply(200, rows::good));
    const Connection connection = with({.transport = replay});
    call(connection, rows::read).start().then([](Result<Rows>) { throw 5; });
    const auto coroutine = [](const Connection& c) -> Throwing {
        auto once = call(c, rows::read);
        static_cast<void>(co_await once);
        throw std::runtime_error("from a coroutine");
    };
    const Throwing throwing = coroutine(connection);
    std::promise<bool> last;
    call(connection, rows::read).start().then([&](Result<Rows> got) {
        last.set_value(got.has_value());
        throw std::runtime_error("after all");
    });
    CHECK(last.get_future().get());
    CHECK(call(connection, rows::read).start().get());
    CHECK(throwing.handle.done());
    throwing.handle.destroy();
}
