#include "cli/live.hpp"

#include <algorithm>

#include "spec/limits.hpp"
#include "spec/signing.hpp"
#include "text/find.hpp"
#include "text/strings.hpp"

namespace exbind::cli {
namespace {

/// Index of a credential by name; the reader of specs has made sure that it is there.
std::uint8_t credential_index(const spec::Exchange& exchange, const std::string& name) {
    const auto found = std::find_if(exchange.credentials.begin(), exchange.credentials.end(),
                                    [&](const spec::Credential& each) { return each.name == name; });
    return static_cast<std::uint8_t>(found - exchange.credentials.begin());
}

/// Index of a product by name; it is known, too.
std::uint8_t product_index(const spec::Exchange& exchange, const std::string& name) {
    const auto found = std::find_if(exchange.products.begin(), exchange.products.end(),
                                    [&](const spec::Product& each) { return each.name == name; });
    return static_cast<std::uint8_t>(found - exchange.products.begin());
}

detail::SigningFunctions functions(const std::vector<spec::SigningFunction>& from) {
    detail::SigningFunctions result{};
    std::copy(from.begin(), from.end(), result.begin());
    return result;
}

std::vector<detail::HeaderEntry> header_entries(const std::vector<std::pair<std::string, std::string>>& from) {
    std::vector<detail::HeaderEntry> entries;
    for (const auto& [name, value] : from) entries.push_back({name, value});
    return entries;
}

}  // namespace

LiveExchange::LiveExchange(const spec::Exchange& exchange) : exchange_(exchange) {
    for (const spec::Environment& environment : exchange.environments) {
        auto& hosts = hosts_.emplace_back();
        for (const auto& [region, url] : environment.hosts) hosts.push_back({region, url});
        for (const auto& [name, own] : environment.product_hosts)
            for (const auto& [region, url] : own) hosts.push_back({region, url, product_index(exchange, name)});
        environments_.push_back({environment.name, hosts, headers_.emplace_back(header_entries(environment.headers))});
    }
    for (const spec::Credential& credential : exchange.credentials)
        credentials_.push_back({credential.name, credential.env});
    for (const spec::ErrorCode& error : exchange.errors) {
        const detail::ErrorClassWord& meaning = *detail::row_of(error.error_class);
        errors_.push_back({error.code, error.http, meaning.kind, meaning.outcome_unknown, meaning.not_processed,
                           meaning.session_ended});
    }
    std::sort(errors_.begin(), errors_.end(), [](const auto& a, const auto& b) { return a.code < b.code; });

    data_.name = exchange.name;
    data_.environments = environments_;
    data_.credentials = credentials_;
    data_.body_headers = headers_.emplace_back(header_entries(exchange.body_headers));
    data_.envelope = envelope(exchange.envelope);
    for (const spec::Product& product : exchange.products)
        products_.push_back(
            {product.name, product.envelope ? &envelopes_.emplace_back(envelope(*product.envelope)) : nullptr});
    data_.products = products_;
    for (const spec::LimitHeader& header : exchange.limit_headers)
        limit_headers_.push_back(
            {texts_.emplace_back(text::to_lower(header.name)), header.tells, header.pool, header.unit});
    data_.limit_headers = limit_headers_;
    data_.clock = {exchange.clock.path, exchange.clock.field, exchange.clock.envelope, exchange.clock.unit};
    data_.errors = errors_;
    if (!exchange.signing) return;
    const auto recipes = spec::recipes_of(exchange);
    for (auto each = recipes.rbegin(); each != recipes.rend(); ++each) data_.signing = &recipe(exchange, **each);
}

LiveExchange::LiveExchange(const spec::Spec& spec) : LiveExchange(spec.exchange) {
    const auto& from = spec.exchange.session;
    if (!from) return;
    if (const spec::Found login = spec.operation(from->operation); login.operation != nullptr)
        session_.login = &operation(*login.group, *login.operation);
    session_.token = from->token;
    session_.lifetime = from->lifetime;
    session_.ends = from->ends;
    session_.unit = from->unit;
    session_.lasts_ms = from->lasts_ms;
    session_.renew_before_ms = from->renew_before_ms;
    if (session_.login != nullptr) data_.session = &session_;
}

detail::Envelope LiveExchange::envelope(const spec::Envelope& from) {
    const auto& ids = result_ids_.emplace_back(from.result_ids.begin(), from.result_ids.end());
    return {from.success_field, from.success_value, from.payload, from.code,        from.message,
            from.item_code,     from.item_message,  ids,          from.success_test};
}

/// `data_.signing` is the recipe that comes after this one.
const detail::Signing& LiveExchange::recipe(const spec::Exchange& exchange, const spec::Signing& from) {
    detail::Signing& result = signings_.emplace_back();
    result.timestamp = from.timestamp;
    result.digest = from.digest;
    result.encoding = from.encoding;
    if (!from.secret.empty()) result.secret = credential_index(exchange, from.secret);
    result.text = parts(exchange, from, from.text);
    result.headers = placements(exchange, from, from.headers);
    result.query = placements(exchange, from, from.query);
    result.body = placements(exchange, from, from.body);
    result.parameters = placements(exchange, from, from.parameters);
    result.algorithm = from.algorithm;
    result.nonce = from.nonce;
    result.secret_functions = functions(from.secret_functions);
    auto& texts = texts_of_signing_.emplace_back();
    for (const spec::SigningText& text : from.texts)
        texts.push_back(
            {text.form, parts(exchange, from, text.value), placements(exchange, from, text.members), text.sorted});
    result.texts = texts;
    result.sorted = from.sorted;
    result.unsigned_prefix = from.unsigned_prefix;
    auto& words = pairs_.emplace_back();
    for (const auto& [operation, word] : from.words) words.push_back({operation, word});
    result.words = words;
    result.methods = names_.emplace_back(from.methods.begin(), from.methods.end());
    result.paths = names_.emplace_back(from.paths.begin(), from.paths.end());
    result.own = from.own;
    auto& kinds = key_kinds_.emplace_back();
    for (const spec::KeyKind& each : from.pem) kinds.push_back({each.algorithm, each.encoding});
    result.pem = kinds;
    result.otherwise = data_.signing;
    return result;
}

std::span<const detail::Part> LiveExchange::parts(const spec::Exchange& exchange, const spec::Signing& signing,
                                                  const spec::Recipe& recipe) {
    using What = spec::Part::What;
    auto& result = parts_.emplace_back();
    for (const spec::Part& from : recipe) {
        detail::Part& part = result.emplace_back();
        part.what = from.what;
        if (from.what == What::literal) part.text = from.text;
        if (from.what == What::credential) part.credential = credential_index(exchange, from.text);
        if (from.what == What::named)
            part.named = static_cast<std::uint8_t>(text::find_by(signing.texts, &spec::SigningText::name, from.text) -
                                                   signing.texts.data());
        part.offset_seconds = from.offset_seconds;
        part.functions = functions(from.functions);
    }
    return result;
}

std::span<const detail::Placement> LiveExchange::placements(const spec::Exchange& exchange,
                                                            const spec::Signing& signing,
                                                            const std::vector<spec::Placement>& from) {
    auto& result = placements_.emplace_back();
    for (const spec::Placement& placement : from)
        result.push_back({placement.name, parts(exchange, signing, placement.value), placement.json, placement.own});
    return result;
}

const detail::Operation& LiveExchange::operation(const spec::Group& group, const spec::Operation& operation) {
    auto& limits = limits_.emplace_back();
    const spec::Type* request = group.type(operation.request.type);
    for (const spec::Limit& limit : operation.limits) {
        auto& scope = scopes_.emplace_back();
        for (const spec::CountedBy& one : spec::counted_by(exchange_, request, limit)) {
            const char separator = one.separator.empty() ? '-' : one.separator.front();
            scope.push_back({texts_.emplace_back(one.word), static_cast<std::uint8_t>(one.parts), separator});
        }
        auto& conditions = conditions_.emplace_back();
        for (const std::string& word : limit.when) {
            const spec::LimitCondition* known = spec::find_condition(exchange_, word);
            if (known == nullptr) continue;
            conditions.push_back({known->name, known->field, static_cast<std::uint8_t>(known->parts),
                                  known->separator.front(), known->items, known->given,
                                  texts_.emplace_back(text::join(known->values, "|")),
                                  known->over.value_or(detail::LimitCondition::no_number), spec::is_negated(word)});
        }
        limits.push_back({limit.count, limit.window_ms, limit.unit == spec::LimitUnit::order, scope, conditions,
                          limit.pool, limit.weight});
    }
    detail::Operation& result = operations_.emplace_back();
    result.id = texts_.emplace_back(group.name + '.' + operation.id);
    result.method = operation.method;
    result.path = texts_.emplace_back(spec::sent_path(operation.path));
    result.auth = operation.auth;
    result.writes = operation.writes;
    result.limits = limits;
    if (!operation.product.empty()) result.product = product_index(exchange_, operation.product);
    return result;
}

}  // namespace exbind::cli
