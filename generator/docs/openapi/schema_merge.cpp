// Fields made of several schemas: what lists and maps hold, and the members of an allOf.
#include "docs/openapi/schema.hpp"

#include <algorithm>
#include <unordered_map>

#include "docs/openapi/join.hpp"
#include "docs/openapi/rules.hpp"

namespace exbind::docs::openapi {
namespace {

namespace rules = openapi_rules;

void take_schema(DocField& into, const DocField& other) {
    into.schema = other.schema;
    into.schema_name = other.schema_name;
    into.recursive = other.recursive;
}

/// What kind of value the other is, without what is said about it.
void take_form(DocField& into, const DocField& other) {
    into.structure = other.structure;
    into.doc_type = other.doc_type;
    into.why_json = other.why_json;
    into.positional = other.positional;
    into.variant = other.variant;
    into.tag = other.tag;
    into.outer = other.outer;
    into.fields = other.fields;
    take_schema(into, other);
}

/// 'l' for lists, 'm' for maps, else a blank.
char outermost(const DocField& field) {
    if (!field.outer.empty()) return field.outer.front();
    switch (field.structure) {
        case Structure::list_of_scalars:
        case Structure::list_of_objects:
        case Structure::list_of_lists:
            return 'l';
        case Structure::map_of_scalars:
        case Structure::map_of_objects:
            return 'm';
        default:
            return ' ';
    }
}

/// A list or map whose values may be anything.
bool holds_anything(const DocField& field) {
    const bool scalars = field.structure == Structure::list_of_scalars || field.structure == Structure::map_of_scalars;
    return scalars && field.outer.empty() && field.doc_type.ends_with(std::string(" ") + json_type);
}

}  // namespace

bool is_untyped(const DocField& field) {
    return field.structure == Structure::scalar && (field.doc_type.empty() || is_json(field));
}

bool is_open_object(const DocField& field) {
    return field.structure == Structure::object && field.fields.empty() && !field.recursive;
}

/// Makes the field a list or map of the value.
void SchemaReader::set_values(DocField& field, const DocField& value, bool map) {
    field.fields = value.fields;
    field.literals = value.literals;
    field.literal_names = value.literal_names;
    field.literals_from_text = value.literals_from_text;
    if (field.format.empty()) field.format = value.format;
    if (field.description.empty()) field.description = value.description;
    field.doc_type = (map ? "map of " : "array of ") + value.doc_type;
    if (!value.outer.empty() || (value.structure != Structure::scalar && value.structure != Structure::object &&
                                 (map || value.structure != Structure::list_of_scalars))) {
        // A list or map of lists or maps: one more around what the value is.
        field.structure = value.structure;
        field.doc_type = value.doc_type;
        field.outer = (map ? "m" : "l") + value.outer;
    } else if (value.structure == Structure::scalar) {
        field.structure = map ? Structure::map_of_scalars : Structure::list_of_scalars;
    } else if (value.structure == Structure::object) {
        field.structure = map ? Structure::map_of_objects : Structure::list_of_objects;
    } else {
        field.structure = Structure::list_of_lists;
    }
    field.positional = value.positional;
    field.why_json = value.why_json;
    field.variant = value.variant;
    field.tag = value.tag;
    field.schema = value.schema;
    field.schema_name = value.schema_name;
    field.recursive = value.recursive;
}

/// Merges a member of an allOf (or the target of a reference) into what is known. What is nearer to the use wins.
void SchemaReader::merge(DocField& into, const DocField& other, const text::Span& at) {
    if (into.description.empty()) into.description = other.description;
    if (into.format.empty()) into.format = other.format;
    if (into.facts.example.empty()) into.facts.example = other.facts.example;
    if (into.facts.fallback.empty()) into.facts.fallback = other.facts.fallback;
    if (into.facts.minimum.empty()) into.facts.minimum = other.facts.minimum;
    if (into.facts.maximum.empty()) into.facts.maximum = other.facts.maximum;
    if (into.facts.shortest.empty()) into.facts.shortest = other.facts.shortest;
    if (into.facts.longest.empty()) into.facts.longest = other.facts.longest;
    into.nullable = into.nullable || other.nullable;
    into.deprecated = into.deprecated || other.deprecated;
    // A list of values beside a reference narrows the one behind it.
    if (into.literals.empty()) into.literals = other.literals;
    if (into.literal_names.empty()) into.literal_names = other.literal_names;
    if (is_untyped(other)) {
        if (into.doc_type.empty() && is_json(other)) make_json(into, other.why_json);
        return;
    }
    if (is_untyped(into)) {
        take_form(into, other);
        return;
    }
    if ((into.variant || other.variant) && !is_open_object(into) && !is_open_object(other)) {
        // What stands beside the forms belongs to each of them.
        DocField forms = into.variant ? into : other;
        const DocField& beside = into.variant ? other : into;
        const bool objects = beside.structure == Structure::object && !beside.variant &&
                             std::all_of(forms.fields.begin(), forms.fields.end(), [](const DocField& form) {
                                 return form.structure == Structure::object && !form.variant;
                             });
        if (!objects) {
            document_.report(rules::contradiction, at,
                             "the forms of this value cannot be joined with the schema beside them",
                             "it was imported as any JSON value; give it a type with an overlay if you need one");
            return make_json(into, parts_differ);
        }
        for (DocField& form : forms.fields) merge(form, beside, at);
        into.structure = Structure::object;
        into.doc_type = "object";
        into.variant = true;
        into.tag = forms.tag;
        into.fields = std::move(forms.fields);
        into.schema = nullptr;
        return;
    }
    if (is_open_object(into) || is_open_object(other)) {
        // "object" alone agrees with every object and map.
        const bool maps = into.structure == Structure::map_of_scalars || into.structure == Structure::map_of_objects ||
                          other.structure == Structure::map_of_scalars || other.structure == Structure::map_of_objects;
        // An object around an enum, or around another single value, is that value.
        const bool inner = other.structure == Structure::scalar;
        if (is_open_object(into) && (maps || inner || other.structure == Structure::object)) take_form(into, other);
        return;
    }
    // A list or map of anything agrees with every list or map.
    if (holds_anything(into) && outermost(into) == outermost(other)) return take_form(into, other);
    if (holds_anything(other) && outermost(into) == outermost(other)) return;
    into.schema = nullptr;
    if (into.structure == Structure::scalar && other.structure == Structure::scalar) {
        const bool numbers = (into.doc_type == "integer" && other.doc_type == "number") ||
                             (into.doc_type == "number" && other.doc_type == "integer");
        if (numbers) into.doc_type = "integer";
        // An untyped list of values was taken for text; the type behind it knows better.
        if (into.doc_type == other.doc_type || numbers) return;
    }
    if (into.structure != other.structure || into.structure == Structure::scalar) {
        document_.report(rules::contradiction, at,
                         "this member is '" + other.doc_type + "', another one is '" + into.doc_type + "'",
                         "the first one was used; give the field a type with an overlay if that is wrong");
        return;
    }
    std::unordered_map<std::string, std::size_t> places;
    for (std::size_t i = 0; i < into.fields.size(); ++i) places.emplace(into.fields[i].name, i);
    for (const DocField& field : other.fields) {
        const auto found = places.find(field.name);
        if (found == places.end()) {
            into.fields.push_back(field);
            continue;
        }
        DocField* const known = &into.fields[found->second];
        if (field.required == spec::Presence::yes) known->required = spec::Presence::yes;
        merge(*known, field, field.span);
    }
}

}  // namespace exbind::docs::openapi
