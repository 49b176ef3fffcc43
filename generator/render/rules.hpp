// Findings of the render room: EX550 to EX599. docs/diagnostics.md explains them.
#pragma once

#include "text/diagnostic.hpp"

namespace exbind::render::rules {

using text::Rule;
using enum text::Severity;

inline constexpr Rule no_template{"EX550", error, /*io=*/true};
inline constexpr Rule bad_template{"EX551", error};
inline constexpr Rule missing_key{"EX552", error};

}  // namespace exbind::render::rules
