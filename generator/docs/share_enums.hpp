// The enums of the exchange: those of members of one name, in several groups, whose lists of values agree or contain
// each other.
#pragma once

#include <vector>

#include "spec/model.hpp"

namespace exbind::docs {

/// Gives every field of an enum its own list of values, which share_enums() then compares.
void spell_out_values(std::vector<spec::Group>& groups);

/// Decides which enums are the exchange's and returns these, sorted by name; the groups then hold copies. Values that
/// no field documents go, and a field keeps its list only where that is shorter than its enum's. Manual groups stay as
/// they are and keep what they name alive. `committed` (may be null): what was an enum of one group before stays one,
/// unless `everything` is decided anew; enums of the exchange keep their names in any case.
std::vector<spec::Enum> share_enums(std::vector<spec::Group>& groups, const spec::Spec* committed, bool everything);

}  // namespace exbind::docs
