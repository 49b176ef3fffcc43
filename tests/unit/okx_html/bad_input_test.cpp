// Whatever is given as a page: a diagnostic or a result, and an end.
#include <doctest/doctest.h>

#include <cstdlib>
#include <random>

#include "corpus.hpp"
#include "dialect.hpp"
#include "docs/dialect/html/attributes.hpp"
#include "docs/dialect/html/events.hpp"
#include "fixture.hpp"
#include "provoked.hpp"

using namespace exbind;
using namespace exbind::docs;

namespace {

std::string repeat(std::string_view text, std::size_t times) {
    std::string result;
    result.reserve(text.size() * times);
    for (std::size_t i = 0; i < times; ++i) result += text;
    return result;
}

/// Every place that was handed out lies in the source.
void check_places(const Reading& reading, std::size_t size) {
    const auto inside = [&](const text::Span& span) {
        return !span || (span.begin <= size && span.length <= size - span.begin);
    };
    for (const text::Diagnostic& finding : reading.diagnostics.all()) CHECK(inside(finding.at));
    for (const DocOperation& operation : reading.page.operations) {
        bool good = inside(operation.span);
        for (const text::Diagnostic& finding : operation.findings.all()) good = good && inside(finding.at);
        for (const DocExample& example : operation.examples) good = good && inside(example.span);
        for (const DocField& field : operation.reply) good = good && inside(field.span);
        CHECK(good);
    }
}

}  // namespace

TEST_CASE("a page cut at any byte is called cut off") {
    const std::string whole = fixture::page(fixture::rent_plot());
    REQUIRE(Reading{whole}.diagnostics.all().empty());
    const std::size_t end = whole.rfind("</html>");
    for (std::size_t size = 0; size < end + 7; ++size) {
        const Reading reading{whole.substr(0, size)};
        CAPTURE(size);
        CHECK(reading.diagnostics.has_errors());
        check_places(reading, size);
    }
}

TEST_CASE("what an element has behind hundreds of attributes is read all the same") {
    const std::string few =
        "<a name=\"x\">one</a><!-- <a b=\"c --><h1 id=\"d\">D</h1><script>if (a<b c) '</p>'</script>";
    CHECK(dialect::html::with_few_attributes(few) == few);
    std::string many;
    for (int i = 0; i < 1000; ++i) many += " data-" + std::to_string(i) + (i % 2 == 0 ? "=\"a > 'b\"" : " = c");
    const std::string page = fixture::page(fixture::rent_plot());
    const std::size_t heading = page.find("<h3 ");
    REQUIRE(heading != std::string::npos);
    std::string crowded = page;
    crowded.insert(heading + 3, many);
    const Reading plain{page};
    const Reading reading{crowded};
    CHECK(reading.diagnostics.all().empty());
    REQUIRE(reading.page.operations.size() == plain.page.operations.size());
    CHECK(reading.page.operations.front().url == plain.page.operations.front().url);
    CHECK(dialect::html::with_few_attributes(crowded).size() == crowded.size());
    CHECK(dialect::html::with_few_attributes(crowded).find("data-900") == std::string::npos);
    check_places(reading, crowded.size());
}

TEST_CASE("texts that are no pages of the documentation") {
    CHECK(Reading{""}.first_rule() == "EX200");
    CHECK(Reading{"plain words"}.first_rule() == "EX200");
    CHECK(Reading{std::string{"<h1>a</h1>\0</html>", 18}}.first_rule() == "EX200");
    CHECK(Reading{"<h1>\xff</h1></html>"}.first_rule() == "EX200");
    CHECK(Reading{"---\nsource_url: https://a.example\n---\n# Garden\n\n#### HTTP Request\n\n`GET /a`\n\na | "
                  "Type\n---|---\nb | String\n"}
              .first_rule() == "EX200");
    const Reading empty{"<html><body><h1>Nothing</h1></body></html>"};
    CHECK(empty.first_rule() == "EX201");
    const Reading pathless{fixture::page("<h1>A</h1><h2>B</h2><h4>HTTP Request</h4><p>none</p>")};
    REQUIRE(pathless.page.left_out.size() == 1);
    const exbind::text::Diagnostic& why = pathless.page.left_out.front().why;
    CHECK(why.rule->id == "EX202");
    exbind::text::Diagnostics shown;
    shown.report(*why.rule, why.at, why.message, why.help);
    provoked::note_all(shown);
}

