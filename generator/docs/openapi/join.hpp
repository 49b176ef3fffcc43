// Joining the fields of variants (oneOf, anyOf) into one field that can hold each of them.
#pragma once

#include <vector>

#include "docs/page.hpp"

namespace exbind::docs::openapi {

/// Why a value has no type of its own: words for the report of an import.
inline constexpr std::string_view no_type = "no type";
inline constexpr std::string_view no_members = "object without members";
inline constexpr std::string_view holds_itself = "contains itself";
inline constexpr std::string_view several_forms = "several forms";
inline constexpr std::string_view parts_differ = "parts that differ";
inline constexpr std::string_view unknown_word = "unknown type";

/// Any JSON value, kept as text.
void make_json(DocField& field, std::string_view why);
bool is_json(const DocField& field);

/// Makes one object that has the fields of all forms of a variant; JSON when not all forms are objects.
void flatten(DocField& field);

/// Adds what `other` can hold to `into`. False, with `into` unchanged, when no field can hold both.
bool join(DocField& into, const DocField& other);

}  // namespace exbind::docs::openapi
