// Paths with values in the place of parameters.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace exbind::cli {

struct PathMatch {
    std::vector<std::pair<std::string, std::string>> values;  ///< by the parameter's name, as they stand in the path
    /// For each segment 'a' where it is literal, 'b' where a part of it is, 'c' where all of it is a parameter: of two
    /// that fit, the smaller one says more.
    std::string shape;
};

/// Whether the path is one of the documented one, as "/v3/order/123" is of "/v3/order/{id}". No value is empty or goes
/// beyond its segment. A fragment must be the same.
std::optional<PathMatch> match_path(std::string_view documented, std::string_view path);

/// "%2F" as "/". Empty when a percent sign is not followed by two hexadecimal digits.
std::optional<std::string> percent_decoded(std::string_view text);

}  // namespace exbind::cli
