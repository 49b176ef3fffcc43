// Random texts that make each request one of its kind.
#pragma once

#include <string>

namespace exbind::detail {

/// A random UUID (version 4), lower case: "123e4567-e89b-42d3-a456-426614174000". Empty when the system has no
/// randomness to give.
std::string make_nonce();

}  // namespace exbind::detail
