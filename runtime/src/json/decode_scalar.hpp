// Scalars in JSON text. The usual forms are read by the quick_... functions, a few instructions each; they return the
// place after the value, or null for any other form, which store_scalar() then judges. What a value means is decided
// here and in decode_scalar.cpp, nowhere else.
#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "json_reader.hpp"
#include "object_plan.hpp"
#include "values/short_number.hpp"
#include "values/timestamp.hpp"

namespace exbind::inline v0_1::detail {

/// A scalar as it is written: the content of a string, or the characters of a number or literal.
struct Scalar {
    enum class Form : unsigned char { null, empty_text, text, number, boolean };
    Form form = Form::null;
    std::string_view text;
    const char* first = nullptr;

    bool is_empty() const { return form == Form::null || form == Form::empty_text; }
};

/// What a value of that type should look like: "decimal", "text", "object"...
std::string_view expected_word(const Type& type);

/// Whether a scalar of that type can be empty.
bool has_empty_state(const Type& type);

/// Stores a scalar of any form in its slot; fails with "expected..." when it does not fit the type.
bool store_scalar(JsonReader& in, const Type& type, void* at, const Scalar& scalar);

[[gnu::always_inline]] inline bool is_empty_text(const char* at, const char* end) {
    return end - at >= 2 && at[0] == '"' && at[1] == '"';
}

/// A string without escapes. The view excludes its quotes.
[[gnu::always_inline]] inline const char* quick_view(const char* at, const char* end, std::string_view& text) {
    if (*at != '"') return nullptr;  // first of all: the next quote may be far away
    const char* const first = at + 1;
    const char* const stop = plain_text_end(first, end);
    if (stop == end || *stop != '"') return nullptr;
    text = {first, static_cast<std::size_t>(stop - first)};
    return stop + 1;
}

/// A text of that size lies in its string.
inline constexpr std::size_t short_text = 15;

/// The memory outside its string that a text takes.
inline std::size_t outside(std::size_t text_size) {
    return text_size > short_text ? text_size + 1 : 0;
}

/// The same of a decimal with that many characters: 38 digits lie in it.
inline std::size_t outside_of_decimal(std::size_t text_size) {
    return text_size > 38 ? text_size : 0;
}

/// `out` must be empty. Adds the memory that it takes to `held`. Most texts are short: copying a fixed size and cutting
/// it is then fastest.
[[gnu::always_inline]] inline const char* quick_text(const char* at, const char* end, std::string& out,
                                                     std::size_t& held) {
    std::string_view text;
    const char* const after = quick_view(at, end, text);
    if (after == nullptr || text.empty()) return after;
    if (text.size() <= short_text && end - text.data() >= static_cast<std::ptrdiff_t>(short_text)) {
        std::destroy_at(&out);
        std::construct_at(&out, text.data(), short_text);
        out.resize(text.size());
    } else {
        out.assign(text.data(), text.size());
        held += outside(text.size());
    }
    return after;
}

[[gnu::always_inline]] inline const char* quick_enumerator(const char* at, const char* end, const NameIndex& values,
                                                           OpenValue& out, std::size_t& held) {
    std::string_view text;
    const char* const after = quick_view(at, end, text);
    if (after == nullptr || text.empty()) return after;
    const std::size_t index = values.find(text, static_cast<std::size_t>(end - text.data()));
    if (index == NameIndex::npos) {
        out.state = OpenValue::State::unknown;
        out.text.assign(text);
        held += outside(text.size());
    } else {
        out.state = OpenValue::State::known;
        out.index = static_cast<std::uint16_t>(index);
    }
    return after;
}

/// A decimal that is not empty, in the text that starts at `begin`.
const char* quick_decimal_text(const char* begin, const char* at, const char* end, std::optional<Decimal>& out,
                               std::size_t& held);

[[gnu::always_inline]] inline const char* quick_decimal(const char* begin, const char* at, const char* end,
                                                        std::optional<Decimal>& out, std::size_t& held) {
    if (is_empty_text(at, end)) return at + 2;
    // A third of all amounts are "0".
    if (end - at >= 3 && at[0] == '"' && at[2] == '"' && static_cast<unsigned>(at[1]) - '0' <= 9) {
        DecimalParts::set(out.emplace(), false, static_cast<unsigned>(at[1]) - '0', 0);
        return at + 3;
    }
    return quick_decimal_text(begin, at, end, out, held);
}

[[gnu::always_inline]] inline const char* quick_integer(const char* begin, const char* at, const char* end,
                                                        std::optional<std::int64_t>& out) {
    if (is_empty_text(at, end)) return at + 2;
    ShortNumber number;
    const char* const after = read_short_number(begin, at, end, number);
    if (after == nullptr || number.scale != 0 || number.digits > std::numeric_limits<std::int64_t>::max())
        return nullptr;
    const auto magnitude = static_cast<std::int64_t>(number.digits);
    out.emplace(number.negative ? -magnitude : magnitude);
    return after;
}

/// The largest number that still is a time of 64 bits when multiplied by 10^index.
inline constexpr auto largest_time = [] {
    std::array<std::uint64_t, 10> largest{};
    for (std::size_t i = 0; i < largest.size(); ++i)
        largest[i] = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()) / powers_of_ten[i];
    return largest;
}();

[[gnu::always_inline]] inline const char* quick_time(const char* begin, const char* at, const char* end, TimeUnit unit,
                                                     std::optional<TimePoint>& out) {
    if (is_empty_text(at, end)) return at + 2;
    ShortNumber number;
    const char* const after = read_short_number(begin, at, end, number);
    const int places = digits_below(unit);
    if (after == nullptr || number.scale > places) return nullptr;
    const auto missing = static_cast<std::size_t>(places - number.scale);
    if (number.digits > largest_time[missing]) return nullptr;
    const auto time = static_cast<std::int64_t>(number.digits * powers_of_ten[missing]);
    out.emplace(std::chrono::nanoseconds(number.negative ? -time : time));
    return after;
}

[[gnu::always_inline]] inline const char* quick_boolean(const char* at, const char* end, std::optional<bool>& out) {
    const bool quoted = *at == '"';
    const char* const word = at + (quoted ? 1 : 0);
    const bool is_true = end - word >= 5 && same_bytes(word, "true", 4);
    if (!is_true && (end - word < 6 || !same_bytes(word, "false", 5))) return nullptr;
    const char* const after = word + (is_true ? 4 : 5);
    if (quoted && *after != '"') return nullptr;
    out.emplace(is_true);
    return after + (quoted ? 1 : 0);
}

}  // namespace exbind::detail
