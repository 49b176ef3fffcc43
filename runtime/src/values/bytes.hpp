// Characters, and many bytes at once: comparing names, finding the end of a text, reading digits. Nothing here reads
// past the end of the text. Uses SSE2 where available, else words of eight bytes, else single bytes; the last two are
// tested by compiling with EXBIND_BYTES_IN_WORDS and EXBIND_BYTES_ONE_BY_ONE.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#include "exbind/detail/decimal_text.hpp"

#if defined(__SSE2__) && !defined(EXBIND_BYTES_IN_WORDS) && !defined(EXBIND_BYTES_ONE_BY_ONE)
#define EXBIND_BYTES_SSE2 1
#include <emmintrin.h>
#else
#define EXBIND_BYTES_SSE2 0
#endif

namespace exbind::inline v0_1::detail {

inline constexpr char hex_digits[] = "0123456789abcdef";

/// The value of a hexadecimal digit; -1 for other characters.
constexpr int hex_value(char c) {
    if (is_digit(c)) return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/// The value of a character of either base64 alphabet; -1 for other characters.
constexpr int base64_value(char c) {
    if (c >= 'A' && c <= 'Z') return c - 'A';
    if (c >= 'a' && c <= 'z') return c - 'a' + 26;
    if (is_digit(c)) return c - '0' + 52;
    if (c == '+' || c == '-') return 62;
    return c == '/' || c == '_' ? 63 : -1;
}

/// The text as C libraries take bytes.
inline const unsigned char* unsigned_bytes(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

/// ASCII letters only.
constexpr char to_lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}
constexpr bool is_letter(char c) {
    return to_lower(c) >= 'a' && to_lower(c) <= 'z';
}

/// Without the blanks, tabs and ends of lines around it.
constexpr std::string_view trimmed(std::string_view text) {
    constexpr std::string_view space = " \t\r\n";
    const std::size_t first = text.find_first_not_of(space);
    return first == std::string_view::npos ? std::string_view{}
                                           : text.substr(first, text.find_last_not_of(space) - first + 1);
}

/// Whether this machine stores the first byte of a word lowest, so that words can be searched.
#if defined(EXBIND_BYTES_ONE_BY_ONE)
inline constexpr bool words_in_order = false;
#else
inline constexpr bool words_in_order = std::endian::native == std::endian::little;
#endif

template <class Word>
inline Word load(const char* at) {
    Word word;
    std::memcpy(&word, at, sizeof word);
    return word;
}

/// Whether all bytes are at least `least` (which is at most 0x80), and none is 0x7F. With ' ', whether the text may be
/// a header's value: no control character can start another header.
inline bool is_visible(std::string_view text, unsigned char least = ' ') {
    constexpr std::uint64_t ones = 0x0101010101010101U;
    constexpr std::uint64_t highest = ones * 0x80U;
    const std::uint64_t least_of_all = ones * least;
    // Sets the highest bit of each byte that is below the least or is 0x7F. Borrows spoil only bytes above such a byte.
    const auto found = [&](std::uint64_t word) {
        const std::uint64_t not_deleted = word ^ (ones * 0x7FU);
        return (((word - least_of_all) & ~word) | ((not_deleted - ones) & ~not_deleted)) & highest;
    };
    const char* at = text.data();
    std::size_t left = text.size();
    for (; left >= 8; at += 8, left -= 8)
        if (found(load<std::uint64_t>(at)) != 0) return false;
    std::uint64_t rest = highest;  // padding that is neither
    if (left > 0) std::memcpy(&rest, at, left);
    return found(rest) == 0;
}

/// Makes ASCII letters lower case, in place.
inline void to_lower(char* at, std::size_t size) {
    constexpr std::uint64_t ones = 0x0101010101010101U;
    const auto lowered = [](std::uint64_t word) {
        const std::uint64_t low = word & (ones * 0x7FU);
        // The highest bit of each byte tells: 'A' or above, and above 'Z'.
        const std::uint64_t from_a = low + ones * (0x80U - 'A');
        const std::uint64_t over_z = low + ones * (0x7FU - 'Z');
        return word | (((from_a & ~over_z & ~word) & (ones * 0x80U)) >> 2U);
    };
    for (; size >= 8; at += 8, size -= 8) {
        const std::uint64_t word = lowered(load<std::uint64_t>(at));
        std::memcpy(at, &word, 8);
    }
    if (size == 0) return;
    std::uint64_t rest = 0;
    std::memcpy(&rest, at, size);
    rest = lowered(rest);
    std::memcpy(at, &rest, size);
}

/// Whether two texts of `size` bytes are equal.
inline bool same_bytes(const char* a, const char* b, std::size_t size) {
    if (size >= 8) {
        for (std::size_t i = 0; i + 8 < size; i += 8)
            if (load<std::uint64_t>(a + i) != load<std::uint64_t>(b + i)) return false;
        return load<std::uint64_t>(a + size - 8) == load<std::uint64_t>(b + size - 8);
    }
    if (size >= 4)
        return load<std::uint32_t>(a) == load<std::uint32_t>(b) &&
               load<std::uint32_t>(a + size - 4) == load<std::uint32_t>(b + size - 4);
    for (std::size_t i = 0; i < size; ++i)
        if (a[i] != b[i]) return false;
    return true;
}

/// A bit for each of the first `size` of 32 bytes. For 0, a bit that no comparison sets: nothing is equal then.
constexpr std::uint32_t mask_of_bytes(unsigned size) {
    return size == 0 ? 0x80000000U : 0xFFFFFFFFU >> (32U - size);
}

/// Whether the first `size` bytes are equal; never when `size` is 0. 32 bytes must be readable from both. `mask` is
/// mask_of_bytes(size).
inline bool same_bytes_in_32(const char* a, const char* b, unsigned size, [[maybe_unused]] std::uint32_t mask) {
#if EXBIND_BYTES_SSE2
    const auto same = [&](std::ptrdiff_t from) {
        const __m128i x = _mm_loadu_si128(reinterpret_cast<const __m128i*>(a + from));
        const __m128i y = _mm_loadu_si128(reinterpret_cast<const __m128i*>(b + from));
        return static_cast<std::uint32_t>(_mm_movemask_epi8(_mm_cmpeq_epi8(x, y)));
    };
    if (size <= 16) return (mask & ~same(0)) == 0;
    return (mask & ~(same(0) | same(16) << 16U)) == 0;
#else
    return size != 0 && same_bytes(a, b, size);
#endif
}

/// The first byte that is a quote, a backslash, a control character or not ASCII; `end` when there is none.
inline const char* plain_text_end(const char* at, const char* end) {
#if EXBIND_BYTES_SSE2
    while (end - at >= 16) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));
        const __m128i quotes = _mm_cmpeq_epi8(bytes, _mm_set1_epi8('"'));
        const __m128i backslashes = _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\\'));
        // Signed: bytes from 0x80 are below 0x20 too.
        const __m128i others = _mm_cmplt_epi8(bytes, _mm_set1_epi8(0x20));
        const auto stops =
            static_cast<unsigned>(_mm_movemask_epi8(_mm_or_si128(_mm_or_si128(quotes, backslashes), others)));
        if (stops != 0) return at + std::countr_zero(stops);
        at += 16;
    }
