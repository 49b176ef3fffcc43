#include "docs/match.hpp"

#include <doctest/doctest.h>

#include "pages.hpp"
#include "provoked.hpp"

using namespace exbind;
using namespace exbind::docs;

namespace {

struct Matched {
    text::Sources sources;
    DocPage page;
    std::vector<spec::Example> examples;
    ExampleCounts counts;

    DocOperation& operation() { return page.operations.at(0); }
};

void match(Matched& matched, const std::string& content) {
    matched.page = pages::read(matched.sources.add("p.md", content));
    REQUIRE(matched.page.operations.size() == 1);
    matched.examples = match_examples(matched.operation(), pages::exchange().envelope, matched.counts);
    provoked::note_all(matched.operation().findings);
}

std::string garden(std::string_view rows, std::string_view json) {
    return pages::page("x", pages::operation("# Plots", "GET /api/v5/garden/plots", "", rows, json));
}

/// Place of the only finding of that rule.
std::string place_of(const Matched& matched, std::string_view rule) {
    std::string found;
    for (const auto& finding : matched.page.operations[0].findings.all()) {
        if (finding.rule->id == rule) found += text::place(finding.at);
    }
    return found;
}

}  // namespace

TEST_CASE("samples are given to fields, with their places") {
    Matched m;
    match(m,
          garden("a | String | A  \nlist | Array of strings | L  \nsub | Array of objects | S  \n> b | String | B  \n",
                 R"({"code":"0","msg":"","data":[{"a":"1.50","list":["x","y"],"sub":[{"b":"2"},{"b":"2"}]}]})"));
    CHECK(m.operation().reply[0].samples == std::vector<std::string>{"\"1.50\""});
    CHECK(m.operation().reply[1].samples == std::vector<std::string>{"\"x\"", "\"y\""});
    CHECK(m.operation().reply[2].fields[0].samples == std::vector<std::string>{"\"2\""});
    CHECK(m.operation().reply[0].sample_places[0].text() == "\"1.50\"");
    CHECK(m.operation().findings.all().empty());
    CHECK(m.counts.valid == 1);
    REQUIRE(m.examples.size() == 1);
    CHECK(*m.examples[0].reply ==
          R"({"code":"0","msg":"","data":[{"a":"1.50","list":["x","y"],"sub":[{"b":"2"},{"b":"2"}]}]})");
}

TEST_CASE("contradictions between table and example are findings with a place") {
    Matched m;
    match(m, garden("amount | String | A  \nother | String | B  \ndeep | String | C  \ngone | String | D  \nflag | "
                    "Boolean | E  \n",
                    "{\"code\":\"0\",\"data\":[{\n\"amuont\":\"1\",\n\"deep\":[1],\n\"gone\":null,\n\"flag\":\"maybe\","
                    "\n\"amount\":\"2\"}]}"));
    const auto& findings = m.operation().findings;
    CHECK(pages::count(findings, "EX210") == 1);
    CHECK(pages::count(findings, "EX211") == 1);
    CHECK(pages::count(findings, "EX212") == 2);
    CHECK(pages::count(findings, "EX214") == 1);
    CHECK(m.operation().reply[2].structure == Structure::list_of_scalars);
    CHECK(m.operation().reply[3].nullable);
    CHECK(place_of(m, "EX210") == "p.md:23:5");
    CHECK(place_of(m, "EX214") == "p.md:25:12");
}

TEST_CASE("a reply without the envelope is not compared") {
    Matched m;
    match(m, garden("a | String | A  \n", R"({"rows":[{"b":"1"}]})"));
    CHECK(pages::count(m.operation().findings, "EX232") == 1);
    CHECK(m.operation().findings.all().size() == 1);
}

TEST_CASE("a name slip is recognised") {
    Matched m;
    match(m, garden("redeemTime | String | A  \n", R"({"code":"0","data":[{"redeemTme":"1"}]})"));
    REQUIRE(pages::count(m.operation().findings, "EX210") == 1);
    CHECK(m.operation().findings.all().front().help == "did you mean 'redeemTime'?");
}

