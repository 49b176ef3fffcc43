// Specs in, code and listings out; what is wrong in a spec has a place.
#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <regex>

#include "command.hpp"
#include "provoked.hpp"

using command::Output;
using command::Tree;
using nlohmann::json;

namespace {

bool has_place(const std::string& text, const std::string& file) {
    return std::regex_search(text, std::regex(file + R"(:\d+:\d+: error EX\d\d\d)"));
}

}  // namespace

TEST_CASE("generated/ is what the specs say") {
    const Output output = Tree().run({"generate", "--check"});
    CHECK_MESSAGE(output.status == 0, output.out, output.err);
}

TEST_CASE("drift is found, named and mended") {
    const Tree tree;
    const auto before = tree.snapshot();
    tree.replace("generated/exbind/okx/finance/savings.hpp", "struct Balance", "struct Balanced");
    tree.write("generated/exbind/okx/finance/stale.hpp",
               "// Generated from specs/okx/finance/stale.yaml by `exbind generate okx`. DO NOT EDIT.\n");
    const Output drift = tree.run({"generate", "--check"});
    provoked::note(tree.run({"-q", "generate", "--check"}).err);
    CHECK(drift.status == 1);
    CHECK_MESSAGE(drift.err.find("savings.hpp") != std::string::npos, drift.err);
    CHECK_MESSAGE(drift.err.find("stale.hpp") != std::string::npos, drift.err);
    CHECK(tree.run({"generate"}).status == 0);
    CHECK(tree.snapshot() == before);
}

TEST_CASE("a file in generated/ that exbind did not write is left alone") {
    const Tree tree;
    tree.write("generated/exbind/okx/notes.txt", "mine\n");
    CHECK(tree.run({"generate"}).status == 0);
    CHECK(tree.read("generated/exbind/okx/notes.txt") == "mine\n");
}

TEST_CASE("a duplicate key in a spec is an error with its place; nothing is generated") {
    const Tree tree;
    tree.replace("specs/okx/finance/savings.yaml", "group: finance/savings\n",
                 "group: finance/savings\ngroup: finance/savings\n");
    const auto before = tree.snapshot();
    for (const char* command : {"lint", "generate", "list"}) {
        const Output output = tree.run({command, "okx"});
        CHECK(output.status == 1);
        CHECK_MESSAGE(has_place(output.err, "savings\\.yaml"), command, output.err);
    }
    CHECK(tree.snapshot() == before);
}

TEST_CASE("an unknown type in a spec is an error with its place and the nearest name") {
    const Tree tree;
    tree.replace("specs/okx/finance/savings.yaml", "type: decimal", "type: decimel");
    const Output output = tree.run({"generate", "okx"});
    CHECK(output.status == 1);
    CHECK_MESSAGE(has_place(output.err, "savings\\.yaml"), output.err);
    CHECK_MESSAGE(output.err.find("did you mean 'decimal'?") != std::string::npos, output.err);
}

TEST_CASE("diagnostics are JSON where a program asks for it") {
    const Tree tree;
    tree.replace("specs/okx/finance/savings.yaml", "type: decimal", "type: decimel");
    const Output output = tree.run({"--format", "json", "lint", "okx"});
    CHECK(output.status == 1);
    const json found = json::parse(output.out);
    REQUIRE(!found.empty());
    CHECK(found[0].at("severity") == "error");
    CHECK(found[0].at("line").get<int>() > 0);
    CHECK(found[0].at("file").get<std::string>().find("savings.yaml") != std::string::npos);
}

TEST_CASE("the committed specs are clean") {
    const Output output = Tree().run({"--strict", "lint"});
    CHECK_MESSAGE(output.status == 0, output.err);
}

