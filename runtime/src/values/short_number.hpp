// Reads numbers of at most 19 digits without exponent, quoted or bare: nearly all numbers in replies.
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>

#include "bytes.hpp"

namespace exbind::inline v0_1::detail {

struct ShortNumber {
    bool negative = false;
    std::uint64_t digits = 0;
    int scale = 0;
};

#if EXBIND_BYTES_SSE2
/// A number in quotes.
struct QuotedNumber {
    bool negative = false;
    unsigned count = 0;          ///< number of digits, before and after the point
    unsigned places = 0;         ///< number of digits after the point
    std::uint64_t digits = 0;    ///< all digits, when there are at most 19
    std::uint64_t whole = 0;     ///< digits before the point, when there are more than 16
    std::uint64_t fraction = 0;  ///< digits after the point, when there are more than 16

    /// Bytes that must be readable before the opening quote, and from it on.
    static constexpr std::ptrdiff_t looks_back = 17;
    static constexpr std::ptrdiff_t looks_ahead = 17;
};

/// 16 bytes, of which the last `count` (at most 16) are 0xFF and the others 0.
inline __m128i last_bytes(unsigned count) {
    alignas(16) static constexpr unsigned char bytes[32] = {
        0,    0,    0,    0,    0,    0,    0,    0,    0,    0,    0,    0,    0,    0,    0,    0,
        0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF};
    return _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes + count));
}

/// The values of the 16 bytes before `end` as digits; above 9 for bytes that are not digits.
inline __m128i as_digits(const char* end) {
    return _mm_sub_epi8(_mm_loadu_si128(reinterpret_cast<const __m128i*>(end - 16)), _mm_set1_epi8('0'));
}

/// The number formed by 16 digits. `wrong` stays zero as long as all bytes are digits.
inline std::uint64_t number_of(__m128i digits, __m128i& wrong) {
    wrong = _mm_or_si128(wrong, _mm_subs_epu8(digits, _mm_set1_epi8(9)));
    const __m128i zero = _mm_setzero_si128();
    const __m128i powers = _mm_set_epi16(1, 10, 100, 1000, 1, 10, 100, 1000);
    const __m128i pairs = _mm_packs_epi32(_mm_madd_epi16(_mm_unpacklo_epi8(digits, zero), powers),
                                          _mm_madd_epi16(_mm_unpackhi_epi8(digits, zero), powers));
    const __m128i fours = _mm_madd_epi16(pairs, _mm_set1_epi16(1));
    const __m128i eights = _mm_madd_epi16(_mm_packs_epi32(fours, fours), _mm_set1_epi32(10'000 | 1 << 16));
    std::uint64_t both = 0;
    _mm_storel_epi64(reinterpret_cast<__m128i*>(&both), eights);
    return (both & 0xFFFFFFFFU) * 100'000'000U + (both >> 32U);
}

/// Reads a quoted number at `at`, with at most 16 digits before the point and 16 after it; returns the place after it,
/// null for other values. Finds the closing quote and the point first, so that the code after the number does not
/// depend on its digits.
[[gnu::always_inline]] inline const char* read_quoted_number(const char* at, const char* end, QuotedNumber& out) {
    const char* const first = at + 1;
    const auto places_of = [first](char c, std::ptrdiff_t from) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(first + from));
        return static_cast<std::uint32_t>(_mm_movemask_epi8(_mm_cmpeq_epi8(bytes, _mm_set1_epi8(c))));
    };
    std::uint32_t quotes = places_of('"', 0);
    std::uint32_t points = places_of('.', 0);
    if (quotes == 0) {
        const std::ptrdiff_t from = std::min<std::ptrdiff_t>(end - first, 32) - 16;
        quotes = places_of('"', from) << from;
        points |= places_of('.', from) << from;
        if (quotes == 0) return nullptr;
    }
    points &= (quotes - 1) & ~quotes;
    const auto size = static_cast<unsigned>(std::countr_zero(quotes));
    const char* const stop = first + size;
    out.negative = *first == '-';
    const unsigned sign = out.negative ? 1 : 0;
    const bool has_point = points != 0;
    const unsigned whole = (has_point ? static_cast<unsigned>(std::countr_zero(points)) : size) - sign;
    out.count = size - sign - (has_point ? 1 : 0);
    out.places = out.count - whole;
    if ((whole > 1 && first[sign] == '0') || (has_point && out.places == 0)) return nullptr;
    __m128i wrong = _mm_setzero_si128();
    if (out.count - 1 < 16) {
        if (whole == 0) return nullptr;
        // Close the gap of the point between the digits.
        const __m128i after = last_bytes(has_point ? out.places : out.count);
        const __m128i before = _mm_andnot_si128(after, last_bytes(out.count));
        out.digits = number_of(
            _mm_or_si128(_mm_and_si128(as_digits(stop), after), _mm_and_si128(as_digits(stop - 1), before)), wrong);
    } else {
        // Without a digit before the point, `whole - 1` wraps around.
        if (whole - 1 >= 16 || out.places > 16) return nullptr;
        out.whole = number_of(_mm_and_si128(as_digits(first + sign + whole), last_bytes(whole)), wrong);
        out.fraction = number_of(_mm_and_si128(as_digits(stop), last_bytes(out.places)), wrong);
        out.digits = out.whole * powers_of_ten[out.places] + out.fraction;
    }
    const bool all_digits = _mm_movemask_epi8(_mm_cmpeq_epi8(wrong, _mm_setzero_si128())) == 0xFFFF;
    return all_digits ? stop + 1 : nullptr;
}
#endif

/// The same digit by digit, for any number at `at`, quoted or bare.
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

/// Reads a number at `at` in the text from `begin` to `end`; returns the place after it. Null for any other value,
/// which the general code then judges.
[[gnu::always_inline]] inline const char* read_short_number([[maybe_unused]] const char* begin, const char* at,
                                                            const char* end, ShortNumber& out) {
#if EXBIND_BYTES_SSE2
    if (*at == '"' && end - at >= QuotedNumber::looks_ahead && at - begin >= QuotedNumber::looks_back) {
        QuotedNumber number;
        const char* const after = read_quoted_number(at, end, number);
        if (after != nullptr && number.count <= 19) {
            out.negative = number.negative;
            out.digits = number.digits;
            out.scale = static_cast<int>(number.places);
            return after;
        }
    }
#endif
    return read_short_digits(at, end, out);
}

}  // namespace exbind::detail
