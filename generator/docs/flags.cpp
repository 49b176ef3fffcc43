#include "docs/flags.hpp"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include "text/strings.hpp"

namespace exbind::docs {
namespace {

using Kind = Token::Kind;
using Words = std::vector<std::string_view>;

constexpr std::string_view explaining[] = {"represents", "represent", "means", "indicates"};
constexpr std::string_view negations[] = {"not", "no", "non", "never"};
/// Words that two opposites need not share.
constexpr std::string_view fillers[] = {"a", "an", "the", "that", "it", "is", "are", "to", "do", "does"};
constexpr std::pair<std::string_view, std::string_view> opposites[] = {
    {"no", "yes"},          {"false", "true"},          {"off", "on"},
    {"disable", "enable"},  {"disabled", "enabled"},    {"disables", "enables"},
    {"inactive", "active"}, {"deactivate", "activate"}, {"without", "with"}};
/// Two words that begin with so many equal letters are forms of one: activate, activated.
constexpr std::size_t same_stem = 5;

bool is_value(const Token& token) {
    return token.kind == Kind::literal || token.kind == Kind::number;
}

/// Whether what stands at `at` explains the value before it.
bool explains(std::span<const Token> tokens, std::size_t at) {
    return at < tokens.size() && (tokens[at].text == ":" || tokens[at].text == "=" || tokens[at].text == "-" ||
                                  text::contains(explaining, tokens[at].lower));
}

/// The words that explain the value before `at`, up to the end of the clause.
Words clause(std::span<const Token> tokens, std::size_t at) {
    Words words;
    for (; at < tokens.size(); ++at) {
        const Token& token = tokens[at];
        const bool ends = token.kind == Kind::line || token.text == "." || token.text == ";" || token.text == ",";
        if (ends || (is_value(token) && explains(tokens, at + 1))) break;
        if (token.kind == Kind::word && !text::contains(fillers, token.lower)) words.push_back(token.lower);
    }
    return words;
}

bool is_form_of(std::string_view a, std::string_view b) {
    const auto [at, other] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    return a == b || static_cast<std::size_t>(at - a.begin()) >= same_stem;
}

bool is_opposite(Words no, const Words& yes) {
    if (no.empty() || yes.empty()) return false;
    const std::pair fronts(no.front(), yes.front());
    if (std::find(std::begin(opposites), std::end(opposites), fronts) != std::end(opposites)) return true;
    const auto negates = [](std::string_view word) { return text::contains(negations, word); };
    if (std::any_of(yes.begin(), yes.end(), negates)) return false;
    const auto rest = std::remove_if(no.begin(), no.end(), negates);
    if (rest != no.end()) {
        no.erase(rest, no.end());
        return std::any_of(no.begin(), no.end(), [&](std::string_view word) { return is_form_of(word, yes.front()); });
    }
    // uncompleted, completed
    return std::any_of(no.begin(), no.end(), [&](std::string_view word) {
        const bool prefixed = word.starts_with("un") || word.starts_with("in");
        return prefixed && std::find(yes.begin(), yes.end(), word.substr(2)) != yes.end();
    });
}

}  // namespace

bool explains_flag(std::span<const Token> tokens, bool asks) {
    Words meanings[2];
    bool seen[2] = {};
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        if (!is_value(tokens[at])) continue;
        const bool explained = explains(tokens, at + 1);
        const bool digit = tokens[at].text == "0" || tokens[at].text == "1";
        if (!digit) {
            if (explained || tokens[at].kind == Kind::number) return false;  // a third value, or an amount
            continue;
        }
        const std::size_t value = tokens[at].text == "1" ? 1 : 0;
        seen[value] = seen[value] || tokens[at].kind == Kind::literal;
        if (explained && meanings[value].empty()) meanings[value] = clause(tokens, at + 2);
    }
    if (meanings[0].empty() && meanings[1].empty()) return asks && seen[0] && seen[1];
    return is_opposite(meanings[0], meanings[1]);
}

}  // namespace exbind::docs
