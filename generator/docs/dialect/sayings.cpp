#include "docs/dialect/sayings.hpp"

#include <algorithm>

namespace exbind::docs::dialect::detail {
namespace {

/// A word of letters: marks have several spellings, and numbers are captured.
bool is_telling(std::string_view word) {
    return std::all_of(word.begin(), word.end(), [](char c) {
        return text::is_letter(c) || text::is_digit(c) || c == '_' || static_cast<unsigned char>(c) >= 0x80;
    });
}

}  // namespace

std::vector<std::string> needles_of(std::string_view pattern) {
    std::vector<std::string> best;
    std::size_t longest = 0;
    for (const std::string_view element : text::split(pattern, ' ')) {
        if (element.empty() || element.ends_with('?') || element.front() == '{') continue;
        const std::vector<std::string_view> words = text::split(element, '|');
        std::size_t shortest = element.size();
        for (const std::string_view word : words) shortest = std::min(shortest, is_telling(word) ? word.size() : 0);
        if (shortest <= longest) continue;
        longest = shortest;
        best.assign(words.begin(), words.end());
    }
    return best;
}

bool begins_sentence(std::span<const Token> tokens, std::size_t at) {
    if (at == 0) return true;
    const Token& before = tokens[at - 1];
    return before.kind == Token::Kind::line ||
           (before.kind == Token::Kind::mark && (before.text == "." || before.text == ";"));
}

}  // namespace exbind::docs::dialect::detail
