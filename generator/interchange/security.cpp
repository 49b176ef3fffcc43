// Hosts and what signed requests carry.
#include <algorithm>
#include <set>

#include "interchange/operation.hpp"
#include "spec/envelope.hpp"
#include "spec/signing.hpp"
#include "text/strings.hpp"

namespace exbind::interchange {
namespace {

constexpr const char* unknown_scheme = "unknown";

/// A header or parameter of a recipe that says something of the caller or the request.
struct Carried {
    const spec::Placement* placement;
    std::string_view in;
};

std::vector<Carried> carried_by(const spec::Signing& signing) {
    std::vector<Carried> result;
    const auto add = [&](const std::vector<spec::Placement>& list, std::string_view in) {
        for (const spec::Placement& each : list) {
            const bool constant = std::all_of(each.value.begin(), each.value.end(), [](const spec::Part& part) {
                return part.what == spec::Part::What::literal;
            });
            if (!constant && !each.own && each.name != "*") result.push_back({&each, in});
        }
    };
    add(signing.headers, "header");
    add(signing.query, "query");
    add(signing.body, "query");
    add(signing.parameters, "query");
    return result;
}

std::string scheme_name(const std::string& name) {
    std::string result;
    for (const char c : name) result += text::is_alnum(c) || c == '-' || c == '.' ? c : '_';
    return result;
}

/// Names of the schemes of a request, or of those that name its caller only.
std::vector<std::string> schemes_for(const spec::Exchange& exchange, const spec::Operation& operation, bool key) {
    const bool own = operation.request.shape != spec::Shape::none;
    const spec::Signing* const signing =
        spec::recipe_for(exchange, operation.method, spec::sent_path(operation.path), own);
    std::vector<std::string> names;
    if (signing != nullptr)
        for (const Carried& each : carried_by(*signing))
            if (!key || spec::names_caller(*signing, each.placement->value))
                names.push_back(scheme_name(each.placement->name));
    if (names.empty()) names.emplace_back(unknown_scheme);
    return names;
}

}  // namespace

std::vector<Node> servers_of(const spec::Exchange& exchange, const std::string& product) {
    std::vector<Node> servers;
    const auto add = [&](const spec::Environment& environment, const std::string& of, const auto& hosts) {
        for (const auto& [region, url] : hosts) {
            Node server = map_node({{"url", text_node(url)}});
            put(server, "description", text_node(environment.name + ", " + region + (of.empty() ? "" : ", " + of)));
            // Those of all products say it once.
            if (product.empty()) {
                put(server, extension_key("environment"), text_node(environment.name));
                put(server, extension_key("region"), text_node(region));
                if (!of.empty()) put(server, extension_key("product"), text_node(of));
            }
            if (product.empty() && !environment.headers.empty()) {
                Node& headers = put(server, extension_key("headers"), map_node());
                for (const auto& [name, value] : environment.headers) put(headers, name, text_node(value));
            }
            servers.push_back(std::move(server));
        }
    };
    for (const spec::Environment& environment : exchange.environments) {
        add(environment, "", environment.hosts);
        for (const auto& [name, hosts] : environment.product_hosts)
            if (product.empty() || product == name) add(environment, name, hosts);
    }
    return servers;
}

Node security_schemes(const spec::Exchange& exchange) {
    Node schemes = map_node();
    std::set<std::string> known;
    for (const spec::Signing* signing : spec::recipes_of(exchange))
        for (const Carried& each : carried_by(*signing)) {
            const std::string name = scheme_name(each.placement->name);
            if (!known.insert(name).second) continue;
            const std::string recipe = spec::to_text(each.placement->value);
            Node& scheme = put(schemes, name, map_node());
            if (each.in == "header" && each.placement->name == "Authorization" && recipe.starts_with("Bearer ")) {
                put(scheme, "type", text_node("http"));
                put(scheme, "scheme", text_node("bearer"));
            } else {
                put(scheme, "type", text_node("apiKey"));
                put(scheme, "in", text_node(each.in));
                put(scheme, "name", text_node(each.placement->name));
            }
            put(scheme, "description",
                text_node("`" + recipe + "` of `signing` in `" + extension_key("exchange") + "`."));
        }
    if (known.empty())
        put(schemes, unknown_scheme,
            map_node({{"type", text_node("apiKey")},
                      {"in", text_node("header")},
                      {"name", text_node("Authorization")},
                      {"description", text_node("How requests are signed is not known.")}}));
    return schemes;
}

Node security_of(const spec::Exchange& exchange, const spec::Operation& operation) {
    Node security = list_node();
    if (operation.auth == spec::Auth::optional) security.items.push_back(map_node());
    if (operation.auth == spec::Auth::public_) return security;
    Node& requirement = security.items.emplace_back(map_node());
    for (const std::string& name : schemes_for(exchange, operation, operation.auth == spec::Auth::key)) {
        Node& roles = put(requirement, name, list_node());
        if (!operation.permission.empty()) roles.items.push_back(text_node(operation.permission));
    }
    return security;
}

void read_security(const Node& node, const spec::Exchange& exchange, spec::Operation& operation) {
    operation.auth = spec::Auth::public_;
    const Node* const security = node.find("security");
    if (security == nullptr) return;
    bool none = false;
    const Node* some = nullptr;
    for (const Node& requirement : security->items) {
        none = none || requirement.entries.empty();
        if (!requirement.entries.empty()) some = &requirement;
    }
    if (some == nullptr) return;
    std::vector<std::string> names;
    for (const yaml::Entry& scheme : some->entries) {
        names.push_back(scheme.key);
        if (!scheme.value.items.empty()) operation.permission = scheme.value.items.front().text;
    }
    const bool key =
        names == schemes_for(exchange, operation, true) && names != schemes_for(exchange, operation, false);
    operation.auth = none ? spec::Auth::optional : key ? spec::Auth::key : spec::Auth::private_;
}

}  // namespace exbind::interchange
