#include "docs/words.hpp"

#include <algorithm>

#include "text/strings.hpp"

namespace exbind::docs {
namespace {

using text::is_digit;
using text::is_letter;

bool is_word_part(char c) {
    return is_letter(c) || is_digit(c) || c == '_' || c == '\'';
}

/// Length of the UTF-8 sequence at `at`; 1 for anything malformed.
std::size_t sequence(std::string_view text, std::size_t at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    const std::size_t length = byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
    return std::min(length, text.size() - at);
}

struct Wide {
    std::string_view bytes;
    char ascii;
};
/// Full-width and typographic marks that mean an ASCII one.
constexpr Wide wides[] = {
    {"，", ','}, {"：", ':'}, {"（", '('}, {"）", ')'}, {"；", ';'}, {"。", '.'}, {"、", ','}, {"’", '\''},
};

std::size_t number_end(std::string_view text, std::size_t at) {
    std::size_t end = at + 1;
    while (end < text.size() && (is_digit(text[end]) || ((text[end] == '.' || text[end] == ',') &&
                                                         end + 1 < text.size() && is_digit(text[end + 1])))) {
        ++end;
    }
    return end;
}

/// FNV-1a
std::uint32_t hash_of(std::string_view text) {
    std::uint32_t hash = 2'166'136'261U;
    for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 16'777'619U;
    return hash;
}

}  // namespace

Tokens::Tokens(std::string_view prose) : lower_(text::to_lower(prose)) {
    const auto add = [&](Token::Kind kind, std::size_t begin, std::size_t end, std::string_view content) {
        const auto offset = static_cast<std::size_t>(content.data() - prose.data());
        const std::string_view lower = std::string_view{lower_}.substr(offset, content.size());
        tokens_.push_back({kind, content, lower, begin, end, hash_of(lower)});
    };
    std::size_t at = 0;
    while (at < prose.size()) {
        const char c = prose[at];
        if (c == ' ' || c == '\t' || c == '\r') {
            ++at;
        } else if (c == '\n') {
            add(Token::Kind::line, at, at + 1, prose.substr(at, 1));
            ++at;
        } else if (c == '`' || c == '"') {
            const std::size_t line = std::min(prose.find('\n', at), prose.size());
            const std::size_t close = prose.substr(0, line).find(c, at + 1);
            if (close == std::string_view::npos) {
                add(Token::Kind::mark, at, at + 1, prose.substr(at, 1));
                ++at;
            } else {
                add(c == '`' ? Token::Kind::literal : Token::Kind::quoted, at, close + 1,
                    text::trim(prose.substr(at + 1, close - at - 1)));
                at = close + 1;
            }
        } else if (is_digit(c) || (c == '-' && at + 1 < prose.size() && is_digit(prose[at + 1]) &&
                                   (at == 0 || !is_word_part(prose[at - 1])))) {
            std::size_t end = number_end(prose, at);
            // "15m", "1utc", "2D": one word, not a number.
            std::size_t tail = end;
            while (tail < prose.size() && is_word_part(prose[tail])) ++tail;
            const std::string_view suffix = prose.substr(end, tail - end);
            const bool unit = suffix == "s" || suffix == "ms" || suffix == "h" || suffix == "d";
            if (tail != end && !unit) {
                add(Token::Kind::word, at, tail, prose.substr(at, tail - at));
                at = tail;
                continue;
            }
            if (end < prose.size() && prose[end] == '%') ++end;
            add(Token::Kind::number, at, end, prose.substr(at, end - at));
            at = end;
        } else if (is_word_part(c)) {
            std::size_t end = at + 1;
            while (end < prose.size() && is_word_part(prose[end])) ++end;
            add(Token::Kind::word, at, end, prose.substr(at, end - at));
            at = end;
        } else if (static_cast<unsigned char>(c) >= 0x80) {
            const std::size_t length = sequence(prose, at);
            const std::string_view bytes = prose.substr(at, length);
            const auto wide =
                std::find_if(std::begin(wides), std::end(wides), [&](const Wide& w) { return w.bytes == bytes; });
            if (wide != std::end(wides)) {
                const std::string_view ascii{&wide->ascii, 1};
                tokens_.push_back({Token::Kind::mark, ascii, ascii, at, at + length, hash_of(ascii)});
            } else {
                add(length >= 3 ? Token::Kind::word : Token::Kind::mark, at, at + length, bytes);
            }
            at += length;
        } else {
            add(Token::Kind::mark, at, at + 1, prose.substr(at, 1));
            ++at;
        }
    }
}

Pattern::Pattern(std::string_view pattern) {
    for (std::string_view part : text::split(pattern, ' ')) {
        if (part.empty()) continue;
        Element element;
        if (part.size() > 1 && part.back() == '?') {
            element.optional = true;
            part.remove_suffix(1);
        }
        if (part.size() > 2 && part.front() == '{') {
            element.capture = part[1];
        } else {
            for (const std::string_view word : text::split(part, '|')) element.words.emplace_back(word);
        }
        elements_.push_back(std::move(element));
    }
    for (const Element& element : elements_) {
        if (element.capture != 0) {
            begins_.clear();
            return;
        }
        for (const std::string& word : element.words) begins_.push_back(hash_of(word));
        if (!element.optional) break;
    }
}

bool Pattern::may_begin_with(const Token& token) const {
    return begins_.empty() || std::find(begins_.begin(), begins_.end(), token.hash) != begins_.end();
}

bool Pattern::match(std::span<const Token> tokens, std::size_t at, std::string_view prose, Match& match) const {
    if (at < tokens.size() && !may_begin_with(tokens[at])) return false;
    match.captures.clear();
    for (const Element& element : elements_) {
        bool fits = false;
        if (at < tokens.size()) {
            const Token& token = tokens[at];
            const bool value = token.kind == Token::Kind::literal || token.kind == Token::Kind::quoted;
            if (element.capture == 0) {
                const bool plain = token.kind == Token::Kind::word || token.kind == Token::Kind::mark;
                fits =
                    plain && std::find(element.words.begin(), element.words.end(), token.lower) != element.words.end();
            } else if (element.capture == 'n') {
                fits = token.kind == Token::Kind::number;
            } else if (element.capture == 'l') {
                fits = token.kind == Token::Kind::literal;
            } else if (element.capture == 'v') {
                fits = value || token.kind == Token::Kind::number;
            } else if (element.capture == 'a') {
                fits = token.kind != Token::Kind::line;
            } else {
                fits = value || token.kind == Token::Kind::number || token.kind == Token::Kind::word;
            }
            if (fits && element.capture != 0) {
                match.captures.emplace_back(token.text);
                if (element.capture == 'w' && !value) {
                    // A bare run ends at white space; marks of the sentence do not belong to it.
                    std::size_t end = token.offset;
                    while (end < prose.size() && (is_word_part(prose[end]) || prose[end] == '-' || prose[end] == '.'))
                        ++end;
                    while (end > token.end && prose[end - 1] == '.') --end;
                    end = std::max(end, token.end);
                    match.captures.back() = std::string{prose.substr(token.offset, end - token.offset)};
                    while (at + 1 < tokens.size() && tokens[at + 1].offset < end) ++at;
                }
            }
        }
        if (fits) {
            ++at;
        } else if (!element.optional) {
            return false;
        }
    }
    match.end = at;
    return true;
}

}  // namespace exbind::docs
