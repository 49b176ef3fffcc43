// The promises of the limiter against a simulated exchange whose clock, network and callers are random: never more than
// the limit as the exchange counts it, first come first served, and nearly all of the rate used.
#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <queue>
#include <random>

#include "limits/limiter.hpp"

using namespace exbind;
using namespace exbind::detail;
using namespace std::chrono_literals;
using std::chrono::microseconds;

namespace {

class Simulation {
  public:
    explicit Simulation(unsigned seed) : random(seed) {}

    ~Simulation() {
        is_over_ = true;  // those who go now may wake others
        events_ = {};
    }

    void at(SteadyTime time, std::function<void()> what) {
        if (is_over_) return;
        events_.push({std::max(time, now), ++sequence_, std::move(what)});
    }
    // False when it does not come to an end.
    bool run(SteadyTime until = SteadyTime::max()) {
        for (int steps = 0; !events_.empty() && events_.top().time <= until; ++steps) {
            if (steps > 2'000'000) return false;
            now = events_.top().time;
            const auto what = events_.top().what;
            events_.pop();
            what();
        }
        return true;
    }
    std::int64_t from_to(std::int64_t from, std::int64_t to) {
        return std::uniform_int_distribution<std::int64_t>{from, to}(random);
    }
    bool one_in(int n) { return from_to(1, n) == 1; }

    SteadyTime now{1h};
    std::mt19937 random;
    std::shared_ptr<Limiter> limiter = std::make_shared<Limiter>(nullptr, [this] { return now; });

  private:
    struct Happening {
        SteadyTime time;
        std::uint64_t sequence;
        std::function<void()> what;
        bool operator<(const Happening& other) const {
            return std::tie(time, sequence) > std::tie(other.time, other.sequence);
        }
    };
    std::priority_queue<Happening> events_;
    std::uint64_t sequence_ = 0;
    bool is_over_ = false;
};

// What the exchange sees, by a clock that is a little fast or slow.
class Exchange {
  public:
    explicit Exchange(double pace) : pace_(pace) {}
    void arrived(const std::vector<LimitWindow>& windows, SteadyTime time) {
        const double there = pace_ * std::chrono::duration<double, std::micro>(time - SteadyTime{}).count();
        for (const LimitWindow& window : windows) arrivals_[window.key].push_back({there, window.cost});
    }
    // The most permits of a key within any window of that length.
    std::uint64_t most(const std::string& key, microseconds length) {
        auto& arrivals = arrivals_[key];
        std::sort(arrivals.begin(), arrivals.end());
        std::uint64_t inside = 0, most = 0;
        std::size_t first = 0;
        for (const auto& [time, cost] : arrivals) {
            inside += cost;
            while (time - arrivals[first].first >= static_cast<double>(length.count()))
                inside -= arrivals[first++].second;
            most = std::max(most, inside);
        }
        return most;
    }
    std::uint64_t total(const std::string& key) const {
        std::uint64_t sum = 0;
        for (const auto& [time, cost] : arrivals_.at(key)) sum += cost;
        return sum;
    }

  private:
    const double pace_;
    std::map<std::string, std::vector<std::pair<double, std::uint32_t>>> arrivals_;
};

struct Documented {
    std::string key;
    std::uint32_t count = 1;
    microseconds length{};

    LimitWindow costing(std::uint32_t cost) const {
        return {.key = key, .count = count, .window = length + length / 1000, .cost = cost};
    }
};

// The network and the habits of callers.
struct Habits {
    std::function<microseconds()> one_way;
    std::function<microseconds()> pause;  // between calls
    std::function<microseconds()> patience;
    int lost_replies = 0;  // one in so many; 0: none
    int given_up = 0;      // one in so many waits
    int refused = 0;
};

// Makes calls one after another, as a user of the limiter does.
class Caller : public std::enable_shared_from_this<Caller> {
  public:
    Caller(Simulation& simulation, Exchange& exchange, Habits& habits,
           std::function<std::vector<LimitWindow>()> next_windows)
        : simulation_(simulation), exchange_(exchange), habits_(habits), next_windows_(std::move(next_windows)) {}

