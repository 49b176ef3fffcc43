#include <algorithm>
#include <deque>
#include <map>
#include <set>

#include "interchange/openapi.hpp"
#include "interchange/operation.hpp"
#include "spec/envelope.hpp"
#include "spec/reach.hpp"
#include "spec/write.hpp"
#include "text/find.hpp"
#include "text/strings.hpp"

namespace exbind::interchange {
namespace {

/// What OpenAPI says itself, and what is about reading documentation.
constexpr std::string_view not_carried[] = {"exbind", "exchange", "title", "docs", "reader", "fetch", "environments"};

/// Types of a group that no schema refers to, because their fields are parameters.
std::set<std::string> parameter_types(const spec::Group& group) {
    std::set<std::string> types;
    for (const spec::Operation& operation : group.operations) types.insert(operation.request.type);
    for (const spec::Type& type : group.types)
        for (const spec::Field& field : type.fields) types.erase(innermost(field.type).name);
    for (const spec::Operation& operation : group.operations) {
        types.erase(innermost(operation.reply.type).name);
        if (OperationWriter::has_body_type(group, operation)) types.erase(operation.request.type);
    }
    return types;
}

/// A path with its parameters unnamed: two that differ in names only are one to OpenAPI.
std::string template_of(const std::string& path) {
    std::string result;
    bool name = false;
    for (const char c : path) {
        if (!name) result += c;
        if (c == '{') name = true;
        if (c == '}' && name) {
            result += c;
            name = false;
        }
    }
    return result;
}

class DocumentWriter {
  public:
    DocumentWriter(const spec::Spec& spec, const Node& exchange)
        : spec_(spec), exchange_(exchange), schemas_(spec, components_) {}

    Node write() {
        add_schemas();
        Node paths = paths_node();
        const spec::Exchange& exchange = spec_.exchange;
        Node document = map_node({{"openapi", text_node("3.1.0")}});
        put(document, "info",
            map_node({{"title", text_node(exchange.title)},
                      {"version", text_node(format_version)},
                      {"description", text_node("Facts of the exchange's REST API, exported by exbind.")}}));
        if (!exchange.docs.empty()) put(document, "externalDocs", map_node({{"url", text_node(exchange.docs)}}));
        put(document, "servers", list_node(servers_of(exchange)));
        put(document, "tags", tags_node(paths));
        put(document, "paths", std::move(paths));
        Node schemas = map_node();
        for (auto& [name, schema] : order_) put(schemas, name, std::move(schema));
        put(document, "components",
            map_node({{"securitySchemes", security_schemes(exchange)},
                      {"responses", map_node({{"refusal", refusal()}})},
                      {"schemas", std::move(schemas)}}));
        put(document, version_key, text_node(format_version));
        Node& rest = put(document, extension_key("exchange"), map_node());
        for (const yaml::Entry& entry : exchange_.entries)
            if (!text::contains(not_carried, entry.key)) rest.entries.push_back(entry);
        Node errors = list_node();
        for (const spec::ErrorCode& error : spec_.errors) {
            Node& node = errors.items.emplace_back(map_node({{"code", text_node(error.code)}}));
            if (error.http != 0) put(node, "http", word_node(std::to_string(error.http)));
            put(node, "class", text_node(spec::to_text(error.error_class)));
        }
        if (!errors.items.empty()) put(document, extension_key("errors"), std::move(errors));
        return document;
    }

  private:
    void add_schema(const std::string& name, Node schema) {
        const auto [known, added] = places_.try_emplace(name, order_.size());
        if (added) order_.emplace_back(name, Node{});
        order_[known->second].second = std::move(schema);
        components_[name] = &order_[known->second].second;
    }

    /// Enums first, then the outlines of types: schemas look at what they refer to.
    void add_schemas() {
        for (const spec::Enum& one : spec_.common.enums) {
            spec::Group group;
            group.enums.push_back(one);
            add_schema(one.name, schemas_.of_enum(group, one));
        }
        for (const spec::Group& group : spec_.groups)
            for (const spec::Enum& one : group.enums)
                if (!one.common) add_schema(SchemaWriter::component_of(group, one.name), schemas_.of_enum(group, one));
        for (const bool whole : {false, true})
            for (const spec::Group& group : spec_.groups) {
                const std::string doc_type = spec::usual_doc_type(group);
                const std::set<std::string> parameters = parameter_types(group);
                for (const spec::Type& type : group.types) {
                    if (parameters.count(type.name) != 0) continue;
                    const auto outline = [&] {
                        if (type.variant) return map_node({{"anyOf", list_node()}});
                        return map_node({{"type", text_node(type.positional ? "array" : "object")}});
                    };
                    add_schema(SchemaWriter::component_of(group, type.name),
                               whole ? schemas_.of_type(group, type, doc_type) : outline());
                }
            }
    }

