// How a page is understood, block by block, for whoever writes a dialect.
#pragma once

#include <string>

#include "docs/dialect/dialect.hpp"
#include "text/source.hpp"

namespace exbind::docs::dialect {

/// One line a block: its line on the page, what it was taken for, and how it begins.
std::string explain_page(const text::Source& source, const Dialect& dialect);

}  // namespace exbind::docs::dialect
