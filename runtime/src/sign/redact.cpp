#include "redact.hpp"

#include <algorithm>
#include <cstdint>
#include <utility>

#include "exbind/secret.hpp"
#include "values/bytes.hpp"

namespace exbind::inline v0_1::detail {
namespace {

constexpr std::string_view mask = "***";
constexpr std::size_t shortest_secret = 4;
// One byte of a secret takes at most this much text: two hexadecimal digits, each as \\u0041 or %2541.
constexpr std::size_t longest_form = 16;
constexpr std::size_t piece = std::size_t{64} << 10U;

/// Bytes read out of the text in one way, and the part of the text that each was read from.
struct Reading {
    std::string bytes;
    std::vector<std::uint32_t> from, to;

    void add(char byte, std::uint32_t begin, std::uint32_t end) {
        bytes += byte;
        from.push_back(begin);
        to.push_back(end);
    }
    /// Bytes [first, last) of another reading stand for this one.
    void add(char byte, const Reading& other, std::size_t first, std::size_t last) {
        add(byte, other.from[first], other.to[last - 1]);
    }
};

/// Stands for what cannot be read. No secret holds it, since no header could carry it.
constexpr char gap = '\0';

Reading as_it_stands(std::string_view text) {
    Reading out;
    for (std::uint32_t at = 0; at < text.size(); ++at) out.add(text[at], at, at + 1);
    return out;
}

int hex_number(std::string_view digits) {
    int number = 0;
    for (const char c : digits) {
        if (hex_value(c) < 0) return -1;
        number = number * 16 + hex_value(c);
    }
    return number;
}

std::string utf8(std::uint32_t point) {
    const auto tail = [point](unsigned shift) { return static_cast<char>(0x80U | ((point >> shift) & 0x3FU)); };
    if (point < 0x80) return {static_cast<char>(point)};
    if (point < 0x800) return {static_cast<char>(0xC0U | (point >> 6U)), tail(0)};
    if (point < 0x10000) return {static_cast<char>(0xE0U | (point >> 12U)), tail(6), tail(0)};
    return {static_cast<char>(0xF0U | (point >> 18U)), tail(12), tail(6), tail(0)};
}

/// The text that a JSON escape at `at` stands for, and how long the escape is; nothing if there is none.
std::pair<std::string, std::size_t> json_escape(std::string_view text, std::size_t at) {
    const std::string_view escape = text.substr(at, 12);
    if (escape.size() < 2 || escape[0] != '\\') return {};
    constexpr std::string_view names = "\"\\/bfnrt", meant = "\"\\/\b\f\n\r\t";
    if (const std::size_t which = names.find(escape[1]); which != std::string_view::npos)
        return {std::string(1, meant[which]), 2};
    const int unit = escape[1] == 'u' && escape.size() >= 6 ? hex_number(escape.substr(2, 4)) : -1;
    if (unit < 0) return {};
    const bool is_pair = (unit & 0xFC00) == 0xD800 && escape.size() == 12 && escape.substr(6, 2) == "\\u";
    const int second = is_pair ? hex_number(escape.substr(8, 4)) : -1;
    if (second < 0 || (second & 0xFC00) != 0xDC00) return {utf8(static_cast<std::uint32_t>(unit)), 6};
    return {utf8(0x10000U + ((static_cast<std::uint32_t>(unit) & 0x3FFU) << 10U) +
                 (static_cast<std::uint32_t>(second) & 0x3FFU)),
            12};
}

enum Escapes : unsigned { json = 1, percent = 2 };

Reading unescaped(const Reading& in, unsigned escapes) {
    Reading out;
    for (std::size_t at = 0; at < in.bytes.size();) {
        auto [meant, length] =
            (escapes & json) != 0 ? json_escape(in.bytes, at) : std::pair<std::string, std::size_t>();
        if (length == 0 && (escapes & percent) != 0 && in.bytes[at] == '%' && in.bytes.size() - at >= 3) {
            const int byte = hex_number(std::string_view(in.bytes).substr(at + 1, 2));
            if (byte >= 0) meant = std::string(1, static_cast<char>(byte)), length = 3;
        }
        if (length == 0) meant = in.bytes[at], length = 1;
        for (const char byte : meant) out.add(byte, in, at, at + length);
        at += length;
    }
    return out;
}

Reading without_line_breaks(const Reading& in) {
    Reading out;
    for (std::size_t at = 0; at < in.bytes.size(); ++at)
        if (in.bytes[at] != '\r' && in.bytes[at] != '\n') out.add(in.bytes[at], in, at, at + 1);
    return out;
}

/// Reads hexadecimal digits in pairs, the first pair at `phase`.
Reading from_hex(const Reading& in, std::size_t phase) {
    Reading out;
    for (std::size_t at = phase; at + 2 <= in.bytes.size(); at += 2) {
        const int byte = hex_number(std::string_view(in.bytes).substr(at, 2));
        out.add(byte < 0 ? gap : static_cast<char>(byte), in, at, at + 2);
    }
    return out;
}

/// Reads groups of four characters, the first at `phase`. A secret in base64 begins at one of four phases, whatever
/// precedes it in the text that was encoded.
Reading from_base64(const Reading& in, std::size_t phase) {
    Reading out;
    for (std::size_t group = phase; group < in.bytes.size(); group += 4) {
        unsigned bits = 0;
        for (std::size_t i = 0; i < 4; ++i) {
            const std::size_t at = group + i;
            const int value = at < in.bytes.size() ? base64_value(in.bytes[at]) : -1;
            if (value < 0) {
                out.add(gap, in, group, group + 1);
                break;
            }
            bits = bits << 6U | static_cast<unsigned>(value);
            if (i > 0) out.add(static_cast<char>(bits >> (6 - 2 * i)), in, at - 1, at + 1);
        }
    }
    return out;
}

/// Letters in lower case; a space in a form is a plus.
std::string folded(std::string_view text) {
    std::string out(text);
    to_lower(out.data(), out.size());
    std::replace(out.begin(), out.end(), '+', ' ');
    return out;
}

using Spans = std::vector<std::pair<std::size_t, std::size_t>>;

void find(const Reading& reading, std::size_t offset, const std::vector<std::string>& secrets, Spans& found) {
    const std::string text = folded(reading.bytes);
    for (const std::string& secret : secrets)
        for (std::size_t at = text.find(secret); at != std::string::npos; at = text.find(secret, at + secret.size()))
            found.emplace_back(offset + reading.from[at], offset + reading.to[at + secret.size() - 1]);
}

/// `offset` is where the text begins in a longer one, in which the places are counted.
void find_all(std::string_view text, std::size_t offset, const std::vector<std::string>& secrets, Spans& found) {
    // Plain, with either kind of escape (the other may be part of a secret), with both, and with escapes of escapes.
    std::vector<Reading> readings;
    readings.push_back(as_it_stands(text));
    const bool has_json = text.find('\\') != std::string_view::npos;
    const bool has_percent = text.find('%') != std::string_view::npos;
    if (has_json) readings.push_back(unescaped(readings.front(), json));
    if (has_percent) readings.push_back(unescaped(readings.front(), percent));
    if (has_json && has_percent) readings.push_back(unescaped(readings.front(), json | percent));
    if (has_json || has_percent) {
        const std::size_t before = readings.back().bytes.size();
        Reading twice = unescaped(readings.back(), json | percent);
        if (twice.bytes.size() != before) readings.push_back(std::move(twice));
    }
    const auto look_in = [&](const Reading& reading) { find(reading, offset, secrets, found); };
    for (const Reading& reading : readings) {
        look_in(reading);
        const Reading joined = without_line_breaks(reading);
        for (std::size_t phase = 0; phase < 2; ++phase) look_in(from_hex(joined, phase));
        for (std::size_t phase = 0; phase < 4; ++phase) look_in(from_base64(joined, phase));
    }
}

/// Cuts the text where `next` follows, but not inside a character.
void cut(std::string& text, std::size_t size, char next) {
    const auto continues = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; };
    if (size < text.size()) next = text[size];
    text.resize(size);
    if (!continues(next)) return;
    while (!text.empty() && continues(text.back())) text.pop_back();
    if (!text.empty()) text.pop_back();
}

}  // namespace

