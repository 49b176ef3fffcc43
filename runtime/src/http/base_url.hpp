// The address of an exchange. Parsed by hand: libcurl's parser also accepts and rewrites forms such as "127.1", "%31"
// or "http:/host", differently in each version, so that every check below would be needed all the same.
#pragma once

#include <string>
#include <string_view>

#include "exbind/result.hpp"

namespace exbind::inline v0_1::detail {

struct BaseUrl {
    std::string text;  ///< scheme, host in lower case and port, no trailing slash
    std::string host;  ///< host, and ":port" if given
};

/// The host as an HTTP client writes it into the Host header: without the scheme's default port.
std::string_view host_header(const BaseUrl& url);

/// Accepts https to any host, and http to this machine only (127.0.0.0/8, ::1, localhost). Anything else, and any user
/// name, path, query or fragment, is a usage error.
Result<BaseUrl> parse_base_url(std::string_view text);

}  // namespace exbind::detail
