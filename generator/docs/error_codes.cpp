#include "docs/error_codes.hpp"

#include <algorithm>
#include <bitset>
#include <iterator>
#include <map>
#include <string>

#include "docs/rules.hpp"
#include "text/strings.hpp"

namespace exbind::docs {
namespace {

using spec::ErrorClass;

constexpr int any = 0;          ///< whatever the status
constexpr int server_side = 5;  ///< 500 to 599

/// The first meaning that fits decides. A message fits when it holds one of the phrases that '|' separates in each of
/// the parts that '&' separates. Phrases begin and end with whole words.
struct Meaning {
    ErrorClass is;
    int http;
    std::string_view phrases;
};

constexpr Meaning meanings[] = {
    {ErrorClass::clock, 401, "timestamp&expired|invalid"},
    {ErrorClass::auth, 401, ""},
    {ErrorClass::auth, 403, ""},
    // Whatever its status, this says that nobody knows what became of the request, or that some of it was done.
    {ErrorClass::unknown_outcome, any,
     "timeout|time out|timed out|is being processed|currently being processed|partially succeeded|status unknown|"
     "unknown error|network error|check the order status"},
    {ErrorClass::server, 429, "busy"},
    {ErrorClass::limit, 429, ""},
    {ErrorClass::limit, any, "too many requests|rate limit|too frequent|too many orders. try again later"},
    {ErrorClass::server, server_side, ""},
    {ErrorClass::clock, any, "timestamp request expired|invalid timestamp"},
    {ErrorClass::auth, any, "apikey|api key&doesn't exist|does not exist|does not match|invalid"},
    {ErrorClass::auth, any,
     "permission to use this api|permission to use this function|invalid signature|invalid sign|error sign|"
     "sign verification failed|not authorized|user authentication failed|check your api key permissions"},
    {ErrorClass::auth, any, "api key|api-key&expired|permissions for action|bound ip addresses"},
    {ErrorClass::auth, any, "invalid passphrase|login failure|login failed|bound to ip|through the ip address"},
    {ErrorClass::rejected, any, "insufficient order book depth|insufficient liquidity"},
    {ErrorClass::funds, any,
     "insufficient&balance|margin|margins|asset|assets|fund|funds|equity|quota|amount available|{param0} available|"
     "available borrowing amount"},
    {ErrorClass::funds, any, "available balance is 0|negative account balance|exceeds your available balance"},
    {ErrorClass::server, any,
     "service unavailable|service is unavailable|service temporarily unavailable|service is temporarily unavailable|"
     "system busy|system is busy|systems are busy|system error|system is unavailable|internal error|server error|"
     "interface is currently unavailable|server is busy|currently overloaded|high server load|unexpected response|"
     "service error|svc error"},
};

bool is_word(char c) {
    return text::is_lower(c) || text::is_digit(c) || c == '_';
}

std::size_t pair_at(std::string_view text) {
    return (static_cast<unsigned char>(text[0]) * 31U + static_cast<unsigned char>(text[1])) % 1024;
}

/// In lower case. The pairs of letters that it holds tell at once that most phrases are not in it.
struct Message {
    explicit Message(std::string lower) : text(std::move(lower)) {
        for (std::size_t i = 0; i + 1 < text.size(); ++i) pairs.set(pair_at(std::string_view(text).substr(i)));
    }
    std::string text;
    std::bitset<1024> pairs;
};

bool has_phrase(const Message& message, std::string_view phrase) {
    const std::string_view text = message.text;
    if (!message.pairs.test(pair_at(phrase))) return false;
    for (std::size_t at = text.find(phrase); at != std::string_view::npos; at = text.find(phrase, at + 1)) {
        const std::size_t end = at + phrase.size();
        const bool begins = at == 0 || !is_word(text[at - 1]) || !is_word(phrase.front());
        const bool ends = end == text.size() || !is_word(text[end]) || !is_word(phrase.back());
        if (begins && ends) return true;
    }
    return false;
}

bool has_one(const Message& message, std::string_view forms) {
    return text::any_part(forms, '|', [&](std::string_view form) { return has_phrase(message, form); });
}

bool fits(const Meaning& meaning, int http, const Message& message) {
    if (meaning.http == server_side ? http / 100 != server_side : meaning.http != any && meaning.http != http)
        return false;
    return meaning.phrases.empty() ||
           !text::any_part(meaning.phrases, '&', [&](std::string_view forms) { return !has_one(message, forms); });
}

/// Empty when success is not told by the code. The value is JSON text.
std::string success_code(const spec::Envelope& envelope) {
    if (envelope.success_field != envelope.code) return {};
    return text::replace_all(envelope.success_value, "\"", "");
}

using Codes = std::map<std::string, spec::ErrorCode>;

/// "51008_1000" documents one case of 51008, and replies carry the two apart: a main code that no table lists means
/// what most of its cases mean.
void add_main_codes(Codes& codes) {
    struct Cases {
        std::uint16_t http = 0;
        std::map<ErrorClass, std::size_t> classes;
    };
    std::map<std::string, Cases> families;
    for (const auto& [code, error] : codes) {
        const std::size_t bar = code.find('_');
        if (bar == std::string::npos || codes.count(code.substr(0, bar)) != 0) continue;
        Cases& cases = families[code.substr(0, bar)];
        cases.http = error.http;
        ++cases.classes[error.error_class];
    }
    for (const auto& [code, cases] : families) {
        const auto usual = std::max_element(cases.classes.begin(), cases.classes.end(),
                                            [](const auto& a, const auto& b) { return a.second < b.second; });
        const bool unknown = cases.classes.count(ErrorClass::unknown_outcome) != 0;
        codes[code] = {code, cases.http, unknown ? ErrorClass::unknown_outcome : usual->first, {}, {}, {}};
    }
}

}  // namespace

ErrorClass error_class_of(int http, std::string_view message) {
    const Message read(text::replace_all(text::to_lower(message), "\u2019", "'"));
    const auto found = std::find_if(std::begin(meanings), std::end(meanings),
                                    [&](const Meaning& meaning) { return fits(meaning, http, read); });
    return found == std::end(meanings) ? ErrorClass::rejected : found->is;
}

std::vector<spec::ErrorCode> join_errors(const std::vector<DocPage>& pages,
                                         const std::vector<spec::ErrorCode>& committed, bool prune,
                                         const spec::Envelope& envelope, text::Diagnostics& diagnostics) {
    const std::string success = success_code(envelope);
    Codes all;
    std::map<std::string, text::Span> seen;
    std::map<std::pair<int, std::string_view>, ErrorClass> classes;  // most rows stand on several pages
    for (const DocPage& page : pages) {
        for (const DocError& row : page.errors) {
            if (row.code == success) continue;
            const auto [known_class, unread] = classes.try_emplace({row.http, row.message});
            if (unread) known_class->second = error_class_of(row.http, row.message);
            const ErrorClass is = known_class->second;
            const auto [place, first] = seen.emplace(row.code, row.span);
            if (first) {
                all[row.code] = {row.code, row.http, is, {}, {}, {}};
                continue;
            }
            spec::ErrorCode& known = all[row.code];
            if (known.http != row.http && known.http != 0 && row.http != 0)
                diagnostics
                    .report(rules::error_status, row.span,
                            "error code " + row.code + " has HTTP status " + std::to_string(row.http) + " here, and " +
                                std::to_string(known.http) + " elsewhere")
                    .notes.push_back({"elsewhere", place->second});
            if (known.http == 0 || (known.http == 200 && row.http != 0)) known.http = row.http;
            if (known.error_class != is)
                known.error_class =
                    is == ErrorClass::unknown_outcome || known.error_class == ErrorClass::unknown_outcome
                        ? ErrorClass::unknown_outcome
                        : ErrorClass::rejected;
        }
    }
    add_main_codes(all);
    if (!prune)
        for (const spec::ErrorCode& error : committed) all.emplace(error.code, error);
    std::vector<spec::ErrorCode> result;
    for (auto& [code, error] : all) {
        error.span = {};
        result.push_back(std::move(error));
    }
    return result;
}

}  // namespace exbind::docs
