#include "fetch/links.hpp"

#include <algorithm>

#include "text/strings.hpp"

namespace exbind::fetch {
namespace {

/// Where the target that begins at `from` ends: at white space or at the parenthesis that closes the link.
std::size_t end_of_target(std::string_view line, std::size_t from) {
    int depth = 0;
    for (std::size_t i = from; i < line.size(); ++i) {
        if (line[i] == ' ' || line[i] == '\t') return i;
        if (line[i] == '(') ++depth;
        if (line[i] == ')' && depth-- == 0) return i;
    }
    return line.size();
}

/// An address that is an item of a list by itself: `- https://docs.example/a.md: what it is`.
void read_bare(const text::Source& source, std::string_view line, std::size_t begin, std::vector<Link>& links) {
    const std::size_t at = line.find("https://");
    if (at == std::string_view::npos) return;
    const std::string_view lead = text::trim(line.substr(0, at));
    if (lead != "-" && lead != "*" && lead != "- <" && lead != "* <") return;
    std::size_t end = std::min(line.find_first_of(" \t<>", at), line.size());
    while (end > at && std::string_view(".,;:").find(line[end - 1]) != std::string_view::npos) --end;
    links.push_back({std::string(line.substr(at, end - at)),
                     {&source, static_cast<std::uint32_t>(begin + at), static_cast<std::uint32_t>(end - at)}});
}

}  // namespace

std::vector<Link> read_links(const text::Source& source) {
    std::vector<Link> links;
    bool in_code = false;
    const std::string_view text = source.content();
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        const std::string_view line = text.substr(begin, end - begin);
        if (text::trim(line).substr(0, 3) == "```") in_code = !in_code;
        for (std::size_t at = line.find("]("); !in_code && at != std::string_view::npos; at = line.find("](", at)) {
            at += 2;
            const bool angled = at < line.size() && line[at] == '<';
            if (angled) ++at;
            const std::size_t stop = angled ? std::min(line.find('>', at), line.size()) : end_of_target(line, at);
            if (stop == line.size()) break;  // never closed
            if (stop > at)
                links.push_back(
                    {std::string(line.substr(at, stop - at)),
                     {&source, static_cast<std::uint32_t>(begin + at), static_cast<std::uint32_t>(stop - at)}});
            at = stop;
        }
        if (!in_code) read_bare(source, line, begin, links);
        begin = end + 1;
    }
    return links;
}

}  // namespace exbind::fetch
