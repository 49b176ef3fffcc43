// Untrusted text made safe inside C++: comments, string literals, raw strings.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace exbind::render {

inline constexpr std::size_t columns = 120;

/// Control characters, line and paragraph separators, and what changes the direction or is not seen at all.
bool is_hidden(std::uint32_t code_point);

/// One line that is safe in any comment: runs of white space become one space, and nothing in it ends a comment, joins
/// lines, or controls a terminal or an editor. Text longer than `most` code points is cut and ends in "...".
std::string comment_text(std::string_view text, std::size_t most = 200);

/// "..." with everything outside printable ASCII escaped.
std::string string_literal(std::string_view text);
/// The same, but an empty text stays empty: what has no value is left out.
std::string literal_or_nothing(std::string_view text);

/// The text as adjacent literals of at most `width` columns: raw strings, or escaped ones if the text holds characters
/// that a raw string would change or hide.
std::vector<std::string> long_literal(std::string_view text, std::size_t width);

/// The link if it may stand in a comment (http or https, printable ASCII without spaces); otherwise empty.
std::string link(std::string_view url);

}  // namespace exbind::render
