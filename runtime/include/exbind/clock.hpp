#pragma once

#include <chrono>
#include <optional>

#include "exbind/fields.hpp"

namespace exbind {

/// A time of the clock that never jumps: deadlines and limits use it.
using SteadyTime = std::chrono::steady_clock::time_point;

/// Where the runtime reads the time that it signs. Replace it in tests. Deadlines and limits use the steady clock.
class Clock {
  public:
    virtual ~Clock() = default;
    virtual TimePoint now() const = 0;
    /// Time since some moment, by a clock that nobody can set; once the exchange's clock was measured, signing goes by
    /// it, so that steps of now() do no harm. Nothing: now() itself is taken to run evenly.
    virtual std::optional<std::chrono::nanoseconds> elapsed() const { return std::nullopt; }
};

}  // namespace exbind
