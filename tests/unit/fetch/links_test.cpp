#include "fetch/links.hpp"

#include <doctest/doctest.h>

using namespace exbind;

namespace {

std::string links_of(const std::string& text) {
    text::Sources sources;
    std::string result;
    for (const auto& link : fetch::read_links(sources.add("llms.txt", text))) {
        CHECK(link.span.text() == link.target);
        result += (result.empty() ? "" : " ") + link.target;
    }
    return result;
}

}  // namespace

TEST_CASE("links of an index") {
    CHECK(links_of("# Docs\n\n- [A](https://d.example/a.md): about a\n- [B](/b.md)\r\n* [C](c.md \"title\")") ==
          "https://d.example/a.md /b.md c.md");
    CHECK(links_of("[a](<x y.md>) and [b](w_(x).md) and [c]()") == "x y.md w_(x).md");
    CHECK(links_of("[one](1.md)[two](2.md)") == "1.md 2.md");
    CHECK(links_of("```\n[no](no.md)\n```\n[yes](yes.md)") == "yes.md");
    CHECK(links_of("https://d.example/bare.md [ref][1] [open](never") == "");
    CHECK(links_of("") == "");
    CHECK(links_of("](") == "");
    CHECK(links_of("](<") == "");
}
