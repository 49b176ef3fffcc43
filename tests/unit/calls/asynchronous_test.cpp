// start(), co_await, cancelling, and the end of a connection.
#include <doctest/doctest.h>

#include <atomic>
#include <condition_variable>
#include <coroutine>
#include <future>
#include <mutex>
#include <thread>

#include "detached.hpp"
#include "rows.hpp"

using namespace exbind;
using namespace std::chrono_literals;
using rows::call;
using rows::connect;
using rows::Rows;

namespace {

// A coroutine that runs by itself.
struct Task {
    struct promise_type {
        Task get_return_object() { return {std::coroutine_handle<promise_type>::from_promise(*this)}; }
        std::suspend_never initial_suspend() noexcept { return {}; }
        std::suspend_always final_suspend() noexcept { return {}; }
        void return_void() {}
        void unhandled_exception() { std::terminate(); }
    };
    std::coroutine_handle<promise_type> handle;
};

// An executor that a test runs by hand.
class Tasks {
  public:
    std::function<void(std::function<void()>)> executor() {
        return [this](std::function<void()> task) {
            const std::lock_guard lock(mutex_);
            tasks_.push_back(std::move(task));
            came_.notify_all();
        };
    }
    void run_one() {
        std::unique_lock lock(mutex_);
        came_.wait(lock, [this] { return !tasks_.empty(); });
        auto task = std::move(tasks_.front());
        tasks_.erase(tasks_.begin());
        lock.unlock();
        task();
    }

  private:
    std::mutex mutex_;
    std::condition_variable came_;
    std::vector<std::function<void()>> tasks_;
};

void wait_for_request(const Server& server) {
    while (server.received().empty()) std::this_thread::sleep_for(1ms);
}

}  // namespace

TEST_CASE("start and then") {
    Server server([](const Received&) { return reply(200, rows::good); });
    const Connection connection = connect(server);
    std::promise<Result<Rows>> promise;
    call(connection, rows::read).start().then([&](Result<Rows> got) { promise.set_value(std::move(got)); });
    const auto got = promise.get_future().get();
    REQUIRE(got);
    CHECK(got->front().ccy == "BTC");

    // After the completion, too; and what a callback throws ends there.
    auto started = call(connection, rows::read).start();
    CHECK(started.wait());
    CHECK(started.done());
    std::promise<bool> later;
    started.then([&](Result<Rows> result) {
        later.set_value(result.has_value());
        throw std::runtime_error("ends in the library");
    });
    CHECK(later.get_future().get());
    CHECK(started.get().error().kind == ErrorKind::usage);  // taken
    CHECK(call(connection, rows::read).start().get());
}

TEST_CASE("a transport of its own works on the I/O thread, one that others have too does not") {
    Server server([](const Received&) { return reply(200, rows::good); });
    const auto thread_of_callback = [](const Connection& connection) {
        std::promise<std::thread::id> promise;
        call(connection, rows::read).start().then([&](const Result<Rows>& got) {
            CHECK(got.has_value());
            promise.set_value(std::this_thread::get_id());
        });
        return promise.get_future().get();
    };
    SUBCASE("callbacks stay on one thread") {
        for (const bool shares : {false, true}) {
            Options options = rows::to(server);
            options.transport = make_curl_transport();
            const auto other = shares ? options.transport : nullptr;
            const Connection connection = connect(server, std::move(options));
            const auto thread = thread_of_callback(connection);
            for (int i = 0; i < 3; ++i) CHECK(thread_of_callback(connection) == thread);
            CHECK(thread != std::this_thread::get_id());
        }
    }
    SUBCASE("a callback that takes long holds up nobody else's calls") {
        const auto transport = make_curl_transport();
        Options options = rows::to(server);
        options.transport = transport;
        const Connection slow = connect(server, options);
        const Connection quick = connect(server, options);
        std::promise<void> began, go_on;
        std::promise<bool> ended;
        call(slow, rows::read).start().then([&](const Result<Rows>& got) {
            began.set_value();
            go_on.get_future().wait();
            ended.set_value(got.has_value());
        });
        began.get_future().wait();
        CHECK(call(quick, rows::read).start().get());
        go_on.set_value();
        CHECK(ended.get_future().get());
    }
    SUBCASE("replies that came in time count, however long a callback took") {
        constexpr int calls = 4;
        std::atomic<int> arrived{0};
        Server together([&](const Received&) {
            ++arrived;
            while (arrived < calls) std::this_thread::sleep_for(1ms);
            return reply(200, rows::good);
        });
        Options options = rows::to(together);
        options.timeout = 1s;
        const Connection connection = connect(together, std::move(options));
        std::atomic<int> first{0};
        std::vector<std::future<bool>> good;
        for (int i = 0; i < calls; ++i) {
            const auto promise = std::make_shared<std::promise<bool>>();
            good.push_back(promise->get_future());
            call(connection, rows::read).start().then([&first, promise](const Result<Rows>& got) {
                if (first++ == 0) std::this_thread::sleep_for(1200ms);
                promise->set_value(got.has_value());
            });
        }
        for (auto& each : good) CHECK(each.get());
    }
}

