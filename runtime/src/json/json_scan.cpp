#include "json_scan.hpp"

#include <algorithm>
#include <charconv>

#include "exbind/detail/decode.hpp"

namespace exbind::inline v0_1::detail {
namespace {

constexpr std::string_view space = " \t\r\n";

std::size_t skip_space(std::string_view json, std::size_t at) {
    return std::min(json.find_first_not_of(space, at), json.size());
}

std::size_t skip_to_value(std::string_view json) {
    return skip_space(json, byte_order_mark_of(json).size());
}

std::size_t after_string(std::string_view json, std::size_t at) {
    for (++at; at < json.size() && json[at] != '"'; ++at)
        if (json[at] == '\\') ++at;
    return std::min(at + 1, json.size());
}

/// Calls `each` with the name, without its quotes, and the text of every member of the object; until it returns false.
template <class Each>
void for_members(std::string_view object, Each each) {
    std::size_t at = 1;
    while (true) {
        at = skip_space(object, at);
        if (at >= object.size() || object[at] != '"') return;
        const std::size_t name_end = after_string(object, at);
        const std::string_view name = without_quotes(object.substr(at, name_end - at));
        at = skip_space(object, name_end);
        if (at >= object.size() || object[at] != ':') return;
        at = skip_space(object, at + 1);
        const std::size_t end = after_value(object, at);
        if (!each(name, object.substr(at, end - at))) return;
        at = skip_space(object, end);
        if (at >= object.size() || object[at] != ',') return;
        ++at;
    }
}

std::string_view member_of(std::string_view object, std::string_view name) {
    std::string_view value;
    for_members(object, [&](std::string_view found, std::string_view text) {
        if (found != name) return true;
        value = without_quotes(text);
        return false;
    });
    return value;
}

/// Calls `each` with the text of every item of the array.
template <class Each>
void for_items(std::string_view json, std::size_t open, Each each) {
    std::size_t at = skip_space(json, open + 1);
    while (at < json.size() && json[at] != ']') {
        const std::size_t end = after_value(json, at);
        each(json.substr(at, end - at));
        at = skip_space(json, end);
        if (at >= json.size() || json[at] != ',') return;
        at = skip_space(json, at + 1);
    }
}

}  // namespace

std::string_view without_quotes(std::string_view value) {
    return value.size() >= 2 && value.front() == '"' ? value.substr(1, value.size() - 2) : value;
}

std::string_view byte_order_mark_of(std::string_view json) {
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    return json.starts_with(mark) ? mark : std::string_view{};
}

std::size_t after_value(std::string_view json, std::size_t at) {
    if (at >= json.size()) return json.size();
    if (json[at] == '"') return after_string(json, at);
    if (json[at] != '{' && json[at] != '[') return std::min(json.find_first_of(",}] \t\r\n\"", at), json.size());
    for (std::size_t depth = 0; at < json.size();) {
        const char c = json[at];
        if (c == '"') {
            at = after_string(json, at);
            continue;
        }
        ++at;
        if (c == '{' || c == '[') ++depth;
        if ((c == '}' || c == ']') && --depth == 0) return at;
    }
    return json.size();
}

std::vector<std::pair<std::string_view, std::string_view>> members_of(std::string_view json) {
    std::vector<std::pair<std::string_view, std::string_view>> members;
    const std::size_t at = skip_to_value(json);
    if (at < json.size() && json[at] == '{')
        for_members(json.substr(at), [&](std::string_view name, std::string_view value) {
            members.emplace_back(name, value);
            return true;
        });
    return members;
}

std::vector<std::string_view> member_values(std::string_view json, std::string_view name) {
    std::vector<std::string_view> values;
    const std::size_t at = skip_to_value(json);
    if (at < json.size() && json[at] == '{') {
        values.push_back(member_of(json.substr(at), name));
    } else if (at < json.size() && json[at] == '[') {
        for_items(json, at, [&](std::string_view item) {
            values.push_back(item.starts_with('{') ? member_of(item, name) : std::string_view{});
        });
    }
    return values;
}

std::vector<std::string_view> nested_values(std::string_view json, std::string_view name) {
    std::vector<std::string_view> values;
    for (std::size_t at = json.find('"'); at < json.size(); at = json.find('"', at)) {
        const std::size_t end = after_string(json, at);
        const std::string_view text = json.substr(at, end - at);
        at = skip_space(json, end);
        if (at >= json.size() || json[at] != ':') continue;
        at = skip_space(json, at + 1);
        if (text.size() == name.size() + 2 && text.substr(1, name.size()) == name)
            values.push_back(without_quotes(json.substr(at, after_value(json, at) - at)));
        if (at < json.size() && json[at] == '"') at = after_string(json, at);
    }
    return values;
}

std::string plain_text(std::string_view value) {
    if (value.find('\\') == std::string_view::npos || value.starts_with('{') || value.starts_with('['))
        return std::string(value);
    constexpr Type type{.kind = Kind::string};
    std::string out;
    DecodeError error;
    return decode('"' + std::string(value) + '"', type, &out, error) ? out : std::string(value);
}

std::vector<std::string_view> values_at(std::string_view json, std::string_view path) {
    std::vector<std::string_view> found{json};
    while (!path.empty() && !found.empty()) {
        std::vector<std::string_view> below;
        if (path.front() == '[') {
            const std::size_t end = std::min(path.find(']'), path.size());
            const std::string_view digits = path.substr(1, end - 1);
            std::size_t wanted = 0;
            std::from_chars(digits.data(), digits.data() + digits.size(), wanted);
            for (const std::string_view value : found) {
                const auto items = item_values(value);
                if (digits.empty())
                    below.insert(below.end(), items.begin(), items.end());
                else if (wanted < items.size())
                    below.push_back(items[wanted]);
            }
            path.remove_prefix(std::min(end + 1, path.size()));
        } else {
            if (path.front() == '.') path.remove_prefix(1);
            const std::string_view name = path.substr(0, path.find_first_of(".["));
            for (const std::string_view value : found) {
                if (!value.starts_with('{')) continue;
                for_members(value, [&](std::string_view member, std::string_view text) {
                    if (member != name) return true;
                    below.push_back(text);
                    return false;
                });
            }
            path.remove_prefix(name.size());
        }
        found = std::move(below);
    }
    return found;
}

bool is_empty_value(std::string_view value) {
    if (value == "null" || value == "\"\"") return true;
    if (!value.starts_with('[') && !value.starts_with('{')) return false;
    const std::size_t first = skip_space(value, 1);
    return first < value.size() && (value[first] == ']' || value[first] == '}');
}

std::vector<std::string_view> item_values(std::string_view json) {
    std::vector<std::string_view> values;
    const std::size_t at = skip_space(json, 0);
    if (at < json.size() && json[at] == '[')
        for_items(json, at, [&](std::string_view item) { values.push_back(item); });
    return values;
}

std::size_t item_count(std::string_view json) {
    const std::size_t at = skip_space(json, 0);
    if (at >= json.size() || json[at] != '[') return 1;
    std::size_t count = 0;
    for_items(json, at, [&](std::string_view) { ++count; });
    return std::max<std::size_t>(count, 1);
}

std::string_view listed_in(std::string_view json, std::span<const std::string_view> names) {
    for (const std::string_view name : names) {
        const auto found = member_values(json, name);
        if (found.size() != 1 || !found[0].starts_with('[')) continue;
        const std::size_t first = skip_space(found[0], 1);
        if (first < found[0].size() && found[0][first] != ']') return found[0];
    }
    return json;
}

}  // namespace exbind::detail
