#include "exbind/vector.hpp"

#include <stdexcept>
#include <string>

namespace exbind::detail {

void throw_out_of_range(std::size_t index, std::size_t size) {
    throw std::out_of_range("there is no item " + std::to_string(index) + " in a vector of " + std::to_string(size));
}

}  // namespace exbind::detail
