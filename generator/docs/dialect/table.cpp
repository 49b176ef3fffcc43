#include "docs/dialect/table.hpp"

#include <algorithm>
#include <iterator>
#include <string>

#include "docs/dialect/markup.hpp"
#include "docs/rules.hpp"
#include "text/strings.hpp"

namespace exbind::docs::dialect {
namespace {

bool is_name_char(char c) {
    return text::is_alnum(c) || c == '_' || c == '.' || c == '-' || c == '[' || c == ']' || c == '@';
}

/// Name cell without nesting marks, emphasis and strike-through.
struct Name {
    std::size_t depth = 0;
    std::string_view text;
    std::string_view link;
    bool struck = false;
    bool positional = false;
};

/// `[text](target)` -> text; the whole otherwise.
std::string_view without_link(std::string_view cell, std::string_view& link) {
    const std::size_t middle = cell.find("](");
    if (!cell.starts_with('[') || !cell.ends_with(')') || middle == std::string_view::npos) return cell;
    link = cell.substr(middle + 2, cell.size() - middle - 3);
    return text::trim(cell.substr(1, middle - 1));
}

std::optional<Name> read_name(std::string_view cell, const Dialect::Tables& words) {
    Name name;
    cell = text::trim(cell);
    for (bool again = true; again;) {
        again = false;
        for (const std::string& mark : words.nesting) {
            if (!cell.starts_with(mark)) continue;
            ++name.depth;
            cell = text::trim(cell.substr(mark.size()));
            again = true;
        }
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
        if (name.link.empty()) {
            const std::string_view text = without_link(cell, name.link);
            again = again || text.size() != cell.size();
            cell = text;
        }
    }
    for (const Template& form : words.positional) {
        const auto parts = form.match(cell);
        if (!parts) continue;
        name.positional = true;
        name.text = part_of(*parts, "name");
        if (name.text.empty()) name.text = cell;
        return name;
    }
    if (cell.empty() || cell.size() > 80 || cell.front() == '-' || cell.front() == '.') return std::nullopt;
    if (!std::all_of(cell.begin(), cell.end(), is_name_char)) return std::nullopt;
    name.text = cell;
    return name;
}

/// The words of a type cell.
template <class Each>
void for_each_word(std::string_view cell, Each each) {
    static constexpr text::Chars between{" .,/<>[]()*`"};
    while (!cell.empty()) {
        const std::size_t end = between.first_in(cell);
        if (end != 0) each(cell.substr(0, end));
        cell.remove_prefix(std::min(end + 1, cell.size()));
    }
}

std::optional<TypeClass> class_of(std::string_view word, const Dialect::Tables& words) {
    for (const auto& [known, is] : words.type_words)
        if (text::iequals(known, word)) return is;
    return std::nullopt;
}

}  // namespace

bool is_separator(std::string_view line) {
    static constexpr text::Chars marks{"-|: "};
    line = text::trim(line);
    return marks.all_of(line) && line.find("--") != std::string_view::npos && line.find('|') != std::string_view::npos;
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

Columns read_header(std::string_view line, const Dialect::Tables& words) {
    return read_header(cells_of(line), words);
}

Columns read_header(const std::vector<std::string_view>& cells, const Dialect::Tables& words) {
    Columns columns;
    columns.count = cells.size();
    for (std::size_t i = 0; i < cells.size(); ++i) {
        std::string word = text::to_lower(cells[i]);
        word.erase(std::remove(word.begin(), word.end(), '*'), word.end());
        // A sentence may be glued to the first cell; its last word is the column's.
        if (i == 0 && word.size() > 32) word = word.substr(word.rfind(' ') + 1);
        const std::string_view title = text::trim(word);
        if (has_word(words.name, title)) columns.name = i;
        if (has_word(words.type, title)) columns.type = i;
        if (has_word(words.required, title)) columns.required = i;
        if (has_word(words.description, title)) columns.description = i;
    }
    return columns;
}

Required read_required(std::string_view cell, const Dialect::Tables& words) {
    const auto meaning = [&](std::string_view word) {
        for (const auto& [known, required] : words.required_words)
            if (text::iequals(known, word)) return required;
        return Required::unknown;
    };
    const Required plain = meaning(text::trim(cell));
    if (plain != Required::unknown || !words.markup) return plain;
    std::string word = without_markup(cell);
    std::erase_if(word, [](char c) { return c == '*' || c == '_' || c == '`' || c == '\\'; });
    return meaning(text::trim(word));
}

bool is_type(std::string_view cell, const Dialect::Tables& words) {
    bool any = false;
    bool known = true;
    for_each_word(cell, [&](std::string_view word) {
        any = true;
        known = known && class_of(word, words);
    });
    return any && known;
}

TableReader::TableReader(const text::Source& source, const Dialect::Tables& words, const Columns& columns,
                         text::Diagnostics& findings, text::Span header)
    : TableReader(
          [&source](std::string_view part) {
              return text::Span{&source, static_cast<std::uint32_t>(part.data() - source.content().data()),
                                static_cast<std::uint32_t>(part.size())};
          },
          words, columns, findings, header) {}

TableReader::TableReader(Places places, const Dialect::Tables& words, const Columns& columns,
                         text::Diagnostics& findings, text::Span header)
    : places_(std::move(places)), words_(words), columns_(columns), findings_(findings) {
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
    if (!words_.element.empty() && element(cells)) return true;
    const auto name = read_name(cells[columns_.name], words_);
    const auto cell = [&](std::size_t column) { return column < cells.size() ? cells[column] : std::string_view{}; };
    if (!name) {
        if (cells.size() >= columns_.count && is_type(cell(columns_.type), words_)) {
            findings_.report(rules::broken_table, span_of(cells[columns_.name]),
                             "'" + text::visible(cells[columns_.name]) + "' is not a field name");
        }
        return false;
    }
    // A row may end before its description, but not before its type. Where a cell is missing and the type's place holds
    // something else, nobody can tell which cell it was.
    const std::size_t needed =
        std::max(columns_.type, columns_.required == Columns::missing ? 0 : columns_.required) + 1;
    const bool shifted = cells.size() < columns_.count && !is_type(cell(columns_.type), words_);
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
    next.positional = name->positional;
    next.link = name->link;
    next.span = span_of(name->text);
    std::string_view type = cell(columns_.type);
    std::string_view required = columns_.required == Columns::missing ? std::string_view{} : cell(columns_.required);
    if (table_.has_required && is_type(required, words_) && read_required(type, words_) != Required::unknown) {
        findings_.report(rules::swapped_cells, next.span,
                         "type and required word of '" + std::string{next.name} + "' are swapped");
        std::swap(type, required);
    }
    const std::string plain = words_.markup ? without_markup(type) : std::string(type);
    if (!is_type(plain, words_)) {
        findings_.report(rules::odd_cell, span_of(type.empty() ? next.name : type),
                         "unknown type '" + text::visible(type) + "' of '" + std::string{next.name} + "'");
    }
    if (table_.has_required && read_required(required, words_) == Required::unknown) {
        findings_.report(
            rules::odd_cell, span_of(required.empty() ? next.name : required),
            "'" + text::visible(required) + "' does not say whether '" + std::string{next.name} + "' is required");
    }
    next.type = plain;
    next.required = std::string{required};
    if (columns_.description != Columns::missing && columns_.description < cells.size()) {
        // Bars inside the last cell belong to it.
        const char* begin = cells[columns_.description].data();
        const std::string_view last = cells.back();
        next.description = std::string{begin, static_cast<std::size_t>(last.data() + last.size() - begin)};
        if (words_.markup) next.description = without_markup(next.description);
    }
    table_.rows.push_back(std::move(next));
    return true;
}

bool TableReader::element(const std::vector<std::string_view>& cells) {
    std::string_view name = cells[columns_.name];
    for (bool again = true; again;) {
        again = false;
        for (const std::string& mark : words_.nesting) {
            if (!name.starts_with(mark)) continue;
            name = text::trim(name.substr(mark.size()));
            again = true;
        }
    }
    if (!has_word(words_.element, text::to_lower(name)) || table_.rows.empty()) return false;
    if (columns_.type < cells.size()) table_.rows.back().type += ' ' + std::string(cells[columns_.type]);
    return true;
}

Table TableReader::take() {
    return std::move(table_);
}

std::string_view scalar_of(std::string_view type, const Dialect::Tables& words) {
    // "Array of integers or strings": of several words the first of these counts.
    static constexpr std::pair<TypeClass, std::string_view> in_order[] = {{TypeClass::object, "object"},
                                                                          {TypeClass::boolean, "boolean"},
                                                                          {TypeClass::integer, "integer"},
                                                                          {TypeClass::number, "number"}};
    std::string_view result = "string";
    std::size_t best = std::size(in_order);
    for_each_word(type, [&](std::string_view word) {
        const auto is = class_of(word, words);
        for (std::size_t i = 0; is && i < best; ++i) {
            if (in_order[i].first != *is) continue;
            best = i;
            result = in_order[i].second;
        }
    });
    return result;
}

Structure structure_of(std::string_view type, bool has_rows, const Dialect::Tables& words) {
    std::size_t lists = 0;
    bool object = false;
    bool first = true;
    for_each_word(type, [&](std::string_view word) {
        const auto is = class_of(word, words);
        if (is == TypeClass::list && (first || lists > 0)) ++lists;
        object = object || is == TypeClass::object;
        first = false;
    });
    if (lists > 1) return Structure::list_of_lists;
    if (lists == 1) return has_rows || object ? Structure::list_of_objects : Structure::list_of_scalars;
    return has_rows || object ? Structure::object : Structure::scalar;
}

bool can_hold(std::string_view type, const Dialect::Tables& words) {
    bool holds = false;
    for_each_word(type, [&](std::string_view word) {
        const auto is = class_of(word, words);
        holds = holds || is == TypeClass::object || is == TypeClass::list;
    });
    return holds;
}

}  // namespace exbind::docs::dialect
