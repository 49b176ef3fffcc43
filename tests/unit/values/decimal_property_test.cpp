// Decimal against arithmetic done another way: 128-bit integers of the compiler, and digits on paper.
#include <doctest/doctest.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <random>
#include <string>
#include <vector>

#include "exbind/decimal.hpp"

using namespace exbind;

namespace {

__extension__ using Int128 = __int128;

std::mt19937_64& engine() {
    static std::mt19937_64 instance(20260114);
    return instance;
}
std::size_t below(std::size_t bound) {
    return static_cast<std::size_t>(engine()() % bound);
}

std::string digits(std::size_t count) {
    std::string text;
    for (std::size_t i = 0; i < count; ++i) text += static_cast<char>('0' + below(below(3) == 0 ? 1 : 10));
    const std::size_t first = text.find_first_not_of('0');
    return first == std::string::npos ? "0" : text.substr(first);
}

std::string strip(std::string text) {
    const std::size_t first = text.find_first_not_of('0');
    return first == std::string::npos ? "0" : text.substr(first);
}

std::string paper_add(const std::string& a, const std::string& b) {
    std::string result;
    int carry = 0;
    for (std::size_t i = 0; i < std::max(a.size(), b.size()) || carry != 0; ++i) {
        int sum = carry;
        if (i < a.size()) sum += a[a.size() - 1 - i] - '0';
        if (i < b.size()) sum += b[b.size() - 1 - i] - '0';
        result += static_cast<char>('0' + sum % 10);
        carry = sum / 10;
    }
    std::reverse(result.begin(), result.end());
    return strip(result);
}

std::string paper_multiply(const std::string& a, const std::string& b) {
    std::vector<int> cells(a.size() + b.size());
    for (std::size_t i = a.size(); i-- > 0;)
        for (std::size_t j = b.size(); j-- > 0;) {
            const int part = (a[i] - '0') * (b[j] - '0') + cells[i + j + 1];
            cells[i + j + 1] = part % 10;
            cells[i + j] += part / 10;
        }
    std::string result;
    for (const int cell : cells) result += static_cast<char>('0' + cell);
    return strip(result);
}

Decimal scaled(const std::string& coefficient, int scale) {
    const auto value = Decimal::parse(coefficient + "e" + std::to_string(-scale));
    REQUIRE(value);
    return *value;
}

Int128 pow10(int power) {
    Int128 result = 1;
    for (; power > 0; --power) result *= 10;
    return result;
}

std::string text_of(Int128 value, int scale) {
    const bool negative = value < 0;
    std::string text;
    for (Int128 rest = negative ? -value : value; rest != 0; rest /= 10)
        text.insert(text.begin(), static_cast<char>('0' + static_cast<int>(rest % 10)));
    while (text.size() <= static_cast<std::size_t>(scale)) text.insert(text.begin(), '0');
    if (scale > 0) text.insert(text.size() - static_cast<std::size_t>(scale), 1, '.');
    return negative ? "-" + text : text;
}

}  // namespace

TEST_CASE("random values print as they were read") {
    for (int i = 0; i < 3000; ++i) {
        std::string text = digits(1 + below(90));
        if (below(2) == 0) {
            text += '.';
            for (std::size_t k = 1 + below(60); k > 0; --k) text += static_cast<char>('0' + below(10));
        }
        if (below(3) == 0) text.insert(text.begin(), '-');
        CAPTURE(text);
        const auto value = Decimal::parse(text);
        REQUIRE(value);
        REQUIRE(value->to_string() == text);
        REQUIRE(*value == *Decimal::parse(value->trimmed().to_string()));
        REQUIRE(value->hash() == value->trimmed().hash());
        REQUIRE(value->to_double() == std::strtod(text.c_str(), nullptr));
    }
}

TEST_CASE("sums and products agree with paper") {
    for (int i = 0; i < 3000; ++i) {
        const std::string a = digits(1 + below(60));
        const std::string b = digits(1 + below(60));
        const int scale = static_cast<int>(below(40));
        CAPTURE(a);
        CAPTURE(b);
        const Decimal x = scaled(a, scale);
        const Decimal y = scaled(b, scale);
        REQUIRE((x + y).same_representation(scaled(paper_add(a, b), scale)));
        REQUIRE((x + y) - y == x);
        REQUIRE((x - y) + y == x);
        REQUIRE(x - y == -(y - x));
        REQUIRE((x * y).same_representation(scaled(paper_multiply(a, b), 2 * scale)));
        REQUIRE(x * -y == -(x * y));
        // Written with more zeros, it is the same value everywhere.
        const Decimal wider = scaled(strip(a + "000000"), scale + 6);
        REQUIRE(wider == x);
        REQUIRE(wider + y == x + y);
        REQUIRE(wider.hash() == x.hash());
        REQUIRE((x < y) == (scaled(b, scale) > wider));
    }
}

