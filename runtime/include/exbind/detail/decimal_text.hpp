// The grammar of decimal numbers (JSON's number grammar), at compile time and at run time.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace exbind::inline v0_1::detail {

/// Bounds of a Decimal parsed from text: digits without leading zeros, and the absolute scale.
inline constexpr int max_decimal_digits = 1024;
inline constexpr int max_decimal_scale = 1024;

/// A decimal's text taken apart: value = (whole digits)(fraction digits) * 10^-scale.
struct DecimalText {
    bool valid = false;
    bool negative = false;
    std::string_view whole;     ///< digits before the point, leading zeros removed
    std::string_view fraction;  ///< digits after the point; leading zeros removed when `whole` is empty
    int scale = 0;

    constexpr std::size_t digits() const { return whole.size() + fraction.size(); }
};

constexpr bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

constexpr void drop_leading_zeros(std::string_view& digits) {
    while (!digits.empty() && digits.front() == '0') digits.remove_prefix(1);
}

/// `valid` is false for text that is not a number or is out of bounds.
constexpr DecimalText scan_decimal(std::string_view text) {
    DecimalText result;
    std::size_t at = 0;
    const auto take_digits = [&] {
        const std::size_t first = at;
        while (at < text.size() && is_digit(text[at])) ++at;
        return text.substr(first, at - first);
    };
    if (at < text.size() && text[at] == '-') {
        result.negative = true;
        ++at;
    }
    result.whole = take_digits();
    if (result.whole.empty() || (result.whole.size() > 1 && result.whole.front() == '0')) return result;
    if (at < text.size() && text[at] == '.') {
        ++at;
        result.fraction = take_digits();
        if (result.fraction.empty()) return result;
    }
    std::int64_t exponent = 0;
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        bool negative_exponent = false;
        if (at < text.size() && (text[at] == '+' || text[at] == '-')) negative_exponent = text[at++] == '-';
        const std::string_view digits = take_digits();
        if (digits.empty()) return result;
        for (const char digit : digits)
            if (exponent < 1'000'000) exponent = exponent * 10 + (digit - '0');
        if (negative_exponent) exponent = -exponent;
    }
    if (at != text.size()) return result;

    if (result.fraction.size() > static_cast<std::size_t>(max_decimal_digits + max_decimal_scale)) return result;
    const std::int64_t scale = static_cast<std::int64_t>(result.fraction.size()) - exponent;
    drop_leading_zeros(result.whole);
    if (result.whole.empty()) drop_leading_zeros(result.fraction);
    if (scale > max_decimal_scale || scale < -max_decimal_scale) return result;
    if (result.digits() > static_cast<std::size_t>(max_decimal_digits)) return result;
    result.scale = static_cast<int>(scale);
    result.valid = true;
    return result;
}

/// An unsigned 128-bit number; the standard has none.
struct Wide {
    std::uint64_t low = 0;
    std::uint64_t high = 0;

    /// this = this * factor + addend; false, with an unspecified value, when that does not fit.
    constexpr bool multiply_add(std::uint32_t factor, std::uint32_t addend) {
        std::uint64_t carry = addend;
        const auto step = [&](std::uint64_t part) {
            const std::uint64_t product = part * factor + carry;
            carry = product >> 32U;
            return product & 0xFFFFFFFFU;
        };
        const std::uint64_t a = step(low & 0xFFFFFFFFU);
        const std::uint64_t b = step(low >> 32U);
        const std::uint64_t c = step(high & 0xFFFFFFFFU);
        const std::uint64_t d = step(high >> 32U);
        low = a | (b << 32U);
        high = c | (d << 32U);
        return carry == 0;
    }

    constexpr bool operator==(const Wide&) const = default;
    constexpr bool operator<(const Wide& other) const {
        return high != other.high ? high < other.high : low < other.low;
    }
    constexpr bool is_zero() const { return (low | high) == 0; }
};

/// Appends digits to a coefficient; false when it does not fit.
constexpr bool append_digits(Wide& coefficient, std::string_view digits) {
    for (const char digit : digits)
        if (!coefficient.multiply_add(10, static_cast<std::uint32_t>(digit - '0'))) return false;
    return true;
}

}  // namespace exbind::detail
