#include <algorithm>

#include "interchange/rules.hpp"
#include "interchange/schema.hpp"
#include "interchange/schema_words.hpp"
#include "text/strings.hpp"

namespace exbind::interchange {
namespace {

/// "string" of `type: [string, "null"]`.
std::string type_word(const Node& schema, bool& nullable) {
    const Node* const type = schema.find("type");
    if (type == nullptr) return {};
    if (type->is_scalar()) return type->text;
    std::string word;
    for (const Node& item : type->items) {
        if (item.text == "null")
            nullable = true;
        else
            word = item.text;
    }
    return word;
}

std::vector<std::string> values_of(const Node& schema) {
    std::vector<std::string> values;
    if (const Node* const list = schema.find("enum"))
        for (const Node& item : list->items)
            if (item.is_scalar()) values.push_back(item.text);
    return values;
}

class Reading {
  public:
    Reading(const Components& components, spec::Field& field) : components_(components), field_(field) {}

    spec::TypeRef type_of(const Node& schema) {
        if (const Node* const forms = schema.find("anyOf"); forms != nullptr && !forms->items.empty()) {
            field_.nullable = true;
            return type_of(forms->items.front());
        }
        if (const std::string link = text_at(schema, "$ref"); !link.empty()) return named(link, schema);
        const std::string type = type_word(schema, field_.nullable);
        if (type == "array") {
            const Node* const items = schema.find("items");
            return {
                spec::Kind::list, {}, {items == nullptr ? spec::TypeRef{spec::Kind::json, {}, {}} : type_of(*items)}};
        }
        if (type == "object") {
            const Node* const others = schema.find("additionalProperties");
            if (others == nullptr || !others->is_mapping()) return {spec::Kind::json, {}, {}};
            return {spec::Kind::map, {}, {type_of(*others)}};
        }
        return scalar(schema, type);
    }

  private:
    spec::TypeRef named(const std::string& link, const Node& schema) {
        const std::string name = link.substr(link.rfind('/') + 1);
        if (const auto found = components_.find(name); found != components_.end()) {
            bool nullable = false;
            if (const std::string word = type_word(*found->second, nullable); word == "integer" || word == "number")
                field_.wire = spec::Wire::number;
        }
        field_.values = values_of(schema);
        return {spec::Kind::named, name.substr(name.rfind('.') + 1), {}};
    }

    spec::TypeRef scalar(const Node& schema, const std::string& type) {
        const std::string format = text_at(schema, "format");
        const std::vector<std::string> values = values_of(schema);
        for (const ScalarForm& form : scalar_forms) {
            const bool same_values = std::equal(form.values.begin(), form.values.end(), values.begin(), values.end());
            if (form.type != type || form.format != format || (!form.values.empty() && !same_values)) continue;
            if (form.wire != spec::default_wire(form.kind)) field_.wire = form.wire;
            field_.unit = form.unit;
            return {form.kind, {}, {}};
        }
        return {spec::Kind::json, {}, {}};
    }

