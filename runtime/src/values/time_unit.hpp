#pragma once

#include <cstdint>

#include "exbind/detail/table.hpp"

namespace exbind::detail {

/// Decimal digits between a unit of time and a nanosecond.
constexpr int digits_below(TimeUnit unit) {
    switch (unit) {
        case TimeUnit::seconds:
            return 9;
        case TimeUnit::milliseconds:
            return 6;
        case TimeUnit::microseconds:
            return 3;
        case TimeUnit::nanoseconds:
            return 0;
    }
    return 0;
}

constexpr std::int64_t nanoseconds_in(TimeUnit unit) {
    std::int64_t result = 1;
    for (int i = digits_below(unit); i > 0; --i) result *= 10;
    return result;
}

}  // namespace exbind::detail
