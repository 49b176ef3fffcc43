#include "limiter.hpp"

#include <doctest/doctest.h>

#include <atomic>
#include <thread>

using namespace exbind;
using namespace exbind::detail;
using namespace std::chrono_literals;

namespace {

// A limiter whose time moves only when the test moves it.
struct Bench {
    SteadyTime now{std::chrono::hours(1)};
    std::shared_ptr<LimitStore> store = make_memory_limit_store();
    std::shared_ptr<Limiter> limiter = std::make_shared<Limiter>(store, [this] { return now; });
    int woken = 0;
    std::unique_ptr<Limiter::Place> place;  // of the last enter()

    Turn enter(std::vector<LimitWindow> windows, std::chrono::milliseconds patience = 1h,
               LimitPolicy policy = LimitPolicy::wait) {
        return limiter->enter(
            std::move(windows), now + patience, policy, [this] { ++woken; }, place);
    }
};

LimitWindow window(std::string key, std::uint32_t count, std::chrono::milliseconds length, std::uint32_t cost = 1) {
    return {std::move(key), count, length, cost};
}

using What = Turn::What;

}  // namespace

TEST_CASE("a permit comes free one window after its reply") {
    Bench bench;
    Turn first = bench.enter({window("k", 1, 1s)});
    REQUIRE(first.what == What::granted);
    bench.now += 400ms;
    Turn second = bench.enter({window("k", 1, 1s)});
    REQUIRE(second.what == What::wait);
    CHECK(second.again == bench.now + 1s);  // in flight: a reply can't come before now
    first.permit.replied();
    bench.now += 999ms;
    CHECK(bench.place->poll().what == What::wait);
    bench.now += 1ms;
    CHECK(bench.place->poll().what == What::granted);
}

TEST_CASE("a permit whose owner is gone comes free one window later") {
    Bench bench;
    { const Turn first = bench.enter({window("k", 1, 1s)}); }
    CHECK(bench.enter({window("k", 1, 1s)}).what == What::wait);
    bench.place.reset();
    bench.now += 1s;
    CHECK(bench.enter({window("k", 1, 1s)}).what == What::granted);
}

TEST_CASE("never more than count in any window, whatever the pace") {
    Bench bench;
    std::vector<SteadyTime> granted;
    while (granted.size() < 40) {
        Turn turn = bench.enter({window("k", 3, 1s)});
        while (turn.what == What::wait) {
            bench.now = turn.again;
            turn = bench.place->poll();
        }
        REQUIRE(turn.what == What::granted);
        granted.push_back(bench.now);
        bench.now += std::chrono::milliseconds(37 * (granted.size() % 5));
    }
    for (std::size_t i = 3; i < granted.size(); ++i) CHECK(granted[i] - granted[i - 3] >= 1s);
}

TEST_CASE("several windows are taken all or none") {
    Bench bench;
    Turn a = bench.enter({window("fast", 1, 1s), window("slow", 10, 1min)});
    REQUIRE(a.what == What::granted);
    // Blocked by "fast": must not use up "slow".
    for (int i = 0; i < 20; ++i)
        CHECK(bench.enter({window("fast", 1, 1s), window("slow", 10, 1min)}, 0ms).what == What::refused);
    std::vector<Turn> held;
    for (int i = 0; i < 9; ++i) {
        held.push_back(bench.enter({window("slow", 10, 1min)}));
        CHECK(held.back().what == What::granted);
    }
    CHECK(bench.enter({window("slow", 10, 1min)}, 0ms).what == What::refused);
}

TEST_CASE("fail refuses at once and says when there will be room") {
    Bench bench;
    Turn first = bench.enter({window("k", 1, 1s)}, 1h, LimitPolicy::fail);
    REQUIRE(first.what == What::granted);
    first.permit.replied();
    const Turn second = bench.enter({window("k", 1, 1s)}, 1h, LimitPolicy::fail);
    CHECK(second.what == What::refused);
    CHECK(second.again == bench.now + 1s);
    CHECK(!bench.place);
}

TEST_CASE("a wait that cannot fit into the deadline is refused at once") {
    Bench bench;
    bench.enter({window("k", 1, 10s)}).permit.replied();
    CHECK(bench.enter({window("k", 1, 10s)}, 5s).what == What::refused);
    CHECK(bench.enter({window("k", 1, 10s)}, 10s).what == What::wait);
    auto waiting = std::move(bench.place);
    // One is already waiting for the next permit: this one would have to wait for the permit after that.
    const Turn third = bench.enter({window("k", 1, 10s)}, 15s);
    CHECK(third.what == What::refused);
    CHECK(third.again == bench.now + 20s);
    CHECK(bench.enter({window("k", 1, 10s)}, 20s).what == What::wait);
}

