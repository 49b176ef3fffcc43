#include "redact.hpp"

#include <algorithm>
#include <utility>

#include "percent.hpp"

namespace exbind::detail {
namespace {

constexpr std::string_view mask = "***";
// Shorter texts are not secrets, and masking them would make messages unreadable.
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

// All texts to mask, in each form in which a server may echo them: plain, in JSON, in a query.
std::vector<std::string> Redactor::forms() const {
    std::vector<std::string> all;
    const auto add = [&all](std::string_view secret) {
        if (secret.size() < shortest_secret) return;
        for (std::string form : {std::string(secret), json_escaped(secret), percent_encoded(secret)}) {
            if (std::find(all.begin(), all.end(), form) == all.end()) all.push_back(std::move(form));
        }
    };
    for (const Secret& credential : credentials_) add(credential.reveal());
    for (const std::string& secret : added_) add(secret);
    if (watched_ != nullptr)
        for (const std::string& secret : *watched_) add(secret);
    // The longest first: where one secret begins with another, all of it must be masked.
    std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.size() > b.size(); });
    return all;
}

std::string Redactor::masked(std::string_view text, std::size_t limit) const {
    std::string out;
    if (text.empty()) return out;
    const std::vector<std::string> secrets = forms();
    std::size_t at = 0;
    while (at < text.size() && out.size() < limit) {
        const std::string_view rest = text.substr(at);
        const auto secret = std::find_if(secrets.begin(), secrets.end(),
                                         [rest](const std::string& candidate) { return rest.starts_with(candidate); });
        if (secret != secrets.end()) {
            out += mask;
            at += secret->size();
            continue;
        }
        out += rest.front();
        ++at;
    }
    if (out.size() >= limit) {
        out.resize(limit);
        // Bytes 10xxxxxx continue a character; go back to the start of the one that is cut.
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
