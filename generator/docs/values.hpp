// Lists of values in descriptions: which of the texts between backticks are the values a field can take.
#pragma once

#include <span>
#include <string>
#include <utility>
#include <vector>

#include "docs/words.hpp"

namespace exbind::docs {

struct ListedValues {
    std::vector<std::string> values;
    std::string sole;  ///< the one value, where only one is listed, on a line that explains it
    /// Value and meaning, as written, of those that are explained in at most five words. A value may stand here twice.
    std::vector<std::pair<std::string, std::string>> meanings;
};

/// The listed values in order of appearance; empty unless there are at least two. `fields` are names that, in
/// backticks, refer to other fields.
ListedValues listed_values(std::span<const Token> tokens, const std::vector<std::string>& fields);

}  // namespace exbind::docs