TEST_CASE("waiting on the I/O thread is a usage error, not a deadlock") {
    Server server([](const Received&) { return reply(200, rows::good); });
    const Connection connection = connect(server);
    std::promise<void> done;
    call(connection, rows::read).start().then([&](Result<Rows>) {
        const auto got = call(connection, rows::read).get();
        CHECK(got.error().kind == ErrorKind::usage);
        CHECK(got.error().message.find("I/O thread") != std::string::npos);
        auto started = call(connection, rows::read).start();
        CHECK(!started.wait());
        CHECK(started.get().error().kind == ErrorKind::usage);
        done.set_value();
    });
    done.get_future().get();
}

TEST_CASE("a connection may be used for waiting in a callback of another") {
    Server server([](const Received&) { return reply(200, rows::good); });
    const Connection one = connect(server);
    const Connection two = connect(server);
    std::promise<bool> done;
    call(one, rows::read).start().then([&](Result<Rows>) { done.set_value(call(two, rows::read).get().has_value()); });
    CHECK(done.get_future().get());
}

TEST_CASE("coroutines resume with the result") {
    Server server([](const Received& got) { return got.number == 2 ? reply(404, "no") : reply(200, rows::good); });
    const Connection connection = connect(server);
    std::promise<std::string> promise;
    auto coroutine = [](const Connection& c, std::promise<std::string>& out) -> Detached {
        auto first = call(c, rows::read, {.ccy = "BTC"});
        const auto one = co_await first;
        const auto two = co_await first;
        const auto three = co_await first;
        out.set_value((one ? one->front().ccy : "?") + "," + std::string(to_string(two.error().kind)) + "," +
                      (three ? three->front().ccy : "?"));
    };
    coroutine(connection, promise);
    CHECK(promise.get_future().get() == "BTC,rejected,BTC");
}

TEST_CASE("callbacks and coroutines run on the executor") {
    Server server([](const Received&) { return reply(200, rows::good); });
    Tasks tasks;
    auto options = rows::to(server);
    options.executor = tasks.executor();
    const Connection connection = connect(server, options);
    std::thread::id callback_thread, coroutine_thread;
    call(connection, rows::read).start().then([&](Result<Rows> got) {
        callback_thread = std::this_thread::get_id();
        CHECK(got);
        CHECK(call(connection, rows::read).get());  // allowed: this is not the I/O thread
    });
    tasks.run_one();
    CHECK(callback_thread == std::this_thread::get_id());

    auto coroutine = [](const Connection& c, std::thread::id& id) -> Task {
        auto again = call(c, rows::read);
        static_cast<void>(co_await again);
        id = std::this_thread::get_id();
    };
    Task task = coroutine(connection, coroutine_thread);
    tasks.run_one();
    CHECK(coroutine_thread == std::this_thread::get_id());
    CHECK(task.handle.done());
    task.handle.destroy();
}

TEST_CASE("an executor that throws loses no callback") {
    Server server([](const Received&) { return reply(200, rows::good); });
    auto options = rows::to(server);
    options.executor = [](std::function<void()>) { throw std::runtime_error("full"); };
    const Connection connection = connect(server, options);
    std::promise<bool> promise;
    call(connection, rows::read).start().then([&](Result<Rows> got) { promise.set_value(got.has_value()); });
    CHECK(promise.get_future().get());
}

