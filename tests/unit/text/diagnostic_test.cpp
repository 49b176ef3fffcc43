#include "text/diagnostic.hpp"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <sstream>

using namespace exbind::text;

namespace {

constexpr Rule broken{"EX001", Severity::error};
constexpr Rule odd{"EX002", Severity::warning};
constexpr Rule said{"EX003", Severity::note};

std::string printed(const Diagnostic& diagnostic, bool color = false) {
    std::ostringstream out;
    print(out, diagnostic, color);
    return out.str();
}

}  // namespace

TEST_CASE("a finding is printed with its place, its line, a caret, notes and help") {
    const Source source("specs/a.yaml", "one: 1\ntype: decmal\n");
    Diagnostics diagnostics;
    diagnostics.report(broken, {&source, 13, 6}, "'decmal' is not a type", "did you mean 'decimal'?")
        .notes.push_back({"first given here", {&source, 0, 3}});
    CHECK(printed(diagnostics.all().front()) ==
          "specs/a.yaml:2:7: error EX001: 'decmal' is not a type\n"
          "  2 | type: decmal\n"
          "    |       ^^^^^^\n"
          "  specs/a.yaml:1:1: note: first given here\n"
          "  1 | one: 1\n"
          "    | ^^^\n"
          "  help: did you mean 'decimal'?\n");
}

TEST_CASE("the caret stands below its text after wide and invisible characters") {
    const Source source("a", "\xC3\xA9\xC3\xA9\tx\x1B!\n");
    Diagnostics diagnostics;
    diagnostics.report(odd, {&source, 7, 1}, "here");
    // Each of the two letters and the tab takes one column, the escape character four.
    CHECK(printed(diagnostics.all().front()) ==
          "a:1:6: warning EX002: here\n"
          "  1 | \xC3\xA9\xC3\xA9 x\\x1b!\n"
          "    |         ^\n");
}

TEST_CASE("an empty span still gets a caret, and one over lines stops at its line's end") {
    const Source source("a", "ab\ncd\n");
    Diagnostics diagnostics;
    diagnostics.report(broken, {&source, 2, 0}, "end of line");
    diagnostics.report(broken, {&source, 1, 4}, "two lines");
    CHECK(printed(diagnostics.all()[0]) == "a:1:3: error EX001: end of line\n  1 | ab\n    |   ^\n");
    CHECK(printed(diagnostics.all()[1]) == "a:1:2: error EX001: two lines\n  1 | ab\n    |  ^\n");
}

TEST_CASE("of a very long line only the part around the finding is shown") {
    const Source source("a", std::string(5000, 'x') + "HERE" + std::string(5000, 'y'));
    Diagnostics diagnostics;
    diagnostics.report(broken, {&source, 5000, 4}, "long");
    const std::string text = printed(diagnostics.all().front());
    CHECK(text.size() < 600);
    CHECK(text.find("HERE") != std::string::npos);
    CHECK(text.find("^^^^") != std::string::npos);
}

TEST_CASE("a finding without a place is one line") {
    Diagnostics diagnostics;
    diagnostics.report(said, {}, "done");
    CHECK(printed(diagnostics.all().front()) == "note EX003: done\n");
}

TEST_CASE("control characters of messages and sources never reach the terminal") {
    const Source source("a\x1B[2J", "\x1B[31mred\xC2\x9B\n");
    Diagnostics diagnostics;
    diagnostics.report(broken, {&source, 0, 3}, "bad \x07 text", "try\x1B[0m");
    const std::string text = printed(diagnostics.all().front());
    for (const char c : text) CHECK((static_cast<unsigned char>(c) >= 0x20 || c == '\n'));
    CHECK(text.find("\xC2\x9B") == std::string::npos);
    CHECK(text.find("\\x1b[31mred") != std::string::npos);
}

TEST_CASE("colors are there only when asked for") {
    Diagnostics diagnostics;
    diagnostics.report(broken, {}, "x");
    CHECK(printed(diagnostics.all().front(), true).find("\x1B[1;31m") != std::string::npos);
    CHECK(printed(diagnostics.all().front(), false).find('\x1B') == std::string::npos);
}

TEST_CASE("findings are counted by severity and moved in order") {
    Diagnostics first;
    first.report(odd, {}, "a");
    CHECK_FALSE(first.has_errors());
    Diagnostics second;
    second.report(broken, {}, "b");
    second.report(said, {}, "c");
    first.append(std::move(second));
    REQUIRE(first.all().size() == 3);
    CHECK(first.has_errors());
    CHECK(first.count(Severity::warning) == 1);
    CHECK(first.count(Severity::note) == 1);
    CHECK(first.all()[1].message == "b");
}

TEST_CASE("as JSON a finding has id, severity, message, place, help and notes on one line") {
    const Source source("a.yaml", "x: \"\xC3\xA9\"\n");
    Diagnostics diagnostics;
    diagnostics.report(broken, {&source, 3, 4}, "quote \" and\nline", "help")
        .notes.push_back({"note", {&source, 0, 1}});
    const std::string text = to_json(diagnostics.all().front());
    CHECK(text.find('\n') == std::string::npos);
    const auto json = nlohmann::json::parse(text);
    CHECK(json["id"] == "EX001");
    CHECK(json["severity"] == "error");
    CHECK(json["message"] == "quote \" and\nline");
    CHECK(json["file"] == "a.yaml");
    CHECK(json["line"] == 1);
    CHECK(json["column"] == 4);
    CHECK(json["help"] == "help");
    CHECK(json["notes"][0]["message"] == "note");
    CHECK(json["notes"][0]["column"] == 1);

    Diagnostics bare;
    bare.report(said, {}, "bytes \xFF");
    const auto other = nlohmann::json::parse(to_json(bare.all().front()));
    CHECK_FALSE(other.contains("file"));
    CHECK_FALSE(other.contains("help"));
    CHECK_FALSE(other.contains("notes"));
}
