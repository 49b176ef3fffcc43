// Rows in columns, within the width of the terminal.
#pragma once

#include <iosfwd>
#include <string>
#include <vector>

namespace exbind::cli {

/// What happens to a last column that is too long for its line.
enum class Overflow { cut, wrap };

/// Prints the rows with their cells below each other; the last one is not padded. No line is longer than `width`: the
/// last column is cut ("...") or continued below. Columns that have no room beside the first ones go to a line of their
/// own.
void print_table(std::ostream& out, const std::vector<std::vector<std::string>>& rows, std::size_t width,
                 Overflow overflow = Overflow::cut);

/// The words of a text in lines of at most `width` columns.
std::vector<std::string> wrapped(const std::string& text, std::size_t width);

}  // namespace exbind::cli
