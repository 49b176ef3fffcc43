#include "spec/recipe.hpp"

#include <algorithm>
#include <string_view>

#include "spec/rules.hpp"
#include "spec/words.hpp"
#include "text/strings.hpp"

namespace exbind::spec {
namespace {

using What = Part::What;

constexpr std::string_view hmac_prefix = "hmac:";

bool has(const std::vector<std::string>& names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

std::optional<Part> part(std::string_view word, const std::vector<std::string>& credentials) {
    if (const auto* row = word.empty() ? nullptr : detail::row_with<What>(word)) return Part{row->value, {}};
    if (has(credentials, word)) return Part{What::credential, std::string(word)};
    if (word.substr(0, hmac_prefix.size()) == hmac_prefix && has(credentials, word.substr(hmac_prefix.size())))
        return Part{What::hmac_credential, std::string(word.substr(hmac_prefix.size()))};
    return std::nullopt;
}

/// The place of a piece of the recipe when it stands in the source as it is.
text::Span place_of(std::string_view piece, text::Span at) {
    const std::size_t offset = at.text().find(piece);
    if (piece.empty() || offset == std::string_view::npos) return at;
    return {at.source, at.begin + static_cast<std::uint32_t>(offset), static_cast<std::uint32_t>(piece.size())};
}

void report_unknown(std::string_view word, text::Span at, const std::vector<std::string>& credentials,
                    text::Diagnostics& diagnostics) {
    std::vector<std::string> known;
    for (const auto& row : detail::words<What>)
        if (!row.text.empty()) known.emplace_back(row.text);
    for (const std::string& each : credentials) {
        known.push_back(each);
        known.push_back(std::string(hmac_prefix) + each);
    }
    const std::string near = text::nearest(word, known);
    diagnostics.report(rules::unknown_part, at, "unknown part '{" + std::string(word) + "}'",
                       near.empty() ? "parts: " + text::join(known, ", ") : "did you mean '{" + near + "}'?");
}

}  // namespace

std::optional<Recipe> parse_recipe(const std::string& text, text::Span at, const std::vector<std::string>& credentials,
                                   bool signed_text, text::Diagnostics& diagnostics) {
    Recipe recipe;
    bool good = true;
    const auto literal = [&](char c) {
        if (recipe.empty() || recipe.back().what != What::literal) recipe.push_back({What::literal, {}});
        recipe.back().text += c;
    };
    const std::string_view rest = text;
    for (std::size_t i = 0; i < rest.size(); ++i) {
        if (rest[i] != '{') {
            literal(rest[i]);
            continue;
        }
        if (rest.substr(i, 2) == "{{") {
            literal('{');
            ++i;
            continue;
        }
        const std::size_t end = rest.find_first_of("{}", i + 1);
        if (end == std::string_view::npos || rest[end] == '{') {
            diagnostics.report(rules::recipe_syntax, place_of(rest.substr(i), at), "this brace is never closed",
                               "close the part with }, or write {{ for a literal {");
            return std::nullopt;
        }
        const std::string_view word = rest.substr(i + 1, end - i - 1);
        const text::Span place = place_of(rest.substr(i, end - i + 1), at);
        i = end;
        auto found = part(word, credentials);
        if (!found) {
            report_unknown(word, place, credentials, diagnostics);
            good = false;
        } else if (found->what == What::signature && signed_text) {
            diagnostics.report(rules::unknown_part, place, "the text that is signed cannot contain its own signature",
                               "remove '{signature}' from `text`; it belongs in `headers` or `query`");
            good = false;
        } else {
            recipe.push_back(std::move(*found));
        }
    }
    return good ? std::optional(std::move(recipe)) : std::nullopt;
}

std::string to_text(const Recipe& recipe) {
    std::string text;
    for (const Part& part : recipe) {
        if (part.what == What::literal) {
            text += text::replace_all(part.text, "{", "{{");
            continue;
        }
        text += '{';
        if (part.what == What::hmac_credential) text += hmac_prefix;
        if (part.what == What::hmac_credential || part.what == What::credential) text += part.text;
        text += word_of(part.what);
        text += '}';
    }
    return text;
}

}  // namespace exbind::spec
