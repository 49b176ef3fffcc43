// What the limiter costs, as ratios within one run: to a mutex, to itself with a million keys seen, and to the rate
// that a limit allows. One JSON object a line, for bench/run: what, the cases and their unit, a ratio or value, a
// bound.
//
//   cmake --preset release -DEXBIND_BENCH=ON && cmake --build --preset release --target bench_limiter
//   build/release/bench/limiter/bench_limiter
#include "limits/limiter.hpp"

#include <algorithm>
#include <condition_variable>
#include <cstdio>
#include <mutex>
#include <thread>
#include <vector>

using namespace exbind;
using namespace exbind::detail;
using namespace std::chrono_literals;
using std::chrono::steady_clock;

namespace {

constexpr int batch = 1000;
constexpr int rounds = 2000;

// Nanoseconds for each of `count` turns.
template <class Work>
double time_of(int count, Work work) {
    const auto start = steady_clock::now();
    for (int i = 0; i < count; ++i) work(i);
    return std::chrono::duration<double, std::nano>(steady_clock::now() - start).count() / count;
}

// The middle of many short runs: what interrupts a few of them does not count.
double median(std::vector<double>& times) {
    std::nth_element(times.begin(), times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2), times.end());
    return times[times.size() / 2];
}

LimitWindow window(std::string key, std::uint32_t count, std::chrono::microseconds length) {
    return {.key = std::move(key), .count = count, .window = length};
}

// As a blocking call waits.
class Waker {
  public:
    void wake() {
        const std::lock_guard lock(mutex_);
        woken_ = true;
        changed_.notify_all();
    }
    void wait(SteadyTime until) {
        std::unique_lock lock(mutex_);
        changed_.wait_until(lock, until, [this] { return woken_; });
        woken_ = false;
    }

  private:
    std::mutex mutex_;
    std::condition_variable changed_;
    bool woken_ = false;
};

Permit take(Limiter& limiter, const std::shared_ptr<const Route>& route) {
    if (Permit permit = limiter.try_take(route)) return permit;
    const auto waker = std::make_shared<Waker>();
    std::unique_ptr<Limiter::Place> place;
    Turn turn = limiter.enter(
        route, steady_clock::now() + 1h, LimitPolicy::wait, [waker] { waker->wake(); }, place);
    while (turn.what == Turn::What::wait) {
        waker->wait(turn.again);
        turn = place->poll();
    }
    return std::move(turn.permit);
}

void uncontended() {
    const auto limiter = std::make_shared<Limiter>();
    const auto one = limiter->resolve({window("one", 10'000'000, 1ms)});
    const auto two = limiter->resolve({window("a", 10'000'000, 1ms), window("b", 10'000'000, 10ms)});
    std::mutex mutex;
    std::vector<Permit> permits(batch);
    std::vector<double> lock, take_one, give_one, take_two, by_name;
    for (int round = 0; round < rounds; ++round) {
        const auto index = [&](int i) -> Permit& { return permits[static_cast<std::size_t>(i)]; };
        lock.push_back(time_of(batch, [&](int) {
            mutex.lock();
            mutex.unlock();
        }));
        take_one.push_back(time_of(batch, [&](int i) { index(i) = limiter->try_take(one); }));
        give_one.push_back(time_of(batch, [&](int i) { index(i).replied(); }));
        take_two.push_back(time_of(batch, [&](int i) { index(i) = limiter->try_take(two); }));
        for (Permit& permit : permits) permit.replied();
        by_name.push_back(time_of(
            batch, [&](int i) { index(i) = limiter->try_take(limiter->resolve({window("one", 10'000'000, 1ms)})); }));
        for (Permit& permit : permits) permit.replied();
    }
    const double pair = median(lock);
    const auto report = [pair](const char* what, std::vector<double>& times, const char* bound) {
        const double time = median(times);
        std::printf(R"({"what": "%s", "cases": {"lock and unlock": %.2f, "limiter": %.2f}, "unit": "ns", )"
                    R"("ratio": %.3f%s})"
                    "\n",
                    what, pair, time, time / pair, bound);
    };
    report("acquire, one window", take_one, R"(, "at_most": 3)");
    report("acquire, two windows", take_two, "");
    report("give back, one window (reads the clock)", give_one, "");
    report("look the key up and acquire", by_name, "");
}

