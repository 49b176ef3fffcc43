// Request values as C++ text.
#pragma once

#include <string>
#include <vector>

#include "cpp/model.hpp"

namespace exbind::render {

/// `prefix` value `suffix`, on one line where that fits; otherwise one member or item a line. The outermost struct is
/// spelled without its name: `{.ccy = "BTC"}`.
std::vector<std::string> initializer_lines(const std::string& prefix, const cpp::Initializer& value,
                                           const std::string& suffix, std::size_t indent);

}  // namespace exbind::render
