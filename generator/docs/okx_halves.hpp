// Comparison of the two language halves of a page.
#pragma once

#include "docs/okx_section.hpp"

namespace exbind::docs::okx {

/// Reports where the halves disagree on an operation into `findings`; `main` is the half whose facts are taken.
void compare_halves(const RawOperation& main, const RawOperation& other, text::Diagnostics& findings);

}  // namespace exbind::docs::okx