void many_keys() {
    const auto limiter = std::make_shared<Limiter>();
    int key = 0;
    const auto new_keys = [&](int count) {
        return time_of(count, [&](int) {
            limiter->try_take(limiter->resolve({window("key " + std::to_string(++key), 10, 1ms)})).replied();
        });
    };
    new_keys(20'000);  // warm
    std::vector<double> early, late;
    for (int i = 0; i < 20; ++i) early.push_back(new_keys(1000));
    new_keys(1'000'000);
    for (int i = 0; i < 20; ++i) late.push_back(new_keys(1000));
    std::printf(R"({"what": "a new key after %d others; %zu are still known", "cases": {"after 30,000": %.0f, )"
                R"("now": %.0f}, "unit": "ns", "ratio": %.3f, "at_most": 1.5})"
                "\n",
                key, limiter->keys(), median(early), median(late), median(late) / median(early));
}

void eight_threads() {
    constexpr int threads = 8;
    constexpr auto length = 100ms;
    constexpr auto call = 1ms;  // a permit is held for as long as a call takes
    constexpr std::uint32_t count = 400;
    constexpr int windows = 50;
    const auto limiter = std::make_shared<Limiter>();
    const auto route = limiter->resolve({window("shared", count, length)});
    std::vector<int> taken(threads);
    std::vector<std::thread> all;
    const auto start = steady_clock::now();
    const auto end = start + length * windows;
    for (int i = 0; i < threads; ++i) {
        all.emplace_back([&, i] {
            while (true) {
                const Permit permit = take(*limiter, route);
                if (steady_clock::now() >= end) return;
                std::this_thread::sleep_for(call);
                ++taken[static_cast<std::size_t>(i)];
            }
        });
    }
    for (auto& thread : all) thread.join();
    int sum = 0;
    for (const int each : taken) sum += each;
    const auto [least, most] = std::minmax_element(taken.begin(), taken.end());
    // The first window's permits are there at once; each comes back a window after its reply.
    const double allowed = count * (1.0 + static_cast<double>((length * windows) / (length + call)));
    std::printf(R"({"what": "eight threads on one limit: permits in five seconds", "cases": {"allowed": %.0f, )"
                R"("taken": %d}, "unit": "permits", "ratio": %.3f, "at_least": 0.95})"
                "\n",
                allowed, sum, sum / allowed);
    std::printf(R"({"what": "eight threads on one limit: the one that got least", "cases": {"most": %d, "least": %d}, )"
                R"("unit": "permits", "ratio": %.3f, "at_least": 0.95})"
                "\n",
                *most, *least, static_cast<double>(*least) / static_cast<double>(*most));

    // Without an end to the limit: how the lock holds up.
    std::mutex mutex;
    const auto contended = [&](auto work) {
        std::vector<std::thread> others;
        const auto begin = steady_clock::now();
        for (int i = 0; i < threads; ++i) {
            others.emplace_back([&] {
                for (int n = 0; n < 100'000; ++n) work();
            });
        }
        for (auto& thread : others) thread.join();
        return std::chrono::duration<double, std::nano>(steady_clock::now() - begin).count() / (threads * 100'000);
    };
    const auto wide = limiter->resolve({window("wide", 1'000'000'000, 1ms)});
    std::vector<double> locks, permits;
    for (int i = 0; i < 9; ++i) {
        locks.push_back(contended([&] { const std::lock_guard lock(mutex); }));
        permits.push_back(contended([&] { limiter->try_take(wide).replied(); }));
    }
    std::printf(R"({"what": "eight threads at once: acquire and give back", "cases": {"lock and unlock": %.0f, )"
                R"("limiter": %.0f}, "unit": "ns", "ratio": %.3f})"
                "\n",
                median(locks), median(permits), median(permits) / median(locks));
}

}  // namespace

int main() {
    // Locks and counters are cheaper in a program that never had a second thread; users of the library have one.
    std::thread([] {}).join();
    uncontended();
    many_keys();
    eight_threads();
}
