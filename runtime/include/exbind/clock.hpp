#pragma once

#include <chrono>
#include <optional>

#include "exbind/fields.hpp"

namespace exbind {

/// A time of the steady clock, which never jumps; deadlines and limits use it.
using SteadyTime = std::chrono::steady_clock::time_point;

/// The clock for signed timestamps. Replace it in tests. Deadlines and limits use the steady clock instead.
class Clock {
  public:
    virtual ~Clock() = default;
    virtual TimePoint now() const = 0;
    /// Time since an arbitrary moment, by a clock that cannot be set. Once the exchange's clock is measured, signing
    /// uses it, so that jumps of now() do no harm. Nothing means that now() itself is steady.
    virtual std::optional<std::chrono::nanoseconds> elapsed() const { return std::nullopt; }
};

}  // namespace exbind
