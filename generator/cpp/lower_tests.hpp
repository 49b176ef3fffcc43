// Documented examples as calls.
#pragma once

#include <vector>

#include "cpp/model.hpp"
#include "spec/model.hpp"
#include "text/diagnostic.hpp"

namespace exbind::cpp {

/// The tests of a group that was lowered to `lowered`; one for each example that can be compared with something.
std::vector<Test> lower_tests(const spec::Group& group, const Group& lowered, text::Diagnostics& diagnostics);

}  // namespace exbind::cpp
