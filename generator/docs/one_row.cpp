#include "docs/one_row.hpp"

#include <algorithm>

#include "docs/names.hpp"
#include "text/strings.hpp"

namespace exbind::docs {
namespace {

bool is_list(const DocField& field) {
    return field.structure == Structure::list_of_scalars || field.structure == Structure::list_of_objects ||
           field.structure == Structure::list_of_lists || !field.outer.empty();
}

/// A word in place of an id that stands for all of them.
bool takes_all(const DocField& field) {
    constexpr std::string_view words[] = {"ANY", "ALL", "any", "all"};
    return std::any_of(field.prose->literals.begin(), field.prose->literals.end(),
                       [&](const std::string& literal) { return text::contains(words, literal); });
}

/// Whether a request may name several things. Objects that may be left out are parts of the one that is named.
bool names_several(const std::vector<DocField>& request) {
    return std::any_of(request.begin(), request.end(), [](const DocField& field) {
        const bool is_part = field.structure == Structure::list_of_objects && field.required != spec::Presence::yes;
        return field.prose->several || takes_all(field) || (is_list(field) && !is_part);
    });
}

bool is_plural(std::string_view word) {
    return word.size() > 2 && word.ends_with('s') && !word.ends_with("ss") && !word.ends_with("us") &&
           word != "details";
}

/// "Get fills", "Order list", "Bills of the last 7 days".
bool speaks_of_several(const DocOperation& operation) {
    constexpr std::string_view lists[] = {"list", "history", "archive"};
    const std::string_view heading = operation.title;
    const auto words = words_of_name(heading.empty() ? operation.path.substr(operation.path.rfind('/') + 1)
                                                     : heading.substr(0, heading.find('(')));
    if (words.empty() || is_plural(words.back())) return true;
    return std::any_of(words.begin(), words.end(),
                       [&](const std::string& word) { return text::contains(lists, word); });
}

bool reads_one(const DocOperation& operation) {
    if (speaks_of_several(operation)) return false;
    // A currency or a family has many of whatever it is.
    constexpr std::string_view ids[] = {"id", "uid", "symbol"};
    const auto selects = [&](const DocField& field) {
        const auto words = words_of_name(field.name);
        return field.required == spec::Presence::yes && !words.empty() && text::contains(ids, words.back());
    };
    const auto cuts = [](const DocField& field) { return names_count(field.name) || names_cursor(field.name); };
    const auto& request = operation.request;
    return request.empty() ||
           (std::any_of(request.begin(), request.end(), selects) && std::none_of(request.begin(), request.end(), cuts));
}

}  // namespace

bool replies_with_one_row(const DocOperation& operation) {
    const auto& shown = operation.rows_shown;
    if (operation.reply_shape != spec::Shape::list || operation.reply_positional || operation.reply.empty() ||
        operation.request_shape == spec::Shape::list || shown.empty() ||
        std::any_of(shown.begin(), shown.end(), [](std::size_t rows) { return rows != 1; }) ||
        names_several(operation.request))
        return false;
    return !spec::reads(operation) || reads_one(operation);
}

}  // namespace exbind::docs
