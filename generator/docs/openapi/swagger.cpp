#include "docs/openapi/swagger.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "docs/openapi/document.hpp"
#include "docs/openapi/nodes.hpp"
#include "text/strings.hpp"

namespace exbind::docs::openapi {
namespace {

using yaml::Entry;
using yaml::Node;

constexpr std::string_view form_media = "application/x-www-form-urlencoded";
constexpr std::string_view parts_media = "multipart/form-data";

/// Keys of a parameter that describe its value.
constexpr std::string_view schema_keys[] = {
    "type",      "format",           "items",
    "enum",      "default",          "minimum",
    "maximum",   "exclusiveMinimum", "exclusiveMaximum",
    "minLength", "maxLength",        "minItems",
    "maxItems",  "uniqueItems",      "multipleOf",
    "x-example", "x-nullable",       "x-enum-varnames",
};

bool is_json(std::string_view media) {
    return media.find("json") != std::string_view::npos || media == "*/*";
}

std::vector<std::string> texts_of(const Node* list) {
    std::vector<std::string> texts;
    if (list != nullptr)
        for (const Node& item : list->items) texts.push_back(item.text);
    return texts;
}

/// How the items of a list travel.
void put_style(Node& owner, const std::string& in, const std::string& format, const text::Span& at) {
    const bool repeated = format == "multi";
    std::string_view style = in == "path" || in == "header" ? "simple" : "form";
    if (format == "ssv") style = "spaceDelimited";
    if (format == "pipes") style = "pipeDelimited";
    if (format == "tsv") style = "tabDelimited";
    put(owner, "style", scalar_node(style, at));
    put(owner, "explode", scalar_node(repeated ? "true" : "false", at));
}

/// The schema of a parameter, taken out of it.
Node schema_of(Node& parameter) {
    Node schema = mapping_node(parameter.span);
    for (const std::string_view key : schema_keys)
        if (auto value = take(parameter, key)) {
            const std::string_view name = key == "x-nullable" ? "nullable" : key == "x-example" ? "example" : key;
            put(schema, name, std::move(*value));
        }
    return schema;
}

class SwaggerConversion {
  public:
    explicit SwaggerConversion(Node& root) : root_(root) {
        consumes_ = texts_of(root.find("consumes"));
        produces_ = texts_of(root.find("produces"));
    }

    void run() {
        servers();
        security();
        if (Node* shared = find_node(root_, "parameters"))
            for (Entry& entry : shared->entries)
                if (!is_body(entry.value)) parameter(entry.value);
        if (Node* shared = find_node(root_, "responses"))
            for (Entry& entry : shared->entries) response(entry.value, produces_);
        Node* paths = find_node(root_, "paths");
        if (paths == nullptr) return;
        for (Entry& path : paths->entries) item(path.value);
    }

  private:
    void servers() {
        const Node* host = root_.find("host");
        const std::string base = text_of(root_, "basePath");
        if (host == nullptr && base.empty()) return;
        const auto schemes = texts_of(root_.find("schemes"));
        const bool https =
            schemes.empty() || std::find(schemes.begin(), schemes.end(), std::string("https")) != schemes.end();
        const text::Span at = host != nullptr ? host->span : root_.find("basePath")->span;
        std::string url = host == nullptr ? "" : (https ? "https://" : schemes.front() + "://") + host->text;
        url += (base.empty() || base.front() == '/' ? "" : "/") + base;
        Node list = sequence_node(at);
        put(list.items.emplace_back(mapping_node(at)), "url", scalar_node(url, at));
        put(root_, "servers", std::move(list));
    }

    void security() {
        auto schemes = take(root_, "securityDefinitions");
        if (!schemes) return;
        for (Entry& entry : schemes->entries)
            if (Node* type = find_node(entry.value, "type"); type != nullptr && type->text == "basic") {
                type->text = "http";
                put(entry.value, "scheme", scalar_node("basic", type->span));
            }
        Node components = mapping_node(schemes->span);
        put(components, "securitySchemes", std::move(*schemes));
        put(root_, "components", std::move(components));
    }

    /// The parameter itself, or the shared one that it names.
    const Node& target(const Node& parameter) const {
        constexpr std::string_view shared = "#/parameters/";
        const std::string reference = text_of(parameter, "$ref");
        const Node* all = root_.find("parameters");
        const Node* found =
            reference.starts_with(shared) && all != nullptr ? all->find(reference.substr(shared.size())) : nullptr;
        return found == nullptr ? parameter : *found;
    }
    bool is_body(const Node& parameter) const {
        const std::string in = text_of(target(parameter), "in");
        return in == "body" || in == "formData";
    }

    static void parameter(Node& parameter) {
        if (!parameter.is_mapping() || parameter.find("$ref") != nullptr || parameter.find("schema") != nullptr) return;
        const std::string in = text_of(parameter, "in");
        const bool list = text_of(parameter, "type") == "array";
        const auto format = take(parameter, "collectionFormat");
        if (list) put_style(parameter, in, format ? format->text : "csv", parameter.span);
        Node schema = schema_of(parameter);
        put(parameter, "schema", std::move(schema));
    }

