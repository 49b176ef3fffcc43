// JSON as text: a strict reader that keeps every number, string and key as written and in order, and a compactor that
// only drops white space. Trees of a JSON library would turn 0.10 into 0.1 and lose repeated keys.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace exbind::json {

/// Deepest nesting that is read; documentation never comes near it.
inline constexpr std::size_t max_depth = 100;

struct Member;

/// A value. `text` is the JSON text of a scalar as written (a string with its quotes), empty for arrays and objects.
struct Value {
    enum class Type { null, boolean, number, string, array, object };
    Type type = Type::null;
    std::string text;
    std::vector<Value> items;
    std::vector<Member> members;
    std::size_t offset = 0;  ///< of its first byte in the text that was parsed

    bool is_array() const { return type == Type::array; }
    bool is_object() const { return type == Type::object; }
    bool is_scalar() const { return !is_array() && !is_object(); }
    /// A scalar as text: a string without its quotes, escapes decoded; nothing for null.
    std::string plain() const;
    /// First member with that key; nullptr when there is none or this is no object.
    const Value* find(std::string_view key) const;
};

struct Member {
    std::string key;         ///< decoded
    std::size_t offset = 0;  ///< of the key's opening quote
    Value value;
};

struct Failure {
    std::size_t offset = 0;
    std::string message;
};

/// Parses the value at the start of `text` and sets `end` to the offset behind it. Strict (RFC 8259), nesting capped.
std::optional<Value> parse_prefix(std::string_view text, std::size_t& end, Failure& failure);
/// Parses the whole text as one value.
std::optional<Value> parse(std::string_view text, Failure& failure);

/// The same where it does not matter what is wrong.
std::optional<Value> parse(std::string_view text);

/// The text without white space outside of strings; nothing else changes.
std::string compact(std::string_view json);
/// A string.
Value text_value(std::string_view text);
/// JSON text again, compact, with numbers and strings as they were.
std::string to_text(const Value& value);
/// Content of a JSON string given with its quotes, escapes decoded to UTF-8; other texts are returned as they are.
std::string decoded(std::string_view string_text);
/// The text as a JSON string.
std::string quoted(std::string_view text);
/// True for a number by JSON's grammar.
bool is_number(std::string_view text);
/// The same with leading zeros allowed ("007", "-0.5"); what exchanges put into strings.
bool is_numeric(std::string_view text);

}  // namespace exbind::json
