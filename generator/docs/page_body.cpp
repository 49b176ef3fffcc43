#include "docs/page_body.hpp"

#include <algorithm>

#include "text/strings.hpp"

namespace exbind::docs {

std::string_view body_of(const text::Source& page) {
    std::string_view rest = page.content();
    const auto next_line = [&] {
        const std::string_view line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(line.size() + 1, rest.size()));
        return line;
    };
    const auto is_rule = [](std::string_view line) { return text::trim(line) == "---"; };
    // A rule that begins a page is followed by prose, front matter by a key.
    if (!is_rule(next_line()) || rest.substr(0, rest.find('\n')).find(':') == std::string_view::npos)
        return page.content();
    while (!rest.empty())
        if (is_rule(next_line())) return rest;
    return page.content();
}

}  // namespace exbind::docs
