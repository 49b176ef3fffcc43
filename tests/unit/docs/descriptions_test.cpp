#include "docs/descriptions.hpp"

#include <doctest/doctest.h>

#include "dialect.hpp"
#include "docs/assemble.hpp"
#include "pages.hpp"

using namespace exbind;
using namespace exbind::docs;

namespace {

struct Described {
    Described() {
        text::Diagnostics diagnostics;
        const text::Source& source = sources.add("garden.md", pages::bilingual());
        std::vector<DocPage> pages{dialects::read_markdown(source, "garden", diagnostics)};
        spec.exchange = pages::exchange();
        spec.groups = import_pages(pages, spec.exchange, nullptr, {}, diagnostics).groups;
        prose = read_descriptions(pages, spec);
    }
    std::string member(const char* type, const char* name) const {
        const auto found = prose.members.find({"garden", type, name});
        return found == prose.members.end() ? "" : found->second;
    }
    text::Sources sources;
    spec::Spec spec;
    spec::Prose prose;
};

}  // namespace

TEST_CASE("members have the descriptions of their pages, values what the text says of each") {
    const Described garden;
    CHECK(garden.member("RentPlotRequest", "plotId") == "Plot to take, e.g. 77");
    CHECK(garden.member("RentPlotRequestTools", "kind") == "Kind of tool");
    CHECK(garden.member("RentPlot", "oldRate").find("Rate of last year") != std::string::npos);
    CHECK(garden.member("RentPlot", "plotId") == "Plot");
    CHECK(garden.member("RentPlot", "nothing").empty());
    const auto value = [&](const char* wire) {
        const auto found = garden.prose.values.find({"garden", "Side", wire});
        return found == garden.prose.values.end() ? "" : found->second;
    };
    CHECK(value("rent") == "take a plot");
    CHECK(value("return") == "give it back");
    // Nothing of it is in the spec: what an import keeps is without prose.
    CHECK(garden.spec.prose.members.empty());
}

TEST_CASE("descriptions become plain text") {
    CHECK(plain_text("Price, e.g. `0.1`") == "Price, e.g. 0.1");
    CHECK(plain_text("one<br/>two<br>three</b>") == "one; two; three");
    CHECK(plain_text("What to do.  \n`rent`: take  \r\n  \n`return`: give  \n") ==
          "What to do. rent: take; return: give");
    CHECK(plain_text("see [the page](/docs/#there) or [not] (this)") == "see the page or [not] (this)");
    CHECK(plain_text("~~Old~~ **new**") == "Old new");
    CHECK(plain_text("a < b and <3") == "a < b and <3");
    CHECK(plain_text("[[[[[") == "[[[[[");
    CHECK(plain_text("  \n ").empty());
    CHECK(plain_text(std::string(100'000, '[')).size() <= 16'384);
}
