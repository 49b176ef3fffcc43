// What the YAML room refuses: each with the rule, the place and a remedy.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "provoked.hpp"
#include "yaml/rules.hpp"
#include "yaml/tree.hpp"

using exbind::text::Diagnostic;
using exbind::text::Diagnostics;
using exbind::text::Source;
using exbind::yaml::Limits;
using exbind::yaml::parse;

namespace {

/// "ID line:column" of each finding; every one must carry a remedy.
std::string findings(const std::string& text, const Limits& limits = {}) {
    const Source source("t.yaml", text);
    Diagnostics diagnostics;
    const auto node = parse(source, diagnostics, limits);
    CHECK_FALSE(node.has_value());
    provoked::note_all(diagnostics);
    std::string result;
    for (const Diagnostic& each : diagnostics.all()) {
        CHECK_FALSE(each.help.empty());
        CHECK(each.at.begin + each.at.length <= text.size());
        const auto position = each.at.position();
        if (!result.empty()) result += ", ";
        result +=
            std::string(each.rule->id) + " " + std::to_string(position.line) + ":" + std::to_string(position.column);
    }
    return result;
}

std::string repeat(const std::string& text, std::size_t count) {
    std::string result;
    result.reserve(text.size() * count);
    for (std::size_t i = 0; i < count; ++i) result += text;
    return result;
}

}  // namespace

TEST_CASE("a key that stands twice") {
    CHECK(findings("a: 1\nb: 2\na: 3\n") == "EX104 3:1");
    CHECK(findings("{\"a\": 1, \"a\": 2}") == "EX104 1:10");
    CHECK(findings("x:\n  - {a: 1, 'a': 2}\n") == "EX104 2:12");
    std::string many;
    for (int i = 0; i < 100; ++i) many += "k" + std::to_string(i) + ": 1\n";
    CHECK(findings(many + "k3: 2\nk99: 1\nk3: 4\n") == "EX104 101:1, EX104 102:1, EX104 103:1");

    const Source source("t.yaml", "a: 1\na: 3\n");
    Diagnostics diagnostics;
    CHECK_FALSE(parse(source, diagnostics).has_value());
    REQUIRE(diagnostics.all().size() == 1);
    REQUIRE(diagnostics.all()[0].notes.size() == 1);
    CHECK(diagnostics.all()[0].notes[0].at.position().line == 1);
}

TEST_CASE("anchors, aliases, tags and merge keys") {
    CHECK(findings("a: &x 1\n") == "EX105 1:4");
    CHECK(findings("a: &x [1]\nb: *x\n") == "EX105 1:4, EX105 2:4");
    CHECK(findings("b: *x\n") == "EX105 1:4");
    CHECK(findings("a: !!float 1\n") == "EX106 1:4");
    CHECK(findings("a: !custom {b: c}\n") == "EX106 1:4");
    CHECK(findings("<<: {a: 1}\n") == "EX108 1:1");
}

TEST_CASE("keys that are no texts") {
    CHECK(findings("? [a, b]\n: 1\n") == "EX107 1:3");
    CHECK(findings("{a: 1}: 2\n") != "");
    CHECK(findings("null: 1\n") == "EX107 1:1");
    CHECK(findings("~: 1\n") == "EX107 1:1");
}

TEST_CASE("more than one document, or none") {
    CHECK(findings("a: 1\n---\nb: 2\n") == "EX109 2:1");
    CHECK(findings("{\"a\": 1}\n{\"b\": 2}\n") == "EX109 2:1");
    CHECK(findings("") == "EX112 1:1");
    CHECK(findings("# only a comment\n\n") == "EX112 1:1");
    CHECK(findings("\xEF\xBB\xBF") == "EX112 1:2");
}

