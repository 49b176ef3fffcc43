// The generated client of an exchange with sessions, against the mock exchange.
#include <doctest/doctest.h>

#include <atomic>
#include <future>
#include <string>
#include <thread>
#include <variant>
#include <vector>

#include "exbind/lounge.hpp"
#include "mock/server.hpp"
#include "spec/read.hpp"

namespace lounge = exbind::lounge;
namespace mock = exbind::mock;
using namespace exbind::literals;
using exbind::ErrorKind;
using exbind::Outcome;

namespace {

exbind::spec::Spec spec() {
    exbind::text::Sources sources;
    exbind::text::Diagnostics diagnostics;
    auto loaded = exbind::spec::load(EXBIND_CASE, "lounge", sources, diagnostics);
    REQUIRE(loaded);
    return *std::move(loaded);
}

/// The mock with a clock that client and mock share, so that a test can let time pass.
class Lounge final : public exbind::Clock {
  public:
    Lounge() : server_(spec(), options()) {}

    lounge::Client client() {
        exbind::Options options;
        options.base_url = server_.url();
        options.limit_store = exbind::make_memory_limit_store();
        options.clock = std::shared_ptr<const exbind::Clock>(std::shared_ptr<void>(), this);
        return lounge::Client{
            lounge::Credentials{.key = exbind::Secret("mock-key"), .secret = exbind::Secret("mock-secret")}, options};
    }
    mock::Server& server() { return server_; }
    int count(const std::string& operation) const {
        int found = 0;
        for (const auto& request : server_.requests()) found += request.operation == operation ? 1 : 0;
        return found;
    }
    void pass(std::chrono::seconds time) { at_ += time.count(); }
    exbind::TimePoint now() const override { return exbind::TimePoint(std::chrono::seconds(at_)); }

  private:
    mock::Options options() {
        mock::Options options;
        options.clock = [this] { return std::chrono::time_point_cast<std::chrono::system_clock::duration>(now()); };
        options.session_lifetime = std::chrono::minutes(10);
        return options;
    }
    std::atomic<std::int64_t> at_{1'700'000'000};
    mock::Server server_;
};

}  // namespace

TEST_CASE("private calls log in by themselves, once for all clients of an account") {
    Lounge exchange;
    const auto one = exchange.client();
    const auto other = exchange.client();
    std::vector<std::future<bool>> calls;
    for (int i = 0; i < 20; ++i)
        calls.push_back(std::async(std::launch::async, [&client = i % 2 == 0 ? one : other] {
            return client.bar.tab().get().has_value();
        }));
    for (auto& each : calls) CHECK(each.get());
    REQUIRE(one.bar.order({.name = "water", .size = "0.5"_d}).get());
    CHECK(exchange.count("door.enter") == 1);
    CHECK(exchange.count("bar.tab") == 20);
    REQUIRE(one.bar.menu().get());
    for (const auto& request : exchange.server().requests())
        for (const auto& [name, value] : request.headers)
            if (name == "Authorization") CHECK(value == "***");
}

TEST_CASE("a token that the exchange ends early is asked for again once, for an order too") {
    Lounge exchange;
    const auto client = exchange.client();
    REQUIRE(client.bar.tab().get());
    exchange.server().end_sessions();
    REQUIRE(client.bar.order({.name = "tea", .size = "1"_d}).get());
    CHECK(exchange.count("door.enter") == 2);
    CHECK(exchange.count("bar.order") == 2);

    exchange.server().add_faults(std::get<mock::FaultRule>(mock::parse_fault_rule("bar.order error=20")));
    const auto refused = client.bar.order({.name = "tea", .size = "1"_d}).get();
    REQUIRE(!refused);
    CHECK(refused.error().code == "20");
    CHECK(refused.error().kind == ErrorKind::auth);
    CHECK(refused.error().outcome == Outcome::refused);
    CHECK(exchange.count("bar.order") == 4);
    CHECK(exchange.count("door.enter") == 3);
}

TEST_CASE("a token is renewed before its end, and not used after it") {
    Lounge exchange;
    const auto client = exchange.client();
    REQUIRE(client.bar.tab().get());
    exchange.pass(std::chrono::minutes(9));
    REQUIRE(client.bar.tab().get());
    CHECK(exchange.count("door.enter") == 1);
    exchange.pass(std::chrono::seconds(40));  // 20 s before the end
    REQUIRE(client.bar.tab().get());
    for (int i = 0; i < 500 && exchange.count("door.enter") < 2; ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    CHECK(exchange.count("door.enter") == 2);
    // The client still has to read what the mock has answered: on the thread that this call goes through, too.
    REQUIRE(client.bar.menu().start().get());
    std::this_thread::sleep_for(std::chrono::milliseconds(500));
    exchange.pass(std::chrono::hours(1));
    REQUIRE(client.bar.tab().get());
    CHECK(exchange.count("door.enter") == 3);
    for (const auto& request : exchange.server().requests()) CHECK(request.status == 200);
}

TEST_CASE("a login by hand is an ordinary call") {
    Lounge exchange;
    const auto client = exchange.client();
    const auto welcome = client.door.enter().get();
    REQUIRE(welcome);
    CHECK(welcome->pass.text.reveal().find("mock-token-") == 0);
    CHECK(exchange.count("door.enter") == 1);
}

TEST_CASE("wrong keys are told by the calls that need a token") {
    Lounge exchange;
    exbind::Options options;
    options.base_url = exchange.server().url();
    const lounge::Client stranger{
        lounge::Credentials{.key = exbind::Secret("mock-key"), .secret = exbind::Secret("another-secret")}, options};
    const auto refused = stranger.bar.order({.name = "tea", .size = "1"_d}).get();
    REQUIRE(!refused);
    CHECK(refused.error().outcome == Outcome::not_sent);
    CHECK(refused.error().message.find("door.enter") != std::string::npos);
    CHECK(exchange.count("bar.order") == 0);

    const lounge::Client nobody{lounge::Credentials{}, options};
    const auto without = nobody.bar.tab().get();
    REQUIRE(!without);
    CHECK(without.error().kind == ErrorKind::usage);
    CHECK(without.error().message.find("LOUNGE_KEY") != std::string::npos);
}
