#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <sstream>

#include "garden.hpp"
#include "replay.hpp"
#include "snapshots.hpp"
#include "texts.hpp"

using namespace history;
using command::Tree;
using nlohmann::json;
namespace fs = std::filesystem;

namespace {

/// Changes of a step of one kind: "removed trade.orders".
std::vector<std::string> changes_of(const json& step, const std::string& what) {
    std::vector<std::string> result;
    for (const json& change : step.at("changes")) {
        if (change.at("what") != what) continue;
        std::string text = change.at("action");
        for (const json& place : change.at("documented")) text += ' ' + place.at("operation").get<std::string>();
        result.push_back(std::move(text));
    }
    return result;
}

Tree& imported_directly(Tree& tree, const std::string& exchange, const Written& written, const Snapshots& series) {
    prepare(tree, exchange, written);
    for (const fs::path& each : {series.front(), series.back()})
        REQUIRE(tree.run({"-q", "import", exchange, each.string()}).status == 0);
    return tree;
}

/// exchange.yaml as committed, without the parts that name operations as people chose, or fields that came later.
std::string plain_exchange(const std::string& name) {
    std::string yaml = Tree().read("specs/" + name + "/exchange.yaml");
    for (const char* part : {"\nclient_ids:", "\ninstruments:"}) {
        const std::size_t begin = yaml.find(part);
        if (begin == std::string::npos) continue;
        std::size_t end = yaml.find('\n', begin + 1);
        while (end != std::string::npos && yaml.compare(end + 1, 1, " ") == 0) end = yaml.find('\n', end + 1);
        yaml.erase(begin, end - begin);
    }
    return yaml;
}

Written written_of(const std::string& exchange) {
    const std::string dialect = "specs/" + exchange + "/dialect.yaml";
    return {plain_exchange(exchange), fs::exists(command::source(dialect)) ? Tree().read(dialect) : ""};
}
Written written_of_garden() {
    return {garden::exchange_yaml(), garden::dialect_yaml()};
}

void check_explained(const Tree& series, const Tree& direct, const Replay& all) {
    for (const std::string& each : unexplained(series, direct, all)) CHECK_MESSAGE(each.empty(), each);
}

void check_series(const std::string& exchange, const Written& written, const Snapshots& series) {
    const Tree tree(false);
    prepare(tree, exchange, written);
    const Replay all = replay(tree, exchange, series);
    Tree direct(false);
    check_explained(tree, imported_directly(direct, exchange, written, series), all);
}

}  // namespace

TEST_CASE("a series of pages: what comes, goes, moves and changes is reported once, when it does") {
    const Folder folder;
    const Snapshots series = garden_series(folder);
    const Tree tree(false);
    prepare(tree, "garden", written_of_garden());
    const Replay all = replay(tree, "garden", series);
    REQUIRE(all.steps.size() == 5);

    CHECK(changes_of(all.steps[0], "operation").size() == 3);
    // A crawl without a change writes nothing at all.
    CHECK(all.steps[1].at("changes").empty());
    CHECK(all.steps[1].at("files").empty());

    CHECK(changes_of(all.steps[2], "operation") == texts("added trade.create_plot"));
    CHECK(changes_of(all.steps[2], "field") == texts("added trade.orders"));
    CHECK(all.steps[2].at("import").at("missing").empty());

    CHECK(all.vanished == std::set<std::string>{"trade.create_plot"});
    CHECK(changes_of(all.steps[3], "permission").empty());
    CHECK(tree.read("specs/garden/sources.yaml").find("unmentioned: [permission]\n") != std::string::npos);
    CHECK(changes_of(all.steps[3], "field") == texts("added trade.orders"));

    CHECK(changes_of(all.steps[4], "values") == texts("removed trade.place_order"));
    CHECK(changes_of(all.steps[4], "permission") == texts("changed trade.place_order"));
    const json& lost = all.steps[4].at("import").at("lost_values");
    REQUIRE(lost.size() == 1);
    CHECK(lost[0] == json{{"operation", "trade.place_order"}, {"place", "PlaceOrder.side"}, {"value", "hold"}});

    // Each change has its operation, page and line.
    for (const json& step : all.steps)
        for (const json& change : step.at("changes")) {
            CAPTURE(change.dump());
            REQUIRE_FALSE(change.at("documented").empty());
            const json& place = change.at("documented")[0];
            CHECK_FALSE(place.at("path").get<std::string>().empty());
            CHECK_FALSE(place.at("page").get<std::string>().empty());
            CHECK(place.at("line").get<int>() > 0);
        }

    Tree direct(false);
    imported_directly(direct, "garden", written_of_garden(), series);
    check_explained(tree, direct, all);
    CHECK_FALSE(unexplained(tree, direct, {}).empty());
    // What nothing explains is found.
    tree.replace("specs/garden/trade.yaml", "permission: trade", "permission: withdraw");
    CHECK(unexplained(tree, direct, all) == texts("permission . changed: trade.place_order"));
}

TEST_CASE("the same series from a repository") {
    const Folder work;
    const Folder repository;
    const Snapshots series = garden_series(work);
    const auto git = [&](std::vector<std::string> words) {
        words.insert(words.begin(), {"git", "-C", repository.path().string(), "-c", "user.name=t", "-c",
                                     "user.email=t@example.invalid", "-c", "commit.gpgsign=false"});
        run_program(std::move(words));
    };
    git({"init", "-q"});
    std::vector<std::string> commits;
    for (const fs::path& snapshot : series) {
        fs::remove_all(repository.path() / "docs");
        fs::copy(snapshot, repository.path() / "docs", fs::copy_options::recursive);
        git({"add", "-A"});
        git({"commit", "-q", "-m", "docs"});
        git({"tag", "s" + std::to_string(commits.size())});
        commits.push_back("s" + std::to_string(commits.size()));
    }
    const Folder states;
    const Snapshots checked_out = checkouts(repository.path(), "docs", commits, states);
    REQUIRE(checked_out.size() == series.size());
    check_series("garden", written_of_garden(), {checked_out.front(), checked_out[2], checked_out.back()});
}

TEST_CASE("OKX from one date to the next") {
    const char* docs = std::getenv("EXBIND_DOCS");
    if (docs == nullptr) {
        MESSAGE("skipped: EXBIND_DOCS is not set");
        return;
    }
    const Snapshots series{fs::path(docs) / "okx/2026-01", fs::path(docs) / "okx/2026-06"};
    const Tree tree(false);
    prepare(tree, "okx", written_of("okx"));
    const Replay all = replay(tree, "okx", series);
    CHECK(changes_of(all.steps[1], "operation").size() == 44);
    CHECK(all.vanished.empty());
    Tree direct(false);
    imported_directly(direct, "okx", written_of("okx"), series);
    check_explained(tree, direct, all);
}

TEST_CASE("a series of your own") {
    const char* named = std::getenv("EXBIND_HISTORY");
    if (named == nullptr) return;
    std::istringstream words(named);
    std::string exchange;
    words >> exchange;
    std::vector<std::string> rest;
    for (std::string word; words >> word;) rest.push_back(word);
    REQUIRE(rest.size() >= 2);
    const Folder work;
    Snapshots series(rest.begin(), rest.end());
    if (rest.front() == "git") {
        REQUIRE(rest.size() >= 5);
        series = checkouts(rest[1], rest[2], {rest.begin() + 3, rest.end()}, work);
    }
    check_series(exchange, written_of(exchange), series);
}
