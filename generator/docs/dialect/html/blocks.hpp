// An HTML page as the blocks that its Markdown form is taken apart into: one Page for each
// first-level heading, with inline markup as Markdown marks it, so that everything behind the blocks is shared.
#pragma once

#include <deque>
#include <string>
#include <vector>

#include "docs/dialect/blocks.hpp"
#include "docs/dialect/dialect.hpp"
#include "docs/dialect/html/events.hpp"
#include "docs/dialect/table.hpp"
#include "text/source.hpp"

namespace exbind::docs::dialect::html {

struct Document {
    std::deque<std::string> texts;  ///< what the blocks are views of
    std::vector<Page> pages;        ///< each with one half
    std::size_t headings = 0;
    Outcome outcome = Outcome::complete;
};

/// The blocks of a part of a source that holds HTML, such as a table within Markdown. `columns` are those of a table
/// above, which a table without a header goes on with. Texts go to `texts`, what is wrong with rows to `findings`.
std::vector<Block> read_fragment(const text::Source& source, std::uint32_t begin, std::uint32_t end,
                                 const Dialect& dialect, const Columns& columns, std::deque<std::string>& texts,
                                 text::Diagnostics& findings);

/// Never fails; a text without headings gives no pages.
Document read_document(const text::Source& source, const Dialect& dialect);

}  // namespace exbind::docs::dialect::html
