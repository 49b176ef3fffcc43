// The project's own texts as pages: README.md, docs/ and what lies beside them.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "cli/site/cpp_html.hpp"
#include "cli/site/page.hpp"
#include "cli/site/search_index.hpp"
#include "text/diagnostic.hpp"

namespace exbind::cli::site {

struct Guide {
    std::vector<Page> pages;
    std::vector<NavSection> nav;  ///< in the order of docs/README.md, if there is one
};

/// Nothing where the folder has no README.md.
Guide read_guide(const std::filesystem::path& root, const Names& names, SearchIndex& index,
                 text::Diagnostics& diagnostics);

}  // namespace exbind::cli::site