    const Components& components_;
    spec::Field& field_;
};

/// The characters of "^[A-Za-z0-9_-]*$".
std::string alphabet_of(const std::string& pattern) {
    if (!pattern.starts_with("^[") || !pattern.ends_with("]*$")) return {};
    std::string alphabet;
    for (std::size_t i = 2; i + 3 < pattern.size(); ++i) {
        if (pattern[i] == '\\') ++i;
        alphabet += pattern[i];
    }
    return alphabet;
}

std::string first_of(const Node* list) {
    return list == nullptr || list->items.empty() ? std::string() : list->items.front().text;
}

template <class Owner>
void set_rest(std::span<const spec::Attribute<Owner>> attributes, const Node& node, Owner& owner,
              text::Diagnostics& diagnostics) {
    for (const spec::Attribute<Owner>& each : attributes) {
        const std::size_t dot = each.key.find('.');
        const Node* value = node.find(extension_key(each.key.substr(0, dot)));
        if (value != nullptr && dot != std::string_view::npos) value = value->find(each.key.substr(dot + 1));
        if (value == nullptr) continue;
        const std::string what = "`" + extension_key(each.key) + "`";
        if (!value->is_scalar())
            diagnostics.report(rules::odd_export, value->span, what + " must be a text", "export the specs again");
        else if (auto refused = each.set(owner, value->text))
            diagnostics.report(*refused->rule, value->span, what + ' ' + refused->message, std::move(refused->help));
    }
}

template <class Owner>
void add_rest(std::span<const spec::Attribute<Owner>> attributes, const Owner& meant, const Owner& read, Node& node) {
    for (const spec::Attribute<Owner>& each : attributes) {
        const std::string text = each.get(meant);
        if (text == each.get(read)) continue;
        const std::size_t dot = each.key.find('.');
        const std::string key = extension_key(each.key.substr(0, dot));
        if (dot == std::string_view::npos) {
            put(node, key, text_node(text));
        } else {
            if (node.entries.empty() || node.entries.back().key != key) put(node, key, map_node());
            put(node.entries.back().value, each.key.substr(dot + 1), text_node(text));
        }
    }
}

}  // namespace

spec::Field read_schema(const Node& schema, const Components& components) {
    spec::Field field;
    field.span = schema.span;
    field.type = Reading(components, field).type_of(schema);
    field.deprecated = text_at(schema, "deprecated") == "true";
    spec::FieldFacts& facts = field.facts;
    facts.example = first_of(schema.find("examples"));
    facts.fallback = text_at(schema, "default");
    if (field.wire == spec::Wire::flag && !facts.fallback.empty())
        facts.fallback = facts.fallback == "1" ? "true" : "false";
    const BoundWords bounds = bound_words(field.type.kind);
    facts.minimum = text_at(schema, bounds.least);
    facts.maximum = text_at(schema, bounds.most);
    facts.shortest = text_at(schema, "minLength");
    facts.longest = text_at(schema, "maxLength");
    facts.alphabet = alphabet_of(text_at(schema, "pattern"));
    return field;
}

std::string doc_type_of(const Node& schema, const std::string& usual, const Components& components) {
    constexpr std::string_view words[] = {"string", "integer", "number", "boolean", "object"};
    if (!text::contains(words, usual)) return usual;
    const Node* at = &schema;
    if (const Node* const forms = schema.find("anyOf"); forms != nullptr && !forms->items.empty())
        at = &forms->items.front();
    const Node& target = target_of(*at, components);
    bool nullable = false;
    const std::string type = type_word(target, nullable);
    if (const Node* const items = target.find("items"); type == "array" && items != nullptr && items->is_mapping())
        return "array of " + doc_type_of(*items, usual, components);
    if (const Node* const others = target.find("additionalProperties"))
        return "map of " + doc_type_of(*others, usual, components);
    if (target.find("anyOf") != nullptr) return "object";
    return type.empty() ? "json" : type;
}

spec::ListStyle read_style(const Node* owner, const Node& schema, const Components& components) {
    const Node* const items = schema.find("items");
    if (owner == nullptr || items == nullptr) return spec::ListStyle::comma;
    if (owner->find("content") != nullptr || owner->find("contentType") != nullptr) {
        // Lists of anything but single values have no other form, which needs no word.
        const std::string type = text_at(target_of(*items, components), "type");
        const bool single = !type.empty() && type != "array" && type != "object";
        return single ? spec::ListStyle::json : spec::ListStyle::comma;
    }
    const std::string style = text_at(*owner, "style");
    if (style == "spaceDelimited") return spec::ListStyle::space;
    if (style == "pipeDelimited") return spec::ListStyle::pipe;
    return text_at(*owner, "explode") == "true" ? spec::ListStyle::repeat : spec::ListStyle::comma;
}

spec::Type read_type(const std::string& name, const Node& schema, const Components& components,
                     const std::string& doc_type, text::Diagnostics& diagnostics) {
    spec::Type type;
    type.name = name;
    type.span = schema.span;
    type.apart = text_at(schema, extension_key("apart"));
    const auto add = [&](const std::string& field_name, const Node& node, bool required) {
        spec::Field field = read_schema(node, components);
        field.name = field_name;
        field.doc_type = doc_type_of(node, doc_type, components);
        if (required) field.required = spec::Presence::yes;
        read_rest(node, field, diagnostics);
        type.fields.push_back(std::move(field));
    };
    const Node* const positions = schema.find("prefixItems");
    const Node* const forms = schema.find("anyOf");
    type.positional = positions != nullptr;
    type.variant = forms != nullptr;
    if (const Node* const discriminator = schema.find("discriminator"))
        type.tag = text_at(*discriminator, "propertyName");
    for (const Node* const list : {positions, forms})
        if (list != nullptr)
            for (const Node& item : list->items) add(text_at(item, "title"), item, false);
    const Node* const required = schema.find("required");
    if (const Node* const properties = schema.find("properties"))
        for (const yaml::Entry& entry : properties->entries)
            add(entry.key, entry.value,
                required != nullptr && std::any_of(required->items.begin(), required->items.end(),
                                                   [&](const Node& item) { return item.text == entry.key; }));
    return type;
}

spec::Enum read_enum(const std::string& name, const Node& schema) {
    spec::Enum result;
    result.name = name;
    result.span = schema.span;
    const Node* const names = schema.find("x-enum-varnames");
    const std::vector<std::string> values = values_of(schema);
    for (std::size_t i = 0; i < values.size(); ++i) {
        const bool named =
            names != nullptr && i < names->items.size() && names->items[i].text != plain_enumerator(values[i]);
        result.values.push_back({values[i], named ? names->items[i].text : "", {}});
    }
    return result;
}

void put_rest(const spec::Field& meant, const spec::Field& read, Node& owner) {
    add_rest(spec::field_attributes(), meant, read, owner);
    if (meant.values != read.values) put(owner, extension_key("values"), texts_node(meant.values));
}

void put_rest(const spec::Operation& meant, const spec::Operation& read, Node& owner) {
    add_rest(spec::operation_attributes(), meant, read, owner);
}

void read_rest(const Node& owner, spec::Field& field, text::Diagnostics& diagnostics) {
    set_rest(spec::field_attributes(), owner, field, diagnostics);
    if (const Node* const values = owner.find(extension_key("values"))) {
        field.values.clear();
        for (const Node& value : values->items) field.values.push_back(value.text);
    }
}

void read_rest(const Node& owner, spec::Operation& operation, text::Diagnostics& diagnostics) {
    set_rest(spec::operation_attributes(), owner, operation, diagnostics);
}

}  // namespace exbind::interchange
