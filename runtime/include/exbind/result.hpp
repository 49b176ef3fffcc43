#pragma once

#include <tl/expected.hpp>

#include "exbind/error.hpp"

namespace exbind::inline v0_1 {

/// A value or an Error. The same type in every language standard, so that libraries built with different ones link.
template <class T>
using Result = tl::expected<T, Error>;

}  // namespace exbind
