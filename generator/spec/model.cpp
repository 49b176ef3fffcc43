#include "spec/model.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "spec/reach.hpp"
#include "spec/wellformed.hpp"
#include "spec/words.hpp"
#include "text/find.hpp"

namespace exbind::spec {
namespace {

/// Deeper expressions than `list<list<map<...>>>` of this depth are no type of any API.
constexpr std::size_t deepest_type = 16;

std::optional<TypeRef> parse_type_at(std::string_view text, std::size_t depth) {
    if (depth > deepest_type) return std::nullopt;
    const std::size_t bracket = text.find('<');
    if (bracket != std::string_view::npos) {
        const std::optional<Kind> kind = from_text<Kind>(text.substr(0, bracket));
        if ((kind != Kind::list && kind != Kind::map) || text.back() != '>') return std::nullopt;
        auto item = parse_type_at(text.substr(bracket + 1, text.size() - bracket - 2), depth + 1);
        if (!item) return std::nullopt;
        TypeRef type{*kind, {}, {}};
        type.item.push_back(std::move(*item));
        return type;
    }
    if (is_type_name(text)) return TypeRef{Kind::named, std::string(text), {}};
    const std::optional<Kind> kind = from_text<Kind>(text);
    if (!kind || kind == Kind::named || kind == Kind::list || kind == Kind::map) return std::nullopt;
    return TypeRef{*kind, {}, {}};
}

struct Window {
    std::uint64_t milliseconds;
    std::string_view suffix;
};
constexpr std::array<Window, 4> windows{{{86'400'000, "d"}, {3'600'000, "h"}, {60'000, "m"}, {1'000, "s"}}};

}  // namespace

Wire default_wire(Kind kind) {
    if (kind == Kind::integer) return Wire::number;
    if (kind == Kind::boolean) return Wire::boolean;
    return Wire::text;
}

const Operation* Group::operation(const std::string& id) const {
    return text::find_by(operations, &Operation::id, id);
}
const Type* Group::type(const std::string& wanted) const {
    return text::find_by(types, &Type::name, wanted);
}
const Enum* Group::enumeration(const std::string& wanted) const {
    return text::find_by(enums, &Enum::name, wanted);
}

std::vector<std::string> Group::values_of(const Field& field) const {
    if (!field.values.empty()) return field.values;
    std::vector<std::string> values;
    if (const Enum* const type = enumeration(named_item(field.type)))
        for (const EnumValue& value : type->values) values.push_back(value.wire);
    return values;
}

const Group* Spec::group(const std::string& wanted) const {
    return text::find_by(groups, &Group::name, wanted);
}

Found Spec::operation(const std::string& name) const {
    const std::size_t dot = name.rfind('.');
    const Group* const in = dot == std::string::npos ? nullptr : group(name.substr(0, dot));
    return {in, in == nullptr ? nullptr : in->operation(name.substr(dot + 1))};
}

std::string to_text(const TypeRef& type) {
    if (type.kind == Kind::named) return type.name;
    if (type.item.empty()) return to_text(type.kind);
    return to_text(type.kind) + '<' + to_text(type.item.front()) + '>';
}

std::optional<TypeRef> parse_type(const std::string& text) {
    return text.empty() ? std::nullopt : parse_type_at(text, 1);
}

std::string to_text(Kind kind) {
    return word_of(kind);
}
std::string to_text(TimeUnit unit) {
    return word_of(unit);
}
std::string to_text(Wire wire) {
    return word_of(wire);
}
std::string to_text(Presence presence) {
    return word_of(presence);
}
bool reads(std::string_view method) {
    return method == "GET" || method == "HEAD";
}
std::string sent_path(const std::string& path) {
    return path.substr(0, path.find('#'));
}
char separator_of(ListStyle style) {
    switch (style) {
        case ListStyle::comma:
        case ListStyle::joined:
            return ',';
        case ListStyle::space:
            return ' ';
        case ListStyle::pipe:
            return '|';
        case ListStyle::repeat:
        case ListStyle::json:
            break;
    }
    return 0;
}
bool is_json_text(const Group& group, const Field& list) {
    const TypeRef& item = list.type.item.at(0);
    return list.style == ListStyle::json || !item.item.empty() ||
           (item.kind == Kind::named && group.type(item.name) != nullptr);
}
std::string to_text(In in) {
    return word_of(in);
}
std::string to_text(Auth auth) {
    return word_of(auth);
}
std::string to_text(LimitUnit unit) {
    return word_of(unit);
}
std::string to_text(Shape shape) {
    return word_of(shape);
}
std::string to_text(ErrorClass error_class) {
    return word_of(error_class);
}

std::string window_text(std::uint64_t milliseconds) {
    for (const Window& window : windows)
        if (milliseconds != 0 && milliseconds % window.milliseconds == 0)
            return std::to_string(milliseconds / window.milliseconds) + std::string(window.suffix);
    return std::to_string(milliseconds) + "ms";
}

std::optional<std::uint64_t> parse_window(const std::string& text) {
    const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
    if (digits == 0 || digits > 15) return std::nullopt;
    const std::uint64_t count = std::stoull(text.substr(0, digits));
    const std::string_view suffix = std::string_view(text).substr(digits);
    if (suffix == "ms") return count;
    for (const Window& window : windows) {
        if (suffix != window.suffix) continue;
        if (count > UINT64_MAX / window.milliseconds) return std::nullopt;
        return count * window.milliseconds;
    }
    return std::nullopt;
}

std::string to_text(const Limit& limit) {
    std::string text = std::to_string(limit.count) + (limit.unit == LimitUnit::order ? " orders" : "") + " per " +
                       window_text(limit.window_ms);
    for (const std::string& each : limit.scope) text += (&each == &limit.scope.front() ? " per " : "+") + each;
    for (const std::string& each : limit.when) text += (&each == &limit.when.front() ? " when " : " and ") + each;
    if (!limit.pool.empty()) text += " in pool " + limit.pool;
    if (limit.weight != 1) text += ", of which one call takes " + std::to_string(limit.weight);
    return text;
}

}  // namespace exbind::spec
