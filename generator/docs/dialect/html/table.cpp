#include "docs/dialect/html/table.hpp"

#include <algorithm>
#include <map>

#include "docs/dialect/error_table.hpp"
#include "docs/dialect/table.hpp"
#include "docs/rules.hpp"
#include "text/strings.hpp"

namespace exbind::docs::dialect::html {
namespace {

/// A row as one text, `a | b | c`, of which the cells are views.
struct RowText {
    const text::Source* source = nullptr;
    Run run;
    std::string_view text;
    std::vector<std::string_view> cells;

    text::Span place(std::string_view part) const {
        const bool inside = part.data() >= text.data() && part.data() <= text.data() + text.size();
        const std::size_t position = inside ? static_cast<std::size_t>(part.data() - text.data()) : 0;
        return run.span_of(*source, position, inside ? part.size() : 0);
    }
    bool empty() const {
        return std::all_of(cells.begin(), cells.end(), [](std::string_view cell) { return cell.empty(); });
    }
};

RowText join(const text::Source& source, std::vector<Run>& cells, std::deque<std::string>& texts) {
    RowText row;
    row.source = &source;
    std::vector<std::pair<std::size_t, std::size_t>> parts;
    for (Run& cell : cells) {
        cell.finish();
        if (&cell != &cells.front()) row.run.close_mark(" | ");
        parts.emplace_back(row.run.text().size(), cell.text().size());
        row.run.append(cell);
    }
    row.text = texts.emplace_back(row.run.text());
    for (const auto& [begin, size] : parts) row.cells.push_back(row.text.substr(begin, size));
    return row;
}

/// No table that people read spans more.
constexpr std::size_t widest_span = 100;

std::size_t span_of(std::string_view attribute) {
    if (!text::all_digits(attribute) || attribute.size() > 3) return 1;
    std::size_t span = 0;
    for (const char c : attribute) span = span * 10 + static_cast<std::size_t>(c - '0');
    return std::clamp<std::size_t>(span, 1, widest_span);
}

Block paragraph(const RowText& row, std::string_view line) {
    Block block;
    block.text = line;
    block.span = row.place(line);
    return block;
}

}  // namespace

void TableText::begin_row() {
    in_cell_ = false;
    if (rows_.empty() || !rows_.back().empty()) rows_.emplace_back();
}

void TableText::begin_cell(const Attributes& attributes) {
    if (rows_.empty()) rows_.emplace_back();
    Cell& cell = rows_.back().emplace_back();
    cell.columns = span_of(attributes.colspan);
    cell.rows = span_of(attributes.rowspan);
    in_cell_ = true;
}

std::vector<std::vector<Run>> TableText::spread() const {
    std::vector<std::vector<Run>> result;
    std::map<std::size_t, std::pair<std::size_t, const Run*>> hanging;  // column -> rows to come, what stands there
    for (const std::vector<Cell>& row : rows_) {
        std::vector<Run>& cells = result.emplace_back();
        const auto hang = [&] {
            for (auto at = hanging.find(cells.size()); at != hanging.end(); at = hanging.find(cells.size())) {
                cells.push_back(*at->second.second);
                if (--at->second.first == 0) hanging.erase(at);
            }
        };
        for (const Cell& cell : row) {
            hang();
            for (std::size_t i = 0; i < cell.columns; ++i) {
                if (cell.rows > 1) hanging[cells.size()] = {cell.rows - 1, &cell.run};
                cells.push_back(cell.run);
            }
        }
        hang();
    }
    return result;
}

std::vector<Block> TableText::blocks(const text::Source& source, const Dialect& dialect, const Columns& above,
                                     std::deque<std::string>& texts, text::Diagnostics& findings) {
    std::vector<Block> result;
    std::vector<RowText> rows;
    for (std::vector<Run>& cells : spread()) {
        RowText row = join(source, cells, texts);
        if (!row.empty()) rows.push_back(std::move(row));
    }
    if (rows.empty()) return result;
    const RowText* current = &rows.front();
    const auto place = [&current](std::string_view part) { return current->place(part); };
    if (auto errors = ErrorTableReader::for_header(current->cells, dialect.errors, place, findings)) {
        for (std::size_t i = 1; i < rows.size(); ++i) {
            current = &rows[i];
            errors->row(current->cells);
        }
        Block& block = result.emplace_back();
        block.kind = Block::Kind::errors;
        block.text = rows.front().text;
        block.span = rows.front().place(rows.front().cells.front());
        block.errors = errors->take();
        return result;
    }
    Columns columns = read_header(rows.front().cells, dialect.tables);
    // Rows without a header go on with the table above.
    const bool goes_on =
        !columns.is_parameters() && above.is_parameters() &&
        std::all_of(rows.begin(), rows.end(), [&](const RowText& row) { return row.cells.size() == above.count; });
    if (goes_on) columns = above;
    TableReader reader{place, dialect.tables, columns, findings, current->place(current->cells.front())};
    if (!columns.is_parameters()) {
        for (const RowText& row : rows) {
            for (const std::string_view line : text::split(row.text, '\n')) result.push_back(paragraph(row, line));
        }
        Block& grid = result.emplace_back();
        grid.kind = Block::Kind::grid;
        grid.span = rows.front().place(rows.front().cells.front());
        for (const RowText& row : rows) grid.grid.rows.push_back(row.cells);
        return result;
    }
    for (std::size_t i = goes_on ? 0 : 1; i < rows.size(); ++i) {
        current = &rows[i];
        const std::size_t before = findings.all().size();
        if (reader.row(current->cells) || findings.all().size() != before) continue;
        findings.report(rules::broken_table, current->place(current->cells.front()),
                        "'" + text::visible(current->cells.front()) + "' is not a field name; the row was skipped");
    }
    Block& block = result.emplace_back();
    block.kind = Block::Kind::table;
    block.text = rows.front().text;
    block.span = rows.front().place(rows.front().cells.front());
    block.table = reader.take();
    block.table.goes_on = goes_on;
    return result;
}

}  // namespace exbind::docs::dialect::html
