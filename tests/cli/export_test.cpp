// exbind export: documents for other tools, and an export on its way back.
#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "command.hpp"

using command::Output;
using command::Tree;
using nlohmann::json;

TEST_CASE("an export is imported into an empty root, and lists and generates as the specs do") {
    const Tree tree;
    const Output written = tree.run({"export", "openapi", "woox", "--out", (tree.root() / "woox.yaml").string()});
    CHECK_MESSAGE(written.status == 0, written.err);
    CHECK(written.out.empty());
    const Output printed = tree.run({"export", "openapi", "woox"});
    CHECK(printed.out == tree.read("woox.yaml"));

    const Tree other(false);
    other.write("woox.yaml", printed.out);
    const Output imported = other.run({"import", "second", (other.root() / "woox.yaml").string()});
    REQUIRE_MESSAGE(imported.status == 0, imported.err);
    CHECK(imported.err.empty());
    CHECK(imported.out.find("operations      53, 53 of them new") != std::string::npos);
    CHECK(other.read("specs/second/sources.yaml").find("page: woox.yaml") != std::string::npos);
    // What is listed is the same but for links to the pages.
    const json before = json::parse(tree.run({"list", "woox", "--fields", "--format", "json"}).out);
    const json after = json::parse(other.run({"list", "second", "--fields", "--format", "json"}).out);
    CHECK(before.size() == after.size());
    CHECK(other.run({"lint", "second"}).status == 0);
    const Output again = other.run({"export", "openapi", "second"});
    CHECK(again.status == 0);

    // A second import changes nothing.
    const auto snapshot = other.snapshot();
    CHECK(other.run({"import", "second", (other.root() / "woox.yaml").string()}).status == 0);
    CHECK(other.snapshot() == snapshot);
}

TEST_CASE("groups of an imported export stand for the committed ones; others stay unless pruned") {
    const Tree tree(false);
    const Tree source;
    const std::string whole = source.run({"export", "openapi", "woox"}).out;
    tree.write("woox.yaml", whole);
    const std::string file = (tree.root() / "woox.yaml").string();
    REQUIRE(tree.run({"import", "woox", file}).status == 0);
    source.write("specs/woox/futures.manual.yaml", "");
    std::filesystem::remove(source.root() / "specs/woox/futures.manual.yaml");
    tree.write("woox.yaml", source.run({"export", "openapi", "woox"}).out);
    const Output kept = tree.run({"import", "woox", file});
    CHECK(kept.status == 0);
    CHECK_FALSE(tree.read("specs/woox/futures.yaml").empty());
    const Output pruned = tree.run({"import", "woox", file, "--prune"});
    CHECK(pruned.status == 0);
    CHECK_FALSE(std::filesystem::exists(tree.root() / "specs/woox/futures.yaml"));
}

TEST_CASE("a collection holds the operations and no keys") {
    const Output output = Tree().run({"export", "postman", "woox"}, {{"WOOX_API_SECRET", "thirty-three"}});
    CHECK(output.status == 0);
    const json collection = json::parse(output.out);
    CHECK(collection.at("info").at("schema").get<std::string>().find("v2.1.0") != std::string::npos);
    CHECK(output.out.find("thirty-three") == std::string::npos);
    for (const json& variable : collection.at("variable"))
        if (variable.at("key") != "baseUrl") CHECK(variable.at("value") == "");
}

TEST_CASE("overlays given on the command line are exported, too") {
    const Tree tree;
    tree.write("mine/woox/spotMargin.overlay.yaml",
               "exbind: 1\nexchange: woox\ngroup: spotMargin\nchanges:\n"
               "  - {at: operations.interest_history.title, was: Get interest history, set: Interest, why: shorter}\n");
    const Output output = tree.run({"--overlay", (tree.root() / "mine").string(), "export", "openapi", "woox"});
    CHECK_MESSAGE(output.status == 0, output.err);
    CHECK(output.out.find("summary: Interest") != std::string::npos);
}

TEST_CASE("unknown formats and exchanges are wrong usage, with the nearest name") {
    const Tree tree;
    const Output format = tree.run({"export", "openapy", "woox"});
    CHECK(format.status == 2);
    CHECK(format.err.find("did you mean 'openapi'?") != std::string::npos);
    const Output exchange = tree.run({"export", "openapi", "wox"});
    CHECK(exchange.status == 2);
    CHECK(exchange.err.find("did you mean 'woox'?") != std::string::npos);
    CHECK(tree.run({"export", "swagger", "woox"}).err.find("known: openapi, postman") != std::string::npos);
    CHECK(tree.run({"export", "openapi"}).status == 2);
    CHECK(tree.run({"export", "openapi", "woox", "--out", "/nowhere/woox.yaml"}).status == 3);
}
