#include "cpp/example.hpp"

#include <vector>

#include "cpp/initializer.hpp"
#include "json/json.hpp"
#include "text/find.hpp"
#include "text/strings.hpp"

namespace exbind::cpp {

using spec::Kind;

std::string WireText::plain(const Initializer& value) const {
    if (value.type.wire == spec::Wire::flag) return value.text == "true" ? "1" : "0";
    if (value.enumerator.empty()) return value.text;
    const Enum* const values = text::find_by(group_.enums, &Enum::name, value.type.name);
    const auto* const listed =
        values == nullptr ? nullptr : text::find_by(values->values, &Enumerator::name, value.enumerator);
    return listed == nullptr ? value.text : listed->wire;
}

std::string WireText::json(const Initializer& value) const {
    const Type& type = value.type;
    if (type.kind == Kind::json) return value.text;
    if (type.kind == Kind::list) return list(value);
    if (type.kind == Kind::map) {
        std::vector<std::string> entries;
        for (const auto& [name, entry] : value.members) entries.push_back(json::quoted(name) + ':' + json(entry));
        return '{' + text::join(entries, ",") + '}';
    }
    if (type.kind == Kind::named && !type.is_enum) return object(value);
    return type.wire == spec::Wire::text || type.wire == spec::Wire::flag ? json::quoted(plain(value)) : plain(value);
}

std::string WireText::list(const Initializer& value) const {
    std::vector<std::string> result;
    for (const Initializer& item : value.items) result.push_back(value.type.joined ? plain(item) : json(item));
    const std::string items = text::join(result, ",");
    return value.type.joined ? json::quoted(items) : '[' + items + ']';
}

std::string WireText::object(const Initializer& value) const {
    if (value.variant) return json(value.members.front().second);
    const Struct* const declared = group_.find_struct(value.type.name);
    std::vector<std::string> parts;
    const bool positional = declared != nullptr && declared->positional;
    for (const auto& [name, member] : value.members) {
        const Member* const field =
            declared == nullptr ? nullptr : text::find_by(declared->members, &Member::name, name);
        const std::string key = field == nullptr ? name : field->wire_name;
        parts.push_back((positional ? "" : json::quoted(key) + ':') + json(member));
    }
    const std::string inside = text::join(parts, ",");
    return positional ? '[' + inside + ']' : '{' + inside + '}';
}

std::optional<Initializer> example_argument(const Group& group, const Method& method,
                                            const std::function<bool(const Test&)>& fits) {
    if (method.request.empty()) return std::nullopt;
    const Test* documented = nullptr;
    for (const Test& test : group.tests) {
        if (test.operation != method.id || !test.request || !test.argument || (fits && !fits(test))) continue;
        const bool exact = test.filled.empty() && test.left_out.empty();
        if (documented == nullptr || exact) documented = &test;
        if (exact) break;
    }
    if (documented != nullptr) return documented->argument;
    json::Value nothing;
    nothing.type = method.request_is_list ? json::Value::Type::array : json::Value::Type::object;
    if (method.request_is_list) {
        nothing.items.emplace_back();
        nothing.items.back().type = json::Value::Type::object;
    }
    Differences ignored;
    Initializer made = request_argument(group, method, nothing, ignored);
    if (method.request_may_be_left_out && made.members.empty()) return std::nullopt;
    return made;
}

}  // namespace exbind::cpp
