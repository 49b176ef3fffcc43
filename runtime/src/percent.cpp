#include "percent.hpp"

namespace exbind::detail {
namespace {

bool is_unreserved(unsigned char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' ||
           c == '_' || c == '~';
}

}  // namespace

void append_percent_encoded(std::string& out, std::string_view text) {
    constexpr char digits[] = "0123456789ABCDEF";
    for (const char raw : text) {
        const auto c = static_cast<unsigned char>(raw);
        if (is_unreserved(c)) {
            out += raw;
        } else {
            out += '%';
            out += digits[c >> 4U];
            out += digits[c & 0xFU];
        }
    }
}

std::string percent_encoded(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    append_percent_encoded(out, text);
    return out;
}

void append_query(std::string& query, std::string_view name, std::string_view value) {
    if (!query.empty()) query += '&';
    append_percent_encoded(query, name);
    query += '=';
    append_percent_encoded(query, value);
}

std::string encoded_query(std::span<const std::pair<std::string, std::string>> parameters) {
    std::string query;
    for (const auto& [name, value] : parameters) append_query(query, name, value);
    return query;
}

}  // namespace exbind::detail
