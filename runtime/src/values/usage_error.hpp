// Errors of calls that are used wrongly.
#pragma once

#include <string>

#include "exbind/error.hpp"

namespace exbind::inline v0_1::detail {

/// An error of kind usage, with the outcome that nothing was sent.
Error usage_error(std::string message);

}  // namespace exbind::detail
