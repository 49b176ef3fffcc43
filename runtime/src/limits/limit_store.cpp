#include "limit_store.hpp"

#include <utility>

namespace exbind {

std::shared_ptr<LimitStore> make_memory_limit_store(std::function<SteadyTime()> now) {
    if (!now) now = std::chrono::steady_clock::now;
    return std::make_shared<detail::MemoryLimitStore>(std::move(now));
}

}  // namespace exbind
