#include "docs/okx_table.hpp"

#include <algorithm>
#include <iterator>
#include <string>

#include "docs/rules.hpp"
#include "text/strings.hpp"

namespace exbind::docs::okx {
namespace {

enum class Role { name, type, required, description };
struct HeaderWord {
    std::string_view word;
    Role role;
};
constexpr HeaderWord header_words[] = {
    {"parameter", Role::name},
    {"parameters", Role::name},
    {"parameter name", Role::name},
    {"field", Role::name},
    {"参数", Role::name},
    {"参数名", Role::name},
    {"参数名称", Role::name},
    {"type", Role::type},
    {"types", Role::type},
    {"类型", Role::type},
    {"required", Role::required},
    {"是否必须", Role::required},
    {"是否必填", Role::required},
    {"是否必需", Role::required},
    {"是否可选", Role::required},
    {"description", Role::description},
    {"descriptions", Role::description},
    {"描述", Role::description},
    {"说明", Role::description},
};

struct RequiredWord {
    std::string_view word;
    Required required;
};
constexpr RequiredWord required_words[] = {
    {"yes", Required::yes},
    {"true", Required::yes},
    {"required", Required::yes},
    {"是", Required::yes},
    {"必填", Required::yes},
    {"no", Required::no},
    {"false", Required::no},
    {"optional", Required::no},
    {"否", Required::no},
    {"可选", Required::no},
    {"conditional", Required::conditional},
    {"条件", Required::conditional},
};

constexpr std::string_view type_words[] = {
    "string", "strings", "integer", "integers", "int",        "number", "numbers",   "boolean",
    "bool",   "long",    "float",   "double",   "decimal",    "object", "objects",   "array",
    "arrays", "list",    "of",      "json",     "bigdecimal", "map",    "timestamp",
};

bool is_name_char(char c) {
    return text::is_alnum(c) || c == '_' || c == '.' || c == '-' || c == '[' || c == ']' || c == '@';
}

/// Name cell without nesting marks, emphasis and strike-through.
struct Name {
    std::size_t depth = 0;
    std::string_view text;
    bool struck = false;
};

std::optional<Name> read_name(std::string_view cell) {
    Name name;
    cell = text::trim(cell);
    while (!cell.empty() && (cell.front() == '>' || cell.front() == ' ' || cell.front() == '\t')) {
        if (cell.front() == '>') ++name.depth;
        cell.remove_prefix(1);
    }
    for (bool again = true; again;) {
        again = false;
        for (const std::string_view mark : {"~~", "**", "`", "*"}) {
            if (cell.size() > 2 * mark.size() && cell.starts_with(mark) && cell.ends_with(mark)) {
                name.struck = name.struck || mark == "~~";
                cell = text::trim(cell.substr(mark.size(), cell.size() - 2 * mark.size()));
                again = true;
            }
        }
    }
    if (cell.empty() || cell.size() > 80 || cell.front() == '-' || cell.front() == '.') return std::nullopt;
    if (!std::all_of(cell.begin(), cell.end(), is_name_char)) return std::nullopt;
    name.text = cell;
    return name;
}

struct ScalarWord {
    std::string_view part;
    std::string_view scalar;
};
constexpr ScalarWord scalar_words[] = {
    {"object", "object"}, {"bool", "boolean"},   {"integer", "integer"}, {"int", "integer"},   {"long", "integer"},
    {"number", "number"}, {"decimal", "number"}, {"float", "number"},    {"double", "number"},
};

bool has(std::string_view text, std::string_view part) {
    return text.find(part) != std::string_view::npos;
}

}  // namespace

bool is_separator(std::string_view line) {
    line = text::trim(line);
    if (line.find("--") == std::string_view::npos || line.find('|') == std::string_view::npos) return false;
    return line.find_first_not_of("-|: ") == std::string_view::npos;
}

std::vector<std::string_view> cells_of(std::string_view line) {
    line = text::trim(line);
    if (line.starts_with('|')) line.remove_prefix(1);
    std::vector<std::string_view> cells;
    cells.reserve(8);
    std::size_t begin = 0;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] != '|' || (i > 0 && line[i - 1] == '\\')) continue;
        cells.push_back(text::trim(line.substr(begin, i - begin)));
        begin = i + 1;
    }
    if (begin < line.size()) cells.push_back(text::trim(line.substr(begin)));
    return cells;
}

Columns read_header(std::string_view line) {
    return read_header(cells_of(line));
}

Columns read_header(const std::vector<std::string_view>& cells) {
    Columns columns;
    columns.count = cells.size();
    for (std::size_t i = 0; i < cells.size(); ++i) {
        std::string word = text::to_lower(cells[i]);
        word.erase(std::remove(word.begin(), word.end(), '*'), word.end());
        // A sentence may be glued to the first cell; its last word is the column's.
        if (i == 0 && word.size() > 32) word = word.substr(word.rfind(' ') + 1);
        const std::string_view title = text::trim(word);
        const auto found = std::find_if(std::begin(header_words), std::end(header_words),
                                        [&](const HeaderWord& header) { return header.word == title; });
        if (found == std::end(header_words)) continue;
        switch (found->role) {
            case Role::name:
                columns.name = i;
                break;
            case Role::type:
                columns.type = i;
                break;
            case Role::required:
                columns.required = i;
                break;
            case Role::description:
                columns.description = i;
                break;
        }
    }
    return columns;
}

Required read_required(std::string_view cell) {
    const std::string_view word = text::trim(cell);
    for (const RequiredWord& known : required_words) {
        if (text::iequals(known.word, word)) return known.required;
    }
    return Required::unknown;
}

