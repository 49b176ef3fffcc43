// The report of `exbind diff --format html`.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/comparison.hpp"
#include "cli/context.hpp"

namespace exbind::cli {

/// One page that needs nothing beside it, the most serious changes first. `before` and `after` name the states. Empty,
/// with a diagnostic, when the templates are not as they should be.
std::optional<std::string> comparison_page(Context& context, const std::vector<Comparison>& comparisons,
                                           const std::string& before, const std::string& after);

}  // namespace exbind::cli
