// Prose cut into tokens, and a small pattern language over them. Patterns are data: rooms list them in tables instead
// of nesting conditions. Matching is linear in the text and never recurses with its length.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace exbind::docs {

/// Descriptions longer than this are no descriptions; the rest is not looked at.
inline constexpr std::size_t longest_prose = 16'384;

inline constexpr std::string_view articles[] = {"a", "an", "the"};
/// Words that make what their sentence says depend on something.
inline constexpr std::string_view conditional_starts[] = {"if", "when", "for", "in", "unless", "once"};

struct Token {
    enum class Kind : std::uint8_t {
        word,  ///< letters, digits, '_' and apostrophes, beginning with a letter; a CJK character is a word of its own
        number,   ///< digits with points or commas inside, a sign before, '%' behind
        literal,  ///< between backticks
        quoted,   ///< between double quotes
        mark,     ///< any other character
        line,     ///< line break
    };
    Kind kind = Kind::word;
    std::string_view text;   ///< without backticks and quotes; words as written; lives as long as the prose
    std::string_view lower;  ///< the same in lower case, for matching
    std::size_t offset = 0;
    std::size_t end = 0;     ///< offset behind the token, its backticks or quotes included
    std::uint32_t hash = 0;  ///< of `lower`: most patterns are done with a token after one comparison
};

/// The tokens of a text, and the text in lower case that they refer to.
class Tokens {
  public:
    explicit Tokens(std::string_view prose);
    Tokens(const Tokens&) = delete;
    Tokens& operator=(const Tokens&) = delete;

    std::size_t size() const { return tokens_.size(); }
    const Token& operator[](std::size_t at) const { return tokens_[at]; }
    auto begin() const { return tokens_.begin(); }
    auto end() const { return tokens_.end(); }

  private:
    std::string lower_;
    std::vector<Token> tokens_;
};

/// A pattern: elements separated by blanks. `word`, `a|b` (either), `word?` (may be missing), `{n}` a number,
/// `{l}` a literal, `{v}` number, literal or quoted text, `{w}` the same or a bare run such as BTC-USDT, `{any}` one
/// token. Words match without regard to case.
class Pattern {
  public:
    explicit Pattern(std::string_view text);

    struct Match {
        std::size_t end = 0;                ///< index of the token behind the match
        std::vector<std::string> captures;  ///< of the {...} elements, in order
    };
    /// Whether the tokens from `at` on match.
    bool match(std::span<const Token> tokens, std::size_t at, std::string_view prose, Match& match) const;
    /// Hashes of the words that a match can begin with; empty: anything.
    const std::vector<std::uint32_t>& beginnings() const { return begins_; }

  private:
    struct Element {
        std::vector<std::string> words;
        char capture = 0;
        bool optional = false;
    };
    bool may_begin_with(const Token& token) const;

    std::vector<Element> elements_;
    std::vector<std::uint32_t> begins_;
};

}  // namespace exbind::docs
