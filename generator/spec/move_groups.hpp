// New places for whole groups: their files, and all that refers to them.
#pragma once

#include <filesystem>
#include <vector>

#include "spec/rename.hpp"

namespace exbind::spec {

/// Each wish is "hf/" and "spot/hf/": the group hf and those below it become spot/hf and those below that. "/" is all
/// groups. Nothing when a group is unknown or a name taken. Files that move are removed where they were.
std::optional<Renaming> move_groups(const std::filesystem::path& root, const std::string& exchange,
                                    const std::vector<Rename>& moves, text::Sources& sources,
                                    text::Diagnostics& diagnostics);

}  // namespace exbind::spec
