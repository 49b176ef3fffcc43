// A project of one's own, outside of this tree: what `exbind init` starts, and what the tool brings along for it.
#include <doctest/doctest.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "command.hpp"
#include "provoked.hpp"

using command::Output;
using command::run;
using command::Tree;
using nlohmann::json;
namespace fs = std::filesystem;

namespace {

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

std::string overlay(const std::string& was, const std::string& set) {
    return "exbind: 1\nexchange: woox\ngroup: spotMargin\nchanges:\n  - {at: "
           "types.InterestHistoryRows.hourlyRate.type, was: " +
           was + ", set: " + set + ", why: seen}\n";
}

std::string kind_of_rate(const Output& fields) {
    REQUIRE_MESSAGE(fields.status == 0, fields.err);
    for (const json& field : json::parse(fields.out))
        if (field.at("field") == "rows[].hourlyRate" || field.at("field") == "[].hourlyRate") return field.at("kind");
    return "none";
}

const std::vector<std::string> fields{"--format", "json", "list", "woox/spotMargin", "--fields"};

}  // namespace

TEST_CASE("init starts a project that keeps what is there, and does so once") {
    const Tree tree;
    const std::string folder = (tree.root() / "my bot").string();
    tree.write("my bot/.gitignore", "mine\n");
    const Output begun = run({"init", folder});
    REQUIRE_MESSAGE(begun.status == 0, begun.err);
    CHECK(has(begun.out, "added CMakeLists.txt"));
    CHECK(has(begun.out, "added specs/.gitkeep"));
    CHECK(has(begun.out, "exbind import NAME PAGE..."));
    CHECK(tree.read("my bot/.gitignore") == "mine\n");
    const std::string listfile = tree.read("my bot/CMakeLists.txt");
    CHECK_MESSAGE(has(listfile, "project(my_bot LANGUAGES CXX)"), listfile);
    CHECK_MESSAGE(has(listfile, "find_package(exbind 0."), listfile);
    const auto before = tree.snapshot();
    const Output again = run({"init", folder});
    CHECK(again.status == 0);
    CHECK(has(again.out, "up to date"));
    CHECK(tree.snapshot() == before);
}

TEST_CASE("init copies specs that come with the tool, each once, and names those that exist") {
    const Tree tree(false);
    const std::string folder = (tree.root() / "bot").string();
    REQUIRE(run({"init", folder, "--copy", "woox"}).status == 0);
    CHECK(tree.read("bot/specs/woox/exchange.yaml") == Tree().read("specs/woox/exchange.yaml"));
    CHECK(fs::exists(tree.root() / "bot/specs/woox/spotMargin.yaml"));
    CHECK_FALSE(fs::exists(tree.root() / "bot/specs/okx"));
    // Into a project that is there already.
    REQUIRE(run({"init", ".", "--copy", "deribit"}, {}, folder).status == 0);
    CHECK(fs::exists(tree.root() / "bot/specs/deribit/exchange.yaml"));

    const auto before = tree.snapshot();
    const Output twice = run({"init", folder, "--copy", "woox"});
    CHECK(twice.status == 2);
    CHECK_MESSAGE(has(twice.err, "specs/woox/exchange.yaml is there already"), twice.err);
    const Output unknown = run({"init", folder, "--copy", "wooxx"});
    CHECK(unknown.status == 2);
    CHECK_MESSAGE(has(unknown.err, "no exchange 'wooxx' comes with this program"), unknown.err);
    CHECK_MESSAGE(has(unknown.err, "did you mean 'woox'?"), unknown.err);
    CHECK(tree.snapshot() == before);
}

TEST_CASE("overlays of a project stack on the specs that come with the tool, then those of --overlay") {
    const Tree tree(false);
    CHECK(kind_of_rate(tree.run(fields)) == "decimal");
    tree.write("specs/woox/spotMargin.overlay.yaml", overlay("decimal", "string"));
    CHECK(kind_of_rate(tree.run(fields)) == "string");
    // Laid out like specs/, or like the folder of one exchange.
    tree.write("more/woox/spotMargin.overlay.yaml", overlay("string", "integer"));
    tree.write("most/spotMargin.overlay.yaml", overlay("integer", "timestamp"));
    std::vector<std::string> stacked = fields;
    stacked.insert(stacked.begin(), {"--overlay", (tree.root() / "more").string()});
    CHECK(kind_of_rate(tree.run(stacked)) == "integer");
    stacked.insert(stacked.begin() + 2, {"--overlay", (tree.root() / "most").string()});
    CHECK(kind_of_rate(tree.run(stacked)) == "timestamp");

    // One that expects something else is named with its line.
    std::vector<std::string> wrong = fields;
    wrong.insert(wrong.begin(), {"--overlay", (tree.root() / "most").string()});
    const Output stale = tree.run(wrong);
    CHECK(stale.status == 1);
    CHECK_MESSAGE(has(stale.err, "most/spotMargin.overlay.yaml\",\"line\":5"), stale.err);
    wrong[1] = (tree.root() / "nowhere").string();
    const Output missing = tree.run(wrong);
    CHECK(missing.status == 2);
    CHECK_MESSAGE(has(missing.err, "nowhere is no folder"), missing.err);
}

TEST_CASE("an overlay works outside of any project, too") {
    const Tree tree(false);
    tree.write("mine/woox/spotMargin.overlay.yaml", overlay("decimal", "string"));
    std::vector<std::string> words = fields;
    words.insert(words.begin(), {"--overlay", (tree.root() / "mine").string()});
    CHECK(kind_of_rate(run(words, {}, "/")) == "string");
    CHECK(kind_of_rate(run(fields, {}, "/")) == "decimal");
}

