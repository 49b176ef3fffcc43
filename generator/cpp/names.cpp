#include "cpp/names.hpp"

#include <algorithm>
#include <cstdint>

#include "spec/reserved.hpp"
#include "text/strings.hpp"

namespace exbind::cpp {
namespace {

using text::is_alnum;
using text::is_digit;
using text::is_lower;
using text::is_upper;

std::string hex(std::uint32_t value) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    do {
        text.insert(text.begin(), digits[value & 15U]);
        value >>= 4U;
    } while (value != 0);
    return text;
}

/// Takes one code point off the text; bytes that are not UTF-8 count as themselves.
std::uint32_t take_code_point(std::string_view& text) {
    const text::CodePoint c = text::first_code_point(text);
    const auto byte = static_cast<unsigned char>(text.front());
    text.remove_prefix(c.length);
    return c.valid ? c.value : byte;
}

/// Words of the text: runs of letters and digits; what is outside ASCII becomes a word of its code points. A text of
/// punctuation alone becomes the code points of that. A sign before a digit is a word.
std::vector<std::string> words(std::string_view text) {
    std::vector<std::string> result;
    bool open = false;
    const bool punctuation_only = std::none_of(
        text.begin(), text.end(), [](char c) { return is_alnum(c) || static_cast<unsigned char>(c) >= 0x80; });
    const bool sign = text.size() > 1 && (text[0] == '-' || text[0] == '+') && is_digit(text[1]);
    if (sign) {
        result.emplace_back(text[0] == '-' ? "minus" : "plus");
        text.remove_prefix(1);
    }
    while (!text.empty()) {
        const char c = text.front();
        if (is_alnum(c)) {
            if (!open) result.emplace_back();
            result.back() += c;
            open = true;
            text.remove_prefix(1);
        } else if (static_cast<unsigned char>(c) >= 0x80) {
            result.push_back("u" + hex(take_code_point(text)));
            open = false;
        } else {
            if (punctuation_only) result.push_back("x" + hex(static_cast<unsigned char>(c)));
            open = false;
            text.remove_prefix(1);
        }
    }
    return result;
}

std::string joined(const std::vector<std::string>& parts) {
    std::string result;
    for (const std::string& part : parts) {
        if (!result.empty()) result += '_';
        result += part;
    }
    return result;
}

/// A name that may be declared: never empty, no leading digit, no reserved word.
std::string declarable(std::string name) {
    if (name.empty()) return "empty";
    if (is_digit(name.front())) name.insert(name.begin(), '_');
    if (spec::is_reserved(name)) name += '_';
    return name;
}

/// One word split where its case changes: "postOnly" -> post_only, "USDTPerp" -> usdt_perp, "TRC20" -> trc20.
std::string snake_word(std::string_view word) {
    std::string result;
    for (std::size_t i = 0; i < word.size(); ++i) {
        const bool after_small = i > 0 && (is_lower(word[i - 1]) || is_digit(word[i - 1]));
        const bool before_small = i > 0 && is_upper(word[i - 1]) && i + 1 < word.size() && is_lower(word[i + 1]);
        if (is_upper(word[i]) && (after_small || before_small)) result += '_';
        result += text::lower(word[i]);
    }
    return result;
}

}  // namespace

bool is_identifier(std::string_view name) {
    if (name.empty() || is_digit(name.front()) || spec::is_reserved(name)) return false;
    if (name.find("__") != std::string_view::npos) return false;
    if (name.size() > 1 && name[0] == '_' && is_upper(name[1])) return false;
    return name != "_" && std::all_of(name.begin(), name.end(), [](char c) { return is_alnum(c) || c == '_'; });
}

std::string identifier(std::string_view text) {
    if (is_identifier(text)) return std::string(text);
    return declarable(joined(words(text)));
}

std::string snake_case(std::string_view text) {
    std::vector<std::string> parts = words(text);
    if (parts.empty() || is_digit(parts.front().front())) return declarable(joined(parts));
    for (std::string& part : parts) part = snake_word(part);
    return declarable(joined(parts));
}

std::string pascal_case(std::string_view text) {
    std::string result;
    for (const std::string& part : words(text)) {
        result += text::upper(part.front());
        result += part.substr(1);
    }
    return declarable(result);
}

std::string Scope::add(std::string_view wanted) {
    std::string name(wanted);
    for (int n = 2; !names_.insert(name).second; ++n) {
        name = wanted;
        if (name.back() != '_') name += '_';
        name += std::to_string(n);
    }
    return name;
}

}  // namespace exbind::cpp
