// poll() in place of the I/O thread.
#include <doctest/doctest.h>

#include <atomic>
#include <future>
#include <thread>

#include "detached.hpp"
#include "rows.hpp"

using namespace exbind;
using namespace std::chrono_literals;
using rows::call;
using rows::connect;
using rows::Rows;

namespace {

Options polled(const Server& server) {
    auto options = rows::to(server);
    options.io_thread = false;
    return options;
}

Detached read_twice(const Connection& connection, std::thread::id& thread, int& rows) {
    auto first = call(connection, rows::read);
    rows += static_cast<int>((co_await first)->size());
    auto second = call(connection, rows::read);
    rows += static_cast<int>((co_await second)->size());
    thread = std::this_thread::get_id();
}

}  // namespace

TEST_CASE("poll() runs callbacks and coroutines on its thread, and nothing runs without it") {
    Server server([](const Received&) { return reply(200, rows::good); });
    const Connection connection = connect(server, polled(server));
    std::thread::id callback;
    std::thread::id coroutine;
    std::atomic<bool> called{false};
    int count = 0;
    call(connection, rows::read).start().then([&](Result<Rows> got) {
        CHECK(got);
        CHECK(call(connection, rows::read).get().error().kind == ErrorKind::usage);  // would keep poll() from going on
        callback = std::this_thread::get_id();
        called = true;
    });
    std::this_thread::sleep_for(50ms);
    CHECK(!called);
    CHECK(server.received().empty());
    while (!called) connection.poll(50ms);
    read_twice(connection, coroutine, count);
    while (count < 2) connection.poll(50ms);
    while (coroutine == std::thread::id{}) connection.poll(50ms);
    CHECK(callback == std::this_thread::get_id());
    CHECK(coroutine == std::this_thread::get_id());
    CHECK(connection.poll() == 0);
}

TEST_CASE("waiting polls by itself; blocking calls need no poll") {
    Server server([](const Received&) { return reply(200, rows::good); });
    const Connection connection = connect(server, polled(server));
    CHECK(call(connection, rows::read).get());
    auto first = call(connection, rows::write).start();
    auto second = call(connection, rows::brisk).start();
    auto third = call(connection, rows::brisk).start();  // waits for a limit
    CHECK(third.get());
    CHECK(first.get());
    CHECK(second.get());
}

TEST_CASE("poll() of a connection with an I/O thread does nothing") {
    Server server([](const Received&) { return reply(200, rows::good); });
    const Connection connection = connect(server);
    auto started = call(connection, rows::read).start();
    CHECK(connection.poll() == 0);
    CHECK(started.get());
}

TEST_CASE("cancelling and destroying without an I/O thread") {
    SUBCASE("cancel()") {
        Server server([](const Received&) { return silence(); });
        const Connection connection = connect(server, polled(server));
        auto started = call(connection, rows::write).start();
        while (server.received().empty()) connection.poll(1ms);
        started.cancel();
        CHECK(started.get().error().outcome == Outcome::unknown);
    }
    SUBCASE("the connection goes") {
        Server server([](const Received&) { return silence(); });
        auto connection = std::make_unique<Connection>(connect(server, polled(server)));
        auto started = call(*connection, rows::write).start();
        auto never_polled = call(*connection, rows::write);
        int cancelled = 0;
        call(*connection, rows::read).start().then([&](Result<Rows> got) {
            if (got.error().kind == ErrorKind::cancelled) ++cancelled;
        });
        while (server.received().size() < 2) connection->poll(1ms);
        auto late = never_polled.start();
        connection.reset();
        CHECK(started.done());
        CHECK(late.done());
        CHECK(late.get().error().outcome == Outcome::not_sent);
        CHECK(cancelled == 1);
        CHECK(started.get().error().kind == ErrorKind::cancelled);
    }
    SUBCASE("the connection goes in a callback") {
        Server server([](const Received& got) { return got.target == "/open" ? reply(200, rows::good) : silence(); });
        auto connection = std::make_unique<Connection>(connect(server, polled(server)));
        auto other = call(*connection, rows::write).start();
        while (server.received().empty()) connection->poll(1ms);
        call(*connection, rows::open_read).start().then([&](Result<Rows>) { connection.reset(); });
        while (connection) {
            const Connection& still = *connection;
            still.poll(10ms);
        }
        CHECK(other.done());
        CHECK(other.get().error().kind == ErrorKind::cancelled);
    }
}

TEST_CASE("many threads start and wait, one polls") {
    Server server([](const Received&) { return reply(200, rows::good); });
    const Connection connection = connect(server, polled(server));
    std::atomic<int> right{0};
    std::atomic<bool> over{false};
    std::thread poller([&] {
        while (!over) connection.poll(5ms);
    });
    std::vector<std::thread> threads;
    for (int i = 0; i < 3; ++i) {
        threads.emplace_back([&] {
            for (int round = 0; round < 5; ++round) {
                if (call(connection, rows::read).start().get()) ++right;
                std::promise<bool> promise;
                call(connection, rows::write).start().then([&](Result<Rows> got) {
                    promise.set_value(got.has_value());
                });
                if (promise.get_future().get()) ++right;
            }
        });
    }
    for (auto& thread : threads) thread.join();
    over = true;
    poller.join();
    CHECK(right == 30);
}
