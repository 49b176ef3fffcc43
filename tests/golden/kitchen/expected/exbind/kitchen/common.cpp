// Generated from specs/kitchen/common.yaml by `exbind generate kitchen`. DO NOT EDIT.
#include "exbind/kitchen/common/outcome.hpp"
#include "exbind/kitchen/common/side.hpp"

#include "exbind/detail/table_of.hpp"

namespace exbind::inline v0_1::kitchen {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

static constexpr std::string_view outcome_values[] = {"won", "lost"};
extern const detail::EnumTable outcome_table;
constexpr detail::EnumTable outcome_table{"Outcome_", outcome_values};

static constexpr std::string_view side_values[] = {"buy", "sell"};
extern const detail::EnumTable side_table;
constexpr detail::EnumTable side_table{"Side", side_values};

const detail::EnumTable& exbind_table(Outcome_) { return outcome_table; }
const detail::EnumTable& exbind_table(Side) { return side_table; }

}  // namespace exbind::kitchen
