// Percent-encoded paths and queries.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace exbind::inline v0_1::detail {

/// Keeps RFC 3986's unreserved characters (A-Z a-z 0-9 - . _ ~) and writes every other byte as %XX in upper case.
void append_percent_encoded(std::string& out, std::string_view text);
std::string percent_encoded(std::string_view text);
/// Replaces every %XX by its byte; leaves everything else.
std::string percent_decoded(std::string_view text);

/// Appends "name=value" to an encoded query, after '&' unless it is the first.
void append_query(std::string& query, std::string_view name, std::string_view value);

/// "a=1&b=x%20y", in the order given; empty without parameters.
std::string encoded_query(std::span<const std::pair<std::string, std::string>> parameters);

/// Appends the target of a request: the path, then '?' and the query unless it is empty.
void append_target(std::string& out, std::string_view path, std::string_view query);

}  // namespace exbind::detail
