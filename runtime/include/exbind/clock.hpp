#pragma once

#include <chrono>

#include "exbind/fields.hpp"

namespace exbind {

/// A time of the clock that never jumps: deadlines and limits use it.
using SteadyTime = std::chrono::steady_clock::time_point;

/// Where the runtime reads the time that it signs. Replace it in tests. Deadlines and limits use the steady clock.
class Clock {
  public:
    virtual ~Clock() = default;
    virtual TimePoint now() const = 0;
};

}  // namespace exbind
