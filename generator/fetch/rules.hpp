// Findings of the fetch room: EX650 to EX699. docs/diagnostics.md explains them.
#pragma once

#include "text/diagnostic.hpp"

namespace exbind::fetch::rules {

using text::Rule;
using enum text::Severity;

inline constexpr Rule not_fetched{"EX650", error, /*io=*/true};
inline constexpr Rule not_there{"EX651", warning};
inline constexpr Rule other_host{"EX652", warning};
inline constexpr Rule redirected_away{"EX653", error};
inline constexpr Rule unsafe_link{"EX654", warning};
inline constexpr Rule too_large{"EX655", error};
inline constexpr Rule no_links{"EX656", error};
inline constexpr Rule not_a_page{"EX657", error};
inline constexpr Rule no_source{"EX658", error};
inline constexpr Rule bad_state{"EX659", warning};

}  // namespace exbind::fetch::rules
