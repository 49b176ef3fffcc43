// Which limiter a connection gets, and which keys it knows.
#include <algorithm>
#include <map>
#include <memory>
#include <utility>

#include "limit_bucket.hpp"
#include "limiter.hpp"
#include "process_wide.hpp"
#include "values/known_class.hpp"
#include "values/usage_error.hpp"

namespace exbind::inline v0_1 {
namespace detail {

// Stands for a limiter of its own. Limiter::of() recognizes it and never asks it. Named, so that another copy of the
// library in this process recognizes it too.
class MemoryLimitStore final : public LimitStore {
  public:
    explicit MemoryLimitStore(std::function<SteadyTime()> now_) : now(std::move(now_)) {}

    void take(std::span<const LimitWindow>, std::uint64_t, std::chrono::microseconds,
              std::function<void(const LimitAnswer&)> done) override {
        done({.what = LimitAnswer::What::granted});
    }
    void took(std::span<const LimitWindow>, std::uint64_t, std::chrono::microseconds) override {}
    void give_back(std::span<const LimitWindow>, std::uint64_t, bool) override {}
    void hold(std::span<const LimitWindow>, std::chrono::microseconds) override {}

    const std::function<SteadyTime()> now;
};

}  // namespace detail

std::shared_ptr<LimitStore> make_memory_limit_store(std::function<SteadyTime()> now) {
    if (!now) now = std::chrono::steady_clock::now;
    return std::make_shared<detail::MemoryLimitStore>(std::move(now));
}

}  // namespace exbind

namespace exbind::inline v0_1::detail {

using std::chrono::microseconds;

Limiter::Limiter(std::shared_ptr<LimitStore> store, Now now)
    : store_(std::move(store)), now_(std::move(now)), began_(now_()) {}
Limiter::~Limiter() = default;

// All copies of the library in a process use one of these. A child process counts anew.
struct Limiter::Known : ProcessWide<Known> {
    std::mutex mutex;
    std::map<LimitStore*, std::weak_ptr<Limiter>> by_store;
    std::shared_ptr<Limiter> without_store = std::make_shared<Limiter>();

    static Known& get();
};

// Copies of one layout can use each other's limiters.
Limiter::Known& Limiter::Known::get() {
    static Known* const known =
        first(Shared::limiters, layout_of({sizeof(Known), sizeof(Limiter), sizeof(Place), sizeof(Bucket), sizeof(Route),
                                           sizeof(std::string), sizeof(std::vector<int>)}));
    return here(known);
}

std::optional<Error> Limiter::fault_of(const std::shared_ptr<LimitStore>& store) {
    if (store || !Known::get().is_alone()) return std::nullopt;
    return usage_error(
        "another library in this process was built with another version of exbind, and the two cannot count documented "
        "limits together; build both with the same version, or set Options::limit_store and divide the limits "
        "between them (Options::limit_share)");
}

std::shared_ptr<Limiter> Limiter::of(const std::shared_ptr<LimitStore>& store) {
    Known* const known = &Known::get();
    if (!store) return known->without_store;

    const std::lock_guard lock(known->mutex);
    std::erase_if(known->by_store, [](const auto& entry) { return entry.second.expired(); });
    auto& weak = known->by_store[store.get()];
    auto limiter = weak.lock();
    if (!limiter) {
        if (const auto* const memory = known_class<const MemoryLimitStore>(store.get())) {
            // Keeps the store alive, so that no other store can get its address.
            limiter = std::make_shared<Limiter>(nullptr, [store, memory] { return memory->now(); });
        } else {
            limiter = std::make_shared<Limiter>(store);
        }
        weak = limiter;
    }
    return limiter;
}

std::shared_ptr<const Route> Limiter::resolve(std::vector<LimitWindow> windows) {
    auto route = std::make_shared<Route>();
    route->limiter_ = shared_from_this();
    route->buckets_.reserve(windows.size());
    {
        const std::lock_guard lock(mutex_);
        for (const LimitWindow& window : windows) route->buckets_.push_back(bucket_of(window));
    }
    route->windows_ = std::move(windows);
    return route;
}

std::shared_ptr<Bucket> Limiter::bucket_of(const LimitWindow& window) {
    constexpr auto longest_silence = std::chrono::minutes(1);
    const auto known = by_key_.find(window.key);
    if (known != by_key_.end()) return *known->second;

    const SteadyTime now = now_();
    forget_idle(now);
    auto bucket = std::make_shared<Bucket>(window.key, window.window);
    if (window.slow_start && now < began_ + window.window) {
        bucket->start_slowly(window.count, began_ + std::min<microseconds>(window.window, longest_silence),
                             began_ + window.window);
    }
    buckets_.push_back(bucket);
    by_key_.emplace(bucket->key(), std::prev(buckets_.end()));
    return bucket;
}

// Looks at two old keys for each new one, so that no call pays for a sweep over all of them.
void Limiter::forget_idle(SteadyTime now) {
    for (int i = 0; i < 2 && !buckets_.empty(); ++i) {
        const auto oldest = buckets_.begin();
        // Not while a route uses the bucket: it would count separately from a new bucket of the same key.
        if (oldest->use_count() == 1 && (*oldest)->is_idle(now)) {
            by_key_.erase((*oldest)->key());
            buckets_.erase(oldest);
        } else {
            buckets_.splice(buckets_.end(), buckets_, oldest);
        }
    }
}

std::size_t Limiter::keys() const {
    const std::lock_guard lock(mutex_);
    return buckets_.size();
}

}  // namespace exbind::detail
