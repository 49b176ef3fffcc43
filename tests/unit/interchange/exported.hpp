// Specs of this source tree as exports take them.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "interchange/openapi.hpp"
#include "spec/model.hpp"
#include "text/diagnostic.hpp"
#include "text/source.hpp"

namespace exported {

struct Tree {
    std::filesystem::path root;
    std::string exchange;
};

/// The committed exchanges, and the invented ones with every feature.
std::vector<Tree> trees();

/// One exchange as an OpenAPI document, with all that keeps it alive.
struct Exported {
    exbind::text::Sources sources;
    exbind::text::Diagnostics diagnostics;
    exbind::spec::Spec spec;
    exbind::yaml::Node exchange;  ///< exchange.yaml
    exbind::yaml::Node document;
    std::string text;  ///< of the document

    explicit Exported(const Tree& tree);
    exbind::yaml::Node parsed(const std::string& written);
    std::optional<exbind::interchange::Restored> restored(const std::string& written);
};

}  // namespace exported
