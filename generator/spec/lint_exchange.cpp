#include <algorithm>

#include "spec/lint.hpp"
#include "spec/rules.hpp"
#include "spec/signing.hpp"
#include "text/slip.hpp"
#include "text/strings.hpp"

namespace exbind::spec {
namespace {

bool sends(const Recipe& recipe, const std::string& credential) {
    return std::any_of(recipe.begin(), recipe.end(), [&](const Part& part) {
        return part.what == Part::What::credential && part.text == credential && part.functions.empty();
    });
}

text::Span top_of(const Exchange& exchange) {
    return {exchange.span.source, exchange.span.begin, 1};
}

void lint_hosts(const Exchange& exchange, text::Diagnostics& diagnostics) {
    if (exchange.environments.empty())
        diagnostics.report(rules::no_hosts, top_of(exchange), "the exchange has no environments",
                           "add `environments:` with a name and hosts");
    for (const Environment& each : exchange.environments) {
        auto hosts = each.hosts;
        for (const auto& [product, own] : each.product_hosts) hosts.insert(hosts.end(), own.begin(), own.end());
        if (hosts.empty())
            diagnostics.report(rules::no_hosts, top_of(exchange), "environment '" + each.name + "' has no hosts",
                               "add `hosts: {global: \"https://...\"}`");
        for (const auto& [region, host] : hosts)
            if (host.substr(0, 8) != "https://")
                diagnostics.report(rules::host_not_https, top_of(exchange),
                                   "host '" + host + "' of environment '" + each.name + "' does not use https",
                                   "start it with https://");
    }
}

void lint_signing(const Exchange& exchange, const Signing& signing, text::Diagnostics& diagnostics) {
    // Without a text the secret is no key of a signature, and sending it is the scheme.
    if (signing.text.empty()) return;
    bool sent = false;
    for (const auto* placements : {&signing.headers, &signing.query, &signing.body, &signing.parameters})
        for (const Placement& each : *placements) {
            sent = sent || holds(signing, each.value, Part::What::signature);
            if (!signing.secret.empty() && sends(each.value, signing.secret))
                diagnostics.report(
                    rules::signing_secret, top_of(exchange),
                    "'" + each.name + "' of signing would send {" + signing.secret + "}, the secret itself",
                    "send {signature}, or {hmac:" + signing.secret + "} if the exchange expects that");
        }
    if (!sent)
        diagnostics.report(rules::signing_unused, top_of(exchange), "no header or parameter carries {signature}",
                           "add one to `headers` or `parameters` of signing");
}

void lint_instruments(const Spec& spec, text::Diagnostics& diagnostics) {
    const auto& fields = spec.exchange.instruments;
    if (!fields || spec.groups.empty()) return;
    std::vector<std::string> known;
    for (const Group& group : spec.groups)
        for (const Type& type : group.types)
            for (const Field& field : type.fields) known.push_back(field.name);
    std::vector<std::string> wanted{fields->id};
    wanted.insert(wanted.end(), fields->prices.begin(), fields->prices.end());
    wanted.insert(wanted.end(), fields->sizes.begin(), fields->sizes.end());
    for (const auto& [field, value] : fields->not_in_lots) wanted.push_back(field);
    for (const std::string& name : wanted) {
        if (std::find(known.begin(), known.end(), name) != known.end()) continue;
        const std::string near = text::did_you_plainly_mean(name, known);
        diagnostics.report(rules::instrument_field, fields->span,
                           "`instruments` names the field '" + name + "', which no type has",
                           near.empty() ? "write the name of a field as it is sent" : near);
    }
}

}  // namespace

void lint_exchange(const Spec& spec, text::Diagnostics& diagnostics) {
    const Exchange& exchange = spec.exchange;
    lint_client_ids(spec, diagnostics);
    lint_session(spec, diagnostics);
    lint_hosts(exchange, diagnostics);
    lint_instruments(spec, diagnostics);
    if (exchange.signing) {
        for (const Signing* each : recipes_of(exchange)) lint_signing(exchange, *each, diagnostics);
        return;
    }
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
