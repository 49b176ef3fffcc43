// Pages that cannot be what their names promise. A download can go wrong in ways that no single page shows: one body
// under several names, a page under another's name, what a web server says instead of a page.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "text/diagnostic.hpp"
#include "text/source.hpp"

namespace exbind::docs {

struct GuardedPage {
    std::string id;   ///< path within the folder
    std::string url;  ///< as the page says; empty when it says nothing
    const text::Source* source = nullptr;
    bool holds_operation = false;  ///< one that can't be read counts, too
};

/// Reports the pages that must not be imported and returns their places in the list. Linear in the size of the pages.
std::set<std::size_t> guard_pages(const std::vector<GuardedPage>& pages, text::Diagnostics& diagnostics);

}  // namespace exbind::docs