std::string Redactor::masked(std::string_view text, std::size_t limit) const {
    std::string out;
    if (text.empty()) return out;
    std::vector<std::string> secrets;
    std::size_t longest = 0;
    const auto add = [&](std::string_view secret) {
        if (secret.size() < shortest_secret) return;
        secrets.push_back(folded(secret));
        longest = std::max(longest, secret.size());
    };
    for (const Secret& credential : credentials_) add(credential.reveal());
    for (const Secret& secret : added_) add(secret.reveal());
    if (watched_ != nullptr)
        for (const std::string& secret : *watched_) add(secret);

    // A piece at a time, each with the end of any secret that begins in it, and the escape that reaches into it.
    const std::size_t kept = std::min(limit, text.size());
    Spans found;
    for (std::size_t at = 0; at < kept; at += piece) {
        const std::size_t before = std::min(at, longest_form);
        find_all(text.substr(at - before, before + std::min(piece, kept - at) + longest * longest_form), at - before,
                 secrets, found);
    }
    for (std::string& secret : secrets) wipe(secret);
    std::sort(found.begin(), found.end());

    std::size_t at = 0;
    for (std::size_t i = 0; i < found.size() && found[i].first < kept;) {
        auto [begin, end] = found[i];
        for (++i; i < found.size() && found[i].first < end; ++i) end = std::max(end, found[i].second);
        out += text.substr(at, begin - at);
        out += mask;
        at = end;
    }
    if (at < kept) {
        out += text.substr(at, kept - at);
        at = kept;
    }
    if (at < text.size() || out.size() > limit)
        cut(out, std::min(out.size(), limit), at < text.size() ? text[at] : '\0');
    return out;
}

}  // namespace exbind::detail
