#include "cli/parameter_check.hpp"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <set>
#include <vector>

#include "cli/context.hpp"
#include "exbind/decimal.hpp"
#include "exbind/detail/bounds.hpp"
#include "spec/bounds.hpp"
#include "text/slip.hpp"
#include "text/strings.hpp"

namespace exbind::cli {
namespace {

bool is_int64(const std::string& text) {
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc{} && end == text.data() + text.size();
}

[[noreturn]] void refuse(const std::string& name, const std::string& wanted, const std::string& value,
                         const std::string& help = {}) {
    throw UsageError{"'" + name + "' must be " + wanted + ", not '" + value + "'", help};
}

std::string with_article(const std::string& word) {
    return (std::string("aeiou").find(word.front()) == std::string::npos ? "a " : "an ") + word;
}

/// What is documented in place of such a value, or of so many items, of the field itself.
std::string documented_instead(const spec::Field& field, const std::string& text) {
    const spec::FieldFacts facts = spec::checkable_bounds(field.facts, field.type.kind);
    const auto length = [](const std::string& digits) {
        return digits.empty() ? std::uint16_t{0} : static_cast<std::uint16_t>(std::stoul(digits));
    };
    return detail::documented_instead(text, {.minimum = facts.minimum,
                                             .maximum = facts.maximum,
                                             .shortest = length(facts.shortest),
                                             .longest = length(facts.longest),
                                             .alphabet = facts.alphabet});
}

[[noreturn]] void refuse_bound(const std::string& found, const std::string& documented) {
    throw UsageError{found + ", documented is " + documented,
                     "--unlisted sends it anyway; an overlay corrects a bound that the documentation has wrong"};
}

}  // namespace

void check_members(const std::string& name, const json::Value& value) {
    std::set<std::string> keys;
    for (const json::Member& member : value.members) {
        const std::string path = (name.empty() ? "" : name + '.') + member.key;
        if (!keys.insert(member.key).second) throw UsageError{"'" + path + "' is given twice", "give it once"};
        check_members(path, member.value);
    }
    for (std::size_t i = 0; i < value.items.size(); ++i)
        check_members(name + '[' + std::to_string(i) + ']', value.items[i]);
}

void ParameterCheck::text(const spec::Field& field, const spec::TypeRef& type, const std::string& name,
                          const std::string& value) const {
    of_type(field, type, name, value);
    const bool is_item = type != field.type;  // bounds of a list are those of its number of items
    const std::string documented = unlisted_ || is_item ? "" : documented_instead(field, value);
    if (!documented.empty())
        refuse_bound("'" + name + "' is " + (type.kind == spec::Kind::secret ? "***" : "'" + value + "'"), documented);
}

void ParameterCheck::count(const spec::Field& field, const std::string& name, std::size_t items) const {
    const std::string documented = unlisted_ ? "" : documented_instead(field, std::to_string(items));
    if (!documented.empty()) refuse_bound("'" + name + "' has " + std::to_string(items) + " items", documented);
}

void ParameterCheck::of_type(const spec::Field& field, const spec::TypeRef& type, const std::string& name,
                             const std::string& value) const {
    switch (type.kind) {
        case spec::Kind::decimal:
            if (!Decimal::parse(value)) refuse(name, "a decimal", value);
            return;
        case spec::Kind::integer:
            if (!is_int64(value)) refuse(name, "an integer", value);
            return;
        case spec::Kind::timestamp:
            if (field.unit == spec::TimeUnit::iso8601) {
                if (!text::is_iso_time(value)) refuse(name, "a time such as 2023-10-07T00:03:30Z", value);
            } else if (!is_int64(value)) {
                refuse(name, "a timestamp (a count since 1970)", value);
            }
            return;
        case spec::Kind::boolean:
            if (field.wire == spec::Wire::flag) {
                if (value != "0" && value != "1") refuse(name, "0 or 1", value);
            } else if (value != "true" && value != "false") {
                refuse(name, "true or false", value);
            }
            return;
        case spec::Kind::named: {
            if (group_.enumeration(type.name) == nullptr || unlisted_) return;
            const std::vector<std::string> listed = group_.values_of(field);
            if (std::find(listed.begin(), listed.end(), value) != listed.end()) return;
            refuse(name, "one of " + text::join(listed, ", "), value,
                   "--unlisted sends a value that the specs do not list");
        }
        case spec::Kind::string:
        case spec::Kind::secret:
        case spec::Kind::json:
        case spec::Kind::list:
        case spec::Kind::map:
            return;
    }
}

void ParameterCheck::json(const spec::Field& field, const spec::TypeRef& type, const std::string& name,
                          const json::Value& value) const {
    check_members(name, value);
    const spec::Type* const structure = type.kind == spec::Kind::named ? group_.type(type.name) : nullptr;
    if (type.kind == spec::Kind::list && field.style == spec::ListStyle::joined && !value.is_array()) {
        if (value.type != json::Value::Type::string) refuse(name, "a text with commas", json::to_text(value));
        const std::string joined = value.plain();
        const std::vector<std::string_view> items = text::split(joined, ',');
        count(field, name, items.size());
        for (const std::string_view item : items) text(field, type.item.front(), name, std::string(item));
    } else if (type.kind == spec::Kind::list) {
        if (!value.is_array()) refuse(name, "a JSON array", json::to_text(value));
        if (type == field.type) count(field, name, value.items.size());
        for (std::size_t i = 0; i < value.items.size(); ++i)
            json(field, type.item.front(), name + '[' + std::to_string(i) + ']', value.items[i]);
    } else if (type.kind == spec::Kind::map) {
        if (!value.is_object()) refuse(name, "a JSON object", json::to_text(value));
        if (type == field.type) count(field, name, value.members.size());
        for (const json::Member& member : value.members)
            json(field, type.item.front(), name + '.' + member.key, member.value);
    } else if (structure != nullptr) {
        object(*structure, name, value);
    } else if (type.kind != spec::Kind::json) {
        if (!value.is_scalar() || value.type == json::Value::Type::null)
            refuse(name, with_article(spec::to_text(type.kind == spec::Kind::named ? spec::Kind::string : type.kind)),
                   json::to_text(value));
        text(field, type, name, value.plain());
    }
}

void ParameterCheck::object(const spec::Type& type, const std::string& name, const json::Value& value) const {
    if (type.variant) return;
    if (type.positional) {
        if (!value.is_array()) refuse(name, "a JSON array", json::to_text(value));
        for (std::size_t i = 0; i < std::min(value.items.size(), type.fields.size()); ++i)
            json(type.fields[i], type.fields[i].type, name + '[' + std::to_string(i) + ']', value.items[i]);
        return;
    }
    if (!value.is_object()) refuse(name, "a JSON object", json::to_text(value));
    std::vector<std::string> known;
    for (const spec::Field& field : type.fields) {
        known.push_back(field.name);
        const json::Value* const given = value.find(field.name);
        const bool is_missing = given == nullptr || (given->is_scalar() && given->plain().empty());
        if (field.required == spec::Presence::yes && is_missing)
            throw UsageError{"missing '" + name + '.' + field.name + "'", "--raw sends the call without it"};
        if (given != nullptr) json(field, field.type, name + '.' + field.name, *given);
    }
    for (const json::Member& member : value.members) {
        if (std::find(known.begin(), known.end(), member.key) != known.end()) continue;
        const std::string near = text::did_you_plainly_mean(member.key, known);
        throw UsageError{"unknown member '" + name + '.' + member.key + "'",
                         near.empty() ? "--raw sends it anyway" : near};
    }
}

}  // namespace exbind::cli
