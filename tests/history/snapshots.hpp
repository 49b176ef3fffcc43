// Where series of documentation come from: folders, commits of a repository, or invented here.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "folder.hpp"

namespace history {

/// Runs a program without a shell; the test fails where it does.
void run_program(std::vector<std::string> words);

/// The folder of a repository as it was at each of the commits, below `work`.
std::vector<std::filesystem::path> checkouts(const std::filesystem::path& repository, const std::string& folder,
                                             const std::vector<std::string>& commits, const Folder& work);

/// Writes snapshots of an invented exchange's documentation below the folder and gives their paths, the oldest first.
/// Operations come, go, come and go, move to another page and change; pages are crawled again without a change.
std::vector<std::filesystem::path> garden_series(const Folder& folder);

}  // namespace history
