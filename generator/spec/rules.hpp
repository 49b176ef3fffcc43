// Findings of the spec room: EX300 to EX399 reading, EX400 to EX499 lint. docs/diagnostics.md explains them.
#pragma once

#include "text/diagnostic.hpp"

namespace exbind::spec::rules {

using text::Rule;
using enum text::Severity;

inline constexpr Rule cannot_read{"EX300", error, /*io=*/true};
inline constexpr Rule unknown_key{"EX301", error};
inline constexpr Rule missing_key{"EX302", error};
inline constexpr Rule wrong_form{"EX303", error};
inline constexpr Rule unknown_word{"EX304", error};
inline constexpr Rule bad_name{"EX305", error};
inline constexpr Rule bad_path{"EX306", error};
inline constexpr Rule bad_url{"EX307", error};
inline constexpr Rule bad_number{"EX308", error};
inline constexpr Rule bad_window{"EX309", error};
inline constexpr Rule bad_type{"EX310", error};
inline constexpr Rule wrong_place{"EX311", error};
inline constexpr Rule wrong_version{"EX312", error};
inline constexpr Rule not_a_spec{"EX313", error};

inline constexpr Rule odd_accepted{"EX386", error};

inline constexpr Rule duplicate{"EX320", error};
inline constexpr Rule unknown_type{"EX321", error};
inline constexpr Rule endless_type{"EX322", error};
inline constexpr Rule bad_shape{"EX323", error};
inline constexpr Rule unknown_operation{"EX324", error};
inline constexpr Rule manual_clash{"EX325", error};
inline constexpr Rule documented_now{"EX326", warning};
inline constexpr Rule unknown_pool{"EX327", warning};
inline constexpr Rule unknown_value{"EX328", error};

inline constexpr Rule recipe_syntax{"EX330", error};
inline constexpr Rule unknown_part{"EX331", error};
inline constexpr Rule unknown_fault{"EX332", error};
inline constexpr Rule unused_rule{"EX338", error};
inline constexpr Rule unknown_product{"EX339", error};

inline constexpr Rule overlay_address{"EX340", error};
inline constexpr Rule overlay_target{"EX341", error};
inline constexpr Rule overlay_stale{"EX342", error};
inline constexpr Rule overlay_no_change{"EX343", warning};
inline constexpr Rule overlay_value{"EX344", error};
inline constexpr Rule overlay_twice{"EX345", error};
inline constexpr Rule overlay_without_group{"EX346", error};

inline constexpr Rule rename_form{"EX350", error};
inline constexpr Rule rename_unknown{"EX351", error};
inline constexpr Rule rename_taken{"EX352", error};
inline constexpr Rule rename_spelling{"EX353", error};

inline constexpr Rule limit_scope{"EX400", error};
inline constexpr Rule no_limit{"EX401", warning};
inline constexpr Rule no_signing{"EX402", warning};
inline constexpr Rule signing_secret{"EX403", error};
inline constexpr Rule signing_unused{"EX404", warning};
inline constexpr Rule empty_enum{"EX405", error};
inline constexpr Rule unused{"EX406", warning};
inline constexpr Rule example_not_json{"EX407", error};
inline constexpr Rule example_reply{"EX408", note};
inline constexpr Rule example_request{"EX409", note};
inline constexpr Rule path_parameter{"EX410", error};
inline constexpr Rule no_hosts{"EX411", error};
inline constexpr Rule host_not_https{"EX412", error};
inline constexpr Rule operation_twice{"EX413", error};
inline constexpr Rule permission_word{"EX414", error};
inline constexpr Rule public_permission{"EX415", note};
inline constexpr Rule no_evidence{"EX416", warning};
inline constexpr Rule body_of_get{"EX417", warning};
inline constexpr Rule limit_condition{"EX418", error};
inline constexpr Rule pages_do_not_fit{"EX430", error};
inline constexpr Rule client_id{"EX431", error};
inline constexpr Rule bounds{"EX432", error};
inline constexpr Rule not_checked{"EX433", warning};
inline constexpr Rule instrument_field{"EX434", error};
inline constexpr Rule gloss_too_long{"EX440", error};
inline constexpr Rule gloss_repeats_name{"EX441", error};
inline constexpr Rule gloss_of_nothing{"EX442", warning};
inline constexpr Rule gloss_place{"EX443", error};
inline constexpr Rule field_condition{"EX444", error};
inline constexpr Rule reserved_name{"EX435", error};
inline constexpr Rule wire_form{"EX436", error};
inline constexpr Rule session{"EX437", error};
inline constexpr Rule session_token{"EX438", warning};

}  // namespace exbind::spec::rules
