// The limiter's side of the conversation with a store that several processes share.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>

#include "exbind/limits.hpp"

namespace exbind::inline v0_1::detail {

class Bucket;

/// Asks the store, reports to it, and remembers when it last could not be asked. Without a store, does nothing.
class StoreDialogue {
  public:
    using Windows = std::span<const LimitWindow>;

    explicit StoreDialogue(std::shared_ptr<LimitStore> store) : store_(std::move(store)) {}
    /// False: this process counts alone.
    explicit operator bool() const { return store_ != nullptr; }

    void ask(Windows windows, std::uint64_t ticket, SteadyTime::duration lease,
             std::function<void(const LimitAnswer&)> done);
    /// The process took permits without asking.
    void took(Windows windows, std::uint64_t ticket, SteadyTime::duration lease);
    void give_back(Windows windows, std::uint64_t ticket, bool sent);
    void hold(Windows windows, std::chrono::microseconds how_long);

    // Under the limiter's lock.

    /// Remembers the answer if it is `unavailable`.
    void note(const LimitAnswer& answer, SteadyTime now);
    /// The last outage, if the process may count by its share for now instead of asking again.
    std::optional<LimitAnswer> outage(SteadyTime now) const;
    /// When the store should be asked again after an outage.
    SteadyTime ask_again() const { return ask_again_; }

    /// The earliest time at which the bucket may grant the permits, which are of one call and those ahead of it; during
    /// an outage, that of this process's share.
    static SteadyTime earliest(Bucket& bucket, const LimitWindow& window, std::uint64_t permits,
                               const std::optional<LimitAnswer>& outage, SteadyTime now);

  private:
    const std::shared_ptr<LimitStore> store_;
    LimitAnswer outage_;
    SteadyTime ask_again_{};
};

}  // namespace exbind::detail
