// Findings of the command line: EX600 to EX649, EX387 and EX388. docs/diagnostics.md explains them.
#pragma once

#include "text/diagnostic.hpp"

namespace exbind::cli::rules {

using text::Rule;
using enum text::Severity;

inline constexpr Rule drift{"EX600", error};
inline constexpr Rule nothing_read{"EX601", error};
inline constexpr Rule reply_mismatch{"EX602", error};
inline constexpr Rule call_failed{"EX603", error};
inline constexpr Rule not_reached{"EX604", error, /*io=*/true};
inline constexpr Rule cannot_listen{"EX605", error, /*io=*/true};
inline constexpr Rule page_left_out{"EX606", warning};
inline constexpr Rule begins_again{"EX607", note};
inline constexpr Rule stale_accepted{"EX387", note};
inline constexpr Rule demanded{"EX388", error};

}  // namespace exbind::cli::rules
