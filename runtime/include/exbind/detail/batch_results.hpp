#pragma once

#include <cstddef>

#include "exbind/error.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::detail {

/// What a reply says about a batch besides its rows.
struct BatchResults {
    struct Failure {
        std::size_t row = 0;
        Error error{};
    };
    Vector<Failure> failures{};  ///< in the order of their rows; also of rows that are missing at the end
    std::size_t sent = 0;
};

}  // namespace exbind::detail
