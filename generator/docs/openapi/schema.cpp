#include "docs/openapi/schema.hpp"

#include <algorithm>
#include <tuple>
#include <unordered_set>

#include "docs/openapi/join.hpp"
#include "docs/openapi/listed_words.hpp"
#include "docs/openapi/node_json.hpp"
#include "docs/openapi/rules.hpp"
#include "text/strings.hpp"

namespace exbind::docs::openapi {
namespace {

namespace rules = openapi_rules;

/// Bounds on how far schemas unfold; the largest real operations need some hundred visits.
constexpr std::size_t most_visits = 5'000;
constexpr std::size_t most_document_visits = 500'000;
constexpr std::size_t most_depth = 60;

/// Type of a schema that only says "null", until the variants around it are joined.
constexpr const char* null_type = "null";

bool is_untyped(const DocField& field) {
    return field.structure == Structure::scalar && (field.doc_type.empty() || is_json(field));
}

/// An object of which nothing is known yet.
bool is_open_object(const DocField& field) {
    return field.structure == Structure::object && field.fields.empty();
}

DocField* find_field(std::vector<DocField>& fields, const std::string& name) {
    const auto found =
        std::find_if(fields.begin(), fields.end(), [&](const DocField& field) { return field.name == name; });
    return found == fields.end() ? nullptr : &*found;
}

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
    return std::all_of(forms.begin(), forms.end(), [&](const DocField& form) {
        return form.structure == forms.front().structure && names(form) == names(forms.front());
    });
}

std::string quoted_list(const std::vector<std::string>& words) {
    return text::join(words, ", ");
}

}  // namespace

void SchemaReader::begin_operation() {
    visits_ = 0;
    exhausted_ = all_visits_ > most_document_visits;
}

DocField SchemaReader::read(const yaml::Node& schema, Direction direction) {
    direction_ = direction;
    return convert(schema);
}

bool SchemaReader::within_bounds(const yaml::Node& schema) {
    ++visits_;
    ++all_visits_;
    if (visits_ <= most_visits && all_visits_ <= most_document_visits && depth_ < most_depth) return true;
    // One finding is enough: they would all say the same.
    if (depth_ >= most_depth || !exhausted_) {
        exhausted_ = depth_ < most_depth;
        document_.report(rules::too_complex, schema.span,
                         depth_ < most_depth ? "the schemas of this operation unfold to too many fields"
                                             : "schemas are nested too deeply here",
                         "give the field a type with an overlay");
    }
    return false;
}

DocField SchemaReader::convert(const yaml::Node& schema) {
    Draft draft = gather(schema);
    finish(draft);
    // {$ref: ...}, or one in an allOf that only adds a description.
    const yaml::Node* wrapped = schema.find("allOf");
    const bool one = wrapped != nullptr && wrapped->items.size() == 1 && schema.find("properties") == nullptr;
    const yaml::Node& named = one ? wrapped->items.front() : schema;
    if (named.find("$ref") != nullptr) draft.field.schema = document_.resolve(named);
    return std::move(draft.field);
}

/// Applies what could only be known with all members merged.
void SchemaReader::finish(Draft& draft) {
    DocField& field = draft.field;
    const std::unordered_set<std::string> required(draft.required.begin(), draft.required.end());
    for (DocField& child : field.fields) {
        if (required.count(child.name) != 0) child.required = spec::Presence::yes;
    }
    if (field.doc_type.empty() || field.doc_type == null_type || is_open_object(field)) make_json(field);
    if (field.doc_type == "boolean") field.literals.clear();
    list_from_text(field);
}

void SchemaReader::list_from_text(DocField& field) {
    if (!field.literals.empty() || field.doc_type != "string" || !field.format.empty()) return;
    field.literals = listed_words(field.description);
    field.literals_from_text = !field.literals.empty();
}

SchemaReader::Draft SchemaReader::gather(const yaml::Node& schema) {
    Draft draft;
    draft.field.span = schema.span;
    if (!schema.is_mapping()) {
        // `true` stands for a schema that allows everything; so does nothing at all.
        if (!schema.is_null() && schema.text != "true") {
            document_.report(rules::odd_keyword, schema.span, "a schema must be a mapping",
                             "the value was imported as any JSON value");
        }
        return draft;
    }
    if (!within_bounds(schema)) return draft;
    ++depth_;
    draft = own(schema);
    if (schema.find("$ref") != nullptr) add_reference(schema, draft);
    if (const yaml::Node* members = schema.find("allOf")) {
        if (!members->is_sequence()) {
            document_.report(rules::odd_keyword, members->span, "allOf must be a list", "it was ignored");
        }
        for (const yaml::Node& member : members->items) {
            Draft part = gather(member);
            merge(draft.field, part.field, member.span);
            draft.required.insert(draft.required.end(), part.required.begin(), part.required.end());
        }
    }
    add_variants(schema, "oneOf", draft);
    add_variants(schema, "anyOf", draft);
    --depth_;
    return draft;
}

