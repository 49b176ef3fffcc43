// The order in which a group's structs are declared.
#pragma once

#include "cpp/model.hpp"
#include "spec/model.hpp"
#include "text/diagnostic.hpp"

namespace exbind::cpp {

/// Sorts `group.structs` so that each stands after those it holds, keeping the spec's order otherwise, and fills
/// `forward` with those that are named earlier because they hold each other through lists. A struct that would hold
/// itself is an error. Also fills Struct::owners.
void order_structs(Group& group, const spec::Group& from, text::Diagnostics& diagnostics);

}  // namespace exbind::cpp
