#include "docs/dialect/template_line.hpp"

#include <algorithm>

#include "text/strings.hpp"

namespace exbind::docs::dialect {
namespace {

constexpr std::string_view methods[] = {"GET", "POST", "PUT", "DELETE", "PATCH"};

bool is_skipped(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '`';
}

std::size_t skip(std::string_view line, std::size_t at) {
    while (at < line.size() && is_skipped(line[at])) ++at;
    return at;
}

/// Where a run of other characters than blanks, backticks and `stop` ends.
std::size_t run_end(std::string_view line, std::size_t at, char stop) {
    while (at < line.size() && !is_skipped(line[at]) && line[at] != stop) ++at;
    return at;
}

/// End of what literal text matches at `at`, blanks left out on both sides.
std::optional<std::size_t> literal_end(std::string_view line, std::size_t at, std::string_view text) {
    for (const char c : text) {
        if (is_skipped(c)) continue;
        at = skip(line, at);
        if (at == line.size() || text::lower(line[at]) != c) return std::nullopt;
        ++at;
    }
    return at;
}

bool is_name(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(),
                                        [](char c) { return text::is_alnum(c) || c == '_' || c == '-' || c == '.'; });
}

bool fits(std::string_view place, std::string_view text) {
    if (place == "method") return text::contains(methods, text::to_upper(text));
    if (place == "path") return text.size() > 1 && text.find('/') != std::string_view::npos;
    if (place == "index") return text::all_digits(text);
    if (place == "name" || place == "parent") return is_name(text);
    return !text.empty();
}

}  // namespace

std::optional<Template> Template::parse(std::string_view text, std::string& why) {
    Template result;
    while (!text.empty()) {
        const std::size_t open = text.find('{');
        if (open != 0) {
            const std::string_view literal = text.substr(0, open);
            if (literal.find('}') != std::string_view::npos) {
                why = "a '}' has no '{' before it";
                return std::nullopt;
            }
            result.pieces_.push_back({false, text::to_lower(literal)});
            text.remove_prefix(literal.size());
            continue;
        }
        const std::size_t close = text.find('}');
        if (close == std::string_view::npos) {
            why = "a '{' has no '}' behind it";
            return std::nullopt;
        }
        if (!result.pieces_.empty() && result.pieces_.back().place) {
            why = "two places stand side by side with nothing to tell where the first ends";
            return std::nullopt;
        }
        result.pieces_.push_back({true, std::string(text.substr(1, close - 1))});
        text.remove_prefix(close + 1);
    }
    if (result.pieces_.empty()) {
        why = "it is empty";
        return std::nullopt;
    }
    return result;
}

std::optional<Template::Parts> Template::match(std::string_view line) const {
    Parts parts;
    std::size_t at = skip(line, 0);
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
        const Piece& piece = pieces_[i];
        if (!piece.place) {
            const auto end = literal_end(line, at, piece.text);
            if (!end) return std::nullopt;
            at = *end;
            continue;
        }
        at = skip(line, at);
        const std::string_view next =
            i + 1 < pieces_.size() ? std::string_view(pieces_[i + 1].text) : std::string_view{};
        const std::size_t mark = next.find_first_not_of(" \t`");
        // A place before a blank is one word.
        const bool before_blank = !next.empty() && mark == std::string_view::npos;
        const bool is_run = before_blank || piece.text == "method" || piece.text == "path" || piece.text == "index";
        std::size_t end = line.size();
        if (is_run) {
            end = run_end(line, at, mark == std::string_view::npos ? '\0' : next[mark]);
        } else if (mark != std::string_view::npos) {
            // The last place at which the rest can follow: "(a) (b)" ends with its last parenthesis.
            end = std::string_view::npos;
            for (std::size_t from = line.size(); from-- > at;) {
                const auto behind = literal_end(line, from, next);
                if (!behind || is_skipped(line[from])) continue;
                if (i + 2 == pieces_.size() && skip(line, *behind) != line.size()) continue;
                end = from;
                break;
            }
            if (end == std::string_view::npos) return std::nullopt;
        }
        const std::string_view part = text::trim(line.substr(at, end - at));
        if (!fits(piece.text, part)) return std::nullopt;
        parts.emplace_back(piece.text, part);
        at = end;
    }
    if (skip(line, at) != line.size()) return std::nullopt;
    return parts;
}

bool Template::has(std::string_view name) const {
    return std::any_of(pieces_.begin(), pieces_.end(),
                       [&](const Piece& piece) { return piece.place && piece.text == name; });
}

std::string_view part_of(const Template::Parts& parts, std::string_view name) {
    for (const auto& [key, part] : parts)
        if (key == name) return part;
    return {};
}

std::string filled(std::string_view text, const std::vector<std::pair<std::string_view, std::string>>& values) {
    std::string result(text);
    for (const auto& [name, value] : values) result = text::replace_all(result, '{' + std::string(name) + '}', value);
    return result;
}

}  // namespace exbind::docs::dialect
