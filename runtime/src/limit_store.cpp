#include <algorithm>
#include <mutex>
#include <unordered_map>
#include <vector>

#include "exbind/limits.hpp"

namespace exbind {
namespace {

// Permits of one key: the times at which they come free. One that is in flight has its latest time, and moves forward
// when its call ends.
struct Slots {
    struct Slot {
        SteadyTime free;
        bool in_flight = false;
    };
    std::vector<Slot> taken;
    SteadyTime held_until{};

    void drop_free(SteadyTime now) {
        std::erase_if(taken, [now](const Slot& slot) { return slot.free <= now; });
    }
    bool idle(SteadyTime now) const { return taken.empty() && held_until <= now; }
};

// A permit in flight comes free one window after a reply that can't arrive before now.
SteadyTime soonest(const Slots::Slot& slot, const LimitWindow& window, SteadyTime now) {
    return slot.in_flight ? std::min(slot.free, now + window.window) : slot.free;
}

class MemoryLimitStore final : public LimitStore {
  public:
    std::optional<SteadyTime> take(std::span<const LimitWindow> windows, SteadyTime now,
                                   SteadyTime latest_reply) override {
        const std::lock_guard lock(mutex_);
        sweep(now);
        SteadyTime again = now;
        for (const LimitWindow& window : windows) again = std::max(again, earliest_locked(window, 0, now));
        if (again > now) return again;
        for (const LimitWindow& window : windows) {
            Slots& slots = keys_[window.key];
            slots.taken.insert(slots.taken.end(), window.cost, {std::max(latest_reply, now) + window.window, true});
        }
        return std::nullopt;
    }

    void give_back(std::span<const LimitWindow> windows, SteadyTime now) override {
        const std::lock_guard lock(mutex_);
        for (const LimitWindow& window : windows) {
            const auto found = keys_.find(window.key);
            if (found == keys_.end()) continue;
            std::uint32_t left = window.cost;
            for (auto& slot : found->second.taken) {
                if (left == 0) break;
                if (!slot.in_flight) continue;
                slot = {now + window.window, false};
                --left;
            }
            found->second.drop_free(now);
            if (found->second.idle(now)) keys_.erase(found);
        }
    }

    void hold(std::span<const LimitWindow> windows, SteadyTime until) override {
        const std::lock_guard lock(mutex_);
        for (const LimitWindow& window : windows) {
            SteadyTime& held = keys_[window.key].held_until;
            held = std::max(held, until);
        }
    }

    SteadyTime earliest(const LimitWindow& window, std::size_t ahead, SteadyTime now) override {
        const std::lock_guard lock(mutex_);
        return earliest_locked(window, ahead, now);
    }

  private:
    SteadyTime earliest_locked(const LimitWindow& window, std::size_t ahead, SteadyTime now) {
        const auto found = keys_.find(window.key);
        const std::size_t count = std::max<std::size_t>(window.count, 1);
        const std::size_t needed = ahead + window.cost;  // permits that must have fitted in by then
        const std::size_t full_windows = (needed - 1) / count;
        const std::size_t rest = (needed - 1) % count + 1;
        SteadyTime at = now;
        if (found != keys_.end()) {
            Slots& slots = found->second;
            slots.drop_free(now);
            at = std::max(at, slots.held_until);
            if (slots.taken.size() + rest > count) {
                std::vector<SteadyTime> times;
                times.reserve(slots.taken.size());
                for (const auto& slot : slots.taken) times.push_back(soonest(slot, window, now));
                // So many of the taken ones must have come free for the last permit to fit in.
                const auto nth = times.begin() + static_cast<std::ptrdiff_t>(times.size() + rest - count - 1);
                std::nth_element(times.begin(), nth, times.end());
                at = std::max(at, *nth);
            }
        }
        return at + full_windows * window.window;
    }

    // Keys go when nothing is known of them any more; looked at each time their number has doubled.
    void sweep(SteadyTime now) {
        if (keys_.size() < next_sweep_) return;
        for (auto key = keys_.begin(); key != keys_.end();) {
            key->second.drop_free(now);
            key = key->second.idle(now) ? keys_.erase(key) : std::next(key);
        }
        next_sweep_ = std::max<std::size_t>(64, keys_.size() * 2);
    }

    std::mutex mutex_;
    std::unordered_map<std::string, Slots> keys_;
    std::size_t next_sweep_ = 64;
};

}  // namespace

std::shared_ptr<LimitStore> make_memory_limit_store() {
    return std::make_shared<MemoryLimitStore>();
}

}  // namespace exbind
