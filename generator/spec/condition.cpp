#include "spec/condition.hpp"

#include <algorithm>

#include "text/strings.hpp"

namespace exbind::spec {
namespace {

constexpr std::string_view absent_mark = "no ";

std::optional<FieldCondition> parse_one(std::string_view text) {
    FieldCondition result;
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos) {
        if (!text.starts_with(absent_mark)) return std::nullopt;
        result.field = text::trim(text.substr(absent_mark.size()));
    } else {
        result.field = text::trim(text.substr(0, colon));
        for (const std::string_view value : text::split(text.substr(colon + 1), ','))
            result.values.emplace_back(text::trim(value));
    }
    if (!is_condition_word(result.field)) return std::nullopt;
    if (!std::all_of(result.values.begin(), result.values.end(), is_condition_word)) return std::nullopt;
    return result;
}

}  // namespace

bool is_condition_word(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return text::is_alnum(c) || c == '_' || c == '-' || c == '/' || c == '.';
    });
}

std::optional<std::vector<FieldCondition>> parse_condition(std::string_view text) {
    std::vector<FieldCondition> result;
    for (const std::string_view part : text::split(text, ';')) {
        auto one = parse_one(text::trim(part));
        if (!one) return std::nullopt;
        result.push_back(std::move(*one));
    }
    return result;
}

std::string to_text(const std::vector<FieldCondition>& conditions) {
    std::vector<std::string> parts;
    for (const FieldCondition& one : conditions)
        parts.push_back(one.values.empty() ? std::string(absent_mark) + one.field
                                           : one.field + ": " + text::join(one.values, ", "));
    return text::join(parts, "; ");
}

}  // namespace exbind::spec
