// Signing recipes as texts: "{timestamp}{method}{target}{body}".
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "spec/model.hpp"
#include "text/diagnostic.hpp"

namespace exbind::spec {

/// Reads a recipe that stands at `at`. `credentials` are the names that may stand in braces; `signed_text` is true for
/// the text that is signed, where `signature` makes no sense. Errors are reported with the place of the part where it
/// can be found in the source.
std::optional<Recipe> parse_recipe(const std::string& text, text::Span at, const std::vector<std::string>& credentials,
                                   bool signed_text, text::Diagnostics& diagnostics);

}  // namespace exbind::spec
