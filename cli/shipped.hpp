// What is installed with this program: specs and templates of its version.
#pragma once

#include <filesystem>
#include <optional>

namespace exbind::cli {

/// The folder with specs/ and templates/: share/exbind beside the folder of this program. Empty when there is none.
std::optional<std::filesystem::path> shipped_root();

}  // namespace exbind::cli
