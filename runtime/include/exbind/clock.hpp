#pragma once

#include <chrono>

#include "exbind/fields.hpp"

namespace exbind {

/// Where the runtime reads the time that it signs. Replace it in tests. Deadlines and limits use the steady clock.
class Clock {
  public:
    virtual ~Clock() = default;
    virtual TimePoint now() const = 0;
};

}  // namespace exbind
