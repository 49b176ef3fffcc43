// Small, pure functions on text that several rooms need.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace exbind::text {

std::string_view trim(std::string_view text);
std::vector<std::string_view> split(std::string_view text, char separator);
std::string to_lower(std::string_view ascii);
std::string to_upper(std::string_view ascii);
bool iequals(std::string_view a, std::string_view b);
std::string join(const std::vector<std::string>& parts, std::string_view separator);
std::string replace_all(std::string text, std::string_view from, std::string_view to);
bool is_utf8(std::string_view text);

/// The text with control characters (and bytes that are not UTF-8) written as escapes, fit for a terminal.
std::string visible(std::string_view text);
/// Number of code points of a UTF-8 text.
std::size_t width(std::string_view text);

/// The candidate closest to `word` when it is near enough to be a slip of the keyboard; otherwise empty.
std::string nearest(std::string_view word, const std::vector<std::string>& candidates);
/// `did you mean 'x'?`, or an empty text when nothing is near.
std::string did_you_mean(std::string_view word, const std::vector<std::string>& candidates);

/// Lower-case hexadecimal SHA-256 of the bytes.
std::string sha256_hex(std::string_view bytes);

}  // namespace exbind::text
