// A page of the site, and what its frame says. Addresses of pages are relative to the site's folder.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "render/template.hpp"
#include "text/diagnostic.hpp"

namespace exbind::cli::site {

enum class Area { guide, exchanges, runtime };

struct Link {
    std::string text;
    std::string address;
};

/// A row of the navigation; what is below it is shown on its own page.
struct NavItem {
    Link link;
    std::vector<Link> below{};
};

struct NavSection {
    std::string title;
    std::vector<NavItem> items;
};

struct Page {
    std::string address;  ///< "exchanges/acme/trade.html"
    std::string title;
    Area area = Area::guide;
    std::string exchange{};  ///< whose operations a search puts first
    std::string main;        ///< HTML
};

/// "../../" for a page two folders down: leads to the site's folder.
std::string root_from(std::string_view address);

/// The last part of an address that no other heading of its page has: "the-first-order". `taken` are the others.
std::string anchor_of(std::string_view heading, std::vector<std::string>& taken);

/// The page in its frame. Empty, with a diagnostic, if a template is bad.
std::optional<std::string> framed(const Page& page, const std::vector<NavSection>& nav, bool has_runtime,
                                  render::Templates& templates, text::Diagnostics& diagnostics);

}  // namespace exbind::cli::site
