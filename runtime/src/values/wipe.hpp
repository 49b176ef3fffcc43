#pragma once

#include <string>

namespace exbind::detail {

/// Overwrites a text, in a way that the compiler does not remove, and empties it.
void wipe(std::string& text) noexcept;

}  // namespace exbind::detail
