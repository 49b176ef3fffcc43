// From facts to C++: chooses names, types and order. Nothing about an exchange is known here but its spec.
#pragma once

#include <optional>

#include "cpp/model.hpp"
#include "spec/model.hpp"
#include "text/diagnostic.hpp"

namespace exbind::cpp {

/// The C++ of a whole exchange. Empty when an error was reported; notes alone leave it whole.
std::optional<Exchange> lower(const spec::Spec& spec, text::Diagnostics& diagnostics);

}  // namespace exbind::cpp
