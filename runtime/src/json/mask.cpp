// Masks secrets in texts that are kept. The text may be anything, so it is searched for names, not parsed.
#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "decoder.hpp"
#include "exbind/detail/reply.hpp"
#include "json_reader.hpp"
#include "json_scan.hpp"

namespace exbind::inline v0_1::detail {
namespace {

constexpr std::string_view quoted_mask = "\"***\"";

/// Whether a value holds secrets outside members, where no name marks them.
bool holds_bare_secret(const Type& type, int depth = 0) {
    if (depth > 64) return false;
    switch (type.kind) {
        case Kind::secret:
            return true;
        case Kind::list:
        case Kind::map:
            return holds_bare_secret(type.list->item, depth + 1);
        case Kind::object:
            return (type.object->positional || type.object->variant != nullptr) &&
                   std::any_of(type.object->fields.begin(), type.object->fields.end(),
                               [&](const Field& field) { return holds_bare_secret(field.type, depth + 1); });
        default:
            return false;
    }
}

/// Collects the names of members whose values are or hold secrets. Types may hold lists of themselves.
void collect(const Type& type, std::vector<const ObjectTable*>& visited, std::vector<std::string_view>& names) {
    if (type.kind == Kind::list || type.kind == Kind::map) return collect(type.list->item, visited, names);
    if (type.kind != Kind::object) return;
    if (std::find(visited.begin(), visited.end(), type.object) != visited.end()) return;
    visited.push_back(type.object);
    for (const Field& field : type.object->fields) {
        if (holds_bare_secret(field.type)) {
            if (!field.name.empty()) names.push_back(field.name);
        } else {
            collect(field.type, visited, names);
        }
    }
}

}  // namespace

bool holds_secrets(const Type& type) {
    if (holds_bare_secret(type)) return true;
    std::vector<const ObjectTable*> visited;
    std::vector<std::string_view> names;
    collect(type, visited, names);
    return !names.empty();
}

namespace {

class Masker {
  public:
    Masker(std::string_view whole, const std::vector<std::string_view>& secret_names)
        : text(whole), names(secret_names) {
        for (const std::string_view name : names) longest = std::max(longest, name.size());
    }

    std::string run(std::size_t max_bytes) {
        std::string out;
        std::size_t copied = 0;
        std::size_t at = text.find('"');
        while (at != std::string_view::npos && out.size() + (at - copied) < max_bytes) {
            const std::optional<std::size_t> value = value_of_secret(at);
            if (value) {
                out.append(text, copied, *value - copied);
                out += quoted_mask;
                copied = end_of(*value);
                at = copied;
            } else {
                ++at;
            }
            at = text.find('"', at);
        }
        if (out.size() < max_bytes) out.append(text, copied, max_bytes - out.size());
        if (out.size() > max_bytes) out.resize(max_bytes);
        return out;
    }

  private:
    bool is(std::size_t at, char c) const { return at < text.size() && text[at] == c; }
    std::size_t skip(std::size_t at, std::string_view what) const {
        return std::min(text.find_first_not_of(what, at), text.size());
    }

    /// The start of the value, when the quote at `at` opens the key of a secret.
    std::optional<std::size_t> value_of_secret(std::size_t at) const {
        std::size_t after = after_plain_key(at + 1);
        if (after == 0) after = after_escaped_key(at + 1);
        if (after == 0) return std::nullopt;
        const std::size_t colon = skip(after, " \t\r\n");
        if (!is(colon, ':')) return std::nullopt;
        return skip(colon + 1, " \t\r\n");
    }

    /// After a key written without escapes; its closing quote may be escaped, for JSON inside a string. 0 for no key.
    std::size_t after_plain_key(std::size_t first) const {
        for (const std::string_view name : names) {
            if (text.compare(first, name.size(), name) != 0) continue;
            const std::size_t quote = skip(first + name.size(), "\\");
            if (is(quote, '"')) return quote + 1;
        }
        return 0;
    }

    /// After a key with escaped characters; 0 for no key.
    std::size_t after_escaped_key(std::size_t first) const {
        const std::string_view part = text.substr(first - 1, longest * 12 + 2);
        const std::size_t escape = part.find("\\", 1);
        if (escape == std::string_view::npos || part.find('"', 1) < escape) return 0;
        DecodeError error;
        JsonReader in(part, 1, error);
        std::string_view key;
        if (!in.read_string(key) || std::find(names.begin(), names.end(), key) == names.end()) return 0;
        return first - 1 + static_cast<std::size_t>(in.at - in.begin);
    }

    /// After the value of a secret.
    std::size_t end_of(std::size_t at) const {
        if (!is(at, '\\')) return after_value(text, at);
        // JSON inside a string: the value ends with the next quote.
        const std::size_t open = skip(at, "\\");
        const std::size_t close = is(open, '"') ? text.find('"', open + 1) : std::string_view::npos;
        return close == std::string_view::npos ? text.size() : close + 1;
    }

    std::string_view text;
    const std::vector<std::string_view>& names;
    std::size_t longest = 0;
};

}  // namespace

std::string mask_secrets(std::string_view text, const Type* type, std::size_t max_bytes) {
    std::vector<std::string_view> names;
    if (type != nullptr) {
        if (holds_bare_secret(*type)) return std::string(quoted_mask);
        std::vector<const ObjectTable*> visited;
        collect(*type, visited, names);
    }
    std::string out = names.empty() ? std::string(text.substr(0, max_bytes)) : Masker(text, names).run(max_bytes);
    // Do not cut a character in two.
    if (out.size() < text.size()) {
        std::size_t lead = out.size();
        while (lead > 0 && out.size() - lead < 3 && (static_cast<unsigned char>(out[lead - 1]) & 0xC0U) == 0x80U)
            --lead;
        if (lead > 0 && static_cast<unsigned char>(out[lead - 1]) >= 0xC0U &&
            after_utf8(out.data() + lead - 1, out.data() + out.size()) == nullptr)
            out.resize(lead - 1);
    }
    return out;
}

}  // namespace exbind::detail
