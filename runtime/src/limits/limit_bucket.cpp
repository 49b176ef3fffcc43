#include "limit_bucket.hpp"

#include <algorithm>

namespace exbind::inline v0_1::detail {

void Bucket::give_back(std::uint32_t cost, SteadyTime now) {
    in_flight_ -= cost;
    if (window_ <= window_.zero()) return;
    // At most two: keeps the list short at a constant cost.
    for (int i = 0; i < 2 && !cooling_.empty() && cooling_.front().free <= now; ++i) drop_front();

    SteadyTime free = now + window_;
    cooling_permits_ += cost;
    if (!cooling_.empty()) {
        Cooling& last = cooling_.back();
        free = std::max(free, last.free);  // the clock readings of several threads may arrive out of order
        // Large limits would otherwise store a time for each permit. Coming free late is safe.
        if (free - last.first <= window_ / 4096) {
            last.free = free;
            last.permits += cost;
            return;
        }
    }
    cooling_.push_back({free, free, cost});
}

void Bucket::taken_by_others(std::uint64_t permits, SteadyTime now) {
    SteadyTime free = now + window_;
    if (!cooling_.empty()) free = std::max(free, cooling_.back().free);
    const auto counted = static_cast<std::uint32_t>(std::min<std::uint64_t>(permits, UINT32_MAX / 2));
    cooling_.push_back({free, free, counted});
    cooling_permits_ += counted;
}

void Bucket::hold(SteadyTime until) {
    held_ = true;
    held_until_ = std::max(held_until_, until);
}

void Bucket::start_slowly(std::uint32_t count, SteadyTime quiet, SteadyTime full) {
    hold(quiet);
    if (full <= quiet) return;
    const std::uint32_t steps = std::min<std::uint32_t>(count, 64);
    std::uint32_t given = 0;
    for (std::uint32_t i = 1; i <= steps; ++i) {
        const auto upto = static_cast<std::uint32_t>(std::uint64_t{count} * i / steps);
        const SteadyTime free = quiet + (full - quiet) * i / steps;
        cooling_.push_back({free, free, upto - given});
        cooling_permits_ += upto - given;
        given = upto;
    }
}

void Bucket::drop_front() {
    cooling_permits_ -= cooling_.front().permits;
    cooling_.pop_front();
}

void Bucket::expire(SteadyTime now) {
    while (!cooling_.empty() && cooling_.front().free <= now) drop_front();
    if (held_ && held_until_ <= now) held_ = false;
}

SteadyTime Bucket::earliest(std::uint64_t permits, std::uint32_t count, SteadyTime now) {
    expire(now);
    const std::uint64_t per_window = std::max<std::uint32_t>(count, 1);
    const std::uint64_t full_windows = (permits - 1) / per_window;
    const std::uint64_t rest = (permits - 1) % per_window + 1;
    SteadyTime at = std::max(now, not_before_);
    if (held_) at = std::max(at, held_until_);
    if (taken() + rest > count) {
        std::uint64_t must_come_free = taken() + rest - count;
        SteadyTime free = now + window_;  // of a permit in flight: its reply can't come before now
        for (const Cooling& cooling : cooling_) {
            if (cooling.permits >= must_come_free) {
                free = cooling.free;
                break;
            }
            must_come_free -= cooling.permits;
        }
        at = std::max(at, free);
    }
    return at + static_cast<std::int64_t>(full_windows) * window_;
}

bool Bucket::is_idle(SteadyTime now) {
    expire(now);
    return in_flight_ == 0 && cooling_.empty() && !held_ && not_before_ <= now && waiting.empty() && reserved.empty();
}

std::uint64_t Bucket::reserved_before(std::uint64_t sequence) const {
    std::uint64_t permits = 0;
    for (const auto& [whose, cost] : reserved) {
        if (whose >= sequence) break;
        permits += cost;
    }
    return permits;
}

}  // namespace exbind::detail