    /// Names of operations by group, in the order of the document.
    static std::map<std::string, std::vector<std::string>> order_in(const Node& paths) {
        std::map<std::string, std::vector<std::string>> names;
        for (const yaml::Entry& path : paths.entries)
            for (const yaml::Entry& method : path.value.entries) {
                const std::string name = text_at(method.value, "operationId");
                const std::size_t dot = name.rfind('.');
                if (dot != std::string::npos) names[name.substr(0, dot)].push_back(name.substr(dot + 1));
            }
        return names;
    }

    Node tags_node(const Node& paths) const {
        const auto order = order_in(paths);
        Node tags = list_node();
        for (const spec::Group& group : spec_.groups) {
            Node& tag = tags.items.emplace_back(map_node({{"name", text_node(group.name)}}));
            const std::string doc_type = spec::usual_doc_type(group);
            if (!doc_type.empty()) put(tag, extension_key("doc_type"), text_node(doc_type));
            std::vector<std::string> operations;
            for (const spec::Operation& operation : group.operations) operations.push_back(operation.id);
            const auto found = order.find(group.name);
            if (found != order.end() && found->second != operations)
                put(tag, extension_key("operations"), texts_node(operations));
            std::vector<std::string> names;
            for (const spec::Type& type : group.types) names.push_back(type.name);
            if (!parameter_types(group).empty()) put(tag, extension_key("types"), texts_node(names));
        }
        return tags;
    }

    /// The key of an operation: its path, unless that stands for another one. Then a fragment tells them apart, which
    /// is not sent: the product's name, or the operation's.
    std::string key_of(const spec::Operation& operation) {
        const std::string method = text::to_lower(operation.method);
        const auto is_free = [&](const std::string& key) {
            const auto [path, added] = paths_.try_emplace(template_of(key), PathItem{key, operation.product, {}});
            const bool ours = path->second.key == key && path->second.product == operation.product;
            return (added || ours) && path->second.methods.insert(method).second;
        };
        for (const std::string& key :
             {operation.path, operation.path + '#' + operation.product, operation.path + '#' + operation.id})
            if (key.back() != '#' && is_free(key)) return key;
        std::string key;
        for (int i = 2; key.empty() || !is_free(key); ++i)
            key = operation.path + '#' + operation.id + std::to_string(i);
        return key;
    }

    Node paths_node() {
        const OperationWriter operations(spec_, schemas_, components_);
        Node paths = map_node();
        std::map<std::string, std::size_t> places;
        for (const spec::Group& group : spec_.groups) {
            const std::string doc_type = spec::usual_doc_type(group);
            for (const spec::Operation& operation : group.operations) {
                const std::string key = key_of(operation);
                const auto [place, added] = places.try_emplace(key, paths.entries.size());
                if (added) {
                    Node item = map_node();
                    if (!operation.product.empty())
                        put(item, "servers", list_node(servers_of(spec_.exchange, operation.product)));
                    put(paths, key, std::move(item));
                }
                put(paths.entries[place->second].value, text::to_lower(operation.method),
                    operations.write(group, operation, key, doc_type));
            }
        }
        return paths;
    }

    /// Errors of all products that look alike.
    Node refusal() const {
        spec::Envelope envelope = spec_.exchange.envelope;
        if (envelope.success_test == spec::SuccessTest::absent) envelope.success_test = spec::SuccessTest::differs;
        envelope.payload = "payload";  // which a refusal lacks
        return map_node({{"description", text_node("A refusal. It may also come with status 200.")},
                         {"content", map_node({{json_media, map_node({{"schema", reply_schema(envelope, {})}})}})}});
    }

    struct PathItem {
        std::string key;
        std::string product;
        std::set<std::string> methods;
    };

    const spec::Spec& spec_;
    const Node& exchange_;
    Components components_;
    SchemaWriter schemas_;
    std::deque<std::pair<std::string, Node>> order_;
    std::map<std::string, std::size_t> places_;  ///< in these
    std::map<std::string, PathItem> paths_;      ///< by template
};

}  // namespace

Node openapi_document(const spec::Spec& spec, const Node& exchange) {
    return DocumentWriter(spec, exchange).write();
}

bool is_exported(const Node& document) {
    return document.find(version_key) != nullptr;
}

}  // namespace exbind::interchange
