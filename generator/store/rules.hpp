// Findings of the store room: EX150 to EX199. docs/diagnostics.md explains them.
#pragma once

#include "text/diagnostic.hpp"

namespace exbind::store::rules {

using text::Rule;
using enum text::Severity;

inline constexpr Rule cannot_read{"EX150", error, /*io=*/true};
inline constexpr Rule cannot_write{"EX151", error, /*io=*/true};
inline constexpr Rule busy{"EX152", error, /*io=*/true};
inline constexpr Rule recovered{"EX153", note};

}  // namespace exbind::store::rules
