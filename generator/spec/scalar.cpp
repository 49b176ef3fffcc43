#include "spec/scalar.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

#include "text/strings.hpp"

namespace exbind::spec {
namespace {

constexpr std::array<std::string_view, 12> special_words{"null", "true", "false", "yes", "no",  "on",
                                                         "off",  "y",    "n",     "nan", "inf", "~"};

constexpr std::size_t longest_special_word = 5;

/// Letters, digits and these.
template <std::size_t N>
constexpr std::array<bool, 256> characters_with(const char (&marks)[N]) {
    std::array<bool, 256> table{};
    for (char c = 'a'; c <= 'z'; ++c) table[static_cast<unsigned char>(c)] = true;
    for (char c = 'A'; c <= 'Z'; ++c) table[static_cast<unsigned char>(c)] = true;
    for (char c = '0'; c <= '9'; ++c) table[static_cast<unsigned char>(c)] = true;
    for (std::size_t i = 0; i + 1 < N; ++i) table[static_cast<unsigned char>(marks[i])] = true;
    return table;
}
constexpr auto harmless = characters_with("_-./<>+");
/// Links hold characters that mean something to YAML only beside a blank.
constexpr auto harmless_without_blanks = characters_with("_-./<>+:#&=?%~@!$*(),;");

bool is_plain(std::string_view text, bool flow) {
    if (text.empty() || !(text::is_letter(text.front()) || text.front() == '_' || text.front() == '/')) return false;
    if (text.size() <= longest_special_word &&
        std::any_of(special_words.begin(), special_words.end(), [&](std::string_view word) {
            return word.front() == text::lower(text.front()) && text::iequals(word, text);
        }))
        return false;
    const bool blanks = text.find(' ') != std::string_view::npos;
    const auto& allowed = flow || blanks ? harmless : harmless_without_blanks;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (allowed[static_cast<unsigned char>(c)]) continue;
        if (c != ' ' || i + 1 == text.size() || text[i + 1] == ' ') return false;
    }
    return text.back() != ':';
}

/// Code points that cannot stand in a YAML text as they are, or that editors do not show.
bool needs_escape(std::uint32_t c) {
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0xAD || (c >= 0x200B && c <= 0x200F) ||
           (c >= 0x2028 && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF || (c & 0xFFFEU) == 0xFFFEU;
}

std::string escaped(std::uint32_t c) {
    switch (c) {
        case '\n':
            return "\\n";
        case '\t':
            return "\\t";
        case '\r':
            return "\\r";
        default:
            break;
    }
    const int digits = c < 0x100 ? 2 : c < 0x10000 ? 4 : 8;
    std::string text = digits == 2 ? "\\x" : digits == 4 ? "\\u" : "\\U";
    for (int i = digits - 1; i >= 0; --i) text += "0123456789abcdef"[(c >> static_cast<unsigned>(4 * i)) & 15U];
    return text;
}

std::string double_quoted(std::string_view text) {
    std::string result = "\"";
    result.reserve(text.size() + 2);
    while (!text.empty()) {
        // Most of it is ASCII that needs no mark before it.
        const auto end = static_cast<std::size_t>(
            std::find_if(text.begin(), text.end(), [](char c) { return c < ' ' || c > '~' || c == '"' || c == '\\'; }) -
            text.begin());
        result += text.substr(0, end);
        text.remove_prefix(end);
        if (text.empty()) break;
        const text::CodePoint c = text::first_code_point(text);
        if (!c.valid)
            result += "\\ufffd";
        else if (needs_escape(c.value))
            result += escaped(c.value);
        else if (c.value == '"' || c.value == '\\')
            result += std::string("\\") + static_cast<char>(c.value);
        else
            result += text.substr(0, c.length);
        text.remove_prefix(c.length);
    }
    return result + '"';
}

bool all_printable(std::string_view text) {
    while (!text.empty()) {
        const text::CodePoint c = text::first_code_point(text);
        if (!c.valid || needs_escape(c.value)) return false;
        text.remove_prefix(c.length);
    }
    return true;
}

}  // namespace

std::string scalar(std::string_view text, bool flow) {
    if (is_plain(text, flow)) return std::string(text);
    const bool has_marks = std::any_of(text.begin(), text.end(), [](char c) { return c == '"' || c == '\\'; });
    if (!has_marks || !all_printable(text)) return double_quoted(text);
    return '\'' + text::replace_all(std::string(text), "'", "''") + '\'';
}

}  // namespace exbind::spec
