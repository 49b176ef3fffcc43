// Numbers without exponent and of at most 19 digits, in quotes or bare: nearly all of them.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>

#include "bytes.hpp"

namespace exbind::detail {

struct ShortNumber {
    bool negative = false;
    std::uint64_t digits = 0;
    int scale = 0;
};

/// Reads one that begins at `at`, before `end`; gives the place after it. Null when it is another kind of value, which the
/// general code then judges.
[[gnu::always_inline]] inline const char* read_short_number(const char* at, const char* end, ShortNumber& out) {
    const char* p = at;
    const bool quoted = *p == '"';
    if (quoted) {
        // A third of all amounts are "0".
        if (end - at >= 3 && at[2] == '"' && static_cast<unsigned>(at[1]) - '0' <= 9) {
            out.digits = static_cast<unsigned>(at[1]) - '0';
            return at + 3;
        }
        ++p;
    }
    if (p != end && *p == '-') {
        out.negative = true;
        ++p;
    }
    const char* const whole = p;
    Digits digits;
    p = read_digits(p, end, digits);
    if (digits.count == 0 || (*whole == '0' && digits.count > 1)) return nullptr;
    if (p != end && *p == '.') {
        const std::size_t before = digits.count;
        p = read_digits(p + 1, end, digits);
        if (digits.count == before) return nullptr;
        out.scale = static_cast<int>(std::min<std::size_t>(digits.count - before, 99));
    }
    if (digits.count > 19 || p == end) return nullptr;
    out.digits = digits.value;
    if (quoted) return *p == '"' ? p + 1 : nullptr;
    return *p == ',' || *p == '}' || *p == ']' || *p == ' ' || *p == '\n' ? p : nullptr;
}

}  // namespace exbind::detail
