// Parameters as text: of a query or form, and of a JSON object.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "exbind/detail/exchange.hpp"

namespace exbind::inline v0_1::detail {

/// "b=2&a=1" as "a=1&b=2": by name, those of one name in the order given. Empty parameters are left out.
std::string sorted_form(std::string_view form);

/// The members of an object as parameters, percent-encoded. Text that is no object stays as it is.
std::string form_of_json(std::string_view text);

/// Names and values of an object, sorted by name, with nothing between them; those of objects within likewise. A text
/// that is no object stays as it is.
std::string flat_json(std::string_view text);

/// What stands between the braces of an object; nothing for other texts.
std::optional<std::string_view> inside_of_object(std::string_view text);

/// Appends a member to what stands between the braces of an object: a string, or JSON as it is. False for text that is
/// no JSON.
bool append_member(std::string& inside, std::string_view name, std::string_view value, bool json);

}  // namespace exbind::detail
