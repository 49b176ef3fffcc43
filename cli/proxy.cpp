#include "cli/proxy.hpp"

#include <algorithm>
#include <string>

#include "cli/context.hpp"
#include "text/strings.hpp"

namespace exbind::cli {
namespace {

constexpr std::string_view schemes[] = {"http", "https", "socks4", "socks4a", "socks5", "socks5h"};

/// Without scheme, user name, password, port and path.
std::string_view host_of(std::string_view proxy) {
    proxy.remove_prefix(proxy.find("://") + 3);
    proxy = proxy.substr(0, proxy.find('/'));
    if (const std::size_t at = proxy.rfind('@'); at != std::string_view::npos) proxy.remove_prefix(at + 1);
    if (proxy.substr(0, 1) == "[") return proxy.substr(0, proxy.find(']') + 1);
    return proxy.substr(0, proxy.find(':'));
}

}  // namespace

void check_proxy(const std::string& proxy) {
    const std::size_t end = proxy.find("://");
    const bool known = end != std::string::npos && std::find(std::begin(schemes), std::end(schemes),
                                                             text::to_lower(proxy.substr(0, end))) != std::end(schemes);
    if (known && !host_of(proxy).empty()) return;
    throw UsageError{"--proxy is not the address of a proxy",
                     "write http://host:3128 or socks5h://user:password@host:1080"};
}

bool is_on_this_machine(std::string_view proxy) {
    const std::string_view host = host_of(proxy);
    return host == "localhost" || host == "[::1]" ||
           (host.substr(0, 4) == "127." && host.find_first_not_of("0123456789.") == std::string_view::npos);
}

}  // namespace exbind::cli
