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
    {"ms", 1},
};

std::uint64_t window_of(std::string_view word, const LimitWords& words) {
    for (const Word& window : windows)
        if (window.word == word) return window.value;
    for (const auto& [spelling, milliseconds] : words.windows)
        if (spelling == word) return milliseconds;
    return 0;
}

bool is_order_word(std::string_view word, const LimitWords& words) {
    return word == "order" || word == "orders" ||
           std::find(words.orders.begin(), words.orders.end(), word) != words.orders.end();
}

/// Reads one window from the tokens of a part: count, what is counted, "per" or '/', span.
std::optional<spec::Limit> limit_of(std::string_view part, const LimitWords& words) {
    const Tokens tokens(part);
    std::vector<std::uint64_t> numbers;
    spec::Limit limit;
    std::uint64_t window = 0;
    bool window_first = false;  // "every 2 seconds 5 requests"
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const Token& token = tokens[i];
        std::string digits(token.text);
        digits.erase(std::remove(digits.begin(), digits.end(), ','), digits.end());
        if (token.kind == Kind::number && digits.size() <= 9 &&
            std::all_of(digits.begin(), digits.end(), text::is_digit)) {
            numbers.push_back(std::strtoull(digits.c_str(), nullptr, 10));
        } else if (token.kind == Kind::word) {
            if (is_order_word(token.lower, words)) limit.unit = spec::LimitUnit::order;
            // "5min" is one word.
            const std::size_t unit = std::min(token.lower.find_first_not_of("0123456789"), token.lower.size());
            if (const std::uint64_t found = window_of(token.lower.substr(unit), words);
                found != 0 && window == 0 && !numbers.empty()) {
                if (unit != 0 && unit <= 9)
                    numbers.push_back(std::strtoull(std::string(token.lower).c_str(), nullptr, 10));
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
    {"ip", CallerScope::ip},
    {"ipaddress", CallerScope::ip},
};

}  // namespace

LimitText read_limits(std::string_view text, const LimitWords& words) {
    LimitText result;
    std::string plain = text::replace_all(std::string{text.substr(0, 512)}, "；", ";");
    result.understood = true;
    for (const std::string_view part : text::split(plain, ';')) {
        if (text::trim(part).empty()) continue;
        if (auto limit = limit_of(part, words)) {
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

}  // namespace exbind::docs
