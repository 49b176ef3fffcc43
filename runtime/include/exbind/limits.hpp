// Documented limits as they apply to calls, and the interface of a store that many processes count in together.
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

namespace exbind {

/// Another number for a documented limit: that of a VIP tier, or a smaller one to keep some room. Of several that name
/// one limit the last holds. A name that no call uses has no effect.
struct LimitOverride {
    NamedOnly named{};
    std::string of{};                      ///< an operation ("trade.order"), a pool, or "*" for every limit
    std::chrono::milliseconds per{0};      ///< which of its windows; 0: each
    std::optional<std::uint32_t> count{};  ///< permits in a window, in place of the documented number; over 0
    double factor = 1.0;                   ///< times the documented number (or `count`); over 0
};

/// A documented limit as it applies to one call.
struct LimitWindow {
    std::string key;                     ///< exchange, host, operation or pool, and scope; holds no secret
    std::uint32_t count = 0;             ///< permits in any window, after overrides and Options::limit_share
    std::chrono::microseconds window{};  ///< how long a permit stays taken after the reply arrived
    std::uint32_t cost = 1;              ///< permits this call takes; never more than count
    bool by_address = false;             ///< counted for the address that calls come from
    bool slow_start = false;             ///< Options::limit_slow_start
};

/// What a store decided.
struct LimitAnswer {
    enum class What : unsigned char { granted, wait, unavailable };
    What what = What::unavailable;
    std::size_t window = 0;            ///< wait: the index of the window that keeps the call waiting longest
    std::chrono::microseconds wait{};  ///< wait: asking earlier cannot succeed
    double share = 0.0;                ///< unavailable: the part of each limit to use meanwhile; 0: make no calls
    SteadyTime since{};  ///< unavailable: calls that the store let through have reached the exchange by then
    std::string why{};   ///< unavailable: what is wrong with the store
};

/// Counts permits for many processes or hosts. Each process keeps its own queue and counts for itself too; the store is
/// asked for what the process alone would allow. Thread-safe. No member waits for the network or throws. `ticket` names
/// one request, and is never used twice in one process.
class LimitStore {
  public:
    virtual ~LimitStore() = default;
    /// Takes the permits of all windows, or none, and calls `done` once, on any thread, perhaps before returning.
    /// Permits that are never given back come free one window after `lease`, by which the reply must have arrived.
    virtual void take(std::span<const LimitWindow> windows, std::uint64_t ticket, std::chrono::microseconds lease,
                      std::function<void(const LimitAnswer&)> done) = 0;
    /// The process took the permits by itself while the store was unavailable.
    virtual void took(std::span<const LimitWindow> windows, std::uint64_t ticket, std::chrono::microseconds lease) = 0;
    /// The reply arrived, or the call ended without one: the permits come free one window from now; at once when the
    /// request was never sent.
    virtual void give_back(std::span<const LimitWindow> windows, std::uint64_t ticket, bool sent) = 0;
    /// The exchange refused a call for its limit: no permits of these windows for so long.
    virtual void hold(std::span<const LimitWindow> windows, std::chrono::microseconds how_long) = 0;
};

/// Shares nothing: connections that are given one such store count together, and apart from all others. Connections
/// that are given no store count together with all in the process that are given none. `now` replaces the clock in
/// tests.
std::shared_ptr<LimitStore> make_memory_limit_store(std::function<SteadyTime()> now = {});

}  // namespace exbind
