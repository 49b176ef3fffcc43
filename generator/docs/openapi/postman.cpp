#include "docs/openapi/postman.hpp"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "docs/openapi/document.hpp"
#include "docs/openapi/nodes.hpp"
#include "json/json.hpp"
#include "text/strings.hpp"

namespace exbind::docs::openapi {
namespace {

using yaml::Node;

constexpr std::size_t most_values = 20'000;  // of one member, in all replies

/// A text, or an object that holds it.
std::string description_of(const Node& node) {
    const Node* description = node.find("description");
    if (description == nullptr) return {};
    return description->is_scalar() ? description->text : text_of(*description, "content");
}

/// "{{name}}"
bool is_variable(std::string_view text) {
    return text.size() > 4 && text.starts_with("{{") && text.ends_with("}}");
}
std::string_view name_of_variable(std::string_view text) {
    return text.substr(2, text.size() - 4);
}

/// The schema that all of the values fit.
Node schema_of(const std::vector<const json::Value*>& values, const text::Span& at) {
    using Type = json::Value::Type;
    Node schema = mapping_node(at);
    std::vector<const json::Value*> real;
    for (const json::Value* value : values)
        if (value->type != Type::null && real.size() < most_values) real.push_back(value);
    if (real.size() != values.size()) put(schema, "nullable", scalar_node("true", at));
    const auto all = [&](Type type) {
        return !real.empty() &&
               std::all_of(real.begin(), real.end(), [&](const json::Value* value) { return value->type == type; });
    };
    const auto type = [&](std::string_view word) { put(schema, "type", scalar_node(word, at)); };
    if (all(Type::string)) {
        type("string");
    } else if (all(Type::boolean)) {
        type("boolean");
    } else if (all(Type::number)) {
        const bool whole = std::all_of(real.begin(), real.end(), [](const json::Value* value) {
            return value->text.find_first_of(".eE") == std::string::npos;
        });
        type(whole ? "integer" : "number");
    } else if (all(Type::array)) {
        type("array");
        std::vector<const json::Value*> items;
        for (const json::Value* value : real)
            for (const json::Value& item : value->items) items.push_back(&item);
        if (!items.empty()) put(schema, "items", schema_of(items, at));
    } else if (all(Type::object)) {
        type("object");
        std::vector<std::string> names;
        std::unordered_map<std::string, std::vector<const json::Value*>> members;
        for (const json::Value* value : real)
            for (const json::Member& member : value->members) {
                auto& list = members[member.key];
                if (list.empty()) names.push_back(member.key);
                list.push_back(&member.value);
            }
        if (names.empty()) return schema;
        Node& properties = put(schema, "properties", mapping_node(at));
        for (const std::string& name : names) put(properties, name, schema_of(members[name], at));
    }
    return schema;
}

class PostmanConversion {
  public:
    explicit PostmanConversion(const Node& root) : root_(root) {
        if (const Node* variables = root.find("variable"))
            for (const Node& each : variables->items) variables_[text_of(each, "key")] = text_of(each, "value");
        if (const Node* items = root.find("item")) find_disabled(*items);
    }

    Node run() {
        Node document = mapping_node(root_.span);
        put(document, "openapi", scalar_node("3.1.0", root_.find("info")->span));
        put(document, "paths", mapping_node(root_.span));
        paths_ = mapping_node(root_.span);
        if (const Node* items = root_.find("item")) walk(*items, root_.find("auth"));
        *find_node(document, "paths") = std::move(paths_);
        if (secured_) {
            Node scheme = mapping_node(root_.span);
            put(scheme, "type", scalar_node("apiKey", root_.span));
            Node schemes = mapping_node(root_.span);
            put(schemes, "collection", std::move(scheme));
            put(put(document, "components", mapping_node(root_.span)), "securitySchemes", std::move(schemes));
        }
        if (!host_.empty()) {
            Node list = sequence_node(root_.span);
            put(list.items.emplace_back(mapping_node(root_.span)), "url", scalar_node(host_, root_.span));
            put(document, "servers", std::move(list));
        }
        return document;
    }

  private:
    /// Where parameters are switched off anywhere, those that are not are needed.
    void find_disabled(const Node& items) {
        for (const Node& item : items.items) {
            if (const Node* inner = item.find("item")) find_disabled(*inner);
            const Node* request = item.find("request");
            const Node* url = request == nullptr ? nullptr : request->find("url");
            const Node* query = url == nullptr ? nullptr : url->find("query");
            if (query != nullptr)
                for (const Node& each : query->items) disabled_ = disabled_ || flag_of(each, "disabled");
        }
    }

