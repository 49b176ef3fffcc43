// Counts requests in sliding windows, as an exchange does at its own door.
#pragma once

#include <chrono>
#include <cstdint>
#include <deque>
#include <map>
#include <string>
#include <vector>

namespace exbind::mock {

using Steady = std::chrono::steady_clock::time_point;

/// One documented limit for one value of its scope, and how much of it a request takes.
struct Use {
    std::string key;  ///< limit and scope value
    std::uint32_t count = 0;
    std::chrono::milliseconds window{0};
    std::uint32_t amount = 1;
};

/// How much of a limit is taken at the moment.
struct LimitUse {
    std::string key;
    std::uint32_t count = 0;
    std::chrono::milliseconds window{0};
    std::uint64_t taken = 0;
};

/// Not thread-safe.
class Windows {
  public:
    /// Takes all uses and returns true, or takes none: a refused request costs nothing.
    bool admit(const std::vector<Use>& uses, Steady now);
    /// Those of which something is taken.
    std::vector<LimitUse> in_use(Steady now);
    void clear() { taken_.clear(); }

  private:
    struct Taken {
        Steady at;
        std::uint32_t amount = 0;
    };
    struct Window {
        std::chrono::milliseconds length{0};
        std::uint32_t count = 0;
        std::deque<Taken> taken;  ///< oldest first
        std::uint64_t sum = 0;
    };
    void drop_old(Window& window, Steady now);

    std::map<std::string, Window> taken_;
    Steady last_sweep_{};
};

}  // namespace exbind::mock