    void item(Node& path) {
        if (!path.is_mapping()) return;
        std::vector<Node> bodies;
        if (Node* shared = find_node(path, "parameters")) split(*shared, bodies);
        for (Entry& entry : path.entries) {
            const bool operation = entry.value.is_mapping() && (entry.value.find("responses") != nullptr ||
                                                                entry.value.find("parameters") != nullptr);
            if (operation) this->operation(entry.value, bodies);
        }
    }

    /// Takes the body and the fields of the form out of a list of parameters.
    void split(Node& list, std::vector<Node>& bodies) {
        std::vector<Node> rest;
        for (Node& each : list.items) {
            if (is_body(each)) {
                bodies.push_back(target(each));
            } else {
                parameter(each);
                rest.push_back(std::move(each));
            }
        }
        list.items = std::move(rest);
    }

    void operation(Node& operation, std::vector<Node> bodies) {
        if (Node* parameters = find_node(operation, "parameters")) split(*parameters, bodies);
        const Node* own_consumes = operation.find("consumes");
        const auto consumes = own_consumes != nullptr ? texts_of(own_consumes) : consumes_;
        if (!bodies.empty()) body(operation, bodies, consumes);
        const Node* own_produces = operation.find("produces");
        const auto produces = own_produces != nullptr ? texts_of(own_produces) : produces_;
        if (Node* responses = find_node(operation, "responses"))
            for (Entry& entry : responses->entries) response(entry.value, produces);
    }

    static void body(Node& operation, std::vector<Node>& parts, const std::vector<std::string>& consumes) {
        const text::Span at = parts.front().span;
        Node media = mapping_node(at);
        std::string name(json_media);
        bool required = false;
        const auto whole =
            std::find_if(parts.begin(), parts.end(), [](const Node& part) { return text_of(part, "in") == "body"; });
        if (whole != parts.end()) {
            const bool json = consumes.empty() || std::any_of(consumes.begin(), consumes.end(), is_json);
            if (!json) name = consumes.front();
            if (auto schema = take(*whole, "schema")) put(media, "schema", std::move(*schema));
            required = flag_of(*whole, "required");
        } else {
            name = form(media, parts, consumes);
        }
        Node content = mapping_node(at);
        put(content, name, std::move(media));
        Node request = mapping_node(at);
        put(request, "content", std::move(content));
        if (required) put(request, "required", scalar_node("true", at));
        put(operation, "requestBody", std::move(request));
    }

    /// The fields of a form as the properties of one object; the media type they travel in.
    static std::string form(Node& media, std::vector<Node>& fields, const std::vector<std::string>& consumes) {
        const text::Span at = fields.front().span;
        const auto takes = [&](std::string_view type) {
            return std::find(consumes.begin(), consumes.end(), type) != consumes.end();
        };
        std::string name(takes(parts_media) && !takes(form_media) ? parts_media : form_media);
        Node properties = mapping_node(at);
        Node encoding = mapping_node(at);
        Node required = sequence_node(at);
        for (Node& field : fields) {
            const std::string field_name = text_of(field, "name");
            const text::Span place = field.find("name") != nullptr ? field.find("name")->span : field.span;
            if (text_of(field, "type") == "file") name = parts_media;
            if (flag_of(field, "required")) required.items.push_back(scalar_node(field_name, place));
            if (text_of(field, "type") == "array") {
                const std::string format = text_of(field, "collectionFormat");
                put_style(put(encoding, field_name, mapping_node(place)), "formData", format.empty() ? "csv" : format,
                          place);
            }
            Node schema = schema_of(field);
            if (auto description = take(field, "description")) put(schema, "description", std::move(*description));
            schema.span = place;
            put(properties, field_name, std::move(schema));
        }
        Node schema = mapping_node(at);
        put(schema, "type", scalar_node("object", at));
        put(schema, "properties", std::move(properties));
        if (!required.items.empty()) put(schema, "required", std::move(required));
        put(media, "schema", std::move(schema));
        if (!encoding.entries.empty()) put(media, "encoding", std::move(encoding));
        return name;
    }

    static void response(Node& response, const std::vector<std::string>& produces) {
        auto schema = take(response, "schema");
        auto examples = take(response, "examples");
        if (!schema) return;
        const auto json = std::find_if(produces.begin(), produces.end(), is_json);
        const bool file = text_of(*schema, "type") == "file";
        const std::string name = file                                         ? "application/octet-stream"
                                 : json != produces.end() || produces.empty() ? std::string(json_media)
                                                                              : produces.front();
        const text::Span at = schema->span;
        Node media = mapping_node(at);
        put(media, "schema", std::move(*schema));
        if (examples)
            for (Entry& entry : examples->entries)
                if (is_json(entry.key) && media.find("example") == nullptr)
                    put(media, "example", std::move(entry.value));
        Node content = mapping_node(at);
        put(content, name, std::move(media));
        put(response, "content", std::move(content));
    }

    Node& root_;
    std::vector<std::string> consumes_;
    std::vector<std::string> produces_;
};

}  // namespace

void convert_swagger(yaml::Node& root) {
    SwaggerConversion(root).run();
}

}  // namespace exbind::docs::openapi
