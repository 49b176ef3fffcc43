#include "json/json.hpp"

#include <cstdint>

#include "text/find.hpp"
#include "text/strings.hpp"

namespace exbind::json {
namespace {

bool is_space(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

using text::hex_digit;
using text::is_digit;

/// Length of the digits at `at`.
std::size_t digits(std::string_view text, std::size_t at) {
    std::size_t end = at;
    while (end < text.size() && is_digit(text[end])) ++end;
    return end - at;
}

bool numeric(std::string_view text, bool leading_zeros) {
    std::size_t at = !text.empty() && text[0] == '-' ? 1 : 0;
    const std::size_t whole = digits(text, at);
    if (whole == 0 || (!leading_zeros && whole > 1 && text[at] == '0')) return false;
    at += whole;
    if (at < text.size() && text[at] == '.') {
        const std::size_t fraction = digits(text, at + 1);
        if (fraction == 0) return false;
        at += 1 + fraction;
    }
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        if (at < text.size() && (text[at] == '+' || text[at] == '-')) ++at;
        const std::size_t exponent = digits(text, at);
        if (exponent == 0) return false;
        at += exponent;
    }
    return at == text.size();
}

class Parser {
  public:
    Parser(std::string_view text, Failure& failure) : text_(text), failure_(failure) {}

    std::optional<Value> value(std::size_t depth) {
        skip();
        Value result;
        result.offset = at_;
        if (at_ >= text_.size()) return fail("expected a value, found the end");
        const char c = text_[at_];
        if (c == '{' || c == '[') {
            if (depth >= max_depth) return fail("nested too deeply");
            return compound(std::move(result), depth);
        }
        if (c == '"') {
            const auto end = string_end();
            if (!end) return std::nullopt;
            result.type = Value::Type::string;
            take(result, *end);
            return result;
        }
        std::size_t end = at_;
        while (end < text_.size() &&
               (text::is_alnum(text_[end]) || text_[end] == '+' || text_[end] == '-' || text_[end] == '.')) {
            ++end;
        }
        const std::string_view word = text_.substr(at_, end - at_);
        if (word == "null") {
            result.type = Value::Type::null;
        } else if (word == "true" || word == "false") {
            result.type = Value::Type::boolean;
        } else if (is_number(word)) {
            result.type = Value::Type::number;
        } else {
            return fail("expected a JSON value");
        }
        take(result, end);
        return result;
    }

    std::size_t at() const { return at_; }
    void skip() {
        while (at_ < text_.size() && is_space(text_[at_])) ++at_;
    }
    std::nullopt_t fail(std::string message) {
        failure_ = {at_, std::move(message)};
        return std::nullopt;
    }

  private:
    void take(Value& result, std::size_t end) {
        result.text = std::string{text_.substr(at_, end - at_)};
        at_ = end;
    }

    bool skip_mark(char c) {
        if (at_ >= text_.size() || text_[at_] != c) return false;
        ++at_;
        return true;
    }

    /// An array or an object, from its opening bracket on.
    std::optional<Value> compound(Value result, std::size_t depth) {
        const bool object = text_[at_++] == '{';
        const char close = object ? '}' : ']';
        result.type = object ? Value::Type::object : Value::Type::array;
        skip();
        if (skip_mark(close)) return result;
        while (true) {
            if (object && !key(result)) return std::nullopt;
            auto inner = value(depth + 1);
            if (!inner) return std::nullopt;
            if (object)
                result.members.back().value = std::move(*inner);
            else
                result.items.push_back(std::move(*inner));
            skip();
            if (skip_mark(close)) return result;
            if (!skip_mark(',')) return fail(object ? "expected ',' or '}'" : "expected ',' or ']'");
        }
    }

    bool key(Value& object) {
        skip();
        if (at_ >= text_.size() || text_[at_] != '"') {
            fail("expected a quoted key");
            return false;
        }
        const auto end = string_end();
        if (!end) return false;
        object.members.push_back({decoded(text_.substr(at_, *end - at_)), at_, {}});
        at_ = *end;
        skip();
        if (skip_mark(':')) return true;
        fail("expected ':'");
        return false;
    }

    /// Offset behind the closing quote of the string that begins here.
    std::optional<std::size_t> string_end() {
        const std::size_t begin = at_;
        for (std::size_t i = begin + 1; i < text_.size(); ++i) {
            const char c = text_[i];
            if (c == '"') return i + 1;
            if (static_cast<unsigned char>(c) < 0x20) {
                at_ = i;
                return fail("control character inside a string");
            }
            if (c != '\\') continue;
            ++i;
            if (i >= text_.size()) break;
            if (std::string_view{"\"\\/bfnrt"}.find(text_[i]) != std::string_view::npos) continue;
            bool valid = text_[i] == 'u' && i + 4 < text_.size();
            for (std::size_t k = 1; valid && k <= 4; ++k) valid = hex_digit(text_[i + k]) >= 0;
            if (!valid) {
                at_ = i;
                return fail("unknown escape in a string");
            }
            i += 4;
        }
        return fail("string is not closed");
    }

