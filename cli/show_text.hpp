// What `exbind show` prints for people.
#pragma once

#include <cstddef>
#include <iosfwd>

#include "cli/shown.hpp"

namespace exbind::cli {

void print_shown(std::ostream& out, const Shown& shown, std::size_t width);

}  // namespace exbind::cli
