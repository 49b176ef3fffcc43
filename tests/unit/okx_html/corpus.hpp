// The exchange's real documentation, which is not part of this repository: EXBIND_DOCS names its folder.
#pragma once

#include <filesystem>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "docs/page.hpp"

namespace corpus {

/// Empty when EXBIND_DOCS is unset.
std::filesystem::path folder();

std::string content_of(const std::filesystem::path& file);

/// Pages of one form of the documentation.
struct Edition {
    exbind::text::Sources sources;
    exbind::text::Diagnostics diagnostics;
    std::vector<exbind::docs::DocPage> pages;

    void add_html(const std::filesystem::path& file);
    void add_markdown(const std::filesystem::path& folder);

    /// "GET /path" of every operation.
    std::set<std::string> operations() const;
    /// The spec that an import of this operation alone makes, as text.
    std::string spec_of(const std::string& operation, const exbind::spec::Exchange& exchange) const;
};

/// Operations of an HTML page by a plain scan: the request lines right behind headings of HTTP requests.
std::set<std::string> scan(const std::string& html);

/// Lines in only one of two texts, marked by '-' and '+'.
std::vector<std::string> difference(const std::string& old_text, const std::string& new_text);

}  // namespace corpus
