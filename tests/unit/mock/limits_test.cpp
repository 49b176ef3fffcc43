#include <doctest/doctest.h>

#include <algorithm>
#include <atomic>

#include "invented.hpp"
#include "mock/windows.hpp"

using namespace exbind;
using namespace exbind::mock;
using std::chrono::milliseconds;

namespace {

Use use(std::string key, std::uint32_t count, int window_ms, std::uint32_t amount = 1) {
    return {std::move(key), count, milliseconds(window_ms), amount};
}

}  // namespace

TEST_CASE("a window slides") {
    Windows windows;
    const Steady start = std::chrono::steady_clock::now();
    const auto at = [&](int ms) { return windows.admit({use("a", 2, 1000)}, start + milliseconds(ms)); };
    CHECK(at(0));
    CHECK(at(600));
    CHECK_FALSE(at(999));
    CHECK(at(1000));
    CHECK_FALSE(at(1599));
    CHECK(at(1600));
}

TEST_CASE("several windows hold at once, and a refusal costs nothing") {
    Windows windows;
    const Steady start = std::chrono::steady_clock::now();
    const std::vector<Use> both{use("second", 2, 1000), use("minute", 3, 60'000)};
    CHECK(windows.admit(both, start));
    CHECK(windows.admit(both, start));
    CHECK_FALSE(windows.admit(both, start));
    CHECK(windows.admit(both, start + milliseconds(1000)));
    CHECK_FALSE(windows.admit(both, start + milliseconds(2500)));
    CHECK(windows.admit({use("second", 2, 1000, 2)}, start + milliseconds(2500)));
}

TEST_CASE("amounts add up, also within one request") {
    Windows windows;
    const Steady start = std::chrono::steady_clock::now();
    CHECK_FALSE(windows.admit({use("a", 3, 1000, 4)}, start));
    CHECK_FALSE(windows.admit({use("a", 3, 1000, 2), use("a", 3, 1000, 2)}, start));
    CHECK(windows.admit({use("a", 3, 1000, 2), use("a", 3, 1000, 1)}, start));
    CHECK_FALSE(windows.admit({use("a", 3, 1000)}, start));
    windows.clear();
    CHECK(windows.admit({use("a", 3, 1000)}, start));
}

TEST_CASE("windows that ran empty are forgotten and begin anew") {
    Windows windows;
    const Steady start = std::chrono::steady_clock::now();
    for (int i = 0; i < 1000; ++i) CHECK(windows.admit({use(std::to_string(i), 1, 1000)}, start));
    CHECK(windows.admit({use("5", 1, 1000)}, start + std::chrono::minutes(2)));
    CHECK_FALSE(windows.admit({use("5", 1, 1000)}, start + std::chrono::minutes(2)));
}

TEST_CASE("the server enforces what is documented, for whom it is documented") {
    auto options = invented::standing_still();
    const auto start = std::chrono::steady_clock::now();
    std::atomic<int> elapsed{0};
    options.steady_clock = [start, &elapsed] { return start + milliseconds(elapsed); };
    Server server(invented::texts(), options);

    const auto balance = [&] { return invented::call(server, "GET", "/v1/wallet/balance"); };
    for (int i = 0; i < 3; ++i) CHECK(balance().status == 200);
    const auto refused = balance();
    CHECK(refused.status == 429);
    CHECK(refused.body == R"({"code":"103","msg":"Slow down"})");
    CHECK(server.requests().back().fault == "limit");
    CHECK(invented::call(server, "GET", "/v1/wallet/one/1").status == 200);

    // A wrong signature does not use up the user's permits.
    elapsed = 1000;
    auto wrong = invented::with(invented::sign("GET", "/v1/wallet/balance"), "T-SIGN", "x");
    for (int i = 0; i < 5; ++i) CHECK(invented::send(server, "GET", "/v1/wallet/balance", wrong).status == 401);
    for (int i = 0; i < 3; ++i) CHECK(balance().status == 200);
    CHECK(balance().status == 429);
    server.forget_limits();
    CHECK(balance().status == 200);

    // By address, without a key.
    for (int i = 0; i < 2; ++i) CHECK(invented::send(server, "GET", "/v1/wallet/time", {}).status == 200);
    CHECK(invented::send(server, "GET", "/v1/wallet/time", {}).status == 429);
}

TEST_CASE("limits by parameter and in items of a batch") {
    auto options = invented::standing_still();
    Server server(invented::texts(), options);
    const auto order = [&](const std::string& items) {
        return invented::call(server, "POST", "/v1/wallet/orders", '[' + items + ']').status;
    };
    const std::string a = R"({"instrument":"A","size":"1"})";
    const std::string b = R"({"instrument":"B","size":"1"})";
    CHECK(order(a + ',' + a + ',' + a + ',' + a + ',' + a) == 429);
    CHECK(order(a + ',' + a + ',' + a + ',' + b) == 200);
    CHECK(order(a + ',' + a) == 429);
    CHECK(order(a + ',' + b) == 200);
    CHECK(order("") == 429);
    // The second limit, two requests a minute, whatever the instrument.
    CHECK(order(b) == 429);
}

TEST_CASE("limits that hold for some requests only, counted by parts of a field") {
    auto spec = invented::texts();
    spec.exchange.limit_conditions = {{"dated", "instrument", 3, "-", 0}, {"vip", "", 0, "-", 0}};
    spec.exchange.limit_scopes = {{"family", {"instrument"}, 2, "-"}};
    auto& orders = spec.groups[0].operations;
    const auto found =
        std::find_if(orders.begin(), orders.end(), [](const auto& one) { return one.path == "/v1/wallet/orders"; });
    REQUIRE(found != orders.end());
    spec::Limit one;
    one.count = 1;
    one.window_ms = 1000;
    found->limits = {one, one, one};
    found->limits[0].scope = {"user", "instrument"};
    found->limits[0].when = {"not dated"};
    found->limits[1].scope = {"family"};
    found->limits[1].when = {"dated"};
    found->limits[2].when = {"vip"};
    Server server(std::move(spec), invented::standing_still());
    const auto order = [&](const std::string& instrument) {
        return invented::call(server, "POST", "/v1/wallet/orders",
                              R"([{"size":"1","instrument":")" + instrument + R"("}])")
            .status;
    };
    CHECK(order("A-B") == 200);
    CHECK(order("A-B") == 429);
    CHECK(order("A-C") == 200);
    CHECK(order("A-B-1") == 200);
    CHECK(order("A-B-2") == 429);
    CHECK(order("A-C-1") == 200);
}

TEST_CASE("limits can be left out, and pools are shared") {
    auto options = invented::standing_still();
    options.enforce_limits = false;
    Server lenient(invented::texts(), options);
    for (int i = 0; i < 10; ++i) CHECK(invented::call(lenient, "GET", "/v1/wallet/balance").status == 200);

    auto spec = invented::texts();
    auto& operations = spec.groups[0].operations;
    spec::Limit pool;
    pool.count = 2;
    pool.window_ms = 1000;
    pool.pool = "both";
    operations[0].limits = {pool};
    operations[3].limits = {pool};
    Server server(std::move(spec), invented::standing_still());
    CHECK(invented::call(server, "GET", "/v1/wallet/balance").status == 200);
    CHECK(invented::call(server, "GET", "/v1/wallet/one/1").status == 200);
    CHECK(invented::call(server, "GET", "/v1/wallet/balance").status == 429);
}
