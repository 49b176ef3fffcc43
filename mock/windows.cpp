#include "mock/windows.hpp"

namespace exbind::mock {

void Windows::drop_old(Window& window, Steady now) {
    while (!window.taken.empty() && now - window.taken.front().at >= window.length) {
        window.sum -= window.taken.front().amount;
        window.taken.pop_front();
    }
}

bool Windows::admit(const std::vector<Use>& uses, Steady now) {
    // Scope values come from clients: windows that ran empty must not pile up.
    if (now - last_sweep_ >= std::chrono::minutes(1)) {
        last_sweep_ = now;
        for (auto it = taken_.begin(); it != taken_.end();) {
            drop_old(it->second, now);
            it = it->second.taken.empty() ? taken_.erase(it) : std::next(it);
        }
    }
    // The items of one request may fall into the same window, so amounts add up before they are judged.
    std::map<std::string, std::uint64_t> wanted;
    for (const auto& use : uses) {
        auto& window = taken_[use.key];
        window.length = use.window;
        window.count = use.count;
        drop_old(window, now);
        if (window.sum + (wanted[use.key] += use.amount) > use.count) return false;
    }
    for (const auto& use : uses) {
        auto& window = taken_[use.key];
        window.taken.push_back({now, use.amount});
        window.sum += use.amount;
    }
    return true;
}

std::vector<LimitUse> Windows::in_use(Steady now) {
    std::vector<LimitUse> uses;
    for (auto& [key, window] : taken_) {
        drop_old(window, now);
        if (window.sum > 0) uses.push_back({key, window.count, window.length, window.sum});
    }
    return uses;
}

}  // namespace exbind::mock
