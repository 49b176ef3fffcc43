#include "decode_scalar.hpp"

#include "exbind/secret.hpp"
#include "slot.hpp"

namespace exbind::inline v0_1::detail {

std::optional<std::size_t> index_of(const EnumTable& table, std::string_view wire_text) {
    for (std::size_t i = 0; i < table.values.size(); ++i)
        if (table.values[i] == wire_text) return i;
    return std::nullopt;
}

namespace {

/// An empty value. The objects to be filled are new, so nothing needs writing; but a plain number has no empty
/// state.
bool store_empty(JsonReader& in, const Type& type, const Scalar& scalar) {
    if (!has_empty_state(type)) return in.fail_expected(scalar.first, expected_word(type));
    return true;
}

bool store_decimal(JsonReader& in, const Type& type, void* at, const Scalar& scalar) {
    std::optional<Decimal> value = Decimal::parse(scalar.text);
    if (!value) return in.fail_expected(scalar.first, expected_word(type));
    fill_slot<Decimal>(at, type.holder) = std::move(*value);
    return true;
}

bool store_integer(JsonReader& in, const Type& type, void* at, const Scalar& scalar) {
    const std::optional<Decimal> value = Decimal::parse(scalar.text);
    if (!value) return in.fail_expected(scalar.first, expected_word(type));
    const std::optional<std::int64_t> integer = value->to_scaled_int64(0);
    if (!integer) {
        const bool whole = value->trimmed().scale() <= 0;
        return in.fail_expected(scalar.first, whole ? "integer of 64 bits" : "integer");
    }
    fill_slot<std::int64_t>(at, type.holder) = *integer;
    return true;
}

bool store_boolean(JsonReader& in, const Type& type, void* at, const Scalar& scalar) {
    const bool flag = type.wire == Wire::flag && (scalar.text == "0" || scalar.text == "1");
    const bool word = scalar.form != Scalar::Form::number && (scalar.text == "true" || scalar.text == "false");
    if (!flag && !word) return in.fail_expected(scalar.first, expected_word(type));
    fill_slot<bool>(at, type.holder) = scalar.text == (flag ? "1" : "true");
    return true;
}

constexpr std::int64_t last_second = 253'402'300'799;  // of the year 9999

/// A count where a text was documented: no time between 1973 and 5138 has as many digits in another unit.
int places_of(const Decimal& count) {
    const Decimal size = count < 0 ? -count : count;
    constexpr std::int64_t first_in_next_unit = 100'000'000'000;
    int places = digits_below(TimeUnit::seconds);
    for (std::int64_t bound = first_in_next_unit; places > 0 && size >= Decimal(bound); bound *= 1000) places -= 3;
    return places;
}

bool store_timestamp(JsonReader& in, const Type& type, void* at, const Scalar& scalar) {
    const bool is_text = type.unit == TimeUnit::iso8601;
    if (is_text) {
        if (const std::optional<TimePoint> time = parse_iso8601(scalar.text)) {
            fill_slot<TimePoint>(at, type.holder) = *time;
            return true;
        }
    }
    const std::optional<Decimal> value = Decimal::parse(scalar.text);
    if (!value) return in.fail_expected(scalar.first, expected_word(type));
    int places = is_text ? places_of(*value) : digits_below(type.unit);
    // Documented in seconds but sent in milliseconds: no time up to the year 9999 has that many seconds.
    if (type.unit == TimeUnit::seconds && (*value > Decimal(last_second) || *value < Decimal(-last_second)))
        places = digits_below(TimeUnit::milliseconds);
    const std::optional<std::int64_t> time = value->rounded(places, RoundingMode::down).to_scaled_int64(places);
    const TimePoint out_of_range = *value < 0 ? TimePoint::min() : TimePoint::max();
    fill_slot<TimePoint>(at, type.holder) = time ? TimePoint(std::chrono::nanoseconds(*time)) : out_of_range;
    return true;
}

void store_enumerator(const Type& type, void* at, std::string_view text) {
    auto& open = fill_slot<OpenValue>(at, type.holder);
    if (const auto index = index_of(*type.values, text)) {
        open.state = OpenValue::State::known;
        open.index = static_cast<std::uint16_t>(*index);
        return;
    }
    open.state = OpenValue::State::unknown;
    open.text.assign(text);
}

#if EXBIND_BYTES_SSE2
/// All digits of a number that does not fit in 64 bits.
Wide put_together(const QuotedNumber& number) {
    Wide value{number.whole, 0};
    const unsigned half = number.places / 2;
    value.multiply_add(static_cast<std::uint32_t>(powers_of_ten[half]), 0);
    value.multiply_add(static_cast<std::uint32_t>(powers_of_ten[number.places - half]), 0);
    value.low += number.fraction;
    value.high += value.low < number.fraction ? 1 : 0;
    return value;
}
#endif

/// A decimal with more digits, with an exponent, or without quotes.
[[gnu::noinline]] const char* read_long_decimal(const char* at, const char* end, std::optional<Decimal>& out,
                                                std::size_t& held) {
    ShortNumber number;
    if (const char* const after = read_short_digits(at, end, number)) {
        DecimalParts::set(out.emplace(), number.negative, number.digits, number.scale);
        return after;
    }
    std::string_view text;
    const char* const after = quick_view(at, end, text);
    if (after == nullptr) return nullptr;
    out = Decimal::parse(text);
    if (out) held += outside_of_decimal(text.size());
    return out ? after : nullptr;
}

}  // namespace

const char* quick_decimal_text([[maybe_unused]] const char* begin, const char* at, const char* end,
                               std::optional<Decimal>& out, std::size_t& held) {
#if EXBIND_BYTES_SSE2
    if (*at == '"' && end - at >= QuotedNumber::looks_ahead && at - begin >= QuotedNumber::looks_back) {
        QuotedNumber number;
        if (const char* const after = read_quoted_number(at, end, number)) {
            Decimal& fresh = out.emplace();
            const auto scale = static_cast<std::int32_t>(number.places);
            if (number.count <= 19) {
                DecimalParts::set(fresh, number.negative, number.digits, scale);
            } else {
                fresh = DecimalParts::make(number.negative, put_together(number), scale);
            }
            return after;
        }
    }
#endif
    return read_long_decimal(at, end, out, held);
}

bool has_empty_state(const Type& type) {
    const bool is_bare = type.kind == Kind::decimal || type.kind == Kind::integer || type.kind == Kind::boolean ||
                         type.kind == Kind::timestamp;
    return !is_bare || type.holder == Holder::optional;
}

std::string_view expected_word(const Type& type) {
    switch (type.kind) {
        case Kind::string:
        case Kind::secret:
        case Kind::enumeration:
            return "text";
        case Kind::decimal:
            return "decimal";
        case Kind::integer:
            return "integer";
        case Kind::boolean:
            return "boolean";
        case Kind::timestamp:
            return "time";
        case Kind::json:
            return "a value";
        case Kind::object:
            if (type.object->variant != nullptr) return "one of several forms";
            return type.object->positional ? "array" : "object";
        case Kind::list:
            return type.joined ? "text" : "array";
        case Kind::map:
            return "object";
    }
    return "a value";
}

bool store_scalar(JsonReader& in, const Type& type, void* at, const Scalar& scalar) {
    if (scalar.is_empty()) return store_empty(in, type, scalar);
    if (scalar.form == Scalar::Form::boolean && type.kind != Kind::boolean)
        return in.fail_expected(scalar.first, expected_word(type));
    switch (type.kind) {
        case Kind::string:
            fill_slot<std::string>(at, type.holder).assign(scalar.text);
            return true;
        case Kind::secret:
            fill_slot<Secret>(at, type.holder) = Secret(scalar.text);
            return true;
        case Kind::decimal:
            return store_decimal(in, type, at, scalar);
        case Kind::integer:
            return store_integer(in, type, at, scalar);
        case Kind::timestamp:
            return store_timestamp(in, type, at, scalar);
        case Kind::enumeration:
            store_enumerator(type, at, scalar.text);
            return true;
        case Kind::boolean:
            return store_boolean(in, type, at, scalar);
        case Kind::json:
        case Kind::object:
        case Kind::list:
        case Kind::map:
            break;
    }
    return in.fail_expected(scalar.first, expected_word(type));
}

}  // namespace exbind::detail
