// Patterns of paths in exchange.yaml: "/private/**", "/v1/*/orders", "/private/get_*". One * is a segment or the end of
// one, two are any number of segments.
#pragma once

#include <string_view>

namespace exbind::spec {

/// Whether it is one: it begins with a slash, and stars stand at the end of their segments.
bool is_path_pattern(std::string_view text);

/// Whether a path, with its parameters in braces, fits the pattern. A fragment behind the path does not matter.
bool fits_pattern(std::string_view path, std::string_view pattern);

}  // namespace exbind::spec
