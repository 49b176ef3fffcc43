#include "cli/live.hpp"

#include <algorithm>

#include "spec/limits.hpp"

namespace exbind::cli {
namespace {

detail::Part::What convert(spec::Part::What what) {
    using From = spec::Part::What;
    using To = detail::Part::What;
    switch (what) {
        case From::literal:
            return To::literal;
        case From::timestamp:
            return To::timestamp;
        case From::nonce:
            return To::nonce;
        case From::method:
            return To::method;
        case From::host:
            return To::host;
        case From::path:
            return To::path;
        case From::query:
            return To::query;
        case From::query_decoded:
            return To::query_decoded;
        case From::target:
            return To::target;
        case From::body:
            return To::body;
        case From::body_sha256:
            return To::body_sha256;
        case From::body_sha512:
            return To::body_sha512;
        case From::content_type:
            return To::content_type;
        case From::credential:
            return To::credential;
        case From::hmac_credential:
            return To::hmac_credential;
        case From::signature:
            return To::signature;
    }
    return To::literal;
}

detail::TimestampForm convert(spec::TimestampForm form) {
    using From = spec::TimestampForm;
    using To = detail::TimestampForm;
    switch (form) {
        case From::iso8601_milliseconds:
            return To::iso8601_milliseconds;
        case From::unix_seconds:
            return To::unix_seconds;
        case From::unix_milliseconds:
            return To::unix_milliseconds;
        case From::unix_microseconds:
            return To::unix_microseconds;
        case From::unix_nanoseconds:
            return To::unix_nanoseconds;
    }
    return To::unix_milliseconds;
}

detail::TimeUnit convert(spec::TimeUnit unit) {
    switch (unit) {
        case spec::TimeUnit::seconds:
            return detail::TimeUnit::seconds;
        case spec::TimeUnit::milliseconds:
            return detail::TimeUnit::milliseconds;
        case spec::TimeUnit::microseconds:
            return detail::TimeUnit::microseconds;
        case spec::TimeUnit::nanoseconds:
            return detail::TimeUnit::nanoseconds;
    }
    return detail::TimeUnit::milliseconds;
}

detail::Digest convert(spec::Digest digest) {
    switch (digest) {
        case spec::Digest::sha256:
            return detail::Digest::sha256;
        case spec::Digest::sha384:
            return detail::Digest::sha384;
        case spec::Digest::sha512:
            return detail::Digest::sha512;
    }
    return detail::Digest::sha256;
}

ErrorKind convert(spec::ErrorClass error_class) {
    switch (error_class) {
        case spec::ErrorClass::auth:
            return ErrorKind::auth;
        case spec::ErrorClass::clock:
            return ErrorKind::clock;
        case spec::ErrorClass::limit:
            return ErrorKind::limit;
        case spec::ErrorClass::funds:
            return ErrorKind::funds;
        case spec::ErrorClass::rejected:
            return ErrorKind::rejected;
        case spec::ErrorClass::server:
        case spec::ErrorClass::unknown_outcome:
            return ErrorKind::server;
    }
    return ErrorKind::rejected;
}

detail::Auth convert(spec::Auth auth) {
    switch (auth) {
        case spec::Auth::public_:
            return detail::Auth::public_;
        case spec::Auth::private_:
            return detail::Auth::private_;
        case spec::Auth::optional:
            return detail::Auth::optional;
    }
    return detail::Auth::private_;
}

/// Index of a credential by name; the reader of specs has made sure that it is there.
std::uint8_t credential_index(const spec::Exchange& exchange, const std::string& name) {
    const auto found = std::find_if(exchange.credentials.begin(), exchange.credentials.end(),
                                    [&](const spec::Credential& each) { return each.name == name; });
    return static_cast<std::uint8_t>(found - exchange.credentials.begin());
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
        environments_.push_back({environment.name, hosts, headers_.emplace_back(header_entries(environment.headers))});
    }
    for (const spec::Credential& credential : exchange.credentials)
        credentials_.push_back({credential.name, credential.env});
    for (const spec::ErrorCode& error : exchange.errors)
        errors_.push_back({error.code, error.http, convert(error.error_class),
                           error.error_class == spec::ErrorClass::unknown_outcome});
    std::sort(errors_.begin(), errors_.end(), [](const auto& a, const auto& b) { return a.code < b.code; });

    data_.name = exchange.name;
    data_.environments = environments_;
    data_.credentials = credentials_;
    data_.body_headers = headers_.emplace_back(header_entries(exchange.body_headers));
    data_.envelope = {exchange.envelope.success_field, exchange.envelope.success_value, exchange.envelope.payload,
                      exchange.envelope.code,          exchange.envelope.message,       exchange.envelope.item_code,
                      exchange.envelope.item_message};
    data_.clock = {exchange.clock.path, exchange.clock.field, exchange.clock.envelope, convert(exchange.clock.unit)};
    data_.errors = errors_;
    if (!exchange.signing) return;
    signing_.timestamp = convert(exchange.signing->timestamp);
    signing_.digest = convert(exchange.signing->digest);
    signing_.encoding =
        exchange.signing->encoding == spec::Encoding::base64 ? detail::Encoding::base64 : detail::Encoding::hex;
    signing_.secret = credential_index(exchange, exchange.signing->secret);
    signing_.text = parts(exchange, exchange.signing->text);
    signing_.headers = placements(exchange, exchange.signing->headers);
    signing_.query = placements(exchange, exchange.signing->query);
    data_.signing = &signing_;
}

std::span<const detail::Part> LiveExchange::parts(const spec::Exchange& exchange, const spec::Recipe& recipe) {
    auto& result = parts_.emplace_back();
    for (const spec::Part& part : recipe) {
        const bool names_credential =
            part.what == spec::Part::What::credential || part.what == spec::Part::What::hmac_credential;
        result.push_back({convert(part.what), names_credential ? std::string_view{} : std::string_view(part.text),
                          names_credential ? credential_index(exchange, part.text) : std::uint8_t{0}});
    }
    return result;
}

std::span<const detail::Placement> LiveExchange::placements(const spec::Exchange& exchange,
                                                            const std::vector<spec::Placement>& from) {
    auto& result = placements_.emplace_back();
    for (const spec::Placement& placement : from) result.push_back({placement.name, parts(exchange, placement.value)});
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
                                  known->separator.front(), known->items, spec::is_negated(word)});
        }
        limits.push_back({limit.count, limit.window_ms, limit.unit == spec::LimitUnit::order, scope, conditions,
                          limit.pool, limit.weight});
    }
    detail::Operation& result = operations_.emplace_back();
    result.id = texts_.emplace_back(group.name + '.' + operation.id);
    result.method = operation.method;
    result.path = texts_.emplace_back(spec::sent_path(operation.path));
    result.auth = convert(operation.auth);
    result.limits = limits;
    return result;
}

}  // namespace exbind::cli
