// What a page says in sentences: word patterns of a dialect, looked for in a text all at once.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "docs/words.hpp"
#include "text/strings.hpp"

namespace exbind::docs::dialect {

/// Patterns in order, each with what it says. Most texts hold none of the words that the patterns turn on, and are done
/// with before they are cut into tokens.
template <class What>
class Sayings {
  public:
    /// A pattern after "^ " holds at the beginning of a sentence only.
    void add(What what, std::string_view pattern);
    bool empty() const { return all_.empty(); }

    struct Found {
        What what;
        std::size_t begin = 0;  ///< of the words that match
        std::size_t end = 0;
        std::vector<std::string> captures;
    };
    /// The first place at which a pattern matches. Those that hold anywhere come before those of beginnings.
    std::optional<Found> find(std::string_view text) const;

  private:
    struct Saying {
        What what;
        Pattern pattern;
        bool at_beginning = false;
    };
    bool worth_a_look(const std::string& lower) const;

    std::vector<Saying> all_;
    std::vector<std::string> needles_;  ///< one of them stands in every text that a pattern matches
    bool any_text_ = false;             ///< a pattern has no such word
};

namespace detail {
/// Words of which every match holds one; empty when there are none.
std::vector<std::string> needles_of(std::string_view pattern);
bool begins_sentence(std::span<const Token> tokens, std::size_t at);
inline constexpr std::string_view beginning = "^ ";
}  // namespace detail

template <class What>
void Sayings<What>::add(What what, std::string_view pattern) {
    const bool at_beginning = pattern.starts_with(detail::beginning);
    if (at_beginning) pattern.remove_prefix(detail::beginning.size());
    all_.push_back({std::move(what), Pattern{pattern}, at_beginning});
    const std::vector<std::string> needles = detail::needles_of(pattern);
    any_text_ = any_text_ || needles.empty();
    for (const std::string& needle : needles)
        if (!worth_a_look(needle) || any_text_) needles_.push_back(needle);
}

template <class What>
bool Sayings<What>::worth_a_look(const std::string& lower) const {
    for (const std::string& needle : needles_)
        if (lower.find(needle) != std::string::npos) return true;
    return any_text_;
}

template <class What>
std::optional<typename Sayings<What>::Found> Sayings<What>::find(std::string_view text) const {
    const std::string_view prose = text.substr(0, longest_prose);
    if (all_.empty() || !worth_a_look(text::to_lower(prose))) return std::nullopt;
    const Tokens tokens(prose);
    Pattern::Match match;
    for (const bool at_beginning : {false, true}) {
        for (std::size_t at = 0; at < tokens.size(); ++at) {
            if (at_beginning && !detail::begins_sentence(tokens, at)) continue;
            for (const Saying& saying : all_) {
                if (saying.at_beginning != at_beginning || !saying.pattern.match(tokens, at, prose, match)) continue;
                const std::size_t end = match.end == 0 ? 0 : tokens[match.end - 1].end;
                return Found{saying.what, tokens[at].offset, end, std::move(match.captures)};
            }
        }
    }
    return std::nullopt;
}

}  // namespace exbind::docs::dialect
