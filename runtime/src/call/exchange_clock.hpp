// The exchange's clock, as measured from its replies.
#pragma once

#include <atomic>
#include <chrono>
#include <memory>
#include <mutex>
#include <optional>
#include <string_view>

#include "exbind/clock.hpp"
#include "exbind/detail/exchange.hpp"
#include "exbind/transport.hpp"

namespace exbind::inline v0_1::detail {

/// Thread-safe. Before the first measurement it is our own clock. Afterwards it advances by Clock::elapsed() if that is
/// available, so that setting the system's clock does no harm.
class ExchangeClock {
  public:
    explicit ExchangeClock(std::shared_ptr<const Clock> clock);

    /// Reading to measure differences with: Clock::elapsed(), or now() without it.
    std::chrono::nanoseconds ticks() const;
    TimePoint now() const;
    /// How far the exchange's clock is ahead of ours now.
    std::chrono::nanoseconds offset() const;

    /// What a reply tells about the exchange's clock.
    struct Measured {
        TimePoint theirs;
        std::chrono::nanoseconds at{};         ///< in ticks(), when `theirs` was read
        std::chrono::nanoseconds tolerance{};  ///< how far it may be off
    };
    /// From the documented member of the reply or of its payload, otherwise from the Date header; nothing without both.
    /// `sent` and `received` are in ticks().
    static std::optional<Measured> measure(const ExchangeData& exchange, const HttpReply& reply,
                                           std::chrono::nanoseconds sent, std::chrono::nanoseconds received);
    /// Adopts the measurement unless the clock agrees with it within the tolerance. True if it was adopted.
    bool correct(const Measured& measured);

  private:
    TimePoint at(std::chrono::nanoseconds ticks) const;

    const std::shared_ptr<const Clock> clock_;
    struct Known {
        TimePoint theirs;
        std::chrono::nanoseconds ticks{};
    };
    std::atomic<bool> corrected_{false};  // most clocks never are, and need no lock
    mutable std::mutex mutex_;
    std::optional<Known> known_;
};

/// The time that a text of a reply tells; nothing for one that is no time after 1970.
std::optional<TimePoint> time_of(std::string_view text, TimeUnit unit);

/// The default of Options::clock.
std::shared_ptr<const Clock> system_clock();

}  // namespace exbind::detail
