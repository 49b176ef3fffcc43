#include "text/strings.hpp"

#include <openssl/evp.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdint>
#include <cstring>
#include <numeric>

namespace exbind::text {
namespace {

bool is_tail(char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

/// Length of the UTF-8 sequence at the start of `text`, or 0 when the bytes are not UTF-8.
std::size_t sequence_length(std::string_view text) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const auto tail = [&](std::size_t i) { return i < text.size() && is_tail(text[i]); };
    if (byte(0) < 0x80) return 1;
    if (byte(0) >= 0xC2 && byte(0) <= 0xDF) return tail(1) ? 2 : 0;
    if ((byte(0) & 0xF0U) == 0xE0U) {
        if (!tail(1) || !tail(2)) return 0;
        if (byte(0) == 0xE0 && byte(1) < 0xA0) return 0;  // overlong
        if (byte(0) == 0xED && byte(1) > 0x9F) return 0;  // surrogate
        return 3;
    }
    if (byte(0) >= 0xF0 && byte(0) <= 0xF4) {
        if (!tail(1) || !tail(2) || !tail(3)) return 0;
        if (byte(0) == 0xF0 && byte(1) < 0x90) return 0;
        if (byte(0) == 0xF4 && byte(1) > 0x8F) return 0;
        return 4;
    }
    return 0;
}

std::string hex_escape(unsigned char byte) {
    constexpr std::string_view digits = "0123456789abcdef";
    return {'\\', 'x', digits[byte >> 4U], digits[byte & 15U]};
}

std::size_t distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0U);
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t substitute = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, substitute});
        }
    }
    return row.back();
}

}  // namespace

bool all_digits(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), is_digit);
}

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    for (;;) {
        const std::size_t at = text.find(separator);
        parts.push_back(text.substr(0, at));
        if (at == std::string_view::npos) return parts;
        text.remove_prefix(at + 1);
    }
}

std::string to_lower(std::string_view ascii) {
    std::string result(ascii);
    std::transform(result.begin(), result.end(), result.begin(), lower);
    return result;
}

std::string to_upper(std::string_view ascii) {
    std::string result(ascii);
    std::transform(result.begin(), result.end(), result.begin(), upper);
    return result;
}

bool iequals(std::string_view a, std::string_view b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return lower(x) == lower(y); });
}

std::string join(const std::vector<std::string>& parts, std::string_view separator) {
    std::string result;
    for (const std::string& part : parts) {
        if (&part != &parts.front()) result += separator;
        result += part;
    }
    return result;
}

std::unordered_set<std::string_view> word_set(std::string_view text) {
    std::unordered_set<std::string_view> result;
    for (const std::string_view line : split(text, '\n'))
        for (const std::string_view word : split(line, ' '))
            if (!word.empty()) result.insert(word);
    return result;
}

std::vector<std::string> words_of_name(std::string_view name) {
    std::vector<std::string> words;
    words.reserve(4);
    each_word_of_name(name, [&](std::string_view word) { words.push_back(to_lower(word)); });
    return words;
}

std::string pascal_case(std::string_view text) {
    std::string result;
    bool begins = true;
    for (const char c : text) {
        if (!is_alnum(c)) {
            begins = true;
            continue;
        }
        result += begins ? upper(c) : c;
        begins = false;
    }
    return result;
}

std::string replace_all(std::string text, std::string_view from, std::string_view to) {
    if (from.empty()) return text;
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

std::string percent_decoded(std::string_view text) {
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool escape =
            text[i] == '%' && i + 2 < text.size() && hex_digit(text[i + 1]) >= 0 && hex_digit(text[i + 2]) >= 0;
        result += escape ? static_cast<char>(hex_digit(text[i + 1]) * 16 + hex_digit(text[i + 2])) : text[i];
        if (escape) i += 2;
    }
    return result;
}

