#include <algorithm>
#include <cstdlib>

#include "interchange/schema.hpp"
#include "text/strings.hpp"

namespace exbind::interchange {
namespace {

bool is_of(const Node& value, std::string_view type) {
    if (type == "null") return value.is_null();
    if (type == "array") return value.is_sequence();
    if (type == "object") return value.is_mapping();
    if (!value.is_scalar()) return false;
    if (type == "string") return !is_literal(value);
    if (!is_literal(value)) return false;
    if (type == "boolean") return value.text == "true" || value.text == "false";
    if (!json::is_number(value.text)) return false;
    return type == "number" || (type == "integer" && value.text.find_first_of(".eE") == std::string::npos);
}

bool is_one_of(const Node& value, const Node& list) {
    return std::any_of(list.items.begin(), list.items.end(), [&](const Node& each) {
        return each.type == value.type && is_literal(each) == is_literal(value) && each.text == value.text;
    });
}

/// Of a pattern "^[A-Za-z0-9_-]*$".
bool is_spelled_with(const std::string& text, std::string_view pattern) {
    const std::string_view set = pattern.substr(2, pattern.size() - 5);
    return std::all_of(text.begin(), text.end(), [&](char c) {
        for (std::size_t i = 0; i < set.size(); ++i) {
            if (set[i] == '\\') ++i;
            const bool range = i + 2 < set.size() && set[i + 1] == '-';
            if (range ? c >= set[i] && c <= set[i + 2] : c == set[i]) return true;
            if (range) i += 2;
        }
        return false;
    });
}

bool is_within(const Node& schema, std::string_view least, std::string_view most, double value) {
    const std::string low = text_at(schema, least);
    const std::string high = text_at(schema, most);
    return (low.empty() || value >= std::strtod(low.c_str(), nullptr)) &&
           (high.empty() || value <= std::strtod(high.c_str(), nullptr));
}

}  // namespace

bool allows(const Node& schema, const Node& value, const Components& components) {
    if (const std::string link = text_at(schema, "$ref"); !link.empty()) {
        const auto found = components.find(link.substr(link.rfind('/') + 1));
        if (found == components.end() || !allows(*found->second, value, components)) return false;
    }
    if (const Node* const forms = schema.find("anyOf"))
        if (std::none_of(forms->items.begin(), forms->items.end(),
                         [&](const Node& form) { return allows(form, value, components); }))
            return false;
    if (const Node* const type = schema.find("type")) {
        const bool fits = type->is_scalar() ? is_of(value, type->text)
                                            : std::any_of(type->items.begin(), type->items.end(),
                                                          [&](const Node& each) { return is_of(value, each.text); });
        if (!fits) return false;
    }
    if (const Node* const list = schema.find("enum"); list != nullptr && !is_one_of(value, *list)) return false;
    if (value.is_scalar() && !is_literal(value)) {
        const std::string pattern = text_at(schema, "pattern");
        return is_within(schema, "minLength", "maxLength", static_cast<double>(text::width(value.text))) &&
               (pattern.empty() || is_spelled_with(value.text, pattern)) &&
               (text_at(schema, "format") != "date-time" || text::is_iso_time(value.text));
    }
    if (value.is_scalar()) return is_within(schema, "minimum", "maximum", std::strtod(value.text.c_str(), nullptr));
    if (value.is_sequence()) {
        const Node* const positions = schema.find("prefixItems");
        const Node* const items = schema.find("items");
        for (std::size_t i = 0; i < value.items.size(); ++i) {
            const Node* const each = positions != nullptr && i < positions->items.size() ? &positions->items[i] : items;
            if (each != nullptr && each->is_mapping() && !allows(*each, value.items[i], components)) return false;
        }
        return is_within(schema, "minItems", "maxItems", static_cast<double>(value.items.size()));
    }
    if (!value.is_mapping()) return true;
    if (const Node* const required = schema.find("required"))
        for (const Node& name : required->items)
            if (value.find(name.text) == nullptr) return false;
    const Node* const properties = schema.find("properties");
    const Node* const others = schema.find("additionalProperties");
    for (const yaml::Entry& entry : value.entries) {
        const Node* const property = properties == nullptr ? nullptr : properties->find(entry.key);
        const Node* const each = property != nullptr ? property : others;
        if (each != nullptr && !allows(*each, entry.value, components)) return false;
    }
    return is_within(schema, "minProperties", "maxProperties", static_cast<double>(value.entries.size()));
}

}  // namespace exbind::interchange
