// The exchange's clock: measured, corrected, and not disturbed by steps of ours.
#include <doctest/doctest.h>

#include "exbind/raw.hpp"
#include "rows.hpp"

using namespace exbind;
using namespace std::chrono_literals;
using rows::call;

namespace {

/// A clock that can be set, beside one that cannot.
class SteppedClock final : public Clock {
  public:
    TimePoint now() const override { return TimePoint(now_.load()); }
    std::optional<std::chrono::nanoseconds> elapsed() const override { return elapsed_.load(); }
    void pass(std::chrono::nanoseconds time) {
        now_ = now_.load() + time;
        elapsed_ = elapsed_.load() + time;
    }
    void step(std::chrono::nanoseconds by) { now_ = now_.load() + by; }

  private:
    std::atomic<std::chrono::nanoseconds> now_{1'700'000'000s};
    std::atomic<std::chrono::nanoseconds> elapsed_{77s};
};

constexpr auto exchange_with(exbind::detail::ClockSource clock) {
    auto data = exchanges::beta;
    data.clock = clock;
    return data;
}

constexpr auto by_field = exchange_with({.path = "/time", .field = "ts"});
constexpr auto by_envelope = exchange_with({.envelope = "timestamp", .unit = exbind::detail::TimeUnit::microseconds});

const std::string refused = R"({"success":false,"code":-1009,"message":"late"})";

std::int64_t signed_milliseconds(const Connection& connection) {
    const auto prepared = prepare(connection, {.path = "/x"});
    REQUIRE(prepared);
    for (const Header& header : prepared->headers)
        if (header.name == "x-api-timestamp") return std::stoll(header.value);
    return 0;
}

exbind::CredentialValues keys() {
    return exchanges::secrets({"key-1", "secret-2"});
}

}  // namespace

TEST_CASE("measured by the documented operation; steps of our clock do no harm afterwards") {
    std::atomic<std::int64_t> theirs{1'700'000'045'000};
    Server server([&](const Received&) {
        return reply(200, R"({"success":true,"data":[{"ts":")" + std::to_string(theirs) + R"("}]})",
                     "Date: Thu, 01 Jan 1970 00:00:09 GMT\r\n");
    });
    const auto clock = std::make_shared<SteppedClock>();
    auto options = rows::to(server);
    options.clock = clock;
    const auto log = std::make_shared<rows::Log>();
    options.observer = log;
    const Connection connection(by_field, keys(), options);
    CHECK(connection.clock_offset() == 0ns);
    CHECK(signed_milliseconds(connection) == 1'700'000'000'000);

    const auto measured = connection.measure_clock();
    REQUIRE(measured);
    CHECK(*measured == 45s);
    CHECK(server.received()[0].target == "/time");
    CHECK(server.received()[0].headers.count("x-api-key") == 0);
    CHECK(log->text().find("clock_correction clock GET /time") != std::string::npos);
    CHECK(signed_milliseconds(connection) == 1'700'000'045'000);

    clock->pass(10s);
    CHECK(signed_milliseconds(connection) == 1'700'000'055'000);
    for (const auto step : {3600s, -7200s, 1s}) {
        clock->step(step);
        CHECK(signed_milliseconds(connection) == 1'700'000'055'000);
    }
    clock->pass(1s);
    CHECK(signed_milliseconds(connection) == 1'700'000'056'000);
    CHECK(connection.clock_offset() == 45s + 3599s);

    theirs = 1'700'000'056'000;
    const std::string before = log->text();
    CHECK(connection.measure_clock());
    CHECK(log->text().find("clock_correction", before.size()) == std::string::npos);  // it fits
}

TEST_CASE("measured by the envelope, and by the date when there is nothing better") {
    std::string body = R"({"success":true,"timestamp":1700000002000000,"data":{}})";
    Server server([&](const Received&) { return reply(200, body, "Date: Tue, 14 Nov 2023 22:13:50 GMT\r\n"); });
    auto options = rows::to(server);
    options.clock = std::make_shared<SteppedClock>();
    const Connection connection(by_envelope, keys(), options);
    CHECK(*connection.measure_clock() == 2s);
    body = R"({"success":true,"timestamp":null,"data":{}})";
    CHECK(*connection.measure_clock() == 30'500ms);
}

TEST_CASE("a reply without any time is an error, and changes nothing") {
    Server server([&](const Received&) { return reply(200, R"({"success":true,"data":[{"ts":"soon"}]})"); });
    auto options = rows::to(server);
    options.clock = std::make_shared<SteppedClock>();
    const Connection connection(by_field, keys(), options);
    const auto got = connection.measure_clock();
    REQUIRE(!got);
    CHECK(got.error().kind == ErrorKind::decode);
    CHECK(connection.clock_offset() == 0ns);
}

TEST_CASE("after a refusal a read is signed once more, a write returns it and the next one is right") {
    const auto clock = std::make_shared<SteppedClock>();
    std::atomic<std::int64_t> theirs{1'700'000'000'000};
    // Accepts what is signed within 5 s of its own time, which its refusals tell.
    Server server([&](const Received& request) {
        const auto at = std::stoll(request.headers.at("ok-access-timestamp").substr(17, 2));
        const auto now = theirs / 1000 % 60;
        const bool good = at == now;
        return reply(
            good ? 200 : 401,
            good ? rows::good : R"({"code":"50102","msg":"expired","at":)" + std::to_string(theirs) + R"(,"data":[]})");
    });
    static constexpr auto alpha = [] {
        auto data = exchanges::alpha;
        data.clock = {.envelope = "at"};
        return data;
    }();
    auto options = rows::to(server);
    options.clock = clock;
    const Connection connection(alpha, exchanges::alpha_values(), options);
    CHECK(call(connection, rows::read).get());
    clock->step(45s);  // somebody set our clock
    const auto refusal = call(connection, rows::write).get();
    REQUIRE(!refusal);
    CHECK(refusal.error().kind == ErrorKind::clock);
    CHECK(refusal.error().outcome == Outcome::refused);
    CHECK(call(connection, rows::write).get());
    CHECK(server.received().size() == 3);
    clock->step(-30s);
    CHECK(call(connection, rows::write).get());
    theirs += 20'000;  // now theirs steps
    CHECK(call(connection, rows::read).get());
    CHECK(server.received().size() == 6);
}
