#pragma once

#include <chrono>
#include <optional>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1 {

/// A time of the steady clock, which never jumps: used for deadlines and limits.
using SteadyTime = std::chrono::steady_clock::time_point;

/// The source of the time that requests are signed with. Replace it in tests. Deadlines and limits use the steady
/// clock.
class Clock {
  public:
    virtual ~Clock() = default;
    virtual TimePoint now() const = 0;
    /// Time since a fixed moment, by a clock that cannot be set. Once the exchange's clock has been measured, signing
    /// uses this, so that jumps of now() do no harm. Nothing: now() is assumed never to jump.
    virtual std::optional<std::chrono::nanoseconds> elapsed() const { return std::nullopt; }
};

}  // namespace exbind
