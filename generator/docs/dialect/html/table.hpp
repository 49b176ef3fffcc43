// An HTML table as rows of cells, and as the table of parameters it may be.
#pragma once

#include <deque>
#include <string>
#include <vector>

#include "docs/dialect/blocks.hpp"
#include "docs/dialect/dialect.hpp"
#include "docs/dialect/html/events.hpp"
#include "docs/dialect/html/run.hpp"
#include "docs/dialect/table.hpp"
#include "text/source.hpp"

namespace exbind::docs::dialect::html {

class TableText {
  public:
    void begin_row();
    /// Ends the cell before; text goes to the new one.
    /// The cell stands in as many columns and rows as it spans.
    void begin_cell(const Attributes& attributes);
    void end_cell() { in_cell_ = false; }
    /// The open cell; null between cells.
    Run* cell() { return in_cell_ ? &rows_.back().back().run : nullptr; }

    /// The table as blocks: one of rows when the first row has columns of names and types, else a paragraph for each
    /// line. Without a header it may go on with the `columns` of a table above. Texts go to `texts`, what is wrong with
    /// rows to `findings`.
    std::vector<Block> blocks(const text::Source& source, const Dialect& dialect, const Columns& columns,
                              std::deque<std::string>& texts, text::Diagnostics& findings);

  private:
    struct Cell {
        Run run;
        std::size_t columns = 1;
        std::size_t rows = 1;
    };
    std::vector<std::vector<Run>> spread() const;

    std::vector<std::vector<Cell>> rows_;
    bool in_cell_ = false;
};

}  // namespace exbind::docs::dialect::html
