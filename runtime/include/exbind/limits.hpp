// Where the permits of documented limits are counted. The library counts in this process; a store elsewhere lets many
// processes or hosts share one key.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>

#include "exbind/clock.hpp"

namespace exbind {

/// A documented limit as it applies to one call.
struct LimitWindow {
    std::string key;                     ///< exchange, host, operation or pool, and scope; holds no secret
    std::uint32_t count = 0;             ///< permits in any window, after Options::limit_share
    std::chrono::milliseconds window{};  ///< how long a permit stays taken after the reply arrived
    std::uint32_t cost = 1;              ///< permits this call takes; never more than count
};

/// Counts permits. A permit is taken before the request leaves and comes free one window after its reply arrived:
/// jitter on the way can then never make the server count more than the limit. Thread-safe and quick; must not throw.
class LimitStore {
  public:
    virtual ~LimitStore() = default;
    /// Takes the permits of all windows, or none. Nothing when taken; otherwise the earliest time at which asking again
    /// can succeed. Permits that are never given back come free one window after `latest_reply`.
    virtual std::optional<SteadyTime> take(std::span<const LimitWindow> windows, SteadyTime now,
                                           SteadyTime latest_reply) = 0;
    /// The reply arrived, or the call ended without one: the permits come free one window after `now`.
    virtual void give_back(std::span<const LimitWindow> windows, SteadyTime now) = 0;
    /// The exchange refused a call for its limit: no permits of these windows until `until`.
    virtual void hold(std::span<const LimitWindow> windows, SteadyTime until) = 0;
    /// The earliest time at which a call could be let through that waits for `ahead` permits to be taken first.
    virtual SteadyTime earliest(const LimitWindow& window, std::size_t ahead, SteadyTime now) = 0;
};

/// Counts in this process. Connections that are given none share one such store.
std::shared_ptr<LimitStore> make_memory_limit_store();

}  // namespace exbind
