// Whether a spec can hold a documented operation.
#pragma once

#include <optional>

#include "docs/page.hpp"

namespace exbind::docs {

/// Why an operation can't be imported: a part of it could not be read, or a name in it can't be sent. Nothing when it
/// can.
std::optional<text::Diagnostic> fault_of(const DocOperation& operation);

}  // namespace exbind::docs