    void call(int more) {
        more_ = more;
        windows_ = next_windows_();
        deadline_ = simulation_.now + habits_.patience();
        entered_ = simulation_.now;
        const auto route = simulation_.limiter->resolve(windows_);
        if (Permit permit = simulation_.limiter->try_take(route)) return send(std::move(permit));
        const auto wake = [this, weak = weak_from_this()] {
            if (weak.lock() && place_) poll_at(simulation_.now);
        };
        turn(simulation_.limiter->enter(route, deadline_, LimitPolicy::wait, wake, place_));
    }

    int granted = 0, refused = 0, left = 0;
    std::vector<std::pair<SteadyTime, SteadyTime>> waits;  // entered, granted

  private:
    void poll_at(SteadyTime time) {
        simulation_.at(time, [self = shared_from_this(), poll = ++polls_] {
            if (poll == self->polls_ && self->place_) self->turn(self->place_->poll());
        });
    }
    void turn(Turn turn) {
        if (turn.what == Turn::What::wait) {
            if (habits_.given_up > 0 && simulation_.one_in(habits_.given_up)) {
                place_.reset();
                ++left;
                return again();
            }
            return poll_at(turn.again);
        }
        place_.reset();
        if (turn.what == Turn::What::granted) return send(std::move(turn.permit));
        ++refused;
        again();
    }
    void send(Permit taken) {
        ++granted;
        waits.emplace_back(entered_, simulation_.now);
        const auto permit = std::make_shared<Permit>(std::move(taken));
        const SteadyTime arrival = simulation_.now + habits_.one_way();
        simulation_.at(arrival, [self = shared_from_this(), windows = windows_] {
            self->exchange_.arrived(windows, self->simulation_.now);
        });
        const bool is_lost = habits_.lost_replies > 0 && simulation_.one_in(habits_.lost_replies);
        const SteadyTime reply = is_lost ? std::max(arrival, deadline_) : arrival + habits_.one_way();
        const bool is_refused = habits_.refused > 0 && simulation_.one_in(habits_.refused);
        simulation_.at(reply, [self = shared_from_this(), permit, is_lost, is_refused] {
            if (is_refused) permit->refused({});
            if (is_lost) *permit = Permit{};
            permit->replied();
            self->again();
        });
    }
    void again() {
        if (more_ == 0) return;
        simulation_.at(simulation_.now + habits_.pause(), [self = shared_from_this()] { self->call(self->more_ - 1); });
    }

    Simulation& simulation_;
    Exchange& exchange_;
    Habits& habits_;
    std::function<std::vector<LimitWindow>()> next_windows_;
    std::vector<LimitWindow> windows_;
    SteadyTime deadline_{}, entered_{};
    int more_ = 0, polls_ = 0;
    std::unique_ptr<Limiter::Place> place_;
};

microseconds us(std::int64_t count) {
    return microseconds(count);
}

}  // namespace

