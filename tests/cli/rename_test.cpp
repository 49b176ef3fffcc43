// New names for operations: what moves with them, that imports keep them, and that nothing is written half.
#include <doctest/doctest.h>

#include "command.hpp"
#include "provoked.hpp"

using command::Output;
using command::Tree;

namespace {

const std::string page = "examples/docs-change/savings-balance.md";

std::string without(std::string text, const std::string& part) {
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part)) text.erase(at, part.size());
    return text;
}

}  // namespace

TEST_CASE("a rename moves specs and generated code, and the next import changes nothing") {
    const Tree tree;
    REQUIRE(tree.run({"update", "okx", command::source(page)}).status == 0);
    const Output renamed = tree.run({"rename", "okx", "finance/savings.balance=holdings", "asset.transfer=move_funds"});
    REQUIRE_MESSAGE(renamed.status == 0, renamed.err);
    CHECK(renamed.out.find("  finance/savings.balance -> holdings\n") != std::string::npos);
    CHECK(renamed.out.find("  2 operations and ") != std::string::npos);
    const std::string header = tree.read("generated/exbind/okx/finance/savings.hpp");
    CHECK(header.find("Call<Vector<Holdings>> holdings(HoldingsRequest request") != std::string::npos);
    CHECK(header.find("balance(") == std::string::npos);
    CHECK(tree.read("specs/okx/exchange.yaml").find("write: asset.move_funds,") != std::string::npos);
    CHECK(tree.read("generated/exbind/okx/connection.cpp").find("asset.move_funds") != std::string::npos);
    CHECK(tree.run({"generate", "okx", "--check"}).status == 0);
    CHECK(tree.run({"lint", "okx"}).status == 0);

    const auto before = tree.snapshot();
    REQUIRE(tree.run({"update", "okx", command::source(page)}).status == 0);
    CHECK(tree.snapshot() == before);
}

TEST_CASE("a rename can take the names that a first import gives") {
    const Tree tree;
    REQUIRE(tree.run({"update", "okx", command::source(page)}).status == 0);
    const auto before = tree.snapshot();
    tree.write("pairs.txt", "# our own\nfinance/savings.balance = holdings\n");
    const std::string pairs = (tree.root() / "pairs.txt").string();
    REQUIRE(tree.run({"rename", "okx", "--pairs", pairs}).status == 0);
    REQUIRE(tree.run({"rename", "okx", "--from", command::source(page), "--dry-run"})
                .out.find("finance/savings.holdings -> balance") != std::string::npos);
    const Output back = tree.run({"rename", "okx", "--from", command::source(page)});
    REQUIRE_MESSAGE(back.status == 0, back.err);
    for (const auto& each : tree.snapshot())
        if (each.first != "pairs.txt") CHECK_MESSAGE(before.at(each.first) == each.second, each.first);
    // What people name goes before.
    const Output kept = tree.run({"rename", "okx", "finance/savings.balance=mine", "--from", command::source(page)});
    CHECK(kept.out.find("finance/savings.balance -> mine") != std::string::npos);
}

TEST_CASE("whole groups move with their files and all that names them") {
    const Tree tree;
    REQUIRE(tree.run({"update", "okx", command::source(page)}).status == 0);
    const Output moved = tree.run({"rename", "okx", "finance/=money/finance/", "asset/=money/asset/"});
    REQUIRE_MESSAGE(moved.status == 0, moved.err);
    CHECK(moved.out.find("finance/savings.balance") != std::string::npos);
    CHECK(moved.out.find("-> money/finance/savings.balance\n") != std::string::npos);
    CHECK(tree.read("specs/okx/money/finance/savings.yaml").find("group: money/finance/savings\n") !=
          std::string::npos);
    CHECK_FALSE(std::filesystem::exists(tree.root() / "specs/okx/finance"));
    CHECK_FALSE(std::filesystem::exists(tree.root() / "generated/exbind/okx/finance"));
    CHECK(tree.read("specs/okx/exchange.yaml").find("write: money/asset.transfer,") != std::string::npos);
    CHECK(tree.read("specs/okx/sources.yaml").find(" finance/savings.") == std::string::npos);
    CHECK(tree.run({"lint", "okx"}).status == 0);
    CHECK(tree.run({"generate", "okx", "--check"}).status == 0);

    const auto before = tree.snapshot();
    CHECK(tree.run({"rename", "okx", "money/=/"}).status == 1);             // no name is left
    CHECK(tree.run({"rename", "okx", "trade/=money/asset/"}).status == 1);  // taken
    CHECK(tree.run({"rename", "okx", "trad/=x/"}).status == 1);
    CHECK(tree.run({"rename", "okx", "trade/=x/", "trade.place_order=y"}).status == 2);
    CHECK(tree.snapshot() == before);
}

TEST_CASE("a rename that is refused writes nothing") {
    const Tree tree;
    const auto before = tree.snapshot();
    for (const std::string pair : {"finance/savings.balance=lending_history", "finance/savings.balance=delete",
                                   "finance/savings.balanc=x", "finance/savings.balance"}) {
        const Output refused = tree.run({"rename", "okx", "trade.fills=executions", pair});
        CAPTURE(pair);
        CHECK(refused.status == 1);
        CHECK_MESSAGE(refused.err.find("command line:2:1: error EX35") != std::string::npos, refused.err);
    }
    CHECK(tree.run({"rename", "okx"}).status == 2);
    CHECK(tree.run({"rename", "okz", "a.b=c"}).status == 2);
    CHECK(tree.run({"rename", "okx", "--pairs", "no-such-file"}).status == 3);
    CHECK(tree.snapshot() == before);
}

TEST_CASE("the new names as JSON") {
    const Tree tree;
    const Output output =
        tree.run({"rename", "okx", "finance/savings.balance=holdings", "--dry-run", "--format", "json"});
    CHECK(output.status == 0);
    CHECK(without(without(output.out, " "), "\n")
              .find(R"("operations":[{"was":"finance/savings.balance","now":"finance/savings.holdings"}])") !=
          std::string::npos);
    CHECK(output.out.find("finance/savings.HoldingsRequest") != std::string::npos);
}