    void walk(const Node& items, const Node* auth) {
        for (const Node& item : items.items) {
            const Node* own = item.find("auth");
            const Node* applied = own != nullptr && !own->is_null() ? own : auth;
            if (const Node* inner = item.find("item")) walk(*inner, applied);
            if (const Node* request = item.find("request")) operation(item, *request, applied);
        }
    }

    /// What stands for the host, resolved; its path is part of every path.
    std::string base_of(const std::string& host) {
        if (!is_variable(host)) return {};
        const auto known = variables_.find(std::string(name_of_variable(host)));
        if (known == variables_.end()) return {};
        const std::string& url = known->second;
        const std::size_t scheme = url.find("://");
        const std::size_t slash = url.find('/', scheme == std::string::npos ? 0 : scheme + 3);
        if (host_.empty() && scheme != std::string::npos) host_ = url.substr(0, slash);
        std::string base = slash == std::string::npos ? "" : url.substr(slash);
        while (base.ends_with('/')) base.pop_back();
        return base;
    }

    std::string path_of(const Node& url) {
        std::string host;
        std::vector<std::string> segments;
        if (const Node* path = url.find("path"); path != nullptr && path->is_sequence()) {
            for (const Node& each : path->items) segments.push_back(each.text);
            if (const Node* hosts = url.find("host"))
                host = hosts->is_scalar() ? hosts->text : hosts->items.size() == 1 ? hosts->items.front().text : "";
        } else {
            std::string raw = url.is_scalar() ? url.text : text_of(url, "raw");
            raw = raw.substr(0, raw.find_first_of("?#"));
            const std::size_t scheme = raw.find("://");
            if (scheme != std::string::npos) raw = raw.substr(scheme + 3);
            const std::size_t slash = std::min(raw.find('/'), raw.size());
            host = raw.substr(0, slash);
            for (const std::string_view each : text::split(std::string_view(raw).substr(slash), '/'))
                if (!each.empty()) segments.emplace_back(each);
        }
        std::string result = base_of(host);
        for (const std::string& segment : segments) {
            result += '/';
            if (segment.size() > 1 && segment.front() == ':')
                result += '{' + segment.substr(1) + '}';
            else if (is_variable(segment))
                result += '{' + std::string(name_of_variable(segment)) + '}';
            else
                result += segment;
        }
        return result.empty() ? "/" : result;
    }

    bool is_required(const Node& parameter) const {
        const std::string said = text::to_lower(description_of(parameter));
        if (flag_of(parameter, "disabled")) return false;
        if (said.find("optional") != std::string::npos || said.find("not required") != std::string::npos) return false;
        return disabled_ || said.find("required") != std::string::npos || said.find("mandatory") != std::string::npos;
    }

    static Node value_schema(const Node& parameter) {
        Node schema = mapping_node(parameter.span);
        put(schema, "type", scalar_node("string", parameter.span));
        const std::string value = text_of(parameter, "value");
        if (!value.empty() && value.find("{{") == std::string::npos && value.front() != '<')
            put(schema, "example", scalar_node(value, parameter.span));
        return schema;
    }

    void parameters(const Node* list, std::string_view in, Node& result) const {
        if (list == nullptr) return;
        for (const Node& each : list->items) {
            const std::string name = text_of(each, "key");
            if (name.empty()) continue;
            Node parameter = mapping_node(each.span);
            put(parameter, "name", scalar_node(name, each.find("key")->span));
            put(parameter, "in", scalar_node(in, each.span));
            if (in == "path" || is_required(each)) put(parameter, "required", scalar_node("true", each.span));
            if (const std::string said = description_of(each); !said.empty())
                put(parameter, "description", scalar_node(said, each.find("description")->span));
            put(parameter, "schema", value_schema(each));
            result.items.push_back(std::move(parameter));
        }
    }

