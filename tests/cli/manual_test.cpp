// Operations written by hand, and what an official import makes of them.
#include <doctest/doctest.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>

#include "command.hpp"

using command::Output;
using command::Tree;
using nlohmann::json;

namespace {

/// Two methods of one path, as the exchange's own page could describe them: other types, a field more, fields less, and
/// those that client_ids of exchange.yaml names.
constexpr const char* page = R"(openapi: 3.0.2
info: {title: invented, version: "1"}
paths:
  /v3/trade/order:
    get:
      parameters:
        - {name: orderId, in: query, schema: {type: integer}}
        - {name: clientOrderId, in: query, schema: {type: integer}}
      responses:
        '200':
          description: fine
          content:
            application/json:
              schema:
                type: object
                properties:
                  success: {type: boolean}
                  data:
                    type: object
                    properties:
                      orderId: {type: integer}
                      clientOrderId: {type: integer}
                      quantity: {type: string, example: "1.5"}
                      side: {type: string, enum: [BUY, SELL]}
                      status: {type: string, enum: [NEW, FILLED, CANCELLED, EXPIRED]}
                      price: {type: string, example: "60.5"}
                      fresh: {type: string}
    post:
      requestBody:
        content:
          application/json:
            schema:
              type: object
              required: [symbol, side]
              properties:
                symbol: {type: string}
                clientOrderId: {type: integer}
                side: {type: string, enum: [BUY, SELL]}
                price: {type: string, example: "60.5"}
      responses:
        '200':
          description: fine
          content:
            application/json:
              schema:
                type: object
                properties:
                  success: {type: boolean}
                  data: {type: object, properties: {orderId: {type: integer}}}
)";

/// Names that callers write: functions, structs, other names of structs, enums.
std::set<std::string> names_in(const std::string& header) {
    std::set<std::string> names;
    std::istringstream lines(header);
    for (std::string line; std::getline(lines, line);) {
        if (line.rfind("struct ", 0) == 0 || line.rfind("enum class ", 0) == 0)
            names.insert(line.substr(0, line.find_first_of(":{")));
        // Structs of equal members are one with several names.
        if (line.rfind("using ", 0) == 0 && line.find(" = ") != std::string::npos)
            names.insert("struct " + line.substr(6, line.find(" = ") - 6) + ' ');
        if (line.rfind("    Call<", 0) == 0) names.insert(line.substr(0, line.find(')')));
    }
    return names;
}

json operations(const Tree& tree) {
    return json::parse(tree.run({"--format", "json", "list", "woox"}).out);
}

}  // namespace

TEST_CASE("operations written by hand are listed with their evidence") {
    const Tree tree;
    const Output listed = tree.run({"list", "woox"});
    CHECK(listed.status == 0);
    CHECK(listed.out.find("by hand: official page") != std::string::npos);
    CHECK(operations(tree).dump().find("recorded payload") != std::string::npos);
    CHECK(
        tree.read("generated/exbind/woox/trade.hpp").find("Written by hand, not imported; known from: official page") !=
        std::string::npos);
}

TEST_CASE("an official import replaces them without renaming anything") {
    const Tree tree;
    const std::set<std::string> before = names_in(tree.read("generated/exbind/woox/trade.hpp"));
    REQUIRE(before.count("    Call<PlaceOrder> place_order(PlaceOrderRequest request") == 1);
    tree.write("page.yaml", page);
    const Output updated = tree.run({"update", "woox", (tree.root() / "page.yaml").string()});
    REQUIRE_MESSAGE(updated.status == 0, updated.err);
    CHECK(updated.err.find("EX326") != std::string::npos);

    const std::string header = tree.read("generated/exbind/woox/trade.hpp");
    const std::set<std::string> after = names_in(header);
    for (const std::string& name : before) CHECK_MESSAGE(after.count(name) == 1, name);
    for (const std::string& name : after) CHECK_MESSAGE(before.count(name) == 1, name);
    // What the page says holds now.
    CHECK(header.find("fresh") != std::string::npos);
    CHECK(header.find("EXPIRED") != std::string::npos);
    const std::string imported = tree.read("specs/woox/trade.yaml");
    CHECK(imported.find("id: place_order") != std::string::npos);
    CHECK(imported.find("OrderStatus:") != std::string::npos);

    // And once the two are taken out of the manual file, the import stands for itself.
    const Output again = tree.run({"update", "woox", (tree.root() / "page.yaml").string()});
    CHECK_MESSAGE(again.status == 0, again.err);
    CHECK(tree.read("generated/exbind/woox/trade.hpp") == header);
}

TEST_CASE("a page that lacks what client_ids names stops the update") {
    const Tree tree;
    std::string less = page;
    const std::string id = "                clientOrderId: {type: integer}\n";
    less.erase(less.rfind(id), id.size());
    tree.write("page.yaml", less);
    const Output updated = tree.run({"update", "woox", (tree.root() / "page.yaml").string()});
    CHECK(updated.status == 1);
    CHECK(updated.err.find("EX431: 'trade.place_order' has no request field 'clientOrderId'") != std::string::npos);
}

TEST_CASE("a new operation does not take a name that the manual file uses") {
    const Tree tree;
    std::string other = page;
    for (std::size_t at = 0; (at = other.find("/v3/trade/order:", at)) != std::string::npos; ++at)
        other.replace(at, 16, "/v3/trade/transaction/:");
    tree.write("page.yaml", other);
    const Output updated = tree.run({"import", "woox", (tree.root() / "page.yaml").string()});
    CHECK_MESSAGE(updated.status == 0, updated.err);
    CHECK(operations(tree).dump().find("/v3/trade/transaction/\"") != std::string::npos);
    CHECK(tree.run({"lint", "woox"}).status == 0);
}
