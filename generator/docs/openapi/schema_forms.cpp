// Values of several forms: oneOf, anyOf and lists of types.
#include "docs/openapi/schema.hpp"

#include <algorithm>
#include <set>
#include <unordered_map>
#include <unordered_set>

#include "docs/names.hpp"
#include "docs/openapi/join.hpp"
#include "docs/openapi/rules.hpp"
#include "text/strings.hpp"

namespace exbind::docs::openapi {
namespace {

namespace rules = openapi_rules;

/// What a form is called: the schema's name, else its type.
std::string label_of(const yaml::Node& variant, const DocField& form) {
    const std::string reference = text_of(variant, "$ref");
    std::string label = reference.empty() ? text_of(variant, "title") : reference.substr(reference.rfind('/') + 1);
    std::erase_if(label, [](char c) { return static_cast<unsigned char>(c) <= ' ' || c == 0x7F; });
    if (!label.empty()) return label;
    return form.structure == Structure::object ? "form" : text::replace_all(form.doc_type, " ", "_");
}

/// One scalar or one object can hold all of them as they are: scalars, or objects with the same members.
bool same_members(const std::vector<DocField>& forms) {
    const auto names = [](const DocField& form) {
        std::vector<std::string> result;
        for (const DocField& field : form.fields) result.push_back(field.name);
        std::sort(result.begin(), result.end());
        return result;
    };
    const std::vector<std::string> first = names(forms.front());
    return std::all_of(forms.begin(), forms.end(), [&](const DocField& form) {
        return form.structure == forms.front().structure && form.fields.size() == first.size() &&
               names(form) == first && form.recursive == forms.front().recursive;
    });
}

std::string quoted_list(const std::vector<std::string>& words) {
    return text::join(words, ", ");
}

}  // namespace

/// What oneOf or anyOf allows, in this order: one scalar or object when that can hold all forms as they are; JSON when
/// one of them is any JSON; else a variant, told apart by a discriminator, by a member with one listed value each, or
/// by shape.
DocField SchemaReader::joint_of(const yaml::Node& schema, const yaml::Node& variants, std::vector<std::string> labels,
                                std::vector<DocField> forms) {
    if (forms.size() == 1) return std::move(forms.front());
    if (std::any_of(forms.begin(), forms.end(), [](const DocField& form) { return is_json(form); })) {
        document_.report(rules::variants, variants.span,
                         "one of the " + std::to_string(forms.size()) + " forms of this value is any JSON",
                         "it was imported as any JSON value; give it a type with an overlay if you need one");
        make_json(forms.front(), several_forms);
        return std::move(forms.front());
    }
    if (same_members(forms)) {
        DocField joint = forms.front();
        bool joined = true;
        for (std::size_t i = 1; i < forms.size() && joined; ++i) joined = join(joint, forms[i]);
        if (joined) return joint;
    }
    DocField joint;
    joint.span = schema.span;
    joint.structure = Structure::object;
    joint.doc_type = "object";
    joint.variant = true;
    joint.tag = tag_of(schema, variants, forms, labels);
    FreeNames names;
    for (std::size_t i = 0; i < forms.size(); ++i) {
        forms[i].name = names.take(labels[i]);
        joint.fields.push_back(std::move(forms[i]));
    }
    document_.report(rules::variants, variants.span,
                     "the value has one of " + std::to_string(joint.fields.size()) + " forms, told apart by " +
                         (joint.tag.empty() ? std::string("their shape") : "'" + text::visible(joint.tag) + "'"),
                     "check that this tells them apart; set `tag` of the type with an overlay if it does not");
    return joint;
}

/// The member that names the form, with the forms then called by its values in `labels`; empty when there is none.
std::string SchemaReader::tag_of(const yaml::Node& schema, const yaml::Node& variants,
                                 const std::vector<DocField>& forms, std::vector<std::string>& labels) {
    const bool objects = std::all_of(forms.begin(), forms.end(), [](const DocField& form) {
        return form.structure == Structure::object && !form.variant && form.outer.empty();
    });
    if (!objects) return {};
    const yaml::Node* discriminator = schema.find("discriminator");
    const std::string property = discriminator == nullptr ? "" : text_of(*discriminator, "propertyName");
    if (!property.empty() && forms.size() == variants.items.size()) {
        const yaml::Node* mapping = discriminator->find("mapping");
        std::unordered_map<std::string_view, std::vector<std::string>> keys;  // of the mapping, by what they stand for
        if (mapping != nullptr)
            for (const yaml::Entry& entry : mapping->entries) keys[entry.value.text].push_back(entry.key);
        std::vector<std::string> values;
        for (const yaml::Node& variant : variants.items) {
            const std::string reference = text_of(variant, "$ref");
            const std::string name = reference.substr(reference.rfind('/') + 1);
            std::vector<std::string> mapped;
            for (const std::string& form : std::set{reference, name})
                if (const auto found = keys.find(form); found != keys.end() && !reference.empty())
                    mapped.insert(mapped.end(), found->second.begin(), found->second.end());
            if (mapping == nullptr && !name.empty()) mapped.push_back(name);
            if (mapped.size() == 1) values.push_back(mapped.front());
        }
        if (values.size() == forms.size()) {
            labels = std::move(values);
            return property;
        }
    }
    const auto is_telling = [](const DocField& field) {
        return field.structure == Structure::scalar && field.doc_type == "string" && !field.literals_from_text &&
               field.literals.size() == 1;
    };
    std::vector<std::unordered_map<std::string_view, const DocField*>> members(forms.size());
    for (std::size_t i = 0; i < forms.size(); ++i)
        for (const DocField& field : forms[i].fields) members[i].emplace(field.name, &field);
    for (const DocField& candidate : forms.front().fields) {
        std::vector<std::string> values;
        std::unordered_set<std::string_view> different;
        for (const auto& form : members) {
            const auto same = form.find(candidate.name);
            if (same == form.end() || !is_telling(*same->second)) break;
            const std::string& value = same->second->literals.front();
            if (!different.insert(value).second) break;
            values.push_back(value);
        }
        if (values.size() != forms.size()) continue;
        labels = std::move(values);
        return candidate.name;
    }
    return {};
}

/// Joins the variants of oneOf or anyOf and merges the result with what stands beside them.
void SchemaReader::add_variants(const yaml::Node& schema, const char* keyword, Draft& draft) {
    const yaml::Node* variants = schema.find(keyword);
    if (variants == nullptr) return;
    if (!variants->is_sequence() || variants->items.empty()) {
        document_.report(rules::odd_keyword, variants->span, std::string(keyword) + " must be a list of schemas",
                         "it was ignored");
        return;
    }
    std::vector<DocField> forms;
    std::vector<std::string> labels;
    bool nullable = false;
    for (const yaml::Node& variant : variants->items) {
        Draft part = gather_value(variant);
        // `required` alone, as in "one of these two fields": says nothing about the type.
        if (is_untyped(part.field) && variant.find("$ref") == nullptr && variant.find("required") != nullptr) continue;
        if (part.field.doc_type == null_type) {
            nullable = true;
            continue;
        }
        finish(part);
        // One listed value and its title, once for each value, is how OpenAPI 3.1 names the values of an enum.
        if (const std::string title = text_of(variant, "title");
            !title.empty() && part.field.literals.size() == 1 && part.field.structure == Structure::scalar)
            part.field.literal_names = {{part.field.literals.front(), title}};
        labels.push_back(label_of(variant, part.field));
        forms.push_back(std::move(part.field));
    }
    if (forms.empty()) {
        draft.field.nullable = draft.field.nullable || nullable;
        return;
    }
    DocField joint = joint_of(schema, *variants, labels, forms);
    joint.nullable = joint.nullable || nullable;
    // Keeps "required in every variant" apart from the requirement lists of what stands beside.
    merge(draft.field, joint, variants->span);
}

/// Scalars of several types are a variant; with lists or objects among them, any JSON.
std::string SchemaReader::several_types(const yaml::Node& schema, const yaml::Node& type,
                                        const std::vector<std::string>& words, DocField& field) {
    std::vector<DocField> forms;
    for (const std::string& word : words) {
        const bool scalar = word == "string" || word == "integer" || word == "number" || word == "boolean";
        if (!scalar || schema.find("enum") != nullptr) {
            document_.report(rules::variants, type.span, "the value may be of several types: " + quoted_list(words),
                             "it was imported as any JSON value; give it a type with an overlay if you need one");
            field.why_json = several_forms;
            return json_type;
        }
        DocField& form = forms.emplace_back();
        form.doc_type = word;
        form.span = type.span;
    }
    field.fields = joint_of(schema, type, words, std::move(forms)).fields;
    field.structure = Structure::object;
    field.variant = true;
    return "object";
}

}  // namespace exbind::docs::openapi