TEST_CASE("cancelling") {
    SUBCASE("in flight") {
        Server server([](const Received&) { return silence(); });
        const Connection connection = connect(server);
        auto started = call(connection, rows::write).start();
        wait_for_request(server);
        started.cancel();
        const auto got = started.get();
        REQUIRE(!got);
        CHECK(got.error().kind == ErrorKind::cancelled);
        CHECK(got.error().outcome == Outcome::unknown);
        CHECK(!got.error().retryable);
    }
    SUBCASE("waiting for a limit") {
        Server server([](const Received&) { return reply(200, rows::good); });
        auto options = rows::to(server);
        options.timeout = 10min;
        const Connection connection = connect(server, options);
        CHECK(call(connection, rows::minute).get());
        auto waiting = call(connection, rows::minute).start();
        auto behind = call(connection, rows::minute).start();
        waiting.cancel();
        const auto got = waiting.get();
        CHECK(got.error().kind == ErrorKind::cancelled);
        CHECK(got.error().outcome == Outcome::not_sent);
        CHECK(!behind.done());
        behind.cancel();
        CHECK(!behind.get());
    }
    SUBCASE("done already") {
        Server server([](const Received&) { return reply(200, rows::good); });
        const Connection connection = connect(server);
        auto started = call(connection, rows::read).start();
        started.wait();
        started.cancel();
        CHECK(started.get());
    }
    SUBCASE("a read between two attempts") {
        Server server([](const Received&) { return reply(503, "", "Retry-After: 50\r\n"); });
        const Connection connection = connect(server);
        auto started = call(connection, rows::read).start();
        wait_for_request(server);
        started.cancel();
        CHECK(!started.get());
        CHECK(server.received().size() == 1);
    }
}

TEST_CASE("dropping what start() returns detaches the call") {
    Server server([](const Received&) { return reply(200, rows::good); });
    const Connection connection = connect(server);
    static_cast<void>(call(connection, rows::write).start());
    wait_for_request(server);
    CHECK(server.received()[0].method == "POST");
}

TEST_CASE("destroying a waiting coroutine cancels its call") {
    Server server([](const Received&) { return silence(); });
    Tasks tasks;
    auto options = rows::to(server);
    options.executor = tasks.executor();
    const Connection connection = connect(server, options);
    bool resumed = false;
    auto coroutine = [](const Connection& c, bool& flag) -> Task {
        auto waiting = call(c, rows::read);
        static_cast<void>(co_await waiting);
        flag = true;
    };
    Task task = coroutine(connection, resumed);
    wait_for_request(server);
    task.handle.destroy();
    tasks.run_one();  // the completion comes, and finds nobody
    CHECK(!resumed);
}

