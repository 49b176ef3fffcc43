#pragma once

#include <optional>

#include "cpp/model.hpp"

namespace exbind::cpp {

/// What the runtime has to know to read the operation page by page; nothing when the spec gives it no pages. They fit
/// the operation (spec::fault_in_pages()).
std::optional<Paging> lower_pages(const spec::Group& group, const spec::Operation& operation);

}  // namespace exbind::cpp
