// Whether a request keeps to what the documentation says of its fields.
#pragma once

#include <string>

#include "exbind/detail/table.hpp"

namespace exbind::inline v0_1::detail {

/// The first value that does not, and why: "limit is 500, documented is at most 100". Empty when all do. With
/// `is_list`, `request` is a Vector of them.
std::string outside_bounds(const ObjectTable& table, bool is_list, const void* request);

}  // namespace exbind::detail
