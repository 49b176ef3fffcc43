// Type cells of OKX tables as structures.
#pragma once

#include <string>
#include <string_view>

#include "docs/page.hpp"

namespace exbind::docs::okx {

/// "Array of objects" -> list_of_objects. A bare "Array" holds objects when rows are nested in it; a text field with
/// nested rows is an object.
Structure structure_of(std::string_view type, bool has_rows);

/// The scalar a type cell names, in lower case: string, integer, number, boolean; of lists that of their items.
std::string scalar_of(std::string_view type);

}  // namespace exbind::docs::okx
