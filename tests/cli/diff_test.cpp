// What changed, in C++ terms, and what that does to callers.
#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "command.hpp"

using command::Output;
using command::Tree;

namespace {

void expect(const Output& output, const std::string& text) {
    CHECK_MESSAGE(output.out.find(text) != std::string::npos, "missing: ", text, "\nin: ", output.out, output.err);
}

}  // namespace

TEST_CASE("no change is no difference") {
    const Tree before, after;
    const Output output = after.run({"diff", before.root().string()});
    CHECK_MESSAGE(output.status == 0, output.out, output.err);
}

TEST_CASE("added, removed and retyped fields, limits and required parameters are named in C++ terms") {
    const Tree before, after;
    const Output import = after.run({"import", "okx", command::source("examples/docs-change/savings-balance.md")});
    REQUIRE_MESSAGE(import.status == 0, import.err);
    after.replace("specs/okx/finance/staking-defi/eth.yaml", "name: amt, type: decimal", "name: amt, type: string");
    const Output output = after.run({"diff", before.root().string()});
    CHECK(output.status == 1);
    expect(output, "exbind::okx::finance::savings::Balance::lockedAmt");
    expect(output, "exbind::okx::finance::savings::Balance::redemptAmt");
    expect(output, "exbind::okx::finance::savings::BalanceRequest::ccy");
    expect(output, "exbind::okx::finance::staking_defi::eth::Balance::amt");
    expect(output, "std::optional<Decimal>");
    expect(output, "std::string");
    expect(output, "6 ");
    expect(output, "4 ");
    expect(output, "proposed version step: minor");

    const Output machine = after.run({"--format", "json", "diff", before.root().string()});
    CHECK(machine.status == 1);
    const auto json = nlohmann::json::parse(machine.out);
    CHECK(json.at("breaking") == true);
    CHECK(json.at("changes").size() >= 5);

    const Output markdown = after.run({"diff", before.root().string(), "--markdown"});
    expect(markdown, "### ");
    expect(markdown, "`exbind::okx::finance::savings::Balance::lockedAmt`");
}

TEST_CASE("an addition alone does not break") {
    const Tree before, after;
    after.replace("specs/okx/finance/savings.yaml", "  Balance:\n",
                  "  Balance:\n    - {name: extraAmt, type: decimal}\n");
    const Output output = after.run({"diff", before.root().string()});
    CHECK_MESSAGE(output.status == 0, output.out, output.err);
    expect(output, "exbind::okx::finance::savings::Balance::extraAmt");
}

TEST_CASE("a place that is neither a folder nor a revision is wrong usage") {
    const Output output = Tree().run({"diff", "no-such-place"});
    CHECK(output.status == 2);
    CHECK_MESSAGE(output.err.find("no-such-place") != std::string::npos, output.err);
    CHECK(Tree().run({"diff", "--", "--output=/tmp/x"}).status == 2);
}

TEST_CASE("update writes specs and code together, and prints the difference") {
    const Tree tree;
    const Output output = tree.run({"update", "okx", command::source("examples/docs-change/savings-balance.md"),
                                    "--changelog", (tree.root() / "CHANGES.md").string()});
    CHECK_MESSAGE(output.status == 0, output.err);
    expect(output, "exbind::okx::finance::savings::Balance::lockedAmt");
    CHECK(tree.read("generated/exbind/okx/finance/savings.hpp").find("lockedAmt") != std::string::npos);
    CHECK(tree.read("CHANGES.md").find("lockedAmt") != std::string::npos);
    CHECK(tree.run({"generate", "--check"}).status == 0);
    const auto before = tree.snapshot();
    CHECK(tree.run({"update", "okx", command::source("examples/docs-change/savings-balance.md")}).status == 0);
    CHECK(tree.snapshot() == before);
}

TEST_CASE("update replaces nothing when one of its steps fails") {
    const Tree tree;
    // The last step fails: a template asks for something that is not there.
    tree.write("templates/group.hpp.mustache", "<% nonsense %>\n");
    const auto before = tree.snapshot();
    const Output output = tree.run({"update", "okx", command::source("examples/docs-change/savings-balance.md")});
    CHECK(output.status == 1);
    CHECK_MESSAGE(output.err.find("nonsense") != std::string::npos, output.err);
    CHECK(tree.snapshot() == before);
}
