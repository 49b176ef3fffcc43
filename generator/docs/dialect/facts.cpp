#include "docs/dialect/facts.hpp"

#include <algorithm>
#include <utility>

#include "docs/words.hpp"
#include "spec/words.hpp"
#include "text/strings.hpp"

namespace exbind::docs::dialect {
namespace {

/// Who is counted, if the part names a caller: "(per user)", "per UID", "IP".
std::vector<std::string> callers_in(std::string_view part, const Dialect& dialect) {
    const Tokens tokens(part);
    for (const Token& token : tokens) {
        if (token.kind != Token::Kind::word) continue;
        for (const auto& [spelling, scope] : dialect.limits.scopes)
            if (spelling == token.lower) return {scope};
        if (const auto caller = caller_named(token.lower)) return {spec::word_of(*caller)};
    }
    return {};
}

}  // namespace

std::vector<std::string> scope_named(std::string_view text, const Dialect& dialect) {
    const std::string user = spec::word_of(spec::CallerScope::user);
    if (auth_said(text, dialect) == spec::Auth::optional) return {user};
    std::string plain;
    for (const char c : text::to_lower(text.substr(0, 256))) {
        if (c != ' ' && c != '\t' && c != '*' && c != '(' && c != ')') plain += c;
    }
    for (const std::string_view mark : {"（", "）", "\xC2\xA0"}) plain = text::replace_all(std::move(plain), mark, "");
    const auto has = [&](const std::string& word) { return plain.find(word) != std::string::npos; };
    // Of a user or an address, whoever is known counts.
    if (std::any_of(dialect.limits.either.begin(), dialect.limits.either.end(), has) && has("userid")) return {user};
    std::vector<std::string> scope;
    for (const std::string_view part : text::split(plain, '+')) {
        const auto known = std::find_if(dialect.limits.scopes.begin(), dialect.limits.scopes.end(),
                                        [&](const auto& each) { return each.first == part; });
        if (known != dialect.limits.scopes.end())
            scope.push_back(known->second);
        else if (const auto caller = caller_named(part))
            scope.push_back(spec::word_of(*caller));
        else
            return {};
    }
    return scope;
}

std::optional<spec::Auth> auth_said(std::string_view text, const Dialect& dialect) {
    const auto found = dialect.auth.says.find(text);
    return found ? std::optional(found->what) : std::nullopt;
}

std::string anchor_of(std::string_view heading, const Dialect& dialect) {
    std::string anchor;
    const auto separate = [&] {
        if (!anchor.empty() && anchor.back() != '-') anchor += '-';
    };
    for (const char c : text::to_lower(heading)) {
        if (text::is_lower(c) || text::is_digit(c) || static_cast<unsigned char>(c) >= 0x80) {
            anchor += c;
            continue;
        }
        separate();
        for (const auto& [mark, spelled] : dialect.pages.anchors)
            if (mark.size() == 1 && mark[0] == c) anchor += spelled + '-';
    }
    while (!anchor.empty() && anchor.back() == '-') anchor.pop_back();
    return anchor;
}

std::vector<spec::Limit> limits_said(std::string_view text, const Dialect& dialect) {
    std::string plain(text.substr(0, longest_prose));
    std::erase_if(plain, [](char c) { return c == '*' || c == '`'; });
    const auto found = dialect.limits.says.find(plain);
    if (!found) return {};
    std::string_view rest = std::string_view(plain).substr(found->begin);
    for (const std::string_view stop : {". ", "<br", ".\t"}) rest = rest.substr(0, rest.find(stop));
    return limits_in(rest, dialect);
}

std::vector<spec::Limit> limits_in(std::string_view text, const Dialect& dialect) {
    std::vector<spec::Limit> limits;
    for (const std::string_view part : text::split(text, ',')) {
        const std::string lower = text::to_lower(part);
        const auto has = [&](const std::string& word) { return lower.find(word) != std::string::npos; };
        if (std::any_of(dialect.limits.everyone.begin(), dialect.limits.everyone.end(), has)) continue;
        for (spec::Limit& limit : read_limits(part, dialect.limits.words).limits) {
            limit.scope = callers_in(part, dialect);
            limits.push_back(std::move(limit));
        }
    }
    return limits;
}

std::string url_of_page(std::string_view id, const Dialect& dialect) {
    const std::string page = text::replace_all(std::string(id.substr(0, id.rfind('.'))), " ", "%20");
    return filled(dialect.pages.url, {{"page", page}});
}

std::string permission_named(std::string_view text, const Dialect& dialect) {
    const std::string word = text::to_lower(text::trim(text));
    for (const auto& [known, permission] : dialect.permissions.words)
        if (known == word) return permission;
    return {};
}

const TopicWord* topic_named(std::string_view heading, const Dialect& dialect) {
    return topic_of(plain_heading(heading), dialect);
}

const TopicWord* topic_of(std::string_view plain, const Dialect& dialect) {
    for (const TopicWord& word : dialect.sections.topics)
        if (plain.starts_with(word.start)) return &word;
    return nullptr;
}

std::string plain_heading(std::string_view text) {
    static constexpr std::pair<std::string_view, char> wide[] = {{"：", ':'}, {"（", '('}, {"）", ')'}};
    std::string plain;
    plain.reserve(text.size());
    while (!text.empty()) {
        const auto mark = std::find_if(std::begin(wide), std::end(wide), [&](const auto& each) {
            return text.front() == each.first.front() && text.starts_with(each.first);
        });
        const bool ascii = mark == std::end(wide);
        if (text.front() != '*') plain += ascii ? text::lower(text.front()) : mark->second;
        text.remove_prefix(ascii ? 1 : mark->first.size());
    }
    return plain;
}

/// "orders/:id/<part>" -> /orders/{id}/{part}
std::string with_braces(std::string_view path) {
    std::string result;
    for (const std::string_view segment : text::split(path, '/')) {
        if (segment.empty() && result.empty()) continue;
        const bool colon = segment.size() > 1 && segment.front() == ':';
        const bool angles = segment.size() > 2 && segment.front() == '<' && segment.back() == '>';
        result += '/';
        if (colon || angles)
            result += '{' + std::string(segment.substr(1, segment.size() - (angles ? 2 : 1))) + '}';
        else
            result += segment;
    }
    return result;
}

std::optional<MethodAndPath> operation_line(std::string_view line, const Dialect& dialect) {
    for (const Template& one : dialect.operation) {
        const auto parts = one.match(line);
        if (!parts) continue;
        // "Get / something" is a title.
        const std::string_view method = part_of(*parts, "method");
        if (std::any_of(method.begin(), method.end(), text::is_lower)) continue;
        std::string_view path = part_of(*parts, "path");
        if (const std::size_t scheme = path.find("://"); scheme != std::string_view::npos) {
            const std::size_t slash = path.find('/', scheme + 3);
            if (slash == std::string_view::npos) continue;
            path.remove_prefix(slash);
        }
        path = path.substr(0, path.find('?'));
        return MethodAndPath{std::string(method), with_braces(path)};
    }
    return std::nullopt;
}

}  // namespace exbind::docs::dialect
