// The permits of one key, and the queue for them.
#pragma once

#include <chrono>
#include <cstdint>
#include <deque>
#include <map>
#include <string>

#include "exbind/limits.hpp"
#include "limiter.hpp"

namespace exbind::inline v0_1::detail {

/// Permits are in flight from when they are taken until their call ends, then cool down for one window. The caller
/// passes the count, since connections may use different shares of one limit. Used under the limiter's lock.
class Bucket {
  public:
    Bucket(std::string key, std::chrono::microseconds window) : key_(std::move(key)), window_(window) {}

    const std::string& key() const { return key_; }
    std::chrono::microseconds window() const { return window_; }

    /// Whether there is room at first glance: without the time, permits that have come free since may be missed.
    bool is_open(std::uint32_t count, std::uint32_t cost) const {
        return !held_ && waiting.empty() && reserved.empty() && taken() + cost <= count;
    }
    void take(std::uint32_t cost) { in_flight_ += cost; }
    void give_back(std::uint32_t cost, SteadyTime now);
    /// The permits were not used.
    void undo(std::uint32_t cost) { in_flight_ -= cost; }
    /// The exchange counts more than this bucket does: others use the same limit. They come free as if taken now.
    void taken_by_others(std::uint64_t permits, SteadyTime now);
    std::uint64_t in_use(SteadyTime now) {
        expire(now);
        return taken();
    }
    /// Grants nothing before `until`.
    void hold(SteadyTime until);
    /// As hold(), but replaced by the next call: the shared store's latest answer.
    void not_before(SteadyTime until) { not_before_ = until; }
    /// An earlier process may have used up the limit: grants nothing until `quiet`, then evenly more until `full`.
    void start_slowly(std::uint32_t count, SteadyTime quiet, SteadyTime full);

    /// Earliest time `permits` can be granted if no call takes longer than expected; `now` if there is room now.
    SteadyTime earliest(std::uint64_t permits, std::uint32_t count, SteadyTime now);
    /// True if the bucket is in its initial state and can be dropped.
    bool is_idle(SteadyTime now);

    /// Permits reserved for calls that came before `sequence` and wait for another key.
    std::uint64_t reserved_before(std::uint64_t sequence) const;

    std::map<std::uint64_t, Limiter::Place*> waiting;  ///< in the order of arrival
    std::uint64_t waiting_cost = 0;
    Limiter::Place* head = nullptr;  ///< the first of them, once its reservations are made
    std::map<std::uint64_t, std::uint32_t> reserved;

    unsigned refusals = 0;           ///< by the exchange, in a row
    std::uint64_t refused_last = 0;  ///< tickets up to this one were issued before the last refusal

  private:
    // Permits whose replies arrived at nearly the same time; they come free together, with the last one.
    struct Cooling {
        SteadyTime first;
        SteadyTime free;
        std::uint32_t permits;
    };

    std::uint64_t taken() const { return in_flight_ + cooling_permits_; }
    void drop_front();
    void expire(SteadyTime now);

    const std::string key_;
    const std::chrono::microseconds window_;
    std::uint64_t in_flight_ = 0;
    std::uint64_t cooling_permits_ = 0;
    std::deque<Cooling> cooling_;  // in the order of time
    bool held_ = false;
    SteadyTime held_until_{};
    SteadyTime not_before_{};
};

}  // namespace exbind::detail
