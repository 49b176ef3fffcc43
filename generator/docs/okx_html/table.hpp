// An HTML table as rows of cells, and as the table of parameters it may be.
#pragma once

#include <deque>
#include <string>
#include <vector>

#include "docs/okx_blocks.hpp"
#include "docs/okx_html/run.hpp"
#include "text/source.hpp"

namespace exbind::docs::okx::html {

class TableText {
  public:
    void begin_row();
    /// Ends the cell before; text goes to the new one.
    void begin_cell();
    void end_cell() { in_cell_ = false; }
    /// The open cell; null between cells.
    Run* cell() { return in_cell_ ? &rows_.back().back() : nullptr; }

    /// The table as blocks: one of rows when the first row has columns of names and types, else a paragraph for each
    /// line. Texts go to `texts`, what is wrong with rows to `findings`.
    std::vector<Block> blocks(const text::Source& source, std::deque<std::string>& texts, text::Diagnostics& findings);

  private:
    std::vector<std::vector<Run>> rows_;
    bool in_cell_ = false;
};

}  // namespace exbind::docs::okx::html
