// Findings of the interchange room: EX700 to EX749. docs/diagnostics.md explains them.
#pragma once

#include "text/diagnostic.hpp"

namespace exbind::interchange::rules {

using text::Rule;
using enum text::Severity;

inline constexpr Rule unknown_version{"EX700", error};
inline constexpr Rule odd_export{"EX701", error};
inline constexpr Rule two_meanings{"EX702", error};

}  // namespace exbind::interchange::rules
