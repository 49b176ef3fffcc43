#include "spec/limits.hpp"

#include <algorithm>
#include <cstdlib>

#include "spec/wellformed.hpp"
#include "text/strings.hpp"

namespace exbind::spec {
namespace {

constexpr std::string_view negation = "not ";
constexpr std::string_view given = " given";
constexpr std::string_view over = " over ";

bool has_field(const Type* request, const std::string& name) {
    return request != nullptr && std::any_of(request->fields.begin(), request->fields.end(),
                                             [&](const Field& field) { return field.name == name; });
}

}  // namespace

bool is_caller_scope(std::string_view word) {
    return detail::row_with<CallerScope>(word) != nullptr;
}

std::optional<std::vector<CountedBy>> counted_by(const Exchange& exchange, const Type* request,
                                                 const std::string& word) {
    if (is_caller_scope(word) || has_field(request, word)) return std::vector<CountedBy>{{word, 0, {}}};
    for (const LimitScope& scope : exchange.limit_scopes) {
        const bool fits =
            scope.scope == word && std::all_of(scope.fields.begin(), scope.fields.end(),
                                               [&](const std::string& field) { return has_field(request, field); });
        if (!fits) continue;
        std::vector<CountedBy> result;
        for (const std::string& field : scope.fields)
            result.push_back({field, scope.parts, scope.parts == 0 ? std::string{} : scope.separator});
        return result;
    }
    return std::nullopt;
}

std::vector<CountedBy> counted_by(const Exchange& exchange, const Type* request, const Limit& limit) {
    std::vector<CountedBy> result;
    for (const std::string& word : limit.scope.empty() ? exchange.default_scope : limit.scope) {
        for (CountedBy& one : counted_by(exchange, request, word).value_or(std::vector<CountedBy>{}))
            result.push_back(std::move(one));
    }
    return result;
}

std::string when_given(std::string_view field) {
    return std::string(field) + std::string(given);
}

std::string when_over(std::string_view field, std::uint32_t number) {
    return std::string(field) + std::string(over) + std::to_string(number);
}

std::string unless(const std::string& condition) {
    return std::string(negation) + condition;
}

std::optional<LimitCondition> stated_test(const std::string& condition) {
    LimitCondition test;
    test.name = condition_name(condition);
    const std::string_view name = test.name;
    if (name.ends_with(given)) {
        test.field = name.substr(0, name.size() - given.size());
        test.given = true;
    } else if (const std::size_t at = name.rfind(over); at != std::string_view::npos) {
        const std::string_view number = name.substr(at + over.size());
        if (!text::all_digits(number) || number.size() > 18) return std::nullopt;
        test.field = name.substr(0, at);
        test.over = std::strtoll(std::string(number).c_str(), nullptr, 10);
    }
    if (!is_wire_name(test.field)) return std::nullopt;
    return test;
}

std::string condition_name(const std::string& condition) {
    return is_negated(condition) ? condition.substr(negation.size()) : condition;
}

bool is_negated(const std::string& condition) {
    return condition.starts_with(negation);
}

const LimitCondition* find_condition(const Exchange& exchange, const std::string& condition) {
    const auto found = std::find_if(exchange.limit_conditions.begin(), exchange.limit_conditions.end(),
                                    [&](const LimitCondition& one) { return one.name == condition_name(condition); });
    return found == exchange.limit_conditions.end() ? nullptr : &*found;
}

}  // namespace exbind::spec
