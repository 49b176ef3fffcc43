#include "docs/openapi/node_json.hpp"

namespace exbind::docs::openapi {
namespace {

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

void append_string(std::string& out, std::string_view text) {
    out += '"';
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (c == '\n') {
            out += "\\n";
        } else if (byte < 0x20) {
            out += "\\u00";
            out += "0123456789abcdef"[byte >> 4U];
            out += "0123456789abcdef"[byte & 15U];
        } else {
            out += c;
        }
    }
    out += '"';
}

void append(std::string& out, const yaml::Node& node) {
    const char* separator = "";
    switch (node.type) {
        case yaml::Node::Type::null:
            out += "null";
            break;
        case yaml::Node::Type::scalar:
            if (!node.quoted && (node.text == "true" || node.text == "false" || is_json_number(node.text))) {
                out += node.text;
            } else {
                append_string(out, node.text);
            }
            break;
        case yaml::Node::Type::sequence:
            out += '[';
            for (const yaml::Node& item : node.items) {
                out += separator;
                append(out, item);
                separator = ",";
            }
            out += ']';
            break;
        case yaml::Node::Type::mapping:
            out += '{';
            for (const yaml::Entry& entry : node.entries) {
                out += separator;
                append_string(out, entry.key);
                out += ':';
                append(out, entry.value);
                separator = ",";
            }
            out += '}';
            break;
    }
}

}  // namespace

std::string json_of(const yaml::Node& node) {
    std::string out;
    append(out, node);
    return out;
}

bool is_json_number(std::string_view text) {
    std::size_t i = 0;
    const auto digits = [&] {
        const std::size_t begin = i;
        while (i < text.size() && is_digit(text[i])) ++i;
        return i > begin;
    };
    if (i < text.size() && text[i] == '-') ++i;
    const std::size_t first = i;
    if (!digits() || (text[first] == '0' && i > first + 1)) return false;
    if (i < text.size() && text[i] == '.') {
        ++i;
        if (!digits()) return false;
    }
    if (i < text.size() && (text[i] == 'e' || text[i] == 'E')) {
        ++i;
        if (i < text.size() && (text[i] == '+' || text[i] == '-')) ++i;
        if (!digits()) return false;
    }
    return i == text.size();
}

}  // namespace exbind::docs::openapi
