// Signing recipes as texts: "{timestamp}{method}{target}{body}".
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "spec/model.hpp"
#include "text/diagnostic.hpp"

namespace exbind::spec {

/// What may stand in the braces of a recipe besides the words of the language.
struct RecipeNames {
    const std::vector<std::string>& credentials;
    std::vector<std::string> texts{};  ///< those that stand before
    bool session = false;              ///< the exchange has one
};

/// Reads a recipe that stands at `at`. Errors are reported with the place of the part where it can be found in the
/// source.
std::optional<Recipe> parse_recipe(const std::string& text, text::Span at, const RecipeNames& names,
                                   text::Diagnostics& diagnostics);

}  // namespace exbind::spec
