#include "cli/site/exchange_facts.hpp"

#include "render/words.hpp"
#include "spec/signing.hpp"
#include "spec/words.hpp"
#include "text/find.hpp"
#include "text/strings.hpp"

namespace exbind::cli::site {
namespace {

using render::Data;

Data placements_view(const std::vector<spec::Placement>& placements) {
    return render::each(placements, [](const spec::Placement& each) {
        return Data().set("name", each.name).set("value", each.own ? "{own}" : spec::to_text(each.value));
    });
}

/// "hex of hmac sha256 with ACME_API_SECRET"
std::string made_words(const spec::Exchange& exchange, const spec::Signing& signing) {
    const bool digests = signing.algorithm != spec::Algorithm::ed25519;
    const std::string result = spec::word_of(signing.encoding) + " of " + spec::word_of(signing.algorithm) +
                               (digests ? ' ' + spec::word_of(signing.digest) : "");
    if (signing.secret.empty()) return result;
    const auto* const secret = text::find_by(exchange.credentials, &spec::Credential::name, signing.secret);
    return result + " with " + (secret == nullptr ? signing.secret : secret->env);
}

/// "requests by GET below /api/v3/"
std::string for_words(const spec::Signing& signing) {
    std::string result = signing.methods.empty() ? "" : " by " + spec::listed(signing.methods);
    if (!signing.paths.empty()) result += " below " + spec::listed(signing.paths);
    if (signing.own == spec::OwnParameters::some) result += " with parameters";
    if (signing.own == spec::OwnParameters::none) result += " without parameters";
    return result.empty() ? "" : "Requests" + result;
}

}  // namespace

Data hosts_view(const spec::Exchange& exchange) {
    std::vector<Data> rows;
    for (const spec::Environment& environment : exchange.environments) {
        const auto add = [&](const std::string& product, const auto& hosts) {
            for (const auto& [region, url] : hosts) {
                std::vector<std::string> what;
                for (const std::string& word : {product, region})
                    if (!word.empty()) what.push_back(word);
                rows.push_back(
                    Data().set("environment", environment.name).set("what", text::join(what, ", ")).set("url", url));
            }
        };
        add("", environment.hosts);
        for (const auto& [product, hosts] : environment.product_hosts) add(product, hosts);
    }
    return rows;
}

Data signing_view(const spec::Exchange& exchange) {
    return render::each(spec::recipes_of(exchange), [&](const spec::Signing* recipe) {
        const spec::Signing& signing = *recipe;
        return Data()
            .set("for", for_words(signing))
            .set("text", spec::to_text(signing.text))
            .set("made", signing.text.empty() ? "" : made_words(exchange, signing))
            .set("timestamp", spec::word_of(signing.timestamp))
            .set("headers", placements_view(signing.headers))
            .set("query", placements_view(signing.query))
            .set("body", placements_view(signing.body))
            .set("parameters", placements_view(signing.parameters));
    });
}

std::string error_words(const spec::ErrorCode& error) {
    return spec::to_text(error.error_class) + (error.message.empty() ? "" : ": " + error.message);
}

Data error_view(const spec::ErrorCode& error) {
    return Data()
        .set("code", error.code)
        .set("class", spec::to_text(error.error_class))
        .set("http", error.http == 0 ? "" : std::to_string(error.http))
        .set("message", error.message);
}

Data error_classes_view() {
    return render::each(detail::words<spec::ErrorClass>, [](const detail::ErrorClassWord& word) {
        std::string more;
        if (word.outcome_unknown) more = "what became of the request is unknown";
        if (word.not_processed) more = "the request was not processed";
        if (word.session_ended) more = "the token is no longer valid; nothing was done";
        return Data().set("class", std::string(word.text)).set("kind", spec::word_of(word.kind)).set("more", more);
    });
}

std::vector<std::string> pool_words(const spec::Exchange& exchange) {
    std::vector<std::string> result;
    for (spec::Limit pool : exchange.limit_pools) {
        const std::string name = pool.pool;
        pool.pool.clear();
        std::string more;
        if (pool.every)
            more = pool.product.empty() ? "; every call counts" : "; every call of " + pool.product + " counts";
        result.push_back(name + ": " + render::limit_words(pool) + more);
    }
    return result;
}

std::vector<std::string> limit_header_words(const spec::Exchange& exchange) {
    std::vector<std::string> result;
    for (const spec::LimitHeader& header : exchange.limit_headers)
        result.push_back(header.name + ": " + spec::word_of(header.tells) +
                         (header.pool.empty() ? "" : ", of the pool " + header.pool));
    return result;
}

}  // namespace exbind::cli::site
