// Filling templates. Everything that is placed is placed as it stands; what a template names must be there.
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>

#include "render/data.hpp"
#include "text/diagnostic.hpp"
#include "text/source.hpp"

namespace exbind::render {

/// The templates of a folder. Diagnostics point into them, so this must live as long as those are used.
class Templates {
  public:
    explicit Templates(std::filesystem::path folder) : folder_(std::move(folder)) {}

    /// Fills `<name>.mustache`. Empty, with a diagnostic, when it is missing, malformed or asks for a name that `data`
    /// does not have.
    std::optional<std::string> fill(const std::string& name, const Data& data, text::Diagnostics& diagnostics);

  private:
    const text::Source* read(const std::string& name, text::Diagnostics& diagnostics);

    std::filesystem::path folder_;
    text::Sources sources_;
    std::map<std::string, const text::Source*> read_;
};

}  // namespace exbind::render
