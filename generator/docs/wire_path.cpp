#include "docs/wire_path.hpp"

#include <algorithm>

#include "text/strings.hpp"

namespace exbind::docs {
namespace {

constexpr std::string_view hex_digits = "0123456789ABCDEF";
constexpr std::size_t longest_fragment = 64;
constexpr std::size_t longest_segment = 100;

bool is_word(char c) {
    return text::is_alnum(c) || c == '_' || c == '-';
}

/// Sent as it is in a path (RFC 3986).
bool is_plain(char c) {
    return is_word(c) || std::string_view("/.~!$&()*+,;=:@").find(c) != std::string_view::npos;
}

bool is_escape(std::string_view text) {
    return text.size() >= 3 && text[0] == '%' && text::hex_digit(text[1]) >= 0 && text::hex_digit(text[2]) >= 0;
}

std::string escaped(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (is_plain(text[i]) || is_escape(text.substr(i))) {
            out += text[i];
            continue;
        }
        const auto byte = static_cast<unsigned char>(text[i]);
        out += {'%', hex_digits[byte >> 4U], hex_digits[byte & 15U]};
    }
    return out;
}

/// Without "https://host".
std::string_view without_host(std::string_view text) {
    for (const std::string_view scheme : {"https://", "http://"}) {
        if (!text.starts_with(scheme)) continue;
        const std::size_t slash = text.find('/', scheme.size());
        return slash == std::string_view::npos ? std::string_view("/") : text.substr(slash);
    }
    return text;
}

void read_query(std::string_view text, WirePath& result) {
    for (const std::string_view part : text::split(text, '&')) {
        const std::size_t equals = std::min(part.find('='), part.size());
        const std::string name = text::percent_decoded(part.substr(0, equals));
        std::string value = equals == part.size() ? "" : text::percent_decoded(part.substr(equals + 1));
        // {symbol}, <symbol> and :symbol are what a caller gives.
        if (!value.empty() && std::string_view("{<:").find(value.front()) != std::string_view::npos) value.clear();
        if (!name.empty() && name.front() != '{') result.query.emplace_back(name, std::move(value));
    }
}

}  // namespace

std::string placeholder_name(std::string_view documented) {
    std::string name;
    for (const char c : documented) {
        const bool printable = c > ' ' && c < '\x7f' && std::string_view("\"'`?#%\\<>{}/").find(c) == std::string::npos;
        name += printable ? c : '_';
    }
    return name;
}

WirePath read_wire_path(std::string_view documented) {
    WirePath result;
    std::string_view rest = without_host(text::trim(documented));
    if (const std::size_t hash = rest.find('#'); hash != std::string_view::npos) {
        result.fragment = rest.substr(hash + 1, longest_fragment);
        for (char& c : result.fragment)
            if (!is_word(c)) c = '_';
        rest = rest.substr(0, hash);
    }
    // A question mark between braces belongs to a parameter: {id?}.
    std::size_t open = 0;
    std::size_t query = rest.size();
    for (std::size_t i = 0; i < rest.size() && query == rest.size(); ++i) {
        if (rest[i] == '{') ++open;
        if (rest[i] == '}' && open > 0) --open;
        if (rest[i] == '?' && open == 0) query = i;
    }
    if (query < rest.size()) read_query(rest.substr(query + 1), result);
    rest = rest.substr(0, query);
    // Some write parameters as /:name.
    std::string braced;
    for (std::size_t i = 0; i < rest.size(); ++i) {
        const bool parameter =
            rest[i] == ':' && i > 0 && rest[i - 1] == '/' && i + 1 < rest.size() && text::is_letter(rest[i + 1]);
        if (!parameter) {
            braced += rest[i];
            continue;
        }
        const std::size_t end = std::min(rest.find('/', i), rest.size());
        braced += '{' + std::string(rest.substr(i + 1, end - i - 1)) + '}';
        i = end - 1;
    }
    rest = braced;
    std::string& path = result.path;
    if (rest.empty() || rest.front() != '/') path += '/';
    while (!rest.empty()) {
        const std::size_t brace = std::min(rest.find_first_of("{}"), rest.size());
        path += escaped(rest.substr(0, brace));
        rest.remove_prefix(brace);
        if (rest.empty()) break;
        const std::size_t close = rest.find('}');
        const std::string name = placeholder_name(rest.substr(1, close == std::string_view::npos ? 0 : close - 1));
        if (rest.front() == '}' || name.empty() || rest.substr(1, close - 1).find('{') != std::string_view::npos) {
            result.fault = "the braces of its path do not fit";
            return result;
        }
        path += '{' + name + '}';
        rest.remove_prefix(close + 1);
    }
    for (const std::string_view segment : text::split(path, '/')) {
        const std::string sent = text::percent_decoded(segment);
        if (sent == "." || sent == "..") result.fault = "its path has the segment '" + sent + "', which is never sent";
    }
    if (path.size() > 1000) result.fault = "its path is too long";
    return result;
}

std::string group_segment(std::string_view segment) {
    const bool valid = std::all_of(segment.begin(), segment.end(), [](char c) { return is_word(c) || c == '.'; }) &&
                       segment.front() != '.' && segment.size() <= longest_segment;
    std::string name;
    if (valid) {
        name = segment;
    } else {
        const std::string decoded = text::percent_decoded(segment);
        for (std::string_view rest = decoded; !rest.empty();) {
            const text::CodePoint c = text::first_code_point(rest);
            const char first = rest.front();
            rest.remove_prefix(c.length);
            if (is_word(first) || (first == '.' && !name.empty())) {
                name += first;
            } else if (c.valid && c.value >= 0x80) {
                std::string digits;
                for (std::uint32_t value = c.value; value != 0; value >>= 4U)
                    digits.insert(digits.begin(), text::lower(hex_digits[value & 15U]));
                name += (name.empty() ? "u" : "_u") + digits;
            } else if (!name.empty() && name.back() != '_') {
                name += '_';
            }
        }
        while (!name.empty() && name.back() == '_') name.pop_back();
        if (name.size() > longest_segment) name.resize(longest_segment);
        if (name.empty()) name = "sign";
    }
    // Files of specs end in these.
    for (const std::string_view end : {".overlay", ".manual", ".yaml"})
        if (name.ends_with(end)) name[name.size() - end.size()] = '_';
    return name;
}

}  // namespace exbind::docs
