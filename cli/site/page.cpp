#include "cli/site/page.hpp"

#include <algorithm>

#include "text/strings.hpp"

namespace exbind::cli::site {
namespace {

using render::Data;

Data nav_item(const NavItem& item, const Page& page, const std::string& root) {
    const bool current = item.link.address == page.address;
    return Data()
        .set("text", item.link.text)
        .set("url", root + item.link.address)
        .set("current", current)
        .set("below", current ? render::each(item.below,
                                             [&](const Link& link) {
                                                 return Data().set("text", link.text).set("url", root + link.address);
                                             })
                              : Data(std::vector<Data>{}));
}

}  // namespace

std::string root_from(std::string_view address) {
    std::string root;
    for (const char c : address)
        if (c == '/') root += "../";
    return root;
}

std::string anchor_of(std::string_view heading, std::vector<std::string>& taken) {
    std::string plain;
    for (const char c : heading) {
        const char small = text::lower(c);
        if (text::is_alnum(small) || small == '-' || small == '_' || static_cast<unsigned char>(small) >= 0x80)
            plain += small;
        else if (small == ' ')
            plain += '-';
    }
    if (plain.empty()) plain = "section";
    std::string anchor = plain;
    for (int number = 1; std::find(taken.begin(), taken.end(), anchor) != taken.end(); ++number)
        anchor = plain + '-' + std::to_string(number);
    taken.push_back(anchor);
    return anchor;
}

std::optional<std::string> framed(const Page& page, const std::vector<NavSection>& nav, bool has_runtime,
                                  render::Templates& templates, text::Diagnostics& diagnostics) {
    const std::string root = root_from(page.address);
    return templates.fill_page(
        "site/page.html",
        Data()
            .set("title", page.title)
            .set("root", root)
            .set("exchange", page.exchange)
            .set("in_guide", page.area == Area::guide)
            .set("in_exchanges", page.area == Area::exchanges)
            .set("in_runtime", page.area == Area::runtime)
            .set("has_runtime", has_runtime)
            .set("main", page.main)
            .set("sections", render::each(nav,
                                          [&](const NavSection& section) {
                                              return Data()
                                                  .set("heading", section.title)
                                                  .set("items", render::each(section.items, [&](const NavItem& item) {
                                                           return nav_item(item, page, root);
                                                       }));
                                          })),
        diagnostics);
}

}  // namespace exbind::cli::site
