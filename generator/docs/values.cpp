#include "docs/values.hpp"

#include <algorithm>
#include <string_view>

#include "text/strings.hpp"

namespace exbind::docs {
namespace {

using Kind = Token::Kind;

/// Words before a literal that make it a reference, an example, a condition or a default instead of a listed value.
constexpr std::string_view unlisting[] = {
    "e",         "eg",        "example",  "such",       "like",      "applicable", "only",      "when",     "if",
    "unit",      "default",   "defaults", "represents", "equal",     "equals",     "than",      "except",   "unless",
    "required",  "apply",     "applies",  "under",      "in",        "for",        "to",        "by",       "from",
    "same",      "per",       "with",     "based",      "use",       "using",      "not",       "note",     "maximum",
    "minimum",   "return",    "returned", "returns",    "whether",   "via",        "refer",     "please",   "requested",
    "specified", "as",        "fill",     "needs",      "available", "support",    "supported", "supports", "including",
    "returning", "according", "both",     "如",
};
constexpr std::size_t longest_value = 40;
/// A value explained in more words has no name in them.
constexpr std::size_t longest_meaning = 5;
/// The same with what stands in brackets.
constexpr std::size_t longest_full_meaning = 7;
constexpr std::size_t longest_intro = 8;
constexpr std::string_view apostrophes = "'\xe2";  // also the first byte of a curved one

bool is_unlisting(const Token& token) {
    return token.kind == Kind::word &&
           std::find(std::begin(unlisting), std::end(unlisting), std::string_view{token.lower}) != std::end(unlisting);
}

/// Words that announce a list whatever else stands before it.
bool announces(const Token& token) {
    return token.lower == "values" || token.lower == "options" || token.lower == "enumerations" ||
           token.lower == "value";
}

bool separates(const Token& token) {
    return token.text == "," || token.text == "/" || token.text == ";" || token.text == "|" || token.lower == "or" ||
           token.lower == "and" || token.text == "~";
}

/// What may follow a listed value: its meaning, or nothing.
bool ends_item(std::span<const Token> line, std::size_t at) {
    if (at >= line.size()) return true;
    const Token& token = line[at];
    return token.text == ":" || token.text == "(" || token.text == "." || token.text == "," || token.text == ";" ||
           token.text == "-" || token.text == "=" || token.text == "]" || token.text == "~" || token.lower == "means";
}

class Collector {
  public:
    explicit Collector(const std::vector<std::string>& fields) : fields_(fields) {}

    void line(std::span<const Token> line) {
        std::size_t first = 0;
        while (first < line.size() && line[first].kind != Kind::literal) ++first;
        if (first == line.size()) return bare(line);
        std::size_t end = first;
        std::vector<std::string> run;
        while (end < line.size()) {
            if (line[end].kind == Kind::literal) {
                run.emplace_back(line[end].text);
                ++end;
            } else if (separates(line[end]) && next_literal(line, end)) {
                ++end;
            } else {
                break;
            }
        }
        if (!introduces(line, first)) {
            partial_ = partial_ || (run.size() > 1 && exemplifies(line, first));
            return;
        }
        if (!ends_item(line, end)) return;
        const bool leading = first == 0 || line[first - 1].text == "-" || line[first - 1].text == "~";
        const bool explained = leading && run.size() == 1 && end < line.size() && line[end].text == ":";
        if (run.size() == 1) explain(run.front(), line, end);
        for (std::string& value : run) add(std::move(value), leading || run.size() > 1, explained);
        // `a`: meaning, `b`: meaning
        std::size_t depth = 0;
        for (std::size_t i = end; i + 1 < line.size(); ++i) {
            if (line[i].text == "(") ++depth;
            if (line[i].text == ")" && depth > 0) --depth;
            if (depth == 0 && line[i].kind == Kind::literal && line[i + 1].text == ":") {
                explain(std::string(line[i].text), line, i + 1);
                add(std::string(line[i].text), true, true);
            }
        }
    }

    /// A list that goes on from examples is not known in full, so it is none.
    ListedValues take() {
        if (!strong_ || partial_ || values_.empty()) return {};
        if (values_.size() > 1) return {std::move(values_), {}, meanings()};
        return {{}, explained_ ? values_.front() : std::string{}, {}};
    }

  private:
    bool introduces(std::span<const Token> line, std::size_t first) const {
        std::size_t begin = 0;
        for (std::size_t i = 0; i < first; ++i) {
            const bool abbreviation = i > 0 && line[i - 1].kind == Kind::word && line[i - 1].text.size() == 1;
            if ((line[i].text == "." && !abbreviation) || line[i].text == ";") begin = i + 1;
        }
        bool announced = false;
        for (std::size_t i = begin; i < first; ++i) announced = announced || announces(line[i]);
        if (!announced && first - begin > longest_intro) return false;
        for (std::size_t i = begin; i < first; ++i) {
            if (is_unlisting(line[i])) return false;
        }
        return true;
    }

    static bool exemplifies(std::span<const Token> line, std::size_t first) {
        return std::any_of(line.begin(), line.begin() + static_cast<std::ptrdiff_t>(first), [](const Token& token) {
            return token.lower == "g" || token.lower == "eg" || token.lower == "example" || token.lower == "如";
        });
    }

