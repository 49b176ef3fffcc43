#include <doctest/doctest.h>

#include <cstdlib>
#include <sstream>

#include "corpus.hpp"
#include "fixture.hpp"
#include "spec/read.hpp"

using namespace exbind;

namespace {

spec::Exchange okx(text::Sources& sources) {
    text::Diagnostics diagnostics;
    const std::filesystem::path file = std::filesystem::path{EXBIND_ROOT} / "specs" / "okx" / "exchange.yaml";
    auto exchange = spec::parse_exchange(sources.add(file.string(), corpus::content_of(file)), diagnostics);
    REQUIRE(exchange);
    return *exchange;
}

}  // namespace

TEST_CASE("the official page and the Markdown pages give the same specs") {
    const std::filesystem::path docs = corpus::folder();
    if (docs.empty()) {
        MESSAGE("skipped: EXBIND_DOCS is not set");
        return;
    }
    const std::filesystem::path file = docs / "okx" / "html" / "index.html";
    corpus::Edition html;
    html.add_html(file);
    CHECK_FALSE(html.diagnostics.has_errors());
    const std::set<std::string> found = html.operations();
    CHECK(found == corpus::scan(corpus::content_of(file)));
    CHECK(found.size() == 315);

    // Places lie in the file: a heading's span holds its title, a field's its name.
    for (const docs::DocOperation& operation : html.pages.front().operations) {
        CAPTURE(operation.path);
        CHECK(operation.span.text().find(operation.title.substr(0, operation.title.find_first_of("&'\""))) !=
              std::string_view::npos);
        CHECK(operation.url.starts_with(fixture::site + "en/#"));
        for (const auto* fields : {&operation.request, &operation.reply}) {
            for (const docs::DocField& field : *fields) {
                if (!field.name.empty()) CHECK(field.span.text() == field.name);
            }
        }
    }

    corpus::Edition markdown;
    markdown.add_markdown(docs / "okx" / "2026-01");
    const std::set<std::string> later = markdown.operations();
    const spec::Exchange exchange = okx(html.sources);
    std::size_t both = 0;
    std::size_t equal = 0;
    std::ostringstream differing;
    for (const std::string& operation : found) {
        if (later.count(operation) == 0) continue;
        ++both;
        const auto lines = corpus::difference(html.spec_of(operation, exchange), markdown.spec_of(operation, exchange));
        if (lines.empty()) ++equal;
        if (lines.empty()) continue;
        differing << "\n  " << operation << ": " << lines.size() << " lines";
        // Set it to see what differs, not only where.
        if (std::getenv("EXBIND_SHOW") == nullptr) continue;
        for (const std::string& line : lines) differing << "\n      " << line;
    }
    MESSAGE(found.size() << " operations, " << both << " in both, " << equal
                         << " equal; differing:" << differing.str());
    CHECK(both == 311);
    // The others changed between the two dates: rows, values or limits were added or taken away.
    CHECK(equal >= 205);
}
