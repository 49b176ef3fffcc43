// What makes a parameter required, as `when` of a field says it: "ordType: limit, post_only", "no clOrdId", or several
// of these that hold together, with semicolons between them.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace exbind::spec {

/// Another field of the same object has one of the values, or is left out when there are none.
struct FieldCondition {
    std::string field;
    std::vector<std::string> values;
    bool operator==(const FieldCondition&) const = default;
};

/// Empty when the text is no condition.
std::optional<std::vector<FieldCondition>> parse_condition(std::string_view text);
/// The same as text. Names and values must be such as is_condition_word() takes.
std::string to_text(const std::vector<FieldCondition>& conditions);

/// Whether a name or value can stand in a condition: ASCII letters, digits, `_`, `-`, `/` and `.`.
bool is_condition_word(std::string_view text);

}  // namespace exbind::spec