    static bool next_literal(std::span<const Token> line, std::size_t at) {
        while (at < line.size() && separates(line[at])) ++at;
        return at < line.size() && line[at].kind == Kind::literal;
    }

    /// A line that is nothing but upper-case words between slashes: LOAN/REPAY.
    void bare(std::span<const Token> line) {
        if (line.size() < 3 || line.size() % 2 == 0) return;
        for (std::size_t i = 0; i < line.size(); ++i) {
            if (i % 2 == 1 ? line[i].text != "/" : !upper(line[i])) return;
        }
        for (std::size_t i = 0; i < line.size(); i += 2) add(std::string(line[i].text), true, true);
    }

    static bool upper(const Token& token) {
        return token.kind == Kind::word && std::all_of(token.text.begin(), token.text.end(), [](char c) {
                   return text::is_upper(c) || text::is_digit(c) || c == '_';
               });
    }

    struct Meaning {
        std::string value;
        std::string text;  ///< without what stands in brackets
        std::string full;  ///< with it; empty when that is too long
    };

    /// "[Loan] Interest", "[Card] Interest": what stands in brackets counts where the rest is said of several values.
    std::vector<std::pair<std::string, std::string>> meanings() const {
        std::vector<std::pair<std::string, std::string>> result;
        for (const Meaning& one : meanings_) {
            const bool ambiguous = std::any_of(meanings_.begin(), meanings_.end(), [&](const Meaning& other) {
                return other.value != one.value && text::iequals(other.text, one.text);
            });
            const std::string& meaning = ambiguous ? one.full : one.text;
            if (!meaning.empty()) result.emplace_back(one.value, meaning);
        }
        return result;
    }

    /// Keeps the meaning that stands behind a value, if it is short: "`1`: Buy". `at`: what follows the value.
    void explain(const std::string& value, std::span<const Token> line, std::size_t at) {
        if (at >= line.size() || !assigns(line[at])) return;
        std::string meaning;
        std::string full;
        std::size_t words = 0;
        std::size_t all_words = 0;
        std::size_t depth = 0;
        const auto append = [](std::string& to, const Token& token) {
            if (!to.empty()) to += ' ';
            to += token.text.substr(0, token.text.find_first_of(apostrophes));
        };
        for (std::size_t i = at + 1; i < line.size(); ++i) {
            const Token& token = line[i];
            if (token.text == "(" || token.text == "[") ++depth;
            const bool aside = depth > 0;
            if ((token.text == ")" || token.text == "]") && depth > 0) --depth;
            const bool says =
                (token.kind == Kind::word || token.kind == Kind::number) && !text::contains(articles, token.lower);
            if (aside) {
                if (says && ++all_words <= longest_full_meaning) append(full, token);
                continue;
            }
            const bool item = token.kind == Kind::literal && i + 1 < line.size() && assigns(line[i + 1]);
            if (item || (separates(token) && next_literal(line, i))) break;
            // More than one clause, or a reference to something else, is no name.
            const bool clause = token.text == "." || token.text == ";" || token.text == ",";
            if (clause && (i + 1 == line.size() || line[i + 1].kind == Kind::literal)) break;
            if (clause || token.kind == Kind::literal) return;
            if (!says) continue;
            if (++words > longest_meaning) return;
            append(meaning, token);
            if (++all_words <= longest_full_meaning) append(full, token);
        }
        if (all_words > longest_full_meaning) full.clear();
        if (!meaning.empty()) meanings_.push_back({value, std::move(meaning), std::move(full)});
    }

    static bool assigns(const Token& token) { return token.text == ":" || token.text == "=" || token.text == "-"; }

    /// `explained`: its meaning follows, so it is a value even where a field has the same name.
    void add(std::string value, bool strong, bool explained) {
        if (value.empty() || value.size() > longest_value || value == "\"\"") return;
        if (std::count(value.begin(), value.end(), ' ') > 1 || value.find_first_of("/=,") != std::string::npos) return;
        if (!explained && std::find(fields_.begin(), fields_.end(), value) != fields_.end()) return;
        if (std::find(values_.begin(), values_.end(), value) == values_.end()) values_.push_back(std::move(value));
        strong_ = strong_ || strong;
        explained_ = explained_ || explained;
    }

    const std::vector<std::string>& fields_;
    std::vector<std::string> values_;
    std::vector<Meaning> meanings_;
    bool strong_ = false;
    bool partial_ = false;
    bool explained_ = false;
};

}  // namespace

ListedValues listed_values(std::span<const Token> tokens, const std::vector<std::string>& fields) {
    Collector collector{fields};
    const auto bullet = [](const Token& token) {
        return token.kind == Kind::mark && (token.text == "*" || token.text == "\\" || token.text == "-");
    };
    for (std::size_t at = 0; at <= tokens.size(); ++at) {
        while (at < tokens.size() && bullet(tokens[at])) ++at;
        const std::size_t begin = at;
        while (at < tokens.size() && tokens[at].kind != Kind::line) ++at;
        collector.line(tokens.subspan(begin, at - begin));
    }
    return collector.take();
}

}  // namespace exbind::docs
