// Files that a command wants to write or remove, put in place together. Commands work out everything in memory first;
// nothing on disk changes until commit(), and a run that is killed on the way leaves the old files or, once every new
// file is safely on disk, a journal from which the next run finishes the job.
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "text/diagnostic.hpp"

namespace exbind::store {

enum class FileChange { added, changed, removed };

struct PendingFile {
    std::filesystem::path path;  ///< relative to the root, '/' separators
    FileChange change = FileChange::changed;
};

class Changeset {
  public:
    /// Paths are taken relative to `root`. Finishes or discards what a killed run left there; problems are reported.
    Changeset(std::filesystem::path root, text::Diagnostics& diagnostics);

    void put(const std::filesystem::path& path, std::string content);
    void remove(const std::filesystem::path& path);

    /// What differs from the disk, sorted by path. Files whose content is the same are left alone.
    std::vector<PendingFile> pending() const;
    /// Content that a file will have: staged, or on disk. Empty when it does not exist (any more).
    std::optional<std::string> content(const std::filesystem::path& path) const;

    /// Puts everything in place. False, with a diagnostic and the old files untouched, when something can't be written.
    bool commit(text::Diagnostics& diagnostics);

  private:
    std::filesystem::path root_;
    std::map<std::filesystem::path, std::optional<std::string>> files_;
};

/// Reads a whole file. Empty, with a diagnostic that says why, when that fails.
std::optional<std::string> read_file(const std::filesystem::path& path, text::Diagnostics& diagnostics);

}  // namespace exbind::store
