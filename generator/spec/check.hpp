// What must hold within a group for anything to be built on it: names are unique, types exist and end, shapes fit.
#pragma once

#include "spec/model.hpp"
#include "text/diagnostic.hpp"

namespace exbind::spec {

/// Reports every break of these rules as an error. Linear in the size of the group.
void check(const Group& group, text::Diagnostics& diagnostics);

}  // namespace exbind::spec
