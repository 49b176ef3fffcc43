// Addresses of documentation pages: which may be asked, and the file each becomes.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace exbind::fetch {

/// The address as it is asked for, with its parts. The fragment is gone.
struct Address {
    std::string text;    ///< "https://docs.example.com/api/a.md"
    std::string origin;  ///< scheme, host in lower case, and port: "https://docs.example.com:443"
    std::string path;    ///< percent-encoded, begins with '/', dots resolved
    std::string query;   ///< without '?'
};

/// An address of its own, or relative to `base`. Empty when it is malformed, has a user name, or is neither https nor
/// http.
std::optional<Address> parse_address(std::string_view text, const Address* base = nullptr);

/// Whether it may be asked: https anywhere, http on this machine only.
bool is_allowed(const Address& address);

/// The file, relative to the folder, that a page is stored in: the address's path, with ".md" when it has no extension.
/// Names keep letters, digits, '.', '_' and '-'; other bytes become %XX. Empty when the path cannot be one safely: it
/// leaves its folder, has hidden, empty or very long names, or the address has a query.
std::optional<std::string> file_name(const Address& address);

}  // namespace exbind::fetch
