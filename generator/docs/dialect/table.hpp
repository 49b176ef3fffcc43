// Tables of parameters: `name | Type | Required | Description`, with or without outer bars, rows of nested fields
// marked before their names, cells that go on over following lines, even over empty ones.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "docs/dialect/blocks.hpp"
#include "docs/dialect/dialect.hpp"
#include "docs/page.hpp"

namespace exbind::docs::dialect {

/// Which column holds what; `missing` where a table has no such column.
struct Columns {
    static constexpr std::size_t missing = static_cast<std::size_t>(-1);
    std::size_t name = missing;
    std::size_t type = missing;
    std::size_t required = missing;
    std::size_t description = missing;
    std::size_t count = 0;

    bool is_parameters() const { return name != missing && type != missing; }
};

bool is_separator(std::string_view line);
Columns read_header(std::string_view line, const Dialect::Tables& words);
Columns read_header(const std::vector<std::string_view>& cells, const Dialect::Tables& words);
std::vector<std::string_view> cells_of(std::string_view line);

Required read_required(std::string_view cell, const Dialect::Tables& words);
/// Whether the cell is a type as this documentation writes them.
bool is_type(std::string_view cell, const Dialect::Tables& words);
/// "Array of objects" -> list_of_objects. A bare "Array" holds objects when rows are nested in it; a text field with
/// nested rows is an object.
Structure structure_of(std::string_view type, bool has_rows, const Dialect::Tables& words);
/// The scalar that a type cell names: string, integer, number, boolean; of lists that of their items. A type that is
/// not known is a string.
std::string_view scalar_of(std::string_view type, const Dialect::Tables& words);
/// Whether rows may be nested in a field of this type.
bool can_hold(std::string_view type, const Dialect::Tables& words);

/// Takes the lines below a header one by one, or, where a table has real cells, its rows.
class TableReader {
  public:
    /// Where a part of the text handed in stands in the source.
    using Places = std::function<text::Span(std::string_view)>;

    TableReader(Places places, const Dialect::Tables& words, const Columns& columns, text::Diagnostics& findings,
                text::Span header);
    /// For lines that are views of the source itself.
    TableReader(const text::Source& source, const Dialect::Tables& words, const Columns& columns,
                text::Diagnostics& findings, text::Span header);

    void line(std::string_view line);
    /// A row by its cells, views of one text in order. False when they do not name a field.
    bool row(const std::vector<std::string_view>& cells);
    Table take();
    /// Lines behind the last row that an empty line separates from it.
    const std::vector<std::string_view>& notes() const { return pending_; }

  private:
    /// Whether the row describes the items of the list in the row above.
    bool element(const std::vector<std::string_view>& cells);
    text::Span span_of(std::string_view part) const { return places_(part); }

    Places places_;
    const Dialect::Tables& words_;
    Columns columns_;
    text::Diagnostics& findings_;
    Table table_;
    std::vector<std::string_view> pending_;
    bool gap_ = false;
};

}  // namespace exbind::docs::dialect
