#include "parameters.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "encodings.hpp"
#include "exbind/detail/decode.hpp"
#include "json/json_scan.hpp"
#include "percent.hpp"
#include "values/bytes.hpp"
#include "values/headers.hpp"

namespace exbind::inline v0_1::detail {
namespace {

constexpr int deepest_parameter = 32;

/// What a value says: a string without quotes and escapes, anything else as it is.
std::string text_of(std::string_view value) {
    const std::string_view inside = without_quotes(value);
    if (inside.size() == value.size() || inside.find('\\') == std::string_view::npos) return std::string(inside);
    constexpr Type type{.kind = Kind::string};
    std::string out;
    DecodeError error;
    return decode(value, type, &out, error) ? out : std::string(inside);
}

using Members = std::vector<std::pair<std::string_view, std::string_view>>;

void append_flat(std::string& out, std::string_view value, int depth) {
    if (depth > deepest_parameter || value.empty() || (value.front() != '{' && value.front() != '[')) {
        append_wiped(out, text_of(value));
    } else if (value.front() == '[') {
        for (const std::string_view item : item_values(value)) append_flat(out, item, depth + 1);
    } else {
        Members members = members_of(value);
        std::stable_sort(members.begin(), members.end(),
                         [](const auto& a, const auto& b) { return a.first < b.first; });
        for (const auto& [name, member] : members) {
            append_wiped(out, name);
            append_flat(out, member, depth + 1);
        }
    }
}

}  // namespace

std::string sorted_form(std::string_view form) {
    std::vector<std::string_view> pairs;
    while (!form.empty()) {
        const std::size_t end = std::min(form.find('&'), form.size());
        if (end != 0) pairs.push_back(form.substr(0, end));
        form.remove_prefix(std::min(end + 1, form.size()));
    }
    const auto name = [](std::string_view pair) { return pair.substr(0, pair.find('=')); };
    std::stable_sort(pairs.begin(), pairs.end(), [&](auto a, auto b) { return name(a) < name(b); });
    std::string out;
    for (const std::string_view pair : pairs) {
        if (!out.empty()) append_wiped(out, "&");
        append_wiped(out, pair);
    }
    return out;
}

std::string form_of_json(std::string_view text) {
    if (!inside_of_object(text)) return std::string(text);
    std::string out;
    for (const auto& [name, value] : members_of(text)) {
        const std::string plain = text_of(value);
        make_room(out, 2 + 3 * (name.size() + plain.size()));
        append_query(out, name, plain);
    }
    return out;
}

std::string flat_json(std::string_view text) {
    if (!inside_of_object(text)) return std::string(text);
    std::string out;
    append_flat(out, text, 0);
    return out;
}

std::optional<std::string_view> inside_of_object(std::string_view text) {
    text = trimmed(text);
    if (text.size() < 2 || text.front() != '{' || text.back() != '}') return std::nullopt;
    return trimmed(text.substr(1, text.size() - 2));
}

bool append_member(std::string& inside, std::string_view name, std::string_view value, bool json) {
    if (json && (value.empty() || after_value(value, 0) != value.size())) return false;
    make_room(inside, 8 + 6 * (name.size() + value.size()));
    if (!inside.empty()) inside += ',';
    inside += '"';
    append_json_text(inside, name);
    inside += json ? "\":" : "\":\"";
    if (json)
        inside += value;
    else
        append_json_text(inside, value);
    if (!json) inside += '"';
    return true;
}

}  // namespace exbind::detail
