#include "docs/page_body.hpp"

#include "text/strings.hpp"

namespace exbind::docs {

std::string_view body_of(const text::Source& page) {
    const auto is_rule = [&](std::uint32_t line) { return text::trim(page.line(line)) == "---"; };
    // A rule that begins a page is followed by prose, front matter by a key.
    if (!is_rule(1) || page.line(2).find(':') == std::string_view::npos) return page.content();
    for (std::uint32_t line = 2; line <= page.line_count(); ++line)
        if (is_rule(line)) return page.content().substr(page.offset_of_line(line + 1));
    return page.content();
}

}  // namespace exbind::docs
