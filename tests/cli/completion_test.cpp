// What the scripts of `exbind completion` ask, and what they are answered. tests/shells lets shells do so.
#include <doctest/doctest.h>

#include <sstream>

#include "command.hpp"

using command::Output;
using command::run;
using command::Tree;

namespace {

/// The answers without their meanings, joined by blanks.
std::string words(const Output& output) {
    CHECK(output.status == 0);
    CHECK(output.err.empty());
    std::istringstream lines(output.out);
    std::string result;
    for (std::string line; std::getline(lines, line);)
        result += (result.empty() ? "" : " ") + line.substr(0, line.find('\t'));
    return result;
}

std::string asked(std::vector<std::string> typed) {
    typed.insert(typed.begin(), "__complete");
    return words(run(typed, {}, command::source("")));
}

}  // namespace

TEST_CASE("commands, options and their values come from the program itself") {
    CHECK(asked({"li"}) == "lint list");  // in the order of the help
    CHECK(asked({"list", "--f"}) == "--fields --format");
    CHECK(asked({"list", "--format", ""}) == "text json");
    CHECK(asked({"list", "--format=t"}) == "--format=text");
    CHECK(asked({"diff", "--fail-on", "b"}) == "breaking behaviour");
    CHECK(asked({"completion", ""}) == "bash zsh fish");
    CHECK(asked({"man", "ge"}) == "generate");
    CHECK(asked({"lint", "--rule", "EX60"}) == "EX600 EX601 EX602 EX603 EX604 EX605 EX606 EX607");
    CHECK(asked({"-q", "--strict", "expl"}).empty());
    CHECK(asked({"no-such", "x"}).empty());
    CHECK(run({"__complete"}).out.empty());
}

TEST_CASE("files and folders are the shell's to find") {
    CHECK(asked({"import", "okx", ""}) == ":files");
    CHECK(asked({"--root", ""}) == ":folders");
    CHECK(asked({"diff", "--exchange", "okx", ""}) == ":folders");
    CHECK(asked({"list", "--root=/x"}) == ":folders");
}

TEST_CASE("exchanges, groups, operations, paths and parameters come from the specs") {
    CHECK(asked({"show", ""}) == "binance bybit deribit kucoin okx woox");
    CHECK(asked({"show", "woox", "spotMargin.interest_h"}) == "spotMargin.interest_history");
    CHECK(asked({"show", "woox/spotMargin.interest_h"}) == "woox/spotMargin.interest_history");
    CHECK(asked({"show", "woox", "spotMargin.interest_history", ""}).empty());
    CHECK(asked({"show", "woox", "PO"}) == "POST");
    CHECK(asked({"call", "woox", "GET", "/v3/spotMargin/interestH"}) == "/v3/spotMargin/interestHistory");
    CHECK(asked({"call", "woox", "get", "/v3/spotMargin/interestHistory", "token=BTC", ""}) ==
          "side= startTime= endTime= page= size=");
    CHECK(asked({"call", "woox", "spotMargin.interest_history", "to"}) == "token=");
    CHECK(asked({"call", "--dry-run", "okx", "trade.place_order", "side="}) == "side=buy side=sell");
    CHECK(asked({"generate", "woox", "--group", "asset"}) == "asset asset/token asset/transfer asset/wallet");
    CHECK(asked({"rename", "woox", "spotMargin.interest_h"}) == "spotMargin.interest_history=");
    CHECK(asked({"list", "--why", "woox/spotMargin.interest_h"}) == "woox/spotMargin.interest_history");
    CHECK(asked({"show", "nobody", ""}).empty());
    CHECK(asked({"show", "--", "wo"}) == "woox");
}

TEST_CASE("a project's own exchanges are among them, and nothing that a shell would run") {
    const Tree tree(false);
    tree.write("specs/acme/exchange.yaml", "exbind: 1\nexchange: acme\n");
    tree.write("specs/$(touch gone)/exchange.yaml", "exbind: 1\n");
    CHECK(words(run({"__complete", "--root", tree.root().string(), "list", "a"})) == "acme");
    CHECK(words(run({"__complete", "--root", tree.root().string(), "list", "$"})).empty());
    // Values of enums may hold anything.
    tree.write("specs/acme/exchange.yaml",
               "exbind: 1\nexchange: acme\ntitle: Acme\nreader: openapi\npath_prefixes: [/v1]\nenvironments:\n"
               "  - name: production\n    hosts: {global: \"https://api.acme.example\"}\ndefault_scope: [ip]\n");
    tree.write(
        "specs/acme/x.yaml",
        "exbind: 1\nexchange: acme\ngroup: x\noperations:\n  - id: a\n    http: {method: GET, path: /v1/x/a}\n"
        "    access: {auth: public}\n    request: {in: query, shape: object, type: ARequest}\ntypes:\n  ARequest:\n"
        "    - {name: side, type: Side}\nenums:\n  Side: [buy, {wire: \"`rm x`\", name: odd}, {wire: \"a b\", name: "
        "ab}]\n");
    CHECK(words(run({"__complete", "--root", tree.root().string(), "call", "acme", "x.a", "side="})) == "side=buy");
    // Specs that cannot be read give nothing, and no error.
    tree.write("specs/acme/x.yaml", "exbind: [\n");
    CHECK(words(run({"__complete", "--root", tree.root().string(), "show", "acme", ""})) ==
          "GET POST PUT DELETE PATCH HEAD");
}
