#include "render/layout.hpp"

#include <algorithm>

#include "render/spell.hpp"
#include "text/strings.hpp"

namespace exbind::render {

std::vector<std::string> wrapped(std::string_view text, std::size_t indent, std::string_view marker) {
    std::vector<std::string> result;
    std::string line;
    for (const std::string_view word : text::split(text, ' ')) {
        if (word.empty()) continue;
        if (!line.empty() && indent + marker.size() + text::width(line) + 1 + text::width(word) > columns) {
            result.push_back(std::string(marker) + line);
            line.clear();
        }
        if (!line.empty()) line += ' ';
        line += word;
    }
    if (!line.empty()) result.push_back(std::string(marker) + line);
    return result;
}

std::vector<std::string> filled(const std::string& head, const std::vector<std::string>& items, const std::string& tail,
                                std::size_t indent) {
    const std::string one = head + text::join(items, ", ") + tail;
    if (indent + text::width(one) <= columns) return {one};
    std::vector<std::string> result{head};
    std::string line;
    for (const std::string& item : items) {
        if (!line.empty() && indent + 4 + text::width(line) + 1 + text::width(item) + 1 > columns) {
            result.push_back("    " + line);
            line.clear();
        }
        if (!line.empty()) line += ' ';
        line += item + ",";
    }
    if (!line.empty()) result.push_back("    " + line);
    result.push_back(tail);
    return result;
}

std::vector<std::string> stacked(const std::string& head, const std::vector<std::string>& items,
                                 const std::string& tail, std::size_t indent) {
    const std::string one = head + text::join(items, ", ") + tail;
    if (indent + text::width(one) <= columns) return {one};
    std::vector<std::string> result{head};
    for (const std::string& item : items) result.push_back("    " + item + ",");
    result.push_back(tail);
    return result;
}

std::vector<std::string> flowed(const std::string& head, const std::vector<std::string>& items, const std::string& tail,
                                std::size_t indent) {
    std::vector<std::string> result{head};
    for (std::size_t i = 0; i < items.size(); ++i) {
        const std::string item = items[i] + (i + 1 == items.size() ? tail : ",");
        std::string& line = result.back();
        if (i > 0 && text::width(line) + 1 + text::width(item) > columns)
            result.push_back(std::string(indent, ' ') + item);
        else
            line += (i > 0 ? " " : "") + item;
    }
    return result;
}

std::vector<std::string> definition(const std::string& declarator, const std::string& callee,
                                    const std::vector<std::string>& arguments) {
    const std::string value = callee + "(" + text::join(arguments, ", ") + ");";
    if (text::width(declarator) + 3 + text::width(value) <= columns) return {declarator + " = " + value};
    if (4 + text::width(value) <= columns) return {declarator + " =", "    " + value};
    std::vector<std::string> result{declarator + " =", "    " + callee + "("};
    for (std::string& line : flowed("        ", arguments, ");", 8)) result.push_back(std::move(line));
    return result;
}

std::vector<std::string> short_function(const std::string& signature, const std::string& statement) {
    const std::string one = signature + " { " + statement + " }";
    if (one.size() <= columns) return {one};
    return {signature + " {", "    " + statement, "}"};
}

std::vector<std::string> aligned(const std::vector<Commented>& lines, std::size_t indent) {
    constexpr std::string_view marker = "///< ";
    std::vector<bool> above(lines.size(), false);
    std::size_t column = 0;
    // Leaving a line out can only bring the column closer, so this comes to rest.
    for (bool changed = true; changed;) {
        changed = false;
        column = 0;
        for (std::size_t i = 0; i < lines.size(); ++i)
            if (!above[i] && !lines[i].comment.empty()) column = std::max(column, text::width(lines[i].code) + 2);
        // The longest code gives way first: it is what pushes the others out.
        std::size_t widest = lines.size();
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (above[i] || lines[i].comment.empty()) continue;
            if (indent + column + marker.size() + text::width(lines[i].comment) <= columns) continue;
            const bool own =
                indent + text::width(lines[i].code) + 2 + marker.size() + text::width(lines[i].comment) > columns;
            if (own) {
                above[i] = changed = true;
            } else if (widest == lines.size()) {
                widest = i;
            }
        }
        if (!changed && widest != lines.size()) {
            above[widest] = changed = true;
        }
    }
    std::vector<std::string> result;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const Commented& line = lines[i];
        if (above[i])
            for (std::string& comment : wrapped(line.comment, indent)) result.push_back(std::move(comment));
        if (above[i] || line.comment.empty()) {
            result.push_back(line.code);
        } else {
            result.push_back(line.code + std::string(column - text::width(line.code), ' ') + std::string(marker) +
                             line.comment);
        }
    }
    return result;
}

}  // namespace exbind::render
