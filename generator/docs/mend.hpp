// Turns nearly-JSON into JSON: one pass over the text, each deviation from the grammar mapped to a repair.
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "docs/examples.hpp"

namespace exbind::docs {

struct Mended {
    std::string json;                 ///< compact
    std::vector<std::size_t> origin;  ///< per byte of `json`, offset in the text
    std::vector<Repair> repairs;
    std::size_t end = 0;  ///< offset behind the document
};

/// Mends the document that begins at `begin` with '{' or '['.
std::variant<Mended, json::Failure> mend(std::string_view text, std::size_t begin);

}  // namespace exbind::docs
