#include "redact.hpp"

#include <algorithm>
#include <utility>

#include "percent.hpp"

namespace exbind::detail {
namespace {

constexpr std::string_view mask = "***";
// Shorter texts are no secrets, and masking them would make every message unreadable.
constexpr std::size_t shortest_secret = 4;

std::string json_escaped(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c == '"' || c == '\\' || c == '/') out += '\\';
        out += c;
    }
    return out;
}

}  // namespace

Redactor::Redactor(const CredentialValues& credentials) {
    for (const Secret& credential : credentials) add(credential.reveal());
}

void Redactor::add(std::string_view secret) {
    if (secret.size() < shortest_secret) return;
    // As a server may have written it back: in JSON, or in a query.
    for (std::string form : {std::string(secret), json_escaped(secret), percent_encoded(secret)}) {
        if (std::find(secrets_.begin(), secrets_.end(), form) == secrets_.end()) secrets_.push_back(std::move(form));
    }
    // The longest first: where one begins with another, all of it must go.
    std::sort(secrets_.begin(), secrets_.end(), [](const auto& a, const auto& b) { return a.size() > b.size(); });
}

std::string Redactor::masked(std::string_view text, std::size_t limit) const {
    std::string out;
    std::size_t at = 0;
    while (at < text.size() && out.size() < limit) {
        const std::string_view rest = text.substr(at);
        const auto secret = std::find_if(secrets_.begin(), secrets_.end(),
                                         [rest](const std::string& candidate) { return rest.starts_with(candidate); });
        if (secret != secrets_.end()) {
            out += mask;
            at += secret->size();
            continue;
        }
        out += rest.front();
        ++at;
    }
    if (out.size() >= limit) {
        out.resize(limit);
        // Bytes 10xxxxxx continue a character; go back to the start of a cut one.
        std::size_t cut = out.size();
        while (cut > 0 && at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U &&
               (static_cast<unsigned char>(out[cut - 1]) & 0xC0U) == 0x80U) {
            --cut;
        }
        if (cut > 0 && at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) --cut;
        out.resize(cut);
    }
    return out;
}

}  // namespace exbind::detail
