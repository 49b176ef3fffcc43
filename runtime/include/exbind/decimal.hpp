// Exact decimal numbers: amounts, prices, rates.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include "exbind/detail/decimal_text.hpp"

namespace exbind::inline v0_1 {

/// How a value between two neighbours is rounded.
enum class RoundingMode : std::uint8_t {
    down,       ///< toward zero
    up,         ///< away from zero
    floor,      ///< toward minus infinity
    ceiling,    ///< toward plus infinity
    half_up,    ///< the nearer one; away from zero when both are equally near
    half_down,  ///< the nearer one; toward zero when both are equally near
    half_even,  ///< the nearer one; the even one when both are equally near
};

class Decimal;

namespace detail {
class Natural;  // digits beyond 128 bits
struct DecimalParts;
inline constexpr int max_computed_digits = 100'000;
[[noreturn]] void decimal_too_long();
std::optional<Decimal> add(const std::optional<Decimal>& a, const std::optional<Decimal>& b);
std::optional<Decimal> subtract(const std::optional<Decimal>& a, const std::optional<Decimal>& b);
std::optional<Decimal> multiply(const std::optional<Decimal>& a, const std::optional<Decimal>& b);
template <class T>
concept DecimalInteger =
    std::is_integral_v<T> && !std::is_same_v<std::remove_cv_t<T>, bool> && !std::is_same_v<std::remove_cv_t<T>, char> &&
    !std::is_same_v<std::remove_cv_t<T>, wchar_t> && !std::is_same_v<std::remove_cv_t<T>, char8_t> &&
    !std::is_same_v<std::remove_cv_t<T>, char16_t> && !std::is_same_v<std::remove_cv_t<T>, char32_t> && sizeof(T) <= 8;
}  // namespace detail

/// A decimal number with its exact digits and scale: "0.0100" stays "0.0100", and equals "0.01". Never uses binary
/// floating point; divides only to a stated scale: divide(). Values up to 2^128 - 1 (at least 38 digits) are stored in
/// the object; longer ones allocate. Minus zero is kept for printing and equals zero.
///
/// Text may have up to 1024 digits and a scale from -1024 to 1024. Results of arithmetic are exact beyond that too;
/// a result that would need more than 100 000 digits throws std::length_error, as std::string does.
class Decimal {
  public:
    constexpr Decimal() noexcept : digits_{.inline_ = {}} {}

    template <class T>
    requires detail::DecimalInteger<T>
    constexpr Decimal(T value) noexcept  // NOLINT(google-explicit-constructor): integers are exact
        : digits_{.inline_ = {magnitude(value), 0}}, negative_(value < T{0}) {}

    /// Binary floating point holds few decimals exactly: write "0.1"_d, or use parse().
    template <class T>
    requires std::is_floating_point_v<T> Decimal(T)
    = delete;

    constexpr Decimal(const Decimal& other)
        : digits_(other.digits_), scale_(other.scale_), negative_(other.negative_), big_(other.big_) {
        if (big_) copy_big(other);
    }
    constexpr Decimal(Decimal&& other) noexcept
        : digits_(other.digits_), scale_(other.scale_), negative_(other.negative_), big_(other.big_) {
        if (big_) other.forget();
    }
    constexpr Decimal& operator=(const Decimal& other) {
        if (big_ || other.big_) {
            Decimal copy(other);
            swap(copy);
        } else {
            take(other);
        }
        return *this;
    }
    constexpr Decimal& operator=(Decimal&& other) noexcept {
        if (big_ || other.big_) {
            swap(other);
        } else {
            take(other);
        }
        return *this;
    }
    constexpr ~Decimal() {
        if (big_) release();
    }
    constexpr void swap(Decimal& other) noexcept {
        exchange(digits_, other.digits_);
        exchange(scale_, other.scale_);
        exchange(negative_, other.negative_);
        exchange(big_, other.big_);
    }