TEST_CASE("never more than documented as the exchange counts, whatever the network and the callers do") {
    std::uint64_t all_granted = 0, all_refused = 0, all_left = 0, exhausted = 0;
    for (unsigned seed = 1; seed <= 3000; ++seed) {
        CAPTURE(seed);
        Simulation simulation(seed);
        auto& s = simulation;
        Exchange exchange(1.0 + static_cast<double>(s.from_to(-500, 500)) * 1e-6);

        std::vector<Documented> documented;
        const auto keys = s.from_to(1, 4);
        for (int i = 0; i < keys; ++i) {
            constexpr microseconds lengths[] = {50ms, 100ms, 1s, 2s, 10s};
            documented.push_back(
                {"key " + std::to_string(i), static_cast<std::uint32_t>(s.from_to(1, 12)), lengths[s.from_to(0, 4)]});
        }
        const auto network = s.from_to(0, 3);
        Habits habits;
        habits.one_way = [&s, network] {
            if (network == 0) return us(s.from_to(0, 50));
            if (network == 1) return us(s.from_to(500, 20'000));
            if (network == 2) return us(s.one_in(20) ? s.from_to(0, 3'000'000) : s.from_to(100, 1000));
            return us(s.from_to(0, 1) * s.from_to(0, 500'000));
        };
        const auto hurry = s.from_to(0, 2);
        habits.pause = [&s, hurry] { return us(hurry == 0 ? 0 : s.from_to(0, hurry == 1 ? 30'000 : 3'000'000)); };
        const auto patience = s.from_to(0, 1);
        habits.patience = [&s, patience] { return patience == 0 ? us(s.from_to(0, 5'000'000)) : microseconds(2min); };
        habits.lost_replies = s.one_in(2) ? 7 : 0;
        habits.given_up = s.one_in(3) ? 9 : 0;
        habits.refused = s.one_in(4) ? 30 : 0;

        const auto next_windows = [&] {
            std::vector<LimitWindow> windows;
            for (const auto& limit : documented) {
                if (windows.empty() || s.one_in(2)) {
                    const auto most = std::min<std::uint32_t>(limit.count, 5);
                    windows.push_back(limit.costing(s.one_in(3) ? static_cast<std::uint32_t>(s.from_to(1, most)) : 1));
                }
            }
            std::shuffle(windows.begin(), windows.end(), s.random);
            return windows;
        };
        std::vector<std::shared_ptr<Caller>> callers;
        for (auto i = s.from_to(1, 14); i > 0; --i) {
            callers.push_back(std::make_shared<Caller>(simulation, exchange, habits, next_windows));
            s.at(s.now + us(s.from_to(0, 100'000)), [caller = callers.back()] { caller->call(12); });
        }
        REQUIRE(simulation.run());
        int ended = 0;
        for (const auto& caller : callers) {
            ended += caller->granted + caller->refused + caller->left;
            all_granted += static_cast<std::uint64_t>(caller->granted);
            all_refused += static_cast<std::uint64_t>(caller->refused);
            all_left += static_cast<std::uint64_t>(caller->left);
        }
        REQUIRE(ended == static_cast<int>(callers.size()) * 13);  // nobody is left waiting
        for (const auto& limit : documented) {
            const auto most = exchange.most(limit.key, limit.length);
            REQUIRE(most <= limit.count);
            if (most == limit.count) ++exhausted;
        }
    }
    // The cases were worth something.
    CHECK(all_granted > 50'000);
    CHECK(all_refused > 1000);
    CHECK(all_left > 1000);
    CHECK(exhausted > 3000);
}

TEST_CASE("at least 95 % of the documented rate when callers queue and a round trip takes up to 2 % of the window") {
    struct Case {
        std::uint32_t count;
        microseconds length;
        std::uint32_t more_count = 0;
        microseconds more_length{};
    };
    for (const Case& limit :
         {Case{1, 1s}, Case{6, 1s}, Case{60, 2s}, Case{1000, 2s}, Case{10, 60s}, Case{20, 1s, 600, 60s}}) {
        CAPTURE(limit.count);
        Simulation simulation(limit.count);
        Exchange exchange(1.0);
        const auto trip = limit.length / 50;
        Habits habits;
        habits.one_way = [&] { return us(trip.count() / 2); };
        habits.pause = [] { return us(0); };
        habits.patience = [] { return microseconds(10h); };
        const auto next_windows = [&] {
            std::vector<LimitWindow> windows{Documented{"k", limit.count, limit.length}.costing(1)};
            if (limit.more_count > 0)
                windows.push_back(Documented{"m", limit.more_count, limit.more_length}.costing(1));
            return windows;
        };
        std::vector<std::shared_ptr<Caller>> callers;
        for (std::uint32_t i = 0; i < limit.count * 2 + 2; ++i) {
            callers.push_back(std::make_shared<Caller>(simulation, exchange, habits, next_windows));
            callers.back()->call(1'000'000);
        }
        const auto slowest = limit.more_count > 0 ? limit.more_length : limit.length;
        const auto count = limit.more_count > 0 ? limit.more_count : limit.count;
        const int windows = count > 500 ? 20 : 100;
        REQUIRE(simulation.run(simulation.now + slowest * windows - 1us));
        CHECK(exchange.most("k", limit.length) <= limit.count);
        const double part = static_cast<double>(exchange.total("k")) / (static_cast<double>(count) * windows);
        MESSAGE(limit.count << " in " << limit.length.count() / 1000 << " ms: " << part);
        CHECK(part >= 0.95);
    }
}

TEST_CASE("with longer round trips the rate is that of the window and the round trip together") {
    for (const int percent : {1, 10, 50, 100}) {
        CAPTURE(percent);
        Simulation simulation(1);
        Exchange exchange(1.0);
        Habits habits;
        habits.one_way = [&] { return us(1'000'000 * percent / 200); };
        habits.pause = [] { return us(0); };
        habits.patience = [] { return microseconds(10h); };
        std::vector<std::shared_ptr<Caller>> callers;
        for (int i = 0; i < 40; ++i) {
            callers.push_back(std::make_shared<Caller>(simulation, exchange, habits, [] {
                return std::vector<LimitWindow>{Documented{"k", 10, 1s}.costing(1)};
            }));
            callers.back()->call(1'000'000);
        }
        REQUIRE(simulation.run(simulation.now + 200s));
        const double part = static_cast<double>(exchange.total("k")) / 2000;
        CHECK(part == doctest::Approx(1 / (1.001 + percent / 100.0)).epsilon(0.015));
    }
}

TEST_CASE("first come, first served: each key in the order of arrival") {
    for (unsigned seed = 1; seed <= 200; ++seed) {
        CAPTURE(seed);
        Simulation simulation(seed);
        Exchange exchange(1.0);
        Habits habits;
        habits.one_way = [&] { return us(simulation.from_to(0, 40'000)); };
        habits.pause = [&] { return us(simulation.from_to(0, 300'000)); };
        habits.patience = [] { return microseconds(10h); };
        // Two instruments that share a pool: who asks for the same keys is served in turn.
        std::vector<std::shared_ptr<Caller>> callers[2];
        for (std::size_t instrument = 0; instrument < 2; ++instrument) {
            const auto next_windows = [instrument] {
                return std::vector<LimitWindow>{Documented{"own " + std::to_string(instrument), 3, 1s}.costing(1),
                                                Documented{"pool", 5, 1s}.costing(1)};
            };
            for (int i = 0; i < 12; ++i) {
                callers[instrument].push_back(std::make_shared<Caller>(simulation, exchange, habits, next_windows));
                simulation.at(simulation.now + us(simulation.from_to(0, 100'000)),
                              [caller = callers[instrument].back()] { caller->call(8); });
            }
        }
        REQUIRE(simulation.run());
        for (const auto& of_instrument : callers) {
            std::vector<std::pair<SteadyTime, SteadyTime>> waits;
            for (const auto& caller : of_instrument)
                waits.insert(waits.end(), caller->waits.begin(), caller->waits.end());
            std::sort(waits.begin(), waits.end());
            for (std::size_t i = 1; i < waits.size(); ++i) {
                if (waits[i].first > waits[i - 1].first) REQUIRE(waits[i].second >= waits[i - 1].second);
            }
        }
    }
}

TEST_CASE("a queue for one instrument does not slow another down that shares its pool") {
    Simulation simulation(1);
    Exchange exchange(1.0);
    Habits habits;
    habits.one_way = [] { return us(500); };
    habits.pause = [] { return us(0); };
    habits.patience = [] { return microseconds(10h); };
    const auto windows_of = [](const std::string& instrument, std::uint32_t count) {
        return std::vector<LimitWindow>{Documented{instrument, count, 1s}.costing(1),
                                        Documented{"pool", 100, 1s}.costing(1)};
    };
    std::vector<std::shared_ptr<Caller>> callers;
    for (int i = 0; i < 500; ++i) {
        callers.push_back(
            std::make_shared<Caller>(simulation, exchange, habits, [&] { return windows_of("busy", 2); }));
        callers.back()->call(1000);
    }
    for (int i = 0; i < 100; ++i) {
        callers.push_back(
            std::make_shared<Caller>(simulation, exchange, habits, [&] { return windows_of("calm", 60); }));
        callers.back()->call(1'000'000);
    }
    REQUIRE(simulation.run(simulation.now + 60s));
    CHECK(exchange.total("calm") >= 60 * 57);
    CHECK(exchange.total("busy") >= 2 * 57);
    CHECK(exchange.most("pool", 1s) <= 100);
}
