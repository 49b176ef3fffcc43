#include "exbind/detail/encode.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "encoder.hpp"
#include "exbind/detail/decode.hpp"
#include "exbind/fields.hpp"
#include "exbind/json.hpp"
#include "exbind/secret.hpp"
#include "json_reader.hpp"
#include "slot.hpp"

namespace exbind::inline v0_1::detail {
namespace {

bool is_container(Kind kind) {
    return kind == Kind::object || kind == Kind::list || kind == Kind::map;
}

bool has_nothing(const Type& type, const void* at) {
    if (type.kind != Kind::object) return list_size(*type.list, at) == 0;
    if (type.object->variant != nullptr) return type.object->variant->index(at) == 0;
    return std::all_of(type.object->fields.begin(), type.object->fields.end(),
                       [&](const Field& field) { return is_unset(field.type, member_address(at, field)); });
}

}  // namespace

bool is_unset(const Type& type, const void* at) {
    if (is_scalar(type.kind)) return !has_scalar(type, at);
    if (type.kind == Kind::json) {
        const auto* json = read_slot<RawJson>(at, type.holder);
        return json == nullptr || json->text.empty();
    }
    if (type.holder == Holder::required) return false;
    const void* const value = contained(type, at);
    return value == nullptr || (type.holder == Holder::plain && has_nothing(type, value));
}

bool lacks_items(const Type& type, const void* at) {
    return type.holder == Holder::required && (type.kind == Kind::list || type.kind == Kind::map) &&
           list_size(*type.list, at) == 0;
}

bool check_scalar(const Type& type, const void* at, EncodeError& error) {
    const auto fail = [&](const char* message) {
        error.message = message;
        return false;
    };
    if (type.kind == Kind::enumeration) {
        const auto& open = *read_slot<OpenValue>(at, type.holder);
        if (open.state == OpenValue::State::known && open.index >= type.values->values.size())
            return fail("not an enumerator of its type");
        if (open.state == OpenValue::State::unknown && !is_utf8(open.text)) return fail("not valid UTF-8");
    }
    if (type.kind == Kind::timestamp) {
        const TimePoint time = *read_slot<TimePoint>(at, type.holder);
        if (time == TimePoint::max() || time == TimePoint::min())
            return fail("stands for all times that are out of range, and none of them can be sent");
    }
    if (type.kind == Kind::string && !is_utf8(*read_slot<std::string>(at, type.holder))) return fail("not valid UTF-8");
    if (type.kind == Kind::secret && !is_utf8(read_slot<Secret>(at, type.holder)->reveal()))
        return fail("not valid UTF-8");
    return true;
}

bool request_text(const Type& type, const void* at, char separator, std::string& text, EncodeError& error) {
    const auto fail = [&](std::string message) {
        error.message = std::move(message);
        return false;
    };
    if (!has_scalar(type, at)) return fail("is empty, and a value is required");
    if (!check_scalar(type, at, error)) return false;
    const std::size_t before = text.size();
    append_text(type, at, text, Fractions::cut);
    if (separator == 0 || text.find(separator, before) == std::string::npos) return true;
    return fail(std::string("holds '") + separator + "', which would end this item of the list");
}

bool Encoder::fail(std::string message) {
    error_->message = std::move(message);
    return false;
}

bool Encoder::is_left_out(const Type& type, const void* at) const {
    // A request's required member is not left out, so that writing it reports the missing value.
    if (is_request()) return type.holder != Holder::required && is_unset(type, at);
    if (type.holder == Holder::optional && is_container(type.kind)) return contained(type, at) == nullptr;
    const bool may_be_empty = type.kind == Kind::string || type.kind == Kind::secret || is_container(type.kind);
    return !(may_be_empty && type.holder != Holder::optional) && is_unset(type, at);
}

bool Encoder::value(const Type& type, const void* at) {
    if (is_scalar(type.kind)) return scalar(type, at);
    if (type.kind == Kind::json) return json(type, at);
    const void* const target = contained(type, at);
    if (target == nullptr) {
        out_ += "null";
        return true;
    }
    if (is_request() && lacks_items(type, target)) return fail("is empty, and a value is required");
    if (type.joined) return joined(*type.list, target);
    if (type.kind == Kind::list) return list(*type.list, target);
    if (type.kind == Kind::map) return map(*type.list, target);
    return object(*type.object, target);
}

bool Encoder::object(const ObjectTable& table, const void* at) {
    if (table.variant != nullptr) return variant(table, at);
    return table.positional ? row(table, at) : members(table, at, false);
}

bool Encoder::variant(const ObjectTable& table, const void* at) {
    const std::size_t alternative = table.variant->index(at);
    const void* const held = table.variant->value(at);
    if (alternative == table.variant->raw) return json({.kind = Kind::json}, held);
    for (const Field& form : table.fields)
        if (form.offset == alternative) return value(form.type, held);
    if (is_request()) return fail("is empty, and a value is required");
    out_ += "null";
    return true;
}

bool Encoder::body(const ObjectTable& table, const void* at) {
    return members(table, at, true);
}

bool Encoder::scalar(const Type& type, const void* at) {
    if (!has_scalar(type, at)) {
        const bool is_text = type.kind == Kind::string || type.kind == Kind::secret;
        if (is_request() && !(is_text && type.holder == Holder::plain))
            return fail("is empty, and a value is required");
        out_ += is_text ? "\"\"" : "null";
        return true;
    }
    if (is_request() && !check_scalar(type, at, *error_)) return false;
    if (masked_ && type.kind == Kind::secret) {
        out_ += "\"***\"";
        return true;
    }
    append_scalar(type, at, out_, is_request() ? Fractions::cut : Fractions::keep);
    return true;
}

bool Encoder::json(const Type& type, const void* at) {
    const auto* json = read_slot<RawJson>(at, type.holder);
    const bool empty = json == nullptr || json->text.empty();
    DecodeError error;
    const bool valid = !empty && check_json(json->text, error);
    if (is_request() && empty) return fail("is empty, and a value is required");
    if (is_request() && !valid) return fail("not JSON: " + error.message);
    out_ += valid ? std::string_view(json->text) : std::string_view("null");
    return true;
}

bool Encoder::members(const ObjectTable& table, const void* at, bool body_only) {
    out_ += '{';
    bool first = true;
    for (const Field& field : table.fields) {
        if (body_only && field.in != In::body) continue;
        const void* const address = member_address(at, field);
        if (is_left_out(field.type, address)) continue;
        if (!first) out_ += ',';
        first = false;
        append_quoted(out_, field.name);
        out_ += ':';
        if (!value(field.type, address)) {
            prepend_member(error_->path, field.name);
            return false;
        }
    }
    out_ += '}';
    return true;
}

bool Encoder::row(const ObjectTable& table, const void* at) {
    std::size_t count = table.fields.size();
    const auto is_cut = [&](const Field& field) {
        return field.type.holder != Holder::required && is_unset(field.type, member_address(at, field));
    };
    while (count > 0 && is_cut(table.fields[count - 1])) --count;
    out_ += '[';
    for (std::size_t i = 0; i < count; ++i) {
        const Field& field = table.fields[i];
        const void* const address = member_address(at, field);
        if (i > 0) out_ += ',';
        if (is_unset(field.type, address) && field.type.holder != Holder::required) {
            out_ += "null";
        } else if (!value(field.type, address)) {
            prepend_item(error_->path, i);
            return false;
        }
    }
    out_ += ']';
    return true;
}

bool Encoder::list(const ListTable& table, const void* at) {
    out_ += '[';
    const std::size_t size = list_size(table, at);
    for (std::size_t i = 0; i < size; ++i) {
        if (i > 0) out_ += ',';
        if (!value(table.item, item_at(table, at, i))) {
            prepend_item(error_->path, i);
            return false;
        }
    }
    out_ += ']';
    return true;
}

bool Encoder::joined(const ListTable& table, const void* at) {
    std::string text;
    const std::size_t size = list_size(table, at);
    for (std::size_t i = 0; i < size; ++i) {
        if (i > 0) text += ',';
        const void* const item = item_at(table, at, i);
        if (is_request()) {
            if (request_text(table.item, item, ',', text, *error_)) continue;
            prepend_item(error_->path, i);
            return false;
        }
        if (masked_ && table.item.kind == Kind::secret)
            text += "***";
        else if (has_scalar(table.item, item))
            append_text(table.item, item, text);
    }
    append_quoted(out_, text);
    return true;
}

bool Encoder::map(const ListTable& table, const void* at) {
    out_ += '{';
    const std::size_t size = list_size(table, at);
    std::set<std::string_view> keys;
    for (std::size_t i = 0; i < size; ++i) {
        if (i > 0) out_ += ',';
        const std::string_view key = key_at(table, at, i);
        if (is_request() && !is_utf8(key)) return fail("a key is not valid UTF-8");
        if (is_request() && !keys.insert(key).second)
            return fail("the key \"" + std::string(key) + "\" is there twice");
        append_quoted(out_, key);
        out_ += ':';
        if (!value(table.item, item_at(table, at, i))) {
            prepend_member(error_->path, key);
            return false;
        }
    }
    out_ += '}';
    return true;
}

void encode(const Type& type, const void* value, std::string& out, Secrets secrets) {
    if (type.sole) out += '[';
    Encoder(out, secrets).value(type, value);
    if (type.sole) out += ']';
}

std::string to_json(const Type& type, const void* value) {
    std::string out;
    encode(type, value, out, Secrets::mask);
    return out;
}

}  // namespace exbind::detail
