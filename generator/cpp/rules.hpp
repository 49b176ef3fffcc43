// Findings of the C++ room: EX500 to EX549. docs/diagnostics.md explains them.
#pragma once

#include "text/diagnostic.hpp"

namespace exbind::cpp::rules {

using text::Rule;
using enum text::Severity;

inline constexpr Rule unknown_type{"EX500", error};
inline constexpr Rule name_taken{"EX501", error};
inline constexpr Rule contains_itself{"EX502", error};
inline constexpr Rule bad_exchange_name{"EX503", error};
inline constexpr Rule misplaced_field{"EX504", error};
inline constexpr Rule too_many_values{"EX505", error};
inline constexpr Rule unknown_credential{"EX506", error};
inline constexpr Rule unknown_operation{"EX507", error};
inline constexpr Rule bad_example{"EX508", error};
inline constexpr Rule example_differs{"EX509", note};
inline constexpr Rule nothing_to_compare{"EX510", note};
inline constexpr Rule duplicate_code{"EX511", error};

}  // namespace exbind::cpp::rules