    /// Parses "-12.50", "0", "1e-7": JSON's number grammar, with nothing around it. Nothing for any other text, and for
    /// numbers out of bounds.
    static std::optional<Decimal> parse(std::string_view text);
    /// value * 10^-scale. Throws std::length_error when the scale exceeds 100 000.
    static constexpr Decimal from_scaled(std::int64_t value, int scale) {
        if (scale > detail::max_computed_digits || scale < -detail::max_computed_digits) detail::decimal_too_long();
        Decimal result(value);
        result.scale_ = scale;
        return result;
    }

    /// Number of digits after the point; negative for values written with a positive exponent.
    constexpr int scale() const noexcept { return scale_; }
    constexpr bool is_zero() const noexcept { return !big_ && (digits_.inline_.low | digits_.inline_.high) == 0; }
    /// -1, 0 or 1.
    constexpr int sign() const noexcept { return is_zero() ? 0 : negative_ ? -1 : 1; }

    /// Plain notation with exactly scale() digits after the point: "0.0100", "-1200".
    std::string to_string() const;
    void append_to(std::string& out) const;

    /// The nearest double; infinite beyond its range.
    double to_double() const;
    /// value * 10^scale if that is a 64-bit integer.
    std::optional<std::int64_t> to_scaled_int64(int scale) const;

    Decimal operator-() const;
    Decimal abs() const;
    /// The same value without trailing zeros after the point: "1.500" gives "1.5", "100" stays.
    Decimal trimmed() const;
    /// Rounds to a multiple of `step`, with the step's scale: ("1.237").quantize("0.05"_d, down) is "1.20". The
    /// step's sign is ignored; a step of zero means no rounding.
    Decimal quantize(const Decimal& step, RoundingMode mode) const;
    /// The value with exactly `places` digits after the point; -2 rounds to hundreds.
    Decimal rounded(int places, RoundingMode mode) const;

    Decimal& operator+=(const Decimal& other) { return *this = *this + other; }
    Decimal& operator-=(const Decimal& other) { return *this = *this - other; }
    Decimal& operator*=(const Decimal& other) { return *this = *this * other; }
    friend Decimal operator+(const Decimal& a, const Decimal& b);
    friend Decimal operator-(const Decimal& a, const Decimal& b);
    friend Decimal operator*(const Decimal& a, const Decimal& b);

    /// By value: 1.0 == 1.00, -0 == 0.
    friend bool operator==(const Decimal& a, const Decimal& b) {
        if (!a.big_ && !b.big_ && a.scale_ == b.scale_ && a.negative_ == b.negative_)
            return a.digits_.inline_ == b.digits_.inline_;
        return compare(a, b) == 0;
    }
    friend std::weak_ordering operator<=>(const Decimal& a, const Decimal& b) { return compare(a, b) <=> 0; }
    /// Whether value and digits are equal: 1.0 and 1.00 differ, and so do 0 and -0.
    bool same_representation(const Decimal& other) const;
    /// Equal values have equal hashes.
    std::size_t hash() const;

    friend std::ostream& operator<<(std::ostream& out, const Decimal& value);

  private:
    friend struct detail::DecimalParts;

    union Digits {
        detail::Wide inline_;
        detail::Natural* big;
    };

    template <class T>
    static constexpr std::uint64_t magnitude(T value) noexcept {
        const auto bits = static_cast<std::uint64_t>(value);
        return value < T{0} ? 0 - bits : bits;
    }
    /// Like std::swap, but without including its header.
    template <class T>
    static constexpr void exchange(T& a, T& b) noexcept {
        const T former = a;
        a = b;
        b = former;
    }
    /// Whether both are stored in their objects.
    constexpr void take(const Decimal& other) noexcept {
        digits_ = other.digits_;
        scale_ = other.scale_;
        negative_ = other.negative_;
    }
    constexpr void forget() noexcept {
        digits_ = Digits{.inline_ = {}};
        scale_ = 0;
        negative_ = false;
        big_ = false;
    }
    void copy_big(const Decimal& other);
    void release() noexcept;
    static int compare(const Decimal& a, const Decimal& b);

