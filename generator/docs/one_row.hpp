// Which operations list exactly one row, so that their reply is that row.
#pragma once

#include "docs/page.hpp"

namespace exbind::docs {

/// Whether a documented list always has one row: every example shows one, and the request names one thing. A write does
/// where no parameter selects several; a read where a required id or nothing selects, nothing cuts, and the heading
/// speaks of one thing. Examples must have been matched and descriptions read.
bool replies_with_one_row(const DocOperation& operation);

}  // namespace exbind::docs
