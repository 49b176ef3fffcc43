#include <algorithm>
#include <map>

#include "interchange/openapi.hpp"
#include "interchange/operation.hpp"
#include "interchange/rules.hpp"
#include "spec/pieces.hpp"
#include "spec/read.hpp"
#include "spec/wellformed.hpp"
#include "text/find.hpp"
#include "text/strings.hpp"

namespace exbind::interchange {
namespace {

constexpr std::string_view methods[] = {"get", "post", "put", "delete", "patch"};

/// A file with a head, for the readers of specs.
Node headed(const std::string& exchange) {
    return map_node({{"exbind", word_node("1")}, {"exchange", text_node(exchange)}});
}

/// environments of exchange.yaml, from the servers of the document.
Node environments_of(const Node* servers) {
    Node environments = list_node();
    std::map<std::string, std::size_t> known;
    for (const Node& server : servers == nullptr ? std::vector<Node>() : servers->items) {
        const std::string name = text_at(server, extension_key("environment"));
        const auto [place, added] = known.try_emplace(name, environments.items.size());
        if (added) {
            Node& fresh = environments.items.emplace_back(map_node({{"name", text_node(name)}, {"hosts", map_node()}}));
            if (const Node* const headers = server.find(extension_key("headers"))) put(fresh, "headers", *headers);
        }
        Node* hosts = &environments.items[place->second].entries[1].value;
        const std::string product = text_at(server, extension_key("product"));
        if (!product.empty()) {
            auto* found = text::find_by(hosts->entries, &yaml::Entry::key, product);
            hosts = found != nullptr ? &found->value : &put(*hosts, product, map_node());
        }
        put(*hosts, text_at(server, extension_key("region")), text_node(text_at(server, "url")));
    }
    return environments;
}

class Restoring {
  public:
    Restoring(const Node& document, const std::string& name, text::Sources& sources, text::Diagnostics& diagnostics)
        : document_(document), name_(name), sources_(sources), diagnostics_(diagnostics) {}

    std::optional<Restored> run() {
        const std::size_t errors = diagnostics_.count(text::Severity::error);
        const Node* const version = document_.find(version_key);
        if (version->text != format_version) {
            diagnostics_.report(
                rules::unknown_version, version->span,
                "this document was exported in version '" + text::visible(version->text) + "' of the format",
                "import it with the exbind that exported it, or remove `" + std::string(version_key) +
                    "` to import what OpenAPI says by itself");
            return std::nullopt;
        }
        Restored result;
        result.exchange = exchange_text();
        auto exchange = spec::parse_exchange(sources_.add("exchange.yaml", result.exchange), diagnostics_, {name_, {}});
        if (!exchange) return std::nullopt;
        exchange_ = std::move(*exchange);
        read_errors(result);
        if (const Node* const schemas = node_at(document_, {"components", "schemas"}))
            for (const yaml::Entry& entry : schemas->entries) components_[entry.key] = &entry.value;
        add_groups();
        read_schemas(result);
        read_paths();
        for (auto& [group, part] : groups_) finish(group, part);
        if (diagnostics_.count(text::Severity::error) != errors) return std::nullopt;
        for (auto& [group, part] : groups_) result.groups.push_back(std::move(part.group));
        return result;
    }

  private:
    struct Part {
        spec::Group group;
        std::string doc_type;
        std::map<std::string, spec::Type> requests;  ///< whose fields are parameters
        std::vector<std::string> order;              ///< of these
        const Node* types_in_order = nullptr;
        const Node* operations_in_order = nullptr;
        std::vector<std::pair<std::size_t, spec::Example>> examples;
    };

    void odd(const text::Span& at, const std::string& message, const std::string& help) {
        diagnostics_.report(rules::odd_export, at, message, help);
    }

    std::string exchange_text() const {
        Node exchange = headed(name_);
        put(exchange, "title", text_node(text_at(*document_.find("info"), "title")));
        if (const Node* const docs = node_at(document_, {"externalDocs", "url"})) put(exchange, "docs", *docs);
        put(exchange, "reader", text_node("openapi"));
        put(exchange, "environments", environments_of(document_.find("servers")));
        if (const Node* const rest = document_.find(extension_key("exchange")))
            for (const yaml::Entry& entry : rest->entries)
                if (exchange.find(entry.key) == nullptr) exchange.entries.push_back(entry);
        return "# Restored by `exbind import` from an exported document. From here on people write it.\n" +
               to_yaml(exchange);
    }

    void read_errors(Restored& result) {
        const Node* const errors = document_.find(extension_key("errors"));
        if (errors == nullptr) return;
        Node file = headed(name_);
        put(file, "errors", *errors);
        if (auto read = spec::parse_errors(sources_.add("errors.yaml", to_yaml(file)), diagnostics_, {name_, {}}))
            result.errors = std::move(*read);
    }