    Digits digits_;
    std::int32_t scale_ = 0;
    bool negative_ = false;
    bool big_ = false;
};

namespace detail {
template <class Left, class Right>
concept OptionalDecimals = (std::is_same_v<Left, std::optional<Decimal>> &&
                            std::is_convertible_v<const Right&, std::optional<Decimal>>) ||
                           (std::is_same_v<Right, std::optional<Decimal>> &&
                            std::is_convertible_v<const Left&, std::optional<Decimal>>);
}  // namespace detail

/// a / b with exactly `places` digits after the point, rounded once, from the exact quotient; -2 rounds to hundreds.
/// Nothing when b is zero, or when a or b is an empty std::optional. Throws std::length_error as arithmetic does.
///
///     const auto contracts = divide(notional, price * contract_value, 0, RoundingMode::down);
std::optional<Decimal> divide(const std::optional<Decimal>& a, const std::optional<Decimal>& b, int places,
                              RoundingMode mode);

/// Members of replies are std::optional<Decimal>: `row.px * row.sz` is one too. Empty when an operand is; an amount
/// that is not there never counts as zero.
template <class Left, class Right>
requires detail::OptionalDecimals<Left, Right> std::optional<Decimal>
operator+(const Left& a, const Right& b) {
    return detail::add(a, b);
}
template <class Left, class Right>
requires detail::OptionalDecimals<Left, Right> std::optional<Decimal>
operator-(const Left& a, const Right& b) {
    return detail::subtract(a, b);
}
template <class Left, class Right>
requires detail::OptionalDecimals<Left, Right> std::optional<Decimal>
operator*(const Left& a, const Right& b) {
    return detail::multiply(a, b);
}

namespace detail {

/// Access for the code that reads and computes decimals.
struct DecimalParts {
    /// coefficient * 10^-scale, negated if asked.
    static constexpr Decimal make(bool negative, Wide coefficient, std::int32_t scale) noexcept {
        Decimal result;
        result.digits_.inline_ = coefficient;
        result.scale_ = scale;
        result.negative_ = negative;
        return result;
    }
    static Decimal make(bool negative, Natural&& coefficient, std::int32_t scale);
    /// The same in place, for a new Decimal; decoding uses it.
    static void set(Decimal& fresh, bool negative, std::uint64_t coefficient, std::int32_t scale) noexcept {
        fresh.digits_.inline_.low = coefficient;
        fresh.scale_ = scale;
        fresh.negative_ = negative;
    }
    static bool is_big(const Decimal& value) { return value.big_; }
    static bool negative(const Decimal& value) { return value.negative_; }
    static const Wide& wide(const Decimal& value) { return value.digits_.inline_; }
    static const Natural& natural(const Decimal& value) { return *value.digits_.big; }
};

/// Never defined: a literal that is not a decimal, or has more than 38 digits, fails to compile here.
void this_literal_is_not_a_decimal();

}  // namespace detail

inline namespace literals {

/// "0.1"_d, checked at compile time; up to 38 digits.
consteval Decimal operator""_d(const char* text, std::size_t length) {
    const detail::DecimalText parts = detail::scan_decimal({text, length});
    detail::Wide coefficient;
    if (!parts.valid || !detail::append_digits(coefficient, parts.whole) ||
        !detail::append_digits(coefficient, parts.fraction))
        detail::this_literal_is_not_a_decimal();
    return detail::DecimalParts::make(parts.negative, coefficient, parts.scale);
}

}  // namespace literals
}  // namespace exbind

/// Equal values have equal hashes, however they are written.
namespace std {
template <>
struct hash<exbind::Decimal> {
    std::size_t operator()(const exbind::Decimal& value) const { return value.hash(); }
};
}  // namespace std
