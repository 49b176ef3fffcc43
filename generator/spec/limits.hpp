// What limits count by and when they apply, looked up in what the exchange says of them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "spec/model.hpp"

namespace exbind::spec {

/// True for the words of CallerScope, which are not fields of a request.
bool is_caller_scope(std::string_view word);

/// One thing that a limit counts by: the word of a CallerScope, or the value of a request field, or its first `parts`.
struct CountedBy {
    std::string word;
    std::uint32_t parts = 0;  ///< 0 = the whole value
    std::string separator;
    bool operator==(const CountedBy&) const = default;
};

/// What a scope word means for requests of this type (nullptr = no parameters): the field itself where the request has
/// it, else what `limit_scopes` says. Empty optional: nothing is known of the word.
std::optional<std::vector<CountedBy>> counted_by(const Exchange& exchange, const Type* request,
                                                 const std::string& word);

/// What a limit counts by: all its scope words, or the exchange's default scope where it has none. Words of which
/// nothing is known are left out (lint reports them): the limit then counts more requests together.
std::vector<CountedBy> counted_by(const Exchange& exchange, const Type* request, const Limit& limit);

/// Conditions that need no entry in `limit_conditions`: "symbol given", "limit over 100", "not limit over 100".
std::string when_given(std::string_view field);
std::string when_over(std::string_view field, std::uint32_t number);
std::string unless(const std::string& condition);
/// What such a condition, which may be negated, asks for. Empty: it is only a name.
std::optional<LimitCondition> stated_test(const std::string& condition);

/// "not options" -> "options".
std::string condition_name(const std::string& condition);
bool is_negated(const std::string& condition);
/// nullptr when the exchange says nothing of it.
const LimitCondition* find_condition(const Exchange& exchange, const std::string& condition);

}  // namespace exbind::spec
