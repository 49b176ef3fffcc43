#include "docs/okx_pages.hpp"

#include <algorithm>
#include <string>
#include <string_view>

#include "docs/words.hpp"
#include "text/find.hpp"
#include "text/strings.hpp"

namespace exbind::docs::okx {
namespace {

/// Parameters that belong together. `told`: the description must say that older rows come, since the name could mean
/// either way.
struct Set {
    const char* older;
    const char* newer;
    bool told;
    bool with_limit;  ///< without a limit the two only cut out a span of time
};
constexpr Set sets[] = {
    {"after", "before", true, false},
    {"endId", "beginId", false, false},
    {"end", "begin", false, true},
};
constexpr const char* number_name = "page";
constexpr const char* limit_name = "limit";

constexpr std::string_view older_words[] = {"earlier", "older", "prior", "之前", "更旧"};
constexpr std::string_view excluded_words[] = {"not include", "not included", "not including", "exclude",
                                               "excluded",    "exclusive",    "不包含",        "不包括"};
constexpr std::string_view included_words[] = {"include", "included", "including", "inclusive", "包含"};

const DocField* find(const std::vector<DocField>& fields, std::string_view name) {
    return text::find_by(fields, &DocField::name, name);
}

template <class Words>
bool says(const std::string& text, const Words& words) {
    return std::any_of(std::begin(words), std::end(words),
                       [&](std::string_view word) { return text.find(word) != std::string::npos; });
}

/// Everything in the description that may be the name of a field: literals, words, and two words that stand for one
/// name ("bill ID").
std::vector<std::string> names_in(const std::string& description) {
    std::vector<std::string> names;
    const Token* before = nullptr;
    const Tokens tokens(description);
    for (const Token& token : tokens) {
        const bool is_word = token.kind == Token::Kind::word;
        if (is_word || token.kind == Token::Kind::literal) names.emplace_back(token.text);
        if (is_word && before != nullptr && token.lower == "id")
            names.push_back(std::string(before->lower == "order" ? "ord" : before->lower) + "Id");
        before = is_word ? &token : nullptr;
    }
    return names;
}

spec::PageBound bound_of(const std::string& lower) {
    if (says(lower, excluded_words)) return spec::PageBound::excluded;
    return says(lower, included_words) ? spec::PageBound::included : spec::PageBound::unknown;
}

}  // namespace

DocPages read_pages(const std::vector<DocField>& request) {
    DocPages result;
    spec::Pages& pages = result.pages;
    const DocField* const limit = find(request, limit_name);
    if (limit != nullptr) pages.limit = limit->name;
    if (find(request, number_name) != nullptr) {
        pages.by = spec::PagesBy::number;
        pages.number = number_name;
        return result;
    }
    for (const Set& set : sets) {
        const DocField* const older = find(request, set.older);
        if (older == nullptr || (set.with_limit && limit == nullptr)) continue;
        const std::string lower = text::to_lower(older->description);
        if (set.told && !says(lower, older_words)) return {};
        pages.by = spec::PagesBy::id;
        pages.older = set.older;
        if (find(request, set.newer) != nullptr) pages.newer = set.newer;
        pages.bound = bound_of(lower);
        result.cursors = names_in(older->description);
        return result;
    }
    return {};
}

}  // namespace exbind::docs::okx
