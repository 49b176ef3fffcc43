// Lines of at most `columns` columns, broken where a careful colleague would break them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace exbind::render {

// Left in a filled template for laid_out(); no text from outside holds them (spell.hpp).
inline constexpr char line_mark = '\1';     ///< begins a line that the template holds; others are values and stay
inline constexpr char comment_mark = '\2';  ///< stands for "///< "
inline constexpr char fill_mark = '\3';     ///< in a list whose items are to be filled into lines

/// A filled template as it is written to a file:
/// - comments behind the members of a struct or an enum stand in one column, or above their line when they are too
/// long;
/// - a comment or an initializer (`.name = value,`) without a text or a value is left out;
/// - lines that are too long are broken.
std::string laid_out(std::string_view filled);

/// The words of a text in lines that begin with `marker`; a word that is too long stands alone.
std::vector<std::string> wrapped(std::string_view text, std::string_view marker);

/// A line that is too long as lines that go on with its indentation: comments between words; lists one item a line, or
/// filled where it holds `fill_mark`; definitions after the equals sign; functions before their name.
std::vector<std::string> broken(std::string_view line);

struct Commented {
    std::string code;
    std::string comment;  ///< may be empty
};
/// Lines of code with their comments behind them in one column; a comment that does not fit there stands above.
std::vector<std::string> aligned(const std::vector<Commented>& lines);

}  // namespace exbind::render
