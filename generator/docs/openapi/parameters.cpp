#include "docs/openapi/parameters.hpp"

#include <algorithm>
#include <optional>
#include <set>

#include "docs/openapi/join.hpp"
#include "docs/openapi/list_style.hpp"
#include "docs/openapi/rules.hpp"
#include "docs/wire_path.hpp"
#include "text/strings.hpp"

namespace exbind::docs::openapi {
namespace {

namespace rules = openapi_rules;

bool contains(const std::vector<std::string>& names, const std::string& name) {
    return std::any_of(names.begin(), names.end(), [&](const std::string& each) { return text::iequals(each, name); });
}

/// Headers that OpenAPI itself says are not parameters.
bool is_http_header(const std::string& name) {
    return text::iequals(name, "Accept") || text::iequals(name, "Content-Type") || text::iequals(name, "Authorization");
}

/// Names that a signing recipe usually sets.
bool speaks_of_signing(const std::string& name) {
    const std::string lower = text::to_lower(name);
    for (const char* word : {"signature", "api-key", "apikey", "api_key", "access-key", "access-sign", "passphrase"}) {
        if (lower.find(word) != std::string::npos) return true;
    }
    return false;
}

std::optional<spec::In> place_of(const std::string& word) {
    if (word == "query") return spec::In::query;
    if (word == "path") return spec::In::path;
    if (word == "header") return spec::In::header;
    return std::nullopt;
}

/// Names in braces, in order.
std::vector<std::string> names_in(const std::string& path) {
    std::vector<std::string> names;
    for (std::size_t open = path.find('{'); open != std::string::npos; open = path.find('{', open + 1)) {
        const std::size_t close = path.find('}', open);
        if (close == std::string::npos) break;
        names.push_back(path.substr(open + 1, close - open - 1));
    }
    return names;
}

}  // namespace

Parameters ParameterReader::read(const yaml::Node& path_item, const yaml::Node& operation, const std::string& path) {
    // Parameters of the operation stand for those of the path that have the same name and place.
    std::vector<const yaml::Node*> own;
    std::vector<const yaml::Node*> shared;
    collect(operation, own);
    collect(path_item, shared);
    const auto identity = [](const yaml::Node& node) { return std::pair(text_of(node, "name"), text_of(node, "in")); };
    std::set<std::pair<std::string, std::string>> replaced;
    if (!shared.empty())
        for (const yaml::Node* parameter : own) replaced.insert(identity(*parameter));
    for (const yaml::Node* parameter : shared)
        if (replaced.count(identity(*parameter)) == 0) own.push_back(parameter);
    Parameters result;
    NamedFields fields(result.fields);
    for (const yaml::Node* parameter : own) add(*parameter, path, fields, result.has_signer_header);
    add_missing_path_parameters(path, operation.span, result);
    return result;
}

NamedFields::NamedFields(std::vector<DocField>& fields) : fields_(fields) {
    for (std::size_t i = 0; i < fields.size(); ++i) places_.emplace(fields[i].name, i);
}

DocField* NamedFields::find(const std::string& name) {
    const auto found = places_.find(name);
    return found == places_.end() ? nullptr : &fields_[found->second];
}

void NamedFields::add(DocField field) {
    places_.emplace(field.name, fields_.size());
    fields_.push_back(std::move(field));
}

void NamedFields::add_second(DocField field) {
    field.sent_as = field.name;
    const std::string wanted = field.name + '_' + spec::to_text(field.in);
    field.name = wanted;
    for (int n = 2; find(field.name) != nullptr; ++n) field.name = wanted + std::to_string(n);
    add(std::move(field));
}

void ParameterReader::collect(const yaml::Node& owner, std::vector<const yaml::Node*>& parameters) {
    const yaml::Node* list = owner.find("parameters");
    if (list == nullptr || list->is_null()) return;
    if (!list->is_sequence()) {
        findings_.report(rules::odd_keyword, list->span, "parameters must be a list", "they were ignored");
        return;
    }
    for (const yaml::Node& item : list->items) {
        const yaml::Node* parameter = document_.resolve(item);
        if (parameter == nullptr) continue;
        if (const yaml::Node* beside = item.find("required"); beside != nullptr && parameter != &item)
            findings_.report(
                rules::odd_keyword, beside->span, "`required` beside the reference to a parameter has no meaning",
                "it was ignored; set `required` of the field with an overlay if the parameter must be given");
        parameters.push_back(parameter);
    }
}

void ParameterReader::add(const yaml::Node& parameter, const std::string& path, NamedFields& fields,
                          bool& has_signer_header) {
    const std::string name = text_of(parameter, "name");
    const auto in = place_of(text_of(parameter, "in"));
    if (name.empty() || !in) {
        if (text_of(parameter, "in") == "cookie" && !flag_of(parameter, "required"))
            findings_.report(rules::odd_parameter, parameter.span, "the parameter '" + name + "' is a cookie",
                             "it was left out: the client sends no cookies");
        else
            document_.fail(rules::odd_parameter, parameter.span,
                           "a parameter needs a `name` and a place (`in`): query, path or header",
                           "correct the document");
        return;
    }
    const text::Span place = parameter.find("name")->span;
    if (in == spec::In::header && (is_http_header(name) || contains(options_.signer_headers, name))) {
        has_signer_header = has_signer_header || !is_http_header(name) || text::iequals(name, "Authorization");
        return;
    }
    if (in == spec::In::header && speaks_of_signing(name)) {
        document_.report(rules::signing_header, place, "the header '" + name + "' looks like part of the signature",
                         "add it to `signing.headers` in exchange.yaml if the signer should set it");
    }
    const std::string in_path = placeholder_name(name);
    if (in == spec::In::path && path.find("{" + in_path + "}") == std::string::npos) {
        findings_.report(rules::path_parameter, place, "the path has no {" + name + "}",
                         "the parameter was left out; correct the path or the name");
        return;
    }
    DocField field = field_of(parameter);
    field.name = in == spec::In::path ? in_path : name;
    field.span = place;
    field.in = *in;
    if (in == spec::In::path) field.required = spec::Presence::yes;
    settle(parameter, std::move(field), fields);
}

/// Adds the parameter in the form in which it can be sent.
void ParameterReader::settle(const yaml::Node& parameter, DocField field, NamedFields& fields) {
    const ParameterStyle style = style_of(&parameter, field.in);
    std::vector<DocField> parts = spread(field, style, field.in);
    if (!parts.empty()) {
        for (DocField& part : parts) {
            part.in = field.in;
            append(std::move(part), fields);
        }
        return;
    }
    const bool list = field.structure == Structure::list_of_scalars && field.outer.empty();
    const std::optional<spec::ListStyle> joined = list ? list_style(style, field.in) : std::nullopt;
    if (joined) {
        field.style = *joined;
        if (!style.stated)
            findings_.report(
                rules::list_parameter, parameter.span, "the parameter '" + field.name + "' is a list",
                *joined == spec::ListStyle::repeat
                    ? "each item repeats the name, the default of OpenAPI; set `style` with an overlay if that "
                      "is wrong"
                    : "its items are joined by commas, the default of OpenAPI");
    } else if (field.structure != Structure::scalar) {
        findings_.report(rules::odd_parameter, parameter.span,
                         "the parameter '" + field.name + "' has a form that can only be sent in a body" +
                             (style.stated ? " (style " + text::visible(style.style) + ")" : ""),
                         "it was imported as text; write it as the exchange expects it");
        make_json(field, several_forms);
        field.doc_type = "string";
    }
    append(std::move(field), fields);
}

void ParameterReader::append(DocField field, NamedFields& fields) {
    DocField* const same = fields.find(field.name);
    if (same != nullptr && same->in != field.in) {
        // The path names its parameters itself.
        if (field.in == spec::In::path) std::swap(*same, field);
        return fields.add_second(std::move(field));
    }
    if (same != nullptr) {
        findings_
            .report(rules::odd_parameter, field.span, "duplicate parameter '" + field.name + "'",
                    "the first one was kept; rename or remove one of them")
            .notes.push_back({"the first one", same->span});
        return;
    }
    fields.add(std::move(field));
}

DocField ParameterReader::field_of(const yaml::Node& parameter) {
    DocField field;
    const yaml::Node* schema = parameter.find("schema");
    if (schema != nullptr) {
        field = schemas_.read(*schema, Direction::request);
    } else {
        // `content` sends the value as JSON text; without either nothing is known.
        const bool json = parameter.find("content") != nullptr;
        field.doc_type = "string";
        findings_.report(
            rules::odd_parameter, parameter.span,
            "the parameter '" + text_of(parameter, "name") + (json ? "' is sent as JSON text" : "' has no schema"),
            json ? "it was imported as text; pass it JSON" : "it was imported as text; give it a type with an overlay");
    }
    const std::string description = text_of(parameter, "description");
    if (!description.empty()) {
        field.description = description;
        SchemaReader::list_from_text(field);
    }
    if (flag_of(parameter, "required")) field.required = spec::Presence::yes;
    field.deprecated = field.deprecated || flag_of(parameter, "deprecated");
    const std::string example = text_of(parameter, "example");
    if (!example.empty()) field.facts.example = example;
    return field;
}

void ParameterReader::add_missing_path_parameters(const std::string& path, const text::Span& at, Parameters& result) {
    std::set<std::string> known;
    for (const DocField& field : result.fields)
        if (field.in == spec::In::path) known.insert(field.name);
    for (const std::string& name : names_in(path)) {
        if (!known.insert(name).second) continue;
        findings_.report(rules::path_parameter, at, "the path has {" + name + "}, but no parameter describes it",
                         "it was imported as text; correct it with an overlay");
        DocField field;
        field.name = name;
        field.doc_type = "string";
        field.in = spec::In::path;
        field.required = spec::Presence::yes;
        field.span = at;
        result.fields.push_back(std::move(field));
    }
}

}  // namespace exbind::docs::openapi
