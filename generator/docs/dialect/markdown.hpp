// The outer form of a page in Markdown. Markdown parsers lose a good part of its tables (rows beginning with '>', cells
// that go on over lines), so lines are read as they are.
#pragma once

#include "docs/dialect/blocks.hpp"
#include "docs/dialect/dialect.hpp"
#include "docs/dialect/section.hpp"
#include "text/source.hpp"

namespace exbind::docs::dialect {

/// Never fails: what is no front matter is read as content. Tables of copies of operations that are described
/// `elsewhere` are left out.
Page read_markdown_blocks(const text::Source& source, const Dialect& dialect, const OperationKeys& elsewhere = {});

}  // namespace exbind::docs::dialect
