#include "base_url.hpp"

#include <algorithm>
#include <charconv>

#include "values/bytes.hpp"
#include "values/usage_error.hpp"

namespace exbind::inline v0_1::detail {
namespace {

// Exactly four decimal numbers: "127.0.0.1.example.com" must not pass as this machine.
bool is_loopback_ipv4(std::string_view host) {
    int parts = 0;
    bool first_is_127 = false;
    while (true) {
        const std::size_t end = std::min(host.find('.'), host.size());
        const std::string_view part = host.substr(0, end);
        if (part.empty() || part.size() > 3 || !std::all_of(part.begin(), part.end(), is_digit)) return false;
        int value = 0;
        std::from_chars(part.data(), part.data() + part.size(), value);
        if (value > 255) return false;
        if (parts == 0) first_is_127 = part == "127";
        ++parts;
        if (end == host.size()) break;
        host.remove_prefix(end + 1);
    }
    return parts == 4 && first_is_127;
}

bool is_loopback(std::string_view host) {
    return host == "localhost" || host == "[::1]" || is_loopback_ipv4(host);
}

bool is_host(std::string_view host) {
    if (host.size() > 2 && host.front() == '[' && host.back() == ']') {
        host = host.substr(1, host.size() - 2);
        return std::all_of(host.begin(), host.end(), [](char c) { return hex_value(c) >= 0 || c == ':' || c == '.'; });
    }
    return !host.empty() && std::all_of(host.begin(), host.end(), [](char c) {
        return is_letter(c) || is_digit(c) || c == '-' || c == '.' || c == '_';
    });
}

bool is_port(std::string_view port) {
    int value = 0;
    const auto [end, error] = std::from_chars(port.data(), port.data() + port.size(), value);
    return error == std::errc{} && end == port.data() + port.size() && value > 0 && value <= 65535;
}

}  // namespace

Result<BaseUrl> parse_base_url(std::string_view text) {
    // An address with a user name is not shown: it may hold a password.
    const bool has_user = text.find('@') != std::string_view::npos;
    const std::string shown = has_user ? std::string("(address with a user name)") : "\"" + std::string(text) + "\"";
    const auto refuse = [&](std::string_view why) {
        return tl::unexpected(usage_error("base URL " + shown + ": " + std::string(why)));
    };

    std::string lower(text);
    to_lower(lower.data(), lower.size());
    std::string_view rest = lower;
    const bool secure = rest.starts_with("https://");
    if (!secure && !rest.starts_with("http://")) {
        return refuse("expected https://host, or http://127.0.0.1:port for a server on this machine");
    }
    rest.remove_prefix(secure ? 8 : 7);
    if (rest.ends_with('/')) rest.remove_suffix(1);
    if (has_user) return refuse("a user name or password cannot stand here");
    if (rest.find_first_of("/?#") != std::string_view::npos) {
        return refuse("give scheme, host and port only; the path belongs to the call");
    }
    std::string_view host = rest;
    const std::size_t colon = rest.starts_with('[') ? rest.find("]:") : rest.find(':');
    if (colon != std::string_view::npos) {
        const std::size_t port = rest.find(':', colon) + 1;
        host = rest.substr(0, port - 1);
        if (!is_port(rest.substr(port))) return refuse("the port must be a number from 1 to 65535");
    }
    if (!is_host(host)) return refuse("this is not a host name or address");
    if (!secure && !is_loopback(host)) {
        return refuse("plain http is allowed to this machine only (127.0.0.1, [::1], localhost); use https");
    }
    return BaseUrl{(secure ? "https://" : "http://") + std::string(rest), std::string(rest)};
}

std::string_view host_header(const BaseUrl& url) {
    const std::string_view own_port = url.text.starts_with("https://") ? ":443" : ":80";
    std::string_view host = url.host;
    if (host.ends_with(own_port)) host.remove_suffix(own_port.size());
    return host;
}

}  // namespace exbind::detail