TEST_CASE("list gives the operations to programs") {
    const Output output = Tree().run({"list", "--format", "json"});
    REQUIRE(output.status == 0);
    const json all = json::parse(output.out);
    CHECK(all.size() >= 54);
    CHECK(json::parse(Tree().run({"list", "woox", "--format", "json"}).out).size() == 53);
    for (const json& operation : all)
        for (const char* key : {"method", "path", "group", "id", "auth", "permission", "limits", "request", "reply",
                                "examples", "deprecated"})
            CHECK_MESSAGE(operation.contains(key), key);
    const auto purchase =
        std::find_if(all.begin(), all.end(), [](const json& each) { return each.at("id") == "purchase_redempt"; });
    REQUIRE(purchase != all.end());
    CHECK(purchase->at("method") == "POST");
    CHECK(purchase->at("group") == "finance/savings");
    CHECK(purchase->at("auth") == "private");
    CHECK(purchase->at("permission") == "trade");
    const auto order = std::find_if(all.begin(), all.end(), [](const json& one) {
        return one.at("path") == "/api/v5/trade/order" && one.at("method") == "POST";
    });
    REQUIRE(order != all.end());
    CHECK(order->at("limits")[2] ==
          json::parse(R"({"count":60,"per_s":2,"unit":"request","scope":["user","instFamily"],)"
                      R"("when":["options"]})"));
    CHECK(purchase->at("limits") == json::parse(R"([{"count":6,"per_s":1,"unit":"request","scope":["user"]}])"));
    CHECK(purchase->at("request") == json::parse(R"({"in":"body","shape":"object"})"));
    CHECK(purchase->at("reply") == json::parse(R"({"shape":"one"})"));
    const auto interest = std::find_if(all.begin(), all.end(), [](const json& each) {
        return each.at("id") == "interest_history" && each.at("group") == "spotMargin";
    });
    REQUIRE(interest != all.end());
    CHECK(interest->at("limits") == json::parse(R"([{"count":10,"per_s":60,"unit":"request","scope":["user"]}])"));
    CHECK(interest->at("reply") == json::parse(R"({"shape":"object"})"));
}

TEST_CASE("list --fields gives every field with its inferred kind") {
    const Output output = Tree().run({"list", "--fields", "--format", "json"});
    REQUIRE(output.status == 0);
    const json all = json::parse(output.out);
    const auto field = [&](const std::string& path, const std::string& direction, const std::string& name) {
        for (const json& each : all)
            if (each.at("path") == path && each.at("direction") == direction && each.at("field") == name) return each;
        FAIL("no field ", path, " ", direction, " ", name);
        return json();
    };
    const std::string purchase = "/api/v5/finance/savings/purchase-redempt";
    CHECK(field(purchase, "request", "amt").at("kind") == "decimal");
    CHECK(field(purchase, "request", "amt").at("required") == "yes");
    CHECK(field(purchase, "request", "rate").at("required") == "conditional");
    CHECK(field(purchase, "request", "side").at("enum") == json::parse(R"(["purchase","redempt"])"));
    CHECK(field(purchase, "response", "side").at("kind") == "enum");
    CHECK(field("/api/v5/finance/savings/balance", "response", "redemptAmt").at("deprecated") == true);
    CHECK(field("/api/v5/finance/savings/lending-history", "request", "after").at("kind") == "timestamp");
    CHECK(field("/api/v5/finance/savings/lending-history", "request", "limit").at("kind") == "integer");
    CHECK(field("/api/v5/finance/flexible-loan/interest-accrued", "request", "after").at("kind") == "string");
    CHECK(field("/api/v5/finance/flexible-loan/interest-accrued", "response", "refId").at("kind") == "string");
    CHECK(field("/api/v5/finance/staking-defi/eth/balance", "response", "ts").at("kind") == "timestamp");
    const std::string interest = "/v3/spotMargin/interestHistory";
    CHECK(field(interest, "request", "token").at("required") == "yes");
    CHECK(field(interest, "response", "rows").at("kind") == "array");
    CHECK(field(interest, "response", "rows[].interest").at("kind") == "decimal");
    CHECK(field(interest, "response", "rows[].createdTime").at("kind") == "timestamp");
    CHECK(field(interest, "response", "rows[].side").at("enum") == json::parse(R"(["LOAN","REPAY","AUTO_REPAY"])"));
    CHECK(field(interest, "response", "meta.total").at("kind") == "integer");
    for (const json& each : all)
        if (each.at("path") == purchase || each.at("path") == interest)
            for (const char* envelope : {"code", "msg", "data", "success"}) CHECK(each.at("field") != envelope);
}

TEST_CASE("list --why gives the reason and the place") {
    const Output output = Tree().run({"list", "--why", "okx/finance/savings.amt"});
    CHECK(output.status == 0);
    CHECK_MESSAGE(std::regex_search(output.out, std::regex(R"(decimal, documented as String, by \w+)")), output.out);
    CHECK_MESSAGE(
        std::regex_search(output.out, std::regex(R"(savings\.balance +reply +amt .*simple-earn-flexible\S*:79 )")),
        output.out);
    CHECK_MESSAGE(
        std::regex_search(output.out,
                          std::regex(R"(savings\.purchase_redempt +request +amt .*simple-earn-flexible\S*:135 )")),
        output.out);
    const Output nested = Tree().run({"list", "--why", "woox/spotMargin.rows[].interest"});
    CHECK_MESSAGE(std::regex_search(nested.out, std::regex(R"(get_interest_history\.md:227)")), nested.out, nested.err);
    CHECK(Tree().run({"list", "--why", "okx/finance/savings.amtt"}).status == 2);
    CHECK(Tree().run({"list", "--why", "amt"}).status == 2);
}
