#include "docs/okx_html/table.hpp"

#include <algorithm>

#include "docs/okx_errors.hpp"
#include "docs/okx_table.hpp"
#include "docs/rules.hpp"
#include "text/strings.hpp"

namespace exbind::docs::okx::html {
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

void TableText::begin_cell() {
    if (rows_.empty()) rows_.emplace_back();
    rows_.back().emplace_back();
    in_cell_ = true;
}

std::vector<Block> TableText::blocks(const text::Source& source, std::deque<std::string>& texts,
                                     text::Diagnostics& findings) {
    std::vector<Block> result;
    std::vector<RowText> rows;
    for (std::vector<Run>& cells : rows_) {
        RowText row = join(source, cells, texts);
        if (!row.empty()) rows.push_back(std::move(row));
    }
    if (rows.empty()) return result;
    const RowText* current = &rows.front();
    const auto place = [&current](std::string_view part) { return current->place(part); };
    if (auto errors = ErrorTableReader::for_header(current->cells, place, findings)) {
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
    const Columns columns = read_header(rows.front().cells);
    TableReader reader{place, columns, findings, current->place(current->cells.front())};
    if (!columns.is_parameters()) {
        for (const RowText& row : rows) {
            for (const std::string_view line : text::split(row.text, '\n')) result.push_back(paragraph(row, line));
        }
        return result;
    }
    for (std::size_t i = 1; i < rows.size(); ++i) {
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
    return result;
}

}  // namespace exbind::docs::okx::html
