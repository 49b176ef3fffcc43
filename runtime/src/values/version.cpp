#include "exbind/version.hpp"

namespace exbind::inline v0_1 {

int library_version() noexcept {
    return header_version;
}

}  // namespace exbind
