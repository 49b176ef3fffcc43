#include "docs/prose.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <initializer_list>
#include <unordered_map>

#include "docs/flags.hpp"
#include "docs/values.hpp"
#include "docs/words.hpp"
#include "text/strings.hpp"

namespace exbind::docs {
namespace {

using Kind = Token::Kind;

/// A fact is a value, not a sentence.
constexpr std::size_t longest_value = 48;

template <class What>
struct Phrase {
    What what;
    Pattern pattern;
};

/// Phrases in order, with those at hand that can begin with a word.
template <class What>
class Phrases {
  public:
    Phrases(std::initializer_list<Phrase<What>> phrases) : phrases_(phrases) {
        for (const Phrase<What>& phrase : phrases_)
            for (const std::uint32_t hash : phrase.pattern.beginnings()) by_word_[hash];
        for (const Phrase<What>& phrase : phrases_) {
            const std::vector<std::uint32_t>& hashes = phrase.pattern.beginnings();
            if (hashes.empty()) others_.push_back(&phrase);
            for (auto& [hash, list] : by_word_)
                if (hashes.empty() || std::find(hashes.begin(), hashes.end(), hash) != hashes.end())
                    list.push_back(&phrase);
        }
    }
    Phrases(const Phrases&) = delete;
    Phrases& operator=(const Phrases&) = delete;

    /// Calls `found(what, match, index)` for each phrase at each place; one phrase at most per place.
    template <class Found>
    void for_each(std::span<const Token> tokens, std::string_view prose, Found found) const {
        Pattern::Match match;
        for (std::size_t at = 0; at < tokens.size(); ++at) {
            const auto known = by_word_.find(tokens[at].hash);
            for (const Phrase<What>* phrase : known == by_word_.end() ? others_ : known->second) {
                if (!phrase->pattern.match(tokens, at, prose, match)) continue;
                found(phrase->what, match, at);
                break;
            }
        }
    }

