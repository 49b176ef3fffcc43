#include <algorithm>

#include "interchange/schema.hpp"
#include "interchange/schema_words.hpp"
#include "spec/glossary.hpp"
#include "spec/reach.hpp"
#include "text/find.hpp"
#include "text/strings.hpp"

namespace exbind::interchange {
namespace {

using spec::Kind;
using spec::Wire;

Wire wire_of(const spec::Field& field) {
    return field.wire.value_or(spec::default_wire(innermost(field.type).kind));
}

/// "^[A-Za-z0-9_-]*$"
std::string pattern_of(const std::string& alphabet) {
    std::string pattern = "^[";
    for (const char c : alphabet) {
        if (c == '\\' || c == ']' || c == '[' || c == '^') pattern += '\\';
        pattern += c;
    }
    return pattern + "]*$";
}

/// A number or text as the schema's type wants it; null where the text is none.
Node value_node(const std::string& type, const std::string& text) {
    if (type == "string") return text_node(text);
    const bool number = (type == "integer" || type == "number") && json::is_number(text);
    const bool truth = type == "boolean" && (text == "true" || text == "false");
    return number || truth ? word_node(text) : null_node();
}

bool is_count(const std::string& text) {
    return text::all_digits(text) && (text == "0" || text.front() != '0') && text.size() < 10;
}

void make_nullable(Node& schema) {
    if (schema.find("$ref") != nullptr) {
        Node forms = list_node();
        forms.items.push_back(std::move(schema));
        forms.items.push_back(map_node({{"type", text_node("null")}}));
        schema = map_node({{"anyOf", std::move(forms)}});
        return;
    }
    for (yaml::Entry& entry : schema.entries) {
        if (entry.key == "type") entry.value = list_node({std::move(entry.value), text_node("null")});
        if (entry.key == "enum") entry.value.items.push_back(null_node());
    }
}

}  // namespace

const Node& target_of(const Node& schema, const Components& components) {
    const std::string link = text_at(schema, "$ref");
    const auto found = components.find(link.substr(link.rfind('/') + 1));
    return link.empty() || found == components.end() ? schema : *found->second;
}

std::string plain_enumerator(std::string_view wire) {
    std::string name;
    for (const char c : wire) name += text::is_alnum(c) ? c : '_';
    return name.empty() || text::is_digit(name.front()) ? '_' + name : name;
}

SchemaWriter::SchemaWriter(const spec::Spec& spec, const Components& components)
    : spec_(spec), components_(components) {
    std::set<std::string> texts;
    for (const spec::Group& group : spec.groups) {
        const auto note = [&](const spec::TypeRef& type, Wire wire) {
            if (type.kind != Kind::named) return;
            const spec::Enum* const one = group.enumeration(type.name);
            const bool numbers = one != nullptr && wire == Wire::number &&
                                 std::all_of(one->values.begin(), one->values.end(),
                                             [](const spec::EnumValue& value) { return json::is_number(value.wire); });
            (numbers ? numeric_ : texts).insert(component_of(group, type.name));
        };
        for (const spec::Type& type : group.types)
            for (const spec::Field& field : type.fields) note(innermost(field.type), wire_of(field));
        for (const spec::Operation& operation : group.operations) note(innermost(operation.reply.type), Wire::text);
    }
    // Where the same enum travels in both forms, its component is texts.
    std::erase_if(numeric_, [&](const std::string& name) { return texts.count(name) != 0; });
}

std::string SchemaWriter::component_of(const spec::Group& group, const std::string& name) {
    const spec::Enum* const one = group.enumeration(name);
    return one != nullptr && one->common ? name : component_prefix(group.name) + name;
}

Node SchemaWriter::of_enum(const spec::Group& group, const spec::Enum& one) const {
    const bool numbers = numeric_.count(component_of(group, one.name)) != 0;
    Node values = list_node();
    Node names = list_node();
    bool named = false;
    for (const spec::EnumValue& value : one.values) {
        values.items.push_back(numbers ? word_node(value.wire) : text_node(value.wire));
        names.items.push_back(text_node(value.name.empty() ? plain_enumerator(value.wire) : value.name));
        named = named || !value.name.empty();
    }
    Node schema = map_node({{"type", text_node(numbers ? "number" : "string")}, {"enum", std::move(values)}});
    if (named) put(schema, "x-enum-varnames", std::move(names));
    return schema;
}

Node SchemaWriter::scalar(Kind kind, const spec::Field& field) const {
    for (const ScalarForm& form : scalar_forms) {
        const bool same_unit = kind != Kind::timestamp || form.unit == field.unit;
        if (form.kind != kind || form.wire != wire_of(field) || !same_unit) continue;
        Node schema = map_node({{"type", text_node(form.type)}});
        if (!form.format.empty()) put(schema, "format", text_node(form.format));
        if (form.values.empty()) return schema;
        Node& values = put(schema, "enum", list_node());
        for (const std::string_view value : form.values)
            values.items.push_back(form.type == "string" ? text_node(value) : word_node(value));
        return schema;
    }
    return map_node();
}

Node SchemaWriter::value(const spec::Group& group, const spec::TypeRef& type, const spec::Field& field,
                         bool json) const {
    switch (type.kind) {
        case Kind::list:
            // One text with commas, in JSON, too.
            if (json && field.style == spec::ListStyle::joined) return map_node({{"type", text_node("string")}});
            return map_node({{"type", text_node("array")}, {"items", value(group, type.item.front(), field, json)}});
        case Kind::map:
            return map_node({{"type", text_node("object")},
                             {"additionalProperties", value(group, type.item.front(), field, json)}});
        case Kind::named:
            break;
        case Kind::json:
            return map_node();
        default:
            return scalar(type.kind, field);
    }
    const std::string component = component_of(group, type.name);
    const spec::Enum* const one = group.enumeration(type.name);
    const bool numbers = wire_of(field) == Wire::number;
    if (one == nullptr || numbers == (numeric_.count(component) != 0)) {
        Node schema = map_node({{"$ref", text_node(std::string(component_link) + component)}});
        if (field.values.empty() || one == nullptr) return schema;
        Node& values = put(schema, "enum", list_node());
        for (const std::string& each : field.values)
            values.items.push_back(numbers ? word_node(each) : text_node(each));
        return schema;
    }
    // In another form than its component has.
    Node schema = map_node({{"type", text_node(numbers ? "number" : "string")}});
    Node values = list_node();
    for (const spec::EnumValue& each : one->values) {
        if (!field.values.empty() &&
            std::find(field.values.begin(), field.values.end(), each.wire) == field.values.end())
            continue;
        values.items.push_back(numbers ? word_node(each.wire) : text_node(each.wire));
        if (numbers && !json::is_number(each.wire)) return map_node();
    }
    put(schema, "enum", std::move(values));
    return schema;
}

/// What the schema cannot hold is left out, and then stands beside it.
void SchemaWriter::add_facts(const spec::Field& field, Node& schema) const {
    const spec::FieldFacts& facts = field.facts;
    const std::string type = text_at(target_of(schema, components_), "type");
    const bool counted = type == "array" || type == "object";
    const BoundWords words = bound_words(field.type.kind);
    for (const auto& [word, bound] : {std::pair{words.least, facts.minimum}, std::pair{words.most, facts.maximum}}) {
        const bool number = (type == "integer" || type == "number") && json::is_number(bound);
        if (counted ? is_count(bound) : number) put(schema, word, word_node(bound));
    }
    if (type == "string" && is_count(facts.shortest)) put(schema, "minLength", word_node(facts.shortest));
    if (type == "string" && is_count(facts.longest)) put(schema, "maxLength", word_node(facts.longest));
    if (type == "string" && !facts.alphabet.empty()) put(schema, "pattern", text_node(pattern_of(facts.alphabet)));
    const auto fits = [&](const std::string& text, Node& value) {
        if (text.empty() || counted || type.empty()) return false;
        value = value_node(type, text);
        return !value.is_null() && allows(schema, value, components_);
    };
    Node fallback;
    const bool flag = field.wire == Wire::flag && !facts.fallback.empty();
    if (fits(!flag ? facts.fallback : facts.fallback == "true" ? "1" : "0", fallback))
        put(schema, "default", std::move(fallback));
    Node example;
    if (fits(facts.example, example)) put(schema, "examples", list_node({std::move(example)}));
}

Node SchemaWriter::of_field(const spec::Group& group, const std::string& type, const spec::Field& field,
                            bool json) const {
    Node schema = value(group, field.type, field, json);
    Node facts = schema;
    add_facts(field, facts);
    if (field.nullable) make_nullable(schema);
    for (std::size_t i = schema.find("anyOf") != nullptr ? 1 : schema.entries.size(); i < facts.entries.size(); ++i)
        if (facts.entries[i].key != "enum") schema.entries.push_back(std::move(facts.entries[i]));
    std::vector<std::string> sentences;
    if (const spec::Gloss* gloss = spec::find_gloss(spec_.glossary, group.name, type, field.wire_name()))
        sentences.push_back(text::upper(gloss->text.front()) + gloss->text.substr(1) + '.');
    if (!field.when.empty()) sentences.push_back("Required where " + field.when + '.');
    if (!sentences.empty()) put(schema, "description", text_node(text::join(sentences, " ")));
    return schema;
}

Node SchemaWriter::of_value(const spec::Group& group, const spec::TypeRef& type) const {
    spec::Field field;
    field.type = type;
    return value(group, type, field, true);
}

Node SchemaWriter::of_fields(const spec::Group& group, const spec::Type& type,
                             const std::vector<const spec::Field*>& fields, const std::string& doc_type, spec::In in,
                             const Node* encoding) const {
    const bool form = encoding != nullptr;
    Node properties = map_node();
    Node required = list_node();
    for (const spec::Field* field : fields) {
        Node& schema = put(properties, field->wire_name(), of_field(group, type.name, *field, !form));
        if (field->deprecated) put(schema, "deprecated", word_node("true"));
        spec::Field read = read_schema(schema, components_);
        read.name = field->wire_name();
        read.doc_type = doc_type_of(schema, doc_type, components_);
        if (field->required == spec::Presence::yes) {
            read.required = spec::Presence::yes;
            required.items.push_back(text_node(read.name));
        }
        read.in = in;
        if (form) read.style = read_style(encoding->find(read.name), schema, components_);
        put_rest(*field, read, schema);
    }
    Node schema = map_node({{"type", text_node("object")}, {"properties", std::move(properties)}});
    if (!required.items.empty()) put(schema, "required", std::move(required));
    return schema;
}

void put_style(spec::ListStyle style, Node& owner) {
    using spec::ListStyle;
    put(owner, "style",
        text_node(style == ListStyle::space  ? "spaceDelimited"
                  : style == ListStyle::pipe ? "pipeDelimited"
                                             : "form"));
    put(owner, "explode", word_node(style == ListStyle::repeat ? "true" : "false"));
}

Node SchemaWriter::of_type(const spec::Group& group, const spec::Type& type, const std::string& doc_type) const {
    Node schema;
    if (type.positional || type.variant) {
        Node items = list_node();
        Node mapping = map_node();
        for (const spec::Field& field : type.fields) {
            Node item = of_field(group, type.name, field, true);
            put(item, "title", text_node(field.name));
            if (const std::string link = text_at(item, "$ref"); !link.empty())
                put(mapping, field.name, text_node(link));
            if (field.deprecated) put(item, "deprecated", word_node("true"));
            spec::Field read = read_schema(item, components_);
            read.name = field.name;
            read.doc_type = doc_type_of(item, doc_type, components_);
            put_rest(field, read, item);
            items.items.push_back(std::move(item));
        }
        schema =
            type.positional
                ? map_node(
                      {{"type", text_node("array")}, {"prefixItems", std::move(items)}, {"items", word_node("true")}})
                : map_node({{"anyOf", std::move(items)}});
        if (!type.tag.empty())
            put(schema, "discriminator",
                map_node({{"propertyName", text_node(type.tag)}, {"mapping", std::move(mapping)}}));
    } else {
        std::vector<const spec::Field*> fields;
        for (const spec::Field& field : type.fields) fields.push_back(&field);
        schema = of_fields(group, type, fields, doc_type);
    }
    if (!type.apart.empty()) put(schema, extension_key("apart"), text_node(type.apart));
    return schema;
}

}  // namespace exbind::interchange