TEST_CASE("small values agree with 128-bit integers") {
    for (int i = 0; i < 5000; ++i) {
        const int xs = static_cast<int>(below(10));
        const int ys = static_cast<int>(below(10));
        const auto xi = static_cast<std::int64_t>(engine()()) >> below(60);
        const auto yi = static_cast<std::int64_t>(engine()()) >> below(60);
        const Decimal x = Decimal::from_scaled(xi, xs);
        const Decimal y = Decimal::from_scaled(yi, ys);
        const int s = std::max(xs, ys);
        const Int128 xa = Int128{xi} * pow10(s - xs);
        const Int128 ya = Int128{yi} * pow10(s - ys);
        CAPTURE(x);
        CAPTURE(y);
        REQUIRE((x + y).to_string() == text_of(xa + ya, s));
        REQUIRE((x - y).to_string() == text_of(xa - ya, s));
        REQUIRE((x * y).to_string() == text_of(Int128{xi} * yi, xs + ys));
        REQUIRE((x <=> y) == (xa <=> ya));
        REQUIRE((x == y) == (xa == ya));
        REQUIRE(x.to_scaled_int64(xs) == xi);
        REQUIRE(Decimal::parse(x.to_string())->same_representation(x));
    }
}

TEST_CASE("rounding agrees with 128-bit integers") {
    using enum RoundingMode;
    for (int i = 0; i < 5000; ++i) {
        const auto value = static_cast<std::int64_t>(engine()()) >> (below(40) + 10);
        const std::int64_t step = static_cast<std::int64_t>(1 + below(5000));
        const std::int64_t floored = value / step - (value % step < 0 ? 1 : 0);
        const std::int64_t rest = value - floored * step;
        const bool exact = rest == 0;
        const Decimal x = Decimal::from_scaled(value, 3);
        const Decimal by = Decimal::from_scaled(step, 3);
        const auto expect = [&](RoundingMode mode, std::int64_t multiple) {
            CAPTURE(x);
            CAPTURE(by);
            CAPTURE(static_cast<int>(mode));
            REQUIRE(x.quantize(by, mode) == Decimal::from_scaled(multiple * step, 3));
        };
        const std::int64_t above = exact ? floored : floored + 1;
        const bool negative = value < 0;
        expect(floor, floored);
        expect(ceiling, above);
        expect(down, negative ? above : floored);
        expect(up, negative ? floored : above);
        const bool tie = rest * 2 == step;
        const std::int64_t nearest = rest * 2 > step ? above : floored;
        expect(half_up, tie ? (negative ? floored : above) : nearest);
        expect(half_down, tie ? (negative ? above : floored) : nearest);
        expect(half_even, tie ? (floored % 2 == 0 ? floored : above) : nearest);
    }
}

TEST_CASE("long values are divided exactly") {
    for (int i = 0; i < 2000; ++i) {
        // value = count * step + rest with 0 <= rest < step
        const std::string step_digits = digits(1 + below(60));
        const Decimal step = *Decimal::parse(step_digits == "0" ? "7" : step_digits);
        const Decimal count = *Decimal::parse(digits(1 + below(60)));
        Decimal rest = *Decimal::parse(digits(1 + below(60)));
        while (rest >= step) rest = rest.quantize(10, RoundingMode::down) * "0.1"_d;
        rest = rest.rounded(0, RoundingMode::down);
        const Decimal value = count * step + rest;
        CAPTURE(value);
        CAPTURE(step);
        REQUIRE(value.quantize(step, RoundingMode::floor) == count * step);
        REQUIRE(value.quantize(step, RoundingMode::up) == (rest.is_zero() ? count : count + 1) * step);
        const Decimal twice = rest * 2;
        REQUIRE(value.quantize(step, RoundingMode::half_up) == (twice >= step ? count + 1 : count) * step);
    }
    // Operands that make an estimated digit too large.
    const std::string nines(36, '9');
    const Decimal by = *Decimal::parse(std::string("1") + std::string(27, '0') + "000000001");
    for (const std::string& top : {nines, "999999998" + nines, nines + "000000000", std::string("5") + nines}) {
        const Decimal x = *Decimal::parse(top);
        const Decimal q = x.quantize(by, RoundingMode::down);
        REQUIRE(q <= x);
        REQUIRE(x - q < by);
    }
}