void SchemaReader::add_reference(const yaml::Node& schema, Draft& draft) {
    const yaml::Node* target = document_.resolve(schema);
    if (target == nullptr || target == &schema) return;
    if (std::find(open_.begin(), open_.end(), target) != open_.end()) {
        document_.report(rules::recursive_type, schema.find("$ref")->span,
                         "'" + schema.find("$ref")->text + "' contains itself here",
                         "the inner value was imported as any JSON value");
        make_json(draft.field);
        return;
    }
    open_.push_back(target);
    const Draft part = gather(*target);
    open_.pop_back();
    merge(draft.field, part.field, schema.span);
    draft.required.insert(draft.required.end(), part.required.begin(), part.required.end());
}

/// What oneOf or anyOf allows, in this order: one scalar or object when that can hold all forms as they are; JSON when one
/// of them is any JSON; else a variant, told apart by a discriminator, by a member with one listed value each, or by
/// shape.
DocField SchemaReader::joint_of(const yaml::Node& schema, const yaml::Node& variants, std::vector<std::string> labels,
                                std::vector<DocField> forms) {
    if (forms.size() == 1) return std::move(forms.front());
    if (std::any_of(forms.begin(), forms.end(), [](const DocField& form) { return is_json(form); })) {
        document_.report(rules::variants, variants.span,
                         "one of the " + std::to_string(forms.size()) + " forms of this value is any JSON",
                         "it was imported as any JSON value; give it a type with an overlay if you need one");
        make_json(forms.front());
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
    std::unordered_set<std::string> taken;
    for (std::size_t i = 0; i < forms.size(); ++i) {
        std::string name = labels[i];
        for (int n = 2; !taken.insert(name).second; ++n) name = labels[i] + std::to_string(n);
        forms[i].name = std::move(name);
        joint.fields.push_back(std::move(forms[i]));
    }
    document_.report(rules::variants, variants.span,
                     "the value has one of " + std::to_string(joint.fields.size()) + " forms, told apart by " +
                         (joint.tag.empty() ? std::string("their shape") : "'" + text::visible(joint.tag) + "'"),
                     "check that this tells them apart; set `tag` of the type with an overlay if it does not");
    return joint;
}

/// The member that names the form, with the forms then called by its values in `labels`; empty when there is none.
std::string SchemaReader::tag_of(const yaml::Node& schema, const yaml::Node& variants, const std::vector<DocField>& forms,
                                 std::vector<std::string>& labels) {
    const bool objects = std::all_of(forms.begin(), forms.end(), [](const DocField& form) {
        return form.structure == Structure::object && !form.variant && form.outer.empty();
    });
    if (!objects) return {};
    const yaml::Node* discriminator = schema.find("discriminator");
    const std::string property = discriminator == nullptr ? "" : text_of(*discriminator, "propertyName");
    if (!property.empty() && forms.size() == variants.items.size()) {
        const yaml::Node* mapping = discriminator->find("mapping");
        std::vector<std::string> values;
        for (const yaml::Node& variant : variants.items) {
            const std::string reference = text_of(variant, "$ref");
            const std::string name = reference.substr(reference.rfind('/') + 1);
            std::vector<std::string> mapped;
            if (mapping != nullptr)
                for (const yaml::Entry& entry : mapping->entries)
                    if (!reference.empty() && (entry.value.text == reference || entry.value.text == name))
                        mapped.push_back(entry.key);
            if (mapping == nullptr && !name.empty()) mapped.push_back(name);
            if (mapped.size() == 1) values.push_back(mapped.front());
        }
        if (values.size() == forms.size()) {
            labels = std::move(values);
            return property;
        }
    }
    for (const DocField& candidate : forms.front().fields) {
        std::vector<std::string> values;
        for (const DocField& form : forms) {
            const auto same = std::find_if(form.fields.begin(), form.fields.end(),
                                           [&](const DocField& field) { return field.name == candidate.name; });
            const bool telling = same != form.fields.end() && same->structure == Structure::scalar &&
                                 same->doc_type == "string" && !same->literals_from_text && same->literals.size() == 1;
            if (telling && std::find(values.begin(), values.end(), same->literals.front()) == values.end())
                values.push_back(same->literals.front());
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
        Draft part = gather(variant);
        // `required` alone, as in "one of these two fields": says nothing about the type.
        if (is_untyped(part.field) && variant.find("$ref") == nullptr && variant.find("required") != nullptr) continue;
        if (part.field.doc_type == null_type) {
            nullable = true;
            continue;
        }
        finish(part);
        if (variant.find("$ref") != nullptr) part.field.schema = document_.resolve(variant);
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

SchemaReader::Draft SchemaReader::own(const yaml::Node& schema) {
    Draft draft;
    DocField& field = draft.field;
    field.span = schema.span;
    read_annotations(schema, field);
    const std::string type = type_word(schema, field);
    read_facts(schema, field);
    if (field.variant) {
        field.doc_type = type;
    } else if (type == "object" ||
        (type.empty() && (schema.find("properties") != nullptr || schema.find("additionalProperties") != nullptr))) {
        read_object(schema, draft);
    } else if (type == "array" || (type.empty() && schema.find("items") != nullptr)) {
        read_array(schema, field);
    } else {
        field.doc_type = type;
    }
    if (!field.variant) read_literals(schema, field);
    if (const yaml::Node* required = schema.find("required")) {
        if (!required->is_sequence() && !required->is_null()) {
            document_.report(rules::odd_keyword, required->span, "`required` of a schema must be a list of names",
                             "it was ignored");
        }
        for (const yaml::Node& name : required->items) draft.required.push_back(name.text);
    }
    return draft;
}

void SchemaReader::read_annotations(const yaml::Node& schema, DocField& field) {
    field.description = text_of(schema, "description");
    field.format = text_of(schema, "format");
    field.nullable = flag_of(schema, "nullable");
    field.deprecated = flag_of(schema, "deprecated");
}

/// The one type that `type` names; null and lists of types are taken apart.
std::string SchemaReader::type_word(const yaml::Node& schema, DocField& field) {
    const yaml::Node* type = schema.find("type");
    if (type == nullptr || type->is_null()) return {};
    std::vector<std::string> words;
    if (type->is_scalar()) words.push_back(type->text);
    for (const yaml::Node& item : type->items) words.push_back(item.is_null() ? null_type : item.text);
    if (words.size() > 1) {
        const auto end = std::remove(words.begin(), words.end(), null_type);
        field.nullable = field.nullable || end != words.end();
        words.erase(end, words.end());
    }
    if (words.size() > 1) {
        const bool numbers = std::all_of(words.begin(), words.end(),
                                         [](const std::string& w) { return w == "integer" || w == "number"; });
        if (numbers) return "number";
        return several_types(schema, *type, words, field);
    }
    static constexpr std::string_view known[] = {"string", "integer", "number", "boolean", "array", "object", "null"};
    const std::string word = words.empty() ? std::string() : words.front();
    if (word.empty() || std::find(std::begin(known), std::end(known), word) != std::end(known)) return word;
    if (schema.find("properties") != nullptr) return "object";
    const bool text = word.find_first_of("[]<>(){}") == std::string::npos && word != "file";
    document_.report(rules::unknown_type, type->span, "'" + word + "' is no type of OpenAPI",
                     text ? "it was taken as text; give the field a type with an overlay if that is wrong"
                          : "it was imported as any JSON value; give the field a type with an overlay");
    return text ? word : json_type;
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

void SchemaReader::read_facts(const yaml::Node& schema, DocField& field) {
    const auto scalar = [&](const char* keyword) { return text_of(schema, keyword); };
    field.facts.example = scalar("example");
    field.facts.fallback = scalar("default");
    for (const auto& [keyword, exclusive, bound] : {std::tuple{"minimum", "exclusiveMinimum", &field.facts.minimum},
                                                    std::tuple{"maximum", "exclusiveMaximum", &field.facts.maximum}}) {
        *bound = scalar(keyword);
        const yaml::Node* open = schema.find(exclusive);
        if (open == nullptr) continue;
        if (is_json_number(open->text) && !open->quoted) {
            if (version_3_0_) {
                document_.report(rules::odd_keyword, open->span,
                                 std::string(exclusive) + " must be true or false in OpenAPI 3.0",
                                 "it was read as OpenAPI 3.1 means it");
            }
            continue;
        }
        // A bound that is not itself allowed is no fact that a spec can hold.
        if (flag_of(schema, exclusive)) bound->clear();
    }
}

void SchemaReader::read_literals(const yaml::Node& schema, DocField& field) {
    const yaml::Node* values = schema.find("enum");
    std::vector<const yaml::Node*> nodes;
    if (values != nullptr && !values->is_sequence()) {
        document_.report(rules::odd_keyword, values->span, "enum must be a list of values", "it was ignored");
    }
    if (values != nullptr) {
        for (const yaml::Node& value : values->items) nodes.push_back(&value);
    }
    if (const yaml::Node* constant = schema.find("const")) nodes.push_back(constant);
    bool numbers = !nodes.empty();
    bool fractions = false;
    std::unordered_set<std::string> known(field.literals.begin(), field.literals.end());
    for (const yaml::Node* value : nodes) {
        if (value->is_null()) {
            field.nullable = true;
            continue;
        }
        if (!value->is_scalar()) {
            document_.report(rules::odd_keyword, value->span, "a value of an enum is no text or number",
                             "it was ignored");
            continue;
        }
        const std::string literal(text::trim(value->text));
        if (literal.size() != value->text.size()) {
            document_.report(rules::odd_keyword, value->span, "a value of an enum has blanks around it",
                             "they were dropped");
        }
        numbers = numbers && !value->quoted && is_json_number(literal);
        fractions = fractions || literal.find('.') != std::string::npos;
        if (known.insert(literal).second) field.literals.push_back(literal);
    }
    if (!field.literals.empty() && is_untyped(field) && !is_json(field))
        field.doc_type = !numbers ? "string" : fractions ? "number" : "integer";
    if (field.structure != Structure::scalar && values != nullptr && !field.literals.empty() &&
        field.structure != Structure::list_of_scalars) {
        field.literals.clear();
    }
}

void SchemaReader::read_object(const yaml::Node& schema, Draft& draft) {
    DocField& field = draft.field;
    field.structure = Structure::object;
    field.doc_type = "object";
    const yaml::Node* properties = schema.find("properties");
    if (properties != nullptr && !properties->is_mapping() && !properties->is_null()) {
        document_.report(rules::odd_keyword, properties->span, "properties must be a mapping", "it was ignored");
    } else if (properties != nullptr) {
        read_properties(*properties, field);
    }
    const yaml::Node* values = schema.find("additionalProperties");
    // Beside properties it only says what unknown members look like; those are skipped when decoding.
    if (values == nullptr || !values->is_mapping() || values->entries.empty() || !field.fields.empty()) return;
    set_values(field, convert(*values), true);
}

void SchemaReader::read_properties(const yaml::Node& properties, DocField& field) {
    for (const yaml::Entry& entry : properties.entries) {
        if (visits_ > 4 * most_visits || all_visits_ > most_document_visits) return;
        const yaml::Node* target = entry.value.find("$ref") == nullptr ? &entry.value : document_.resolve(entry.value);
        const char* left_out = direction_ == Direction::request ? "readOnly" : "writeOnly";
        if (target != nullptr && (flag_of(*target, left_out) || flag_of(entry.value, left_out))) continue;
        DocField child = convert(entry.value);
        child.name = entry.key;
        child.span = entry.key_span;
        field.fields.push_back(std::move(child));
    }
}

void SchemaReader::read_array(const yaml::Node& schema, DocField& field) {
    if (const yaml::Node* positions = schema.find("prefixItems"); positions != nullptr && positions->is_sequence()) {
        // The positions have no names; one type for all of them is all that can be said.
        std::vector<DocField> items;
        for (const yaml::Node& position : positions->items) items.push_back(convert(position));
        bool same = !items.empty();
        for (std::size_t i = 1; i < items.size() && same; ++i) same = join(items.front(), items[i]);
        DocField item = same ? items.front() : DocField{};
        if (!same) make_json(item);
        set_values(field, item, false);
        return;
    }
    DocField item;
    make_json(item);
    if (const yaml::Node* items = schema.find("items")) item = convert(*items);
    set_values(field, item, false);
}

/// Makes the field a list or map of the value.
void SchemaReader::set_values(DocField& field, const DocField& value, bool map) {
    field.fields = value.fields;
    field.literals = value.literals;
    field.literals_from_text = value.literals_from_text;
    if (field.format.empty()) field.format = value.format;
    if (field.description.empty()) field.description = value.description;
    field.doc_type = (map ? "map of " : "array of ") + value.doc_type;
    if (!value.outer.empty() || (value.structure != Structure::scalar && value.structure != Structure::object &&
                                 (map || value.structure != Structure::list_of_scalars))) {
        // A list or map of lists or maps: one more around what the value is.
        field.structure = value.structure;
        field.positional = value.positional;
        field.doc_type = value.doc_type;
        field.outer = (map ? "m" : "l") + value.outer;
    } else if (value.structure == Structure::scalar) {
        field.structure = map ? Structure::map_of_scalars : Structure::list_of_scalars;
    } else if (value.structure == Structure::object) {
        field.structure = map ? Structure::map_of_objects : Structure::list_of_objects;
    } else {
        field.structure = Structure::list_of_lists;
    }
    field.variant = value.variant;
    field.tag = value.tag;
    field.schema = value.schema;
}

/// Merges a member of an allOf (or the target of a reference) into what is known. What is nearer to the use wins.
void SchemaReader::merge(DocField& into, const DocField& other, const text::Span& at) {
    if (into.description.empty()) into.description = other.description;
    if (into.format.empty()) into.format = other.format;
    if (into.facts.example.empty()) into.facts.example = other.facts.example;
    if (into.facts.fallback.empty()) into.facts.fallback = other.facts.fallback;
    if (into.facts.minimum.empty()) into.facts.minimum = other.facts.minimum;
    if (into.facts.maximum.empty()) into.facts.maximum = other.facts.maximum;
    into.nullable = into.nullable || other.nullable;
    into.deprecated = into.deprecated || other.deprecated;
    // A list of values beside a reference narrows the one behind it.
    if (into.literals.empty()) into.literals = other.literals;
    if (is_untyped(other)) {
        if (into.doc_type.empty() && is_json(other)) make_json(into);
        return;
    }
    if (is_untyped(into)) {
        const std::vector<std::string> literals = into.literals;
        into.structure = other.structure;
        into.doc_type = other.doc_type;
        into.positional = other.positional;
        into.variant = other.variant;
        into.tag = other.tag;
        into.outer = other.outer;
        into.fields = other.fields;
        into.literals = literals;
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
            document_.report(rules::contradiction, at, "the forms of this value cannot be joined with what stands beside",
                             "it was imported as any JSON value; give it a type with an overlay if you need one");
            return make_json(into);
        }
        for (DocField& form : forms.fields) merge(form, beside, at);
        into.structure = Structure::object;
        into.doc_type = "object";
        into.variant = true;
        into.tag = forms.tag;
        into.fields = std::move(forms.fields);
        return;
    }
    if (is_open_object(into) || is_open_object(other)) {
        // "object" alone agrees with every object and map.
        const bool maps = into.structure == Structure::map_of_scalars || into.structure == Structure::map_of_objects ||
                          other.structure == Structure::map_of_scalars || other.structure == Structure::map_of_objects;
        if (is_open_object(into) && (maps || other.structure == Structure::object)) {
            into.structure = other.structure;
            into.doc_type = other.doc_type;
            into.variant = other.variant;
            into.tag = other.tag;
            into.outer = other.outer;
            into.fields = other.fields;
        }
        return;
    }
    if (into.structure == Structure::scalar && other.structure == Structure::scalar) {
        const bool numbers = (into.doc_type == "integer" && other.doc_type == "number") ||
                             (into.doc_type == "number" && other.doc_type == "integer");
        if (numbers) into.doc_type = "integer";
        // An untyped list of values was taken for text; the type behind it knows better.
        if (into.doc_type == other.doc_type || numbers) return;
    }
    if (into.structure != other.structure || into.structure == Structure::scalar) {
        document_.report(rules::contradiction, at,
                         "this member says '" + other.doc_type + "' where another one says '" + into.doc_type + "'",
                         "the first one was taken; give the field a type with an overlay if that is wrong");
        return;
    }
    for (const DocField& field : other.fields) {
        DocField* known = find_field(into.fields, field.name);
        if (known == nullptr) {
            into.fields.push_back(field);
            continue;
        }
        if (field.required == spec::Presence::yes) known->required = spec::Presence::yes;
        merge(*known, field, field.span);
    }
}

}  // namespace exbind::docs::openapi
