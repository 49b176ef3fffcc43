#include <algorithm>

#include "spec/lint.hpp"
#include "spec/rules.hpp"

namespace exbind::spec {
namespace {

bool holds(const Recipe& recipe, Part::What what) {
    return std::any_of(recipe.begin(), recipe.end(), [&](const Part& part) { return part.what == what; });
}

bool holds_credential(const Recipe& recipe, const std::string& name) {
    return std::any_of(recipe.begin(), recipe.end(),
                       [&](const Part& part) { return part.what == Part::What::credential && part.text == name; });
}

text::Span top_of(const Exchange& exchange) {
    return {exchange.span.source, exchange.span.begin, 1};
}

void lint_hosts(const Exchange& exchange, text::Diagnostics& diagnostics) {
    if (exchange.environments.empty())
        diagnostics.report(rules::no_hosts, top_of(exchange), "the exchange has no environments",
                           "add `environments:` with a name and hosts");
    for (const Environment& each : exchange.environments) {
        if (each.hosts.empty())
            diagnostics.report(rules::no_hosts, top_of(exchange), "environment '" + each.name + "' has no hosts",
                               "add `hosts: {global: \"https://...\"}`");
        for (const auto& [region, host] : each.hosts)
            if (host.substr(0, 8) != "https://")
                diagnostics.report(rules::host_not_https, top_of(exchange),
                                   "host '" + host + "' of environment '" + each.name + "' does not use https",
                                   "start it with https://");
    }
}

void lint_signing(const Exchange& exchange, const Signing& signing, text::Diagnostics& diagnostics) {
    bool sent = false;
    for (const auto* placements : {&signing.headers, &signing.query})
        for (const Placement& each : *placements) {
            sent = sent || holds(each.value, Part::What::signature);
            if (holds_credential(each.value, signing.secret))
                diagnostics.report(
                    rules::signing_secret, top_of(exchange),
                    "'" + each.name + "' of signing would send {" + signing.secret + "}, the secret itself",
                    "send {signature}, or {hmac:" + signing.secret + "} if the exchange expects that");
        }
    if (!sent)
        diagnostics.report(rules::signing_unused, top_of(exchange), "no header or parameter carries {signature}",
                           "add one to `headers` or `query` of signing");
}

}  // namespace

void lint_exchange(const Spec& spec, text::Diagnostics& diagnostics) {
    const Exchange& exchange = spec.exchange;
    lint_client_ids(spec, diagnostics);
    lint_hosts(exchange, diagnostics);
    if (exchange.signing) return lint_signing(exchange, *exchange.signing, diagnostics);
    std::size_t count = 0;
    for (const Group& group : spec.groups)
        count +=
            static_cast<std::size_t>(std::count_if(group.operations.begin(), group.operations.end(),
                                                   [](const Operation& each) { return each.auth == Auth::private_; }));
    if (count != 0)
        diagnostics.report(rules::no_signing, top_of(exchange),
                           std::to_string(count) + " private operations cannot be called without `signing`",
                           "describe the signature in exchange.yaml; docs/specs.md shows how");
}

}  // namespace exbind::spec
