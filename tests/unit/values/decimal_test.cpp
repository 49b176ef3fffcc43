#include "exbind/decimal.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <limits>
#include <sstream>
#include <unordered_set>
#include <utility>

using namespace exbind;

static_assert(sizeof(Decimal) == 24);
static_assert(std::is_standard_layout_v<Decimal>, "generated tables take member offsets");
static_assert(std::is_nothrow_move_constructible_v<Decimal> && std::is_nothrow_move_assignable_v<Decimal>);
static_assert(!std::is_constructible_v<Decimal, double> && !std::is_constructible_v<Decimal, float>);
static_assert(!std::is_constructible_v<Decimal, bool> && !std::is_constructible_v<Decimal, char>);
static_assert(std::is_convertible_v<int, Decimal> && std::is_convertible_v<unsigned long long, Decimal>);
static_assert("12.50"_d.scale() == 2 && "-3"_d.sign() == -1 && "-0.00"_d.sign() == 0);

namespace {

Decimal dec(std::string_view text) {
    const std::optional<Decimal> value = Decimal::parse(text);
    REQUIRE_MESSAGE(value.has_value(), std::string(text));
    return *value;
}

const std::string long_text = "12345678901234567890123456789012345678901.00000000012";

}  // namespace

TEST_CASE("text is kept digit by digit") {
    for (const std::string text :
         {"0", "-0", "0.00", "-0.0", "0.0100", "1", "-1", "12.50", "18446744073709551615", "18446744073709551616",
          "340282366920938463463374607431768211455", "340282366920938463463374607431768211456",
          "0.000000000000000000000000000000000000000000000001", "99999999999999999999999999999999999999999.9",
          "-12345678901234567890123456789012345678901.00000000012"}) {
        CAPTURE(text);
        CHECK(dec(text).to_string() == text);
        std::string appended = "x";
        dec(text).append_to(appended);
        CHECK(appended == "x" + text);
    }
}

TEST_CASE("exponents are read and printed in plain notation") {
    CHECK(dec("1e3").to_string() == "1000");
    CHECK(dec("1e3").scale() == -3);
    CHECK(dec("1.5E+3").to_string() == "1500");
    CHECK(dec("1.5e-7").to_string() == "0.00000015");
    CHECK(dec("1E-7") == dec("0.0000001"));
    CHECK(dec("-2.50e1").to_string() == "-25.0");
    CHECK(dec("0e5").to_string() == "0");
    CHECK(dec("1e40").to_string() == std::string("1") + std::string(40, '0'));
}

TEST_CASE("anything but a number is refused") {
    for (const std::string text :
         {"",   "-",     "+1",  ".5",  "5.",       "01",   "-01",   "00",    "1e",  "1e+", "1.e3",    "1 ",
          " 1", "1,000", "abc", "NaN", "Infinity", "0x10", "1e5.5", "1.2.3", "--1", "1-",  "\xC2\xBD"}) {
        CAPTURE(text);
        CHECK_FALSE(Decimal::parse(text));
    }
    CHECK_FALSE(Decimal::parse(std::string_view("1\0", 2)));
}