#endif
    if constexpr (words_in_order) {
        constexpr std::uint64_t ones = 0x0101010101010101U;
        constexpr std::uint64_t highs = 0x8080808080808080U;
        while (end - at >= 8) {
            const auto bytes = load<std::uint64_t>(at);
            // In `stops` the high bit is set in each byte to stop at. A borrow can set further bits, but only above a
            // true one, and the lowest is taken.
            const std::uint64_t quote = bytes ^ (ones * '"');
            const std::uint64_t backslash = bytes ^ (ones * '\\');
            const std::uint64_t stops =
                (((quote - ones) & ~quote) | ((backslash - ones) & ~backslash) | (bytes - ones * 0x20) | bytes) & highs;
            if (stops != 0) return at + static_cast<std::size_t>(std::countr_zero(stops)) / 8;
            at += 8;
        }
    }
    while (at != end && static_cast<unsigned char>(*at) >= 0x20 && static_cast<unsigned char>(*at) < 0x80 &&
           *at != '"' && *at != '\\')
        ++at;
    return at;
}

inline constexpr std::uint64_t powers_of_ten[] = {1U,
                                                  10U,
                                                  100U,
                                                  1'000U,
                                                  10'000U,
                                                  100'000U,
                                                  1'000'000U,
                                                  10'000'000U,
                                                  100'000'000U,
                                                  1'000'000'000U,
                                                  10'000'000'000U,
                                                  100'000'000'000U,
                                                  1'000'000'000'000U,
                                                  10'000'000'000'000U,
                                                  100'000'000'000'000U,
                                                  1'000'000'000'000'000U,
                                                  10'000'000'000'000'000U,
                                                  100'000'000'000'000'000U,
                                                  1'000'000'000'000'000'000U,
                                                  10'000'000'000'000'000'000U};

/// XOR with this turns digits into their values.
inline constexpr std::uint64_t eight_zeros = 0x3030303030303030U;

/// Zero when all eight bytes are values of digits. Otherwise the lowest bit set is the high bit of the first byte that
/// is not; bits of later bytes may be wrong, by its carry.
constexpr std::uint64_t no_digits(std::uint64_t bytes) {
    return ((bytes + 0x7676767676767676U) | bytes) & 0x8080808080808080U;
}

/// The number formed by eight values of digits, the lowest byte first: combines them to pairs, fours and eights.
constexpr std::uint64_t value_of_eight(std::uint64_t bytes) {
    const std::uint64_t pairs = bytes * 10U + (bytes >> 8U);
    return ((pairs & 0x000000FF000000FFU) * 0x000F424000000064U +
            ((pairs >> 16U) & 0x000000FF000000FFU) * 0x0000271000000001U) >>
           32U;
}

/// Digits read so far: their number, and their value as long as there are at most 19.
struct Digits {
    std::uint64_t value = 0;
    std::size_t count = 0;
};

/// Reads the digits at `at` and appends them to `digits`; returns the place of the first byte that is not a digit. The
/// value is valid only when the final count is at most 19.
[[gnu::always_inline]] inline const char* read_digits(const char* at, const char* end, Digits& digits) {
    if constexpr (words_in_order) {
        while (end - at >= 8) {
            const std::uint64_t bytes = load<std::uint64_t>(at) ^ eight_zeros;
            const std::uint64_t others = no_digits(bytes);
            const unsigned count = others == 0 ? 8U : static_cast<unsigned>(std::countr_zero(others)) / 8U;
            if (count == 0) return at;
            // Shifted, so that zeros precede the digits.
            digits.value = digits.value * powers_of_ten[count] + value_of_eight(bytes << (64U - 8U * count));
            digits.count += count;
            at += count;
            if (count < 8) return at;
        }
    }
    for (unsigned digit; at != end && (digit = static_cast<unsigned>(*at) - '0') <= 9; ++at, ++digits.count)
        digits.value = digits.value * 10 + digit;
    return at;
}

}  // namespace exbind::detail
