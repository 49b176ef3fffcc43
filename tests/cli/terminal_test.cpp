// What a terminal is shown beside the results: colors, one line of progress, findings that are counted.
#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <sstream>

#include "command.hpp"

using command::Output;
using command::run;
using command::run_on_terminal;
using command::Tree;
using nlohmann::json;

namespace {

constexpr const char* color = "\x1b[1;";
constexpr const char* wipe = "\r\x1b[K";

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

std::size_t count(const std::string& text, const std::string& part) {
    std::size_t result = 0;
    for (std::size_t at = 0; (at = text.find(part, at)) != std::string::npos; ++at) ++result;
    return result;
}

std::vector<std::string> joined(std::vector<std::string> first, const std::vector<std::string>& then) {
    first.insert(first.end(), then.begin(), then.end());
    return first;
}

const char* const page =
    "openapi: 3.0.2\ninfo: {title: invented, version: \"1\"}\npaths:\n  /v3/x/PATH:\n    get:\n      responses:\n"
    "        '200': {description: fine}\n";

}  // namespace

TEST_CASE("errors of every command have colors on a terminal, unless somebody minds") {
    const Tree tree(false);
    tree.write("specs/acme/exchange.yaml", "exbind: 1\nexchange: acme\nwhat: is this\n");
    tree.write("page.md", "# Acme\n");
    const std::string root = tree.root().string();
    const std::vector<std::vector<std::string>> commands{{"lint", "acme"},
                                                         {"generate", "acme"},
                                                         {"list", "acme"},
                                                         {"show", "acme", "x.y"},
                                                         {"call", "acme", "GET", "/x"},
                                                         {"mock", "acme", "--port", "0"},
                                                         {"diff", root},
                                                         {"rename", "acme", "x.y=z"},
                                                         {"fetch", "acme", "--to", root + "/pages"},
                                                         {"import", "acme", root + "/page.md"},
                                                         {"update", "acme", root + "/page.md"}};
    for (const auto& words : commands) {
        CAPTURE(words.front());
        const std::vector<std::string> line = joined({"--root", root}, words);
        CHECK(has(run_on_terminal(line).err, color));
        CHECK(has(run_on_terminal(line, {{"NO_COLOR", ""}}).err, color));
        CHECK_FALSE(has(run_on_terminal(line, {{"NO_COLOR", "1"}}).err, color));
        CHECK_FALSE(has(run_on_terminal(line, {{"TERM", "dumb"}}).err, "\x1b"));
        CHECK_FALSE(has(run_on_terminal(joined({"--color", "never"}, line)).err, color));
        const Output piped = run(line);
        CHECK_FALSE(has(piped.err + piped.out, "\x1b"));
        const Output forced = run(joined({"--color", "always"}, line));
        CHECK(has(forced.err, color));
        CHECK_FALSE(has(forced.out, "\x1b"));
    }
}

TEST_CASE("what takes long says on a terminal how far it is, in one line that goes away") {
    const Tree tree(false);
    const std::string long_name(150, 'n');
    for (const char* name : {"a", "b", "c"}) {
        std::string text = page;
        tree.write("pages/" + std::string(name) + long_name + ".yaml", text.replace(text.find("PATH"), 4, name));
    }
    for (const char* command : {"import", "update"}) {
        CAPTURE(command);
        const Tree project(false);
        const std::vector<std::string> words{"--root", project.root().string(), command, "acme",
                                             (tree.root() / "pages").string()};
        const std::string shown = run_on_terminal(words).err;
        CHECK_MESSAGE(has(shown, std::string(wipe) + "reading page 2 of 3: "), shown);
        CHECK_MESSAGE(has(shown, std::string(wipe) + "merging with the specs of acme"), shown);
        // In the end only the findings are left.
        const std::size_t last = shown.rfind(wipe);
        CHECK(shown.find("reading page", last) == std::string::npos);
        CHECK(shown.find("merging", last) == std::string::npos);
        // A line that is too long for the terminal would stay there.
        for (std::size_t at = shown.find(wipe); at < last;) {
            const std::size_t begin = at + std::string(wipe).size();
            at = shown.find(wipe, begin);
            CHECK(at - begin < 80);
        }
        CHECK(run_on_terminal(joined({"-q"}, words)).err.empty());
        CHECK_FALSE(has(run_on_terminal(words, {{"TERM", "dumb"}}).err, "reading"));
        CHECK_FALSE(has(run(words).err, "reading"));
        CHECK(
            has(run_on_terminal({"--root", project.root().string(), "lint"}).err, std::string(wipe) + "checking acme"));
        CHECK(has(run_on_terminal({"--root", project.root().string(), "generate"}).err,
                  std::string(wipe) + "generating acme"));
    }
}

TEST_CASE("many notes are counted; each is shown when asked for, and programs get all") {
    const std::string root = command::source("").string();
    std::istringstream lines(run({"--root", root, "--format", "json", "lint", "bybit"}).err);
    std::size_t of_rule = 0, all = 0;
    for (std::string line; std::getline(lines, line); ++all) of_rule += json::parse(line).at("id") == "EX409" ? 1 : 0;
    REQUIRE(of_rule > 3);
    REQUIRE(all > of_rule);

    const std::string counted = run({"--root", root, "lint", "bybit"}).err;
    CHECK(count(counted, "note EX409:") == 0);
    CHECK_MESSAGE(has(counted, ' ' + std::to_string(of_rule) + "  EX409  note  request example does not fit"), counted);
    CHECK(count(run({"--root", root, "lint", "bybit", "--rule", "ex409"}).err, "note EX409:") == of_rule);
    const std::string each = run({"--root", root, "lint", "bybit", "--all-findings"}).err;
    CHECK(count(each, "note EX") == all);
    CHECK_FALSE(has(each, "--all-findings"));

    const Output unknown = run({"lint", "--rule", "EX999"});
    CHECK(unknown.status == 2);
    CHECK_MESSAGE(has(unknown.err, "unknown diagnostic 'EX999'"), unknown.err);
}