namespace {

/// Whether q is a / b rounded to the multiple of `unit` that `mode` wants. Follows from the definition, by products and
/// comparisons only.
bool is_quotient(const Decimal& a, const Decimal& b, const Decimal& unit, RoundingMode mode, const Decimal& q) {
    const Decimal exact = a.abs();
    const Decimal by = b.abs();
    const Decimal got = q.abs() * by;
    const Decimal step = unit * by;
    const bool negative = a.sign() * b.sign() < 0;
    if (got == exact) return true;
    if (!q.is_zero() && (q.sign() < 0) != negative) return false;
    const bool grew = got > exact;
    const Decimal off = grew ? got - exact : exact - got;
    if (off >= step) return false;
    const auto half = off * 2 <=> step;
    switch (mode) {
        case RoundingMode::down:
            return !grew;
        case RoundingMode::up:
            return grew;
        case RoundingMode::floor:
            return grew == negative;
        case RoundingMode::ceiling:
            return grew != negative;
        case RoundingMode::half_up:
            return half < 0 || (half == 0 && grew);
        case RoundingMode::half_down:
            return half < 0 || (half == 0 && !grew);
        case RoundingMode::half_even:
            return half < 0 || (half == 0 && q.quantize(unit * 2, RoundingMode::down) == q);
    }
    return false;
}

constexpr RoundingMode modes[] = {RoundingMode::down,     RoundingMode::up,      RoundingMode::floor,
                                  RoundingMode::ceiling,  RoundingMode::half_up, RoundingMode::half_down,
                                  RoundingMode::half_even};

}  // namespace

TEST_CASE("quotients are what their definition says") {
    for (int i = 0; i < 3000; ++i) {
        const auto random = [](std::size_t length, int scale) {
            return scaled((below(2) == 0 ? "-" : "") + digits(1 + below(length)), static_cast<int>(below(60)) - scale);
        };
        const Decimal a = random(60, 20);
        const Decimal b = random(below(2) == 0 ? 3 : 60, 20);
        const int places = static_cast<int>(below(60)) - 20;
        const RoundingMode mode = modes[below(std::size(modes))];
        CAPTURE(a);
        CAPTURE(b);
        CAPTURE(places);
        CAPTURE(static_cast<int>(mode));
        const auto q = divide(a, b, places, mode);
        REQUIRE(q.has_value() == !b.is_zero());
        if (!q) continue;
        REQUIRE(q->scale() == places);
        REQUIRE(is_quotient(a, b, Decimal::from_scaled(1, places), mode, *q));
        // A product comes back, and a tie is a tie.
        REQUIRE(divide(a * b, b, a.scale(), mode) == a);
        const Decimal unit = Decimal::from_scaled(1, a.scale());
        const auto tie = divide((a * 2 + unit) * b, b * 2, a.scale(), mode);
        REQUIRE(is_quotient((a * 2 + unit) * b, b * 2, unit, mode, *tie));
    }
}

TEST_CASE("small quotients agree with 128-bit integers") {
    for (int i = 0; i < 5000; ++i) {
        const auto x = static_cast<std::int64_t>(engine()()) >> (below(40) + 10);
        auto y = static_cast<std::int64_t>(engine()()) >> (below(40) + 20);
        if (y == 0) y = 3;
        const int places = static_cast<int>(below(12));
        const Int128 top = Int128{x} * pow10(places);
        const Int128 cut = top / y;
        const Int128 rest = top % y;
        const bool negative = (x < 0) != (y < 0);
        const Int128 away = rest == 0 ? cut : negative ? cut - 1 : cut + 1;
        const Int128 twice = rest < 0 ? -2 * rest : 2 * rest;
        const Int128 whole = y < 0 ? -Int128{y} : Int128{y};
        CAPTURE(x);
        CAPTURE(y);
        CAPTURE(places);
        const auto expect = [&](RoundingMode mode, Int128 quotient) {
            CAPTURE(static_cast<int>(mode));
            REQUIRE(divide(x, y, places, mode)->to_string() == text_of(quotient, places));
        };
        expect(RoundingMode::down, cut);
        expect(RoundingMode::up, away);
        expect(RoundingMode::floor, negative ? away : cut);
        expect(RoundingMode::ceiling, negative ? cut : away);
        expect(RoundingMode::half_up, twice >= whole ? away : cut);
        expect(RoundingMode::half_down, twice > whole ? away : cut);
        expect(RoundingMode::half_even, twice == whole ? (cut % 2 == 0 ? cut : away) : twice > whole ? away : cut);
    }
}

TEST_CASE("the grammar is that of JSON numbers") {
    const std::string alphabet = "0019.eE+-5";
    for (int i = 0; i < 20000; ++i) {
        std::string text;
        for (std::size_t k = 1 + below(8); k > 0; --k) text += alphabet[below(alphabet.size())];
        const bool is_json = nlohmann::json::accept(text);
        const auto value = Decimal::parse(text);
        CAPTURE(text);
        if (value) {
            REQUIRE((is_json || text.find_first_of("eE") != std::string::npos));  // 1e400 is no double, but a decimal
        } else if (is_json) {
            // Only the bounds of the exponent may have refused it.
            REQUIRE(text.find_first_of("eE") != std::string::npos);
        }
    }
}
