#include "docs/openapi/schema.hpp"

#include <algorithm>
#include <charconv>
#include <tuple>
#include <unordered_set>

#include "docs/names.hpp"
#include "docs/openapi/join.hpp"
#include "docs/openapi/listed_words.hpp"
#include "docs/openapi/rules.hpp"
#include "json/json.hpp"
#include "text/strings.hpp"

namespace exbind::docs::openapi {
namespace {

namespace rules = openapi_rules;

/// Bounds on how far schemas unfold: how often those are visited that were visited before. The largest real operations
/// need some hundred visits.
constexpr std::size_t most_visits = 10'000;
constexpr std::size_t most_document_visits = 2'000'000;
constexpr std::size_t most_depth = 60;

/// The integer beside an open bound; empty when the schema is of no integer or the bound is far out.
std::string next_integer(const yaml::Node& schema, const std::string& bound, int step) {
    long value = 0;
    const auto read = std::from_chars(bound.data(), bound.data() + bound.size(), value);
    const bool whole = read.ec == std::errc{} && read.ptr == bound.data() + bound.size();
    if (text_of(schema, "type") != "integer" || !whole || value > 1'000'000'000'000 || value < -1'000'000'000'000)
        return {};
    return std::to_string(value + step);
}

/// A number says nothing to the reader; what it means does, if a few words tell it.
void name_by_meaning(const std::string& value, std::string_view meaning, DocField& field) {
    constexpr std::ptrdiff_t most_spaces = 4;
    meaning = text::trim(meaning);
    while (meaning.ends_with('.')) meaning.remove_suffix(1);
    const bool named = !meaning.empty() && !text::is_digit(meaning.front()) && json::is_numeric(value);
    if (named && std::count(meaning.begin(), meaning.end(), ' ') <= most_spaces)
        field.literal_names.emplace_back(value, meaning);
}

}  // namespace

void SchemaReader::begin_operation() {
    visits_ = 0;
    exhausted_ = all_visits_ > most_document_visits;
}

bool SchemaReader::within_bounds(const yaml::Node& schema) {
    if (!visited_.insert(&schema).second) {
        ++visits_;
        ++all_visits_;
    }
    if (visits_ <= most_visits && all_visits_ <= most_document_visits && depth_ < most_depth) return true;
    // One finding is enough: they would all say the same.
    if (depth_ >= most_depth || !exhausted_) {
        exhausted_ = depth_ < most_depth;
        if (depth_ >= most_depth)
            document_.report(rules::too_complex, schema.span, "schemas are nested too deeply",
                             "give the field a type with an overlay");
        else
            document_.fail(rules::too_complex, schema.span, "the schemas of this operation expand to too many fields",
                           "write it into a *.manual.yaml");
    }
    return false;
}

DocField SchemaReader::read(const yaml::Node& schema, Direction direction) {
    direction_ = direction;
    document_.reading_reply(direction == Direction::reply);
    DocField field = convert(schema);
    document_.reading_reply(false);
    return field;
}

DocField SchemaReader::read_spread(const yaml::Node& schema, Direction direction) {
    direction_ = direction;
    document_.reading_reply(direction == Direction::reply);
    Draft draft = gather(schema);
    document_.reading_reply(false);
    finish(draft);
    return std::move(draft.field);
}

DocField SchemaReader::convert(const yaml::Node& schema) {
    Draft draft = gather_value(schema);
    finish(draft);
    return std::move(draft.field);
}

/// The schema that describes the value alone: what a reference leads to, perhaps from within an allOf that only adds a
/// description; else the schema itself. `name` is the last one that a reference gives it.
const yaml::Node& SchemaReader::described_by(const yaml::Node& schema, std::string& name) {
    const yaml::Node* current = &schema;
    for (std::size_t step = 0; step < most_depth; ++step) {
        const yaml::Node* all = current->find("allOf");
        const yaml::Node* reference = current->find("$ref");
        const bool wraps = reference == nullptr && all != nullptr && all->items.size() == 1;
        for (const char* keyword : {"properties", "additionalProperties", "items", "oneOf", "anyOf"})
            if (current->find(keyword) != nullptr) return *current;
        if (!wraps && (reference == nullptr || !reference->is_scalar() || all != nullptr)) return *current;
        if (wraps && all->items.front().find("$ref") == nullptr) return *current;
        const yaml::Node& pointing = wraps ? all->items.front() : *current;
        if (wraps) reference = pointing.find("$ref");
        const yaml::Node* target = document_.resolve(pointing);
        if (target == nullptr || target == current) return *current;
        if (reference->is_scalar()) name = reference->text.substr(reference->text.rfind('/') + 1);
        current = target;
    }
    return *current;
}

/// Schemas that no type of their own comes from: lists, maps, and one form beside null.
bool SchemaReader::is_container(const yaml::Node& schema) {
    const yaml::Node* type = schema.find("type");
    const bool array = type != nullptr && type->is_scalar() && type->text == "array";
    const bool properties = schema.find("properties") != nullptr || schema.find("allOf") != nullptr;
    if (array || (!properties && (schema.find("items") != nullptr || schema.find("additionalProperties") != nullptr)))
        return true;
    for (const char* keyword : {"oneOf", "anyOf"}) {
        const yaml::Node* forms = schema.find(keyword);
        if (forms == nullptr || properties) continue;
        const auto real = std::count_if(forms->items.begin(), forms->items.end(),
                                        [](const yaml::Node& form) { return text_of(form, "type") != null_type; });
        if (real == 1) return true;
    }
    return false;
}

/// A schema on its way to a value. Where the value stands within one of the same schema, it is that type again: a list
/// or map of it can hold it, anything else cannot.
SchemaReader::Draft SchemaReader::gather_value(const yaml::Node& schema) {
    if (!schema.is_mapping()) return gather(schema);
    std::string name;
    const yaml::Node& target = described_by(schema, name);
    const bool container = is_container(target);
    const auto known =
        std::find_if(values_.rbegin(), values_.rend(), [&](const Value& v) { return v.schema == &target; });
    const bool endless =
        known != values_.rend() && std::all_of(values_.rbegin(), known + 1, [](const Value& v) { return v.container; });
    if (known != values_.rend() && (endless || !container)) {
        Draft draft;
        draft.field.span = schema.span;
        read_annotations(schema, draft.field);
        if (!endless && lists_ > known->lists) {
            draft.field.structure = Structure::object;
            draft.field.doc_type = "object";
            draft.field.recursive = true;
            draft.field.schema = &target;
            draft.field.schema_name = name;
        } else {
            const yaml::Node* reference = schema.find("$ref");
            document_.report(rules::recursive_type, reference != nullptr ? reference->span : schema.span,
                             "the value contains itself without a list or map in between",
                             "the inner value was imported as any JSON value");
            make_json(draft.field, holds_itself);
        }
        return draft;
    }
    values_.push_back({&target, lists_, container});
    std::vector<const yaml::Node*> outside;
    outside.swap(open_);
    Draft draft = gather(schema);
    outside.swap(open_);
    values_.pop_back();
    DocField& field = draft.field;
    if (field.structure == Structure::object && field.outer.empty() && field.schema == nullptr) {
        field.schema = &target;
        field.schema_name = std::move(name);
    }
    return draft;
}

/// Applies what could only be known with all members merged.
void SchemaReader::finish(Draft& draft) {
    DocField& field = draft.field;
    const std::unordered_set<std::string> required(draft.required.begin(), draft.required.end());
    for (DocField& child : field.fields) {
        if (required.count(child.name) != 0) child.required = spec::Presence::yes;
    }
    if (is_open_object(field)) {
        make_json(field, no_members);
    } else if (field.doc_type.empty() || field.doc_type == null_type) {
        make_json(field, no_type);
    }
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
                         "it was imported as any JSON value");
        make_json(draft.field, holds_itself);
        return;
    }
    open_.push_back(target);
    const Draft part = gather(*target);
    open_.pop_back();
    merge(draft.field, part.field, schema.span);
    draft.required.insert(draft.required.end(), part.required.begin(), part.required.end());
}