    void add_groups() {
        const Node* const tags = document_.find("tags");
        if (tags == nullptr) return;
        for (const Node& tag : tags->items) {
            const std::string name = text_at(tag, "name");
            if (!spec::is_group_name(name)) {
                odd(tag.span, "'" + text::visible(name) + "' cannot be the name of a group",
                    "write path segments such as finance/savings");
                continue;
            }
            Part& part = groups_[name];
            part.group.name = name;
            part.group.span = tag.span;
            part.doc_type = text_at(tag, extension_key("doc_type"));
            part.types_in_order = tag.find(extension_key("types"));
            part.operations_in_order = tag.find(extension_key("operations"));
            prefixes_[component_prefix(name)] = &part;
        }
    }

    void read_schemas(Restored& result) {
        for (const auto& [key, schema] : in_order()) {
            const std::string name = key.substr(key.rfind('.') + 1);
            const auto found = prefixes_.find(key.substr(0, key.size() - name.size()));
            const bool is_enum = schema->find("enum") != nullptr;
            if (found == prefixes_.end()) {
                if (is_enum && name == key)
                    result.common.push_back(read_enum(name, *schema)), result.common.back().common = true;
                else
                    odd(schema->span, "no tag is the group of the schema '" + text::visible(key) + "'",
                        "name schemas after a tag and a type, such as finance.savings.Balance");
                continue;
            }
            Part& part = *found->second;
            if (is_enum)
                part.group.enums.push_back(read_enum(name, *schema));
            else
                part.group.types.push_back(read_type(name, *schema, components_, part.doc_type, diagnostics_));
        }
    }

    std::vector<std::pair<std::string, const Node*>> in_order() const {
        std::vector<std::pair<std::string, const Node*>> result;
        if (const Node* const schemas = node_at(document_, {"components", "schemas"}))
            for (const yaml::Entry& entry : schemas->entries) result.emplace_back(entry.key, &entry.value);
        return result;
    }

    void read_paths() {
        const Node* const paths = document_.find("paths");
        if (paths == nullptr) return;
        for (const yaml::Entry& path : paths->entries)
            for (const yaml::Entry& method : path.value.entries)
                if (text::contains(methods, method.key)) read_operation(path.key, method);
    }

    void read_operation(const std::string& key, const yaml::Entry& method) {
        const Node* const tags = method.value.find("tags");
        const std::string name = tags == nullptr || tags->items.empty() ? "" : tags->items.front().text;
        const auto found = groups_.find(name);
        if (found == groups_.end())
            return odd(method.key_span, "the operation has no tag that stands in `tags` of the document",
                       "give it the tag of its group");
        Part& part = found->second;
        const Place place{key, &method.value, name, part.doc_type, method.key_span};
        spec::Operation operation = interchange::read_operation(place, method.key, exchange_, components_);
        read_rest(method.value, operation, diagnostics_);
        if (const Node* const limits = method.value.find(extension_key("limits")))
            if (auto read = spec::read_limits(*limits, diagnostics_)) operation.limits = std::move(*read);
        add_request(place, operation, part);
        for (auto& example : read_examples(place, operation)) part.examples.push_back(std::move(example));
        part.group.operations.push_back(std::move(operation));
    }

    /// The type of parameters, which is no component.
    void add_request(const Place& place, const spec::Operation& operation, Part& part) {
        const std::string& type = operation.request.type;
        if (type.empty() || part.group.type(type) != nullptr) return;
        spec::Type made;
        made.name = type;
        made.span = place.span;
        made.fields = read_fields(place, operation, components_, diagnostics_);
        const auto [known, added] = part.requests.try_emplace(type, made);
        if (added) return part.order.push_back(type);
        if (!(known->second == made))
            diagnostics_
                .report(rules::two_meanings, place.span,
                        "the parameters of this operation are another type '" + text::visible(type) + "'",
                        "give it a name of its own under `" + extension_key("request") + "`")
                .notes.push_back({"the first one", known->second.span});
    }

    void finish(const std::string& name, Part& part) {
        std::vector<spec::Type>& types = part.group.types;
        for (const std::string& type : part.order) types.push_back(std::move(part.requests[type]));
        put_in_order(types, &spec::Type::name, part.types_in_order);
        put_in_order(part.group.operations, &spec::Operation::id, part.operations_in_order);
        std::stable_sort(part.examples.begin(), part.examples.end(),
                         [](const auto& a, const auto& b) { return a.first < b.first; });
        for (auto& [number, example] : part.examples) part.group.examples.push_back(std::move(example));
        if (part.group.operations.empty())
            odd(part.group.span, "no operation has the tag '" + name + "'", "remove the tag, or give it to one");
    }

    const Node& document_;
    const std::string& name_;
    text::Sources& sources_;
    text::Diagnostics& diagnostics_;
    spec::Exchange exchange_;
    Components components_;
    std::map<std::string, Part> groups_;
    std::map<std::string, Part*> prefixes_;
};

}  // namespace

std::optional<Restored> restore(const Node& document, const std::string& name, text::Sources& sources,
                                text::Diagnostics& diagnostics) {
    return Restoring(document, name, sources, diagnostics).run();
}

}  // namespace exbind::interchange
