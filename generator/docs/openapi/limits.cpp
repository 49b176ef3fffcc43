#include "docs/openapi/limits.hpp"

#include <algorithm>

#include "docs/openapi/limit_prose.hpp"
#include "docs/openapi/rules.hpp"
#include "spec/limits.hpp"
#include "text/strings.hpp"

namespace exbind::docs::openapi {
namespace {

namespace rules = openapi_rules;

/// Name of the request field that a word such as "symbol" means; empty when there is none.
std::string field_for(const std::string& word, const DocOperation& operation) {
    for (const DocField& field : operation.request) {
        if (text::iequals(field.name, word)) return field.name;
    }
    for (const DocField& field : operation.request) {
        if (text::to_lower(field.name).find(word) != std::string::npos) return field.name;
    }
    return {};
}

/// Replaces words for request fields by the fields' names. A word without a field is dropped: one limit for all values
/// together is never looser than the documented one.
void name_fields(spec::Limit& limit, const LimitSentence& sentence, DocOperation& operation) {
    for (const std::string& word : sentence.fields) {
        const auto scope = std::find(limit.scope.begin(), limit.scope.end(), word);
        if (scope == limit.scope.end()) continue;
        *scope = field_for(word, operation);
        if (!scope->empty()) continue;
        limit.scope.erase(scope);
        operation.findings.report(rules::odd_limit, limit.span,
                                  "the limit counts per " + word + ", but the request has no such field",
                                  "the limit was read without this scope; correct it with an overlay");
    }
}

bool names_caller(const spec::Limit& limit) {
    return std::any_of(limit.scope.begin(), limit.scope.end(), spec::is_caller_scope);
}

}  // namespace

void add_limits(std::string_view prose, const Place& place, const OpenApiOptions& options, DocOperation& operation) {
    for (LimitSentence& sentence : find_limits(prose)) {
        const text::Span span = place(sentence.begin, sentence.end - sentence.begin);
        if (!sentence.odd.empty()) {
            operation.findings.report(
                rules::odd_limit, span, "the limit was not understood from '" + sentence.odd + "' onwards",
                sentence.limits.empty()
                    ? "add the limit with an overlay"
                    : "the text before was used; correct the limit with an overlay if that is wrong");
        }
        for (spec::Limit& limit : sentence.limits) {
            limit.span = span;
            name_fields(limit, sentence, operation);
            if (!limit.of_exchange && !names_caller(limit))
                limit.scope.insert(limit.scope.begin(), options.default_scope.begin(), options.default_scope.end());
            if (std::find(operation.limits.begin(), operation.limits.end(), limit) == operation.limits.end()) {
                operation.limits.push_back(std::move(limit));
            }
        }
    }
}

}  // namespace exbind::docs::openapi
