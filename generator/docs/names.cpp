#include "docs/names.hpp"

#include <algorithm>

#include "text/strings.hpp"

namespace exbind::docs {
namespace {

using text::contains;
using text::is_alnum;
using text::is_digit;

// Last words of names, in lower case.
constexpr std::string_view time_words[] = {"ts", "time", "timestamp"};
constexpr std::string_view identifier_words[] = {
    "id",      "ids",    "uid",    "ccy",      "currency", "coin",      "token",   "symbol", "addr",
    "address", "name",   "family", "msg",      "message",  "tag",       "label",   "uly",    "email",
    "phone",   "key",    "code",   "chain",    "desc",     "title",     "url",     "link",   "href",
    "memo",    "note",   "acct",   "account",  "ip",       "index",     "version", "hash",   "underlying",
    "remark",  "reason", "ver",    "nickname", "portrait", "signature",
};
constexpr std::string_view count_words[] = {
    "page", "num", "count", "cnt", "interval", "days", "tier", "seq",
};
constexpr std::string_view amount_words[] = {
    "px",      "price",      "sz",         "amt",      "amount",   "amounts",   "rate",     "eq",         "bal",
    "balance", "ratio",      "pnl",        "vol",      "volume",   "fee",       "fees",     "lever",      "leverage",
    "usd",     "interest",   "accrual",    "earnings", "profit",   "loss",      "margin",   "mmr",        "imr",
    "quota",   "qty",        "quantity",   "yield",    "apy",      "apr",       "val",      "value",      "liab",
    "loan",    "debt",       "delta",      "gamma",    "theta",    "vega",      "upl",      "spread",     "mult",
    "pct",     "percent",    "percentage", "avail",    "borrow",   "borrowed",  "discount", "rebate",     "rewards",
    "reward",  "investment", "spd",        "ltv",      "notional", "imbalance", "slippage", "commission", "usdt",
    "haircut", "factor",     "fraction",   "froz",     "frozen",   "equity",    "wd",       "chg",        "penalty",
    "usdc",    "size",       "funds",
};
constexpr std::string_view amounts_of_text[] = {
    "free",      "locked",   "cost",      "costs",      "total",    "available", "subtotal", "filled",
    "remaining", "hold",     "holds",     "used",       "bid",      "ask",       "high",     "low",
    "turnover",  "proceeds", "principal", "collateral", "exposure", "unfilled",
};
constexpr std::string_view code_words[] = {"type",  "mode",   "side", "state", "status",   "kind",
                                           "level", "source", "role", "lv",    "direction"};
constexpr std::string_view secret_names[] = {"secret",   "secretkey",  "apisecret",   "clientsecret", "passphrase",
                                             "password", "privatekey", "accesstoken", "refreshtoken", "jwttoken"};

/// Whole names, in lower case, whose last word misleads.
constexpr std::string_view amount_ccy[] = {"volccy", "oiccy", "volccy24h", "volccyquote", "vol24h"};
constexpr std::string_view count_names[] = {"limit",          "page",        "total",    "pagesize",
                                            "recordsperpage", "currentpage", "totalpage"};

constexpr std::string_view amount_nouns[] = {
    "price",  "amount",    "size",        "quantity",   "volume",   "rate",       "ratio",   "fee",        "balance",
    "equity", "margin",    "profit",      "pnl",        "leverage", "interest",   "value",   "percentage", "earnings",
    "loan",   "debt",      "yield",       "apy",        "apr",      "quota",      "delta",   "gamma",      "vega",
    "theta",  "liability", "liabilities", "multiplier", "fraction", "volatility", "penalty",
};
constexpr std::string_view identifier_nouns[] = {
    "id",      "ids",  "identifier", "name", "code",   "account", "user",     "version", "phone",
    "address", "hash", "label",      "tag",  "number", "message", "currency", "key",     "cursor",
};

std::string last_word(std::string_view name) {
    std::string_view first;
    std::string_view last;
    std::string_view before_ex;
    bool qualified = false;
    text::each_word_of_name(name, [&](std::string_view word) {
        if (first.empty()) {
            first = last = word;
            return;
        }
        // "maxFeeForCtAddr" is a fee.
        qualified = qualified || (text::iequals(word, "for") && !text::iequals(first, "for"));
        if (qualified) return;
        // Digits and "24h" at the end qualify, as "ex" does; the word before says what it is.
        before_ex = text::iequals(word, "ex") ? last : std::string_view{};
        if (!is_digit(word.front())) last = word;
    });
    return text::to_lower(before_ex.empty() ? last : before_ex);
}

template <std::size_t N>
bool head_has(std::string_view head, const std::string_view (&nouns)[N]) {
    for (const std::string_view word : text::split(head, ' ')) {
        if (contains(nouns, word)) return true;
    }
    return false;
}

}  // namespace

bool names_moment(std::string_view name) {
    return name.size() > 2 && last_word(name) == "at";
}

bool names_time(std::string_view name) {
    return contains(time_words, last_word(name));
}

bool names_identifier(std::string_view name) {
    const std::string lower = text::to_lower(name);
    return !contains(amount_ccy, lower) && contains(identifier_words, last_word(name));
}

bool names_currency(std::string_view name) {
    const std::string word = last_word(name);
    return word == "ccy" || word == "currency" || word == "coin";
}

bool names_account(std::string_view name) {
    const std::string word = last_word(name);
    return word == "acct" || word == "account";
}

bool names_count(std::string_view name) {
    const std::string lower = text::to_lower(name);
    if (contains(count_names, lower)) return true;
    return contains(count_words, last_word(name));
}

bool names_amount(std::string_view name) {
    const std::string lower = text::to_lower(name);
    return contains(amount_ccy, lower) || contains(amount_words, last_word(name));
}

bool names_amount_of_text(std::string_view name) {
    return contains(amounts_of_text, last_word(name));
}

bool names_code(std::string_view name) {
    return contains(code_words, last_word(name));
}
bool names_cursor(std::string_view name) {
    return name == "after" || name == "before" || name == "begin" || name == "end";
}
bool names_secret(std::string_view name) {
    std::string letters = text::to_lower(name);
    std::erase_if(letters, [](char c) { return c == '_' || c == '-'; });
    return contains(secret_names, letters);
}
bool speaks_of_time(std::string_view head) {
    return head_has(head, time_words);
}
bool speaks_of_id(std::string_view head) {
    const auto words = text::split(head, ' ');
    return std::any_of(words.begin(), words.end(), [](std::string_view word) { return word.ends_with("id"); });
}
bool speaks_of_amount(std::string_view head) {
    return head_has(head, amount_nouns);
}
bool speaks_of_identifier(std::string_view head) {
    return head_has(head, identifier_nouns);
}

std::string snake_case(std::string_view text) {
    std::string result;
    for (std::size_t begin = 0; begin < text.size();) {
        std::size_t end = begin;
        while (end < text.size() && is_alnum(text[end])) ++end;
        // Digits stay with what they number: v2, level2.
        bool first = true;
        for (const std::string& word : words_of_name(text.substr(begin, end - begin))) {
            if (!result.empty() && (first || !is_digit(word.front()))) result += '_';
            result += word;
            first = false;
        }
        begin = end + 1;
    }
    return result;
}

std::string FreeNames::take(const std::string& name, std::string_view between) {
    std::string free = name;
    for (int& last = numbers_.try_emplace(name, 1).first->second; !taken_.insert(free).second;)
        free = name + std::string(between) + std::to_string(++last);
    return free;
}

}  // namespace exbind::docs
