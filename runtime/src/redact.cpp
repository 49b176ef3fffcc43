#include "redact.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "json_scan.hpp"
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

void collect(const Type* type, std::set<const ObjectTable*>& seen, std::vector<std::string_view>& names) {
    if (type == nullptr) return;
    if (type->list != nullptr) collect(&type->list->item, seen, names);
    if (type->object == nullptr || !seen.insert(type->object).second) return;
    for (const Field& field : type->object->fields) {
        const Type* inner = &field.type;
        while (inner->list != nullptr) inner = &inner->list->item;
        if (inner->kind == Kind::secret) names.push_back(field.name);
        collect(&field.type, seen, names);
    }
}

}  // namespace

std::vector<std::string_view> secret_fields(const Type* type) {
    std::set<const ObjectTable*> seen;
    std::vector<std::string_view> names;
    collect(type, seen, names);
    return names;
}

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
        if (rest.front() == '"' && !fields_.empty()) {
            const std::size_t end = after_string(text, at);
            std::size_t value = end;
            while (value < text.size() && (text[value] == ' ' || text[value] == '\t' || text[value] == '\n' ||
                                           text[value] == '\r' || text[value] == ':')) {
                ++value;
            }
            const bool is_name = text.substr(end, value - end).find(':') != std::string_view::npos;
            const std::string_view name = end - at >= 2 ? text.substr(at + 1, end - at - 2) : std::string_view{};
            if (is_name && std::find(fields_.begin(), fields_.end(), name) != fields_.end()) {
                out += text.substr(at, value - at);
                if (value < text.size() && text[value] == '"') {
                    out += "\"***\"";
                    at = after_string(text, value);
                } else {
                    out += mask;
                    at = std::min(text.find_first_of(",}]", value), text.size());
                }
                continue;
            }
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
