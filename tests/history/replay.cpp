#include "replay.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace history {
namespace fs = std::filesystem;
using command::Output;
using command::Tree;
using nlohmann::json;

namespace {

std::set<std::string> operations_of(const json& change) {
    std::set<std::string> names;
    const std::string group = change.at("group");
    for (const std::string id : change.at("operations")) names.insert(group.empty() ? id : group + '.' + id);
    return names;
}

/// Why the series kept something that the direct way never saw, or saw as it is today. Empty where nothing does.
std::string explanation(const json& change, const Replay& replay) {
    const std::set<std::string> names = operations_of(change);
    const auto all_in = [&](const std::set<std::string>& set) {
        return !names.empty() && std::includes(set.begin(), set.end(), names.begin(), names.end());
    };
    const std::string what = change.at("what");
    const std::string action = change.at("action");
    if (what == "operation" && action == "added" && all_in(replay.vanished)) return "it came and went, and is kept";
    const std::string fact = what == "limit" ? "limits" : what == "auth" ? change.at("now").get<std::string>() : what;
    const bool silent = replay.kept.count(fact) != 0;
    if (silent && (action == "added" || what == "auth")) return "the documentation no longer mentioned it anywhere";
    if (!all_in(replay.touched)) return {};
    if (what == "order") return "fields keep the order in which they came";
    if (action == "changed" && (what == "operation" || what == "type" || what == "enum"))
        return "names stay as they were chosen";
    if (what == "enum_value" && change.at("attribute") == "name") return "names stay as they were chosen";
    return {};
}

}  // namespace

void prepare(const Tree& tree, const std::string& exchange, const Written& written) {
    tree.write(fs::path("specs") / exchange / "exchange.yaml", written.exchange_yaml);
    if (!written.dialect_yaml.empty()) tree.write(fs::path("specs") / exchange / "dialect.yaml", written.dialect_yaml);
    fs::copy(command::source("templates"), tree.root() / "templates", fs::copy_options::recursive);
    fs::create_directory(tree.root() / "generated");  // kept, and so written by updates
}

Replay replay(const Tree& tree, const std::string& exchange, const Snapshots& snapshots) {
    Replay result;
    for (const fs::path& snapshot : snapshots) {
        CAPTURE(snapshot);
        const Output output = tree.run({"-q", "--format", "json", "update", exchange, snapshot.string()});
        REQUIRE_MESSAGE(output.status == 0, output.err);
        const json step = json::parse(output.out);
        const json& changes = step.at("changes");
        CHECK((step.at("bump") == "none") == changes.empty());
        CHECK(step.at("written") == true);
        CHECK(tree.run({"-q", "generate", "--check"}).status == 0);

        const auto files = tree.snapshot();
        const json again = json::parse(tree.run({"-q", "--format", "json", "update", exchange, snapshot.string()}).out);
        CHECK(again.at("changes").empty());
        CHECK(again.at("files").empty());
        CHECK(again.at("bump") == "none");
        CHECK(tree.snapshot() == files);

        for (const std::string name : step.at("import").at("missing")) result.vanished.insert(name);
        for (const std::string fact : step.at("import").at("unmentioned")) result.kept.insert(fact);
        const bool between = &snapshot != &snapshots.front() && &snapshot != &snapshots.back();
        for (const json& change : changes)
            if (between) result.touched.merge(operations_of(change));
        result.steps.push_back(step);
    }
    return result;
}

std::vector<std::string> unexplained(const Tree& series, const Tree& direct, const Replay& replay) {
    const Output output = series.run({"--format", "json", "diff", direct.root().string(), "--fail-on", "nothing"});
    REQUIRE_MESSAGE(output.status == 0, output.err);
    std::vector<std::string> result;
    const json difference = json::parse(output.out);
    for (const json& change : difference.at("changes")) {
        if (!explanation(change, replay).empty()) continue;
        std::string text = change.at("what").get<std::string>() + ' ' + change.at("type").get<std::string>() + '.' +
                           change.at("member").get<std::string>() + ' ' + change.at("action").get<std::string>() + ':';
        for (const std::string& name : operations_of(change)) text += ' ' + name;
        result.push_back(std::move(text));
    }
    return result;
}

}  // namespace history
