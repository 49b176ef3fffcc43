#include "fetch/address.hpp"

#include <curl/curl.h>

#include <algorithm>
#include <memory>

#include "text/strings.hpp"

namespace exbind::fetch {
namespace {

constexpr std::size_t longest_name = 120;
constexpr std::size_t longest_path = 400;

struct FreeUrl {
    void operator()(CURLU* url) const { curl_url_cleanup(url); }
};
using Url = std::unique_ptr<CURLU, FreeUrl>;

std::string part(CURLU* url, CURLUPart which, unsigned flags = 0) {
    char* text = nullptr;
    if (curl_url_get(url, which, &text, flags) != CURLUE_OK) return {};
    std::string result = text;
    curl_free(text);
    return result;
}

bool is_plain(char c) {
    return text::is_alnum(c) || c == '.' || c == '_' || c == '-';
}

std::string safe_name(std::string_view name) {
    constexpr char digits[] = "0123456789ABCDEF";
    std::string out;
    for (const char c : name) {
        const auto byte = static_cast<unsigned char>(c);
        if (is_plain(c))
            out += c;
        else
            (out += '%') += {digits[byte >> 4U], digits[byte & 15U]};
    }
    return out;
}

}  // namespace

std::optional<Address> parse_address(std::string_view text, const Address* base) {
    const bool odd = std::any_of(text.begin(), text.end(),
                                 [](char c) { return static_cast<unsigned char>(c) <= ' ' || c == '\x7f'; });
    if (text.empty() || odd || text.size() > 4096) return std::nullopt;
    const Url url(curl_url());
    if (!url) return std::nullopt;
    if (base != nullptr && curl_url_set(url.get(), CURLUPART_URL, base->text.c_str(), 0) != CURLUE_OK)
        return std::nullopt;
    if (curl_url_set(url.get(), CURLUPART_URL, std::string(text).c_str(), 0) != CURLUE_OK) return std::nullopt;
    const std::string scheme = part(url.get(), CURLUPART_SCHEME);
    if (scheme != "https" && scheme != "http") return std::nullopt;
    if (!part(url.get(), CURLUPART_USER).empty() || !part(url.get(), CURLUPART_PASSWORD).empty()) return std::nullopt;
    curl_url_set(url.get(), CURLUPART_FRAGMENT, nullptr, 0);
    Address address;
    address.text = part(url.get(), CURLUPART_URL);
    address.origin = scheme + "://" + text::to_lower(part(url.get(), CURLUPART_HOST)) + ':' +
                     part(url.get(), CURLUPART_PORT, CURLU_DEFAULT_PORT);
    address.path = part(url.get(), CURLUPART_PATH);
    address.query = part(url.get(), CURLUPART_QUERY);
    return address;
}

bool is_allowed(const Address& address) {
    if (address.origin.rfind("https://", 0) == 0) return true;
    for (const char* here : {"http://127.0.0.1:", "http://localhost:", "http://[::1]:"})
        if (address.origin.rfind(here, 0) == 0) return true;
    return false;
}

std::optional<std::string> file_name(const Address& address) {
    if (!address.query.empty()) return std::nullopt;
    std::string result;
    std::string_view path = address.path;
    if (!path.empty()) path.remove_prefix(1);
    for (const std::string_view segment : text::split(path, '/')) {
        // Judged after decoding: %2e%2e is as much a way up as "..".
        const std::string name = text::percent_decoded(segment);
        if (name.empty() || name.front() == '.') return std::nullopt;
        const std::string safe = safe_name(name);
        if (safe.size() > longest_name) return std::nullopt;
        result += (result.empty() ? "" : "/") + safe;
    }
    const std::size_t slash = result.rfind('/');
    if (result.find('.', slash == std::string::npos ? 0 : slash) == std::string::npos) result += ".md";
    if (result.size() > longest_path) return std::nullopt;
    return result;
}

}  // namespace exbind::fetch
