#include "render/spell.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>

#include "text/strings.hpp"

namespace exbind::render {
namespace {

struct CodePoint {
    std::uint32_t value = 0;
    std::size_t size = 1;
};

/// The text is UTF-8.
CodePoint code_point(std::string_view text) {
    const auto byte = [&](std::size_t i) { return static_cast<std::uint32_t>(static_cast<unsigned char>(text[i])); };
    if (byte(0) < 0x80) return {byte(0), 1};
    if (byte(0) < 0xE0) return {(byte(0) & 0x1FU) << 6U | (byte(1) & 0x3FU), 2};
    if (byte(0) < 0xF0) return {(byte(0) & 0xFU) << 12U | (byte(1) & 0x3FU) << 6U | (byte(2) & 0x3FU), 3};
    return {(byte(0) & 7U) << 18U | (byte(1) & 0x3FU) << 12U | (byte(2) & 0x3FU) << 6U | (byte(3) & 0x3FU), 4};
}

bool is_space(std::uint32_t c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v' || c == 0xA0 || c == 0x2028 ||
           c == 0x2029 || c == 0x3000;
}

bool begins_name(std::uint32_t c) {
    return c < 0x80 && (text::is_letter(static_cast<char>(c)) || c == '_');
}

/// Whether `next`, behind what is there and perhaps a blank, would make a mark before it the start of a command, a tag
/// or a reference of a documentation tool. After a letter or digit '@' and '#' are none: "name@host".
bool begins_markup(std::string_view before, bool gap, std::uint32_t next) {
    if (gap || before.empty()) return false;
    const char mark = before.back();
    if (mark == '<') return begins_name(next) || next == '/' || next == '!' || next == '?';
    if (mark == '&') return begins_name(next) || next == '#';
    const std::size_t length = before.ends_with("::") ? 2 : 1;
    if (before.size() > length && text::is_alnum(before[before.size() - length - 1])) return false;
    return mark == '@' || ((mark == '#' || length == 2) && begins_name(next));
}

bool can_be_raw(std::string_view text) {
    if (!text::is_utf8(text)) return false;
    while (!text.empty()) {
        const CodePoint c = code_point(text);
        if (is_hidden(c.value)) return false;
        text.remove_prefix(c.size);
    }
    return true;
}

std::string escaped(char c) {
    switch (c) {
        case '"':
            return "\\\"";
        case '\\':
            return "\\\\";
        case '\n':
            return "\\n";
        case '\r':
            return "\\r";
        case '\t':
            return "\\t";
        case '?':
            return "?";
        default:
            break;
    }
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= 0x20 && byte < 0x7F) return std::string(1, c);
    std::string octal = "\\000";
    octal[1] = static_cast<char>('0' + (byte >> 6U));
    octal[2] = static_cast<char>('0' + ((byte >> 3U) & 7U));
    octal[3] = static_cast<char>('0' + (byte & 7U));
    return octal;
}

std::string raw_delimiter(std::string_view text) {
    std::string delimiter;
    for (int n = 0; text.find(")" + delimiter + "\"") != std::string_view::npos; ++n)
        delimiter = "json" + (n == 0 ? "" : std::to_string(n));
    return delimiter;
}

/// Where to end a piece of at most `most` bytes: after the last comma, otherwise before the last '&', otherwise between
/// two code points.
std::size_t piece_end(std::string_view text, std::size_t most) {
    if (text.size() <= most) return text.size();
    const std::string_view head = text.substr(0, most);
    if (const std::size_t comma = head.rfind(','); comma != std::string_view::npos && comma > most / 3)
        return comma + 1;
    if (const std::size_t join = head.rfind('&'); join != std::string_view::npos && join > most / 3) return join;
    std::size_t end = most;
    while (end > 1 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
    return end;
}

}  // namespace

bool is_hidden(std::uint32_t c) {
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0xAD || c == 0x61C || c == 0x180E ||
           (c >= 0x200B && c <= 0x200F) || (c >= 0x2028 && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) ||
           c == 0xFEFF || (c >= 0xFFF0 && c <= 0xFFFB) || c >= 0xE0000;
}

std::string comment_text(std::string_view text, std::size_t most) {
    std::string result;
    std::size_t length = 0;
    bool gap = false;
    const auto add = [&](std::string_view piece) {
        if (gap && !result.empty()) {
            result += ' ';
            ++length;
        }
        gap = false;
        result += piece;
        ++length;
    };
    const std::string valid = text::is_utf8(text) ? std::string(text) : text::visible(text);
    for (std::string_view rest = valid; !rest.empty();) {
        const CodePoint c = code_point(rest);
        const std::string_view piece = rest.substr(0, c.size);
        rest.remove_prefix(c.size);
        if (is_space(c.value)) {
            gap = true;
            continue;
        }
        if (is_hidden(c.value)) continue;
        if (length >= most) {
            result += "...";
            break;
        }
        // A slash after '*' or before '*' would end or nest a comment; "??/" is a backslash to old compilers, and a
        // backslash joins lines at their end and names a command to documentation tools, as '@' does. They also look
        // for "<tag>", "#name", "&name;" and "::name".
        const char last = result.empty() || gap ? ' ' : result.back();
        if (c.value == '\\') {
            add("|");
        } else if ((c.value == '/' && (last == '*' || last == '?')) || (c.value == '*' && last == '/') ||
                   begins_markup(result, gap, c.value)) {
            gap = true;
            add(piece);
        } else {
            add(piece);
        }
    }
    return result;
}

std::string string_literal(std::string_view text) {
    std::string result = "\"";
    for (std::size_t i = 0; i < text.size(); ++i) {
        // "??" begins a trigraph to old compilers.
        if (text[i] == '?' && i > 0 && text[i - 1] == '?')
            result += "\\?";
        else
            result += escaped(text[i]);
    }
    return result + '"';
}

std::string literal_or_nothing(std::string_view text) {
    return text.empty() ? std::string{} : string_literal(text);
}

std::vector<std::string> long_literal(std::string_view text, std::size_t width) {
    std::vector<std::string> result;
    const bool raw = can_be_raw(text);
    const bool plain =
        raw && text.find_first_of("\"\\") == std::string_view::npos && text.find("??") == std::string_view::npos &&
        std::none_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
    const std::string delimiter = raw_delimiter(text);
    const std::size_t frame = plain || !raw ? 2 : 5 + 2 * delimiter.size();
    const std::size_t most = std::max<std::size_t>(16, width > frame ? width - frame : 0);
    do {
        std::size_t end = piece_end(text, most);
        if (!raw)  // escapes take up to four columns a byte
            while (end > 1 && string_literal(text.substr(0, end)).size() > width) --end;
        const std::string_view piece = text.substr(0, end);
        if (plain || !raw)
            result.push_back(string_literal(piece));
        else
            result.push_back("R\"" + delimiter + "(" + std::string(piece) + ")" + delimiter + "\"");
        text.remove_prefix(end);
    } while (!text.empty());
    return result;
}

std::string link(std::string_view url) {
    const bool web = url.starts_with("https://") || url.starts_with("http://");
    const bool printable = std::all_of(url.begin(), url.end(), [](char c) { return c > ' ' && c < 0x7F && c != '\\'; });
    const bool harmless = url.find("*/") == std::string_view::npos && url.find("/*") == std::string_view::npos &&
                          url.find("?\?/") == std::string_view::npos;
    return web && printable && harmless && url.size() <= 500 ? std::string(url) : std::string{};
}

}  // namespace exbind::render
