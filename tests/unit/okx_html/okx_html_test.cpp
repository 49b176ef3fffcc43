#include "dialect.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "corpus.hpp"
#include "docs/dialect/html/blocks.hpp"
#include "fixture.hpp"
#include "provoked.hpp"

using namespace exbind;
using namespace exbind::docs;

namespace {

/// An operation with a table of the reply, whose rows and header are given.
std::string with_table(const std::string& table) {
    return fixture::page(
        "<h1>Garden</h1><h2 id='garden-dig'>Dig</h2><h4>Rate Limit: 1 request per second</h4><p>Dig slowly.</p>"
        "<h4>Rate limit rule: IP</h4><p>Mind worms.</p><h4>HTTP Request</h4><p><code>GET /api/v5/garden/dig</code></p>"
        "<h4>Response Parameters</h4>" +
        table);
}

constexpr std::string_view header = "<tr><th>Parameter</th><th>Type</th><th>Description</th></tr>";

std::size_t count(const text::Diagnostics& diagnostics, std::string_view rule) {
    const auto& all = diagnostics.all();
    return static_cast<std::size_t>(
        std::count_if(all.begin(), all.end(), [&](const auto& finding) { return finding.rule->id == rule; }));
}

}  // namespace

TEST_CASE("an operation is read in every fact") {
    const Reading reading{fixture::page(fixture::rent_plot())};
    CHECK(reading.diagnostics.all().empty());
    const DocOperation& rent = reading.operation();
    CHECK(rent.findings.all().empty());
    CHECK(rent.method == "POST");
    CHECK(rent.path == "/api/v5/garden/rent-plot");
    CHECK(rent.title == "Rent plot");
    CHECK(rent.url == fixture::site + "en/#garden-rest-api-post-rent-plot");
    CHECK(rent.permission == "trade");
    REQUIRE(rent.limits.size() == 1);
    CHECK(rent.limits[0] == spec::Limit{7, 3'000, spec::LimitUnit::request, {"user", "instId"}, {}, {}, {}});
    CHECK(rent.span.text() == "POST / Rent plot");

    REQUIRE(rent.request.size() == 2);
    CHECK(rent.request[0].name == "plotId");
    CHECK(rent.request[0].required == spec::Presence::yes);
    CHECK(rent.request[0].description == "Number of the plot|shed, see [the list](/plots)");
    CHECK(rent.request[1].description == "What is lent\n`rake`: Rake\n`hoe`: Hoe");
    CHECK(rent.request[1].structure == Structure::list_of_objects);
    REQUIRE(rent.request[1].fields.size() == 1);
    const DocField& tool_count = rent.request[1].fields[0];
    CHECK(tool_count.name == "cnt");
    CHECK(tool_count.doc_type == "Integer");
    CHECK(tool_count.deprecated);
    CHECK(tool_count.required == spec::Presence::conditional);
    CHECK(tool_count.span.text() == "cnt");
    CHECK(rent.reply_shape == spec::Shape::list);
    REQUIRE(rent.reply.size() == 2);
    CHECK(rent.reply[1].name == "amt");
    CHECK(rent.reply[1].span.text() == "amt");

    REQUIRE(rent.examples.size() == 2);
    CHECK_FALSE(rent.examples[0].reply);
    CHECK(rent.examples[0].text.find("\"plotId\": \"7<7\"") != std::string::npos);
    CHECK(rent.examples[0].span.text().starts_with("POST /api/v5"));
    CHECK(rent.examples[1].reply);
    CHECK(rent.examples[1].text == R"({"code":"0","msg":"","data":[{"plotId":"77","amt":"2.5"}]})");
    CHECK(rent.examples[1].span.text().starts_with("{"));
}

TEST_CASE("places are counted in the bytes and lines of the file") {
    const std::string html = fixture::page("<!-- äöü -->\r\n<p>Grün &ouml; &#x4e2d;</p>\r\n" + fixture::rent_plot());
    const Reading reading{html};
    const DocField& plot = reading.operation().request.front();
    CHECK(plot.span.begin == html.find("plotId</td>"));
    const std::size_t line =
        static_cast<std::size_t>(std::count(html.begin(), html.begin() + plot.span.begin, '\n')) + 1;
    CHECK(plot.span.position().line == line);
}

TEST_CASE("headings without ids lead to the id the site would give them") {
    std::string html = fixture::page(fixture::rent_plot());
    const std::string id = " id='garden-rest-api-post-rent-plot'";
    CHECK(Reading{std::string{html}.erase(html.find(id), id.size())}.operation().url ==
          fixture::site + "en/#post-rent-plot");
    CHECK(Reading{html.replace(html.find(id), id.size(), " id='a\"*/ b'")}.operation().url ==
          fixture::site + "en/#a-b");
}

TEST_CASE("a page of one Chinese part leads to the Chinese site") {
    const Reading reading{fixture::page(
        "<h1 id='a'>花园</h1><h2 id='a-b'>挖</h2><h4>限速：3次/2s</h4><h4>限速规则：IP</h4><h4>HTTP请求</h4>"
        "<p><code>GET "
        "/api/v5/garden/dig</code></p><h4>返回参数</h4><table><tr><th>参数名</th><th>类型</th><th>描述</th></tr>"
        "<tr><td>deep</td><td>String</td><td>深</td></tr></table>")};
    CHECK(reading.operation().url == fixture::site + "zh/#a-b");
    CHECK(reading.operation().reply.size() == 1);
    CHECK(reading.operation().limits.size() == 1);
}

TEST_CASE("sections of one name on different pages do not share what they say about access") {
    const std::string limits = "<h4>Rate Limit: 1 request per second</h4><p>Slowly.</p><h4>HTTP Request</h4>";
    const Reading reading{fixture::page(
        "<h1>Shed</h1><h2>REST API</h2><p>Authentication is not required for these.</p><h3>Look</h3>" + limits +
        "<p><code>GET /api/v5/shed/look</code></p>"
        "<h1>Bank</h1><h2>REST API</h2><h3>Count</h3>" +
        limits + "<p><code>GET /api/v5/bank/count</code></p>")};
    REQUIRE(reading.page.operations.size() == 2);
    CHECK(reading.page.operations[1].auth == spec::Auth::private_);
}

TEST_CASE("quotations are labels above a listing or when they name an example") {
    text::Sources sources;
    const text::Source& source = sources.add(
        "a.html", fixture::page("<h1>A</h1><blockquote><p>Body sent</p></blockquote><pre>{}</pre>"
                                "<blockquote><p>A remark</p></blockquote><p>Text</p>"
                                "<blockquote><p>Failure example</p></blockquote><p>Text</p>"
                                "<blockquote><p>First</p><p>Second</p></blockquote><pre><code>\n  1\n\n</code></pre>"));
    const auto document = dialect::html::read_document(source, dialects::committed("okx"));
    using Kind = dialect::Block::Kind;
    std::vector<std::pair<Kind, std::string>> blocks;
    for (const dialect::Block& block : document.pages.back().halves.front().sections.back().blocks) {
        blocks.emplace_back(block.kind, std::string{block.text});
    }
    REQUIRE(blocks.size() == 9);
    CHECK(blocks[0] == std::pair{Kind::label, std::string{"Body sent"}});
    CHECK(blocks[1] == std::pair{Kind::code, std::string{"{}"}});
    CHECK(blocks[2] == std::pair{Kind::paragraph, std::string{"A remark"}});
    CHECK(blocks[4] == std::pair{Kind::label, std::string{"Failure example"}});
    CHECK(blocks[6].first == Kind::paragraph);
    CHECK(blocks[7] == std::pair{Kind::label, std::string{"Second"}});
    CHECK(blocks[8] == std::pair{Kind::code, std::string{"  1"}});
}

TEST_CASE("rows that cannot be read are reported") {
    const std::string first = "<tr><td>a</td><td>String</td><td>x</td></tr>";
    {
        const Reading reading{with_table("<table>" + std::string{header} + first +
                                         "<tr><td>not a name!</td><td>?</td></tr>"
                                         "<tr><td>b</td></tr><tr><td>&nbsp;</td><td></td></tr></table>")};
        CHECK(reading.operation().reply.size() == 1);
        CHECK(count(reading.operation().findings, "EX203") == 3);
        CHECK(reading.operation().findings.all()[0].at.text() == "not a name!");
    }
    {
        const Reading reading{
            with_table("<table><tr><th>Parameter</th><th>Required</th><th>Description</th></tr>" + first + "</table>")};
        CHECK(reading.operation().reply.empty());
        CHECK(count(reading.operation().findings, "EX203") == 1);
    }
}

TEST_CASE("tables are read however they are written") {
    const std::string first = "<tr><td>a</td><td>String</td><td>x</td></tr>";
    for (const std::string& table : {
             "<TABLE>" + std::string{header} + first + "<TR><TD>b<TD>String<TD>y</TABLE>",
             "<table>" + std::string{header} + first + "<tr><td><p>b</p></td><td>\n String\n</td></tr>",
             "<div><table><caption>All</caption>" + std::string{header} + first +
                 "<tr></tr><tr><td>b</td><td>String</td><td><table><tr><td>1</td><td>2</td></tr></table></td></tr></"
                 "table></div>",
             "<table>" + std::string{header} + first + "</table><p>and</p><table>" + std::string{header} +
                 "<tr><td>b</td><td>String</td><td>y</td></tr></table>",
         }) {
        CAPTURE(table);
        const Reading reading{with_table(table)};
        REQUIRE(reading.operation().reply.size() == 2);
        CHECK(reading.operation().reply[1].name == "b");
        CHECK(reading.operation().reply[1].doc_type == "String");
    }
}
