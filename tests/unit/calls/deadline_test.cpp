// A call's deadline and its cancellation hold in every phase: waiting for a limit, connecting, sending, receiving, and
// between two attempts.
#include <doctest/doctest.h>

#include <functional>
#include <future>
#include <memory>
#include <optional>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "rows.hpp"

using namespace exbind;
using namespace std::chrono_literals;
using rows::call;
using rows::Rows;

namespace {

Connection connect_to(const std::string& url, std::shared_ptr<Observer> observer = nullptr) {
    Options options;
    options.base_url = url;
    options.timeout = 10min;
    options.limit_store = make_memory_limit_store();
    options.observer = std::move(observer);
    CurlOptions curl;
    curl.connect_timeout = 10min;
    options.transport = make_curl_transport(curl);
    return {exchanges::alpha, exchanges::alpha_values(), options};
}

/// Larger than all buffers between two sockets of one machine.
rows::Request large() {
    return {.ccy = std::string(std::size_t{8} << 20U, 'x')};
}

struct Phase {
    const char* name;
    std::function<Connection(std::shared_ptr<Observer>)> connect;
    std::function<rows::RowsCall(const Connection&)> make;
    ErrorKind at_deadline;
    Outcome outcome;
    std::chrono::milliseconds deadline = 400ms;  ///< long enough to come to that phase
};

/// Makes the call with that deadline, blocking or not.
Error at_deadline(const Phase& phase, bool background) {
    const Connection connection = phase.connect(nullptr);
    auto call = phase.make(connection);
    call.timeout(phase.deadline);
    const auto got = background ? call.start().get() : call.get();
    REQUIRE(!got);
    return got.error();
}

/// Until the call waits for its limit, or its request is about to leave; and a little longer.
void wait_for_phase(const Phase& phase, const rows::Log& log) {
    const std::string begin = phase.at_deadline == ErrorKind::limit ? "limit_wait" : "request";
    while (log.text().find(begin) == std::string::npos) std::this_thread::sleep_for(1ms);
    std::this_thread::sleep_for(20ms);
}

/// Makes the call without a deadline to speak of and gives it up after a while.
Error given_up(const Phase& phase) {
    const auto log = std::make_shared<rows::Log>();
    const Connection connection = phase.connect(log);
    auto started = phase.make(connection).start();
    wait_for_phase(phase, *log);
    started.cancel();
    const auto got = started.get();
    REQUIRE(!got);
    return got.error();
}

/// The same with a blocking call, which only the end of the client can cut short.
Error cut_short(const Phase& phase) {
    const auto log = std::make_shared<rows::Log>();
    std::optional<Connection> connection(phase.connect(log));
    auto call = phase.make(*connection);
    auto got = std::async(std::launch::async, [&] { return call.get(); });
    wait_for_phase(phase, *log);
    connection.reset();
    const auto result = got.get();
    REQUIRE(!result);
    return result.error();
}

}  // namespace

TEST_CASE("in every phase the deadline ends a call, and so does cancelling it") {
    const Unattended full(true), open(false);
    Server silent([](const Received&) { return silence(); });
    Server slow([](const Received&) { return dripping("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n"); });
    Server one_a_minute([](const Received&) { return reply(200, rows::good); });
    const auto to = [](const std::string& url) {
        return [url](std::shared_ptr<Observer> observer) { return connect_to(url, std::move(observer)); };
    };
    const auto of = [](const rows::Operation& operation, rows::Request request = {}) {
        return [&operation, request](const Connection& connection) { return call(connection, operation, request); };
    };
    const std::vector<Phase> phases{
        {"limit",
         [&](std::shared_ptr<Observer> observer) {
             const auto connection = connect_to(one_a_minute.url(), std::move(observer));
             CHECK(call(connection, rows::minute).get());
             return connection;
         },
         of(rows::minute), ErrorKind::limit, Outcome::not_sent},
        {"connecting", to(full.url()), of(rows::write), ErrorKind::timeout, Outcome::not_sent},
        {"sending", to(open.url()), of(rows::write, large()), ErrorKind::timeout, Outcome::unknown, 3s},
        {"waiting", to(silent.url()), of(rows::write), ErrorKind::timeout, Outcome::unknown},
        {"receiving", to(slow.url()), of(rows::write), ErrorKind::timeout, Outcome::unknown},
    };
    for (const Phase& phase : phases) {
        INFO(phase.name);
        for (const bool background : {false, true}) {
            const Error error = at_deadline(phase, background);
            INFO(to_string(error));
            CHECK(error.kind == phase.at_deadline);
            CHECK(error.outcome == phase.outcome);
            CHECK(error.retryable == (phase.outcome == Outcome::not_sent));
        }
        for (const Error& error : {given_up(phase), cut_short(phase)}) {
            INFO(to_string(error));
            CHECK(error.kind == ErrorKind::cancelled);
            CHECK((error.outcome == phase.outcome || error.outcome == Outcome::not_sent));
            CHECK(!error.retryable);
        }
    }
}

TEST_CASE("a wait for a limit, all attempts and the pauses between them fit into one deadline") {
    Server busy([](const Received&) { return reply(503, "", "Retry-After: 1\r\n"); });
    for (const bool background : {false, true}) {
        const auto connection = connect_to(busy.url());
        auto read = call(connection, rows::read);
        read.timeout(1500ms);
        const auto got = background ? read.start().get() : read.get();
        REQUIRE(!got);
        CHECK((got.error().kind == ErrorKind::server || got.error().kind == ErrorKind::timeout));
    }
    // A second attempt fits, a third does not.
    CHECK(busy.received().size() <= 4);
}