  private:
    std::vector<Phrase<What>> phrases_;
    std::unordered_map<std::uint32_t, std::vector<const Phrase<What>*>> by_word_;
    std::vector<const Phrase<What>*> others_;
};

enum class Fact { example, fallback, minimum, maximum, range, letters_and_digits, longest, lengths, items };

const Phrases<Fact>& fact_phrases() {
    static const Phrases<Fact> phrases = {
        {Fact::example, Pattern{"e . g|g. .? ,|:? {w}"}},
        {Fact::example, Pattern{"eg .? :? {v}"}},
        {Fact::example, Pattern{"for example ,|:? {v}"}},
        {Fact::example, Pattern{"example : {v}"}},
        {Fact::example, Pattern{"如 {v}"}},
        {Fact::fallback, Pattern{"default value? is|: {v}"}},
        {Fact::fallback, Pattern{"defaults to {v}"}},
        {Fact::fallback, Pattern{"default is set to {v}"}},
        {Fact::fallback, Pattern{"{v} by default"}},
        {Fact::longest, Pattern{"maximum {n} characters"}},
        {Fact::maximum, Pattern{"maximum value|limit|number? is|: {v}"}},
        {Fact::maximum, Pattern{"max value|limit? is|: {v}"}},
        {Fact::maximum, Pattern{"maximum {n}"}},
        {Fact::minimum, Pattern{"minimum value? is|: {v}"}},
        {Fact::minimum, Pattern{"min value? is|: {v}"}},
        {Fact::range, Pattern{"range is|: between? {n} and|to|-|~ {n}"}},
        {Fact::range, Pattern{"range is|: from {n} to {n}"}},
        {Fact::range, Pattern{"ranges from {n} to {n}"}},
        {Fact::range, Pattern{"range between [ {n} ~|,|- {n} ]"}},
        {Fact::range, Pattern{"range is between {n} and {n}"}},
        {Fact::range, Pattern{"valid values? between {n} and {n}"}},
        {Fact::letters_and_digits,
         Pattern{"alphanumerics|numeric , all numbers , or all letters of up to {n} characters"}},
        {Fact::longest, Pattern{"no more than {n} characters"}},
        {Fact::longest, Pattern{"must be {n} characters or shorter"}},
        {Fact::lengths, Pattern{"supports {n} to {n} characters"}},
        {Fact::items, Pattern{"( no more than {n} )"}},
        {Fact::items, Pattern{"support|supports up to {n} ip? addresses"}},
    };
    return phrases;
}

enum class Saying {
    unix_time,
    timestamp,
    micro,
    milli,
    nano,
    second,
    date,
    integer,
    duration,
    client_id,
    several,
    joined
};

const Phrases<Saying>& saying_phrases() {
    static const Phrases<Saying> phrases = {
        {Saying::unix_time, Pattern{"unix timestamp|time|ms|epoch"}},
        {Saying::unix_time, Pattern{"unix 时 间 戳"}},
        {Saying::unix_time, Pattern{"时 间 戳"}},
        {Saying::timestamp, Pattern{"timestamp|timestamps"}},
        {Saying::duration, Pattern{"second|seconds|millisecond|milliseconds as the unit"}},
        {Saying::micro, Pattern{"microsecond|microseconds"}},
        {Saying::milli, Pattern{"millisecond|milliseconds|ms"}},
        {Saying::milli, Pattern{"毫 秒"}},
        {Saying::nano, Pattern{"nanosecond|nanoseconds"}},
        {Saying::second, Pattern{"second|seconds"}},
        {Saying::date, Pattern{"yyyy|yyyymmdd|yymmdd|iso8601"}},
        {Saying::date, Pattern{"iso 8601|- 8601?"}},
        {Saying::date, Pattern{"mm / dd / yyyy"}},
        {Saying::integer, Pattern{"number of results"}},
        {Saying::integer, Pattern{"an|positive|be integer"}},
        {Saying::integer, Pattern{"must? be? an? integer|integers"}},
        {Saying::integer, Pattern{"page number"}},
        {Saying::integer, Pattern{"number of blockchain|network? confirmations"}},
        {Saying::duration, Pattern{"in milliseconds|seconds|minutes|hours|days"}},
        {Saying::duration, Pattern{"unit is|of second|seconds|ms"}},
        {Saying::duration, Pattern{"in unit of {l}"}},
        {Saying::joined, Pattern{"comma -? separated|delimited"}},
        {Saying::several, Pattern{"comma|commas"}},
        {Saying::joined, Pattern{"separate|separated|delimited them|it? with|by a|the? comma|commas"}},
        {Saying::several, Pattern{"separated"}},
        {Saying::several, Pattern{"return|returns|query|all all|the all|instruments|currencies"}},
        {Saying::client_id, Pattern{"case - sensitive alphanumerics|alpha"}},
        {Saying::client_id, Pattern{"assigned by the client"}},
        {Saying::client_id, Pattern{"client - supplied"}},
    };
    return phrases;
}

constexpr std::string_view conditional_tails[] = {"for", "in", "when", "if", "or", "of", "under", "where"};

bool ends_sentence(const Token& token) {
    return token.kind == Kind::line || (token.kind == Kind::mark && (token.text == "." || token.text == ";"));
}

/// Index of the first token of the sentence that holds `at`.
std::size_t sentence_start(std::span<const Token> tokens, std::size_t at) {
    while (at > 0 && !ends_sentence(tokens[at - 1])) --at;
    return at;
}

/// Words that make a sentence speak of something else than what is.
constexpr std::string_view denials[] = {"future", "not", "cannot", "never"};

bool is_denied(std::span<const Token> tokens, std::size_t at) {
    for (at = sentence_start(tokens, at); at < tokens.size() && !ends_sentence(tokens[at]); ++at)
        if (text::contains(denials, tokens[at].lower)) return true;
    return false;
}

/// "Maximum 2 decimal places" bounds how the value is written, not the value.
bool counts_digits(std::span<const Token> tokens, std::size_t end) {
    constexpr std::string_view units[] = {"decimal",   "decimals",   "digit",      "digits",
                                          "character", "characters", "significant"};
    return end < tokens.size() && text::contains(units, tokens[end].lower);
}

bool conditional(std::span<const Token> tokens, std::size_t at, std::size_t end) {
    const std::size_t start = sentence_start(tokens, at);
    for (std::size_t i = start; i < at; ++i) {
        // "..., e.g. for X the default is Y" is about X.
        if (tokens[i].lower == "example" || tokens[i].lower == "eg") return true;
        const bool begins = i == start || tokens[i - 1].kind == Kind::mark;
        if (begins && text::contains(conditional_starts, tokens[i].lower)) return true;
    }
    return end < tokens.size() && tokens[end].kind == Kind::word &&
           text::contains(conditional_tails, tokens[end].lower);
}

void take(std::string& fact, std::string value) {
    if (value.size() > 2 && value.front() == '\'' && value.back() == '\'') value = value.substr(1, value.size() - 2);
    if (!fact.empty() || value.empty() || value.size() > longest_value) return;
    if (std::count(value.begin(), value.end(), ' ') > 1 || value == "\"\"") return;
    fact = std::move(value);
}

void read_facts(std::span<const Token> tokens, std::string_view prose, FieldProse& result) {
    spec::FieldFacts& facts = result.facts;
    fact_phrases().for_each(tokens, prose, [&](Fact fact, const Pattern::Match& match, std::size_t at) {
        if (fact == Fact::example) {
            // A bare word is an example only when it looks like a value: BTC-USDT, 0.1, but not "the".
            const std::string& value = match.captures[0];
            const bool bare = match.end > 0 && tokens[match.end - 1].kind == Kind::word;
            if (!bare || std::any_of(value.begin(), value.end(),
                                     [](char c) { return text::is_upper(c) || text::is_digit(c); })) {
                take(facts.example, value);
            }
            return;
        }
        if (conditional(tokens, at, match.end)) return;
        if ((fact == Fact::minimum || fact == Fact::maximum) && counts_digits(tokens, match.end)) return;
        switch (fact) {
            case Fact::fallback:
                take(facts.fallback, match.captures[0]);
                break;
            case Fact::minimum:
                take(facts.minimum, match.captures[0]);
                break;
            case Fact::maximum:
                take(facts.maximum, match.captures[0]);
                break;
            case Fact::range:
                take(facts.minimum, match.captures[0]);
                take(facts.maximum, match.captures[1]);
                break;
            case Fact::letters_and_digits:
                take(facts.longest, match.captures[0]);
                facts.alphabet = "A-Za-z0-9";
                break;
            case Fact::longest:
                take(facts.longest, match.captures[0]);
                break;
            case Fact::lengths:
                take(facts.shortest, match.captures[0]);
                take(facts.longest, match.captures[1]);
                break;
            case Fact::items:
                take(result.most_items, match.captures[0]);
                break;
            case Fact::example:
                break;
        }
    });
}

void read_sayings(std::span<const Token> tokens, std::string_view prose, FieldProse& result) {
    const auto first_line =
        std::find_if(tokens.begin(), tokens.end(), [](const Token& t) { return t.kind == Kind::line; });
    const auto first_line_end = static_cast<std::size_t>(first_line - tokens.begin());
    std::optional<spec::TimeUnit> unit;
    const auto finer = [&](spec::TimeUnit candidate) {
        if (!unit || static_cast<int>(candidate) > static_cast<int>(*unit)) unit = candidate;
    };
    saying_phrases().for_each(tokens, prose, [&](Saying saying, const Pattern::Match&, std::size_t at) {
        switch (saying) {
            case Saying::unix_time:
                result.unix_time = true;
                break;
            case Saying::timestamp:
                result.timestamp = result.timestamp || at < first_line_end;
                break;
            case Saying::micro:
                finer(spec::TimeUnit::microseconds);
                break;
            case Saying::milli:
                finer(spec::TimeUnit::milliseconds);
                break;
            case Saying::nano:
                finer(spec::TimeUnit::nanoseconds);
                break;
            case Saying::second:
                finer(spec::TimeUnit::seconds);
                break;
            case Saying::date:
                result.date_text = true;
                break;
            case Saying::integer:
                result.integer = true;
                break;
            case Saying::duration:
                result.duration = true;
                break;
            case Saying::client_id:
                result.client_id = true;
                break;
            case Saying::several:
                result.several = true;
                break;
            case Saying::joined:
                result.joined = result.joined || !is_denied(tokens, at);
                break;
        }
    });
    // "in unix ..., milliseconds" is matched as a duration phrase first; the unit words count either way.
    for (const Token& token : tokens) {
        if (token.kind != Kind::word) continue;
        if (token.lower == "microseconds" || token.lower == "microsecond") finer(spec::TimeUnit::microseconds);
        if (token.lower == "milliseconds" || token.lower == "millisecond" || token.lower == "ms") {
            finer(spec::TimeUnit::milliseconds);
        }
        if (token.lower == "nanoseconds" || token.lower == "nanosecond") finer(spec::TimeUnit::nanoseconds);
        if (token.lower == "seconds" || token.lower == "second") finer(spec::TimeUnit::seconds);
    }
    result.unit = unit;
    bool yes = false;
    bool no = false;
    for (const Token& token : tokens) {
        if (token.kind != Kind::literal && token.kind != Kind::quoted) continue;
        if (token.kind == Kind::literal) result.literals.emplace_back(token.text);
        yes = yes || token.lower == "true";
        no = no || token.lower == "false";
    }
    const auto truth = [](const std::string& value) { return value == "true" || value == "false"; };
    result.boolean = (yes && no) || truth(result.facts.fallback);
}

bool is_deprecated(std::string_view prose) {
    static const std::array<Pattern, 9> patterns = {
        Pattern{"( deprecated"},
        Pattern{"already deprecated"},
        Pattern{"is deprecated"},
        Pattern{"has been deprecated"},
        Pattern{"no longer supported"},
        Pattern{"废 弃"},
        Pattern{"弃 用"},
        Pattern{"~ ~ deprecated"},
        Pattern{"this field|parameter is deprecated"},
    };
    static constexpr std::string_view words[] = {"eprecated", "EPRECATED", "o longer", "O LONGER", "废", "弃"};
    prose = text::trim(prose);
    if (prose.starts_with("~~")) {
        // Struck from its beginning: the field, unless what is struck is one of its listed values.
        return !text::trim(prose.substr(2)).starts_with('`');
    }
    const std::string_view first = prose.substr(0, prose.find('\n'));
    if (first.starts_with('`')) return false;
    const auto has = [&](std::string_view word) { return first.find(word) != std::string_view::npos; };
    if (std::none_of(std::begin(words), std::end(words), has)) return false;
    const Tokens tokens(first);
    if (tokens.size() > 0 && tokens[0].lower == "deprecated") return true;
    Pattern::Match match;
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        for (const Pattern& pattern : patterns) {
            if (pattern.match(tokens, at, first, match)) return true;
        }
    }
    return false;
}

/// First clause in lower case: up to the first '.', ',', ';' or line break; no literals, nothing in parentheses.
std::string head_of(std::span<const Token> tokens) {
    std::string head;
    std::size_t depth = 0;
    for (const Token& token : tokens) {
        if (token.text == "(") ++depth;
        if (token.text == ")" && depth > 0) --depth;
        if (depth > 0 || token.kind == Kind::literal || token.text == ")" || token.text == "~") continue;
        if (token.kind == Kind::line || token.text == "." || token.text == ";" || token.text == ",") {
            if (!head.empty()) break;
            continue;
        }
        if (token.kind != Kind::word) continue;
        if (!head.empty()) head += ' ';
        head += token.lower;
    }
    return head;
}

}  // namespace

FieldProse read_field_prose(std::string_view description, const std::vector<std::string>& fields) {
    const std::string_view prose = description.substr(0, longest_prose);
    FieldProse result;
    const Tokens tokens(prose);
    read_facts(tokens, prose, result);
    read_sayings(tokens, prose, result);
    ListedValues listed = listed_values(tokens, fields);
    result.values = std::move(listed.values);
    result.sole_value = std::move(listed.sole);
    result.meanings = std::move(listed.meanings);
    result.head = head_of(tokens);
    result.flag = explains_flag(tokens, result.head.starts_with("whether "));
    return result;
}

bool says_deprecated(std::string_view description) {
    return is_deprecated(description.substr(0, longest_prose));
}

}  // namespace exbind::docs