    void operation(const Node& item, const Node& request, const Node* auth) {
        const Node* url = request.is_scalar() ? &request : request.find("url");
        if (url == nullptr) return;
        const std::string method = text::to_lower(request.is_scalar() ? "get" : text_of(request, "method"));
        const std::string path = path_of(*url);
        const auto [known, first] = places_.try_emplace(path, paths_.entries.size());
        if (first) put(paths_, path, mapping_node(item.span));
        Node& path_item = paths_.entries[known->second].value;
        if (path_item.find(method) != nullptr) return;  // the same request with other values
        Node& result = put(path_item, method.empty() ? "get" : method, mapping_node(item.span));
        if (const Node* name = item.find("name")) put(result, "summary", scalar_node(name->text, name->span));
        if (const std::string said = description_of(request); !said.empty())
            put(result, "description", scalar_node(said, request.find("description")->span));
        Node list = sequence_node(item.span);
        parameters(url->find("query"), "query", list);
        parameters(url->find("variable"), "path", list);
        parameters(request.find("header"), "header", list);
        if (!list.items.empty()) put(result, "parameters", std::move(list));
        if (const Node* body = request.find("body"); body != nullptr && body->is_mapping()) add_body(*body, result);
        if (const Node* own = request.find("auth"); own != nullptr && !own->is_null()) auth = own;
        if (auth != nullptr) add_access(*auth, result);
        add_replies(item, result);
    }

    void add_access(const Node& auth, Node& result) {
        Node& security = put(result, "security", sequence_node(auth.span));
        Node& needed = security.items.emplace_back(mapping_node(auth.span));
        if (text_of(auth, "type") == "noauth") return;
        put(needed, "collection", sequence_node(auth.span));
        secured_ = true;
    }

    void add_body(const Node& body, Node& result) {
        const std::string mode = text_of(body, "mode");
        const Node* parts = body.find(mode);
        if (parts == nullptr || mode.empty()) return;
        Node media = mapping_node(parts->span);
        std::string name = "text/plain";
        if (mode == "urlencoded" || mode == "formdata") {
            if (parts->items.empty()) return;
            name = mode == "formdata" ? "multipart/form-data" : "application/x-www-form-urlencoded";
            Node properties = mapping_node(parts->span);
            Node required = sequence_node(parts->span);
            for (const Node& each : parts->items) {
                const std::string key = text_of(each, "key");
                if (key.empty()) continue;
                Node schema = value_schema(each);
                if (const std::string said = description_of(each); !said.empty())
                    put(schema, "description", scalar_node(said, each.span));
                if (is_required(each)) required.items.push_back(scalar_node(key, each.span));
                put(properties, key, std::move(schema));
            }
            Node schema = mapping_node(parts->span);
            put(schema, "type", scalar_node("object", parts->span));
            put(schema, "properties", std::move(properties));
            put(schema, "required", std::move(required));
            put(media, "schema", std::move(schema));
        } else if (const auto value = json::parse(parts->text)) {
            name = json_media;
            put(media, "schema", schema_of({&*value}, parts->span));
            put(media, "example", scalar_node(parts->text, parts->span));
        } else if (text::trim(parts->text).empty()) {
            return;
        }
        Node content = mapping_node(parts->span);
        put(content, name, std::move(media));
        put(put(result, "requestBody", mapping_node(parts->span)), "content", std::move(content));
    }

    /// The type of a reply is what all saved replies of a success have.
    static void add_replies(const Node& item, Node& result) {
        Node media = mapping_node(item.span);
        Node examples = mapping_node(item.span);
        std::vector<json::Value> values;
        if (const Node* saved = item.find("response"))
            for (const Node& each : saved->items) {
                const Node* body = each.find("body");
                const std::string code = text_of(each, "code");
                if (body == nullptr || !body->is_scalar() || (!code.empty() && code.front() != '2')) continue;
                auto value = json::parse(body->text);
                if (!value) continue;
                values.push_back(std::move(*value));
                put(put(examples, std::to_string(values.size()), mapping_node(body->span)), "value",
                    scalar_node(body->text, body->span));
            }
        std::vector<const json::Value*> all;
        for (const json::Value& value : values) all.push_back(&value);
        if (!all.empty()) {
            put(media, "schema", schema_of(all, item.span));
            put(media, "examples", std::move(examples));
        }
        Node content = mapping_node(item.span);
        put(content, json_media, std::move(media));
        put(put(put(result, "responses", mapping_node(item.span)), "200", mapping_node(item.span)), "content",
            std::move(content));
    }

    const Node& root_;
    std::unordered_map<std::string, std::string> variables_;
    Node paths_;
    std::unordered_map<std::string, std::size_t> places_;  // of paths
    std::string host_;
    bool disabled_ = false;
    bool secured_ = false;
};

}  // namespace

bool is_postman(const Node& root) {
    const Node* info = root.find("info");
    const Node* items = root.find("item");
    return info != nullptr && items != nullptr && items->is_sequence() &&
           (text_of(*info, "schema").find("/collection/") != std::string::npos || info->find("_postman_id") != nullptr);
}

Node convert_postman(const Node& root) {
    return PostmanConversion(root).run();
}

}  // namespace exbind::docs::openapi
