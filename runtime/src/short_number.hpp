// Numbers without exponent and of at most 19 digits, in quotes or bare: nearly all of them.
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>

#include "bytes.hpp"

namespace exbind::detail {

struct ShortNumber {
    bool negative = false;
    std::uint64_t digits = 0;
    int scale = 0;
};

#if EXBIND_BYTES_SSE2
/// A number in quotes, its digits before and after the point apart: 1 to 16 and 0 to 16 of them.
struct QuotedNumber {
    bool negative = false;
    std::uint64_t whole = 0;
    std::uint64_t fraction = 0;
    unsigned digits = 0;   ///< of both
    unsigned places = 0;   ///< of `fraction`

    /// How many bytes must be readable from the opening quote on, and before it.
    static constexpr std::ptrdiff_t looks_ahead = 33;
    static constexpr std::ptrdiff_t looks_back = 16;
};

/// The number that `count` digits make, at most 16 of them, which end before `end`. 16 bytes can be read there. `wrong` is
/// zero as long as all were digits.
[[gnu::always_inline]] inline std::uint64_t digits_before(const char* end, unsigned count, __m128i& wrong) {
    alignas(16) static constexpr unsigned char last[32] = {0,    0,    0,    0,    0,    0,    0,    0,    0,    0,   0,
                                                           0,    0,    0,    0,    0,    0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF,
                                                           0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF};
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(end - 16));
    const __m128i kept = _mm_loadu_si128(reinterpret_cast<const __m128i*>(last + count));
    const __m128i digits = _mm_and_si128(_mm_sub_epi8(bytes, _mm_set1_epi8('0')), kept);
    wrong = _mm_or_si128(wrong, _mm_subs_epu8(digits, _mm_set1_epi8(9)));
    const __m128i tens = _mm_mullo_epi16(_mm_and_si128(digits, _mm_set1_epi16(0xFF)), _mm_set1_epi16(10));
    const __m128i pairs = _mm_add_epi16(tens, _mm_srli_epi16(digits, 8));
    const __m128i fours = _mm_madd_epi16(pairs, _mm_set1_epi32(100 | 1 << 16));
    const __m128i eights = _mm_madd_epi16(_mm_packs_epi32(fours, fours), _mm_set1_epi32(10'000 | 1 << 16));
    std::uint64_t both = 0;
    _mm_storel_epi64(reinterpret_cast<__m128i*>(&both), eights);
    return (both & 0xFFFFFFFFU) * 100'000'000U + (both >> 32U);
}

/// Reads one that begins at `at` with its quote; gives the place after it, null for others. The closing quote and the point
/// are found in one look, so that what follows the number need not wait for its digits.
[[gnu::always_inline]] inline const char* read_quoted_number(const char* at, QuotedNumber& out) {
    const char* const first = at + 1;
    const auto places_of = [first](char c, std::ptrdiff_t from) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(first + from));
        return static_cast<std::uint32_t>(_mm_movemask_epi8(_mm_cmpeq_epi8(bytes, _mm_set1_epi8(c))));
    };
    std::uint32_t quotes = places_of('"', 0);
    std::uint32_t points = places_of('.', 0);
    if (quotes == 0) {
        quotes = places_of('"', 16) << 16U;
        points |= places_of('.', 16) << 16U;
        if (quotes == 0) return nullptr;
    }
    points &= (quotes - 1) & ~quotes;
    const auto size = static_cast<unsigned>(std::countr_zero(quotes));
    out.negative = *first == '-';
    const unsigned sign = out.negative ? 1 : 0;
    __m128i wrong = _mm_setzero_si128();
    unsigned whole = size - sign;
    if (points != 0) {
        const auto point = static_cast<unsigned>(std::countr_zero(points));
        out.places = size - point - 1;
        if (out.places - 1 >= 16) return nullptr;
        whole = point - sign;
        out.fraction = digits_before(first + size, out.places, wrong);
    }
    // Wrapped around when there is no digit.
    if (whole - 1 >= 16 || (whole > 1 && first[sign] == '0')) return nullptr;
    out.whole = digits_before(first + sign + whole, whole, wrong);
    out.digits = whole + out.places;
    const bool all_digits = _mm_movemask_epi8(_mm_cmpeq_epi8(wrong, _mm_setzero_si128())) == 0xFFFF;
    return all_digits ? first + size + 1 : nullptr;
}
#endif

/// The same digit by digit, for any number that begins at `at`, with its sign, in quotes or bare.
[[gnu::always_inline]] inline const char* read_short_digits(const char* at, const char* end, ShortNumber& out) {
    const char* p = at;
    const bool quoted = *p == '"';
    if (quoted) ++p;
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

/// Reads a number that begins at `at`, in the text from `begin` to `end`; gives the place after it. Null when it is another
/// kind of value, which the general code then judges.
[[gnu::always_inline]] inline const char* read_short_number([[maybe_unused]] const char* begin, const char* at,
                                                            const char* end, ShortNumber& out) {
#if EXBIND_BYTES_SSE2
    if (*at == '"' && end - at >= QuotedNumber::looks_ahead && at - begin >= QuotedNumber::looks_back) {
        QuotedNumber number;
        const char* const after = read_quoted_number(at, number);
        if (after != nullptr && number.digits <= 19) {
            out.negative = number.negative;
            out.digits = number.whole * powers_of_ten[number.places] + number.fraction;
            out.scale = static_cast<int>(number.places);
            return after;
        }
    }
#endif
    return read_short_digits(at, end, out);
}

}  // namespace exbind::detail