    std::string_view text_;
    Failure& failure_;
    std::size_t at_ = 0;
};

std::optional<std::uint32_t> unit_at(std::string_view text, std::size_t at) {
    if (at + 6 > text.size() || text[at] != '\\' || text[at + 1] != 'u') return std::nullopt;
    std::uint32_t unit = 0;
    for (std::size_t k = 2; k < 6; ++k) {
        const int digit = hex_digit(text[at + k]);
        if (digit < 0) return std::nullopt;
        unit = unit * 16 + static_cast<std::uint32_t>(digit);
    }
    return unit;
}

}  // namespace

const Value* Value::find(std::string_view key) const {
    const Member* found = text::find_by(members, &Member::key, key);
    return found == nullptr ? nullptr : &found->value;
}

std::string Value::plain() const {
    return type == Type::null ? std::string{} : decoded(text);
}

std::optional<Value> parse_prefix(std::string_view text, std::size_t& end, Failure& failure) {
    Parser parser{text, failure};
    auto value = parser.value(0);
    end = parser.at();
    return value;
}

std::optional<Value> parse(std::string_view text, Failure& failure) {
    Parser parser{text, failure};
    auto value = parser.value(0);
    if (!value) return std::nullopt;
    parser.skip();
    if (parser.at() != text.size()) return parser.fail("text after the value");
    return value;
}

std::optional<Value> parse(std::string_view text) {
    Failure ignored;
    return parse(text, ignored);
}

std::string compact(std::string_view json) {
    std::string out;
    out.reserve(json.size());
    bool inside = false;
    for (std::size_t i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (!inside && is_space(c)) continue;
        out.push_back(c);
        if (c == '"') {
            inside = !inside;
        } else if (inside && c == '\\' && i + 1 < json.size()) {
            out.push_back(json[++i]);
        }
    }
    return out;
}

Value text_value(std::string_view text) {
    Value value;
    value.type = Value::Type::string;
    value.text = quoted(text);
    return value;
}

std::string to_text(const Value& value) {
    if (value.is_scalar()) return value.text;
    std::string out = value.is_array() ? "[" : "{";
    bool first = true;
    for (const Value& item : value.items) {
        if (!first) out += ',';
        first = false;
        out += to_text(item);
    }
    for (const Member& member : value.members) {
        if (!first) out += ',';
        first = false;
        out += quoted(member.key) + ':' + to_text(member.value);
    }
    return out += value.is_array() ? ']' : '}';
}

std::string decoded(std::string_view text) {
    if (text.size() < 2 || text.front() != '"' || text.back() != '"') return std::string{text};
    text = text.substr(1, text.size() - 2);
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\\' || i + 1 >= text.size()) {
            out.push_back(text[i]);
            continue;
        }
        constexpr std::string_view names = "bfnrt";
        constexpr std::string_view values = "\b\f\n\r\t";
        if (const auto unit = unit_at(text, i)) {
            std::uint32_t point = *unit;
            i += 5;
            if (point >= 0xD800 && point < 0xDC00) {
                const auto low = unit_at(text, i + 1);
                if (low && *low >= 0xDC00 && *low < 0xE000) {
                    point = 0x10000 + ((point - 0xD800) << 10U) + (*low - 0xDC00);
                    i += 6;
                } else {
                    point = 0xFFFD;
                }
            } else if (point >= 0xDC00 && point < 0xE000) {
                point = 0xFFFD;
            }
            text::append_utf8(out, point);
            continue;
        }
        ++i;
        const auto name = names.find(text[i]);
        out.push_back(name == std::string_view::npos ? text[i] : values[name]);
    }
    return out;
}

std::string quoted(std::string_view text) {
    constexpr std::string_view hex = "0123456789abcdef";
    std::string out = "\"";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (c == '\n') {
            out += "\\n";
        } else if (byte < 0x20) {
            out += "\\u00";
            out += hex[byte >> 4U];
            out += hex[byte & 15U];
        } else {
            out += c;
        }
    }
    return out += '"';
}

bool is_number(std::string_view text) {
    return numeric(text, false);
}
bool is_numeric(std::string_view text) {
    return numeric(text, true);
}

}  // namespace exbind::json
