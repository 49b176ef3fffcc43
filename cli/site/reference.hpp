// The pages of an exchange: its groups with their operations, its limits and its errors.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/site/cpp_html.hpp"
#include "cli/site/page.hpp"
#include "cli/site/search_index.hpp"
#include "cpp/model.hpp"
#include "render/template.hpp"
#include "spec/model.hpp"

namespace exbind::cli::site {

struct Reference {
    std::string exchange;
    std::string title;
    std::string address;  ///< of its first page
    std::size_t operations = 0;
    std::vector<Page> pages;
    std::vector<NavSection> nav;
};

/// What all exchanges' pages are made with.
struct Means {
    const Names& names;
    SearchIndex& index;
    std::string signing_page;  ///< that explains recipes; may be empty
    render::Templates& templates;
    text::Diagnostics& diagnostics;
};

/// Empty, with a diagnostic, if a template is bad.
std::optional<Reference> read_reference(const spec::Spec& spec, const cpp::Exchange& lowered, const Means& means);

}  // namespace exbind::cli::site
