// Findings of the readers of documentation: EX200 to EX249, EX282 to EX298 and EX380 to EX399. docs/diagnostics.md
// explains them.
#pragma once

#include "text/diagnostic.hpp"

namespace exbind::docs::rules {

using text::Rule;
using enum text::Severity;

inline constexpr Rule not_a_page{"EX200", error};
inline constexpr Rule no_operation{"EX201", note};
inline constexpr Rule no_method_or_path{"EX202", error};
inline constexpr Rule broken_table{"EX203", error};
inline constexpr Rule odd_cell{"EX204", warning};
inline constexpr Rule swapped_cells{"EX205", warning};
inline constexpr Rule repeated_field{"EX206", warning};
inline constexpr Rule odd_nesting{"EX207", warning};
inline constexpr Rule odd_limit{"EX208", warning};
inline constexpr Rule odd_error_row{"EX209", warning};

inline constexpr Rule only_in_example{"EX210", warning};
inline constexpr Rule only_in_table{"EX211", warning};
inline constexpr Rule type_against_example{"EX212", warning};
inline constexpr Rule value_not_listed{"EX213", warning};
inline constexpr Rule null_in_example{"EX214", warning};
inline constexpr Rule required_not_in_example{"EX215", warning};
inline constexpr Rule beside_payload{"EX216", note};
inline constexpr Rule path_against_example{"EX217", warning};
inline constexpr Rule positions_against_example{"EX218", warning};
inline constexpr Rule error_status{"EX219", note};

inline constexpr Rule half_required{"EX220", warning};
inline constexpr Rule half_optional{"EX221", note};
inline constexpr Rule half_limit{"EX222", warning};
inline constexpr Rule half_fields{"EX223", warning};
inline constexpr Rule half_type{"EX224", warning};
inline constexpr Rule half_path{"EX225", warning};
inline constexpr Rule half_missing{"EX226", warning};
inline constexpr Rule half_permission{"EX227", warning};

inline constexpr Rule example_repaired{"EX230", note};
inline constexpr Rule example_unusable{"EX231", warning};
inline constexpr Rule example_not_reply{"EX232", warning};
inline constexpr Rule null_payload{"EX234", warning};

inline constexpr Rule placeholder{"EX233", note};
inline constexpr Rule writes_by_get{"EX238", note};
inline constexpr Rule missing_operation{"EX240", warning};
inline constexpr Rule foreign_path{"EX241", warning};
inline constexpr Rule documented_now{"EX242", warning};
inline constexpr Rule unused_tag{"EX243", warning};
inline constexpr Rule cut_off{"EX244", error};
inline constexpr Rule left_out{"EX245", warning};
inline constexpr Rule unreadable_now{"EX246", error};
inline constexpr Rule homonym{"EX247", warning};
inline constexpr Rule no_cursor{"EX248", note};
inline constexpr Rule signer_parameter{"EX249", note};

inline constexpr Rule bad_template{"EX282", error};
inline constexpr Rule bad_pattern{"EX283", error};
inline constexpr Rule word_twice{"EX284", error};
inline constexpr Rule two_limits{"EX285", warning};
inline constexpr Rule odd_weight{"EX286", note};
inline constexpr Rule lost_table{"EX287", warning};

inline constexpr Rule copied_page{"EX380", error};
inline constexpr Rule alike_pages{"EX381", note};
inline constexpr Rule foreign_headings{"EX382", error};
inline constexpr Rule server_page{"EX383", error};
inline constexpr Rule no_pruning{"EX384", error};
inline constexpr Rule unmentioned{"EX385", warning};

}  // namespace exbind::docs::rules
