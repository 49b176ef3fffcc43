// The limiter and a store elsewhere, whose answers the test gives.
#include <doctest/doctest.h>

#include <map>

#include "limits/limiter.hpp"

using namespace exbind;
using namespace exbind::detail;
using namespace std::chrono_literals;
using What = Turn::What;
using Answered = LimitAnswer::What;

namespace {

class ScriptedStore final : public LimitStore {
  public:
    void take(std::span<const LimitWindow>, std::uint64_t ticket, std::chrono::microseconds lease,
              std::function<void(const LimitAnswer&)> done) override {
        ++asked;
        last_lease = lease;
        if (at_once) return done(*at_once);
        waiting.emplace(ticket, std::move(done));
    }
    void took(std::span<const LimitWindow>, std::uint64_t, std::chrono::microseconds) override { ++told; }
    void give_back(std::span<const LimitWindow>, std::uint64_t, bool sent) override { sent ? ++used : ++unused; }
    void hold(std::span<const LimitWindow>, std::chrono::microseconds how_long) override { held = how_long; }

    // Answers the one that asked first.
    void answer(const LimitAnswer& answer) {
        REQUIRE(!waiting.empty());
        const auto done = waiting.begin()->second;
        waiting.erase(waiting.begin());
        done(answer);
    }

    std::optional<LimitAnswer> at_once;
    std::map<std::uint64_t, std::function<void(const LimitAnswer&)>> waiting;
    int asked = 0, told = 0, used = 0, unused = 0;
    std::chrono::microseconds last_lease{}, held{};
};

struct Bench {
    SteadyTime now{1h};
    std::shared_ptr<ScriptedStore> store = std::make_shared<ScriptedStore>();
    std::shared_ptr<Limiter> limiter = std::make_shared<Limiter>(store, [this] { return now; });
    int woken = 0;
    std::unique_ptr<Limiter::Place> place;

    Bench() = default;
    Bench(const Bench&) = delete;
    Bench& operator=(const Bench&) = delete;
    // What waits for an answer holds the limiter, and the limiter holds the store.
    ~Bench() {
        place.reset();
        store->waiting.clear();
    }

    Turn enter(std::uint32_t count, std::chrono::milliseconds patience = 1h, LimitPolicy policy = LimitPolicy::wait) {
        return limiter->enter(
            limiter->resolve({{.key = "k", .count = count, .window = 1s}}), now + patience, policy, [this] { ++woken; },
            place);
    }
};

const LimitAnswer granted{.what = Answered::granted};
const LimitAnswer wait_a_second{.what = Answered::wait, .wait = 1s};

LimitAnswer away(double share, SteadyTime since) {
    return {.what = Answered::unavailable, .share = share, .since = since, .why = "it is away"};
}

}  // namespace

TEST_CASE("the store is asked for what the process alone would allow, and nobody waits for it in the call") {
    Bench bench;
    const Turn asking = bench.enter(2, 10s);
    REQUIRE(asking.what == What::wait);
    CHECK(asking.asking);
    CHECK(bench.store->last_lease == 10s);
    CHECK(bench.place->poll().asking);
    bench.store->answer(granted);
    CHECK(bench.woken == 1);
    Turn turn = bench.place->poll();
    REQUIRE(turn.what == What::granted);

    bench.store->at_once = granted;
    Turn second = bench.enter(2);
    CHECK(second.what == What::granted);
    const Turn third = bench.enter(2);
    CHECK(third.what == What::wait);
    CHECK(!third.asking);
    CHECK(bench.store->asked == 2);
    turn.permit.replied();
    second.permit.unused();
    CHECK(bench.store->used == 1);
    CHECK(bench.store->unused == 1);
}

TEST_CASE("told to wait, callers are asked for in turn, one at a time") {
    Bench bench;
    REQUIRE(bench.enter(100).asking);
    auto first = std::move(bench.place);
    bench.store->answer(wait_a_second);
    const Turn turn = first->poll();
    CHECK(turn.what == What::wait);
    CHECK(turn.again == bench.now + 1s);
    CHECK(bench.enter(100, 500ms).what == What::refused);  // can't fit: nobody has to be asked
    CHECK(bench.enter(100, 1h, LimitPolicy::fail).what == What::refused);
    REQUIRE(bench.enter(100).what == What::wait);
    auto second = std::move(bench.place);
    CHECK(bench.store->asked == 1);

    bench.now += 1s;
    CHECK(!second->poll().asking);
    CHECK(first->poll().asking);
    CHECK(!second->poll().asking);  // its turn comes with the answer
    CHECK(bench.store->asked == 2);
    bench.store->answer(granted);
    const Turn got = first->poll();
    CHECK(got.what == What::granted);
    CHECK(second->poll().asking);
}

TEST_CASE("who leaves while the store is asked gives back what comes") {
    Bench bench;
    REQUIRE(bench.enter(1).asking);
    bench.place.reset();
    bench.store->answer(granted);
    CHECK(bench.store->unused == 1);
    REQUIRE(bench.enter(1).asking);  // the process alone counts none
    bench.store->answer(granted);
    bench.place.reset();  // before it looked
    CHECK(bench.store->unused == 2);
    REQUIRE(bench.enter(1, 1s).asking);
    bench.now += 1s;
    CHECK(bench.place->poll().what == What::refused);  // the deadline passed without an answer
}

TEST_CASE("without the store: no call, with the reason") {
    Bench bench;
    bench.store->at_once = away(0.0, bench.now);
    for (int i = 0; i < 3; ++i) {
        const Turn turn = bench.enter(100);
        CHECK(turn.what == What::refused);
        CHECK(turn.unavailable == "it is away");
    }
    CHECK(bench.store->asked == 3);
    bench.store->at_once = granted;
    CHECK(bench.enter(100).what == What::granted);
}

TEST_CASE("without the store: a share of the limit, from one window after it went") {
    Bench bench;
    bench.store->at_once = granted;
    std::vector<Turn> before;
    for (int i = 0; i < 3; ++i) before.push_back(bench.enter(40));
    bench.store->at_once = away(0.25, bench.now);
    const Turn turn = bench.enter(40);
    REQUIRE(turn.what == What::wait);
    CHECK(turn.again <= bench.now + 1s);
    CHECK(bench.enter(40, 900ms).what == What::refused);
    bench.place.reset();
    REQUIRE(bench.enter(3).what == What::refused);  // a quarter of three is nothing

    bench.now += 1s;
    std::vector<Turn> taken;
    for (int i = 0; i < 7; ++i) {
        taken.push_back(bench.enter(40));
        CHECK(taken.back().what == What::granted);
    }
    CHECK(bench.store->told == 7);
    REQUIRE(bench.enter(40).what == What::wait);  // 10, of which three are still under way
    CHECK(bench.store->asked < 10);

    // It is back: noticed soon, although the share still leaves no room.
    bench.store->at_once = granted;
    bench.now += 200ms;
    CHECK(bench.place->poll().what == What::granted);
}

TEST_CASE("a refusal by the exchange is told to the store") {
    Bench bench;
    bench.store->at_once = granted;
    bench.enter(100).permit.refused(30s);
    CHECK(bench.store->held == 30s);
}
