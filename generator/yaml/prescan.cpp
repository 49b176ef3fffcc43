#include "yaml/prescan.hpp"

#include <algorithm>
#include <optional>

#include "text/strings.hpp"
#include "yaml/rules.hpp"

namespace exbind::yaml {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
constexpr std::string_view blanks = " \t\r\n";

text::Span at(const text::Span& part, std::size_t offset, std::size_t length = 1) {
    return {part.source, part.begin + static_cast<std::uint32_t>(offset), static_cast<std::uint32_t>(length)};
}

bool starts_as_flow(std::string_view text) {
    const std::size_t first = text.find_first_not_of(blanks);
    return first != std::string_view::npos && (text[first] == '{' || text[first] == '[');
}

/// Offset of the first byte that does not belong to a well-formed sequence; the text's size when all do.
std::size_t first_bad_byte(std::string_view text) {
    std::size_t offset = 0;
    while (offset < text.size()) {
        std::size_t length = 1;
        while (length <= 4 && !text::is_utf8(text.substr(offset, length))) ++length;
        if (length > 4) break;
        offset += length;
    }
    return offset;
}

bool check_characters(const text::Span& part, text::Diagnostics& diagnostics) {
    const std::string_view text = part.text();
    if (!text::is_utf8(text)) {
        diagnostics.report(rules::not_utf8, at(part, first_bad_byte(text)), "invalid UTF-8", "save the file as UTF-8");
        return false;
    }
    const auto control = std::find_if(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < 0x20 && c != '\t' && c != '\n' && c != '\r') || byte == 0x7F;
    });
    if (control == text.end()) return true;
    static constexpr std::string_view digits = "0123456789ABCDEF";
    const auto byte = static_cast<unsigned char>(*control);
    diagnostics.report(rules::control_character, at(part, static_cast<std::size_t>(control - text.begin())),
                       std::string("control character 0x") + digits[byte >> 4U] + digits[byte & 15U],
                       "delete it, or write it as an escape inside double quotes");
    return false;
}

std::optional<unsigned> hex4(std::string_view text) {
    if (text.size() < 4) return std::nullopt;
    unsigned value = 0;
    for (const char c : text.substr(0, 4)) {
        const int digit = text::hex_digit(c);
        if (digit < 0) return std::nullopt;
        value = value * 16 + static_cast<unsigned>(digit);
    }
    return value;
}

/// Code point of an escaped surrogate pair (`\ud83d\ude00`) at the start of the text.
std::optional<unsigned> surrogate_pair(std::string_view text) {
    if (text.size() < 12 || text.substr(0, 2) != "\\u" || text.substr(6, 2) != "\\u") return std::nullopt;
    const auto high = hex4(text.substr(2));
    const auto low = hex4(text.substr(8));
    if (!high || !low || (*high & 0xFC00U) != 0xD800U || (*low & 0xFC00U) != 0xDC00U) return std::nullopt;
    return 0x10000U + ((*high & 0x3FFU) << 10U) + (*low & 0x3FFU);
}

std::string yaml_escape(unsigned code_point) {
    std::string result = "\\U";
    for (int shift = 28; shift >= 0; shift -= 4) {
        result += "0123456789ABCDEF"[(code_point >> static_cast<unsigned>(shift)) & 15U];
    }
    return result;
}

}  // namespace

Adapted::Adapted(const text::Span& part) : is_flow_(starts_as_flow(part.text())) {
    const std::string_view text = part.text();
    if (is_flow_) {
        const std::size_t first = text.find_first_not_of(blanks);
        adapt_json(text.substr(first), part.begin + first);
        return;
    }
    content_ = text;
    steps_.emplace_back(0, part.begin);
}

/// Two differences keep JSON from being YAML for the parser: it knows no surrogate pairs, and it holds back all tokens
/// of an outermost collection until it knows that this is no key, which `--- ` before it rules out.
void Adapted::adapt_json(std::string_view text, std::size_t origin) {
    own_ = "--- ";
    steps_.emplace_back(own_.size(), origin);
    std::size_t copied = 0;
    for (std::size_t i = text.find('\\'); i < text.size(); i = text.find('\\', i)) {
        if (const auto code_point = surrogate_pair(text.substr(i))) {
            own_ += text.substr(copied, i - copied);
            own_ += yaml_escape(*code_point);
            i += 12;
            copied = i;
            steps_.emplace_back(own_.size(), origin + i);
        } else {
            i += 2;
        }
    }
    own_ += text.substr(copied);
    content_ = own_;
}

std::uint32_t Adapted::origin(std::size_t offset) const {
    const auto after = std::upper_bound(steps_.begin(), steps_.end(), offset,
                                        [](std::size_t value, const auto& step) { return value < step.first; });
    if (after == steps_.begin()) return static_cast<std::uint32_t>(steps_.front().second);
    const auto& step = *std::prev(after);
    return static_cast<std::uint32_t>(step.second + (offset - step.first));
}

text::Span without_byte_order_mark(text::Span part) {
    if (part.text().substr(0, byte_order_mark.size()) != byte_order_mark) return part;
    part.begin += static_cast<std::uint32_t>(byte_order_mark.size());
    part.length -= static_cast<std::uint32_t>(byte_order_mark.size());
    return part;
}

bool prescan(const text::Span& part, const Limits& limits, text::Diagnostics& diagnostics) {
    if (part.length > limits.bytes) {
        diagnostics.report(
            rules::too_large, at(part, 0),
            "the text has " + std::to_string(part.length) + " bytes, more than " + std::to_string(limits.bytes),
            "split it into several files");
        return false;
    }
    return check_characters(part, diagnostics);
}

/// Counts brackets and everything that can begin a token. In a flow text the count is exact (strings are skipped); in a
/// block text brackets may stand in prose, so that only numbers far from any real document are refused: the depth of
/// the tree itself is checked while it is built.
bool check_brackets(const text::Span& part, const Limits& limits, text::Diagnostics& diagnostics) {
    const std::string_view text = part.text();
    const bool flow = starts_as_flow(text);
    const std::size_t deepest = flow ? limits.depth : std::max<std::size_t>(limits.depth, 100'000);
    const std::size_t most = limits.nodes * (flow ? 4 : 16);
    std::size_t depth = 0;
    std::size_t tokens = 0;
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quoted) {
            if (c == '\\') ++i;
            if (c == '"') quoted = false;
            continue;
        }
        if (c == '"' && flow) quoted = true;
        if (c == ']' || c == '}') depth -= depth > 0 ? 1 : 0;
        if ((c == '[' || c == '{') && ++depth > deepest) {
            diagnostics.report(rules::too_deep, at(part, i),
                               "brackets are nested deeper than " + std::to_string(limits.depth) + " levels",
                               "check for brackets that are never closed");
            return false;
        }
        if (std::string_view(",:[{\"'!&*?").find(c) == std::string_view::npos) continue;
        if (++tokens > most) {
            diagnostics.report(rules::too_large, at(part, i),
                               "the text has more than " + std::to_string(limits.nodes) + " values",
                               "split it into several files");
            return false;
        }
    }
    return true;
}

}  // namespace exbind::yaml
