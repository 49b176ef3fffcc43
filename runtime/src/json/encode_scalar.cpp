#include "encode_scalar.hpp"

#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/secret.hpp"
#include "json_reader.hpp"
#include "slot.hpp"
#include "values/timestamp.hpp"

namespace exbind::inline v0_1::detail {
namespace {

std::string_view enum_text(const EnumTable& table, const OpenValue& value) {
    if (value.state == OpenValue::State::unknown) return value.text;
    return wire_text(table, value.index);
}

void append_time(TimeUnit unit, TimePoint time, Fractions fractions, std::string& out) {
    if (unit == TimeUnit::iso8601) return append_iso8601(out, time);
    const std::int64_t count = time.time_since_epoch().count();
    const Decimal value = Decimal::from_scaled(count, digits_below(unit));
    const Decimal shown = fractions == Fractions::cut ? value.rounded(0, RoundingMode::floor) : value.trimmed();
    shown.append_to(out);
}

}  // namespace

std::string_view wire_text(const EnumTable& table, std::size_t index) {
    return index < table.values.size() ? table.values[index] : std::string_view{};
}

void append_quoted(std::string& out, std::string_view text) {
    out += '"';
    const char* at = text.data();
    const char* const end = at + text.size();
    while (at != end) {
        const char* const stop = plain_text_end(at, end);
        out.append(at, stop);
        if (stop == end) break;
        const auto byte = static_cast<unsigned char>(*stop);
        at = stop + 1;
        if (byte >= 0x80) {
            const char* const after = after_utf8(stop, end);
            if (after == nullptr) {
                out += "\xEF\xBF\xBD";
            } else {
                out.append(stop, after);
                at = after;
            }
            continue;
        }
        out += '\\';
        switch (byte) {
            case '"':
            case '\\':
                out += static_cast<char>(byte);
                break;
            case '\b':
                out += 'b';
                break;
            case '\f':
                out += 'f';
                break;
            case '\n':
                out += 'n';
                break;
            case '\r':
                out += 'r';
                break;
            case '\t':
                out += 't';
                break;
            default:
                out += "u00";
                out += hex_digits[byte >> 4U];
                out += hex_digits[byte & 0xFU];
        }
    }
    out += '"';
}

bool is_scalar(Kind kind) {
    return kind != Kind::json && kind != Kind::object && kind != Kind::list && kind != Kind::map;
}

bool has_scalar(const Type& type, const void* at) {
    const bool may_be_empty_text = type.holder == Holder::optional;
    switch (type.kind) {
        case Kind::string: {
            const auto* text = read_slot<std::string>(at, type.holder);
            return text != nullptr && (may_be_empty_text || !text->empty());
        }
        case Kind::secret: {
            const auto* secret = read_slot<Secret>(at, type.holder);
            return secret != nullptr && (may_be_empty_text || !secret->empty());
        }
        case Kind::decimal:
            return read_slot<Decimal>(at, type.holder) != nullptr;
        case Kind::integer:
            return read_slot<std::int64_t>(at, type.holder) != nullptr;
        case Kind::boolean:
            return read_slot<bool>(at, type.holder) != nullptr;
        case Kind::timestamp:
            return read_slot<TimePoint>(at, type.holder) != nullptr;
        case Kind::enumeration: {
            const auto* open = read_slot<OpenValue>(at, type.holder);
            return open != nullptr && open->state != OpenValue::State::empty;
        }
        case Kind::json:
        case Kind::object:
        case Kind::list:
        case Kind::map:
            break;
    }
    return false;
}

void append_text(const Type& type, const void* at, std::string& out, Fractions fractions) {
    switch (type.kind) {
        case Kind::string:
            out += *read_slot<std::string>(at, type.holder);
            break;
        case Kind::secret:
            out += read_slot<Secret>(at, type.holder)->reveal();
            break;
        case Kind::decimal:
            read_slot<Decimal>(at, type.holder)->append_to(out);
            break;
        case Kind::integer:
            out += std::to_string(*read_slot<std::int64_t>(at, type.holder));
            break;
        case Kind::boolean:
            if (type.wire == Wire::flag)
                out += *read_slot<bool>(at, type.holder) ? "1" : "0";
            else
                out += *read_slot<bool>(at, type.holder) ? "true" : "false";
            break;
        case Kind::timestamp:
            append_time(type.unit, *read_slot<TimePoint>(at, type.holder), fractions, out);
            break;
        case Kind::enumeration:
            out += enum_text(*type.values, *read_slot<OpenValue>(at, type.holder));
            break;
        case Kind::json:
        case Kind::object:
        case Kind::list:
        case Kind::map:
            break;
    }
}

void append_scalar(const Type& type, const void* at, std::string& out, Fractions fractions) {
    std::string text;
    append_text(type, at, text, fractions);
    const bool bare = (type.wire == Wire::number && scan_decimal(text).valid) ||
                      (type.wire == Wire::boolean && (text == "true" || text == "false"));
    if (bare) {
        out += text;
    } else {
        append_quoted(out, text);
    }
}

}  // namespace exbind::detail
