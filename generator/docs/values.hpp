// Lists of values in descriptions: which of the texts between backticks are the values a field can take.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "docs/words.hpp"

namespace exbind::docs {

/// The listed values in order of appearance; empty unless there are at least two. `fields` are names that, in
/// backticks, refer to other fields.
std::vector<std::string> listed_values(std::span<const Token> tokens, const std::vector<std::string>& fields);

}  // namespace exbind::docs
