#pragma once

#include <optional>
#include <string>

#include "cpp/model.hpp"

namespace exbind::cpp {

/// What the runtime has to know to read the operation page by page; nothing when the spec gives it no pages. They fit
/// the operation (spec::fault_in_pages()). `row` is the C++ name of the rows' struct.
std::optional<Paging> lower_pages(const spec::Group& group, const spec::Operation& operation, std::string row);

}  // namespace exbind::cpp
