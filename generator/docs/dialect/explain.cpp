#include "docs/dialect/explain.hpp"

#include <algorithm>

#include "docs/dialect/markdown.hpp"
#include "docs/dialect/section.hpp"
#include "text/strings.hpp"

namespace exbind::docs::dialect {
namespace {

constexpr std::size_t number_width = 6;
constexpr std::size_t text_width = 60;

void add_line(std::string& out, const text::Span& at, const std::string& what, std::string_view text) {
    const std::string number = at ? std::to_string(at.position().line) : std::string();
    out += std::string(number_width - std::min(number_width, number.size()), ' ') + number + "  " + what;
    text = text::trim(text.substr(0, text.find('\n')));
    if (!text.empty())
        out += ": " + text::visible(text.substr(0, text_width)) + (text.size() > text_width ? "..." : "");
    out += '\n';
}

}  // namespace

std::string explain_page(const text::Source& source, const Dialect& dialect) {
    const Page page = read_markdown_blocks(source, dialect);
    std::string out(source.name());
    out += '\n';
    for (const auto& [key, value] : page.front) add_line(out, {}, "front " + text::visible(key), value);
    for (const Half& half : page.halves) {
        if (half.second) out += "        the other language\n";
        for (const Section& section : half.sections) {
            add_line(out, section.span, "section", section.title);
            const std::vector<std::string> taken = explain_section(section, dialect);
            for (std::size_t i = 0; i < section.blocks.size(); ++i)
                add_line(out, section.blocks[i].span, "  " + taken[i], section.blocks[i].text);
        }
    }
    return out;
}

}  // namespace exbind::docs::dialect
