#include "exbind/detail/decode.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "decoder.hpp"
#include "exbind/json.hpp"
#include "exbind/secret.hpp"
#include "places.hpp"
#include "slot.hpp"
#include "values/bytes.hpp"

namespace exbind::inline v0_1::detail {
bool Decoder::whole(const Type& type, void* at) {
    whole_at = in.at;
    if (!type.sole && is_nothing() && type.kind != Kind::json) {
        const bool may_be_empty = type.kind == Kind::list || type.kind == Kind::map || !is_object_or_list(type);
        if (options.needs_value || !may_be_empty) return in.fail_expected(in.at, expected_word(type));
    }
    return (type.sole ? sole(type, at) : value(type, at)) && (held <= options.limits.max_bytes || fail_size());
}

bool Decoder::sole(const Type& type, void* at) {
    constexpr std::string_view wanted = "an array of one object";
    const char* const first = in.at;
    if (!in.next_is('[')) return in.fail_expected(first, wanted);
    const auto opening = in.open(']');
    if (opening == JsonReader::Opening::empty) return in.fail_expected(first, wanted, "an empty one");
    bool more = false;
    if (opening != JsonReader::Opening::filled || !in.step()) return false;
    const bool is_read = is_nothing() ? in.fail_expected(in.at, expected_word(type)) : value(type, at);
    if (!is_read) {
        prepend_item(in.error.path, 0);
        return false;
    }
    if (!in.after_item(']', more)) return false;
    return !more || in.fail_expected(first, wanted, "an array of several");
}

bool Decoder::fail_size() {
    return in.fail_over(DecodeError::Cause::size,
                        "the decoded values take over " + std::to_string(options.limits.max_bytes) + " bytes");
}

bool Decoder::value(const Type& type, void* at) {
    if (in.done()) return in.fail(in.end, "the text ends where a value should stand");
    switch (type.kind) {
        case Kind::string:
        case Kind::decimal:
        case Kind::integer:
        case Kind::timestamp:
        case Kind::secret:
        case Kind::boolean:
        case Kind::enumeration:
            return scalar(type, at);
        case Kind::json:
            return json(type, at);
        case Kind::object:
        case Kind::list:
        case Kind::map:
            return container(type, at);
    }
    return false;
}

bool Decoder::read_scalar(const Type& type, Scalar& out) {
    out.first = in.at;
    switch (*in.at) {
        case '"':
            if (!in.read_string(out.text)) return false;
            out.form = out.text.empty() ? Scalar::Form::empty_text : Scalar::Form::text;
            return true;
        case '{':
        case '[':
            return in.fail_expected(in.at, expected_word(type));
        case 't':
        case 'f':
        case 'n':
            if (!in.read_literal(out.text)) return false;
            out.form = out.text == "null" ? Scalar::Form::null : Scalar::Form::boolean;
            return true;
        default:
            out.form = Scalar::Form::number;
            return in.read_number(out.text);
    }
}

bool Decoder::scalar(const Type& type, void* at) {
    Scalar found;
    const bool stored = read_scalar(type, found) && store_scalar(in, type, at, found);
    if (!stored && type.kind == Kind::secret) in.error.found = "***";
    if (type.kind == Kind::decimal) held += outside_of_decimal(found.text.size());
    if (type.kind == Kind::string || type.kind == Kind::enumeration) held += outside(found.text.size());
    if (type.kind == Kind::secret) {
        held += outside(found.text.size());
        wipe(in.scratch);
    }
    return stored;
}

bool Decoder::json(const Type& type, void* at) {
    const char* const first = in.at;
    if (!in.skip_value()) return false;
    if (*first == 'n') return true;
    fill_slot<RawJson>(at, type.holder).text.assign(first, in.at);
    held += outside(static_cast<std::size_t>(in.at - first));
    return true;
}

bool Decoder::container(const Type& type, void* at) {
    if (type.kind == Kind::object && type.object->variant != nullptr) return variant(type, at);
    if (type.joined) return joined(type, at);
    const bool is_row = type.kind == Kind::object && type.object->positional;
    const bool is_array = type.kind == Kind::list || is_row;
    if (*in.at != (is_array ? '[' : '{')) {
        const char* const first = in.at;
        Scalar found;
        if (*first != '"' && *first != 'n') return in.fail_expected(first, expected_word(type));
        if (!read_scalar(type, found)) return false;
        if (found.is_empty()) return true;
        // A text where an object should be may hold all of the object.
        if (holds_secrets(type)) return in.fail_expected(first, expected_word(type), "a text");
        return in.fail_expected(first, expected_word(type));
    }
    void* const target = filled(type, at);
    if (target == nullptr) return false;
    char* const out = static_cast<char*>(target);
    const char* const after = type.kind == Kind::list  ? list(*type.list, target, in.at)
                              : type.kind == Kind::map ? map(*type.list, target, in.at)
                              : is_row                 ? row(*type.object, out, in.at)
                                                       : object(*type.object, out, in.at);
    if (after == nullptr) return false;
    in.at = after;
    return true;
}

/// The struct, list or map itself, after giving its optional a value. Null when that failed.
void* Decoder::filled(const Type& type, void* at) {
    if (type.holder != Holder::optional) return at;
    const OptionalTable* const optional = optional_table(type);
    if (optional != nullptr && optional->emplace != nullptr) return optional->emplace(at);
    in.fail(in.at, "the table has no way to fill this std::optional");
    return nullptr;
}

/// A list whose items stand in one text, with commas between them.
bool Decoder::joined(const Type& type, void* at) {
    Scalar found;
    if (!read_scalar(type, found)) return false;
    if (found.is_empty()) return true;
    if (found.form == Scalar::Form::boolean) return in.fail_expected(found.first, expected_word(type));
    void* const target = filled(type, at);
    if (target == nullptr) return false;
    const Type& item = type.list->item;
    ListFiller items(*type.list, target);
    const auto count = static_cast<std::size_t>(std::count(found.text.begin(), found.text.end(), ',')) + 1;
    if (!grow(items, *type.list, count)) return false;
    for (std::string_view rest = found.text; !items.is_full();) {
        const std::size_t comma = std::min(rest.find(','), rest.size());
        Scalar part{Scalar::Form::text, trimmed(rest.substr(0, comma)), found.first};
        if (part.text.empty()) part.form = Scalar::Form::empty_text;
        if (!store_scalar(in, item, items.add(), part)) {
            prepend_item(in.error.path, items.count() - 1);
            return false;
        }
        held += item.kind == Kind::decimal ? outside_of_decimal(part.text.size()) : outside(part.text.size());
        rest.remove_prefix(std::min(comma + 1, rest.size()));
    }
    return true;
}

bool decode(std::string_view json, const Type& type, void* out, DecodeError& error, const DecodeOptions& options) {
    error.cause = DecodeError::Cause::text;
    JsonReader in(json, options.max_depth, error, options.limits);
    in.skip_space();
    if (in.done()) return in.fail(in.end, "the text is empty");
    if (!Decoder(in, options).whole(type, out) || !in.expect_end()) return false;
    return options.tolerance == nullptr || name_places(json, *options.tolerance, options.limits, error);
}

bool check_json(std::string_view json, DecodeError& error, unsigned max_depth) {
    JsonReader in(json, max_depth, error);
    in.skip_space();
    return in.skip_value() && in.expect_end();
}

std::optional<Error> from_json(std::string_view json, const Type& type, void* out) {
    DecodeError found;
    if (decode(json, type, out, found)) return std::nullopt;
    Error error;
    error.kind = ErrorKind::decode;
    error.path = std::move(found.path);
    error.message = std::move(found.message);
    // The path says more than the offset, where there is one.
    if (error.path.empty()) error.message += " (byte " + std::to_string(found.offset) + ")";
    return error;
}

}  // namespace exbind::detail
