#include "settings.hpp"

#include <algorithm>
#include <utility>

#include "exchange_clock.hpp"
#include "sign/hmac.hpp"
#include "values/usage_error.hpp"

namespace exbind::detail {
namespace {

Options with_defaults(Options options) {
    if (!options.transport) options.transport = make_curl_transport();
    if (!options.clock) options.clock = system_clock();
    return options;
}

template <class Items, class Name>
std::string listed(const Items& items, Name name) {
    std::string out;
    for (const auto& item : items) {
        if (!out.empty()) out += ", ";
        out += name(item);
    }
    return out;
}

std::optional<Error> fault_in(const Options& options) {
    if (options.timeout <= std::chrono::milliseconds{0}) return usage_error("Options::timeout must be over 0");
    if (!(options.limit_share > 0.0 && options.limit_share <= 1.0)) {
        return usage_error("Options::limit_share must be over 0 and at most 1");
    }
    for (const LimitOverride& change : options.limits) {
        const std::string which = "Options::limits: the entry for \"" + change.of + "\"";
        if (change.of.empty()) return usage_error(which + " must name an operation, a pool or \"*\"");
        if (change.count == 0U) return usage_error(which + " must have a count over 0");
        if (!(change.factor > 0.0)) return usage_error(which + " must have a factor over 0");
        if (change.per.count() < 0) return usage_error(which + " has a window below 0");
    }
    if (options.read_attempts < 1) return usage_error("Options::read_attempts must be at least 1");
    if (options.max_reply_bytes == 0) return usage_error("Options::max_reply_bytes must be over 0");
    if (options.max_decoded_bytes == 0) return usage_error("Options::max_decoded_bytes must be over 0");
    return std::nullopt;
}

bool is_key(const ExchangeData& exchange, std::size_t credential) {
    for (const Signing* each = exchange.signing; each != nullptr; each = each->otherwise)
        if (credential == each->secret) return true;
    return false;
}

// Identifies the API key without revealing it, in logs and in a store shared with other processes.
std::string hashed_user(const ExchangeData& exchange, const CredentialValues& credentials) {
    for (std::size_t i = 0; i < credentials.size(); ++i) {
        if (is_key(exchange, i)) continue;
        if (credentials[i].empty()) continue;
        const auto digest = digest_of(Digest::sha256, credentials[i].reveal());
        return digest ? encoded(Encoding::hex, std::string_view(*digest).substr(0, 12)) : std::string("unknown");
    }
    return {};
}

}  // namespace

Settings::Settings(const ExchangeData& exchange_, CredentialValues credentials_, Options options_)
    : exchange(exchange_),
      credentials(std::move(credentials_)),
      options(with_defaults(std::move(options_))),
      fault(fault_in(options)),
      user_(hashed_user(exchange, credentials)) {
    if (!fault) choose_environment();
}

void Settings::choose_environment() {
    const auto& environments = exchange.environments;
    std::string_view wanted = options.environment;
    if (wanted.empty()) wanted = "production";
    auto environment = std::find_if(environments.begin(), environments.end(),
                                    [wanted](const Environment& candidate) { return candidate.name == wanted; });
    if (environment == environments.end() && options.environment.empty()) environment = environments.begin();
    if (environment == environments.end()) {
        fault = usage_error(std::string(exchange.name) + " has no environment \"" + std::string(wanted) +
                            "\"; known: " + listed(environments, [](const Environment& e) { return e.name; }));
        return;
    }
    for (const HeaderEntry& header : environment->headers) {
        headers.push_back({std::string(header.name), std::string(header.value)});
    }

    std::string_view url = options.base_url;
    const auto host = std::find_if(
        environment->hosts.begin(), environment->hosts.end(),
        [this](const HostEntry& entry) { return options.region.empty() || entry.region == options.region; });
    if (host == environment->hosts.end() && (url.empty() || !options.region.empty())) {
        const std::string known = listed(environment->hosts, [](const HostEntry& entry) { return entry.region; });
        fault = usage_error(std::string(exchange.name) + " has no region \"" + options.region + "\" in environment " +
                            std::string(environment->name) + "; known: " + (known.empty() ? "none" : known));
        return;
    }
    if (url.empty()) url = host->url;
    auto parsed = parse_base_url(url);
    if (parsed) {
        base_url = std::move(*parsed);
    } else {
        fault = std::move(parsed.error());
    }
}

LimitContext Settings::limit_context(bool is_signed) const {
    return {exchange.name,
            base_url.host,
            is_signed ? std::string_view(user_) : std::string_view{},
            options.limit_share,
            options.limit_conditions,
            options.limit_slow_start,
            options.limits};
}

}  // namespace exbind::detail
