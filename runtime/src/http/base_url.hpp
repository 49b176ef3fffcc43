// The address of an exchange.
#pragma once

#include <string>
#include <string_view>

#include "exbind/result.hpp"

namespace exbind::detail {

struct BaseUrl {
    std::string text;  ///< scheme, host in lower case and port, no trailing slash
    std::string host;  ///< host, and ":port" when it is given
};

/// The host as an HTTP client writes it into the Host header: without the scheme's own port.
std::string_view host_header(const BaseUrl& url);

/// Takes https to any host and http to this machine only (127.0.0.0/8, ::1, localhost). Everything else, and a user
/// name, path, query or fragment, is a usage error.
Result<BaseUrl> parse_base_url(std::string_view text);

}  // namespace exbind::detail
