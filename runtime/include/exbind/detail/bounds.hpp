// Whether a value is what the documentation says of its field.
#pragma once

#include <string>
#include <string_view>

#include "exbind/detail/table.hpp"

namespace exbind::inline v0_1::detail {

/// What is documented in place of a value that is written so, or of a list of so many items: "at most 100". Empty when
/// the value is within its bounds.
std::string documented_instead(std::string_view text, const Bounds& bounds);

}  // namespace exbind::detail
