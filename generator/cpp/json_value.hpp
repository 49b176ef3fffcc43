// JSON of examples and replies as a tree that keeps the digits of numbers and the order of members.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace exbind::cpp {

struct JsonValue {
    enum class Type { null, boolean, number, string, array, object };
    Type type = Type::null;
    std::string text;  ///< of strings, numbers ("1.10") and booleans ("true")
    std::vector<JsonValue> items;
    struct Member;
    std::vector<Member> members;

    bool is_scalar() const { return type != Type::array && type != Type::object; }
    /// First member of that name; nullptr when there is none or this is no object.
    const JsonValue* find(std::string_view name) const;
};

struct JsonValue::Member {
    std::string first;  ///< its name
    JsonValue second;
};

/// Empty when the text is not one JSON value, or nests deeper than 100 levels.
std::optional<JsonValue> parse_json(std::string_view text);
/// Compact JSON text; numbers digit for digit.
std::string to_json(const JsonValue& value);

/// An object of the parameters of a query string, percent-decoded, in order; values are strings.
JsonValue parse_query(std::string_view text);

}  // namespace exbind::cpp
