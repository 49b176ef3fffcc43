#include "spec/wellformed.hpp"

#include <algorithm>

#include "text/strings.hpp"

namespace exbind::spec {
namespace {

constexpr std::size_t longest_identifier = 128;
constexpr std::size_t longest_wire_name = 256;
constexpr std::size_t longest_path = 1024;

using text::is_digit;
using text::is_lower;
using text::is_upper;

bool is_word(char c) {
    return text::is_alnum(c) || c == '_';
}

bool printable_without(std::string_view text, const text::Chars& excluded) {
    return std::all_of(text.begin(), text.end(), [&](char c) { return c > ' ' && c < '\x7f' && !excluded.has(c); });
}

/// Braces come in pairs, are not nested and hold a name.
bool braces_fit(std::string_view path) {
    for (;;) {
        const std::size_t open = path.find_first_of("{}");
        if (open == std::string_view::npos) return true;
        if (path[open] == '}') return false;
        const std::size_t close = path.find_first_of("{}", open + 1);
        if (close == std::string_view::npos || path[close] == '{' || close == open + 1) return false;
        if (path.substr(open, close - open).find('/') != std::string_view::npos) return false;
        path.remove_prefix(close + 1);
    }
}

/// Each percent sign begins an escape.
bool escapes_fit(std::string_view text) {
    for (std::size_t at = text.find('%'); at != std::string_view::npos; at = text.find('%', at + 1))
        if (text.size() < at + 3 || text::hex_digit(text[at + 1]) < 0 || text::hex_digit(text[at + 2]) < 0)
            return false;
    return true;
}

bool is_group_segment(std::string_view text) {
    return !text.empty() && text.size() <= longest_identifier && text.front() != '.' && !text.ends_with(".overlay") &&
           !text.ends_with(".manual") &&
           std::all_of(text.begin(), text.end(), [](char c) { return is_word(c) || c == '-' || c == '.'; });
}

}  // namespace

bool is_identifier(std::string_view text) {
    return !text.empty() && text.size() <= longest_identifier && !is_digit(text.front()) &&
           std::all_of(text.begin(), text.end(), is_word);
}

bool is_snake_name(std::string_view text) {
    return is_identifier(text) && is_lower(text.front()) && std::none_of(text.begin(), text.end(), is_upper);
}

bool is_type_name(std::string_view text) {
    return is_identifier(text) && is_upper(text.front());
}

bool is_spec_file(std::string_view text) {
    static constexpr std::string_view files[] = {"common", "dialect", "errors", "exchange", "glossary", "sources"};
    return text::contains(files, text);
}

bool is_group_name(std::string_view text) {
    if (is_spec_file(text) || text.size() > longest_path) return false;
    const auto segments = text::split(text, '/');
    return std::all_of(segments.begin(), segments.end(), is_group_segment);
}

bool is_line(std::string_view text) {
    if (!text::is_utf8(text)) return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte < 0x20 || byte == 0x7F) return false;
        // U+0080 to U+009F are control characters too; U+2028 and U+2029 end lines.
        if (byte == 0xC2 && static_cast<unsigned char>(text[i + 1]) < 0xA0) return false;
        if (byte == 0xE2 && (text.compare(i, 3, "\xE2\x80\xA8") == 0 || text.compare(i, 3, "\xE2\x80\xA9") == 0))
            return false;
    }
    return true;
}

bool is_wire_name(std::string_view text) {
    return !text.empty() && text.size() <= longest_wire_name && is_line(text);
}

bool is_path(std::string_view text) {
    if (const std::size_t fragment = text.find('#'); fragment != std::string_view::npos) {
        const std::string_view name = text.substr(fragment + 1);
        const bool plain = std::all_of(name.begin(), name.end(), [](char c) { return is_word(c) || c == '-'; });
        if (name.empty() || name.size() > longest_identifier || !plain) return false;
        text = text.substr(0, fragment);
    }
    static constexpr text::Chars excluded{"\"'`?#\\<>"};
    if (text.empty() || text.size() > longest_path || text.front() != '/' || !printable_without(text, excluded))
        return false;
    const auto segments = text::split(text.substr(1), '/');
    return braces_fit(text) && escapes_fit(text) &&
           std::none_of(segments.begin(), segments.end(), [](std::string_view each) {
               const std::string sent = text::percent_decoded(each);
               return sent == "." || sent == "..";
           });
}

bool is_url(std::string_view text) {
    static constexpr text::Chars excluded{"\"'`<>\\"};
    const bool scheme = text.substr(0, 8) == "https://" || text.substr(0, 7) == "http://";
    return scheme && text.size() > 8 && text.size() <= 2048 && printable_without(text, excluded);
}

bool is_header_name(std::string_view text) {
    return !text.empty() && text.size() <= longest_identifier &&
           std::all_of(text.begin(), text.end(), [](char c) { return is_word(c) || c == '-'; });
}

}  // namespace exbind::spec
