#include "spec/diff_parts.hpp"

#include <map>
#include <string>

#include "spec/signing.hpp"
#include "spec/words.hpp"
#include "text/strings.hpp"

namespace exbind::spec {
namespace {

/// An exchange as named facts.
using Facts = std::map<std::string, std::string>;

/// The order of parameters is part of what is sent.
void add_parameters(const std::string& name, const std::vector<Placement>& placements, Facts& facts) {
    std::size_t position = 0;
    for (const Placement& each : placements)
        facts[name + '.' + each.name] = std::to_string(++position) + ": " +
                                        (each.own ? std::string("own") : to_text(each.value)) +
                                        (each.json ? ", as JSON" : "");
}

void add_signing(const std::string& name, const Signing& signing, Facts& facts) {
    const Signing usual;
    facts[name + ".timestamp"] = word_of(signing.timestamp);
    if (signing.nonce != usual.nonce) facts[name + ".nonce"] = word_of(signing.nonce);
    if (signing.algorithm != usual.algorithm) facts[name + ".algorithm"] = word_of(signing.algorithm);
    if (!signing.text.empty()) {
        facts[name + ".digest"] = word_of(signing.digest);
        facts[name + ".encoding"] = word_of(signing.encoding);
    }
    if (!signing.secret.empty()) {
        const Recipe secret{{Part::What::credential, signing.secret, signing.secret_functions}};
        facts[name + ".secret"] = signing.secret_functions.empty() ? signing.secret : to_text(secret);
    }
    for (const KeyKind& each : signing.pem) facts[name + ".pem." + word_of(each.algorithm)] = word_of(each.encoding);
    facts[name + ".unsigned_prefix"] = signing.unsigned_prefix;
    for (const auto& [operation, word] : signing.words) facts[name + ".words." + operation] = word;
    for (const SigningText& each : signing.texts) {
        const std::string text = name + ".texts." + each.name;
        facts[text] = each.form == SigningTextForm::parts ? to_text(each.value)
                                                          : word_of(each.form) + (each.sorted ? ", sorted" : "");
        add_parameters(text, each.members, facts);
    }
    facts[name + ".text"] = to_text(signing.text);
    if (signing.sorted) facts[name + ".sorted"] = "true";
    for (const Placement& each : signing.headers) facts[name + ".headers." + each.name] = to_text(each.value);
    add_parameters(name + ".query", signing.query, facts);
    add_parameters(name + ".body", signing.body, facts);
    add_parameters(name + ".parameters", signing.parameters, facts);
    facts[name + ".for.methods"] = text::join(signing.methods, ", ");
    facts[name + ".for.paths"] = text::join(signing.paths, ", ");
    if (signing.own != usual.own) facts[name + ".for.parameters"] = word_of(signing.own);
}

std::string client_id_fact(const ClientId& id) {
    std::string fact;
    const auto add = [&](const std::string& key, const std::string& value) {
        if (!value.empty()) fact += (fact.empty() ? "" : ", ") + key + ": " + value;
    };
    const auto pairs = [](const std::vector<std::pair<std::string, std::string>>& all) {
        std::vector<std::string> each;
        for (const auto& [first, second] : all) each.push_back(first + '=' + second);
        return text::join(each, "+");
    };
    add("field", id.name.field);
    add("by", id.name.by);
    add("member", id.name.member);
    add("or", id.instead.field);
    add("or.by", id.instead.by);
    add("or.member", id.instead.member);
    add("items", id.items);
    add("ask", id.ask);
    add("with", pairs(id.with));
    add("partial", id.partial ? "true" : "");
    add("changes", id.changes ? "true" : "");
    add("amends", pairs(id.amends));
    add("ends", id.ends.member + (id.ends.values.empty() ? "" : '=' + text::join(id.ends.values, "|")));
    add("accepted", id.accepted.member + (id.accepted.values.empty() ? "" : '=' + text::join(id.accepted.values, "|")));
    add("absent", text::join(id.absent, "+"));
    add("duplicate", text::join(id.duplicate, "+"));
    return fact;
}

void add_envelope(const std::string& name, const Envelope& envelope, Facts& facts) {
    facts[name + ".success.field"] = envelope.success_field;
    facts[name + ".success." + word_of(envelope.success_test)] =
        envelope.success_value.empty() ? envelope.success_field : envelope.success_value;
    facts[name + ".payload"] = envelope.payload;
    facts[name + ".code"] = envelope.code;
    facts[name + ".message"] = envelope.message;
    facts[name + ".item_code"] = envelope.item_code;
    facts[name + ".item_message"] = envelope.item_message;
    facts[name + ".result_ids"] = text::join(envelope.result_ids, ", ");
}

Facts facts_of(const Exchange& exchange) {
    Facts facts{{"title", exchange.title},
                {"docs", exchange.docs},
                {"reader", exchange.reader},
                {"path_prefixes", text::join(exchange.path_prefixes, ", ")},
                {"default_scope", text::join(exchange.default_scope, "+")},
                {"clock.path", exchange.clock.path},
                {"clock.field", exchange.clock.field},
                {"clock.envelope", exchange.clock.envelope},
                {"clock.unit", exchange.clock == ClockSource{} ? std::string() : to_text(exchange.clock.unit)}};
    add_envelope("envelope", exchange.envelope, facts);
    for (const Product& each : exchange.products) {
        facts["products." + each.name] = "paths " + text::join(each.paths, ", ");
        for (const auto& [key, value] : each.marks) facts["products." + each.name] += ' ' + key + '=' + value;
        if (each.envelope) add_envelope("products." + each.name + ".envelope", *each.envelope, facts);
    }
    for (const TagGroup& each : exchange.tag_groups) facts["tag_groups." + each.tag] = each.group;
    for (std::size_t i = 0; i < exchange.access.size(); ++i) {
        const AccessRule& each = exchange.access[i];
        facts["access." + std::to_string(i)] = text::join({each.path, each.tag, each.security}, " ") + " -> " +
                                               word_of(each.auth) + ' ' + each.permission +
                                               (each.writes == true ? " writes" : "");
    }
    if (exchange.timestamp_window_ms != 0) facts["timestamp_window"] = window_text(exchange.timestamp_window_ms);
    for (const Environment& each : exchange.environments) {
        for (const auto& [region, host] : each.hosts) facts["environments." + each.name + ".hosts." + region] = host;
        for (const auto& [product, hosts] : each.product_hosts)
            for (const auto& [region, host] : hosts)
                facts["environments." + each.name + ".hosts." + product + '.' + region] = host;
        for (const auto& [name, value] : each.headers) facts["environments." + each.name + ".headers." + name] = value;
    }
    for (const Limit& each : exchange.limit_pools) facts["limit_pools." + each.pool] = to_text(each);
    for (const LimitHeader& each : exchange.limit_headers)
        facts["limit_headers." + each.name] = word_of(each.tells) + ' ' + each.pool + ' ' + to_text(each.unit);
    if (const auto& fields = exchange.instruments) {
        facts["instruments.id"] = fields->id;
        facts["instruments.prices"] = text::join(fields->prices, ", ");
        facts["instruments.sizes"] = text::join(fields->sizes, ", ");
        for (const auto& [field, value] : fields->not_in_lots)
            facts["instruments.not_in_lots." + field] +=
                (facts["instruments.not_in_lots." + field].empty() ? "" : ", ") + value;
    }
    for (const ClientId& each : exchange.client_ids) facts["client_ids." + each.write] = client_id_fact(each);
    for (const Credential& each : exchange.credentials) facts["credentials." + each.name] = each.env;
    for (const auto& [name, value] : exchange.body_headers) facts["body_headers." + name] = value;
    for (const ErrorCode& each : exchange.errors)
        facts["errors." + each.code] =
            to_text(each.error_class) + (each.http == 0 ? "" : ", HTTP status " + std::to_string(each.http));
    if (const auto& session = exchange.session) {
        const std::string unit = ", " + to_text(session->unit);
        facts["session.operation"] = session->operation;
        facts["session.token"] = session->token;
        if (!session->lifetime.empty()) facts["session.lifetime"] = session->lifetime + unit;
        if (!session->ends.empty()) facts["session.ends"] = session->ends + unit;
        if (session->lasts_ms != 0) facts["session.lasts"] = window_text(session->lasts_ms);
        facts["session.renew_before"] = window_text(session->renew_before_ms);
    }
    std::size_t number = 0;
    for (const Signing* each : recipes_of(exchange))
        add_signing(++number == 1 ? "signing" : "signing." + std::to_string(number), *each, facts);
    std::erase_if(facts, [](const auto& each) { return each.second.empty(); });
    return facts;
}

bool is_below(const std::string& name, std::string_view part) {
    return name.compare(0, part.size(), part) == 0;
}

Effect effect_of(const std::string& name, Action action) {
    if (name == "title" || name == "docs" || name == "reader" || name == "path_prefixes" ||
        is_below(name, "tag_groups."))
        return Effect::documentation;
    // Credentials are members of a struct, environments and regions are chosen by name.
    const bool named = is_below(name, "credentials.") || name.find(".hosts.") != std::string::npos;
    if (named && action == Action::removed) return Effect::breaking;
    const bool new_choice = name.find(".hosts.") != std::string::npos || is_below(name, "errors.");
    return new_choice && action == Action::added ? Effect::addition : Effect::behaviour;
}

}  // namespace

void compare_exchanges(const Exchange& before, const Exchange& after, std::vector<Change>& changes) {
    const Facts was = facts_of(before);
    const Facts now = facts_of(after);
    const auto report = [&](const std::string& name, Action action, std::string old_text, std::string new_text) {
        Change change;
        change.what = What::exchange;
        change.action = action;
        change.effect = effect_of(name, action);
        change.member = name;
        change.was = std::move(old_text);
        change.now = std::move(new_text);
        const Exchange& shown = action == Action::removed ? before : after;
        if (shown.span) change.at = {shown.span.source, shown.span.begin, 1};
        changes.push_back(std::move(change));
    };
    for (const auto& [name, text] : was)
        if (now.count(name) == 0) report(name, Action::removed, text, {});
    for (const auto& [name, text] : now) {
        const auto found = was.find(name);
        if (found == was.end())
            report(name, Action::added, {}, text);
        else if (found->second != text)
            report(name, Action::changed, found->second, text);
    }
}

}  // namespace exbind::spec