SchemaReader::Draft SchemaReader::own(const yaml::Node& schema) {
    Draft draft;
    DocField& field = draft.field;
    field.span = schema.span;
    mention_unknown(schema);
    read_annotations(schema, field);
    const std::string type = type_word(schema, field);
    read_facts(schema, field);
    if (field.variant) {
        field.doc_type = type;
    } else if (type == "object" || (type.empty() && (schema.find("properties") != nullptr ||
                                                     schema.find("additionalProperties") != nullptr ||
                                                     schema.find("patternProperties") != nullptr))) {
        read_object(schema, draft);
    } else if (type == "array" ||
               (type.empty() && (schema.find("items") != nullptr || schema.find("prefixItems") != nullptr))) {
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
    document_.report(rules::unknown_type, type->span, "unknown type '" + word + "'",
                     text ? "it was read as text; give the field a type with an overlay if that is wrong"
                          : "it was imported as any JSON value; give the field a type with an overlay");
    if (!text) field.why_json = unknown_word;
    return text ? word : json_type;
}

void SchemaReader::read_facts(const yaml::Node& schema, DocField& field) {
    const auto scalar = [&](const char* keyword) { return text_of(schema, keyword); };
    field.facts.example = scalar("example");
    field.facts.fallback = scalar("default");
    for (const auto& [keyword, length] :
         {std::pair{"minLength", &field.facts.shortest}, std::pair{"maxLength", &field.facts.longest}})
        if (const std::string text = scalar(keyword); text.size() <= 4 && text != "0" && text::all_digits(text))
            *length = text;
    for (const auto& [keyword, exclusive, bound] : {std::tuple{"minimum", "exclusiveMinimum", &field.facts.minimum},
                                                    std::tuple{"maximum", "exclusiveMaximum", &field.facts.maximum}}) {
        *bound = scalar(keyword);
        const yaml::Node* open = schema.find(exclusive);
        if (open == nullptr) continue;
        const int step = bound == &field.facts.minimum ? 1 : -1;
        if (json::is_number(open->text) && !open->quoted) {
            const std::string next = next_integer(schema, open->text, step);
            if (bound->empty()) *bound = next;
            if (version_3_0_) {
                document_.report(rules::odd_keyword, open->span,
                                 std::string(exclusive) + " must be true or false in OpenAPI 3.0",
                                 "it was read as in OpenAPI 3.1");
            }
            continue;
        }
        // A bound that is not itself allowed is a fact that a spec can hold for integers only.
        if (flag_of(schema, exclusive)) *bound = next_integer(schema, *bound, step);
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
    read_literal_names(schema, nodes, field);
    bool numbers = !nodes.empty();
    bool fractions = false;
    std::unordered_set<std::string> known(field.literals.begin(), field.literals.end());
    for (const yaml::Node* value : nodes) {
        if (value->is_null()) {
            field.nullable = true;
            continue;
        }
        if (!value->is_scalar()) {
            document_.report(rules::odd_keyword, value->span, "a value of an enum is neither text nor a number",
                             "it was ignored");
            continue;
        }
        const std::string literal(text::trim(value->text));
        if (literal.size() != value->text.size()) {
            document_.report(rules::odd_keyword, value->span, "a value of an enum has spaces around it",
                             "they were dropped");
        }
        numbers = numbers && !value->quoted && json::is_number(literal);
        fractions = fractions || literal.find('.') != std::string::npos;
        if (known.insert(literal).second) field.literals.push_back(literal);
    }
    if (!field.literals.empty() && is_untyped(field) && !is_json(field))
        field.doc_type = !numbers ? "string" : fractions ? "number" : "integer";
    if (is_open_object(field) && values != nullptr && !field.literals.empty()) {
        // `type: object` beside a list of texts is a slip: the values tell what it is.
        field.structure = Structure::scalar;
        field.doc_type = !numbers ? "string" : fractions ? "number" : "integer";
    }
    if (field.structure != Structure::scalar && values != nullptr && !field.literals.empty() &&
        field.structure != Structure::list_of_scalars) {
        field.literals.clear();
    }
}

/// Vendors' keys that name the values of an enum, in their order, or say what they mean.
void SchemaReader::read_literal_names(const yaml::Node& schema, const std::vector<const yaml::Node*>& values,
                                      DocField& field) {
    for (const char* key : {"x-enum-varnames", "x-enumNames", "x-enum-names"}) {
        const yaml::Node* names = schema.find(key);
        if (names == nullptr || !field.literal_names.empty()) continue;
        for (std::size_t i = 0; i < std::min(values.size(), names->items.size()); ++i)
            field.literal_names.emplace_back(text::trim(values[i]->text), names->items[i].text);
    }
    if (!field.literal_names.empty()) return;
    for (const char* key : {"x-enum-descriptions", "x-enumDescriptions"}) {
        const yaml::Node* texts = schema.find(key);
        if (texts == nullptr) continue;
        for (std::size_t i = 0; i < values.size(); ++i) {
            const std::string value(text::trim(values[i]->text));
            const yaml::Node* text = texts->find(value);
            if (text == nullptr && i < texts->items.size()) text = &texts->items[i];
            if (text != nullptr) name_by_meaning(value, text->text, field);
        }
    }
    if (const yaml::Node* list = schema.find("x-api-enum"))
        for (const yaml::Node& item : list->items) {
            const std::string value = text_of(item, "value");
            const std::string name = text_of(item, "name");
            name_by_meaning(value, name.empty() || name == value ? text_of(item, "description") : name, field);
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
    read_open_members(schema, field);
}

/// Members whose names are data: `additionalProperties`, and the patterns of names that OpenAPI 3.1 adds.
void SchemaReader::read_open_members(const yaml::Node& schema, DocField& field) {
    std::vector<const yaml::Node*> values;
    for (const char* keyword : {"additionalProperties", "unevaluatedProperties"})
        if (const yaml::Node* value = schema.find(keyword); value != nullptr && value->is_mapping())
            if (!value->entries.empty()) values.push_back(value);
    if (const yaml::Node* patterns = schema.find("patternProperties"))
        for (const yaml::Entry& entry : patterns->entries) values.push_back(&entry.value);
    if (values.empty()) return;
    if (!field.fields.empty()) {
        document_.report(rules::open_members, values.front()->span,
                         "the object has members of any name beside those that are listed",
                         "only the listed ones were imported; read the others from the raw reply");
        return;
    }
    ++lists_;
    DocField value = convert(*values.front());
    for (std::size_t i = 1; i < values.size(); ++i)
        if (!join(value, convert(*values[i]))) make_json(value, several_forms);
    --lists_;
    set_values(field, value, true);
}

/// Says once of each keyword that it means more than is read.
void SchemaReader::mention_unknown(const yaml::Node& schema) {
    static constexpr std::string_view unknown[] = {
        "if",       "not",           "dependentSchemas", "dependentRequired", "$dynamicRef", "unevaluatedItems",
        "contains", "contentSchema",
    };
    for (const yaml::Entry& entry : schema.entries)
        if (text::contains(unknown, entry.key) && mentioned_.insert(entry.key).second)
            document_.report(rules::skipped, entry.key_span, "the keyword '" + entry.key + "' is not read",
                             "check the fields of this schema");
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

/// A tuple whose positions differ, or have titles, is a positional object.
bool SchemaReader::read_positions(const yaml::Node& schema, DocField& field) {
    const yaml::Node* positions = schema.find("prefixItems");
    const yaml::Node* rest = schema.find("items");
    if (positions == nullptr || positions->items.empty() || (rest != nullptr && rest->is_mapping())) return false;
    std::vector<DocField> items;
    FreeNames names;
    bool named = false;
    for (const yaml::Node& position : positions->items) {
        DocField& item = items.emplace_back(convert(position));
        std::string name = snake_case(text_of(position, "title"));
        named = named || !name.empty();
        if (name.empty() || text::is_digit(name.front())) name = "item_" + std::to_string(items.size());
        item.name = names.take(name, "_");
        item.span = position.span;
    }
    DocField joint = items.front();
    bool same = !named;
    for (std::size_t i = 1; i < items.size() && same; ++i) same = !is_json(items[i]) && join(joint, items[i]);
    if (same) return false;
    field.structure = Structure::object;
    field.doc_type = "array";
    field.positional = true;
    field.fields = std::move(items);
    return true;
}

void SchemaReader::read_array(const yaml::Node& schema, DocField& field) {
    if (read_positions(schema, field)) return;
    ++lists_;
    const DocField item = item_of(schema);
    --lists_;
    set_values(field, item, false);
}

DocField SchemaReader::item_of(const yaml::Node& schema) {
    if (const yaml::Node* positions = schema.find("prefixItems"); positions != nullptr && positions->is_sequence()) {
        // The positions have no names; one type for all of them is all that can be said.
        std::vector<DocField> items;
        for (const yaml::Node& position : positions->items) items.push_back(convert(position));
        bool same = !items.empty();
        for (std::size_t i = 1; i < items.size() && same; ++i) same = join(items.front(), items[i]);
        DocField item = same ? items.front() : DocField{};
        if (!same) make_json(item, several_forms);
        return item;
    }
    DocField item;
    make_json(item, no_type);
    if (const yaml::Node* items = schema.find("items")) item = convert(*items);
    return item;
}

}  // namespace exbind::docs::openapi
