// Findings of the YAML room: EX100 to EX149. docs/diagnostics.md explains them.
#pragma once

#include "text/diagnostic.hpp"

namespace exbind::yaml::rules {

using text::Rule;
using enum text::Severity;

inline constexpr Rule syntax{"EX100", error};
inline constexpr Rule not_utf8{"EX101", error};
inline constexpr Rule control_character{"EX102", error};
inline constexpr Rule tab_indent{"EX103", error};
inline constexpr Rule duplicate_key{"EX104", error};
inline constexpr Rule anchor{"EX105", error};
inline constexpr Rule tag{"EX106", error};
inline constexpr Rule key{"EX107", error};
inline constexpr Rule merge_key{"EX108", error};
inline constexpr Rule several_documents{"EX109", error};
inline constexpr Rule too_deep{"EX110", error};
inline constexpr Rule too_large{"EX111", error};
inline constexpr Rule empty{"EX112", error};
inline constexpr Rule repeated_key{"EX113", warning};

}  // namespace exbind::yaml::rules