TEST_CASE("lint of a project is about what the project holds") {
    const Tree tree(false);
    tree.write("specs/bybit/account.overlay.yaml", "exbind: 1\nexchange: bybit\ngroup: account\nchanges: []\n");
    const Output linted = tree.run({"lint"});
    CHECK(linted.status == 0);
    CHECK_MESSAGE(linted.err.empty(), linted.err);
    CHECK_MESSAGE(has(linted.out, "431 operations, 0 errors, 0 warnings"), linted.out);
    CHECK(tree.run({"lint", "okx"}).err.empty());
    CHECK(tree.run({"generate", "bybit"}).err.empty());
    // The same specs as the project's own have notes.
    CHECK(has(run({"--root", command::source("").string(), "lint", "bybit"}).err, "note"));
    // So have the project's own lines.
    tree.write("specs/bybit/account.overlay.yaml",
               "exbind: 1\nexchange: bybit\ngroup: account\nchanges:\n  - {at: types.Nothing.x.type, was: string, set: "
               "decimal, why: w}\n");
    const Output stale = tree.run({"lint"});
    CHECK(stale.status == 1);
    CHECK_MESSAGE(has(stale.err, "specs/bybit/account.overlay.yaml:5:"), stale.err);
}

TEST_CASE("an import that begins an exchange which comes with the tool says how to go on from that instead") {
    const Tree tree(false);
    tree.write(
        "page.yaml",
        "openapi: 3.0.2\ninfo: {title: invented, version: \"1\"}\npaths:\n  /v3/x/y:\n    get:\n      responses:\n"
        "        '200': {description: fine}\n");
    const std::string page = (tree.root() / "page.yaml").string();
    for (const char* command : {"import", "update"}) {
        const Tree empty(false);
        const Output begun = empty.run({command, "woox", page});
        CHECK_MESSAGE(begun.status == 0, begun.err);
        CHECK_MESSAGE(has(begun.err, "note EX607: woox comes with exbind"), begun.err);
        CHECK_MESSAGE(has(begun.err, "`exbind init . --copy woox`"), begun.err);
        provoked::note(begun.err);
        // The second one goes on.
        CHECK_FALSE(has(empty.run({command, "woox", page}).err, "EX607"));
    }
    CHECK_FALSE(has(tree.run({"import", "acme", page}).err, "EX607"));
}

TEST_CASE("a part of an exchange's groups is generated for a folder of one's own") {
    const Tree tree(false);
    const std::string out = (tree.root() / "code").string();
    const Output made = tree.run({"generate", "woox", "--group", "spotMargin", "--group", "asset", "--out", out});
    REQUIRE_MESSAGE(made.status == 0, made.err);
    for (const char* file :
         {"code/exbind/woox/spot_margin.hpp", "code/exbind/woox/asset.hpp", "code/exbind/woox/asset/token.hpp"})
        CHECK_MESSAGE(fs::exists(tree.root() / file), made.out);
    CHECK_FALSE(fs::exists(tree.root() / "code/exbind/woox/trade.hpp"));
    const std::string client = tree.read("code/exbind/woox.hpp");
    CHECK(has(client, "spot_margin"));
    CHECK_FALSE(has(client, "trade"));
    // Fewer groups later: what is stale goes.
    REQUIRE(tree.run({"generate", "woox", "--group", "spotMargin", "--out", out}).status == 0);
    CHECK_FALSE(fs::exists(tree.root() / "code/exbind/woox/asset.hpp"));

    const Output slip = tree.run({"generate", "woox", "--group", "spotMargn", "--out", out});
    CHECK(slip.status == 2);
    CHECK_MESSAGE(has(slip.err, "woox has no group 'spotMargn'"), slip.err);
    CHECK_MESSAGE(has(slip.err, "did you mean 'spotMargin'?"), slip.err);
    const Output two = tree.run({"generate", "woox", "okx", "--group", "spotMargin", "--out", out});
    CHECK(two.status == 2);
    CHECK_MESSAGE(has(two.err, "--group needs one exchange"), two.err);
}

TEST_CASE("--version tells of which day the documentation of each exchange is") {
    const Output outside = run({"--version"}, {}, "/");
    CHECK(outside.status == 0);
    CHECK(outside.out.rfind("exbind 0.", 0) == 0);
    CHECK_MESSAGE(has(outside.out, "\n  okx      documented 2026-06-27  "), outside.out);
    CHECK_MESSAGE(has(outside.out, "\n  deribit  pages without a date   "), outside.out);

    const Tree tree(false);
    tree.write("specs/acme/exchange.yaml", "exbind: 1\nexchange: acme\n");
    tree.write(
        "specs/acme/sources.yaml",
        "exbind: 1\nexchange: acme\npages:\n  - {page: a.md, updated: \"2026-02-03 04:05\"}\n"
        "  - {page: b.md, updated: \"2026-01-31\"}\n  - {page: c.md, updated: \"last week\"}\n  - {page: d.md}\n");
    const Output told = tree.run({"--version", "--format", "json"});
    REQUIRE_MESSAGE(told.status == 0, told.err);
    const json document = json::parse(told.out);
    CHECK(outside.out.rfind("exbind " + document.at("version").get<std::string>() + "\n", 0) == 0);
    const json& specs = document.at("specs");
    const auto acme =
        std::find_if(specs.begin(), specs.end(), [](const json& each) { return each.at("exchange") == "acme"; });
    REQUIRE(acme != specs.end());
    CHECK(acme->at("documented") == "2026-02-03");
    CHECK(acme->at("folder") == (tree.root() / "specs/acme").string());
    // Those of the tool are in use here, too.
    CHECK(has(told.out, "\"woox\""));
}
