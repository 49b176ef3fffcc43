// Untrusted text made safe inside C++: comments, string literals, raw strings.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace exbind::render {

inline constexpr std::size_t columns = 120;

/// One line fit for any comment: white space runs become one space; nothing in it ends a comment, joins lines, or
/// drives a terminal or an editor. Longer than `most` code points, it is cut and ends in "...".
std::string comment_text(std::string_view text, std::size_t most = 200);

/// "..." with everything outside printable ASCII escaped.
std::string string_literal(std::string_view text);
/// The same, but an empty text stays empty: what has no value is left out.
std::string literal_or_nothing(std::string_view text);

/// The text as literals that follow each other, none longer than `width`: raw where that can be read, escaped where the
/// text holds what a raw string would change or hide.
std::vector<std::string> long_literal(std::string_view text, std::size_t width);

/// A link fit for a comment of its own line; empty when it is none (http or https, printable ASCII without spaces).
std::string link(std::string_view url);

}  // namespace exbind::render
