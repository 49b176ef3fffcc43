// One group: its structs, enums and methods.
#pragma once

#include <string>
#include <vector>

#include "cpp/model.hpp"
#include "spec/model.hpp"
#include "text/diagnostic.hpp"

namespace exbind::cpp {

/// Everything of a group but its C++ path, which depends on the other groups, and its tests.
Group lower_group(const spec::Group& group, const spec::Exchange& exchange, text::Diagnostics& diagnostics);

}  // namespace exbind::cpp
