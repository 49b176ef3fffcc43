// Documented limits as they apply to calls, and the interface of a store that processes share to count together.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>

#include "exbind/clock.hpp"
#include "exbind/fields.hpp"

namespace exbind::inline v0_1 {

/// Replaces the number of a documented limit: by that of a VIP tier, or by a smaller one to keep some headroom. If
/// several name the same limit, the last applies. A name that no call uses has no effect.
struct LimitOverride {
    NamedOnly named{};
    std::string of{};                      ///< an operation ("trade.order"), a pool, or "*" for every limit
    std::chrono::milliseconds per{0};      ///< length of the window that is meant; 0: all windows
    std::optional<std::uint32_t> count{};  ///< permits in a window, instead of the documented number; over 0
    double factor = 1.0;                   ///< multiplies the documented number (or `count`); over 0
};

/// A documented limit as it applies to one call.
struct LimitWindow {
    std::string key;                     ///< exchange, host, operation or pool, and scope; contains no secret
    std::uint32_t count = 0;             ///< permits in any window, after overrides and Options::limit_share
    std::chrono::microseconds window{};  ///< how long a permit stays taken after the reply arrived
    std::uint32_t cost = 1;              ///< permits that this call takes
    bool by_address = false;             ///< counted per address that calls come from
    bool slow_start = false;             ///< Options::limit_slow_start
    std::string pool{};                  ///< its name in the spec; empty = the operation's own limit
};

/// A store's decision.
struct LimitAnswer {
    enum class What : unsigned char { granted, wait, unavailable };
    What what = What::unavailable;
    std::size_t window = 0;            ///< wait: index of the window that is full for longest
    std::chrono::microseconds wait{};  ///< wait: asking earlier cannot succeed
    double share = 0.0;                ///< unavailable: fraction of each limit to use meanwhile; 0: make no calls
    SteadyTime since{};                ///< unavailable: by then, calls granted by the store have reached the exchange
    std::string why{};                 ///< unavailable: what is wrong with the store
};

/// Counts permits across processes or hosts. Each process also keeps its own queue and count, and asks the store only
/// for calls that it would allow by itself. Implementations are thread-safe, and no member waits for the network or
/// throws. `ticket` identifies one request, and is unique within the process.
class LimitStore {
  public:
    virtual ~LimitStore() = default;
    /// Takes the permits of all windows or none, and calls `done` once, on any thread, possibly before returning.
    /// Permits that are never given back come free one window after `lease`, within which the reply must arrive.
    virtual void take(std::span<const LimitWindow> windows, std::uint64_t ticket, std::chrono::microseconds lease,
                      std::function<void(const LimitAnswer&)> done) = 0;
    /// The process took the permits without asking, while the store was unavailable.
    virtual void took(std::span<const LimitWindow> windows, std::uint64_t ticket, std::chrono::microseconds lease) = 0;
    /// The reply arrived, or the call ended without one: the permits come free one window from now, or at once if the
    /// request was never sent.
    virtual void give_back(std::span<const LimitWindow> windows, std::uint64_t ticket, bool sent) = 0;
    /// The exchange refused a call for its limit: grant no permits of these windows for `how_long`.
    virtual void hold(std::span<const LimitWindow> windows, std::chrono::microseconds how_long) = 0;
};

/// Connections given the same store share its counts; by default all connections of the process share one. `now`
/// replaces the clock in tests.
std::shared_ptr<LimitStore> make_memory_limit_store(std::function<SteadyTime()> now = {});

}  // namespace exbind
