#include "exbind/detail/decode.hpp"

#include <limits>
#include <string>
#include <utility>

#include "decoder.hpp"
#include "encode_scalar.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "slot.hpp"
#include "values/short_number.hpp"
#include "values/time_unit.hpp"
#include "values/wipe.hpp"

namespace exbind::detail {
namespace {

void record_scalar(const Type& type, const void* at, const Scalar& scalar, std::string_view written,
                   PresenceNode& node) {
    node.form = scalar.form;
    if (scalar.is_empty() || type.kind == Kind::secret) return;
    std::string canonical;
    append_scalar(type, at, scalar.form, canonical);
    if (canonical == written) return;
    node.written = written;
    node.canonical = std::move(canonical);
}

}  // namespace

bool Decoder::value(const Type& type, void* at, PresenceNode* node) {
    if (in.done()) return in.fail(in.end, "the text ends where a value should stand");
    switch (type.kind) {
        case Kind::string:
            return node == nullptr ? string(type, at) : scalar(type, at, node);
        case Kind::decimal:
            return node == nullptr ? decimal(type, at) : scalar(type, at, node);
        case Kind::integer:
            return node == nullptr ? integer(type, at) : scalar(type, at, node);
        case Kind::timestamp:
            return node == nullptr ? timestamp(type, at) : scalar(type, at, node);
        case Kind::secret:
        case Kind::boolean:
        case Kind::enumeration:
            return scalar(type, at, node);
        case Kind::json:
            return json(type, at, node);
        case Kind::object:
        case Kind::list:
        case Kind::map:
            return container(type, at, node);
    }
    return false;
}

bool Decoder::string(const Type& type, void* at) {
    if (*in.at != '"') return scalar(type, at, nullptr);
    std::string_view text;
    if (!in.read_string(text)) return false;
    if (!text.empty()) fill_slot<std::string>(at, type.holder).assign(text.data(), text.size());
    return true;
}

bool Decoder::decimal(const Type& type, void* at) {
    ShortNumber number;
    const char* const after = read_short_number(in.begin, in.at, in.end, number);
    if (after == nullptr) return scalar(type, at, nullptr);
    auto& target = fill_slot<Decimal>(at, type.holder);
    if (type.holder != Holder::optional) target = Decimal();
    DecimalParts::set(target, number.negative, number.digits, number.scale);
    in.at = after;
    return true;
}

bool Decoder::integer(const Type& type, void* at) {
    ShortNumber number;
    const char* const after = read_short_number(in.begin, in.at, in.end, number);
    if (after == nullptr || number.scale != 0 || number.digits > std::numeric_limits<std::int64_t>::max())
        return scalar(type, at, nullptr);
    const auto magnitude = static_cast<std::int64_t>(number.digits);
    fill_slot<std::int64_t>(at, type.holder) = number.negative ? -magnitude : magnitude;
    in.at = after;
    return true;
}

bool Decoder::timestamp(const Type& type, void* at) {
    ShortNumber number;
    const char* const after = read_short_number(in.begin, in.at, in.end, number);
    const std::int64_t factor = nanoseconds_in(type.unit);
    if (after == nullptr || number.scale != 0 ||
        number.digits > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max() / factor))
        return scalar(type, at, nullptr);
    const std::int64_t time = static_cast<std::int64_t>(number.digits) * factor;
    fill_slot<TimePoint>(at, type.holder) = TimePoint(std::chrono::nanoseconds(number.negative ? -time : time));
    in.at = after;
    return true;
}

bool Decoder::read_scalar(const Type& type, Scalar& out) {
    out.first = in.at;
    switch (*in.at) {
        case '"':
            if (!in.read_string(out.text)) return false;
            out.form = out.text.empty() ? JsonForm::empty_text : JsonForm::text;
            return true;
        case '{':
        case '[':
            return in.fail_expected(in.at, expected_word(type));
        case 't':
        case 'f':
        case 'n':
            if (!in.read_literal(out.text)) return false;
            out.form = out.text == "null" ? JsonForm::null : JsonForm::boolean;
            return true;
        default:
            out.form = JsonForm::number;
            return in.read_number(out.text);
    }
}

bool Decoder::scalar(const Type& type, void* at, PresenceNode* node) {
    Scalar found;
    if (!read_scalar(type, found)) return false;
    const bool stored = store_scalar(in, type, at, found);
    if (type.kind == Kind::secret) wipe(in.scratch);
    if (stored && node != nullptr)
        record_scalar(type, at, found, {found.first, static_cast<std::size_t>(in.at - found.first)}, *node);
    return stored;
}

bool Decoder::json(const Type& type, void* at, PresenceNode* node) {
    const char* const first = in.at;
    if (!in.skip_value()) return false;
    const bool is_null = *first == 'n';
    if (!is_null) fill_slot<RawJson>(at, type.holder).text.assign(first, in.at);
    if (node != nullptr) node->form = is_null ? JsonForm::null : JsonForm::text;
    return true;
}

bool Decoder::container(const Type& type, void* at, PresenceNode* node) {
    if (type.kind == Kind::object && type.object->variant != nullptr) return variant(type, at, node);
    const bool is_row = type.kind == Kind::object && type.object->positional;
    const bool is_array = type.kind == Kind::list || is_row;
    if (*in.at != (is_array ? '[' : '{')) {
        const char* const first = in.at;
        Scalar found;
        if (*first != '"' && *first != 'n') return in.fail_expected(first, expected_word(type));
        if (!read_scalar(type, found)) return false;
        if (!found.is_empty()) return in.fail_expected(first, expected_word(type));
        if (node != nullptr) node->form = found.form;
        return true;
    }
    if (node != nullptr) node->form = is_array ? JsonForm::array : JsonForm::object;
    void* target = at;
    if (type.holder == Holder::optional) {
        const OptionalTable* const optional = optional_table(type);
        if (optional == nullptr || optional->emplace == nullptr)
            return in.fail(in.at, "the table has no way to fill this std::optional");
        target = optional->emplace(at);
    }
    char* const out = static_cast<char*>(target);
    if (node == nullptr && !options.strict && type.kind != Kind::map) {
        const char* const after = type.kind == Kind::list ? direct_list(*type.list, target, in.at)
                                  : is_row                ? direct_row(*type.object, out, in.at)
                                                          : direct_object(*type.object, out, in.at);
        if (after == nullptr) return false;
        in.at = after;
        return true;
    }
    if (type.kind == Kind::list) return list(*type.list, target, node);
    if (type.kind == Kind::map) return map(*type.list, target, node);
    return is_row ? row(*type.object, out, node) : object(*type.object, out, node);
}

bool decode(std::string_view json, const Type& type, void* out, DecodeError& error, const DecodeOptions& options,
            Presence* presence) {
    JsonReader in(json, options.max_depth, error);
    in.skip_space();
    if (in.done()) return in.fail(in.end, "the text is empty");
    PresenceNode* node = nullptr;
    if (presence != nullptr) {
        presence->clear();
        node = &presence->root();
    }
    return Decoder(in, options).value(type, out, node) && in.expect_end();
}

bool check_json(std::string_view json, DecodeError& error, unsigned max_depth) {
    JsonReader in(json, max_depth, error);
    in.skip_space();
    return in.skip_value() && in.expect_end();
}

}  // namespace exbind::detail
