// A callback that blocks delays other callbacks only, and a large reply delays nothing but itself.
#include <doctest/doctest.h>

#include <future>
#include <limits>
#include <string>
#include <thread>
#include <vector>

#include "rows.hpp"

using namespace exbind;
using namespace std::chrono_literals;
using rows::call;
using rows::Rows;

namespace {

Answer answer(const Received& got) {
    return got.target.find("slow") != std::string::npos ? silence() : reply(200, rows::good);
}

/// Blocks until it is released.
class Gate {
  public:
    void pass() {
        entered_.set_value();
        // A test that never opens fails, and still ends.
        opened_.get_future().wait_for(60s);
    }
    void wait_until_entered() { entered_.get_future().wait(); }
    void open() { opened_.set_value(); }

  private:
    std::promise<void> entered_, opened_;
};

/// Deadline, cancelling and success of calls while a callback of the same connection blocks.
void check_that_calls_end(const Connection& connection) {
    CHECK(call(connection, rows::read).start().get());
    CHECK(call(connection, rows::read).get());
    auto late = call(connection, rows::read, {.ccy = "slow"});
    late.timeout(200ms);
    const auto begin = std::chrono::steady_clock::now();
    const auto got = late.start().get();
    CHECK(std::chrono::steady_clock::now() - begin < 3s);
    REQUIRE(!got);
    CHECK(got.error().kind == ErrorKind::timeout);
    auto cancelled = call(connection, rows::read, {.ccy = "slow"}).start();
    cancelled.cancel();
    CHECK(cancelled.get().error().kind == ErrorKind::cancelled);
}

}  // namespace

TEST_CASE("calls end in time while a callback blocks, and the observer is told which one") {
    Server server(answer);
    auto options = rows::to(server);
    const auto log = std::make_shared<rows::Log>();
    options.observer = log;
    const auto connection = rows::connect(server, options);
    // Twice, since afterwards the threads have changed places.
    for (int round = 0; round < 2; ++round) {
        Gate gate;
        std::vector<int> order;
        std::promise<void> second;
        call(connection, rows::order, {.ccy = "x"}).start().then([&](const Result<Rows>&) {
            gate.pass();
            order.push_back(1);
        });
        gate.wait_until_entered();
        call(connection, rows::read).start().then([&](const Result<Rows>&) {
            order.push_back(2);
            second.set_value();
        });
        check_that_calls_end(connection);
        auto waits = second.get_future();
        CHECK(waits.wait_for(20ms) == std::future_status::timeout);
        gate.open();
        waits.get();
        CHECK(order == std::vector<int>{1, 2});
    }
    std::string text = log->text();
    const std::string event = "slow_callback test.order ";
    const std::size_t first = text.find(event);
    REQUIRE(first != std::string::npos);
    CHECK(text.find(event, first + 1) != std::string::npos);
}

TEST_CASE("waiting in a callback is refused, also after another thread has taken over") {
    Server server(answer);
    const auto connection = rows::connect(server);
    std::promise<std::vector<ErrorKind>> seen;
    call(connection, rows::read).start().then([&](const Result<Rows>&) {
        std::vector<ErrorKind> kinds;
        for (int i = 0; i < 2; ++i) {
            kinds.push_back(call(connection, rows::read).get().error().kind);
            std::this_thread::sleep_for(100ms);
        }
        seen.set_value(kinds);
    });
    CHECK(seen.get_future().get() == std::vector<ErrorKind>{ErrorKind::usage, ErrorKind::usage});
}

TEST_CASE("a connection that ends while a callback blocks completes its calls first") {
    Server server(answer);
    auto connection = std::make_unique<Connection>(rows::connect(server));
    Gate gate;
    call(*connection, rows::read).start().then([&](const Result<Rows>&) { gate.pass(); });
    gate.wait_until_entered();
    auto waiting = call(*connection, rows::read, {.ccy = "slow"}).start();
    std::thread end([&] { connection.reset(); });
    CHECK(waiting.get().error().kind == ErrorKind::cancelled);  // before the callback returns
    gate.open();
    end.join();
}

TEST_CASE("an executor that blocks delays callbacks only") {
    Server server(answer);
    auto options = rows::to(server);
    Gate gate;
    bool first = true;
    options.executor = [&](const std::function<void()>& task) {
        if (std::exchange(first, false)) gate.pass();
        task();
    };
    const auto connection = rows::connect(server, options);
    call(connection, rows::read).start().then([](const Result<Rows>&) {});
    gate.wait_until_entered();
    check_that_calls_end(connection);
    gate.open();
}

TEST_CASE("without an I/O thread, others wait for their calls while poll() runs a callback") {
    Server server(answer);
    auto options = rows::to(server);
    options.io_thread = false;
    const auto connection = rows::connect(server, options);
    Gate gate;
    std::atomic<bool> returned{false};
    call(connection, rows::read).start().then([&](const Result<Rows>&) {
        gate.pass();
        returned = true;
    });
    std::thread polls([&] {
        while (!returned) static_cast<void>(connection.poll(50ms));
    });
    gate.wait_until_entered();
    check_that_calls_end(connection);
    gate.open();
    polls.join();
}

TEST_CASE("a reply that takes long to read holds up no other call, and its own call ends in time") {
    std::string many = R"({"code":"0","msg":"","data":[)";
    for (int i = 0; i < 2'000'000; ++i) many += "{},";
    many.back() = ']';
    many += '}';
    Server server([&](const Received& got) {
        return reply(200, got.target.find("many") != std::string::npos ? many : rows::good);
    });
    auto options = rows::to(server);
    options.max_decoded_bytes = std::numeric_limits<std::size_t>::max();
    const auto connection = rows::connect(server, options);
    auto whole = call(connection, rows::read, {.ccy = "many"}).start();
    auto late = call(connection, rows::read, {.ccy = "many"});
    late.timeout(1s);
    auto ends = late.start();
    for (int i = 0; i < 20; ++i) {
        auto quick = call(connection, rows::read);
        quick.timeout(1s);
        CHECK(quick.start().get());
    }
    auto cancelled = call(connection, rows::order, {.ccy = "many"}).start();
    const auto arrived = [&] {
        const auto all = server.received();
        return std::any_of(all.begin(), all.end(), [](const Received& got) { return got.target.ends_with("/x"); });
    };
    while (!arrived()) std::this_thread::sleep_for(1ms);
    const auto begin = std::chrono::steady_clock::now();
    cancelled.cancel();
    const auto given_up = cancelled.get();
    REQUIRE(!given_up);
    CHECK(given_up.error().kind == ErrorKind::cancelled);
    CHECK(given_up.error().outcome == Outcome::unknown);  // it was sent
    const auto got = ends.get();
    CHECK(std::chrono::steady_clock::now() - begin < 4s);
    if (!got) CHECK(got.error().kind == ErrorKind::timeout);
    const auto rows = whole.get();
    REQUIRE(rows);
    CHECK(rows->size() == 2'000'000);
}
