// A page taken apart: front matter, language halves, sections, and in each section the headings, example labels, code
// listings, parameter tables and paragraphs in order.
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "docs/page.hpp"
#include "text/diagnostic.hpp"

namespace exbind::docs::dialect {

struct Row {
    std::size_t depth = 0;  ///< number of '>' before the name
    std::string_view name;
    std::string type;
    std::string required;
    std::string description;  ///< continuation lines joined by line breaks
    bool struck = false;      ///< the name is struck through
    bool positional = false;  ///< the name tells a place in the row above, which is an array
    std::string_view link;    ///< target of a link around the name
    text::Span span;          ///< of the name
};

/// A table with columns for name, type and description.
struct Table {
    bool has_required = false;
    bool goes_on = false;  ///< with the table above
    std::vector<Row> rows;
};

/// A table of anything else. Cells that span columns or rows stand in each of these.
struct Grid {
    std::vector<std::vector<std::string_view>> rows;
};

struct Block {
    enum class Kind { heading, label, code, table, errors, grid, paragraph };
    Kind kind = Kind::paragraph;
    std::string_view text;  ///< of headings and labels without their marks; of code the verbatim lines
    Table table;
    std::vector<DocError> errors;  ///< of a table of error codes
    Grid grid;
    std::string_view tab;  ///< name of the tab that it stands in
    text::Span span;
};

struct Section {
    int level = 1;
    std::string_view title;   ///< "GET / Saving balance"
    std::string_view anchor;  ///< its id in the page's address, where the form has ids
    std::vector<std::string_view>
        above;  ///< titles of the sections that hold it, outermost first, the page's own left out
    text::Span span;
    std::vector<Block> blocks;

    /// There is nothing else on an operation's own page.
    bool is_page_of_its_own() const { return level <= 1 && anchor.empty(); }
};

struct Half {
    bool second = false;  ///< the one in the language that is compared with the first
    std::vector<Section> sections;
    text::Diagnostics findings;  ///< of its tables
};

struct Page {
    std::deque<std::string> texts;  ///< what blocks are views of, beside the source
    std::vector<std::pair<std::string_view, std::string_view>> front;
    std::vector<Half> halves;

    std::string_view front_value(std::string_view key) const;
};

}  // namespace exbind::docs::dialect
