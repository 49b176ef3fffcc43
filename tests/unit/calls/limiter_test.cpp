#include "limits/limiter.hpp"

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
    std::shared_ptr<Limiter> limiter = std::make_shared<Limiter>(nullptr, [this] { return now; });
    int woken = 0;
    std::unique_ptr<Limiter::Place> place;  // of the last enter()

    Turn enter(std::vector<LimitWindow> windows, std::chrono::milliseconds patience = 1h,
               LimitPolicy policy = LimitPolicy::wait) {
        return limiter->enter(
            limiter->resolve(std::move(windows)), now + patience, policy, [this] { ++woken; }, place);
    }
};

LimitWindow window(std::string key, std::uint32_t count, std::chrono::milliseconds length, std::uint32_t cost = 1) {
    return {.key = std::move(key), .count = count, .window = length, .cost = cost};
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

TEST_CASE("all for whom there is room are let through when the first of them looks") {
    Bench bench;
    const auto all = [&](int count, std::uint32_t cost = 1) {
        std::vector<std::unique_ptr<Limiter::Place>> places;
        for (int i = 0; i < count; ++i) {
            CHECK(bench.enter({window("k", 3, 1s, cost)}).what == What::wait);
            places.push_back(std::move(bench.place));
        }
        return places;
    };
    {
        const Turn first = bench.enter({window("k", 3, 1s, 3)});
        REQUIRE(first.what == What::granted);
    }
    auto waiting = all(5);
    bench.woken = 0;
    bench.now += 1s;
    Turn a = waiting[0]->poll();
    REQUIRE(a.what == What::granted);
    CHECK(bench.woken == 3);  // two that have their permits, and the next one, who looks at the time
    // The permits are theirs, whatever the order in which their threads come to run.
    Turn c = waiting[2]->poll();
    CHECK(c.what == What::granted);
    CHECK(waiting[3]->poll().what == What::wait);
    CHECK(waiting[4]->poll().what == What::wait);
    CHECK(waiting[1]->poll().what == What::granted);

    // Who leaves without having looked gives the permit back.
    bench.now += 1s;
    a.permit.replied();
    c.permit.replied();
    bench.now += 1s;
    auto more = all(2);
    CHECK(waiting[3]->poll().what == What::granted);  // and with it waiting[4], more[0]
    bench.woken = 0;
    more[0].reset();
    CHECK(bench.woken == 1);
    CHECK(more[1]->poll().what == What::granted);
    CHECK(waiting[4]->poll().what == What::granted);
}

TEST_CASE("a full key holds up nobody who does not need it") {
    Bench bench;
    bench.enter({window("own", 1, 10s)}).permit.replied();
    REQUIRE(bench.enter({window("own", 1, 10s), window("pool", 3, 1s)}).what == What::wait);
    auto first = std::move(bench.place);
    REQUIRE(bench.enter({window("own", 1, 10s), window("pool", 3, 1s)}).what == What::wait);
    auto second = std::move(bench.place);
    CHECK(bench.enter({window("other", 1, 10s), window("pool", 3, 1s)}).what == What::granted);
    CHECK(bench.enter({window("pool", 3, 1s)}).what == What::granted);
}

TEST_CASE("who waits for one key is not overtaken for ever at another") {
    Bench bench;
    bench.enter({window("own", 1, 10s)}).permit.replied();
    REQUIRE(bench.enter({window("own", 1, 10s), window("pool", 1, 1s)}).what == What::wait);
    auto first = std::move(bench.place);
    // The only permit of the pool is set aside for the first of those who wait for "own".
    REQUIRE(bench.enter({window("pool", 1, 1s)}).what == What::wait);
    auto second = std::move(bench.place);
    SUBCASE("it gets through as soon as its own key has room") {
        bench.now += 10s;
        CHECK(second->poll().what == What::wait);
        Turn turn = first->poll();
        CHECK(turn.what == What::granted);
        turn.permit.replied();
        bench.now += 1s;
        CHECK(second->poll().what == What::granted);
    }
    SUBCASE("it leaves: the next is woken") {
        first.reset();
        CHECK(bench.woken == 1);
        CHECK(second->poll().what == What::granted);
    }
}

TEST_CASE("two who wait for the same two keys from both sides get through in turn") {
    Bench bench;
    Turn a = bench.enter({window("a", 1, 2s)});
    REQUIRE(bench.enter({window("a", 1, 2s), window("b", 1, 2s)}).what == What::wait);
    auto older = std::move(bench.place);
    Turn b = bench.enter({window("b", 1, 2s)}, 0ms);
    CHECK(b.what == What::refused);  // set aside for the older one
    REQUIRE(bench.enter({window("b", 1, 2s), window("a", 1, 2s)}).what == What::wait);
    auto younger = std::move(bench.place);
    a.permit.replied();
    bench.now += 2s;
    CHECK(younger->poll().what == What::wait);
    Turn first = older->poll();
    REQUIRE(first.what == What::granted);
    first.permit.replied();
    bench.now += 2s;
    CHECK(younger->poll().what == What::granted);
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
    first.permit.refused(30s);
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

TEST_CASE("refusals without a word on how long hold back longer each time, until one call gets through") {
    Bench bench;
    const auto refuse = [&] {
        Turn turn = bench.enter({window("k", 100, 1s), window("slow", 1000, 4s)});
        REQUIRE(turn.what == What::granted);
        turn.permit.refused({});
    };
    const auto held = [&] {
        const Turn turn = bench.enter({window("k", 100, 1s)}, 0ms);
        REQUIRE(turn.what == What::refused);
        const auto wait = turn.again - bench.now;
        bench.now = turn.again;
        return wait;
    };
    for (const auto expected : {1s, 2s, 4s, 8s, 16s, 32s, 60s, 60s}) {
        refuse();
        CHECK(held() == expected);
    }
    bench.enter({window("k", 100, 1s)}).permit.replied();
    refuse();
    CHECK(held() == 60s);  // the other key has not been let through since
    bench.enter({window("k", 100, 1s), window("slow", 1000, 4s)}).permit.replied();
    refuse();
    CHECK(held() == 1s);

    // Calls that were under way together are one refusal.
    Turn a = bench.enter({window("other", 100, 1s)});
    Turn b = bench.enter({window("other", 100, 1s)});
    a.permit.refused({});
    b.permit.refused({});
    CHECK(bench.enter({window("other", 100, 1s)}, 0ms).again == bench.now + 1s);
}

TEST_CASE("a permit that was not used is free at once, and the next is woken") {
    Bench bench;
    Turn first = bench.enter({window("k", 1, 1s)});
    REQUIRE(bench.enter({window("k", 1, 1s)}).what == What::wait);
    first.permit.unused();
    CHECK(bench.woken == 1);
    CHECK(bench.place->poll().what == What::granted);
}

TEST_CASE("slow start: nothing before one window after the start, long windows evenly") {
    Bench bench;
    auto slow = window("k", 3, 1s), late = window("late", 3, 1s), hour = window("hour", 60, 1h);
    slow.slow_start = late.slow_start = hour.slow_start = true;
    CHECK(bench.enter({slow}, 0ms).again == bench.now + 1s);
    CHECK(bench.enter({window("another", 1, 1s)}, 0ms).what == What::granted);
    const auto start = bench.now;
    int given = 0;
    for (bench.now += 1min; bench.now < start + 1h; bench.now += 10s) {
        if (bench.enter({hour}, 0ms).what == What::granted) ++given;
        CHECK(given <= 1 + 60 * ((bench.now - start) / 1s) / 3600);
    }
    CHECK(given >= 58);
    CHECK(bench.enter({slow}, 0ms).what == What::granted);
    CHECK(bench.enter({late}, 0ms).what == What::granted);  // a process that ended before this one began is long gone
}

TEST_CASE("keys that nobody uses are forgotten, those in use are not") {
    Bench bench;
    const auto kept = bench.limiter->resolve({window("kept", 1, 1s)});
    Permit held = bench.limiter->try_take(kept);
    REQUIRE(held);
    for (int i = 0; i < 10'000; ++i) {
        bench.enter({window("key " + std::to_string(i), 5, 1s)}).permit.replied();
        bench.now += 10ms;
    }
    CHECK(bench.limiter->keys() < 400);  // a hundred a second, known for a second
    CHECK(bench.enter({window("kept", 1, 1s)}, 0ms).what == What::refused);
}

TEST_CASE("a first glance gives permits when there is room and nobody waits") {
    Bench bench;
    const auto route = bench.limiter->resolve({window("k", 2, 1s), window("slow", 3, 1min)});
    Permit a = bench.limiter->try_take(route), b = bench.limiter->try_take(route);
    CHECK(a);
    CHECK(b);
    CHECK(!bench.limiter->try_take(route));
    a.unused();
    REQUIRE(bench.enter({window("k", 2, 1s, 2)}).what == What::wait);
    CHECK(!bench.limiter->try_take(route));  // there is room, but somebody came first
    bench.place.reset();
    CHECK(bench.limiter->try_take(route));
}

TEST_CASE("many threads never hold more than the count, and all get through") {
    const auto limiter = std::make_shared<Limiter>();
    std::atomic<int> in_flight{0}, most{0}, done{0};
    std::vector<std::thread> threads;
    for (int i = 0; i < 8; ++i) {
        threads.emplace_back([&, i] {
            const auto both = limiter->resolve({window("k", 2, 1ms), window("pool", 5, 2ms)});
            const auto one = limiter->resolve({window("k", 2, 1ms)});
            for (int round = 0; round < 20; ++round) {
                const auto& route = (round + i) % 3 == 0 ? one : both;
                Permit permit = limiter->try_take(route);
                if (!permit) {
                    std::unique_ptr<Limiter::Place> place;
                    const auto deadline = std::chrono::steady_clock::now() + 1min;
                    Turn turn = limiter->enter(
                        route, deadline, LimitPolicy::wait, [] {}, place);
                    while (turn.what == What::wait) {
                        std::this_thread::yield();
                        turn = place->poll();
                    }
                    if (turn.what != What::granted) return;
                    permit = std::move(turn.permit);
                }
                const int now = ++in_flight;
                for (int seen = most; now > seen && !most.compare_exchange_weak(seen, now);) {
                }
                --in_flight;
                ++done;
            }
        });
    }
    for (auto& thread : threads) thread.join();
    CHECK(done == 160);
    CHECK(most <= 2);
}

TEST_CASE("what the exchange counts beyond our own calls is somebody else's, and free one window later") {
    Bench bench;
    const auto pooled = [&] {
        LimitWindow one = window("pool p", 10, 1s);
        one.pool = "p";
        return std::vector<LimitWindow>{one, window("own", 100, 1s)};
    };
    Turn first = bench.enter(pooled());
    REQUIRE(first.what == What::granted);
    SUBCASE("told what is taken") {
        first.permit.told("p", false, 9);  // ours is one of them
        CHECK(bench.enter(pooled()).what == What::granted);
        CHECK(bench.enter(pooled()).what == What::wait);
    }
    SUBCASE("told what is free") {
        first.permit.told("p", true, 2);
        CHECK(bench.enter(pooled()).what == What::granted);
        CHECK(bench.enter(pooled()).what == What::granted);
        CHECK(bench.enter(pooled()).what == What::wait);
    }
    SUBCASE("what is ours is not counted twice, and less than ours says nothing") {
        first.permit.told("p", false, 1);
        first.permit.told("p", true, 9);
        first.permit.told("p", true, 50);
        first.permit.told("p", false, 0);
        for (int i = 0; i < 9; ++i) CHECK(bench.enter(pooled()).what == What::granted);
        CHECK(bench.enter(pooled()).what == What::wait);
    }
    SUBCASE("a pool that this call does not draw on") {
        first.permit.told("other", false, 10);
        CHECK(bench.enter(pooled()).what == What::granted);
    }
    SUBCASE("without a name, the operation's own limit") {
        first.permit.told("", false, 100);
        CHECK(bench.enter(pooled()).what == What::wait);
    }
    bench.place.reset();
    first.permit.replied();
    bench.now += 1s;
    CHECK(bench.enter(pooled()).what == What::granted);
}
