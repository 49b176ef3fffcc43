#include "dialect.hpp"
#include "docs/dialect/facts.hpp"

#include <doctest/doctest.h>

#include "pages.hpp"
#include "provoked.hpp"
#include "text/strings.hpp"

using namespace exbind;
using namespace exbind::docs;

namespace {

const DocField& named(const std::vector<DocField>& fields, std::string_view name) {
    for (const DocField& field : fields) {
        if (field.name == name) return field;
    }
    FAIL("no field ", name);
    return fields.front();
}

struct Read {
    text::Sources sources;
    text::Diagnostics diagnostics;
    DocPage page;
    explicit Read(const std::string& content) {
        page = pages::read(sources.add("page.md", content), &diagnostics);
        for (const DocOperation& operation : page.operations) provoked::note_all(operation.findings);
    }
    const DocOperation& only() {
        REQUIRE(page.operations.size() == 1);
        return page.operations[0];
    }
};

}  // namespace

TEST_CASE("a page with two languages and two operations") {
    Read read{pages::bilingual()};
    CHECK(read.page.url == "https://docs.example/en/#garden-orders");
    CHECK(read.page.updated == "2026-01-02T03:04:05.6");
    REQUIRE(read.page.operations.size() == 2);

    const DocOperation& rent = read.page.operations[0];
    CHECK(rent.method == "POST");
    CHECK(rent.path == "/api/v5/garden/rent-plot");
    CHECK(rent.title == "Rent plot");
    CHECK(rent.url == "https://docs.example/en/#garden-orders-post-rent-plot");
    CHECK(rent.auth == spec::Auth::private_);
    CHECK(rent.permission == "trade");
    const std::vector<std::string> scope{"user", "instId"};
    CHECK(rent.limits == std::vector<spec::Limit>{{7, 3'000, spec::LimitUnit::request, scope, {}, {}, {}},
                                                  {90, 39'600'000, spec::LimitUnit::request, scope, {}, {}, {}}});
    CHECK(rent.request_in == spec::In::body);
    CHECK(rent.request_shape == spec::Shape::object);
    REQUIRE(rent.request.size() == 6);
    CHECK(rent.request[0].required == spec::Presence::yes);
    CHECK(rent.request[0].span.position().line == 52);
    CHECK(named(rent.request, "bio").required == spec::Presence::conditional);
    CHECK(named(rent.request, "note").description.find("neighbours") != std::string::npos);
    CHECK(named(rent.request, "tools").structure == Structure::list_of_objects);
    CHECK(named(rent.request, "tools").fields.size() == 2);
    CHECK(rent.reply_shape == spec::Shape::list);
    CHECK(named(rent.reply, "oldRate").deprecated);
    CHECK_FALSE(named(rent.reply, "rate").deprecated);
    REQUIRE(rent.examples.size() == 2);
    CHECK(rent.examples[0].text.find("import") == std::string::npos);
    CHECK(rent.examples[1].reply);

    const DocOperation& weather = read.page.operations[1];
    CHECK(weather.auth == spec::Auth::public_);
    CHECK(weather.permission == "");
    CHECK(weather.request_in == spec::In::query);
    CHECK(weather.reply_positional);
    CHECK(weather.reply_shape == spec::Shape::list);
}

TEST_CASE("the language halves are compared") {
    Read read{pages::bilingual()};
    const auto& rent = read.page.operations.at(0).findings;
    CHECK(pages::count(rent, "EX220") == 1);  // side
    CHECK(pages::count(rent, "EX221") == 1);  // bio
    CHECK(pages::count(rent, "EX222") == 0);
    CHECK(pages::count(rent, "EX223") == 2);  // tools.cnt, extra
    CHECK(pages::count(rent, "EX224") == 1);  // rate
    const auto& weather = read.page.operations.at(1).findings;
    CHECK(pages::count(weather, "EX222") == 1);
    CHECK(weather.all().size() == 1);
    REQUIRE(weather.all()[0].notes.size() == 1);
    CHECK(weather.all()[0].notes[0].at.position().line > weather.all()[0].at.position().line);
}

TEST_CASE("permissions of the language halves are compared") {
    Read read{text::replace_all(pages::bilingual(), "权限：交易", "权限：读取")};
    const auto& rent = read.page.operations.at(0).findings;
    CHECK(pages::count(rent, "EX227") == 1);
    CHECK(read.page.operations[0].permission == "trade");
}

TEST_CASE("a page with one half works, whichever it is") {
    const std::string both = pages::bilingual();
    const std::size_t rule = both.find("\n---\n\n# 花园");
    Read english{both.substr(0, rule)};
    REQUIRE(english.page.operations.size() == 2);
    CHECK(english.page.operations[0].findings.all().empty());

    const std::size_t body = both.find("\n---\n", 4) + 5;
    Read chinese{both.substr(0, body) + both.substr(rule + 5)};
    REQUIRE(chinese.page.operations.size() == 2);
    const DocOperation& rent = chinese.page.operations[0];
    CHECK(rent.permission == "trade");
    CHECK(rent.limits.size() == 2);
    CHECK(rent.request.size() == 6);
    CHECK(rent.request[0].required == spec::Presence::yes);
    CHECK(rent.findings.all().empty());
}

TEST_CASE("operations in one half only, and other paths") {
    const std::string one = pages::operation("### A thing", "GET /api/v5/a/b", "", "x | String | X  ",
                                             R"({"code":"0","data":[{"x":"1"}]})");
    const std::string other =
        pages::operation("### 东西", "GET /api/v5/a/c", "", "x | String | X  ", R"({"code":"0","data":[{"x":"1"}]})");
    Read path{pages::page("p", one + "\n---\n\n" + other)};
    REQUIRE(path.page.operations.size() == 1);
    CHECK(pages::count(path.page.operations[0].findings, "EX225") == 1);
    const std::string more =
        pages::operation("### B", "GET /api/v5/a/d", "", "x | String | X  ", R"({"code":"0","data":[{"x":"1"}]})");
    Read missing{pages::page("p", one + more + "\n---\n\n" + other)};
    REQUIRE(missing.page.operations.size() == 3);
    CHECK(pages::count(missing.page.operations[0].findings, "EX226") == 1);
    CHECK(pages::count(missing.page.operations[2].findings, "EX226") == 1);
}

TEST_CASE("table rows: nesting, continuations, swapped cells, slips") {
    Read read{pages::page(
        "p",
        pages::operation("# Rows", "POST /api/v5/a/rows",
                         "a | String | Yes | first  \nmore of it   \n> 5 is fine  \nb | Array of Objects | No | B  \n"
                         ">c | String | Yes | C  \n>> d | String | No | deeper  \n~~e~~ | String | No | old  \n"
                         "f | No | String | swapped  \n**g** | Integer | optional | G  \nh | Sting | No | H  \n"
                         "a | String | No | again  \ni | String  \nj | String | perhaps | J  ",
                         "", R"({"code":"0","msg":"","data":[]})"))};
    const DocOperation& operation = read.only();
    const auto& request = operation.request;
    CHECK(named(request, "a").description == "first\nmore of it\n> 5 is fine");
    CHECK(named(request, "b").fields.size() == 1);
    CHECK(named(request, "b").fields[0].structure == Structure::object);
    CHECK(named(request, "b").fields[0].fields[0].name == "d");
    CHECK(named(request, "e").deprecated);
    CHECK(named(request, "f").doc_type == "String");
    CHECK(named(request, "f").required == spec::Presence::no);
    CHECK(named(request, "g").required == spec::Presence::no);
    provoked::note_all(operation.findings);
    CHECK(pages::count(operation.findings, "EX203") == 1);  // i
    CHECK(pages::count(operation.findings, "EX204") == 2);  // h, j
    CHECK(pages::count(operation.findings, "EX205") == 1);  // f
    CHECK(pages::count(operation.findings, "EX206") == 1);  // a
    CHECK(pages::count(operation.findings, "EX207") == 1);  // d below a String
    CHECK(operation.reply_shape == spec::Shape::none);
}

TEST_CASE("shapes of replies") {
    const auto shape = [](std::string_view rows, std::string_view json) {
        Read read{pages::page("p", pages::operation("# S", "GET /api/v5/a/s", "", rows, json))};
        const DocOperation& operation = read.only();
        std::string names;
        for (const DocField& field : operation.reply) names += field.name + ' ';
        return spec::to_text(operation.reply_shape) + (operation.reply_positional ? " positional " : " ") + names;
    };
    CHECK(shape("a | String | A  ", R"({"code":"0","data":{"a":"1"}})") == "object a ");
    CHECK(shape("a | String | A  ", R"({"code":"0","data":[]})") == "list a ");
    CHECK(shape("code | String | C  \nmsg | String | M  \ndata | Array of objects | D  \n> a | String | A  ",
                R"({"code":"0","data":[]})") == "list a ");
    CHECK(shape("code | String | C  \nmsg | String | M  \ndata | Object | D  \n> a | String | A  ",
                R"({"code":"0"})") == "object a ");
    CHECK(shape("code | String | C  \nmsg | String | M  \na | String | A  ", R"({"code":"0","data":[{"a":"1"}]})") ==
          "list a ");
    CHECK(shape("a | String | A  \ncode | String | C  \nmsg | String | M  ",
                R"({"code":"0","data":[{"a":"1","code":"","msg":""}]})") == "list a code msg ");
    CHECK(shape("a | String | A  \nb | String | B  ", R"({"code":"0","data":["1","2"]})") == "object positional a b ");
    CHECK(shape("a | Array | A  ", R"({"code":"0","data":[["1","2"],["3"]]})") == "value  ");
    CHECK(shape("a | Array | A  ", R"({"code":"0","data":["1","2","3"]})") == "value  ");
}

TEST_CASE("array bodies, by words or by example") {
    const std::string rows = "a | String | Yes | A  ";
    const auto shape = [](const std::string& content) {
        Read read{content};
        return read.only().request_shape;
    };
    const auto with = [&](std::string_view json) {
        return pages::page("p",
                           pages::operation("# S", "POST /api/v5/a/s", rows, "", R"({"code":"0","data":[]})", json));
    };
    CHECK(shape(with("POST /api/v5/a/s\nbody\n[{\"a\":\"1\"}]")) == spec::Shape::list);
    CHECK(shape(with("{\"a\":\"1\"}")) == spec::Shape::object);
    CHECK(shape(text::replace_all(with(""), "# S\n", "# S\n\nGive it in the form of an array.\n")) ==
          spec::Shape::list);
}

TEST_CASE("who may call: own sentence, title, scope, section, path") {
    const auto auth = [](const std::string& content) {
        Read read{content};
        return read.only().auth;
    };
    const std::string body =
        pages::operation("### S", "GET /api/v5/a/s", "", "a | String | A  ", R"({"code":"0","data":[]})");
    const auto without_rule = [](std::string text) {
        return text::replace_all(std::move(text), "#### Rate limit rule: User ID\n", "");
    };
    CHECK(auth(pages::page("p", body)) == spec::Auth::private_);
    CHECK(auth(pages::page("p", text::replace_all(body, "rule: User ID", "rule: IP"))) == spec::Auth::public_);
    CHECK(auth(pages::page("p", text::replace_all(body, "### S", "### S (public)"))) == spec::Auth::public_);
    CHECK(
        auth(pages::page("p", text::replace_all(body, "### S\n", "### S\n\nAuthentication is required for this.\n"))) ==
        spec::Auth::private_);
    CHECK(auth(pages::page("p", "## All\n\nThese do not require authentication.\n\n" + without_rule(body))) ==
          spec::Auth::public_);
    CHECK(auth(pages::page("p", without_rule(text::replace_all(body, "/a/s", "/public/s")))) == spec::Auth::public_);
    CHECK(auth(pages::page("p", without_rule(body))) == spec::Auth::private_);
    CHECK(auth(pages::page("p", text::replace_all(body, "rule: User ID", "rule: User ID(Private) or IP(Public)"))) ==
          spec::Auth::optional);
}

TEST_CASE("limits in pairs with their rules, and those that hold for some only") {
    std::string body = pages::operation("# S", "POST /api/v5/a/s", "", "a | String | A  ", R"({"code":"0","data":[]})");
    body = text::replace_all(body, "#### Rate limit rule: User ID\n",
                             "#### Rate limit rule: User ID\n\n#### Rate limit：1 order per 5 seconds\n\n#### Rate "
                             "limit rule (except Options): Instrument ID\n\n"
                             "#### Rate limit rule (Options only): User ID\n");
    Read read{pages::page("p", body)};
    using spec::LimitUnit;
    CHECK(read.only().limits ==
          std::vector<spec::Limit>{{3, 2'000, LimitUnit::request, {"user"}, {}, {}, {}},
                                   {1, 5'000, LimitUnit::order, {"instId"}, {"not options"}, {}, {}},
                                   {1, 5'000, LimitUnit::order, {"user"}, {"options"}, {}, {}}});
    CHECK(read.only().findings.all().empty());

    const std::string lead =
        "#### Rate Limit of lead trader lead instruments for Copy Trading: 4 requests per 2 seconds\n";
    Read leading{pages::page(
        "p", text::replace_all(body, "#### Rate limit rule: User ID\n", lead + "\n#### Rate limit rule: User ID\n"))};
    REQUIRE(leading.only().limits.size() == 4);
    CHECK(leading.only().limits[1] == spec::Limit{4, 2'000, LimitUnit::request, {"user"}, {"lead_trader"}, {}, {}});

    Read odd{pages::page("p", text::replace_all(body, "3 requests per 2 seconds", "now and then"))};
    CHECK(pages::count(odd.only().findings, "EX208") == 1);
}

TEST_CASE("labels: pushes are skipped, bare JSON is a reply, a request line is a request") {
    std::string body =
        pages::operation("# S", "GET /api/v5/a/s", "a | String | No | A  ", "", R"({"code":"0","data":[{"r":1}]})");
    Read odd{pages::page("p", text::replace_all(body, "> Response Example", "> All went well"))};
    REQUIRE(odd.only().examples.size() == 1);
    CHECK(odd.only().examples[0].reply);
    Read request{pages::page("p", text::replace_all(body, "    {\"code\"", "    GET /api/v5/a/s?a=1\n    {\"code\""))};
    CHECK_FALSE(request.only().examples[0].reply);
}

TEST_CASE("several request tables: those after the first hold under a condition") {
    std::string body =
        pages::operation("# S", "POST /api/v5/a/s", "kind | String | Yes | K  ", "", R"({"code":"0","data":[]})");
    body = text::replace_all(body, "> Response Example",
                             "**Kind A**\n\nParameter | Type | Required | Description  \n---|---|---|---  \npx | "
                             "String | Yes | P  \nkind | String | Yes | K  \n\n> Response Example");
    Read read{pages::page("p", body)};
    REQUIRE(read.only().request.size() == 2);
    CHECK(read.only().request[0].required == spec::Presence::yes);
    CHECK(read.only().request[1].required == spec::Presence::conditional);
    CHECK(pages::count(read.only().findings, "EX206") == 0);
}

TEST_CASE("anchors") {
    CHECK(dialect::anchor_of("GET / The gardener's tools & more (public)", dialects::committed("okx")) ==
          "get-the-gardener-39-s-tools-amp-more-public");
    CHECK(dialect::anchor_of("Get candles (last 7 days)", dialects::committed("okx")) == "get-candles-last-7-days");
}

TEST_CASE("operations are deprecated by their title, their text, or a notice above them") {
    const auto operation = [](std::string_view heading, std::string_view path) {
        return pages::operation(heading, "GET " + std::string(path), "x | String | Yes | X  ", "",
                                R"({"code":"0","data":[]})");
    };
    const auto deprecated = [](const std::string& body) {
        Read read{pages::page("garden", body)};
        std::string words;
        for (const DocOperation& each : read.page.operations) words += each.path + (each.deprecated ? " gone " : " ");
        return words;
    };
    const std::string a = operation("### A", "/api/v5/a/x");
    const std::string b = operation("### B", "/api/v5/b/y");
    CHECK(deprecated("# G\n\n## S\n\n" + a) == "/api/v5/a/x ");
    CHECK(deprecated("# G\n\n" + operation("### A (deprecated)", "/api/v5/a/x")) == "/api/v5/a/x gone ");
    CHECK(deprecated("# G\n\n" + text::replace_all(a, "#### HTTP Request",
                                                   "This endpoint will be deprecated soon.\n\n#### HTTP Request")) ==
          "/api/v5/a/x gone ");
    CHECK(deprecated("# G\n\n" + text::replace_all(a, "#### HTTP Request",
                                                   "Fields of this feature are deprecated.\n\n#### HTTP Request")) ==
          "/api/v5/a/x ");
    const std::string notice = "> Notice: these services have been discontinued in spring.\n\n";
    CHECK(deprecated("# G\n\n## S\n\n" + notice + a + "\n## T\n\n" + b) == "/api/v5/a/x gone /api/v5/b/y ");
    CHECK(deprecated("# G\n\n" + notice + a + b) == "/api/v5/a/x gone /api/v5/b/y gone ");
    CHECK(deprecated("# G\n\nThe old services have been discontinued.\n\n" + a) == "/api/v5/a/x ");
    CHECK(deprecated("# G\n\n## S\n\n> The endpoint `GET /api/v5/b/y` will be taken offline.\n\n" + a + b) ==
          "/api/v5/a/x /api/v5/b/y gone ");
}

TEST_CASE(
    "an operation that has a page of its own elsewhere is read as a copy: its key, and whether it is deprecated") {
    const std::string a = pages::operation("### A", "GET /api/v5/a/x", "x | String | Yes | X  ", "y | String | Y  ",
                                           R"({"code":"0","data":[{"y":"1"}]})");
    const std::string b = text::replace_all(a, "/api/v5/a/x", "/api/v5/b/y");
    const std::string section =
        pages::page("garden", "# G\n\n> Notice: these services have been discontinued in spring.\n\n" + a + "\n" + b);
    const std::string own = pages::page("garden-a", text::replace_all(a, "### A", "# A"));
    const OperationKeys elsewhere = {{"/api/v5/a/x", "GET"}};
    text::Sources sources;
    text::Diagnostics diagnostics;

    const DocPage all = dialects::read_markdown(sources.add("garden.md", section), "garden", diagnostics, elsewhere);
    REQUIRE(all.operations.size() == 2);
    CHECK(all.operations[0].copy);
    CHECK(all.operations[0].method == "GET");
    CHECK(all.operations[0].deprecated);
    CHECK(all.operations[0].request.empty());
    CHECK(all.operations[0].examples.empty());
    CHECK_FALSE(all.operations[1].copy);
    CHECK(all.operations[1].reply.size() == 1);

    const DocPage leaf = dialects::read_markdown(sources.add("a.md", own), "a", diagnostics, elsewhere);
    REQUIRE(leaf.operations.size() == 1);
    CHECK_FALSE(leaf.operations[0].copy);
    CHECK(leaf.operations[0].reply.size() == 1);
    CHECK(diagnostics.all().empty());
}
