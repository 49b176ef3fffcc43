#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "exbind/error.hpp"

namespace exbind::detail {

/// The results of a batch's items, in the order of the reply.
struct BatchResults {
    std::vector<std::optional<Error>> errors;  ///< one for each; nothing for an item that was accepted
    std::size_t sent = 0;
};

}  // namespace exbind::detail
