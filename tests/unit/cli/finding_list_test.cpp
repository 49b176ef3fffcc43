#include "cli/finding_list.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <sstream>

#include "cli/rules.hpp"
#include "cli/terminal.hpp"
#include "docs/rules.hpp"

using namespace exbind;
using cli::FindingStyle;

namespace {

struct Scene {
    text::Sources sources;
    text::Diagnostics found;
    const text::Source& page = sources.add("page.md", "one\ntwo\nthree\n");

    void add(const text::Rule& rule, std::size_t times) {
        for (std::size_t i = 0; i < times; ++i)
            found.report(rule, {&page, 4, 3}, "number " + std::to_string(i), "look at it");
    }
    std::string printed(const FindingStyle& style = {false, {}, false, false, cli::any_width}) const {
        std::ostringstream out;
        print_findings(out, found.all(), style);
        return out.str();
    }
};

std::size_t count(const std::string& text, const std::string& part) {
    std::size_t result = 0;
    for (std::size_t at = 0; (at = text.find(part, at)) != std::string::npos; ++at) ++result;
    return result;
}

}  // namespace

TEST_CASE("a few notes are shown as they are") {
    Scene scene;
    scene.add(docs::rules::half_optional, cli::notes_shown);
    scene.add(cli::rules::page_left_out, 20);
    const std::string printed = scene.printed();
    CHECK(count(printed, "note EX221") == cli::notes_shown);
    CHECK(count(printed, "warning EX606") == 20);
    CHECK(printed.find("--all-findings") == std::string::npos);
}

TEST_CASE("more of one rule are counted in a table, errors first, then by number") {
    Scene scene;
    scene.add(docs::rules::half_optional, 4);
    scene.add(docs::rules::example_repaired, 12);
    scene.found.report(cli::rules::stale_accepted, {}, "one note");
    scene.add(cli::rules::page_left_out, 2);
    scene.add(cli::rules::nothing_read, 1);
    const std::string printed = scene.printed();
    CHECK(count(printed, "page.md:2:1: note EX221") == 0);
    CHECK(count(printed, "page.md:2:1: note EX230") == 0);
    CHECK(count(printed, "note EX387: one note") == 1);
    CHECK(count(printed, "page.md:2:1: warning EX606") == 2);
    CHECK(count(printed, "page.md:2:1: error EX601") == 1);
    const std::string table = printed.substr(printed.find("      1  EX601"));
    CHECK(table ==
          "      1  EX601  error    no operation found                           page.md:2:1\n"
          "      2  EX606  warning  page left out                                page.md:2:1\n"
          "     12  EX230  note     example repaired                             page.md:2:1\n"
          "      4  EX221  note     languages disagree: conditional or optional  page.md:2:1\n"
          "      1  EX387  note     accepted findings that are gone\n"
          "  notes are counted here: --rule EX230 shows each of one rule, --all-findings all of them; --explain EX230 "
          "says "
          "what it means\n");
}

TEST_CASE("all of them, or all of one rule, when asked") {
    Scene scene;
    scene.add(docs::rules::half_optional, 9);
    scene.add(docs::rules::example_repaired, 9);
    const std::string one = scene.printed({false, {"EX221"}, false, false, cli::any_width});
    CHECK(count(one, "note EX221: number") == 9);
    CHECK(count(one, "note EX230: number") == 0);
    CHECK(one.find("      9  EX230  note") != std::string::npos);
    const std::string all = scene.printed({true, {}, false, false, cli::any_width});
    CHECK(count(all, "note EX221: number") == 9);
    CHECK(count(all, "note EX230: number") == 9);
    CHECK(all.find("--rule") == std::string::npos);
}

TEST_CASE("only errors, and no table, for those who want quiet; no line is wider than the terminal") {
    Scene scene;
    scene.add(docs::rules::half_optional, 9);
    scene.add(cli::rules::nothing_read, 1);
    const std::string quiet = scene.printed({false, {}, true, false, cli::any_width});
    CHECK(count(quiet, "EX221") == 0);
    CHECK(count(quiet, "error EX601") == 1);
    std::istringstream lines(scene.printed({false, {}, false, false, 60}));
    for (std::string line; std::getline(lines, line);)
        if (line.find("notes are counted") == std::string::npos) CHECK_MESSAGE(line.size() <= 60, line);
}
