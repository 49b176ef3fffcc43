// Looks into JSON text without reading it all: for limit scopes, masks and counts, where a document tree would be
// waste.
#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace exbind::detail {

/// Text of the values that member `name` has in a top-level object, or in the objects of a top-level array, one for
/// each object in order (empty where it is missing). Strings come without quotes and with their escapes as they are.
std::vector<std::string_view> member_values(std::string_view json, std::string_view name);

/// Number of items of a top-level array; 1 for anything else.
std::size_t item_count(std::string_view json);

/// The text of the first of these members that is an array with items; all of the text when none is.
std::string_view listed_in(std::string_view json, std::span<const std::string_view> names);

}  // namespace exbind::detail