TEST_CASE("digits and scale have bounds") {
    const std::string digits(1024, '7');
    CHECK(dec(digits).to_string() == digits);
    CHECK_FALSE(Decimal::parse(digits + "7"));
    CHECK(dec(std::string("0.") + std::string(1023, '0') + "1").scale() == 1024);
    CHECK_FALSE(Decimal::parse(std::string("0.") + std::string(1024, '0') + "1"));
    CHECK(dec("1e1024").scale() == -1024);
    CHECK(dec("1e-1024").scale() == 1024);
    for (const char* const text : {"1e1025", "1e-1025", "1e99999999999999999999", "0e2000", "1.5e-1024"})
        CHECK_FALSE(Decimal::parse(text));
    CHECK_FALSE(Decimal::parse(std::string("0.") + std::string(100'000, '0')));
}

TEST_CASE("integers convert exactly") {
    CHECK(Decimal(0).to_string() == "0");
    CHECK(Decimal(-7).to_string() == "-7");
    CHECK(Decimal(std::numeric_limits<std::int64_t>::min()).to_string() == "-9223372036854775808");
    CHECK(Decimal(std::numeric_limits<std::uint64_t>::max()).to_string() == "18446744073709551615");
    CHECK(Decimal::from_scaled(-12345, 3).to_string() == "-12.345");
    CHECK(Decimal::from_scaled(12, -3).to_string() == "12000");
    CHECK_THROWS_AS(Decimal::from_scaled(1, 2'000'000), std::length_error);
}

TEST_CASE("values compare, whatever their form") {
    CHECK("1.0"_d == "1.00"_d);
    CHECK_FALSE("1.0"_d.same_representation("1.00"_d));
    CHECK("1.0"_d.same_representation("1.0"_d));
    CHECK("-0.0"_d == 0);
    CHECK_FALSE("-0"_d.same_representation("0"_d));
    CHECK("-1"_d < "0.5"_d);
    CHECK("-2"_d < "-1.5"_d);
    CHECK("0.10"_d > "0.09999"_d);
    CHECK(dec("1e40") == dec("10000000000000000000000000000000000000000"));
    CHECK(dec("1e-1024") < dec("1e1024"));
    CHECK(dec("-1e1024") < dec("-1e-1024"));
    CHECK(dec(long_text) > dec("12345678901234567890123456789012345678901"));
    CHECK(dec(long_text) == dec(long_text + "000"));
    CHECK(("2"_d <=> "2.0"_d) == std::weak_ordering::equivalent);
}

TEST_CASE("equal values have equal hashes") {
    const std::hash<Decimal> hash;
    CHECK(hash("1.0"_d) == hash("1.000"_d));
    CHECK(hash("-0"_d) == hash("0.00"_d));
    CHECK(hash(dec("1e40")) == hash(dec("10000000000000000000000000000000000000000.0")));
    CHECK(hash("1"_d) != hash("-1"_d));
    CHECK(hash("1"_d) != hash("10"_d));
    CHECK(std::unordered_set<Decimal>{"1.0"_d, "1.00"_d, "2"_d}.size() == 2);
}

TEST_CASE("sums, differences and products are exact") {
    CHECK(("0.1"_d + "0.2"_d).to_string() == "0.3");
    CHECK(("1.50"_d + "1.5"_d).to_string() == "3.00");
    CHECK(("1"_d - "1.00"_d).to_string() == "0.00");
    CHECK(("1"_d - "2.5"_d).to_string() == "-1.5");
    CHECK(("-1.2"_d * "0.50"_d).to_string() == "-0.600");
    CHECK((dec("99999999999999999999999999999999999999") * dec("99999999999999999999999999999999999999")).to_string() ==
          "9999999999999999999999999999999999999800000000000000000000000000000000000001");
    CHECK((dec(long_text) - dec(long_text)).is_zero());
    CHECK((dec("340282366920938463463374607431768211455") + 1).to_string() ==
          "340282366920938463463374607431768211456");
    CHECK((dec("340282366920938463463374607431768211456") - 1).to_string() ==
          "340282366920938463463374607431768211455");
    CHECK((dec("1e1024") + dec("1e-1024")).to_string() ==
          std::string("1") + std::string(1024, '0') + "." + std::string(1023, '0') + "1");
    Decimal total = 0;
    for (int i = 0; i < 10; ++i) total += "0.1"_d;
    CHECK(total == 1);
    total -= "0.5"_d;
    total *= 3;
    CHECK(total.to_string() == "1.5");
}

TEST_CASE("computing yields no minus zero") {
    CHECK(("-0"_d + "-0"_d).to_string() == "0");
    CHECK(("0"_d * "-1"_d).to_string() == "0");
    CHECK((-"0"_d).to_string() == "0");
    CHECK("-0.4"_d.rounded(0, RoundingMode::down).to_string() == "0");
    CHECK((-"1.5"_d).to_string() == "-1.5");
    CHECK("-1.5"_d.abs() == "1.5"_d);
}

TEST_CASE("results that grow without end are refused") {
    Decimal tiny = dec("1e-1024");
    const auto square_often = [&] {
        for (int i = 0; i < 40; ++i) tiny *= tiny;
    };
    CHECK_THROWS_AS(square_often(), std::length_error);
    Decimal large = dec(std::string(1000, '9'));
    const auto grow = [&] {
        for (int i = 0; i < 40; ++i) large *= large;
    };
    CHECK_THROWS_AS(grow(), std::length_error);
    CHECK_THROWS_AS("1"_d.rounded(1'000'000, RoundingMode::down), std::length_error);
}

TEST_CASE("rounding to places") {
    struct Case {
        const char* value;
        RoundingMode mode;
        const char* result;
    };
    using enum RoundingMode;
    for (const Case& c : {Case{"2.5", down, "2"},
                          {"2.5", up, "3"},
                          {"2.5", floor, "2"},
                          {"2.5", ceiling, "3"},
                          {"2.5", half_up, "3"},
                          {"2.5", half_down, "2"},
                          {"2.5", half_even, "2"},
                          {"3.5", half_even, "4"},
                          {"-2.5", down, "-2"},
                          {"-2.5", up, "-3"},
                          {"-2.5", floor, "-3"},
                          {"-2.5", ceiling, "-2"},
                          {"-2.5", half_up, "-3"},
                          {"-2.5", half_down, "-2"},
                          {"-2.5", half_even, "-2"},
                          {"2.51", half_down, "3"},
                          {"2.49", half_up, "2"},
                          {"2.00", up, "2"},
                          {"0.001", up, "1"}}) {
        CAPTURE(c.value);
        CHECK(dec(c.value).rounded(0, c.mode).to_string() == c.result);
    }
    CHECK("1.5"_d.rounded(4, down).to_string() == "1.5000");
    CHECK("1234"_d.rounded(-2, half_up).to_string() == "1200");
    CHECK("18446744073709551615"_d.rounded(-1, up).to_string() == "18446744073709551620");
    CHECK("0.1"_d.rounded(-30, up).to_string() == std::string("1") + std::string(30, '0'));
    CHECK(dec(long_text).rounded(2, half_up).to_string() == "12345678901234567890123456789012345678901.00");
}

TEST_CASE("quantizing to a tick or step") {
    using enum RoundingMode;
    CHECK("1.237"_d.quantize("0.05"_d, down).to_string() == "1.20");
    CHECK("1.237"_d.quantize("0.05"_d, half_up).to_string() == "1.25");
    CHECK("1.237"_d.quantize("0.05"_d, up).to_string() == "1.25");
    CHECK("-1.237"_d.quantize("0.05"_d, floor).to_string() == "-1.25");
    CHECK("7"_d.quantize("2.5"_d, down).to_string() == "5.0");
    CHECK("7"_d.quantize("-2.5"_d, down).to_string() == "5.0");
    CHECK("1.30"_d.quantize("0.1"_d, half_even).to_string() == "1.3");
    CHECK("123"_d.quantize(10, half_up).to_string() == "120");
    CHECK("1.23"_d.quantize(0, down).to_string() == "1.23");
    CHECK(dec("12345678901234567890123456789012345678901.7").quantize("0.25"_d, down).to_string() ==
          "12345678901234567890123456789012345678901.50");
    CHECK("5"_d.quantize(dec("12345678901234567890123456789012345678901"), down) == 0);
    CHECK("5"_d.quantize(dec("12345678901234567890123456789012345678901"), up).to_string() ==
          "12345678901234567890123456789012345678901");
}

TEST_CASE("division to a stated scale") {
    using enum RoundingMode;
    CHECK(divide(1, 3, 5, half_up)->to_string() == "0.33333");
    CHECK(divide(2, 3, 5, half_up)->to_string() == "0.66667");
    CHECK(divide(-1, 3, 0, floor)->to_string() == "-1");
    CHECK(divide(-1, 3, 0, down)->to_string() == "0");
    CHECK(divide("1000"_d, "0.08"_d, -3, up)->to_string() == "13000");
    CHECK(divide(dec(long_text), dec(long_text), 2, down)->to_string() == "1.00");
    CHECK(divide(dec("1e-1024"), dec("1e1024"), 4, up)->to_string() == "0.0001");
    CHECK_FALSE(divide(1, 0, 2, down));
    CHECK_FALSE(divide(0, "0.00"_d, 2, down));
    CHECK_FALSE(divide(std::nullopt, 1, 2, down));
    CHECK_FALSE(divide(1, std::nullopt, 2, down));
    CHECK_THROWS_AS(static_cast<void>(divide(1, 3, 100'001, down)), std::length_error);
    CHECK_THROWS_AS(static_cast<void>(divide(1, Decimal::from_scaled(1, 100'000), 100'000, down)), std::length_error);
}

TEST_CASE("an operand that is not there leaves no result") {
    const std::optional<Decimal> price = "1.5"_d;
    const std::optional<Decimal> none;
    CHECK((price * "2"_d)->to_string() == "3.0");
    CHECK((price * 2)->to_string() == "3.0");
    CHECK((2 * price)->to_string() == "3.0");
    CHECK((price + price)->to_string() == "3.0");
    CHECK(("1"_d - price)->to_string() == "-0.5");
    CHECK_FALSE(price * none);
    CHECK_FALSE(none + price);
    CHECK_FALSE(none - "1"_d);
    CHECK_FALSE(0 * none);
    CHECK_FALSE(divide(price * none, price, 2, RoundingMode::down));
    static_assert(std::is_same_v<decltype("1"_d * "2"_d), Decimal>);
}

TEST_CASE("conversion to scaled integers is exact or refused") {
    CHECK("12.5"_d.to_scaled_int64(1) == 125);
    CHECK("12.50"_d.to_scaled_int64(1) == 125);
    CHECK("12.5"_d.to_scaled_int64(8) == 1250000000);
    CHECK_FALSE("12.5"_d.to_scaled_int64(0));
    CHECK("12000"_d.to_scaled_int64(-3) == 12);
    CHECK_FALSE("12500"_d.to_scaled_int64(-3));
    CHECK("9223372036854775807"_d.to_scaled_int64(0) == std::numeric_limits<std::int64_t>::max());
    CHECK_FALSE("9223372036854775808"_d.to_scaled_int64(0));
    CHECK("-9223372036854775808"_d.to_scaled_int64(0) == std::numeric_limits<std::int64_t>::min());
    CHECK_FALSE("-9223372036854775809"_d.to_scaled_int64(0));
    CHECK("-0.00"_d.to_scaled_int64(0) == 0);
    CHECK(dec("50000000000000000000000000000000000000000e-40").to_scaled_int64(0) == 5);
    CHECK_FALSE(dec("1e30").to_scaled_int64(0));
    CHECK_FALSE("1"_d.to_scaled_int64(2'000'000'000));
    CHECK_FALSE("1"_d.to_scaled_int64(-2'000'000'000));
}

TEST_CASE("conversion to double takes the nearest") {
    CHECK("0.1"_d.to_double() == 0.1);
    CHECK("-12.5"_d.to_double() == -12.5);
    CHECK("9007199254740993"_d.to_double() == 9007199254740992.0);
    // Half way between two neighbours: the even one.
    CHECK(dec("0.3000000000000000166533453693773481063544750213623046875").to_double() == 0.30000000000000004);
    CHECK(dec("0.3000000000000000166533453693773481063544750213623046874").to_double() == 0.3);
    CHECK(std::signbit("-0"_d.to_double()));
    CHECK(dec("1e308").to_double() == 1e308);
    CHECK(dec("1e309").to_double() == std::numeric_limits<double>::infinity());
    CHECK(dec("-1e309").to_double() == -std::numeric_limits<double>::infinity());
    CHECK(dec("1e-400").to_double() == 0.0);
    CHECK(dec("5e-324").to_double() == 5e-324);
}

TEST_CASE("trimming drops zeros after the point only") {
    CHECK("1.500"_d.trimmed().to_string() == "1.5");
    CHECK("100"_d.trimmed().to_string() == "100");
    CHECK("100.00"_d.trimmed().to_string() == "100");
    CHECK("-0.00"_d.trimmed().to_string() == "-0");
    CHECK(dec(long_text + "000").trimmed().to_string() == long_text);
}

TEST_CASE("long values copy and move like any other") {
    const Decimal value = dec(long_text);
    Decimal copy = value;
    CHECK(copy == value);
    Decimal moved = std::move(copy);
    CHECK(moved.to_string() == long_text);
    copy = 5;
    CHECK(copy == 5);
    copy = moved;
    CHECK(copy.same_representation(moved));
    Decimal& alias = copy;
    copy = alias;
    CHECK(copy == value);
    copy = std::move(moved);
    CHECK(copy == value);
    copy = "1.5"_d;
    CHECK(copy.to_string() == "1.5");
    Decimal small = 1;
    small.swap(copy);
    CHECK(small == "1.5"_d);
    std::ostringstream out;
    out << value;
    CHECK(out.str() == long_text);
}
