// The thread that talks to Redis, its queue of jobs, and the permits that this process holds.
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <thread>
#include <unordered_map>
#include <vector>

#include "exbind/redis.hpp"
#include "link.hpp"

namespace exbind::inline v0_1::redis {

/// Thread-safe, except run().
class Worker {
  public:
    using Done = std::function<void(const LimitAnswer&)>;
    using Microseconds = std::chrono::microseconds;

    explicit Worker(RedisOptions options);
    ~Worker();

    void take(std::span<const LimitWindow> windows, std::uint64_t ticket, Microseconds lease, Done done);
    void took(std::span<const LimitWindow> windows, std::uint64_t ticket, Microseconds lease);
    void give_back(std::span<const LimitWindow> windows, std::uint64_t ticket, bool sent);
    void hold(std::span<const LimitWindow> windows, Microseconds how_long);

    /// Body of the thread; returns after stop().
    void run();
    void stop();

  private:
    struct Window {
        std::string key;
        std::uint32_t count, cost;
        Microseconds length;
    };
    using Windows = std::vector<Window>;
    struct Asked {
        std::uint64_t ticket = 0;
        Windows windows;
        Microseconds lease{};
        Done done;
    };
    // Permits of this process.
    struct Held {
        Windows windows;
        SteadyTime leased_until{};          // the call has ended by then
        std::optional<SteadyTime> ended{};  // SteadyTime::min(): nothing was sent
    };
    struct Job {
        enum class What : unsigned char { take, put, hold };
        What what = What::take;
        Asked asked;       // put: the permits stay taken for the lease and one window. hold: the lease is how long
        bool sent = true;  // put; false: the permits are free
    };

    Windows named(std::span<const LimitWindow> windows) const;
    std::string member(std::uint64_t ticket) const;
    void post(Job job);
    LimitAnswer unavailable() const;
    void remember(std::uint64_t ticket, Held held);
    void forget_old(SteadyTime now);

    bool is_stopping();
    void pause(std::chrono::milliseconds time);
    bool wait_for_work();
    bool greet(bool rejoins);
    bool tell_all();
    bool work();
    void append(const Job& job);
    bool read_answer(Job& job);
    bool learn(std::string_view epoch, long long now, SteadyTime received);
    bool broken(std::string why);
    void fail();

    const RedisOptions options_;
    const std::string process_;  // makes tickets unique across processes
    const std::string epoch_key_, settle_key_;
    const std::chrono::milliseconds settling_;
    int wake_[2] = {-1, -1};

    std::mutex mutex_;
    std::condition_variable changed_;
    bool stopping_ = false;
    bool down_ = false;  // questions are answered with `unavailable` at once
    SteadyTime down_since_{};
    std::string why_;
    std::deque<Job> jobs_;
    std::unordered_map<std::uint64_t, Held> held_;
    std::uint64_t changes_ = 0;

    // Used by the thread only.
    std::unique_ptr<Link> link_;
    std::string epoch_;
    Microseconds ahead_{};  // how far Redis's clock is ahead of our steady clock
    std::vector<Job> under_way_;
};

}  // namespace exbind::redis
