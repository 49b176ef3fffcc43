#include "cli/shipped.hpp"

#include <system_error>

namespace exbind::cli {
namespace fs = std::filesystem;

std::optional<fs::path> shipped_root() {
    std::error_code error;
    const fs::path program = fs::read_symlink("/proc/self/exe", error);
    const fs::path share = program.parent_path().parent_path() / "share" / "exbind";
    if (error || !fs::is_directory(share / "specs", error)) return std::nullopt;
    return share;
}

}  // namespace exbind::cli
