#include <doctest/doctest.h>

#include <algorithm>

#include "dialect.hpp"
#include "docs/assemble.hpp"
#include "pages.hpp"
#include "provoked.hpp"
#include "text/strings.hpp"

using namespace exbind;
using namespace exbind::docs;

namespace {

/// Reads and imports a text; gives what was reported.
text::Diagnostics import(const std::string& content, std::size_t* operations = nullptr) {
    text::Sources sources;
    text::Diagnostics diagnostics;
    std::vector<DocPage> given;
    given.push_back(pages::read(sources.add("bad.md", content), &diagnostics));
    const auto exchange = pages::exchange();
    const ImportResult result = import_pages(std::move(given), exchange, nullptr, {}, diagnostics);
    if (operations != nullptr) *operations = result.report.operations;
    for (const text::Diagnostic& finding : diagnostics.all()) {
        CHECK(finding.rule != nullptr);
        CHECK_FALSE(finding.message.empty());
        CHECK_FALSE(text::place(finding.at).empty());
    }
    provoked::note_all(diagnostics);
    // Places point into sources that end here; only rules and messages may be looked at.
    return diagnostics;
}

}  // namespace

TEST_CASE("a page cut at any line is read as far as it goes") {
    const std::string content = pages::bilingual();
    for (std::size_t end = 0; end <= content.size();
         end = content.find('\n', end) == std::string::npos ? content.size() + 1 : content.find('\n', end) + 1) {
        import(content.substr(0, end));
    }
}

TEST_CASE("a page cut at any byte does no harm") {
    const std::string content = pages::bilingual();
    for (std::size_t end = 0; end < content.size(); end += 7) import(content.substr(0, end));
}

TEST_CASE("a page with any line missing does no harm") {
    const std::string content = pages::bilingual();
    const auto lines = text::split(content, '\n');
    for (std::size_t skipped = 0; skipped < lines.size(); ++skipped) {
        std::string text;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (i != skipped) text += std::string{lines[i]} + '\n';
        }
        import(text);
    }
}

TEST_CASE("what is no page is an error") {
    CHECK(pages::count(import(""), "EX200") == 1);
    CHECK(pages::count(import("just words\n"), "EX200") == 1);
    CHECK(pages::count(import(std::string("---\nsource_url: x\n---\n\0\xFF\xFE", 25)), "EX200") == 1);
    CHECK(pages::count(import("---\nsource_url: x\n---\n\xC3"), "EX200") == 1);
    std::string garbage;
    for (std::size_t i = 0; i < 100'000; ++i) garbage += static_cast<char>((i * 2'654'435'761U) >> 13U);
    CHECK(import(garbage).has_errors());
}

TEST_CASE("a page without an operation says so") {
    CHECK(pages::count(import(pages::page("p", "# Words\n\nNothing to call.\n")), "EX201") == 1);
    CHECK(pages::count(import(pages::page("p", "")), "EX201") == 1);
    CHECK(
        pages::count(import(pages::page("p", "# Socket\n\n#### URL Path\n\n/ws\n\n#### HTTP Request\n\n`GET /x/y`\n")),
                     "EX201") == 1);
}

TEST_CASE("an operation without a path is an error with its place: nobody knows which one it is") {
    std::size_t operations = 9;
    const auto found = import(pages::page("p", "# A\n\n#### HTTP Request\n\nsoon\n"), &operations);
    CHECK(pages::count(found, "EX202") == 1);
    CHECK(found.has_errors());
    CHECK(operations == 0);
}

TEST_CASE("a table that can't be read leaves its operation out") {
    const std::string whole = pages::page(
        "p", pages::operation("# A", "GET /api/v5/a/b", "x | String | Yes | X  ", "", R"({"code":"0","data":[]})"));
    const auto broken = [&](std::string_view header, std::string_view row) {
        std::string content =
            text::replace_all(whole, "Parameter | Type | Required | Description  \n---|---|---|---", header);
        return text::replace_all(content, "x | String | Yes | X", row);
    };
    CHECK(pages::count(import(broken("Parameter | Required | Description  \n---|---|---", "x | Yes | X")), "EX245") ==
          1);
    CHECK(pages::count(import(broken("Type | Required | Description  \n---|---|---", "String | Yes | X")), "EX245") ==
          1);
    CHECK(pages::count(
              import(broken("Parameter | Required | Type | Description  \n---|---|---|---", "x | Yes | String | X")),
              "EX245") == 0);
    CHECK(pages::count(import(broken("Parameter | Type | Required | Description  \n---|---|---|---", "x | String")),
                       "EX245") == 1);
    CHECK(pages::count(import(broken("Parameter | Type | Required | Description  \n---|---|---|---",
                                     "not a name! | String | Yes | X")),
                       "EX245") == 1);
}

TEST_CASE("very long lines are read in time") {
    const std::string ten(10'000'000, 'x');  // NOLINT(bugprone-string-constructor) ten megabytes are meant
    const auto with = [](std::string_view rows, std::string_view reply) {
        return pages::page("p", pages::operation("# A", "GET /api/v5/a/b", rows, "a | String | A  ", reply));
    };
    import(ten);
    import(pages::page("p", "# " + ten));
    import(pages::page("p", ten + " | " + ten));
    import(with("x | String | Yes | " + ten, "{}"));
    import(with(ten + " | String | Yes | x", "{}"));
    import(with("x | String | Yes | x", "{\"code\":\"0\",\"data\":[{\"a\":\"" + ten + "\"}]}"));
    import(with("x | String | Yes | x", "{\"code\":\"0\",\"data\":[{\"a\":\"" + ten));
    std::string quotes;
    for (int i = 0; i < 1'000'000; ++i) quotes += "\"a\"";
    import(with("x | String | Yes | x", "{\"code\":" + quotes));
    import(with("x | String | Yes | x", std::string(5'000'000, '[')));
    import(with("x | String | Yes | x", std::string(5'000'000, '>')));
    std::string nested;
    for (std::size_t i = 0; i < 2'000; ++i)
        nested += std::string(i, '>') + " a" + std::to_string(i) + " | Object | Yes | n  \n";
    import(with(nested, "{}"));
}
