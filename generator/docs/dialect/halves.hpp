// Comparison of the two language halves of a page.
#pragma once

#include "docs/dialect/section.hpp"

namespace exbind::docs::dialect {

/// Reports where the halves disagree on an operation into `findings`; `main` is the half whose facts are taken.
void compare_halves(const RawOperation& main, const RawOperation& other, const Dialect::Tables& words,
                    text::Diagnostics& findings);

}  // namespace exbind::docs::dialect
