#include "docs/openapi/listed_words.hpp"

#include <algorithm>

#include "text/strings.hpp"

namespace exbind::docs::openapi {
namespace {

using text::is_upper;

bool is_word(char c) {
    return is_upper(c) || text::is_digit(c) || c == '_';
}

std::size_t skip(std::string_view text, std::size_t at, std::string_view set) {
    return std::min(text.find_first_not_of(set, at), text.size());
}

/// The list that begins at the start of the text; at least two words, ended by punctuation or the end.
std::vector<std::string> list_at_start(std::string_view text) {
    std::vector<std::string> words;
    std::size_t at = 0;
    while (true) {
        at = skip(text, at, " \t`'\"");
        const std::size_t begin = at;
        while (at < text.size() && (is_word(text[at]) || (text[at] == '\\' && text.substr(at + 1, 1) == "_"))) ++at;
        if (at - begin < 2 || !is_upper(text[begin])) return {};
        words.push_back(text::replace_all(std::string(text.substr(begin, at - begin)), "\\", ""));
        const std::size_t behind = skip(text, at, "`'\"");
        at = skip(text, behind, " \t`'\"");
        if (at < text.size() && text[at] == '/') {
            ++at;
            continue;
        }
        // A list is a statement of its own; within a sentence ("BTC/USDT is a pair") it may be anything.
        const bool ends = at == text.size() || std::string_view(",.;:(\n\r").find(text[at]) != std::string_view::npos;
        return ends && words.size() > 1 ? words : std::vector<std::string>();
    }
}

}  // namespace

std::vector<std::string> listed_words(std::string_view description) {
    const std::string_view text = text::trim(description);
    std::vector<std::string> words = list_at_start(text);
    const std::size_t colon = text.substr(0, 40).find(": ");
    if (words.empty() && colon != std::string_view::npos &&
        text.substr(0, colon).find_first_of(".,;\n") == std::string_view::npos) {
        words = list_at_start(text.substr(colon + 2));
    }
    return words;
}

}  // namespace exbind::docs::openapi
