#pragma once

#include <vector>

#include "text/diagnostic.hpp"

namespace exbind::cli {

/// Every kind of finding that any room can report, sorted by number.
std::vector<const text::Rule*> every_rule();

}  // namespace exbind::cli
