// Looks into JSON text without checking it: for limit scopes, error codes, counts and masks, where decoding it all
// would be waste, and where text that is cut off or broken must still tell what it can.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace exbind::inline v0_1::detail {

/// The byte order mark with which the text begins; empty when there is none.
std::string_view byte_order_mark_of(std::string_view json);

/// Text of the member `name` of a top-level object, or of each object in a top-level array, in order (empty where it is
/// missing). Strings are without quotes, their escapes not decoded.
std::vector<std::string_view> member_values(std::string_view json, std::string_view name);

/// The members of a top-level object: names without quotes, values as they stand there.
std::vector<std::pair<std::string_view, std::string_view>> members_of(std::string_view json);

/// As member_values(), for members of that name at any depth.
std::vector<std::string_view> nested_values(std::string_view json, std::string_view name);

/// The text of a string without its quotes, its escapes not decoded; anything else as it is.
std::string_view without_quotes(std::string_view value);

/// What such a value says: a text without its escapes, anything else as it is.
std::string plain_text(std::string_view value);

/// The values at a path below a value: ".code", "[0].code", or "[].code" for that of each item. As they stand there,
/// texts with their quotes; empty when there is none.
std::vector<std::string_view> values_at(std::string_view json, std::string_view path);

/// Whether a value says nothing: null, "", [] or {}.
bool is_empty_value(std::string_view value);

/// The items of a top-level array as they stand there; nothing for anything else.
std::vector<std::string_view> item_values(std::string_view json);

/// Number of items of a top-level array; 1 for anything else.
std::size_t item_count(std::string_view json);

/// The text of the first of these members that is an array with items; the whole text when there is none.
std::string_view listed_in(std::string_view json, std::span<const std::string_view> names);

/// The position after the value at `at`; the size of the text when the value does not end. Nesting may have any depth.
std::size_t after_value(std::string_view json, std::size_t at);

}  // namespace exbind::detail