bool is_type(std::string_view cell) {
    bool any = false;
    while (!cell.empty()) {
        const std::size_t end = std::min(cell.find_first_of(" .<>"), cell.size());
        const std::string_view word = cell.substr(0, end);
        cell.remove_prefix(std::min(end + 1, cell.size()));
        if (word.empty()) continue;
        any = true;
        if (std::none_of(std::begin(type_words), std::end(type_words),
                         [&](std::string_view known) { return text::iequals(known, word); }))
            return false;
    }
    return any;
}

TableReader::TableReader(const text::Source& source, const Columns& columns, text::Diagnostics& findings,
                         text::Span header)
    : TableReader(
          [&source](std::string_view part) {
              return text::Span{&source, static_cast<std::uint32_t>(part.data() - source.content().data()),
                                static_cast<std::uint32_t>(part.size())};
          },
          columns, findings, header) {}

TableReader::TableReader(Places places, const Columns& columns, text::Diagnostics& findings, text::Span header)
    : places_(std::move(places)), columns_(columns), findings_(findings) {
    table_.has_required = columns.required != Columns::missing;
    const bool named = columns.name != Columns::missing;
    if (named && columns.type == Columns::missing && columns.required != Columns::missing) {
        findings_.report(rules::broken_table, header, "this parameter table has no column for types",
                         "add the column, or describe the operation by hand");
    }
    if (columns.type != Columns::missing && !named && columns.description != Columns::missing) {
        findings_.report(rules::broken_table, header, "this parameter table has no column for names",
                         "name the first column Parameter");
    }
}

void TableReader::line(std::string_view line) {
    const std::string_view trimmed = text::trim(line);
    if (trimmed.empty()) {
        gap_ = true;
        return;
    }
    if (columns_.is_parameters() && line.find('|') != std::string_view::npos && row(cells_of(line))) {
        pending_.clear();
        gap_ = false;
        return;
    }
    if (gap_ || table_.rows.empty() || !columns_.is_parameters()) {
        pending_.push_back(trimmed);
        return;
    }
    std::string& description = table_.rows.back().description;
    description += '\n';
    description += trimmed;
}

bool TableReader::row(const std::vector<std::string_view>& cells) {
    if (columns_.name >= cells.size()) return false;
    const auto name = read_name(cells[columns_.name]);
    const auto cell = [&](std::size_t column) { return column < cells.size() ? cells[column] : std::string_view{}; };
    if (!name) {
        if (cells.size() >= columns_.count && is_type(cell(columns_.type))) {
            findings_.report(rules::broken_table, span_of(cells[columns_.name]),
                             "'" + text::visible(cells[columns_.name]) + "' is not a field name");
        }
        return false;
    }
    // A row may end before its description, but not before its type. Where a cell is missing and the type's place holds
    // something else, nobody can tell which cell it was.
    const std::size_t needed =
        std::max(columns_.type, columns_.required == Columns::missing ? 0 : columns_.required) + 1;
    const bool shifted = cells.size() < columns_.count && !is_type(cell(columns_.type));
    if (cells.size() < needed || shifted) {
        findings_.report(rules::broken_table, span_of(name->text),
                         "the row of '" + std::string{name->text} + "' has " + std::to_string(cells.size()) +
                             " cells where the header has " + std::to_string(columns_.count),
                         "complete the row in a copy of the page and import that");
        return true;
    }
    // Lines of text behind an empty cell resume the cell: what waited belongs to the row before.
    if (!table_.rows.empty()) {
        for (const std::string_view waiting : pending_) {
            table_.rows.back().description += '\n';
            table_.rows.back().description += waiting;
        }
    }
    Row next;
    next.depth = name->depth;
    next.name = name->text;
    next.struck = name->struck;
    next.span = span_of(name->text);
    std::string_view type = cell(columns_.type);
    std::string_view required = columns_.required == Columns::missing ? std::string_view{} : cell(columns_.required);
    if (table_.has_required && is_type(required) && read_required(type) != Required::unknown) {
        findings_.report(rules::swapped_cells, next.span,
                         "type and required word of '" + std::string{next.name} + "' are swapped");
        std::swap(type, required);
    }
    if (!is_type(type)) {
        findings_.report(rules::odd_cell, span_of(type.empty() ? next.name : type),
                         "unknown type '" + text::visible(type) + "' of '" + std::string{next.name} + "'");
    }
    if (table_.has_required && read_required(required) == Required::unknown) {
        findings_.report(
            rules::odd_cell, span_of(required.empty() ? next.name : required),
            "'" + text::visible(required) + "' does not say whether '" + std::string{next.name} + "' is required");
    }
    next.type = std::string{type};
    next.required = std::string{required};
    if (columns_.description != Columns::missing && columns_.description < cells.size()) {
        // Bars inside the last cell belong to it.
        const char* begin = cells[columns_.description].data();
        const std::string_view last = cells.back();
        next.description = std::string{begin, static_cast<std::size_t>(last.data() + last.size() - begin)};
    }
    table_.rows.push_back(std::move(next));
    return true;
}

Table TableReader::take() {
    return std::move(table_);
}

std::string scalar_of(std::string_view type) {
    const std::string lower = text::to_lower(type);
    for (const ScalarWord& word : scalar_words) {
        if (has(lower, word.part)) return std::string{word.scalar};
    }
    return "string";
}

Structure structure_of(std::string_view type, bool has_rows) {
    const std::string lower = text::to_lower(type);
    const bool array = lower.starts_with("array") || lower.starts_with("list");
    if (array && has(std::string_view(lower).substr(std::min<std::size_t>(5, lower.size())), "array"))
        return Structure::list_of_lists;
    if (array) return has_rows || has(lower, "object") ? Structure::list_of_objects : Structure::list_of_scalars;
    if (has_rows || has(lower, "object") || lower == "json") return Structure::object;
    return Structure::scalar;
}

}  // namespace exbind::docs::okx
