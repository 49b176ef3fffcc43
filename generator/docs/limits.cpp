#include "docs/limits.hpp"

#include <algorithm>
#include <cstdlib>

#include "docs/words.hpp"
#include "spec/words.hpp"
#include "text/strings.hpp"

namespace exbind::docs {
namespace {

using Kind = Token::Kind;
using spec::CallerScope;

bool begins_sentence(std::span<const Token> tokens, std::size_t at) {
    if (at == 0) return true;
    const Token& before = tokens[at - 1];
    return before.kind == Kind::line || (before.kind == Kind::mark && (before.text == "." || before.text == ";"));
}

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
    const Tokens tokens(part);
    std::vector<std::uint64_t> numbers;
    spec::Limit limit;
    std::uint64_t window = 0;
    bool window_first = false;  // "every 2 seconds 5 requests", as Chinese does
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const Token& token = tokens[i];
        std::string digits(token.text);
        digits.erase(std::remove(digits.begin(), digits.end(), ','), digits.end());
        if (token.kind == Kind::number && digits.size() <= 9 &&
            std::all_of(digits.begin(), digits.end(), text::is_digit)) {
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

// Spellings of scopes: lower case, without blanks.
struct CallerSpelling {
    std::string_view spelling;
    CallerScope scope;
};
constexpr CallerSpelling caller_spellings[] = {
    {"userid", CallerScope::user},
    {"user", CallerScope::user},
    {"uid", CallerScope::user},
    {"account", CallerScope::user},
    {"subaccount", CallerScope::user},
    {"apikey", CallerScope::user},
    {"key", CallerScope::user},
    {"masteraccount", CallerScope::master},
    {"mainaccount", CallerScope::master},
    {"masteraccountuserid", CallerScope::master},
    {"masteruserid", CallerScope::master},
    {"母账户userid", CallerScope::master},
    {"ip", CallerScope::ip},
    {"ipaddress", CallerScope::ip},
};

struct FieldSpelling {
    std::string_view spelling;
    std::string_view field;
};
constexpr FieldSpelling field_spellings[] = {
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

constexpr std::string_view retired_words[] = {"deprecated", "discontinued", "retired",
                                              "offline",    "sunset",       "no longer"};

std::vector<Pattern> retired_patterns(const std::string& subject) {
    std::vector<Pattern> patterns;
    patterns.emplace_back("( deprecated )");
    for (const std::string verb :
         {"is|are", "is|are now", "has|have been", "will be", "will soon be", "will gradually be"}) {
        patterns.emplace_back(subject + " {l}? " + verb + " taken? deprecated|discontinued|retired|offline|sunset");
        patterns.emplace_back(subject + " {l}? " + verb + " no longer available|supported|maintained");
    }
    patterns.emplace_back(subject + " {l}? will no longer be available|supported|maintained");
    patterns.emplace_back(subject + " {l}? went|go|goes offline");
    return patterns;
}

bool says(std::string_view text, const std::vector<Pattern>& patterns) {
    const std::string_view prose = text.substr(0, longest_prose);
    const Tokens tokens(prose);
    Pattern::Match match;
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        for (const Pattern& pattern : patterns) {
            if (pattern.match(tokens, at, prose, match)) return true;
        }
    }
    return false;
}

/// One of these stands in whatever auth_sayings() match, in any case.
constexpr std::string_view auth_words[] = {"uthentic", "UTHENTIC", "uthoriz", "UTHORIZ", "ublic",
                                           "UBLIC",    "rivate",   "RIVATE",  "鉴",      "公"};

struct Permission {
    std::string_view word;
    std::string_view permission;
};
constexpr Permission permissions[] = {
    {"read", "read"},           {"trade", "trade"}, {"trading", "trade"}, {"withdraw", "withdraw"},
    {"withdrawal", "withdraw"}, {"读取", "read"},   {"交易", "trade"},    {"提币", "withdraw"},
};

}  // namespace

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

std::optional<CallerScope> caller_named(std::string_view spelling) {
    for (const CallerSpelling& known : caller_spellings)
        if (known.spelling == spelling) return known.scope;
    return std::nullopt;
}

std::vector<std::string> read_scope(std::string_view text) {
    const std::string user = spec::word_of(CallerScope::user);
    if (read_auth(text) == spec::Auth::optional) return {user};
    std::string plain;
    for (const char c : text::to_lower(text.substr(0, 256))) {
        if (c != ' ' && c != '\t' && c != '*' && c != '(' && c != ')') plain += c;
    }
    for (const std::string_view mark : {"（", "）", "\xC2\xA0"}) plain = text::replace_all(plain, mark, "");
    // Both spellings of "either ... or ..." in a translated rule.
    if (plain.find("或") != std::string::npos && plain.find("userid") != std::string::npos) return {user};
    std::vector<std::string> scope;
    for (const std::string_view part : text::split(plain, '+')) {
        if (const auto caller = caller_named(part)) {
            scope.push_back(spec::word_of(*caller));
            continue;
        }
        const auto field = std::find_if(std::begin(field_spellings), std::end(field_spellings),
                                        [&](const FieldSpelling& known) { return known.spelling == part; });
        if (field == std::end(field_spellings)) return {};
        scope.emplace_back(field->field);
    }
    return scope;
}

std::optional<spec::Auth> read_auth(std::string_view text) {
    const std::string_view prose = text.substr(0, longest_prose);
    // Most paragraphs hold none of the words that all sayings turn on.
    const auto has = [&](std::string_view word) { return prose.find(word) != std::string_view::npos; };
    if (std::none_of(std::begin(auth_words), std::end(auth_words), has)) return std::nullopt;
    const Tokens tokens(prose);
    Pattern::Match match;
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        for (const AuthSaying& saying : auth_sayings()) {
            if (saying.pattern.match(tokens, at, prose, match)) return saying.auth;
        }
    }
    // "Public endpoint." at the beginning of a sentence; in the middle it compares endpoints.
    static const Pattern public_endpoint{"it? is? a? public endpoint|interface .|,"};
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        if (begins_sentence(tokens, at) && public_endpoint.match(tokens, at, prose, match)) return spec::Auth::public_;
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
    static const std::vector<Pattern> patterns = {Pattern{"in the form of an array"}, Pattern{"passed in an array"}};
    return says(text, patterns);
}

bool says_retired(std::string_view text, bool product) {
    // Most paragraphs are done with here.
    const std::string lower = text::to_lower(text.substr(0, longest_prose));
    const auto has = [&](std::string_view word) { return lower.find(word) != std::string::npos; };
    if (std::none_of(std::begin(retired_words), std::end(retired_words), has)) return false;
    static const std::vector<Pattern> of_endpoints =
        retired_patterns("endpoint|endpoints|api|apis|interface|interfaces");
    static const std::vector<Pattern> of_products =
        retired_patterns("feature|features|function|functions|product|products|service|services");
    return says(text, of_endpoints) || (product && says(text, of_products));
}

}  // namespace exbind::docs
