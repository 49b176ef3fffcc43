// The observers of examples/, compiled and at work.
#include <doctest/doctest.h>

#include <sstream>
#include <thread>

#include "counting_observer.hpp"
#include "log_observer.hpp"
#include "rows.hpp"

using namespace exbind;
using rows::call;
using rows::connect;

namespace {

/// Hands every event to two observers.
class Both final : public Observer {
  public:
    explicit Both(std::ostream& out) : log(out) {}
    void on_event(const Event& event) override {
        log.on_event(event);
        counters.on_event(event);
    }
    examples::LogObserver log;
    examples::CountingObserver counters;
};

bool holds(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("a line and a count for each event, and no secret in either") {
    std::atomic<int> requests{0};
    Server server([&](const Received& request) {
        if (request.method == "POST")
            return reply(400, R"({"code":"51000","msg":"echo )" + request.headers.at("ok-access-sign") + R"("})");
        return ++requests == 1 ? reply(503, "") : reply(200, rows::good);
    });
    std::ostringstream lines;
    const auto both = std::make_shared<Both>(lines);
    auto options = rows::to(server);
    options.observer = both;
    const Connection connection = connect(server, options);
    CHECK(call(connection, rows::read).get());
    CHECK(!call(connection, rows::write).get());
    CHECK(!call(connection, rows::brisk).get());
    CHECK(!call(connection, rows::brisk).get());  // waits for a limit

    const std::string log = lines.str();
    CHECK(holds(log, "test.read GET /rows request attempt=1\n"));
    CHECK(holds(log, "test.read GET /rows reply status=503 attempt=1 ms="));
    CHECK(holds(log, " error=server/refused\n"));
    CHECK(holds(log, "test.read GET /rows retry attempt=1 ms="));
    CHECK(holds(log, "test.read GET /rows reply status=200 attempt=2 ms="));
    CHECK(holds(log, " ok\n"));
    CHECK(holds(log, "test.brisk POST /brisk limit_wait ms="));
    CHECK(holds(log, " error=rejected/refused code=51000\n"));

    const std::string counts = both->counters.text();
    CHECK(holds(counts, "# TYPE exbind_requests_total counter\n"));
    CHECK(holds(counts, "exbind_requests_total{operation=\"test.read\"} 2\n"));
    CHECK(holds(counts, "exbind_replies_total{operation=\"test.read\",result=\"ok\"} 1\n"));
    CHECK(holds(counts, "exbind_replies_total{operation=\"test.read\",result=\"server\"} 1\n"));
    CHECK(holds(counts, "exbind_replies_total{operation=\"test.write\",result=\"rejected\"} 1\n"));
    CHECK(holds(counts, "exbind_retries_total{operation=\"test.read\"} 1\n"));
    CHECK(holds(counts, "exbind_limit_waits_total{operation=\"test.brisk\"} 1\n"));
    for (const std::string_view secret : {exchanges::alpha_key, exchanges::alpha_secret, exchanges::alpha_passphrase}) {
        CHECK(!holds(log, std::string(secret)));
        CHECK(!holds(counts, std::string(secret)));
    }
    for (const Received& request : server.received()) CHECK(!holds(log, request.headers.at("ok-access-sign")));
}

TEST_CASE("events of many threads make whole lines and right counts") {
    Server server([](const Received&) { return reply(200, rows::good); });
    std::ostringstream lines;
    const auto both = std::make_shared<Both>(lines);
    auto options = rows::to(server);
    options.observer = both;
    const Connection connection = connect(server, options);
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i)
        threads.emplace_back([&] {
            for (int round = 0; round < 5; ++round) static_cast<void>(call(connection, rows::read).get());
        });
    for (auto& thread : threads) thread.join();
    std::istringstream read(lines.str());
    int count = 0;
    for (std::string line; std::getline(read, line); ++count) CHECK(line.starts_with("test.read GET /rows re"));
    CHECK(count == 40);
    CHECK(holds(both->counters.text(), "exbind_requests_total{operation=\"test.read\"} 20\n"));
}
