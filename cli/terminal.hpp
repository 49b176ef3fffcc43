// How wide what is printed may be.
#pragma once

#include <cstddef>

namespace exbind::cli {

inline constexpr std::size_t any_width = static_cast<std::size_t>(-1);

/// Columns of the terminal that stdout is, or what COLUMNS says of it; any_width when stdout is no terminal: programs
/// read whole rows.
std::size_t output_width();
/// The same of stderr.
std::size_t error_width();
/// Whether what is on stderr is read by a person on a terminal that can move its cursor.
bool errors_on_terminal();

}  // namespace exbind::cli
