// Decimal arithmetic: always exact, rounded only on request.
#include <algorithm>
#include <utility>

#include "decimal_natural.hpp"
#include "exbind/decimal.hpp"

namespace exbind::inline v0_1 {

using detail::DecimalParts;
using detail::Natural;
using detail::Wide;

namespace {

/// Sign, coefficient and scale, in the form that fits.
struct Parts {
    explicit Parts(const Decimal& value)
        : negative(DecimalParts::negative(value)), big(DecimalParts::is_big(value)), scale(value.scale()) {
        if (big) {
            natural = DecimalParts::natural(value);
        } else {
            wide = DecimalParts::wide(value);
        }
    }
    void widen() {
        if (!big) natural = Natural(wide);
        big = true;
    }
    bool is_zero() const { return big ? natural.is_zero() : wide.is_zero(); }

    /// Rewrites the coefficient for a larger scale, without changing the value.
    void rescale(std::int64_t to) {
        std::int64_t power = to - scale;
        scale = to;
        if (power == 0 || is_zero()) return;
        if (power > 2 * detail::max_computed_digits) detail::decimal_too_long();
        if (!big && power <= 38) {
            Wide scaled = wide;
            bool fits = true;
            for (std::int64_t left = power; fits && left > 0;) {
                const bool nine = left >= 9;
                fits = scaled.multiply_add(nine ? 1'000'000'000U : 10U, 0);
                left -= nine ? 9 : 1;
            }
            if (fits) {
                wide = scaled;
                return;
            }
        }
        widen();
        natural.multiply_by_power_of_ten(static_cast<std::size_t>(power));
    }

    bool negative = false;
    bool big = false;
    std::int64_t scale = 0;
    Wide wide;
    Natural natural;
};

std::int32_t checked_scale(std::int64_t scale) {
    if (scale > detail::max_computed_digits || scale < -detail::max_computed_digits) detail::decimal_too_long();
    return static_cast<std::int32_t>(scale);
}

// Results are never minus zero.
Decimal make(bool negative, Natural&& coefficient, std::int64_t scale) {
    if (coefficient.digits() > static_cast<std::size_t>(detail::max_computed_digits)) detail::decimal_too_long();
    const bool keeps_sign = negative && !coefficient.is_zero();
    return DecimalParts::make(keeps_sign, std::move(coefficient), checked_scale(scale));
}

Decimal make(bool negative, Wide coefficient, std::int64_t scale) {
    return DecimalParts::make(negative && !coefficient.is_zero(), coefficient, checked_scale(scale));
}

bool add(Wide a, Wide b, Wide& sum) {
    sum.low = a.low + b.low;
    const std::uint64_t carry = sum.low < a.low ? 1 : 0;
    sum.high = a.high + b.high;
    if (sum.high < a.high) return false;
    sum.high += carry;
    return sum.high >= carry;
}

Wide subtract(Wide a, Wide b) {
    return {a.low - b.low, a.high - b.high - (a.low < b.low ? 1U : 0U)};
}

Wide multiply(std::uint64_t a, std::uint64_t b) {
    constexpr std::uint64_t mask = 0xFFFFFFFFU;
    const std::uint64_t low = (a & mask) * (b & mask);
    const std::uint64_t middle = (a >> 32U) * (b & mask) + (low >> 32U);
    const std::uint64_t other = (a & mask) * (b >> 32U) + (middle & mask);
    return {(other << 32U) | (low & mask), (a >> 32U) * (b >> 32U) + (middle >> 32U) + (other >> 32U)};
}

/// a + b, with the signs of the parts.
Decimal sum(Parts a, Parts b) {
    const std::int64_t scale = std::max(a.scale, b.scale);
    a.rescale(scale);
    b.rescale(scale);
    if (!a.big && !b.big) {
        if (a.negative != b.negative) {
            const bool a_is_less = a.wide < b.wide;
            const Wide difference = a_is_less ? subtract(b.wide, a.wide) : subtract(a.wide, b.wide);
            return make(a_is_less ? b.negative : a.negative, difference, scale);
        }
        Wide total;
        if (add(a.wide, b.wide, total)) return make(a.negative, total, scale);
    }
    a.widen();
    b.widen();
    if (a.negative == b.negative) return make(a.negative, a.natural + b.natural, scale);
    const int order = Natural::compare(a.natural, b.natural);
    if (order == 0) return make(false, Wide{}, scale);
    return order > 0 ? make(a.negative, a.natural - b.natural, scale) : make(b.negative, b.natural - a.natural, scale);
}

/// Whether rounding increments the quotient. `half` compares twice the remainder with the divisor.
bool grows(RoundingMode mode, bool negative, bool exact, int half, bool odd) {
    if (exact) return false;
    switch (mode) {
        case RoundingMode::down:
            return false;
        case RoundingMode::up:
            return true;
        case RoundingMode::floor:
            return negative;
        case RoundingMode::ceiling:
            return !negative;
        case RoundingMode::half_up:
            return half >= 0;
        case RoundingMode::half_down:
            return half > 0;
        case RoundingMode::half_even:
            return half > 0 || (half == 0 && odd);
    }
    return false;
}

/// value / divisor rounded to an integer; both coefficients have the same scale.
struct Rounded {
    Wide wide;
    Natural natural;
    bool big = false;
};

Rounded divide_rounded(Parts value, Parts divisor, RoundingMode mode) {
    Rounded result;
    if (!value.big && !divisor.big && value.wide.high == 0 && divisor.wide.high == 0) {
        const std::uint64_t by = divisor.wide.low;
        const std::uint64_t quotient = value.wide.low / by;
        const std::uint64_t rest = value.wide.low % by;
        const std::uint64_t missing = by - rest;
        const int half = rest == missing ? 0 : rest < missing ? -1 : 1;
        if (!grows(mode, value.negative, rest == 0, half, (quotient & 1U) != 0)) {
            result.wide = {quotient, 0};
        } else {
            result.wide = {quotient + 1, quotient == UINT64_MAX ? 1U : 0U};
        }
        return result;
    }
    value.widen();
    divisor.widen();
    Natural::Quotient parts = Natural::divide(value.natural, divisor.natural);
    const int half = Natural::compare(parts.remainder + parts.remainder, divisor.natural);
    result.big = true;
    result.natural = std::move(parts.quotient);
    if (grows(mode, value.negative, parts.remainder.is_zero(), half, result.natural.is_odd()))
        result.natural = result.natural + Natural(Wide{1, 0});
    return result;
}

}  // namespace

Decimal operator+(const Decimal& a, const Decimal& b) {
    return sum(Parts(a), Parts(b));
}

Decimal operator-(const Decimal& a, const Decimal& b) {
    Parts negated(b);
    negated.negative = !negated.negative;
    return sum(Parts(a), std::move(negated));
}

Decimal operator*(const Decimal& a, const Decimal& b) {
    Parts x(a);
    Parts y(b);
    const std::int64_t scale = x.scale + y.scale;
    const bool negative = x.negative != y.negative;
    if (!x.big && !y.big && x.wide.high == 0 && y.wide.high == 0)
        return make(negative, multiply(x.wide.low, y.wide.low), scale);
    x.widen();
    y.widen();
    if (x.natural.digits() + y.natural.digits() > static_cast<std::size_t>(detail::max_computed_digits) + 1)
        detail::decimal_too_long();
    return make(negative, x.natural * y.natural, scale);
}

std::optional<Decimal> divide(const std::optional<Decimal>& a, const std::optional<Decimal>& b, int places,
                              RoundingMode mode) {
    if (!a || !b || b->is_zero()) return std::nullopt;
    const std::int32_t scale = checked_scale(places);
    // The quotient counts how often the unit of the last place, b times, goes into a.
    Parts value(*a);
    Parts unit(*b);
    const bool negative = value.negative != unit.negative;
    value.negative = negative;
    unit.scale += scale;
    const std::int64_t common = std::max(value.scale, unit.scale);
    value.rescale(common);
    unit.rescale(common);
    Rounded result = divide_rounded(std::move(value), std::move(unit), mode);
    return result.big ? make(negative, std::move(result.natural), scale) : make(negative, result.wide, scale);
}

namespace detail {

std::optional<Decimal> add(const std::optional<Decimal>& a, const std::optional<Decimal>& b) {
    if (!a || !b) return std::nullopt;
    return *a + *b;
}

std::optional<Decimal> subtract(const std::optional<Decimal>& a, const std::optional<Decimal>& b) {
    if (!a || !b) return std::nullopt;
    return *a - *b;
}

std::optional<Decimal> multiply(const std::optional<Decimal>& a, const std::optional<Decimal>& b) {
    if (!a || !b) return std::nullopt;
    return *a * *b;
}

}  // namespace detail

Decimal Decimal::operator-() const {
    Decimal result(*this);
    result.negative_ = !negative_ && !is_zero();
    return result;
}

Decimal Decimal::abs() const {
    Decimal result(*this);
    result.negative_ = false;
    return result;
}

Decimal Decimal::trimmed() const {
    if (scale_ <= 0) return *this;
    if (is_zero()) return DecimalParts::make(negative_, Wide{}, 0);
    if (!big_ && digits_.inline_.high == 0) {
        std::uint64_t coefficient = digits_.inline_.low;
        std::int32_t scale = scale_;
        for (; scale > 0 && coefficient % 10 == 0; --scale) coefficient /= 10;
        return DecimalParts::make(negative_, Wide{coefficient, 0}, scale);
    }
    Parts parts(*this);
    parts.widen();
    const std::size_t cut = std::min(parts.natural.trailing_zeros(), static_cast<std::size_t>(scale_));
    if (cut == 0) return *this;
    return make(negative_, Natural::divide(parts.natural, Natural::power_of_ten(cut)).quotient,
                parts.scale - static_cast<std::int64_t>(cut));
}

Decimal Decimal::rounded(int places, RoundingMode mode) const {
    Parts value(*this);
    const std::int32_t scale = checked_scale(places);
    if (scale >= scale_) {
        value.rescale(scale);
        return value.big ? make(negative_, std::move(value.natural), scale) : make(negative_, value.wide, scale);
    }
    // One unit of the last place, at the scale of the value.
    Parts unit{Decimal(1)};
    unit.scale = scale;
    unit.rescale(value.scale);
    Rounded result = divide_rounded(std::move(value), std::move(unit), mode);
    return result.big ? make(negative_, std::move(result.natural), scale) : make(negative_, result.wide, scale);
}

Decimal Decimal::quantize(const Decimal& step, RoundingMode mode) const {
    if (step.is_zero()) return *this;
    Parts value(*this);
    Parts unit(step);
    const std::int64_t scale = std::max(value.scale, unit.scale);
    value.rescale(scale);
    unit.rescale(scale);
    const Rounded count = divide_rounded(std::move(value), std::move(unit), mode);
    Parts by(step);
    if (!count.big && !by.big && count.wide.high == 0 && by.wide.high == 0)
        return make(negative_, multiply(count.wide.low, by.wide.low), by.scale);
    by.widen();
    return make(negative_, (count.big ? count.natural : Natural(count.wide)) * by.natural, by.scale);
}

}  // namespace exbind
