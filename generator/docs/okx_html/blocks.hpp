// An HTML page of the OKX documentation as the blocks that its Markdown form is taken apart into: one Page for each
// first-level heading, with inline markup as Markdown marks it, so that everything behind the blocks is shared.
#pragma once

#include <deque>
#include <string>
#include <vector>

#include "docs/okx_blocks.hpp"
#include "docs/okx_html/events.hpp"
#include "text/source.hpp"

namespace exbind::docs::okx::html {

struct Document {
    std::deque<std::string> texts;  ///< what the blocks are views of
    std::vector<Page> pages;        ///< each with one half
    std::size_t headings = 0;
    Outcome outcome = Outcome::complete;
};

/// Never fails; a text without headings gives no pages.
Document read_document(const text::Source& source);

}  // namespace exbind::docs::okx::html
