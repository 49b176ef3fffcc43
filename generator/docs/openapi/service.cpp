#include "docs/openapi/service.hpp"

#include "text/strings.hpp"

namespace exbind::docs::openapi {

std::string server_url(const yaml::Node& server) {
    std::string url = text_of(server, "url");
    if (const yaml::Node* variables = server.find("variables"))
        for (const yaml::Entry& entry : variables->entries)
            url = text::replace_all(std::move(url), "{" + entry.key + "}", text_of(entry.value, "default"));
    while (!url.empty() && url.back() == '/') url.pop_back();
    return url;
}

ServiceFacts read_service(Document& document) {
    ServiceFacts facts;
    const yaml::Node& root = document.root();
    if (const yaml::Node* info = document.member(root, "info")) facts.title = text_of(*info, "title");
    if (const yaml::Node* docs = document.member(root, "externalDocs")) facts.docs = text_of(*docs, "url");
    if (const yaml::Node* servers = document.member(root, "servers"))
        for (const yaml::Node& server : servers->items)
            facts.servers.push_back({server_url(server), text_of(server, "description")});
    const yaml::Node* const components = document.member(root, "components");
    const yaml::Node* const schemes = components == nullptr ? nullptr : document.member(*components, "securitySchemes");
    if (schemes == nullptr) return facts;
    for (const yaml::Entry& entry : schemes->entries) {
        const yaml::Node* const scheme = document.resolve(entry.value);
        if (scheme == nullptr) continue;
        facts.schemes.push_back({entry.key, text_of(*scheme, "type"), text_of(*scheme, "in"), text_of(*scheme, "name"),
                                 text_of(*scheme, "scheme")});
    }
    return facts;
}

}  // namespace exbind::docs::openapi