TEST_CASE("ten million bytes of garbage") {
    std::mt19937 random{7};
    std::string noise;
    const std::string_view letters = "<>/&;#\"'=- \n\tabhdtlrpie1|`~!?[]";
    noise.reserve(10'000'000);
    while (noise.size() < 10'000'000) noise += letters[random() % letters.size()];
    const Reading text{noise};
    CHECK(text.diagnostics.has_errors());
    std::string bytes(1'000'000, ' ');
    for (char& c : bytes) c = static_cast<char>(random());
    CHECK(Reading{bytes}.first_rule() == "EX200");
}

TEST_CASE("deep nesting is refused, whatever is nested") {
    for (const std::string_view tag :
         {"<div>", "<b>", "<table><tr><td>", "<ul><li>", "<blockquote>", "<span>", "<odd>", "<pre>"}) {
        CAPTURE(tag);
        const Reading reading{"<html><body><h1>A</h1>" + repeat(tag, 300'000) + "</body></html>"};
        CHECK(reading.first_rule() == "EX200");
    }
    const Reading shallow{"<html><body>" + repeat("<div>", 500) + "<h1>A</h1>" + repeat("</div>", 500) +
                          "</body></html>"};
    CHECK(shallow.first_rule() == "EX201");
}

TEST_CASE("long runs of one thing") {
    for (const std::string_view part :
         {"</div>", "<p>", "<br>", "&", "&amp;", "&#0;", "&#x110000;", "<", "<!--", "<![CDATA[", "<?", "<a", "<h3>",
          "<td>", "</td>", "<tr>", "<li>x", "<h4>HTTP Request</h4>"}) {
        CAPTURE(part);
        const std::string html = fixture::page("<h1>A</h1>" + repeat(part, 20'000));
        check_places(Reading{html}, html.size());
    }
    const std::string long_name = repeat("n", 3'000'000);
    const Reading reading{
        fixture::page("<" + long_name + " id='" + long_name + "'><h1 id='" + long_name + "'>" + long_name + "</h1>")};
    CHECK(reading.page.operations.empty());
}

TEST_CASE("hostile words stay words") {
    std::string html = fixture::rent_plot();
    const auto replace = [&](std::string_view from, std::string_view to) {
        const std::size_t at = html.find(from);
        REQUIRE(at != std::string::npos);
        html.replace(at, from.size(), to);
    };
    replace("Number of the plot", "*/ \"; system(\"x\"); // \x1b[31m &#27;[0m &#x2028;");
    replace("POST / Rent plot", "POST / ../../etc &lt;script&gt; */");
    replace("<td><code>amt</code></td>", "<td>../amt*/</td>");
    replace("<td>tools</td>", "<td>class</td>");
    const Reading reading{fixture::page(html)};
    REQUIRE(reading.page.operations.size() == 1);
    const DocOperation& operation = reading.page.operations.front();
    CHECK(operation.title == "../../etc <script> */");
    CHECK(operation.url == fixture::site + "en/#garden-rest-api-post-rent-plot");
    CHECK(operation.request[1].name == "class");
    CHECK(operation.reply.size() == 1);
    REQUIRE(operation.findings.all().size() == 1);
    CHECK(operation.findings.all()[0].rule->id == "EX203");
}

TEST_CASE("the official page cut at every 997th byte") {
    if (corpus::folder().empty()) {
        MESSAGE("skipped: EXBIND_DOCS is not set");
        return;
    }
    const std::string whole = corpus::content_of(corpus::folder() / "okx" / "html" / "index.html");
    // Every cut costs a reading, so one window is cut at every 997th byte and the rest in wider steps.
    const std::size_t begin = whole.find("<h1 id='trading-account'");
    REQUIRE(begin != std::string::npos);
    for (std::size_t size = begin; size < begin + 100'000; size += 997) {
        const std::string cut = "<html><body>" + whole.substr(begin, size - begin);
        const Reading reading{cut};
        CHECK(reading.diagnostics.has_errors());
        check_places(reading, cut.size());
    }
    for (std::size_t size = 0; size < whole.rfind("</html>"); size += std::size_t{997} * 419) {
        const Reading reading{whole.substr(0, size)};
        CHECK(reading.diagnostics.has_errors());
        check_places(reading, size);
    }
}
