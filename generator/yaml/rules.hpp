// Findings of the YAML room: EX100 to EX149.
#pragma once

#include "text/diagnostic.hpp"

namespace exbind::yaml::rules {

using text::Rule;
using text::Severity;

inline constexpr Rule syntax{
    "EX100", Severity::error, "the text is not valid YAML or JSON",
    "The parser stopped at the place shown; the cause is there or shortly before it.\n"
    "Usual causes: a colon inside an unquoted value, a quote or bracket that is never closed, uneven indentation,\n"
    "a missing comma in JSON. Put values with special characters into quotes: `note: \"a: b\"`."};
inline constexpr Rule not_utf8{
    "EX101", Severity::error, "the text is not UTF-8",
    "The bytes at the place shown are not UTF-8. Save the file as UTF-8 (without changing its content)."};
inline constexpr Rule control_character{
    "EX102", Severity::error, "a control character stands in the text",
    "YAML and JSON texts hold no control characters but tab, line feed and carriage return.\n"
    "Delete the character, or write it as an escape inside double quotes (\"\\x07\")."};
inline constexpr Rule tab_indent{
    "EX103", Severity::error, "a tab is used for indentation",
    "YAML is indented with blanks only: how far a tab reaches differs between editors. Replace the tab by blanks.\n"
    "Tabs are fine inside JSON brackets and inside values."};
inline constexpr Rule duplicate_key{
    "EX104", Severity::error, "a key stands twice in one mapping",
    "One of the two values would be lost without a word. Remove one of them, or rename it."};
inline constexpr Rule anchor{
    "EX105", Severity::error, "anchors and aliases are not accepted",
    "A few lines of aliases can unfold to gigabytes, so `&name` and `*name` are refused. Write the value out.\n"
    "A value that begins with & or * must be quoted: `'*'`."};
inline constexpr Rule tag{
    "EX106", Severity::error, "tags are not accepted",
    "A tag such as `!!float` or `!custom` changes what a value means. Values here are read by what the format says of\n"
    "them. Remove the tag; a value that begins with `!` must be quoted."};
inline constexpr Rule key{"EX107", Severity::error, "a key is not plain text",
                          "Keys are texts on one line. Lists, mappings and null cannot be keys; quote a key that looks "
                          "like null: `'null': x`."};
inline constexpr Rule merge_key{
    "EX108", Severity::error, "merge keys are not accepted",
    "`<<` copies members of another mapping, which hides where a value comes from. Write the members out;\n"
    "a member that is really named `<<` must be quoted."};
inline constexpr Rule several_documents{
    "EX109", Severity::error, "the text holds more than one document",
    "One file holds one document. Split the file at the `---` line; in JSON, remove what follows the last bracket."};
inline constexpr Rule too_deep{"EX110", Severity::error, "the text is nested too deeply",
                               "Lists and mappings lie inside each other deeper than any real document needs. The "
                               "limit keeps a hostile file from\n"
                               "exhausting the stack."};
inline constexpr Rule too_large{
    "EX111", Severity::error, "the text is too large",
    "The text has more bytes or more values than any real document of this kind. Split it into several files."};
inline constexpr Rule empty{"EX112", Severity::error, "the text holds nothing",
                            "The text is empty or has only comments. Was the file saved or downloaded completely?"};

/// All of them, for `exbind --explain`.
inline constexpr const Rule* all[] = {
    &syntax, &not_utf8,  &control_character, &tab_indent, &duplicate_key, &anchor, &tag,
    &key,    &merge_key, &several_documents, &too_deep,   &too_large,     &empty};

}  // namespace exbind::yaml::rules