TEST_CASE("fields beside the payload are taken off the reply") {
    Matched m;
    match(m, garden("a | String | A  \ntotalPage | String | T  \n",
                    R"({"code":"0","msg":"","totalPage":"3","data":[{"a":"1"}]})"));
    REQUIRE(m.operation().reply.size() == 1);
    CHECK(m.operation().reply[0].name == "a");
    CHECK(pages::count(m.operation().findings, "EX216") == 1);
    CHECK(pages::count(m.operation().findings, "EX211") == 0);
}

TEST_CASE("repaired and unusable examples are told apart") {
    Matched m;
    match(m, garden("a | String | A  \n", "{\"code\":\"0\",\n\"data\":[{\"a\":\"1\",}]\n}"));
    CHECK(m.counts.repaired == 1);
    REQUIRE(m.examples.size() == 1);
    CHECK(m.examples[0].repaired == std::vector<std::string>{"reply, line 2: trailing comma dropped"});
    CHECK(*m.examples[0].reply == R"({"code":"0","data":[{"a":"1"}]})");
    CHECK(pages::count(m.operation().findings, "EX230") == 1);

    Matched bad;
    match(bad, garden("a | String | A  \n", "{\"code\":\"0\",\n\"data\": nothing}"));
    CHECK(bad.counts.unusable == 1);
    CHECK(bad.examples.empty());
    CHECK(place_of(bad, "EX231") == "p.md:23:13");
}

TEST_CASE("requests: required parameters, paths, queries") {
    Matched m;
    match(m, pages::page("x", pages::operation("# Dig", "POST /api/v5/garden/dig",
                                               "a | String | Yes | A  \nb | String | No | B  ", "",
                                               R"({"code":"0","msg":"","data":[]})",
                                               "POST /api/v5/garden/dig\n{\"b\":\"1\", \"c\":\"2\"}")));
    CHECK(pages::count(m.operation().findings, "EX215") == 1);
    CHECK(pages::count(m.operation().findings, "EX210") == 1);
    REQUIRE(m.examples.size() == 1);
    CHECK(*m.examples[0].request == R"({"b":"1","c":"2"})");

    Matched q;
    match(q,
          pages::page("x", pages::operation("# Look", "GET /api/v5/garden/look", "a | String | Yes | A  ", "",
                                            R"({"code":"0","msg":"","data":[]})", "GET /api/v5/garden/look?a=x%20y")));
    CHECK(q.operation().request[0].samples == std::vector<std::string>{"\"x y\""});
    CHECK(*q.examples[0].request == "a=x%20y");

    Matched wrong;
    match(wrong,
          pages::page("x", pages::operation("# Look", "GET /api/v5/garden/look", "a | String | Yes | A  ", "",
                                            R"({"code":"0","msg":"","data":[]})", "GET /api/v5/garden/see?a=1")));
    CHECK(pages::count(wrong.operation().findings, "EX217") == 1);
    CHECK_FALSE(wrong.examples[0].request);
}

TEST_CASE("rows by position") {
    Matched m;
    match(m, garden("ts | String | T  \npx | String | P  \n",
                    R"({"code":"0","msg":"","data":[["1","2.5"],["1","2.5","3"]]})"));
    CHECK(m.operation().reply_positional);
    CHECK(m.operation().reply[1].samples == std::vector<std::string>{"\"2.5\""});
    CHECK(pages::count(m.operation().findings, "EX218") == 1);
}

TEST_CASE("a list of the payload is that of a batch when as many codes stand beside the payload") {
    const auto rows_of = [](const std::string& json) {
        text::Sources sources;
        DocPage page = pages::read(sources.add(
            "p.md", garden("beds | Array of objects | B  \n> id | String | I  \nkind | String | K  \n", json)));
        auto envelope = pages::exchange().envelope;
        envelope.item_code = "info.list[].code";
        ExampleCounts counts;
        match_examples(page.operations.at(0), envelope, counts);
        provoked::note_all(page.operations[0].findings);
        return page.operations[0].reply_rows;
    };
    const std::string payload = R"({"code":"0","msg":"","data":{"kind":"k","beds":[{"id":"1"},{"id":"2"}]})";
    CHECK(rows_of(payload + R"(,"info":{"list":[{"code":0},{"code":1}]}})") == "beds");
    CHECK(rows_of(payload + R"(,"info":{"list":[{"code":0}]}})").empty());
    CHECK(rows_of(payload + R"(,"info":{}})").empty());
    CHECK(rows_of(payload + '}').empty());
}
