#include "json_reader.hpp"

#include <utility>

namespace exbind::inline v0_1::detail {
namespace {

unsigned byte_of(char c) {
    return static_cast<unsigned char>(c);
}

/// The value of four hexadecimal digits; -1 when they are not.
int hex4(const char* at, const char* end) {
    if (end - at < 4) return -1;
    int value = 0;
    for (int i = 0; i < 4; ++i) {
        const int digit = hex_value(at[i]);
        if (digit < 0) return -1;
        value = value * 16 + digit;
    }
    return value;
}

void append_utf8(std::string& out, unsigned code) {
    if (code < 0x80) {
        out += static_cast<char>(code);
    } else if (code < 0x800) {
        out += static_cast<char>(0xC0U | (code >> 6U));
        out += static_cast<char>(0x80U | (code & 0x3FU));
    } else if (code < 0x10000) {
        out += static_cast<char>(0xE0U | (code >> 12U));
        out += static_cast<char>(0x80U | ((code >> 6U) & 0x3FU));
        out += static_cast<char>(0x80U | (code & 0x3FU));
    } else {
        out += static_cast<char>(0xF0U | (code >> 18U));
        out += static_cast<char>(0x80U | ((code >> 12U) & 0x3FU));
        out += static_cast<char>(0x80U | ((code >> 6U) & 0x3FU));
        out += static_cast<char>(0x80U | (code & 0x3FU));
    }
}

constexpr std::size_t shown_bytes = 40;

/// Printable ASCII as it is, other bytes as \xNN.
void append_printable(std::string& out, std::string_view text) {
    const bool cut = text.size() > shown_bytes;
    for (const char c : text.substr(0, shown_bytes)) {
        if (byte_of(c) >= 0x20 && byte_of(c) < 0x7F) {
            out += c;
        } else {
            out += "\\x";
            out += hex_digits[byte_of(c) >> 4U];
            out += hex_digits[byte_of(c) & 0xFU];
        }
    }
    if (cut) out += "...";
}

}  // namespace

const char* after_utf8(const char* at, const char* end) {
    const unsigned first = byte_of(*at);
    if (first < 0x80) return at + 1;
    const auto follows = [&](std::ptrdiff_t index, unsigned low, unsigned high) {
        return end - at > index && byte_of(at[index]) >= low && byte_of(at[index]) <= high;
    };
    if (first >= 0xC2 && first <= 0xDF) return follows(1, 0x80, 0xBF) ? at + 2 : nullptr;
    if (first >= 0xE0 && first <= 0xEF) {
        const unsigned low = first == 0xE0 ? 0xA0 : 0x80;
        const unsigned high = first == 0xED ? 0x9F : 0xBF;
        return follows(1, low, high) && follows(2, 0x80, 0xBF) ? at + 3 : nullptr;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        const unsigned low = first == 0xF0 ? 0x90 : 0x80;
        const unsigned high = first == 0xF4 ? 0x8F : 0xBF;
        return follows(1, low, high) && follows(2, 0x80, 0xBF) && follows(3, 0x80, 0xBF) ? at + 4 : nullptr;
    }
    return nullptr;
}

bool is_utf8(std::string_view text) {
    const char* at = text.data();
    const char* const end = at + text.size();
    while (at != end) {
        at = after_utf8(at, end);
        if (at == nullptr) return false;
    }
    return true;
}

bool JsonReader::fail(const char* where, std::string message) {
    error = {};
    error.message = std::move(message);
    error.offset = static_cast<std::size_t>(where - begin);
    return false;
}

bool JsonReader::fail_expected(const char* where, std::string_view what) {
    return fail_expected(where, what, describe_value(where, end));
}

bool JsonReader::fail_expected(const char* where, std::string_view what, std::string found) {
    fail(where, "expected " + std::string(what) + ", got " + found);
    error.expected = what;
    error.found = std::move(found);
    return false;
}

bool JsonReader::fail_over(DecodeError::Cause cause, std::string message) {
    fail(at, std::move(message));
    error.cause = cause;
    steps_left = 1;
    return false;
}

bool JsonReader::may_go_on() {
    steps_left = stride;
    if (limits.cancelled != nullptr && limits.cancelled->load(std::memory_order_relaxed))
        return fail_over(DecodeError::Cause::cancelled, "cancelled while the reply was decoded");
    if (has_end() && std::chrono::steady_clock::now() >= limits.deadline) return fail_deadline();
    return true;
}

bool JsonReader::fail_deadline() {
    return fail_over(DecodeError::Cause::deadline, "the deadline passed while the reply was decoded");
}

bool JsonReader::fail_depth() {
    return fail(at, "nested deeper than " + std::to_string(max_depth) + " levels");
}

bool JsonReader::read_string_slowly(const char* run, const char* stop, std::string_view& out) {
    scratch.clear();
    bool has_escapes = false;
    const char* const opening = run - 1;
    for (;;) {
        if (!step()) return false;
        stop = plain_text_end(stop, end);
        if (stop == end) return fail(end, "the text ends inside a string");
        if (*stop == '"') break;
        if (*stop == '\\') {
            scratch.append(run, stop);
            has_escapes = true;
            if (!read_escape(stop)) return false;
            run = stop;
        } else if (byte_of(*stop) < 0x20) {
            return fail(stop, "a control character inside a string");
        } else {
            const char* const after = after_utf8(stop, end);
            if (after == nullptr) return fail(stop, "a string is not valid UTF-8");
            stop = after;
        }
    }
    if (has_escapes) {
        scratch.append(run, stop);
        out = scratch;
    } else {
        out = {opening + 1, static_cast<std::size_t>(stop - opening - 1)};
    }
    at = stop + 1;
    return true;
}

bool JsonReader::read_escape(const char*& stop) {
    const char* const backslash = stop;
    if (end - stop < 2) return fail(end, "the text ends inside a string");
    ++stop;
    switch (*stop++) {
        case '"':
            scratch += '"';
            return true;
        case '\\':
            scratch += '\\';
            return true;
        case '/':
            scratch += '/';
            return true;
        case 'b':
            scratch += '\b';
            return true;
        case 'f':
            scratch += '\f';
            return true;
        case 'n':
            scratch += '\n';
            return true;
        case 'r':
            scratch += '\r';
            return true;
        case 't':
            scratch += '\t';
            return true;
        case 'u':
            return read_unicode_escape(stop);
        default:
            return fail(backslash, "an unknown escape inside a string");
    }
}

bool JsonReader::read_unicode_escape(const char*& stop) {
    const char* const backslash = stop - 2;
    const int first = hex4(stop, end);
    if (first < 0) return fail(backslash, "\\u needs four hexadecimal digits");
    stop += 4;
    auto code = static_cast<unsigned>(first);
    if (code >= 0xDC00 && code <= 0xDFFF) return fail(backslash, "half of a surrogate pair inside a string");
    if (code >= 0xD800 && code <= 0xDBFF) {
        const int second = end - stop >= 6 && stop[0] == '\\' && stop[1] == 'u' ? hex4(stop + 2, end) : -1;
        if (second < 0xDC00 || second > 0xDFFF) return fail(backslash, "half of a surrogate pair inside a string");
        stop += 6;
        code = 0x10000 + ((code - 0xD800) << 10U) + (static_cast<unsigned>(second) - 0xDC00);
    }
    append_utf8(scratch, code);
    return true;
}

bool JsonReader::read_number(std::string_view& out) {
    const char* p = at;
    const auto digits = [&] {
        const char* const first = p;
        while (p != end && is_digit(*p)) ++p;
        return p != first;
    };
    if (p != end && *p == '-') ++p;
    const char* const whole = p;
    if (!digits()) return fail(at, "expected a value, got " + describe_value(at, end));
    if (*whole == '0' && p - whole > 1) return fail(at, "a number begins with 0");
    if (p != end && *p == '.') {
        ++p;
        if (!digits()) return fail(at, "a number has no digit after its point");
    }
    if (p != end && (*p == 'e' || *p == 'E')) {
        ++p;
        if (p != end && (*p == '+' || *p == '-')) ++p;
        if (!digits()) return fail(at, "a number has no digit in its exponent");
    }
    out = {at, static_cast<std::size_t>(p - at)};
    at = p;
    return true;
}

bool JsonReader::read_literal(std::string_view& out) {
    const std::string_view rest(at, static_cast<std::size_t>(end - at));
    for (const std::string_view word :
         {std::string_view("true"), std::string_view("false"), std::string_view("null")}) {
        if (rest.substr(0, word.size()) != word) continue;
        out = word;
        at += word.size();
        return true;
    }
    return fail_expected(at, "a value");
}

bool JsonReader::skip_value() {
    if (at == end) return fail(end, "the text ends where a value should stand");
    std::string_view text;
    switch (*at) {
        case '"':
            return read_string(text);
        case '{':
            return skip_members('}');
        case '[':
            return skip_members(']');
        case 't':
        case 'f':
        case 'n':
            return read_literal(text);
        default:
            return read_number(text);
    }
}

bool JsonReader::skip_members(char close) {
    const Opening opening = open(close);
    if (opening != Opening::filled) return opening == Opening::empty;
    for (bool more = true; more;) {
        if (close == '}') {
            std::string_view key;
            if (at == end) return fail(end, "the text ends inside an object");
            if (!read_key(key)) return false;
            skip_space();
        }
        if (!step() || !skip_value() || !after_item(close, more)) return false;
    }
    return true;
}

bool JsonReader::after_item_slowly(char close, bool& more) {
    skip_space();
    if (done()) return fail(end, close == '}' ? "the text ends inside an object" : "the text ends inside an array");
    const char c = *at;
    if (c != ',' && c != close) return fail(at, std::string("expected ',' or '") + close + "'");
    ++at;
    more = c == ',';
    if (more) {
        skip_space();
    } else {
        leave();
    }
    return true;
}

bool JsonReader::expect_end() {
    skip_space();
    return at == end || fail(at, "something follows the value: " + describe_value(at, end));
}

std::string describe_value(const char* at, const char* end) {
    if (at == end) return "the end of the text";
    if (*at == '{') return "an object";
    if (*at == '[') return "an array";
    std::string text;
    if (*at == '"') {
        const char* stop = at + 1;
        // Reading on would show no more of it.
        const char* const last =
            end - stop > 2 * static_cast<std::ptrdiff_t>(shown_bytes) ? stop + 2 * shown_bytes : end;
        while (stop < last && *stop != '"') stop += *stop == '\\' && end - stop > 1 ? 2 : 1;
        text += '"';
        append_printable(text, {at + 1, static_cast<std::size_t>(stop - at - 1)});
        text += '"';
        return text;
    }
    const char* stop = at + 1;
    while (stop != end && std::string_view(" \t\r\n,:]}\"").find(*stop) == std::string_view::npos) ++stop;
    append_printable(text, {at, static_cast<std::size_t>(stop - at)});
    return text;
}

void prepend_member(std::string& path, std::string_view name) {
    std::string text;
    append_printable(text, name);
    if (!path.empty() && path.front() != '[') text += '.';
    path.insert(0, text);
}

void prepend_item(std::string& path, std::size_t index) {
    std::string text(1, '[');
    text += std::to_string(index);
    text += ']';
    if (!path.empty() && path.front() != '[') text += '.';
    path.insert(0, text);
}

}  // namespace exbind::detail