TEST_CASE("the end of the connection completes calls as cancelled") {
    SUBCASE("in flight, with and without callbacks") {
        Server server([](const Received&) { return silence(); });
        auto connection = std::make_unique<Connection>(connect(server));
        std::atomic<int> cancelled{0};
        std::vector<Started<Rows>> started;
        for (int i = 0; i < 3; ++i) started.push_back(call(*connection, rows::write).start());
        for (int i = 0; i < 3; ++i) {
            call(*connection, rows::read).start().then([&](Result<Rows> got) {
                if (!got && got.error().kind == ErrorKind::cancelled) ++cancelled;
            });
        }
        while (server.received().size() < 6) std::this_thread::sleep_for(1ms);
        connection.reset();
        CHECK(cancelled == 3);
        for (auto& each : started) {
            CHECK(each.done());
            const auto got = each.get();
            CHECK(got.error().kind == ErrorKind::cancelled);
            CHECK(got.error().outcome == Outcome::unknown);
        }
    }
    SUBCASE("blocking on another thread") {
        Server server([](const Received&) { return silence(); });
        auto connection = std::make_unique<Connection>(connect(server));
        auto blocked = call(*connection, rows::write);
        auto got = std::async(std::launch::async, [&] { return blocked.get(); });
        wait_for_request(server);
        connection.reset();
        CHECK(got.get().error().kind == ErrorKind::cancelled);
    }
    SUBCASE("blocking for a limit") {
        Server server([](const Received&) { return reply(200, rows::good); });
        auto options = rows::to(server);
        options.timeout = 10min;
        const auto log = std::make_shared<rows::Log>();
        options.observer = log;
        auto connection = std::make_unique<Connection>(connect(server, options));
        CHECK(call(*connection, rows::minute).get());
        auto blocked = call(*connection, rows::minute);
        auto got = std::async(std::launch::async, [&] { return blocked.get(); });
        while (log->text().find("limit_wait") == std::string::npos) std::this_thread::sleep_for(1ms);
        connection.reset();
        CHECK(got.get().error().outcome == Outcome::not_sent);
    }
    SUBCASE("in a callback") {
        Server server([](const Received& got) { return got.target == "/open" ? reply(200, rows::good) : silence(); });
        auto connection = std::make_unique<Connection>(connect(server));
        auto other = call(*connection, rows::write).start();
        wait_for_request(server);
        std::promise<void> gone;
        call(*connection, rows::open_read).start().then([&](Result<Rows>) {
            connection.reset();
            gone.set_value();
        });
        gone.get_future().get();
        CHECK(other.wait());
        CHECK(other.get().error().kind == ErrorKind::cancelled);
    }
    SUBCASE("later calls are usage errors") {
        Server server([](const Received&) { return reply(200, rows::good); });
        auto connection = std::make_unique<Connection>(connect(server));
        auto late = call(*connection, rows::read);
        const Connection copy = *connection;
        connection.reset();
        CHECK(late.get());  // a copy is left
        auto last = std::make_unique<Connection>(copy);
        CHECK(late.start().get());
    }
    SUBCASE("later calls are usage errors, when no copy is left") {
        Server server([](const Received&) { return reply(200, rows::good); });
        auto connection = std::make_unique<Connection>(connect(server));
        auto late = call(*connection, rows::read);
        connection.reset();
        CHECK(late.get().error().kind == ErrorKind::usage);
        CHECK(late.start().get().error().kind == ErrorKind::usage);
        bool called = false;
        late.start().then([&](Result<Rows> got) { called = !got; });
        CHECK(called);
        CHECK(server.received().empty());
    }
}

namespace {

// A transport that never answers, not even when told to cancel.
class Deaf final : public Transport {
  public:
    TransportResult send(const HttpRequest&, Cancellation*) override { return tl::unexpected(TransportError{}); }
    std::unique_ptr<InFlight> start(HttpRequest, std::function<void(TransportResult)> done) override {
        struct Flight final : InFlight {
            void cancel() override {}
        };
        kept = std::move(done);
        started.set_value();
        return std::make_unique<Flight>();
    }
    std::function<void(TransportResult)> kept;
    std::promise<void> started;
};

}  // namespace

TEST_CASE("a transport that ignores cancelling holds nobody up") {
    const auto deaf = std::make_shared<Deaf>();
    auto connection = std::make_unique<Connection>(exchanges::alpha, exchanges::alpha_values(),
                                                   Options{.timeout = 10min, .transport = deaf});
    auto started = call(*connection, rows::write).start();
    deaf->started.get_future().get();
    connection.reset();
    CHECK(started.done());
    const auto got = started.get();
    CHECK(got.error().kind == ErrorKind::cancelled);
    CHECK(got.error().outcome == Outcome::unknown);
    deaf->kept(HttpReply{200, {}, rows::good});  // too late, and harmless
    deaf->kept = nullptr;
}

TEST_CASE("many threads, all ways, one connection") {
    Server server([](const Received&) { return reply(200, rows::good); });
    const Connection connection = connect(server);
    std::atomic<int> right{0};
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&] {
            for (int round = 0; round < 5; ++round) {
                if (call(connection, rows::read).get()) ++right;
                if (call(connection, rows::write).start().get()) ++right;
                std::promise<bool> promise;
                call(connection, rows::read).start().then([&](Result<Rows> got) {
                    promise.set_value(got.has_value());
                });
                if (promise.get_future().get()) ++right;
            }
        });
    }
    for (auto& thread : threads) thread.join();
    CHECK(right == 60);
    CHECK(server.received().size() == 60);
}
