#include "docs/placeholder.hpp"

#include <algorithm>
#include <string>

#include "docs/rules.hpp"
#include "text/strings.hpp"

namespace exbind::docs {
namespace {

constexpr std::string_view type_words[] = {"string", "str",   "text",      "number",  "integer", "int",
                                           "int64",  "float", "double",    "decimal", "bool",    "boolean",
                                           "object", "array", "timestamp", "datetime"};

/// More digits than anybody types after a point.
constexpr std::size_t random_digits = 12;

bool is_random(std::string_view number) {
    const std::size_t point = number.find('.');
    return point == 1 && number.size() - point - 1 >= random_digits &&
           number.find_first_not_of("0123456789.") == std::string_view::npos;
}

bool is_made_up(const std::string& value, bool text, const DocField& field) {
    if (!text) return field.doc_type == "number" && is_random(value);
    std::string_view word = value;
    if (word.size() > 2 && ((word.front() == '<' && word.back() == '>') || (word.front() == '{' && word.back() == '}')))
        word = word.substr(1, word.size() - 2);
    if (word.empty() || std::find(field.literals.begin(), field.literals.end(), value) != field.literals.end())
        return false;
    return text::iequals(word, field.name) || text::contains(type_words, text::to_lower(word));
}

void report(const std::string& value, const DocField& field, const text::Span& at, text::Diagnostics& findings) {
    findings.report(rules::placeholder, at,
                    "the example '" + text::visible(value) + "' of '" + text::visible(field.name) + "' is made up",
                    "it was ignored");
}

void drop(std::vector<DocField>& fields, text::Diagnostics& findings) {
    for (DocField& field : fields) {
        std::string& example = field.facts.example;
        const bool text = example.empty() || !json::is_number(example);
        if (!example.empty() && is_made_up(example, text, field)) {
            report(example, field, field.span, findings);
            example.clear();
        }
        drop(field.fields, findings);
    }
}

}  // namespace

bool is_placeholder(const json::Value& example, const DocField& field) {
    const bool text = example.type == json::Value::Type::string;
    return (text || example.type == json::Value::Type::number) && is_made_up(example.plain(), text, field);
}

void drop_placeholders(DocOperation& operation) {
    drop(operation.request, operation.findings);
    drop(operation.reply, operation.findings);
}

}  // namespace exbind::docs
