#include "docs/okx_structure.hpp"

#include "text/strings.hpp"

namespace exbind::docs::okx {
namespace {

struct ScalarWord {
    std::string_view part;
    std::string_view scalar;
};
constexpr ScalarWord scalar_words[] = {
    {"object", "object"}, {"bool", "boolean"},   {"integer", "integer"}, {"int", "integer"},   {"long", "integer"},
    {"number", "number"}, {"decimal", "number"}, {"float", "number"},    {"double", "number"},
};

bool has(std::string_view text, std::string_view part) {
    return text.find(part) != std::string_view::npos;
}

}  // namespace

std::string scalar_of(std::string_view type) {
    const std::string lower = text::to_lower(type);
    for (const ScalarWord& word : scalar_words) {
        if (has(lower, word.part)) return std::string{word.scalar};
    }
    return "string";
}

Structure structure_of(std::string_view type, bool has_rows) {
    const std::string lower = text::to_lower(type);
    const bool array = lower.starts_with("array") || lower.starts_with("list");
    if (array && has(lower.substr(5), "array")) return Structure::list_of_lists;
    if (array) return has_rows || has(lower, "object") ? Structure::list_of_objects : Structure::list_of_scalars;
    if (has_rows || has(lower, "object") || lower == "json") return Structure::object;
    return Structure::scalar;
}

}  // namespace exbind::docs::okx
