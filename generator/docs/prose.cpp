#include "docs/prose.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>

#include "docs/values.hpp"
#include "docs/words.hpp"
#include "text/strings.hpp"

namespace exbind::docs {
namespace {

using Kind = Token::Kind;

/// Descriptions longer than this are no descriptions; the rest is not looked at.
constexpr std::size_t longest_prose = 16'384;
/// A fact is a value, not a sentence.
constexpr std::size_t longest_value = 48;

template <class What>
struct Phrase {
    What what;
    Pattern pattern;
};

/// Calls `found(what, match, index)` for each phrase at each place; one phrase at most per place.
template <class What, class Found>
void for_each_phrase(const std::vector<Phrase<What>>& phrases, const std::vector<Token>& tokens, std::string_view prose,
                     Found found) {
    Pattern::Match match;
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        for (const auto& phrase : phrases) {
            if (!phrase.pattern.match(tokens, at, prose, match)) continue;
            found(phrase.what, match, at);
            break;
        }
    }
}

enum class Fact { example, fallback, minimum, maximum, range };

const std::vector<Phrase<Fact>>& fact_phrases() {
    static const std::vector<Phrase<Fact>> phrases = {
        {Fact::example, Pattern{"e . g|g. .? ,|:? {w}"}},
        {Fact::example, Pattern{"eg .? :? {v}"}},
        {Fact::example, Pattern{"for example ,|:? {v}"}},
        {Fact::example, Pattern{"example : {v}"}},
        {Fact::example, Pattern{"如 {v}"}},
        {Fact::fallback, Pattern{"default value? is|: {v}"}},
        {Fact::fallback, Pattern{"defaults to {v}"}},
        {Fact::fallback, Pattern{"default is set to {v}"}},
        {Fact::fallback, Pattern{"{v} by default"}},
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
    };
    return phrases;
}

enum class Saying { unix_time, timestamp, micro, milli, nano, second, date, integer, duration, client_id };

const std::vector<Phrase<Saying>>& saying_phrases() {
    static const std::vector<Phrase<Saying>> phrases = {
        {Saying::unix_time, Pattern{"unix timestamp|time|ms|epoch"}},
        {Saying::unix_time, Pattern{"unix 时 间 戳"}},
        {Saying::unix_time, Pattern{"时 间 戳"}},
        {Saying::timestamp, Pattern{"timestamp|timestamps"}},
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
        {Saying::duration, Pattern{"in milliseconds|seconds|minutes|hours|days"}},
        {Saying::duration, Pattern{"unit is|of second|seconds|ms"}},
        {Saying::duration, Pattern{"in unit of {l}"}},
        {Saying::client_id, Pattern{"case - sensitive alphanumerics|alpha"}},
        {Saying::client_id, Pattern{"assigned by the client"}},
        {Saying::client_id, Pattern{"client - supplied"}},
    };
    return phrases;
}

/// Words that make what their sentence says depend on something.
constexpr std::string_view conditional_starts[] = {"if", "when", "for", "in", "unless", "once"};
constexpr std::string_view conditional_tails[] = {"for", "in", "when", "if", "or", "of", "under", "where"};

template <std::size_t N>
bool contains(const std::string_view (&words)[N], std::string_view word) {
    return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

bool ends_sentence(const Token& token) {
    return token.kind == Kind::line || (token.kind == Kind::mark && (token.text == "." || token.text == ";"));
}

/// Index of the first token of the sentence that holds `at`.
std::size_t sentence_start(const std::vector<Token>& tokens, std::size_t at) {
    while (at > 0 && !ends_sentence(tokens[at - 1])) --at;
    return at;
}

bool conditional(const std::vector<Token>& tokens, std::size_t at, std::size_t end) {
    const std::size_t start = sentence_start(tokens, at);
    if (start < at && contains(conditional_starts, tokens[start].lower)) return true;
    return end < tokens.size() && tokens[end].kind == Kind::word && contains(conditional_tails, tokens[end].lower);
}

void take(std::string& fact, const std::string& value) {
    if (!fact.empty() || value.empty() || value.size() > longest_value) return;
    if (std::count(value.begin(), value.end(), ' ') > 1 || value == "\"\"") return;
    fact = value;
}

void read_facts(const std::vector<Token>& tokens, std::string_view prose, FieldProse& result) {
    for_each_phrase(fact_phrases(), tokens, prose, [&](Fact fact, const Pattern::Match& match, std::size_t at) {
        spec::FieldFacts& facts = result.facts;
        if (fact == Fact::example) {
            // A bare word is an example only when it looks like a value: BTC-USDT, 0.1, but not "the".
            const std::string& value = match.captures[0];
            const bool bare = match.end > 0 && tokens[match.end - 1].kind == Kind::word;
            if (!bare || std::any_of(value.begin(), value.end(),
                                     [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); })) {
                take(facts.example, value);
            }
            return;
        }
        if (conditional(tokens, at, match.end)) return;
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
            case Fact::example:
                break;
        }
    });
}

