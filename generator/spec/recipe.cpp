#include "spec/recipe.hpp"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "spec/rules.hpp"
#include "spec/words.hpp"
#include "text/strings.hpp"

namespace exbind::spec {
namespace {

bool has(const std::vector<std::string>& names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// "timestamp+60s"
std::optional<Part> later(std::string_view word) {
    constexpr std::string_view timestamp = "timestamp";
    const std::string_view rest = word.substr(std::min(word.size(), timestamp.size()));
    if (!word.starts_with(timestamp) || rest.empty() || (rest.front() != '+' && rest.front() != '-'))
        return std::nullopt;
    const auto milliseconds = parse_window(std::string(rest.substr(1)));
    if (!milliseconds || *milliseconds % 1000 != 0 || *milliseconds / 1000 > INT32_MAX) return std::nullopt;
    const auto seconds = static_cast<std::int32_t>(*milliseconds / 1000);
    return Part{Part::What::timestamp, {}, {}, rest.front() == '-' ? -seconds : seconds};
}

std::optional<Part> subject(std::string_view word, const RecipeNames& names) {
    const auto* row = word.empty() ? nullptr : detail::row_with<Part::What>(word);
    if (row != nullptr && (row->value != Part::What::session || names.session)) return Part{row->value};
    if (has(names.credentials, word)) return Part{Part::What::credential, std::string(word)};
    if (has(names.texts, word)) return Part{Part::What::named, std::string(word)};
    return later(word);
}

/// "base64:sha256:body": functions, then what they are applied to.
std::optional<Part> part(std::string_view word, const RecipeNames& names) {
    std::vector<SigningFunction> functions;
    for (std::size_t colon = word.find(':'); colon != std::string_view::npos; colon = word.find(':')) {
        const auto* row = detail::row_with<SigningFunction>(word.substr(0, colon));
        if (row == nullptr || functions.size() == detail::most_signing_functions) return std::nullopt;
        functions.push_back(row->value);
        word.remove_prefix(colon + 1);
    }
    auto result = subject(word, names);
    if (result) result->functions = std::move(functions);
    return result;
}

/// The place of a piece of the recipe when it stands in the source as it is.
text::Span place_of(std::string_view piece, text::Span at) {
    const std::size_t offset = at.text().find(piece);
    if (piece.empty() || offset == std::string_view::npos) return at;
    return {at.source, at.begin + static_cast<std::uint32_t>(offset), static_cast<std::uint32_t>(piece.size())};
}

void report_unknown(std::string_view word, text::Span at, const RecipeNames& names, text::Diagnostics& diagnostics) {
    std::vector<std::string> known;
    for (const auto& row : detail::words<Part::What>)
        if (!row.text.empty() && (row.value != Part::What::session || names.session)) known.emplace_back(row.text);
    known.insert(known.end(), names.credentials.begin(), names.credentials.end());
    known.insert(known.end(), names.texts.begin(), names.texts.end());
    const std::string functions = text::join(all_words<SigningFunction>(), ", ");
    if (std::count(word.begin(), word.end(), ':') > static_cast<std::ptrdiff_t>(detail::most_signing_functions)) {
        diagnostics.report(rules::unknown_part, at,
                           "'{" + std::string(word) + "}' has more than " +
                               std::to_string(detail::most_signing_functions) + " functions",
                           "give the inner ones a name under `texts` of signing");
        return;
    }
    const std::size_t colon = word.rfind(':');
    const std::string_view last = word.substr(colon == std::string_view::npos ? 0 : colon + 1);
    if (last == detail::row_of(Part::What::session)->text) {
        diagnostics.report(rules::unknown_part, at, "'{" + std::string(word) + "}' without a `session`",
                           "say which operation hands out the token: session: {operation: group.id, token: ...}");
        return;
    }
    const bool of_functions = colon != std::string_view::npos && subject(last, names);
    std::vector<std::string> wholes = known;
    for (const auto& function : detail::words<SigningFunction>)
        for (const std::string& each : known) wholes.push_back(std::string(function.text) + ':' + each);
    const std::string near = of_functions ? std::string() : text::nearest(last, wholes);
    diagnostics.report(rules::unknown_part, at, "unknown part '{" + std::string(word) + "}'",
                       of_functions ? "what may stand before a colon: " + functions
                       : near.empty()
                           ? "parts: " + text::join(known, ", ") + "; before them, each with a colon: " + functions
                           : "did you mean '{" + std::string(word.substr(0, word.size() - last.size())) + near + "}'?");
}

}  // namespace

std::optional<Recipe> parse_recipe(const std::string& text, text::Span at, const RecipeNames& names,
                                   text::Diagnostics& diagnostics) {
    Recipe recipe;
    bool good = true;
    const auto literal = [&](char c) {
        if (recipe.empty() || recipe.back().what != Part::What::literal) recipe.push_back({});
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
        auto found = part(word, names);
        good = good && found;
        if (found)
            recipe.push_back(std::move(*found));
        else
            report_unknown(word, place, names, diagnostics);
    }
    return good ? std::optional(std::move(recipe)) : std::nullopt;
}

std::string to_text(const Recipe& recipe) {
    std::string text;
    for (const Part& part : recipe) {
        if (part.what == Part::What::literal) {
            text += text::replace_all(part.text, "{", "{{");
            continue;
        }
        text += '{';
        for (const SigningFunction each : part.functions) text += word_of(each) + ':';
        text += part.text + word_of(part.what);
        if (part.offset_seconds != 0)
            text += (part.offset_seconds < 0 ? "-" : "+") +
                    window_text(static_cast<std::uint64_t>(std::abs(part.offset_seconds)) * 1000);
        text += '}';
    }
    return text;
}

}  // namespace exbind::spec
