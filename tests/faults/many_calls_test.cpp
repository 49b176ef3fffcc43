// Thousands of calls under way at once on one client, against the mock exchange.
#include <doctest/doctest.h>

#include <atomic>
#include <exception>
#include <map>
#include <memory>
#include <string>
#include <thread>
#include <vector>

#include "alpha_spec.hpp"
#include "detached.hpp"
#include "mock/server.hpp"
#include "rows.hpp"

using namespace exbind;
using namespace std::chrono_literals;

namespace {

constexpr int many = 4000;

std::unique_ptr<mock::Server> start_server(const std::vector<std::string>& faults = {}) {
    auto options = alpha_options(faults);
    options.kept_requests = 100'000;
    // What waits for a connection is signed before, and a busy machine lets it wait for long.
    spec::Spec patient = alpha_spec();
    patient.exchange.timestamp_window_ms = std::chrono::milliseconds(10min).count();
    return std::make_unique<mock::Server>(std::move(patient), std::move(options));
}

std::unique_ptr<Connection> connect_to(const mock::Server& server) {
    Options options;
    options.base_url = server.url();
    options.timeout = 10min;
    options.limit_store = make_memory_limit_store();
    // Hundreds connect at once, which a busy machine may take long to accept.
    CurlOptions curl;
    curl.connect_timeout = 10min;
    options.transport = make_curl_transport(curl);
    return std::make_unique<Connection>(exchanges::alpha, exchanges::alpha_values(), std::move(options));
}

/// How many requests arrived for each id that a write carries.
std::map<std::string, int> arrivals(const mock::Server& server) {
    std::map<std::string, int> counts;
    for (const auto& record : server.requests()) {
        const auto at = record.body.find("\"ccy\":\"");
        if (at != std::string::npos) ++counts[record.body.substr(at + 7, record.body.find('"', at + 7) - at - 7)];
    }
    return counts;
}

/// Counts ends, each call's by its number.
struct Ends {
    explicit Ends(int calls) : of(static_cast<std::size_t>(calls)) {}
    void note(int call, const Result<rows::Rows>& got) {
        ++of[static_cast<std::size_t>(call)];
        if (got) ++succeeded;
        if (!got && got.error().kind == ErrorKind::cancelled) ++cancelled;
        ++all;
    }
    void wait_for(int count) const {
        while (all < count) std::this_thread::sleep_for(1ms);
    }
    bool once_each() const {
        for (const auto& each : of)
            if (each != 1) return false;
        return true;
    }
    std::vector<std::atomic<int>> of;
    std::atomic<int> succeeded{0}, cancelled{0}, all{0};
};

/// Callbacks, coroutines and futures in turn; what is returned are the futures.
std::vector<Started<rows::Rows>> start_all(const Connection& connection, Ends& ends) {
    std::vector<Started<rows::Rows>> started;
    const auto coroutine = [](const Connection& c, int number, Ends& into) -> Detached {
        auto call = rows::call(c, rows::write, {.ccy = "w" + std::to_string(number)});
        into.note(number, co_await call);
    };
    for (int i = 0; i < many; ++i) {
        if (i % 3 == 0) {
            coroutine(connection, i, ends);
            continue;
        }
        auto call = rows::call(connection, rows::write, {.ccy = "w" + std::to_string(i)}).start();
        if (i % 3 == 1) call.then([&ends, i](Result<rows::Rows> got) { ends.note(i, got); });
        started.push_back(std::move(call));
    }
    return started;
}

}  // namespace

TEST_CASE("thousands of writes under way at once: each arrives once and each caller gets its answer once") {
    const auto server = start_server();
    const auto connection = connect_to(*server);
    Ends ends(many);
    auto started = start_all(*connection, ends);
    std::size_t next = 0;
    for (int i = 0; i < many; ++i) {
        if (i % 3 == 0) continue;
        auto& future = started[next++];
        if (i % 3 == 2) ends.note(i, future.get());
    }
    ends.wait_for(many);
    CHECK(ends.once_each());
    CHECK(ends.succeeded == many);
    const auto counts = arrivals(*server);
    CHECK(counts.size() == many);
    CHECK(server->requests().size() == many);
}

TEST_CASE("a client that goes ends thousands of calls, each once, and none of its writes arrives twice") {
    const auto server = start_server({"delay=2000"});
    auto connection = connect_to(*server);
    Ends ends(many);
    auto started = start_all(*connection, ends);
    while (server->requests().empty() && ends.all == 0) std::this_thread::sleep_for(1ms);
    connection.reset();
    std::size_t next = 0;
    for (int i = 0; i < many; ++i) {
        if (i % 3 == 0) continue;
        auto& future = started[next++];
        CHECK(future.done());
        if (i % 3 == 2) ends.note(i, future.get());
    }
    CHECK(ends.all == many);
    CHECK(ends.once_each());
    CHECK(ends.succeeded + ends.cancelled == many);
    CHECK(ends.cancelled > 0);
    for (const auto& each : arrivals(*server)) CHECK_MESSAGE(each.second == 1, each.first);
}

TEST_CASE("cancelling half of thousands leaves the other half alone") {
    const auto server = start_server();
    const auto connection = connect_to(*server);
    Ends ends(many);
    std::vector<Started<rows::Rows>> started;
    for (int i = 0; i < many; ++i)
        started.push_back(rows::call(*connection, rows::write, {.ccy = "w" + std::to_string(i)}).start());
    for (std::size_t i = 0; i < started.size(); i += 2) started[i].cancel();
    for (int i = 0; i < many; ++i) {
        const auto got = started[static_cast<std::size_t>(i)].get();
        ends.note(i, got);
        if (i % 2 == 1) CHECK_MESSAGE(got, (got ? std::string() : got.error().message));
    }
    CHECK(ends.once_each());
    CHECK(ends.succeeded + ends.cancelled == many);
    for (const auto& each : arrivals(*server)) CHECK_MESSAGE(each.second == 1, each.first);
}
