// Scalars as text and as JSON.
#pragma once

#include <string>
#include <string_view>

#include "exbind/detail/table.hpp"

namespace exbind::inline v0_1::detail {

/// Appends a quoted string; bytes that are not UTF-8 become U+FFFD.
void append_quoted(std::string& out, std::string_view text);

bool is_scalar(Kind kind);
/// Whether a scalar has a value: false for an empty optional or Open, and for an empty text unless it is in an
/// optional.
bool has_scalar(const Type& type, const void* at);
/// What happens to the part of a time below its field's unit.
enum class Fractions : unsigned char { keep, cut };
/// Appends the text of a scalar that has a value, without quotes.
void append_text(const Type& type, const void* at, std::string& out, Fractions fractions = Fractions::keep);
/// Appends the same as JSON, in the form that the table documents; a value that does not fit it becomes text.
void append_scalar(const Type& type, const void* at, std::string& out, Fractions fractions = Fractions::keep);

}  // namespace exbind::detail
