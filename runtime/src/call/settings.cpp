#include "settings.hpp"

#include <algorithm>
#include <utility>

#include "exchange_clock.hpp"
#include "sign/hmac.hpp"
#include "values/usage_error.hpp"

namespace exbind::inline v0_1::detail {
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
    for (const Product& product : exchange.products) {
        ExchangeData& own = as_products_.emplace_back(exchange);
        if (product.envelope != nullptr) own.envelope = *product.envelope;
    }
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

    environment_ = environment->name;
    const std::size_t products = std::max<std::size_t>(exchange.products.size(), 1);
    for (const auto& [name, url] : options.base_urls) {
        if (!name.empty() && product(name) < exchange.products.size()) continue;
        const std::string known = listed(exchange.products, [](const Product& each) { return each.name; });
        fault = usage_error("Options::base_urls: " + std::string(exchange.name) + " has no product \"" + name +
                            "\"; known: " + (known.empty() ? "none" : known));
        return;
    }
    for (std::size_t i = 0; i < products; ++i) {
        auto url = choose_host(*environment, static_cast<std::uint8_t>(i));
        if (!url) {
            fault = std::move(url.error());
            return;
        }
        base_urls.push_back(std::move(*url));
    }
}

const ExchangeData& Settings::exchange_of(std::uint8_t product) const {
    return product < as_products_.size() ? as_products_[product] : exchange;
}

/// A host of another product never stands in: the same path may mean something else there.
Result<BaseUrl> Settings::choose_host(const Environment& environment, std::uint8_t product) const {
    const auto& hosts = environment.hosts;
    const auto is_of_product = [&](const HostEntry& entry) {
        return entry.product == product || entry.product == every_product;
    };
    std::string_view url = options.base_url;
    for (const auto& [name, given] : options.base_urls)
        if (name == exchange.products[product].name) url = given;
    const auto host = std::find_if(hosts.begin(), hosts.end(), [&](const HostEntry& entry) {
        return is_of_product(entry) && (options.region.empty() || entry.region == options.region);
    });
    if (host == hosts.end() && (url.empty() || !options.region.empty())) {
        if (product > 0) return BaseUrl{};
        std::string known;
        for (const HostEntry& entry : hosts)
            if (is_of_product(entry)) (known += known.empty() ? "" : ", ") += entry.region;
        return tl::unexpected(usage_error(std::string(exchange.name) + " has no region \"" + options.region +
                                          "\" in environment " + std::string(environment.name) +
                                          "; known: " + (known.empty() ? "none" : known)));
    }
    return parse_base_url(url.empty() ? host->url : url);
}

std::uint8_t Settings::product(std::string_view name) const {
    if (name.empty()) return 0;
    const auto found = std::find_if(exchange.products.begin(), exchange.products.end(),
                                    [&](const Product& each) { return each.name == name; });
    return static_cast<std::uint8_t>(found - exchange.products.begin());
}

const BaseUrl* Settings::base_url(std::uint8_t product) const {
    return product < base_urls.size() && !base_urls[product].text.empty() ? &base_urls[product] : nullptr;
}

Error Settings::no_host(std::uint8_t product) const {
    if (product >= exchange.products.size()) return usage_error(std::string(exchange.name) + " has no such product");
    return usage_error(std::string(exchange.name) + " has no host for " + std::string(exchange.products[product].name) +
                       " in environment " + std::string(environment_) + "; give one with Options::base_urls");
}

std::string Settings::account() const {
    const Session& session = *exchange.session;
    const BaseUrl* const url = base_url(session.login != nullptr ? session.login->product : 0);
    return std::string(exchange.name) + '\n' + std::string(environment_) + '\n' +
           (url != nullptr ? url->text : std::string()) + '\n' + digests_of(credentials);
}

LimitContext Settings::limit_context(bool is_signed) const {
    // One host for all products: where they draw on one pool, counting apart would let through too much.
    return {exchange.name,
            base_urls.empty() ? std::string_view{} : std::string_view(base_urls.front().host),
            is_signed ? std::string_view(user_) : std::string_view{},
            options.limit_share,
            options.limit_conditions,
            options.limit_slow_start,
            options.limits};
}

}  // namespace exbind::detail
