// Findings of the reader of OpenAPI documents: EX250 to EX299. docs/diagnostics.md explains them.
#pragma once

#include "text/diagnostic.hpp"

namespace exbind::docs::openapi_rules {

using text::Rule;
using enum text::Severity;

inline constexpr Rule not_openapi{"EX250", error};
inline constexpr Rule no_fence{"EX251", error};
inline constexpr Rule open_fence{"EX252", error};
inline constexpr Rule old_version{"EX253", error};
inline constexpr Rule unknown_version{"EX254", error};
inline constexpr Rule no_paths{"EX255", error};

inline constexpr Rule dangling_ref{"EX256", warning};
inline constexpr Rule foreign_ref{"EX257", warning};
inline constexpr Rule circular_ref{"EX258", warning};
inline constexpr Rule recursive_type{"EX259", warning};
inline constexpr Rule too_complex{"EX260", warning};

inline constexpr Rule unknown_type{"EX261", warning};
inline constexpr Rule variants{"EX262", warning};
inline constexpr Rule contradiction{"EX263", warning};
inline constexpr Rule odd_keyword{"EX264", warning};
inline constexpr Rule odd_parameter{"EX267", warning};
inline constexpr Rule path_parameter{"EX268", warning};
inline constexpr Rule odd_body{"EX269", warning};
inline constexpr Rule odd_reply{"EX270", warning};
inline constexpr Rule no_envelope{"EX271", warning};
inline constexpr Rule beside_payload{"EX272", note};
inline constexpr Rule signing_header{"EX273", warning};
inline constexpr Rule list_parameter{"EX274", note};

inline constexpr Rule odd_limit{"EX275", warning};
inline constexpr Rule no_limit{"EX276", note};
inline constexpr Rule fence_mismatch{"EX277", warning};
inline constexpr Rule repeated_id{"EX278", warning};
inline constexpr Rule skipped{"EX279", note};
inline constexpr Rule unknown_access{"EX280", warning};
inline constexpr Rule open_members{"EX281", warning};

}  // namespace exbind::docs::openapi_rules
