// The last net of an import: what a spec file could not hold is left out, so that no error points into a file that
// nobody has.
#pragma once

#include <string>

#include "docs/assemble.hpp"

namespace exbind::docs {

/// Tries each operation of the imported groups as a file of its own, leaves out those that would not be read again, and
/// reports them at their places in the documentation. Returns how many they were.
std::size_t leave_out_unwritable(ImportResult& result, const std::string& exchange, text::Diagnostics& diagnostics);

}  // namespace exbind::docs
