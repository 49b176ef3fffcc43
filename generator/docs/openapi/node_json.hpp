// Values of a document as JSON text.
#pragma once

#include <string>

#include "yaml/tree.hpp"

namespace exbind::docs::openapi {

/// Compact JSON of a node. Plain scalars that look like a JSON number, true or false become that, all others strings.
std::string json_of(const yaml::Node& node);
/// True for a number by JSON's grammar.
bool is_json_number(std::string_view text);

}  // namespace exbind::docs::openapi
