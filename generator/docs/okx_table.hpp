// Tables of parameters in the OKX Markdown dialect: `name | Type | Required | Description` without outer bars, rows of
// nested fields marked by '>', cells that go on over following lines, even over empty ones.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "docs/okx_blocks.hpp"
#include "docs/page.hpp"

namespace exbind::docs::okx {

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
Columns read_header(std::string_view line);
Columns read_header(const std::vector<std::string_view>& cells);
std::vector<std::string_view> cells_of(std::string_view line);

enum class Required { no, yes, conditional, unknown };
Required read_required(std::string_view cell);
/// Whether the word is a type as this documentation writes them.
bool is_type(std::string_view cell);
/// "Array of objects" -> list_of_objects. A bare "Array" holds objects when rows are nested in it; a text field with
/// nested rows is an object.
Structure structure_of(std::string_view type, bool has_rows);
/// The scalar a type cell names, in lower case: string, integer, number, boolean; of lists that of their items.
std::string scalar_of(std::string_view type);

/// Takes the lines below a header one by one, or, where a table has real cells, its rows.
class TableReader {
  public:
    /// Where a part of the text handed in stands in the source.
    using Places = std::function<text::Span(std::string_view)>;

    TableReader(Places places, const Columns& columns, text::Diagnostics& findings, text::Span header);
    /// For lines that are views of the source itself.
    TableReader(const text::Source& source, const Columns& columns, text::Diagnostics& findings, text::Span header);

    void line(std::string_view line);
    /// A row by its cells, views of one text in order. False when they do not name a field.
    bool row(const std::vector<std::string_view>& cells);
    Table take();
    /// Lines behind the last row that an empty line separates from it.
    const std::vector<std::string_view>& notes() const { return pending_; }

  private:
    text::Span span_of(std::string_view part) const { return places_(part); }

    Places places_;
    Columns columns_;
    text::Diagnostics& findings_;
    Table table_;
    std::vector<std::string_view> pending_;
    bool gap_ = false;
};

}  // namespace exbind::docs::okx