TEST_CASE("a cost over the count can never be let through") {
    Bench bench;
    const Turn turn = bench.enter({window("k", 5, 1s, 6)});
    CHECK(turn.what == What::refused);
    CHECK(turn.again == SteadyTime::max());
    CHECK(bench.enter({window("k", 5, 1s, 5)}).what == What::granted);
    CHECK(bench.enter({window("k", 5, 1s, 1)}).what == What::wait);
}

TEST_CASE("first come, first served") {
    Bench bench;
    bench.enter({window("k", 2, 1s, 2)}).permit.replied();
    REQUIRE(bench.enter({window("k", 2, 1s, 2)}).what == What::wait);
    auto big = std::move(bench.place);
    REQUIRE(bench.enter({window("k", 2, 1s, 1)}).what == What::wait);
    auto small = std::move(bench.place);
    REQUIRE(bench.enter({window("k", 2, 1s, 1)}).what == What::wait);
    auto last = std::move(bench.place);

    bench.now += 1s;
    CHECK(last->poll().what == What::wait);
    CHECK(small->poll().what == What::wait);  // there is room for it, but the big one came first
    const int before = bench.woken;
    Turn granted = big->poll();
    REQUIRE(granted.what == What::granted);
    CHECK(bench.woken == before + 1);
    CHECK(small->poll().what == What::wait);
    granted.permit.replied();
    bench.now += 1s;
    const Turn second = small->poll();
    CHECK(second.what == What::granted);
    const Turn third = last->poll();
    CHECK(third.what == What::granted);
}

TEST_CASE("one that waits for a pool goes before a later one that shares only that pool") {
    Bench bench;
    bench.enter({window("own", 1, 10s)}).permit.replied();
    REQUIRE(bench.enter({window("own", 1, 10s), window("pool", 1, 1s)}).what == What::wait);
    auto first = std::move(bench.place);
    CHECK(bench.enter({window("pool", 1, 1s)}).what == What::wait);
    auto second = std::move(bench.place);
    CHECK(bench.enter({window("other", 1, 1s)}).what == What::granted);
    first.reset();  // leaves the queue
    CHECK(bench.woken == 1);
    CHECK(second->poll().what == What::granted);
}

TEST_CASE("the deadline ends a wait") {
    Bench bench;
    Turn held = bench.enter({window("k", 1, 1s)});
    REQUIRE(bench.enter({window("k", 1, 1s)}, 1500ms).what == What::wait);
    bench.now += 1s;
    CHECK(bench.place->poll().what == What::refused);  // still in flight: no room before another second
    CHECK(bench.place->poll().what == What::refused);
}

TEST_CASE("a refusal by the exchange holds the key back") {
    Bench bench;
    Turn first = bench.enter({window("k", 100, 1s)});
    first.permit.hold(bench.now + 30s);
    first.permit.replied();
    const Turn second = bench.enter({window("k", 100, 1s)}, 5s);
    CHECK(second.what == What::refused);
    CHECK(second.again == bench.now + 30s);
    CHECK(bench.enter({window("another", 100, 1s)}).what == What::granted);
    bench.now += 30s;
    CHECK(bench.enter({window("k", 100, 1s)}).what == What::granted);
}

TEST_CASE("two who keep to different shares count together") {
    Bench bench;
    const Turn a = bench.enter({window("k", 10, 1s)});
    const Turn b = bench.enter({window("k", 10, 1s)});
    CHECK(bench.enter({window("k", 2, 1s)}, 0ms).what == What::refused);
    CHECK(bench.enter({window("k", 10, 1s)}, 0ms).what == What::granted);
}

TEST_CASE("a permit never given back comes free at last") {
    const auto store = make_memory_limit_store();
    const SteadyTime now{std::chrono::hours(1)};
    const LimitWindow windows[] = {window("k", 1, 1s)};
    CHECK(!store->take(windows, now, now + 10s));
    CHECK(store->take(windows, now + 10s, now + 20s));
    CHECK(!store->take(windows, now + 11s, now + 20s));
}

TEST_CASE("many threads never hold more than the count") {
    const auto limiter = std::make_shared<Limiter>(make_memory_limit_store());
    std::atomic<int> in_flight{0}, most{0}, done{0};
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&] {
            for (int round = 0; round < 20; ++round) {
                std::unique_ptr<Limiter::Place> place;
                const auto deadline = std::chrono::steady_clock::now() + 1min;
                Turn turn = limiter->enter(
                    {window("k", 2, 1ms)}, deadline, LimitPolicy::wait, [] {}, place);
                while (turn.what == What::wait) {
                    std::this_thread::yield();
                    turn = place->poll();
                }
                if (turn.what != What::granted) return;
                const int now = ++in_flight;
                for (int seen = most; now > seen && !most.compare_exchange_weak(seen, now);) {
                }
                --in_flight;
                ++done;
            }
        });
    }
    for (auto& thread : threads) thread.join();
    CHECK(done == 80);
    CHECK(most <= 2);
}
