#include "docs/openapi/join.hpp"

#include <unordered_map>
#include <unordered_set>

namespace exbind::docs::openapi {
namespace {

bool is_number_type(const std::string& type) {
    return type == "integer" || type == "number";
}

/// Type that holds both scalars; empty when there is none.
std::string joint_type(const std::string& a, const std::string& b) {
    if (a == b) return a;
    return is_number_type(a) && is_number_type(b) ? "number" : "";
}

void join_literals(DocField& into, const DocField& other) {
    // A variant without a list allows any value.
    if (into.literals.empty() || other.literals.empty()) {
        into.literals.clear();
        into.literal_names.clear();
        return;
    }
    into.literal_names.insert(into.literal_names.end(), other.literal_names.begin(), other.literal_names.end());
    std::unordered_set<std::string> known(into.literals.begin(), into.literals.end());
    for (const std::string& literal : other.literals) {
        if (known.insert(literal).second) into.literals.push_back(literal);
    }
}

void join_fields(std::vector<DocField>& into, const std::vector<DocField>& other) {
    std::unordered_set<std::string> known;
    std::unordered_map<std::string_view, const DocField*> others;
    for (const DocField& field : other) others.emplace(field.name, &field);
    for (DocField& field : into) {
        known.insert(field.name);
        const auto place = others.find(field.name);
        const DocField* found = place == others.end() ? nullptr : place->second;
        if (found == nullptr) {
            if (field.required == spec::Presence::yes) field.required = spec::Presence::conditional;
            continue;
        }
        if (field.required != found->required) field.required = spec::Presence::conditional;
        if (!join(field, *found)) make_json(field, several_forms);
    }
    for (const DocField& field : other) {
        if (!known.insert(field.name).second) continue;
        into.push_back(field);
        if (field.required == spec::Presence::yes) into.back().required = spec::Presence::conditional;
    }
}

}  // namespace

void make_json(DocField& field, std::string_view why) {
    field.why_json = why;
    field.structure = Structure::scalar;
    field.doc_type = json_type;
    field.format.clear();
    field.positional = false;
    field.variant = false;
    field.tag.clear();
    field.outer.clear();
    field.literals.clear();
    field.fields.clear();
    field.recursive = false;
    field.schema = nullptr;
}

void flatten(DocField& field) {
    if (!field.variant || field.structure != Structure::object || field.fields.empty()) return;
    std::vector<DocField> forms = std::move(field.fields);
    for (DocField& form : forms) flatten(form);
    DocField joint = std::move(forms.front());
    for (std::size_t i = 1; i < forms.size(); ++i)
        if (joint.structure != Structure::object || !join(joint, forms[i])) make_json(joint, several_forms);
    field.variant = false;
    field.tag.clear();
    field.structure = joint.structure;
    field.doc_type = joint.doc_type;
    field.why_json = joint.why_json;
    field.fields = std::move(joint.fields);
    field.schema = nullptr;
}

bool is_json(const DocField& field) {
    return field.structure == Structure::scalar && field.doc_type == json_type;
}

bool join(DocField& into, const DocField& other) {
    if (is_json(into)) return true;
    if (into.structure != other.structure || into.positional != other.positional) return false;
    if (into.variant || other.variant || into.outer != other.outer) return false;
    if (into.recursive || other.recursive) return into.recursive == other.recursive && into.schema == other.schema;
    if (into.schema != other.schema) into.schema = nullptr;
    const bool objects = !into.fields.empty() || !other.fields.empty() || into.structure == Structure::object;
    const std::string type = objects ? into.doc_type : joint_type(into.doc_type, other.doc_type);
    if (type.empty()) return false;
    if (into.positional && into.fields.size() != other.fields.size()) return false;
    into.doc_type = type;
    if (into.format != other.format) into.format.clear();
    if (into.description.empty()) into.description = other.description;
    into.nullable = into.nullable || other.nullable;
    into.deprecated = into.deprecated && other.deprecated;
    if (into.facts.minimum != other.facts.minimum) into.facts.minimum.clear();
    if (into.facts.maximum != other.facts.maximum) into.facts.maximum.clear();
    if (into.facts.shortest != other.facts.shortest) into.facts.shortest.clear();
    if (into.facts.longest != other.facts.longest) into.facts.longest.clear();
    join_literals(into, other);
    join_fields(into.fields, other.fields);
    return true;
}

}  // namespace exbind::docs::openapi
