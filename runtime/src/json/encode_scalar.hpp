// Scalars as text and as JSON.
#pragma once

#include <string>
#include <string_view>

#include "exbind/detail/table.hpp"
#include "exbind/presence.hpp"

namespace exbind::detail {

/// A string in quotes; bytes that are not UTF-8 become U+FFFD.
void append_quoted(std::string& out, std::string_view text);

bool is_scalar(Kind kind);
/// Whether a scalar has a value: false for an empty optional or Open, and a plain empty text.
bool has_scalar(const Type& type, const void* at);
enum class Fractions : unsigned char { keep, cut };  ///< of times, beyond the unit of the field
/// The text of a scalar that has a value, without quotes.
void append_text(const Type& type, const void* at, std::string& out, Fractions fractions = Fractions::keep);
/// The same as JSON; a form that the text does not fit becomes text.
void append_scalar(const Type& type, const void* at, JsonForm form, std::string& out,
                   Fractions fractions = Fractions::keep);
/// The form in which the table says a scalar travels.
JsonForm documented_form(const Type& type);

}  // namespace exbind::detail
