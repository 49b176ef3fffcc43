// Small, pure functions on text that several rooms need.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace exbind::text {

// Characters of ASCII, whatever the locale.
constexpr bool is_digit(char c) {
    return c >= '0' && c <= '9';
}
constexpr bool is_lower(char c) {
    return c >= 'a' && c <= 'z';
}
constexpr bool is_upper(char c) {
    return c >= 'A' && c <= 'Z';
}
constexpr bool is_letter(char c) {
    return is_lower(c) || is_upper(c);
}
constexpr bool is_alnum(char c) {
    return is_letter(c) || is_digit(c);
}
constexpr char lower(char c) {
    return is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c;
}
constexpr char upper(char c) {
    return is_lower(c) ? static_cast<char>(c - 'a' + 'A') : c;
}
/// Value of a hexadecimal digit; -1 for any other character.
constexpr int hex_digit(char c) {
    if (is_digit(c)) return c - '0';
    const char small = lower(c);
    return small >= 'a' && small <= 'f' ? small - 'a' + 10 : -1;
}

/// "2023-10-07T00:03:30.973Z", or with an offset: a time of ISO 8601 that names its zone.
bool is_iso_time(std::string_view text);
/// The same time in seconds since 1970, with the digits of its fraction: "1696636980.973". Empty for other texts, and
/// for times before 1970 or after 2261.
std::string unix_seconds(std::string_view iso_time);

/// True for one digit or more, and nothing else.
bool all_digits(std::string_view text);

template <std::size_t N>
bool contains(const std::string_view (&list)[N], std::string_view word) {
    return std::find(std::begin(list), std::end(list), word) != std::end(list);
}

/// A set of ASCII characters to look for: std::string_view makes a call for each character that it looks at.
class Chars {
  public:
    constexpr explicit Chars(std::string_view chars) {
        for (const char c : chars) has_[static_cast<unsigned char>(c)] = true;
    }
    constexpr bool has(char c) const { return has_[static_cast<unsigned char>(c)]; }
    /// Place of the first one in the text, or its size.
    constexpr std::size_t first_in(std::string_view text) const {
        std::size_t at = 0;
        while (at < text.size() && !has(text[at])) ++at;
        return at;
    }
    constexpr bool all_of(std::string_view text) const {
        return std::all_of(text.begin(), text.end(), [this](char c) { return has(c); });
    }

  private:
    bool has_[256] = {};
};

/// std::string_view::starts_with() without a call, for what is asked of each line.
template <std::size_t N>
constexpr bool begins_with(std::string_view text, const char (&start)[N]) {
    return text.size() >= N - 1 && std::equal(start, start + N - 1, text.begin());
}

constexpr bool is_space(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}
/// The text without blanks and line breaks at either end.
inline std::string_view trim(std::string_view text) {
    std::size_t begin = 0;
    while (begin < text.size() && is_space(text[begin])) ++begin;
    std::size_t end = text.size();
    while (end > begin && is_space(text[end - 1])) --end;
    return {text.data() + begin, end - begin};
}
std::vector<std::string_view> split(std::string_view text, char separator);
/// Whether `is` holds for a part of what split() gives, without a list of them.
template <class Is>
bool any_part(std::string_view text, char separator, Is is) {
    for (;;) {
        const std::size_t at = text.find(separator);
        if (is(text.substr(0, at))) return true;
        if (at == std::string_view::npos) return false;
        text.remove_prefix(at + 1);
    }
}
std::string to_lower(std::string_view ascii);
std::string to_upper(std::string_view ascii);
bool iequals(std::string_view a, std::string_view b);
std::string join(const std::vector<std::string>& parts, std::string_view separator);
/// The words between blanks and line breaks; they live as long as the text.
std::unordered_set<std::string_view> word_set(std::string_view text);
/// The words of a name, as they are written: "latestInterestAccrual" -> latest, Interest, Accrual.
template <class Each>
void each_word_of_name(std::string_view name, Each each) {
    std::size_t begin = 0;
    const auto flush = [&](std::size_t end) {
        if (end > begin) each(name.substr(begin, end - begin));
        begin = end;
    };
    for (std::size_t i = 0; i < name.size(); ++i) {
        const char c = name[i];
        if (!is_alnum(c)) {
            flush(i);
            begin = i + 1;
            continue;
        }
        const char before = i > 0 ? name[i - 1] : '\0';
        const char after = i + 1 < name.size() ? name[i + 1] : '\0';
        const char second = i + 2 < name.size() ? name[i + 2] : '\0';
        // A capital begins a word after a small letter, and when it is the last of several ("TPSLOrder" -> tpsl,
        // order), but the plural of an abbreviation stays whole ("IDs").
        const bool plural = after == 's' && !is_lower(second);
        const bool begins =
            is_upper(c) && (is_lower(before) || is_digit(before) || (is_upper(before) && is_lower(after) && !plural));
        const bool number = is_digit(c) && !is_digit(before) && i > begin && is_lower(before);
        if (begins || number) flush(i);
    }
    flush(name.size());
}
/// "latestInterestAccrual" -> latest, interest, accrual; "ts2" -> ts2; "instIDs" -> inst, ids.
std::vector<std::string> words_of_name(std::string_view name);
/// "purchase_redempt" -> PurchaseRedempt; "side" -> Side; "newSz" -> NewSz. Only letters and digits stay.
std::string pascal_case(std::string_view text);
std::string replace_all(std::string text, std::string_view from, std::string_view to);
/// The text with %XX as the bytes they stand for; anything else stays, a '+' too.
std::string percent_decoded(std::string_view text);

bool is_utf8(std::string_view text);
void append_utf8(std::string& out, std::uint32_t code_point);

struct CodePoint {
    std::uint32_t value = 0xFFFD;
    std::size_t length = 1;
    bool valid = false;
};
/// The code point at the start of a text that is not empty; one byte that is not valid where the bytes are not UTF-8.
CodePoint first_code_point(std::string_view text);

/// The text with control characters (and bytes that are not UTF-8) written as escapes, fit for a terminal.
std::string visible(std::string_view text);
/// Number of code points of a UTF-8 text.
std::size_t width(std::string_view text);

/// The candidate closest to `word` when it is near enough to be a slip of the keyboard; otherwise empty.
std::string nearest(std::string_view word, const std::vector<std::string>& candidates);
/// `did you mean 'x'?`, or an empty text when nothing is near.
std::string did_you_mean(std::string_view word, const std::vector<std::string>& candidates);

/// Lower-case hexadecimal SHA-256 of the bytes.
std::string sha256_hex(std::string_view bytes);

}  // namespace exbind::text