bool is_utf8(std::string_view text) {
    while (!text.empty()) {
        // Most of it is ASCII: eight bytes at a time.
        for (std::uint64_t eight = 0; text.size() >= sizeof eight; text.remove_prefix(sizeof eight)) {
            std::memcpy(&eight, text.data(), sizeof eight);
            if ((eight & 0x8080'8080'8080'8080U) != 0) break;
        }
        // And much of the rest is Chinese: three bytes each, of which only some first bytes need a closer look.
        while (text.size() >= 3 && is_tail(text[1]) && is_tail(text[2]) && (text[0] & 0xF0) == 0xE0 &&
               text[0] != '\xE0' && text[0] != '\xED')
            text.remove_prefix(3);
        if (text.empty()) return true;
        const std::size_t length = sequence_length(text);
        if (length == 0) return false;
        text.remove_prefix(length);
    }
    return true;
}

void append_utf8(std::string& out, std::uint32_t c) {
    const auto tail = [&](unsigned shift) { out += static_cast<char>(0x80U | ((c >> shift) & 0x3FU)); };
    if (c < 0x80) {
        out += static_cast<char>(c);
        return;
    }
    const unsigned tails = c < 0x800 ? 1 : c < 0x10000 ? 2 : 3;
    out += static_cast<char>(((0xFF00U >> (tails + 1)) & 0xFFU) | (c >> (6 * tails)));
    for (unsigned left = tails; left-- > 0;) tail(6 * left);
}

CodePoint first_code_point(std::string_view text) {
    const std::size_t length = sequence_length(text);
    if (length == 0) return {};
    const auto byte = [&](std::size_t i) { return static_cast<std::uint32_t>(static_cast<unsigned char>(text[i])); };
    std::uint32_t value = length == 1 ? byte(0) : byte(0) & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) value = value << 6U | (byte(i) & 0x3FU);
    return {value, length, true};
}

std::string visible(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    while (!text.empty()) {
        const auto byte = static_cast<unsigned char>(text.front());
        const std::size_t length = sequence_length(text);
        // C1 controls (U+0080 to U+009F) drive terminals as the C0 ones do.
        const bool c1 = length == 2 && byte == 0xC2 && static_cast<unsigned char>(text[1]) < 0xA0;
        if (byte == '\t') {
            result += ' ';
        } else if (length == 0 || byte < 0x20 || byte == 0x7F) {
            result += hex_escape(byte);
        } else if (c1) {
            result += hex_escape(byte) + hex_escape(static_cast<unsigned char>(text[1]));
        } else {
            result += text.substr(0, length);
        }
        text.remove_prefix(std::max<std::size_t>(1, length));
    }
    return result;
}

std::size_t width(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

std::string nearest(std::string_view word, const std::vector<std::string>& candidates) {
    std::string best;
    std::size_t best_distance = std::max<std::size_t>(1, word.size() / 3) + 1;
    if (word.size() > 64) return best;
    for (const std::string& candidate : candidates) {
        if (candidate.size() > 64) continue;
        const std::size_t d = iequals(word, candidate) ? 0 : distance(word, candidate);
        if (d < best_distance) {
            best_distance = d;
            best = candidate;
        }
    }
    return best;
}

std::string did_you_mean(std::string_view word, const std::vector<std::string>& candidates) {
    const std::string near = nearest(word, candidates);
    return near.empty() ? std::string{} : "did you mean '" + near + "'?";
}

std::string sha256_hex(std::string_view bytes) {
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    EVP_Digest(bytes.data(), bytes.size(), digest.data(), &size, EVP_sha256(), nullptr);
    constexpr std::string_view digits = "0123456789abcdef";
    std::string hex;
    for (unsigned int i = 0; i < size; ++i) {
        hex += digits[digest[i] >> 4U];
        hex += digits[digest[i] & 15U];
    }
    return hex;
}

bool is_iso_time(std::string_view text) {
    constexpr std::string_view form = "0000-00-00T00:00:00";
    if (text.size() <= form.size()) return false;
    for (std::size_t i = 0; i < form.size(); ++i) {
        const bool fits = form[i] == '0'   ? is_digit(text[i])
                          : form[i] == 'T' ? text[i] == 'T' || text[i] == ' '
                                           : text[i] == form[i];
        if (!fits) return false;
    }
    text.remove_prefix(form.size());
    if (text.front() == '.') {
        const std::size_t end = std::min(text.find_first_not_of("0123456789", 1), text.size());
        if (end == 1) return false;
        text.remove_prefix(end);
    }
    if (text == "Z") return true;
    if (text.empty() || (text.front() != '+' && text.front() != '-')) return false;
    text.remove_prefix(1);
    const bool colon = text.size() == 5 && text[2] == ':';
    return (colon && all_digits(text.substr(0, 2)) && all_digits(text.substr(3))) ||
           ((text.size() == 4 || text.size() == 2) && all_digits(text));
}

std::string unix_seconds(std::string_view iso_time) {
    if (!is_iso_time(iso_time)) return {};
    const auto at = [&](std::size_t begin, std::size_t size) {
        int value = 0;
        for (const char c : iso_time.substr(begin, size)) value = value * 10 + (c - '0');
        return value;
    };
    using namespace std::chrono;
    const year_month_day date{year{at(0, 4)}, month{static_cast<unsigned>(at(5, 2))},
                              day{static_cast<unsigned>(at(8, 2))}};
    if (!date.ok() || at(0, 4) < 1970 || at(0, 4) > 2261) return {};
    std::size_t zone = iso_time.find_first_of("Z+-", 19);
    std::string_view fraction = iso_time.substr(19, zone - 19);
    while (fraction.ends_with('0')) fraction.remove_suffix(1);
    if (fraction == ".") fraction = {};
    std::int64_t offset = 0;
    if (iso_time[zone] != 'Z') {
        const int sign = iso_time[zone] == '-' ? -1 : 1;
        const std::string_view rest = iso_time.substr(++zone);
        const int minutes = rest.size() == 2 ? 0 : at(zone + (rest.size() == 5 ? 3 : 2), 2);
        offset = sign * (at(zone, 2) * 3600 + minutes * 60);
    }
    const std::int64_t second =
        sys_seconds{sys_days{date}}.time_since_epoch().count() + at(11, 2) * 3600 + at(14, 2) * 60 + at(17, 2) - offset;
    return second < 0 ? std::string() : std::to_string(second) + std::string(fraction);
}

}  // namespace exbind::text
