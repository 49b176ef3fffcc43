// The error of a call that the program got wrong.
#pragma once

#include <string>

#include "exbind/error.hpp"

namespace exbind::detail {

/// A usage error: nothing was sent.
Error usage_error(std::string message);

}  // namespace exbind::detail