TEST_CASE("syntax errors have a place") {
    CHECK(findings("a: b: c\n") == "EX100 1:5");
    CHECK(findings("a: 'x\nb: 1\n") == "EX100 1:4");
    CHECK(findings("a: [b, \"x\n  y: 1\n").substr(0, 6) == "EX100 ");
    CHECK(findings("x: [[1, 2], [3, {\"a\": 1]]\n").substr(0, 6) == "EX100 ");
    CHECK(findings("x: [[1, 2], [3\n") == "EX100 1:13");
    CHECK(findings("{\"a\": 1,\n \"b\": [1, 2}\n").substr(0, 8) == "EX100 2:");
    CHECK(findings("{\"a\": {\"b\": 1}").substr(0, 6) == "EX100 ");
    CHECK(findings("{\"a\": \"\\ud83d\"}").substr(0, 6) == "EX100 ");
    CHECK(findings("a: 1\nfoo\nb: 2\n").substr(0, 6) == "EX100 ");
    CHECK(findings("a: 1\n  b: 2\n").substr(0, 6) == "EX100 ");
    CHECK(findings("a:\n    b: 1\n  c: 2\n").substr(0, 6) == "EX100 ");
    CHECK(findings("{\"a\": 1 \"b\": 2}").substr(0, 6) == "EX100 ");
    CHECK(findings("%TAG\n---\na: 1\n").substr(0, 6) == "EX100 ");
    CHECK(findings("a: @b\n").substr(0, 6) == "EX100 ");
}

TEST_CASE("tabs as indentation") {
    CHECK(findings("a:\n\tb: 1\n") == "EX103 2:1");
    CHECK(findings("a:\n  b: 1\n\tc: 2\n").substr(0, 9) == "EX103 3:1");
    CHECK(findings("a:\n  -\tb: 1\n").substr(0, 6) == "EX103 ");
}

TEST_CASE("bytes that are no text") {
    CHECK(findings("a: 1\nb: \xFF\n") == "EX101 2:4");
    CHECK(findings("a: \xC3\n") == "EX101 1:4");
    CHECK(findings("a: \xED\xA0\x80\n") == "EX101 1:4");
    CHECK(findings(std::string("a: 1\0\n", 6)) == "EX102 1:5");
    CHECK(findings("a: 1\nb: x\x04y\n") == "EX102 2:5");
    CHECK(findings("\xFF\xFE"
                   "a\n") == "EX101 1:1");
}

TEST_CASE("nesting and size are bounded") {
    CHECK(findings(repeat("[", 201)) == "EX110 1:201");
    CHECK(findings("x: " + repeat("[", 201) + repeat("]", 201)) == "EX110 1:203");
    CHECK(findings("x: " + repeat("{a: ", 300)).substr(0, 6) == "EX110 ");
    CHECK(findings(repeat("- ", 300)).substr(0, 6) == "EX110 ");
    CHECK(findings(repeat("? ", 300)) != "");
    std::string stairs;
    for (std::size_t i = 0; i < 300; ++i) stairs += std::string(i, ' ') + "a:\n";
    CHECK(findings(stairs).substr(0, 6) == "EX110 ");

    Limits few;
    few.nodes = 10;
    CHECK(findings("- 1\n- 1\n- 1\n- 1\n- 1\n- 1\n- 1\n- 1\n- 1\n- 1\n- 1\n", few) == "EX111 11:3");
    Limits small;
    small.bytes = 10;
    CHECK(findings("a: 1234567890\n", small) == "EX111 1:1");
}

TEST_CASE("findings stop after a few") {
    const std::string result = findings(repeat("a: 1\n", 1000));
    CHECK(std::count(result.begin(), result.end(), 'X') == 20);
}

TEST_CASE("megabytes of nonsense end in a finding") {
    // Each piece once made a parser of this kind slow, deep or hungry. No time is measured: the test program's own time
    // limit is the bound.
    const char* pieces[] = {"[",     "{",     "{a",      "[a",    "- ",  "? ",       ": ",         "a: ",   "\"",
                            "'",     "!",     "!a ",     "&a ",   "*a ", "%",        "%a\n",       "#",     "# a\n",
                            "|\n",   ">\n",   "| ",      "a",     "a ",  "a\n",      " ",          "\n",    "\t",
                            "\n\t",  ",",     "]",       "}",     "[]",  "{}",       "[],",        "\\",    "\"\\",
                            "---\n", "...\n", "--- a\n", "a:\n ", "\r",  "\xC3\xA9", "''",         "\"\" ", "[\"",
                            "[?",    "[:",    "[a,",     "{a:",   "{?",  "<<: ",     "a: |\n  x\n"};
    for (const char* piece : pieces) {
        for (const char* start : {"", "x: ", "x: [", "{\"x\": [", "x: \"", "- |\n "}) {
            CAPTURE(piece);
            CAPTURE(start);
            const Source source("t.yaml", start + repeat(piece, 60'000 / std::string(piece).size()));
            Diagnostics diagnostics;
            const auto node = parse(source, diagnostics);
            CHECK(node.has_value() == diagnostics.all().empty());
        }
    }
}
