// Percent-encoding of paths and queries.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace exbind::detail {

/// Keeps RFC 3986's unreserved characters (A-Z a-z 0-9 - . _ ~) and writes every other byte as %XX, upper case.
void append_percent_encoded(std::string& out, std::string_view text);
std::string percent_encoded(std::string_view text);
/// Every %XX as the byte it stands for; anything else stays.
std::string percent_decoded(std::string_view text);

/// Appends "name=value" to an encoded query, after '&' when it is not the first.
void append_query(std::string& query, std::string_view name, std::string_view value);

/// "a=1&b=x%20y" in the order given; empty for no parameters.
std::string encoded_query(std::span<const std::pair<std::string, std::string>> parameters);

}  // namespace exbind::detail
