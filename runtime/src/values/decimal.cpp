// Parses, prints, compares and converts decimals.
#include "exbind/decimal.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>
#include <limits>
#include <locale>
#include <ostream>
#include <sstream>
#include <stdexcept>

#include "bytes.hpp"
#include "decimal_natural.hpp"

namespace exbind::inline v0_1 {

using detail::DecimalParts;
using detail::Natural;
using detail::Wide;

namespace {

/// Two digits for each number below 100.
constexpr auto pairs = [] {
    std::array<char, 200> text{};
    for (std::size_t i = 0; i < 100; ++i) {
        text[2 * i] = static_cast<char>('0' + i / 10);
        text[2 * i + 1] = static_cast<char>('0' + i % 10);
    }
    return text;
}();

/// Writes 1 to 39 digits, ending at `end`; returns where they begin.
char* write_wide(Wide value, char* const end) {
    char* at = end;
    const auto write_pair = [&](std::uint64_t pair) { std::memcpy(at -= 2, &pairs[2 * pair], 2); };
    while (value.high != 0) {
        // 128 bits by 10^8, a 32-bit word at a time.
        std::uint64_t remainder = 0;
        const auto step = [&](std::uint64_t word) {
            const std::uint64_t part = (remainder << 32U) | word;
            remainder = part % 100'000'000U;
            return part / 100'000'000U;
        };
        const std::uint64_t a = step(value.high >> 32U);
        const std::uint64_t b = step(value.high & 0xFFFFFFFFU);
        const std::uint64_t c = step(value.low >> 32U);
        const std::uint64_t d = step(value.low & 0xFFFFFFFFU);
        value = {(c << 32U) | d, (a << 32U) | b};
        for (int i = 0; i < 4; ++i) {
            write_pair(remainder % 100);
            remainder /= 100;
        }
    }
    while (value.low >= 100) {
        write_pair(value.low % 100);
        value.low /= 100;
    }
    if (value.low >= 10) {
        write_pair(value.low);
    } else if (value.low != 0 || at == end) {
        *--at = static_cast<char>('0' + value.low);
    }
    return at;
}

void append_wide(Wide value, std::string& out) {
    char text[40];
    out.append(write_wide(value, text + sizeof text), text + sizeof text);
}

/// The coefficient formed by at most 38 digits.
Wide read_wide(std::string_view whole, std::string_view fraction) {
    Wide coefficient;
    for (const std::string_view part : {whole, fraction}) {
        for (std::size_t at = 0; at < part.size();) {
            const std::size_t count = std::min<std::size_t>(9, part.size() - at);
            std::uint32_t value = 0;
            for (std::size_t i = 0; i < count; ++i) value = value * 10 + static_cast<std::uint32_t>(part[at + i] - '0');
            coefficient.multiply_add(static_cast<std::uint32_t>(detail::powers_of_ten[count]), value);
            at += count;
        }
    }
    return coefficient;
}

/// Appends the digits of the coefficient, without sign or point.
void append_coefficient(const Decimal& value, std::string& out) {
    if (DecimalParts::is_big(value)) {
        DecimalParts::natural(value).append_to(out);
    } else {
        append_wide(DecimalParts::wide(value), out);
    }
}

Natural natural_of(const Decimal& value) {
    return DecimalParts::is_big(value) ? DecimalParts::natural(value) : Natural(DecimalParts::wide(value));
}

/// coefficient * 10^power; false when it does not fit.
bool scale_up(Wide& coefficient, std::int64_t power) {
    if (coefficient.is_zero()) return true;
    if (power > 38) return false;
    for (; power >= 9; power -= 9)
        if (!coefficient.multiply_add(1'000'000'000U, 0)) return false;
    for (; power > 0; --power)
        if (!coefficient.multiply_add(10, 0)) return false;
    return true;
}

double read_double(const std::string& text, bool negative, bool large) {
    double value = 0;
#if defined(__cpp_lib_to_chars)
    const auto result = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool in_range = result.ec != std::errc::result_out_of_range;
#else
    std::istringstream stream(text);
    stream.imbue(std::locale::classic());
    const bool in_range = static_cast<bool>(stream >> value);
#endif
    if (in_range) return value;
    value = large ? std::numeric_limits<double>::infinity() : 0.0;
    return negative ? -value : value;
}

}  // namespace

namespace detail {

void decimal_too_long() {
    throw std::length_error("exbind::Decimal: more than 100 000 digits");
}

Decimal DecimalParts::make(bool negative, Natural&& coefficient, std::int32_t scale) {
    if (const std::optional<Wide> small = coefficient.wide()) return make(negative, *small, scale);
    Decimal result;
    result.digits_.big = new Natural(std::move(coefficient));
    result.big_ = true;
    result.scale_ = scale;
    result.negative_ = negative;
    return result;
}

}  // namespace detail

void Decimal::copy_big(const Decimal& other) {
    digits_.big = new Natural(*other.digits_.big);
}

void Decimal::release() noexcept {
    delete digits_.big;
}

std::optional<Decimal> Decimal::parse(std::string_view text) {
    // Nearly all texts have no exponent and at most 19 digits.
    const char* const end = text.data() + text.size();
    const bool negative = text.starts_with('-');
    const char* const first = text.data() + (negative ? 1 : 0);
    detail::Digits digits;
    const char* at = detail::read_digits(first, end, digits);
    if (digits.count == 0 || (digits.count > 1 && *first == '0')) return std::nullopt;
    std::size_t places = 0;
    if (at != end && *at == '.') {
        const std::size_t whole = digits.count;
        at = detail::read_digits(at + 1, end, digits);
        places = digits.count - whole;
        if (places == 0) return std::nullopt;
    }
    if (at == end && digits.count <= 19)
        return DecimalParts::make(negative, Wide{digits.value, 0}, static_cast<std::int32_t>(places));
    if (at == end && digits.count <= 38) {
        const std::string_view whole(first, digits.count - places);
        return DecimalParts::make(negative, read_wide(whole, {end - places, places}),
                                  static_cast<std::int32_t>(places));
    }

    const detail::DecimalText parts = detail::scan_decimal(text);
    if (!parts.valid) return std::nullopt;
    if (parts.digits() <= 38)
        return DecimalParts::make(parts.negative, read_wide(parts.whole, parts.fraction), parts.scale);
    Wide coefficient;
    if (parts.digits() <= 39 && detail::append_digits(coefficient, parts.whole) &&
        detail::append_digits(coefficient, parts.fraction))
        return DecimalParts::make(parts.negative, coefficient, parts.scale);
    return DecimalParts::make(parts.negative, Natural::from_digits(parts.whole, parts.fraction), parts.scale);
}

void Decimal::append_to(std::string& out) const {
    constexpr int few_places = 40;
    if (!big_ && scale_ >= 0 && scale_ <= few_places) {
        // Written from the end: digits, shifted for the point, padded with zeros.
        char text[few_places + 44];
        char* const end = text + sizeof text;
        char* digits = write_wide(digits_.inline_, end);
        if (scale_ > 0) {
            char* const point = end - scale_;  // the first digit after it
            while (digits >= point) *--digits = '0';
            std::memmove(digits - 1, digits, static_cast<std::size_t>(point - digits));
            --digits;
            point[-1] = '.';
        }
        if (negative_) *--digits = '-';
        out.append(digits, end);
        return;
    }
    if (negative_) out += '-';
    const std::size_t first = out.size();
    append_coefficient(*this, out);
    if (scale_ > 0) {
        const std::size_t places = static_cast<std::size_t>(scale_);
        const std::size_t length = out.size() - first;
        if (length <= places) out.insert(first, places - length + 1, '0');
        out.insert(out.size() - places, 1, '.');
    } else if (scale_ < 0 && !is_zero()) {
        out.append(static_cast<std::size_t>(-scale_), '0');
    }
}

std::string Decimal::to_string() const {
    std::string out;
    append_to(out);
    return out;
}

std::ostream& operator<<(std::ostream& out, const Decimal& value) {
    return out << value.to_string();
}

double Decimal::to_double() const {
    constexpr std::uint64_t exact = std::uint64_t{1} << 53U;
    constexpr double powers[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
                                 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
    if (std::numeric_limits<double>::is_iec559 && !big_ && digits_.inline_.high == 0 && digits_.inline_.low <= exact &&
        scale_ >= -22 && scale_ <= 22) {
        // Both operands are exact, so the single operation rounds correctly.
        const double value = static_cast<double>(digits_.inline_.low);
        const double result = scale_ >= 0 ? value / powers[scale_] : value * powers[-scale_];
        return negative_ ? -result : result;
    }
    std::string text;
    if (negative_) text += '-';
    append_coefficient(*this, text);
    const std::int64_t magnitude = static_cast<std::int64_t>(text.size()) - scale_;
    text += 'e';
    text += std::to_string(-std::int64_t{scale_});
    return read_double(text, negative_, magnitude > 0);
}

std::optional<std::int64_t> Decimal::to_scaled_int64(int scale) const {
    if (is_zero()) return 0;
    const std::int64_t power = std::int64_t{scale} - scale_;
    Wide value;
    if (!big_ && power >= 0) {
        value = digits_.inline_;
        if (!scale_up(value, power)) return std::nullopt;
    } else {
        Natural natural = natural_of(*this);
        if (power > 19) return std::nullopt;
        if (power < 0) {
            // Only zeros may be cut off.
            const auto cut = static_cast<std::uint64_t>(-power);
            if (natural.trailing_zeros() < cut) return std::nullopt;
            natural = Natural::divide(natural, Natural::power_of_ten(static_cast<std::size_t>(cut))).quotient;
        } else {
            natural.multiply_by_power_of_ten(static_cast<std::size_t>(power));
        }
        const std::optional<Wide> small = natural.wide();
        if (!small) return std::nullopt;
        value = *small;
    }
    constexpr std::uint64_t limit = std::uint64_t{1} << 63U;
    if (value.high != 0 || value.low > limit || (value.low == limit && !negative_)) return std::nullopt;
    return static_cast<std::int64_t>(negative_ ? 0 - value.low : value.low);
}

int Decimal::compare(const Decimal& a, const Decimal& b) {
    if (a.sign() != b.sign()) return a.sign() < b.sign() ? -1 : 1;
    if (a.is_zero()) return 0;
    const auto magnitude = [&] {
        if (!a.big_ && !b.big_) {
            Wide x = a.digits_.inline_;
            Wide y = b.digits_.inline_;
            const std::int64_t shift = std::int64_t{a.scale_} - b.scale_;
            if (shift < 0 ? scale_up(x, -shift) : scale_up(y, shift)) return x == y ? 0 : x < y ? -1 : 1;
        }
        Natural x = natural_of(a);
        Natural y = natural_of(b);
        // Different positions of the highest digit decide at once; otherwise aligning costs little.
        const std::int64_t x_top = static_cast<std::int64_t>(x.digits()) - a.scale_;
        const std::int64_t y_top = static_cast<std::int64_t>(y.digits()) - b.scale_;
        if (x_top != y_top) return x_top < y_top ? -1 : 1;
        if (a.scale_ < b.scale_) {
            x.multiply_by_power_of_ten(static_cast<std::size_t>(b.scale_ - a.scale_));
        } else {
            y.multiply_by_power_of_ten(static_cast<std::size_t>(a.scale_ - b.scale_));
        }
        return Natural::compare(x, y);
    };
    return a.negative_ ? -magnitude() : magnitude();
}

bool Decimal::same_representation(const Decimal& other) const {
    if (scale_ != other.scale_ || negative_ != other.negative_ || big_ != other.big_) return false;
    return big_ ? Natural::compare(*digits_.big, *other.digits_.big) == 0 : digits_.inline_ == other.digits_.inline_;
}

std::size_t Decimal::hash() const {
    if (is_zero()) return 0;
    std::string digits;
    append_coefficient(*this, digits);
    const std::size_t last = digits.find_last_not_of('0');
    const std::int64_t exponent = static_cast<std::int64_t>(digits.size() - last - 1) - scale_;
    digits.resize(last + 1);
    if (negative_) digits += '-';
    return std::hash<std::string>{}(digits) ^ (std::hash<std::int64_t>{}(exponent)*0x9E3779B9U);
}

}  // namespace exbind
