// Joining the fields of variants (oneOf, anyOf) into one field that can hold each of them.
#pragma once

#include <vector>

#include "docs/page.hpp"

namespace exbind::docs::openapi {

/// Any JSON value, kept as text.
void make_json(DocField& field);
bool is_json(const DocField& field);

/// Makes one object that has the fields of all forms of a variant; JSON when not all forms are objects.
void flatten(DocField& field);

/// Adds what `other` can hold to `into`. False, with `into` unchanged, when no field can hold both.
bool join(DocField& into, const DocField& other);

}  // namespace exbind::docs::openapi
