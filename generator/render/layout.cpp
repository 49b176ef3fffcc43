#include "render/layout.hpp"

#include <algorithm>

#include "render/spell.hpp"
#include "text/strings.hpp"

namespace exbind::render {
namespace {

using Lines = std::vector<std::string>;
constexpr auto npos = std::string_view::npos;

std::string_view indentation(std::string_view line) {
    return line.substr(0, std::min(line.find_first_not_of(' '), line.size()));
}

/// Parts of a list: what stands between commas that are in no bracket and no literal.
std::vector<std::string> items_of(std::string_view list) {
    std::vector<std::string> result;
    std::size_t begin = 0;
    int depth = 0;
    char quote = 0;
    for (std::size_t i = 0; i < list.size(); ++i) {
        const char c = list[i];
        if (quote != 0) {
            if (c == '\\') ++i;
            if (c == quote) quote = 0;
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else if (c == '(' || c == '{' || c == '<') {
            ++depth;
        } else if (c == ')' || c == '}' || c == '>') {
            --depth;
        } else if (c == ',' && depth == 0) {
            result.emplace_back(list.substr(begin, i - begin));
            begin = std::min(i + 2, list.size());
        }
    }
    if (begin < list.size()) result.emplace_back(list.substr(begin));
    return result;
}

/// As many pieces a line as fit, the first behind `head`, the others behind `pad`.
Lines filled(std::string_view head, const std::vector<std::string>& pieces, std::string_view pad) {
    Lines result{std::string(head)};
    for (const std::string& piece : pieces) {
        const bool first = &piece == &pieces.front();
        if (!first && text::width(result.back()) + 1 + text::width(piece) > columns)
            result.push_back(std::string(pad) + piece);
        else
            result.back() += (first ? "" : " ") + piece;
    }
    return result;
}

/// With commas behind all but the last, which `tail` follows.
std::vector<std::string> with_commas(std::vector<std::string> items, std::string_view tail) {
    for (std::string& item : items) item += &item == &items.back() ? tail : ",";
    return items;
}

/// `{a, b},` continued below a.
Lines broken_row(std::string_view row, const std::string& pad) {
    return filled(pad + "{", with_commas(items_of(row.substr(1, row.size() - 3)), "},"), pad + " ");
}

/// `int a[] = {b, c};`
Lines broken_list(std::string_view list, const std::string& pad) {
    const std::size_t begin = list.find('{') + 1;
    const bool fill = list.substr(begin).starts_with(fill_mark);
    const std::string_view inside = list.substr(begin + (fill ? 1 : 0), list.size() - 2 - begin - (fill ? 1 : 0));
    const std::vector<std::string> items = with_commas(items_of(inside), ",");
    Lines result{pad + std::string(list.substr(0, begin))};
    if (fill)
        for (std::string& line : filled(pad + "    ", items, pad + "    ")) result.push_back(std::move(line));
    else
        for (const std::string& item : items) result.push_back(pad + "    " + item);
    result.push_back(pad + "};");
    return result;
}

/// `std::variant<A, B> value{};`
Lines broken_variant(std::string_view variant, const std::string& pad) {
    const std::size_t begin = variant.find('<') + 1;
    const std::size_t end = variant.rfind('>');
    Lines result{pad + std::string(variant.substr(0, begin))};
    for (const std::string& type : with_commas(items_of(variant.substr(begin, end - begin)), ">"))
        result.push_back(pad + "    " + type);
    result.push_back(pad + "    " + std::string(variant.substr(end + 2)));
    return result;
}

/// `A(b) : c(b), d(b) {}`
Lines broken_constructor(std::string_view constructor, const std::string& pad) {
    const std::size_t colon = constructor.find(" : ");
    Lines result{pad + std::string(constructor.substr(0, colon))};
    const std::string_view list = constructor.substr(colon + 3, constructor.size() - colon - 6);
    for (const std::string& item : with_commas(items_of(list), " {}"))
        result.push_back(pad + (result.size() == 1 ? "    : " : "      ") + item);
    return result;
}

/// `A b(C c) const;` or its beginning with `const {`
Lines broken_function(std::string_view function, const std::string& pad) {
    const std::size_t open = function.find('(') + 1;
    const std::size_t name = function.rfind(' ', open) + 1;
    Lines result{pad + std::string(function.substr(0, name - 1))};
    const std::string rest = pad + std::string(function.substr(name));
    if (text::width(rest) <= columns) {
        result.push_back(rest);
    } else {
        result.push_back(pad + std::string(function.substr(name, open - name)));
        result.push_back(pad + "    " + std::string(function.substr(open)));
    }
    return result;
}

/// `A a = b(c, d);`
Lines broken_definition(std::string_view definition, const std::string& pad) {
    const std::size_t value = definition.find(" = ") + 3;
    Lines result{pad + std::string(definition.substr(0, value - 1))};
    const std::string rest = pad + "    " + std::string(definition.substr(value));
    const std::size_t open = rest.find('(') + 1;
    if (text::width(rest) <= columns || open == 0) {
        result.push_back(rest);
        return result;
    }
    result.push_back(rest.substr(0, open));
    const std::vector<std::string> items = items_of(std::string_view(rest).substr(open, rest.size() - open - 2));
    for (std::string& line : filled(pad + "        ", with_commas(items, ");"), pad + "        "))
        result.push_back(std::move(line));
    return result;
}

/// Whether a line is only "/// " or ".name = ,".
bool is_left_empty(std::string_view line) {
    if (line.ends_with("// ")) return text::trim(line).find_first_not_of('/') == npos;
    if (!line.ends_with("= ,") && !line.ends_with("= &,") && !line.ends_with("::,")) return false;
    return text::trim(line).starts_with('.');
}

}  // namespace

Lines wrapped(std::string_view text, std::string_view marker) {
    Lines result;
    std::string line;
    for (const std::string_view word : text::split(text, ' ')) {
        if (word.empty()) continue;
        if (!line.empty() && text::width(marker) + text::width(line) + 1 + text::width(word) > columns) {
            result.push_back(std::string(marker) + line);
            line.clear();
        }
        if (!line.empty()) line += ' ';
        line += word;
    }
    if (!line.empty()) result.push_back(std::string(marker) + line);
    return result;
}

Lines broken(std::string_view line) {
    const std::string pad(indentation(line));
    const std::string_view code = line.substr(pad.size());
    for (const std::string_view marker : {"/// ", "// "})
        if (code.starts_with(marker)) return wrapped(code.substr(marker.size()), pad + std::string(marker));
    if (code.starts_with('{') && code.ends_with("},")) return broken_row(code, pad);
    if (code.starts_with("std::variant<")) return broken_variant(code, pad);
    if (code.ends_with(" {}") && code.find(" : ") != npos) return broken_constructor(code, pad);
    if (code.ends_with(") const;") || code.ends_with(") const {")) return broken_function(code, pad);
    if (const std::size_t body = code.find(") { "); body != npos && code.ends_with(" }"))
        return {pad + std::string(code.substr(0, body + 3)),
                pad + "    " + std::string(code.substr(body + 4, code.size() - body - 6)), pad + "}"};
    if (code.ends_with("};") && code.find('{') < code.find('(')) return broken_list(code, pad);
    if (code.ends_with(';') && code.find(" = ") != npos) return broken_definition(code, pad);
    return {std::string(line)};
}

Lines aligned(const std::vector<Commented>& lines) {
    constexpr std::string_view marker = "///< ";
    const auto is_too_wide = [&](const Commented& line, std::size_t column) {
        return column + marker.size() + text::width(line.comment) > columns;
    };
    std::vector<bool> above(lines.size(), false);
    std::size_t column = 0;
    // Taking a line out can only move the column to the left, so this terminates.
    for (bool changed = true; changed;) {
        changed = false;
        column = 0;
        for (std::size_t i = 0; i < lines.size(); ++i)
            if (!above[i] && !lines[i].comment.empty()) column = std::max(column, text::width(lines[i].code) + 2);
        // The longest code goes first, since it pushes the others out.
        std::size_t widest = lines.size();
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (above[i] || lines[i].comment.empty() || !is_too_wide(lines[i], column)) continue;
            if (is_too_wide(lines[i], text::width(lines[i].code) + 2))
                above[i] = changed = true;
            else if (widest == lines.size())
                widest = i;
        }
        if (!changed && widest != lines.size()) above[widest] = changed = true;
    }
    Lines result;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto& [code, comment] = lines[i];
        if (above[i])
            for (std::string& line : wrapped(comment, std::string(indentation(code)) + "/// "))
                result.push_back(std::move(line));
        result.push_back(code);
        if (!above[i] && !comment.empty())
            result.back() += std::string(column - text::width(code), ' ') + std::string(marker) + comment;
    }
    return result;
}

std::string laid_out(std::string_view filled) {
    std::string result;
    std::vector<Commented> members;  // whose comments stand in one column
    const auto add = [&](std::string_view line) { (result += line) += '\n'; };
    for (std::string_view line : text::split(filled, '\n')) {
        const bool is_value = !line.starts_with(line_mark);
        if (!is_value) line.remove_prefix(1);
        const std::size_t comment = is_value ? npos : line.find(comment_mark);
        if (comment != npos || (!members.empty() && !line.empty() && !text::trim(line).starts_with('}'))) {
            const std::string_view code = line.substr(0, comment);
            members.push_back({std::string(code.substr(0, code.find_last_not_of(' ') + 1)),
                               comment == npos ? "" : std::string(line.substr(comment + 1))});
            continue;
        }
        for (const std::string& member : aligned(members)) add(member);
        members.clear();
        if (is_value)
            add(line);
        else if (text::width(line) > columns + (line.find(fill_mark) == npos ? 0 : 1))
            for (std::string& each : broken(line)) add(each);
        else if (!is_left_empty(line))
            add(line);
    }
    result.pop_back();  // behind the last line end stands no line
    result.erase(std::remove(result.begin(), result.end(), fill_mark), result.end());
    return result;
}

}  // namespace exbind::render
