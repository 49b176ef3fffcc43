// Numbers of every length, wherever they stand: those in quotes are read many bytes at a time when there is room around
// them, digit by digit elsewhere, and all ways say the same.
#include <doctest/doctest.h>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/detail/decode.hpp"
#include "samples.hpp"

using namespace exbind;
using namespace exbind::detail;

namespace {

constexpr std::string_view digits = "123456789012345678901234567890";

/// Objects with the number as their amount: little or much text before it and after it.
std::string row_with(const std::string& number, bool before, std::size_t after) {
    std::string text = before ? R"({"name":"a name of some length","amt":)" : R"({"amt":)";
    return text + number + std::string(after, ' ') + "}";
}

std::optional<Decimal> read(const std::string& text, std::string* error = nullptr) {
    samples::Row row;
    DecodeError found;
    const bool taken = decode(text, samples::type_of<samples::Row>(), &row, found);
    if (error != nullptr) *error = found.message;
    if (!taken) return std::nullopt;
    return row.amt;
}

std::string quoted(const std::string& text) {
    return '"' + text + '"';
}

}  // namespace

TEST_CASE("numbers of every length keep every digit") {
    for (std::size_t whole = 1; whole <= 22; ++whole)
        for (std::size_t places = 0; places <= 22; ++places)
            for (const char* sign : {"", "-"}) {
                std::string number = sign + std::string(digits.substr(0, whole));
                if (places > 0) number += '.' + std::string(digits.substr(digits.size() - places));
                for (const bool before : {false, true})
                    for (const std::size_t after : {0U, 3U, 14U, 40U}) {
                        const std::optional<Decimal> in_quotes = read(row_with(quoted(number), before, after));
                        const std::optional<Decimal> bare = read(row_with(number, before, after));
                        REQUIRE_MESSAGE((in_quotes && bare), number);
                        CHECK(in_quotes->to_string() == number);
                        CHECK(in_quotes->same_representation(*bare));
                        CHECK(in_quotes->same_representation(*Decimal::parse(number)));
                    }
            }
}

TEST_CASE("small numbers keep their zeros") {
    for (std::size_t places = 1; places <= 22; ++places) {
        for (const char* sign : {"", "-"}) {
            const std::string number = std::string(sign) + "0." + std::string(places - 1, '0') + '7';
            CHECK(read(row_with(quoted(number), true, 40))->to_string() == number);
            const std::string zero = std::string(sign) + "0." + std::string(places, '0');
            CHECK(read(row_with(quoted(zero), true, 40))->to_string() == zero);
        }
    }
}

TEST_CASE("what is no number is refused wherever the fault is") {
    for (const std::string number :
         {"12345", "1234567.89", "-123456789012345", "12345678901234.5678", "1.1234567890123456",
          "1234567890123456.123456789012", "-1234567890.12345678901234567890"})
        for (std::size_t at = 0; at <= number.size(); ++at)
            for (const std::string_view wrong :
                 {"/", ":", ".", "-", "+", " ", "x", "\xC3\xA9", "\x7F", ",", "\\u0031\\u0078"}) {
                std::string changed = number;
                changed.insert(at, wrong);
                if (Decimal::parse(changed)) continue;  // a point where there was none
                std::string error;
                for (const std::size_t after : {0U, 40U}) {
                    CHECK_MESSAGE(!read(row_with(quoted(changed), true, after), &error), changed);
                    CHECK(error.starts_with("expected decimal"));
                }
            }
    for (const std::string number : {"01", "-01.5", "00", "-", ".5", "-.5", "5.", "-5.", "1.2.3", "--1", "1-2"})
        for (const std::size_t after : {0U, 40U}) CHECK_MESSAGE(!read(row_with(quoted(number), true, after)), number);
}

TEST_CASE("an escape in a number is read as what it stands for") {
    const std::string number = "1234\\u002E5678";
    CHECK(read(row_with(quoted(number), true, 40))->to_string() == "1234.5678");
}
