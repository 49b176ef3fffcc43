// All pages of a documentation together: what one page says of another, and operations that several describe.
#pragma once

#include <string>
#include <vector>

#include "docs/dialect/reader.hpp"

namespace exbind::docs::dialect {

/// A Markdown page to read, and where what it holds and what is wrong with it go.
struct PageFile {
    const text::Source* source = nullptr;
    std::string id;
    DocPage* page = nullptr;
    text::Diagnostics* findings = nullptr;
};

void read_documentation(std::vector<PageFile> files, const Dialect& dialect, const spec::Envelope& envelope);

}  // namespace exbind::docs::dialect
