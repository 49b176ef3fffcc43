#pragma once

#include <cstddef>

#include "exbind/error.hpp"
#include "exbind/vector.hpp"

namespace exbind::detail {

/// The results of a batch's items, apart from their rows.
struct BatchResults {
    struct Failure {
        std::size_t row = 0;
        Error error{};
    };
    Vector<Failure> failures{};  ///< in the order of their rows
    std::size_t sent = 0;
};

}  // namespace exbind::detail