void read_sayings(const std::vector<Token>& tokens, std::string_view prose, FieldProse& result) {
    const auto first_line =
        std::find_if(tokens.begin(), tokens.end(), [](const Token& t) { return t.kind == Kind::line; });
    const auto first_line_end = static_cast<std::size_t>(first_line - tokens.begin());
    std::optional<spec::TimeUnit> unit;
    const auto finer = [&](spec::TimeUnit candidate) {
        if (!unit || static_cast<int>(candidate) > static_cast<int>(*unit)) unit = candidate;
    };
    for_each_phrase(saying_phrases(), tokens, prose, [&](Saying saying, const Pattern::Match&, std::size_t at) {
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
        if (token.kind == Kind::literal) result.literals.push_back(token.text);
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
    prose = text::trim(prose);
    if (prose.starts_with("~~")) {
        // Struck from its beginning: the field, unless what is struck is one of its listed values.
        return !text::trim(prose.substr(2)).starts_with('`');
    }
    const std::string_view first = prose.substr(0, prose.find('\n'));
    if (first.starts_with('`')) return false;
    const auto tokens = tokens_of(first);
    if (!tokens.empty() && tokens.front().lower == "deprecated") return true;
    Pattern::Match match;
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        for (const Pattern& pattern : patterns) {
            if (pattern.match(tokens, at, first, match)) return true;
        }
    }
    return false;
}

/// First clause in lower case: up to the first '.', ',', ';' or line break; no literals, nothing in parentheses.
std::string head_of(const std::vector<Token>& tokens) {
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

// ---- Limits, scopes, permissions ------------------------------------------------------------------------------------

struct Word {
    std::string_view word;
    std::uint64_t value;
};
constexpr Word windows[] = {
    {"second", 1'000},
    {"seconds", 1'000},
    {"sec", 1'000},
    {"s", 1'000},
    {"minute", 60'000},
    {"minutes", 60'000},
    {"min", 60'000},
    {"m", 60'000},
    {"hour", 3'600'000},
    {"hours", 3'600'000},
    {"h", 3'600'000},
    {"day", 86'400'000},
    {"days", 86'400'000},
    {"d", 86'400'000},
    {"week", 604'800'000},
    {"month", 2'592'000'000},
    {"months", 2'592'000'000},
    {"秒", 1'000},
    {"天", 86'400'000},
    {"日", 86'400'000},
    {"月", 2'592'000'000},
    {"ms", 1},
};

std::uint64_t window_of(std::string_view word) {
    for (const Word& window : windows) {
        if (window.word == word) return window.value;
    }
    return 0;
}

bool is_order_word(std::string_view word) {
    return word == "order" || word == "orders" || word == "个";
}

/// Reads one window from the tokens of a part: count, what is counted, "per" or '/', span.
std::optional<spec::Limit> limit_of(std::string_view part) {
    const auto tokens = tokens_of(part);
    std::vector<std::uint64_t> numbers;
    spec::Limit limit;
    std::uint64_t window = 0;
    bool window_first = false;  // "every 2 seconds 5 requests", as Chinese does
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const Token& token = tokens[i];
        std::string digits = token.text;
        digits.erase(std::remove(digits.begin(), digits.end(), ','), digits.end());
        if (token.kind == Kind::number && digits.size() <= 9 &&
            std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; })) {
            numbers.push_back(std::strtoull(digits.c_str(), nullptr, 10));
        } else if (token.kind == Kind::word) {
            if (is_order_word(token.lower)) limit.unit = spec::LimitUnit::order;
            if (const std::uint64_t found = window_of(token.lower); found != 0 && window == 0 && !numbers.empty()) {
                window = found;
                window_first = numbers.size() == 1 && i + 1 < tokens.size() && tokens[i + 1].kind == Kind::number;
            }
        }
    }
    if (window == 0 || numbers.empty() || numbers.size() > 2) return std::nullopt;
    std::uint64_t count = numbers[0];
    std::uint64_t spans = numbers.size() == 2 ? numbers[1] : 1;
    if (window_first && numbers.size() == 2) std::swap(count, spans);
    if (count == 0 || spans == 0) return std::nullopt;
    limit.count = static_cast<std::uint32_t>(count);
    limit.window_ms = spans * window;
    return limit;
}

struct ScopeWord {
    std::string_view spelling;  ///< lower case, without blanks
    std::string_view scope;
};
constexpr ScopeWord scope_words[] = {
    {"userid", "user"},
    {"user", "user"},
    {"uid", "user"},
    {"masteraccountuserid", "master"},
    {"masteruserid", "master"},
    {"母账户userid", "master"},
    {"ip", "ip"},
    {"ipaddress", "ip"},
    {"instrumentid", "instId"},
    {"instid", "instId"},
    {"instidcode", "instIdCode"},
    {"instrumentfamily", "instFamily"},
    {"instfamily", "instFamily"},
    {"instrumenttype", "instType"},
    {"insttype", "instType"},
    {"underlying", "uly"},
    {"uly", "uly"},
    {"currency", "ccy"},
    {"ccy", "ccy"},
    {"tag", "tag"},
};

struct AuthSaying {
    spec::Auth auth;
    Pattern pattern;
};

const std::vector<AuthSaying>& auth_sayings() {
    using spec::Auth;
    static const std::vector<AuthSaying> sayings = {
        {Auth::optional, Pattern{"authentication is optional"}},
        {Auth::optional, Pattern{"user id ( private ) or ip ( public )"}},
        {Auth::public_, Pattern{"authentication is not required"}},
        {Auth::public_, Pattern{"no authentication is? required"}},
        {Auth::public_, Pattern{"do|does not require authentication"}},
        {Auth::public_, Pattern{"don't|doesn't require|need authentication|authorization"}},
        {Auth::public_, Pattern{"无 须 鉴 权"}},
        {Auth::public_, Pattern{"( public )"}},
        {Auth::public_, Pattern{"( 公 共 )"}},
        {Auth::private_, Pattern{"authentication is required for"}},
        {Auth::private_, Pattern{"authenticated endpoint"}},
        {Auth::private_, Pattern{"require|requires authentication"}},
    };
    return sayings;
}

struct Permission {
    std::string_view word;
    std::string_view permission;
};
constexpr Permission permissions[] = {
    {"read", "read"},           {"trade", "trade"}, {"trading", "trade"}, {"withdraw", "withdraw"},
    {"withdrawal", "withdraw"}, {"读取", "read"},   {"交易", "trade"},    {"提币", "withdraw"},
};

}  // namespace

FieldProse read_field_prose(std::string_view description, const std::vector<std::string>& fields) {
    const std::string_view prose = description.substr(0, longest_prose);
    FieldProse result;
    const auto tokens = tokens_of(prose);
    read_facts(tokens, prose, result);
    read_sayings(tokens, prose, result);
    result.values = listed_values(tokens, fields);
    result.deprecated = is_deprecated(prose);
    result.head = head_of(tokens);
    return result;
}

LimitText read_limits(std::string_view text) {
    LimitText result;
    std::string plain = text::replace_all(std::string{text.substr(0, 512)}, "；", ";");
    result.understood = true;
    for (const std::string_view part : text::split(plain, ';')) {
        if (text::trim(part).empty()) continue;
        if (auto limit = limit_of(part)) {
            result.limits.push_back(*limit);
        } else {
            result.understood = false;
        }
    }
    result.understood = result.understood && !result.limits.empty();
    return result;
}

std::vector<std::string> read_scope(std::string_view text) {
    if (read_auth(text) == spec::Auth::optional) return {"user"};
    std::string plain;
    for (const char c : text::to_lower(text.substr(0, 256))) {
        if (c != ' ' && c != '\t' && c != '*' && c != '(' && c != ')') plain += c;
    }
    for (const std::string_view mark : {"（", "）", "\xC2\xA0"}) plain = text::replace_all(plain, mark, "");
    // Both spellings of "either ... or ..." in a translated rule.
    if (plain.find("或") != std::string::npos && plain.find("userid") != std::string::npos) return {"user"};
    std::vector<std::string> scope;
    for (const std::string_view part : text::split(plain, '+')) {
        const auto found = std::find_if(std::begin(scope_words), std::end(scope_words),
                                        [&](const ScopeWord& word) { return word.spelling == part; });
        if (found == std::end(scope_words)) return {};
        scope.emplace_back(found->scope);
    }
    return scope;
}

std::optional<spec::Auth> read_auth(std::string_view text) {
    const std::string_view prose = text.substr(0, longest_prose);
    const auto tokens = tokens_of(prose);
    Pattern::Match match;
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        for (const AuthSaying& saying : auth_sayings()) {
            if (saying.pattern.match(tokens, at, prose, match)) return saying.auth;
        }
    }
    // "Public endpoint." at the beginning of a sentence; in the middle it compares endpoints.
    static const Pattern public_endpoint{"it? is? a? public endpoint|interface .|,"};
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        if (sentence_start(tokens, at) == at && public_endpoint.match(tokens, at, prose, match))
            return spec::Auth::public_;
    }
    return std::nullopt;
}

std::string read_permission(std::string_view text) {
    const std::string word = text::to_lower(text::trim(text));
    for (const Permission& permission : permissions) {
        if (permission.word == word) return std::string{permission.permission};
    }
    return {};
}

bool says_array_body(std::string_view text) {
    static const Pattern patterns[] = {Pattern{"in the form of an array"}, Pattern{"passed in an array"}};
    const std::string_view prose = text.substr(0, longest_prose);
    const auto tokens = tokens_of(prose);
    Pattern::Match match;
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        for (const Pattern& pattern : patterns) {
            if (pattern.match(tokens, at, prose, match)) return true;
        }
    }
    return false;
}

}  // namespace exbind::docs
