// A state of the specs to compare with: a folder, or a git revision unpacked into a folder of its own.
#pragma once

#include <filesystem>
#include <string>

#include "cli/context.hpp"

namespace exbind::cli {

class Revision {
  public:
    /// `word` is a folder that holds specs/, or a git revision of the repository at the context's root. Throws
    /// UsageError when it is neither.
    Revision(Context& context, const std::string& word);
    Revision(const Revision&) = delete;
    Revision& operator=(const Revision&) = delete;
    ~Revision();

    /// Folder that holds specs/.
    const std::filesystem::path& root() const { return root_; }

  private:
    std::filesystem::path root_;
    bool temporary_ = false;
};

}  // namespace exbind::cli
