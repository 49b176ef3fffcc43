// Where in a text something stands, as a path.
#pragma once

#include <string_view>

#include "exbind/detail/decode.hpp"

namespace exbind::inline v0_1::detail {

/// Fills in the paths of what was found to be unreadable. Doing so afterwards keeps paths out of the decoding of
/// replies in which all is well. False if the limits ended it.
bool name_places(std::string_view json, Tolerance& tolerance, const DecodeLimits& limits, DecodeError& error);

}  // namespace exbind::detail
