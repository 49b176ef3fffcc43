// Texts, numbers and literals into strings, decimals, times and the like.
#include <cstdint>
#include <limits>
#include <optional>
#include <string>

#include "decoder.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/secret.hpp"
#include "slot.hpp"
#include "values/time_unit.hpp"

namespace exbind::detail {
namespace {

bool is_plain_value(const Type& type) {
    return type.kind == Kind::decimal || type.kind == Kind::integer || type.kind == Kind::boolean ||
           type.kind == Kind::timestamp;
}

/// A value that is not there. Objects to be filled are fresh, so that the empty state needs no writing; only a number
/// that lies bare in its struct or list has none.
bool store_empty(JsonReader& in, const Type& type, const Scalar& scalar) {
    if (is_plain_value(type) && type.holder != Holder::optional)
        return in.fail_expected(scalar.first, expected_word(type));
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

bool store_timestamp(JsonReader& in, const Type& type, void* at, const Scalar& scalar) {
    const std::optional<Decimal> value = Decimal::parse(scalar.text);
    if (!value) return in.fail_expected(scalar.first, expected_word(type));
    const int places = digits_below(type.unit);
    std::optional<std::int64_t> time = value->rounded(places, RoundingMode::down).to_scaled_int64(places);
    // Documented in seconds, sent in milliseconds: no time in seconds has that many digits.
    if (!time && type.unit == TimeUnit::seconds) {
        const int finer = digits_below(TimeUnit::milliseconds);
        time = value->rounded(finer, RoundingMode::down).to_scaled_int64(finer);
    }
    if (!time) return in.fail_expected(scalar.first, "time between the years 1678 and 2261");
    fill_slot<TimePoint>(at, type.holder) = TimePoint(std::chrono::nanoseconds(*time));
    return true;
}

void store_enumerator(const Type& type, void* at, std::string_view text) {
    auto& open = fill_slot<OpenValue>(at, type.holder);
    const auto values = type.values->values;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (values[i] != text) continue;
        open.state = OpenValue::State::known;
        open.index = static_cast<std::uint16_t>(i);
        return;
    }
    open.state = OpenValue::State::unknown;
    open.text.assign(text);
}

}  // namespace

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
            return "array";
        case Kind::map:
            return "object";
    }
    return "a value";
}

bool store_scalar(JsonReader& in, const Type& type, void* at, const Scalar& scalar) {
    if (scalar.is_empty()) return store_empty(in, type, scalar);
    if (scalar.form == JsonForm::boolean && type.kind != Kind::boolean)
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
            if (scalar.form == JsonForm::number || (scalar.text != "true" && scalar.text != "false"))
                return in.fail_expected(scalar.first, expected_word(type));
            fill_slot<bool>(at, type.holder) = scalar.text == "true";
            return true;
        case Kind::json:
        case Kind::object:
        case Kind::list:
        case Kind::map:
            break;
    }
    return in.fail_expected(scalar.first, expected_word(type));
}

}  // namespace exbind::detail
