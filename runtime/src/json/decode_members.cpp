// Objects, rows, lists and maps: keys found, members read, what is not known passed over.
#include <algorithm>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

#include "decoder.hpp"
#include "list_items.hpp"

namespace exbind::detail {
namespace {

JsonForm form_of(char first) {
    switch (first) {
        case '{':
            return JsonForm::object;
        case '[':
            return JsonForm::array;
        case '"':
            return JsonForm::text;
        case 't':
        case 'f':
            return JsonForm::boolean;
        case 'n':
            return JsonForm::null;
        default:
            return JsonForm::number;
    }
}

}  // namespace

/// The key that stands next, by a look at the field expected there, else by searching on from it: replies that leave
/// fields out or add some keep the order for the rest.
bool Decoder::key(const ObjectTable& table, std::size_t predicted, std::size_t& index, std::string_view& name) {
    if (!in.next_is('"')) return in.fail_expected(in.at, "a key");
    if (!in.read_string(name)) return false;
    in.skip_space();
    if (!in.next_is(':')) return in.fail(in.at, "expected ':' after a key");
    ++in.at;
    const std::size_t count = table.fields.size();
    index = predicted < count ? predicted : 0;
    for (std::size_t tried = 0; tried < count; ++tried) {
        const std::string_view known = table.fields[index].name;
        if (known.size() == name.size() && same_bytes(name.data(), known.data(), known.size())) return true;
        if (++index == count) index = 0;
    }
    index = count;
    return true;
}

bool Decoder::object(const ObjectTable& table, char* out, PresenceNode* node) {
    const auto opening = in.open('}');
    if (opening != JsonReader::Opening::filled) return opening == JsonReader::Opening::empty;
    const std::size_t count = table.fields.size();
    Seen seen(count);
    std::size_t predicted = 0;
    for (bool more = true; more;) {
        std::size_t index = predicted;
        std::string_view name;
        const Field* field = predicted < count ? &table.fields[predicted] : nullptr;
        const std::size_t left = static_cast<std::size_t>(in.end - in.at);
        if (field != nullptr && left > field->name.size() + 3 && in.at[0] == '"' &&
            in.at[field->name.size() + 1] == '"' && in.at[field->name.size() + 2] == ':' &&
            same_bytes(in.at + 1, field->name.data(), field->name.size())) {
            name = field->name;
            in.at += name.size() + 3;
        } else if (!key(table, predicted, index, name)) {
            return false;
        }
        in.skip_space();
        const bool known = index < count;
        if (known && seen.first_time(Seen::place_of(index))) {
            field = &table.fields[index];
            PresenceNode* child = nullptr;
            if (node != nullptr) {
                child = &node->members.emplace_back();
                child->field = static_cast<std::int32_t>(index);
                child->key = field->name;
            }
            if (!value(field->type, out + field->offset, child)) {
                prepend_member(in.error.path, field->name);
                return false;
            }
            predicted = index + 1;
        } else {
            if (options.strict) {
                const std::string key_text(name);
                in.fail(in.at, known ? "the key stands here twice" : "the field is not documented");
                prepend_member(in.error.path, key_text);
                return false;
            }
            if (!unknown_member(node, name)) return false;
        }
        if (!after_item('}', more)) return false;
    }
    return true;
}

bool Decoder::after_item_slowly(char close, bool& more) {
    in.skip_space();
    if (in.done())
        return in.fail(in.end, close == '}' ? "the text ends inside an object" : "the text ends inside an array");
    const char c = *in.at;
    if (c != ',' && c != close) return in.fail(in.at, std::string("expected ',' or '") + close + "'");
    ++in.at;
    more = c == ',';
    if (more) {
        in.skip_space();
    } else {
        in.leave();
    }
    return true;
}

bool Decoder::unknown_member(PresenceNode* node, std::string_view name) {
    const std::string kept(name);  // the view may not outlast the value
    const char* const first = in.at;
    if (!in.skip_value()) {
        prepend_member(in.error.path, kept);
        return false;
    }
    if (node != nullptr) {
        PresenceNode& child = node->members.emplace_back();
        child.form = form_of(*first);
        child.unknown = true;
        child.key = kept;
        child.written.assign(first, in.at);
    }
    return true;
}

bool Decoder::row(const ObjectTable& table, char* out, PresenceNode* node) {
    const auto opening = in.open(']');
    if (opening != JsonReader::Opening::filled) return opening == JsonReader::Opening::empty;
    std::size_t index = 0;
    for (bool more = true; more; ++index) {
        if (index < table.fields.size()) {
            const Field& field = table.fields[index];
            PresenceNode* child = nullptr;
            if (node != nullptr) {
                child = &node->members.emplace_back();
                child->field = static_cast<std::int32_t>(index);
            }
            if (!value(field.type, out + field.offset, child)) {
                prepend_item(in.error.path, index);
                return false;
            }
        } else if (options.strict) {
            in.fail(in.at, "the item is not documented");
            prepend_item(in.error.path, index);
            return false;
        } else if (!unknown_member(node, {})) {
            return false;
        }
        if (!after_item(']', more)) return false;
    }
    return true;
}

bool Decoder::list(const ListTable& table, void* out, PresenceNode* node) {
    const auto opening = in.open(']');
    if (opening != JsonReader::Opening::filled) return opening == JsonReader::Opening::empty;
    if (table.resize == nullptr) return in.fail(in.at, "the table has no way to add to this list");
    ListFiller items(table, out);
    std::size_t index = 0;
    for (bool more = true; more; ++index) {
        PresenceNode* const child = node == nullptr ? nullptr : &node->members.emplace_back();
        if (!value(table.item, items.add(), child)) {
            prepend_item(in.error.path, index);
            return false;
        }
        if (!after_item(']', more)) return false;
    }
    items.finish();
    return true;
}

bool Decoder::map(const ListTable& table, void* out, PresenceNode* node) {
    const auto opening = in.open('}');
    if (opening != JsonReader::Opening::filled) return opening == JsonReader::Opening::empty;
    if (table.resize == nullptr) return in.fail(in.at, "the table has no way to add to this map");
    ListFiller entries(table, out);
    const ObjectTable no_fields{};
    for (bool more = true; more;) {
        std::size_t index = 0;
        std::string_view name;
        if (!key(no_fields, 0, index, name)) return false;
        char* const entry = entries.add();
        std::string& entry_key = *reinterpret_cast<std::string*>(entry + table.key);
        entry_key = name;
        PresenceNode* const child = node == nullptr ? nullptr : &node->members.emplace_back();
        if (child != nullptr) child->key = name;
        in.skip_space();
        if (!value(table.item, entry + table.value, child)) {
            prepend_member(in.error.path, entry_key);
            return false;
        }
        if (!after_item('}', more)) return false;
    }
    entries.finish();
    return !options.strict || check_keys_once(table, out);
}

bool Decoder::check_keys_once(const ListTable& table, const void* map) {
    std::vector<std::string_view> keys(list_size(table, map));
    for (std::size_t i = 0; i < keys.size(); ++i) keys[i] = key_at(table, map, i);
    std::sort(keys.begin(), keys.end());
    const auto twice = std::adjacent_find(keys.begin(), keys.end());
    if (twice == keys.end()) return true;
    in.fail(in.at, "the key stands here twice");
    prepend_member(in.error.path, *twice);
    return false;
}

}  // namespace exbind::detail
