// The outer form of a page in the OKX Markdown dialect: front matter, language halves, sections, and in each section
// the headings, example labels, code listings, parameter tables and paragraphs in order. Markdown parsers lose a good
// part of these tables (rows beginning with '>', cells that go on over lines), so lines are read as they are.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "docs/page.hpp"
#include "text/diagnostic.hpp"

namespace exbind::docs::okx {

struct Row {
    std::size_t depth = 0;  ///< number of '>' before the name
    std::string_view name;
    std::string type;
    std::string required;
    std::string description;  ///< continuation lines joined by line breaks
    bool struck = false;      ///< the name is struck through
    text::Span span;          ///< of the name
};

/// A table with columns for name, type and description.
struct Table {
    bool has_required = false;
    std::vector<Row> rows;
};

struct Block {
    enum class Kind { heading, label, code, table, errors, paragraph };
    Kind kind = Kind::paragraph;
    std::string_view text;  ///< of headings and labels without their marks; of code the verbatim lines
    Table table;
    std::vector<DocError> errors;  ///< of a table of error codes
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
};

struct Half {
    bool chinese = false;
    std::vector<Section> sections;
    text::Diagnostics findings;  ///< of its tables
};

struct Page {
    std::vector<std::pair<std::string_view, std::string_view>> front;
    std::vector<Half> halves;

    std::string_view front_value(std::string_view key) const;
};

/// Reads the outer form. Never fails: what is no front matter is read as content.
Page read_blocks(const text::Source& source);

/// Whether the text holds a CJK character.
bool has_chinese(std::string_view text);

}  // namespace exbind::docs::okx
