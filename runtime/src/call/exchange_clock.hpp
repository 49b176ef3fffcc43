// The exchange's clock as far as it is known.
#pragma once

#include <chrono>
#include <memory>
#include <mutex>
#include <optional>

#include "exbind/clock.hpp"
#include "exbind/detail/exchange.hpp"
#include "exbind/transport.hpp"

namespace exbind::detail {

/// Thread-safe. Until it was measured once, ours counts. From then on it runs by what never jumps, where the Clock has
/// such a thing: the system's clock may then be set without harm.
class ExchangeClock {
  public:
    explicit ExchangeClock(std::shared_ptr<const Clock> clock);

    /// A moment by which differences are measured: of the steady clock, or ours where there is none.
    std::chrono::nanoseconds ticks() const;
    TimePoint now() const;
    /// How far the exchange's clock is ahead of ours now.
    std::chrono::nanoseconds offset() const;

    /// What a reply between two moments tells of the exchange's clock.
    struct Measured {
        TimePoint theirs;
        std::chrono::nanoseconds at{};         ///< the moment it is about
        std::chrono::nanoseconds tolerance{};  ///< how far it may be off
    };
    /// From the documented member of the reply or of its payload, else from its date; nothing when it has neither.
    static std::optional<Measured> measure(const ExchangeData& exchange, const HttpReply& reply,
                                           std::chrono::nanoseconds sent, std::chrono::nanoseconds received);
    /// Goes by the measurement, unless what is known fits it. True when it did not.
    bool correct(const Measured& measured);

  private:
    TimePoint at(std::chrono::nanoseconds ticks) const;

    const std::shared_ptr<const Clock> clock_;
    struct Known {
        TimePoint theirs;
        std::chrono::nanoseconds ticks{};
    };
    mutable std::mutex mutex_;
    std::optional<Known> known_;
};

/// The clock that stands behind Options::clock when that is left out.
std::shared_ptr<const Clock> system_clock();

}  // namespace exbind::detail
