#include "docs/dialect/cursors.hpp"

#include <algorithm>
#include <string>
#include <string_view>

#include "docs/words.hpp"
#include "text/find.hpp"
#include "text/strings.hpp"

namespace exbind::docs::dialect {
namespace {

const DocField* find(const std::vector<DocField>& fields, std::string_view name) {
    return text::find_by(fields, &DocField::name, name);
}

bool says(const std::string& text, const Words& words) {
    return std::any_of(words.begin(), words.end(),
                       [&](const std::string& word) { return text.find(word) != std::string::npos; });
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

spec::PageBound bound_of(const std::string& lower, const Dialect::Cursors& words) {
    if (says(lower, words.excluded)) return spec::PageBound::excluded;
    return says(lower, words.included) ? spec::PageBound::included : spec::PageBound::unknown;
}

}  // namespace

DocPages read_pages(const std::vector<DocField>& request, const Dialect::Cursors& words) {
    DocPages result;
    spec::Pages& pages = result.pages;
    const DocField* const limit = find(request, words.limit);
    if (limit != nullptr) pages.limit = limit->name;
    if (!words.number.empty() && find(request, words.number) != nullptr) {
        pages.by = spec::PagesBy::number;
        pages.number = words.number;
        return result;
    }
    for (const CursorSet& set : words.sets) {
        const DocField* const older = find(request, set.older);
        if (older == nullptr || (set.with_limit && limit == nullptr)) continue;
        const std::string lower = text::to_lower(older->description);
        if (set.told && !says(lower, words.older)) return {};
        pages.by = spec::PagesBy::id;
        pages.older = set.older;
        if (find(request, set.newer) != nullptr) pages.newer = set.newer;
        pages.bound = bound_of(lower, words);
        result.cursors = names_in(older->description);
        return result;
    }
    return {};
}

DocPages token_pages(const DocOperation& operation, const Dialect::Cursors& words) {
    DocPages result;
    if (words.token.empty() || find(operation.request, words.token) == nullptr ||
        operation.reply_shape != spec::Shape::object)
        return result;
    const auto next = std::find_if(words.next.begin(), words.next.end(),
                                   [&](const std::string& name) { return find(operation.reply, name) != nullptr; });
    const auto lists_rows = [](const DocField& field) { return field.structure == Structure::list_of_objects; };
    if (next == words.next.end() || std::count_if(operation.reply.begin(), operation.reply.end(), lists_rows) != 1)
        return result;
    result.pages.by = spec::PagesBy::token;
    result.pages.token = words.token;
    result.pages.next = *next;
    result.pages.rows = std::find_if(operation.reply.begin(), operation.reply.end(), lists_rows)->name;
    if (find(operation.request, words.limit) != nullptr) result.pages.limit = words.limit;
    return result;
}

}  // namespace exbind::docs::dialect
