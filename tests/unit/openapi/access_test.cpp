// What exchange.yaml says once for many operations, and what a draft takes from the document.
#include <doctest/doctest.h>

#include <algorithm>

#include "docs/draft.hpp"
#include "docs/openapi/openapi.hpp"
#include "importing.hpp"
#include "provoked.hpp"

using namespace exbind;

namespace {

struct Import {
    explicit Import(const spec::Exchange& given, const std::string& document, const spec::Spec* committed = nullptr) {
        docs::OpenApiOptions options;
        options.access_by_rule = !given.access.empty();
        options.products = given.products;
        options.envelope = given.envelope;
        std::vector<docs::DocPage> pages{
            docs::read_openapi(sources.add("acme.yaml", document), "acme.yaml", options, diagnostics)};
        result = docs::import_pages(std::move(pages), given, committed, {}, diagnostics);
        provoked::note_all(diagnostics);
    }
    const spec::Operation& operation(const std::string& path, const std::string& product = {}) const {
        for (const spec::Group& group : result.groups)
            for (const spec::Operation& each : group.operations)
                if (each.path == path && each.product == product) return each;
        FAIL("no operation " << path);
        return result.groups.front().operations.front();
    }
    std::size_t count(std::string_view rule) const {
        const auto& all = diagnostics.all();
        return static_cast<std::size_t>(
            std::count_if(all.begin(), all.end(), [&](const auto& each) { return each.rule->id == rule; }));
    }

    text::Sources sources;
    text::Diagnostics diagnostics;
    docs::ImportResult result;
};

spec::Exchange acme() {
    spec::Exchange exchange;
    exchange.name = "acme";
    return exchange;
}

std::string document(const std::string& paths) {
    return "openapi: 3.0.3\ninfo: {title: Acme, version: '1'}\npaths:\n" + paths;
}
std::string get(const std::string& path, const std::string& more = "") {
    return "  " + path + ": {get: {" + more + "responses: {'200': {description: ok}}}}\n";
}

}  // namespace

TEST_CASE("rules say who may call what, by path, tag and scheme") {
    spec::Exchange exchange = acme();
    exchange.access = {{"/v1/closed/**", "", "", spec::Auth::private_, "trade", std::nullopt, {}},
                       {"", "Closed", "", spec::Auth::private_, "", std::nullopt, {}},
                       {"", "", "keys", spec::Auth::optional, "", std::nullopt, {}}};
    const Import import(exchange, document(get("/v1/closed/hold") + get("/v1/a/tagged", "tags: [Closed], ") +
                                           get("/v1/a/secured", "security: [{keys: []}], ") + get("/v1/a/open")));
    CHECK(import.operation("/v1/closed/hold").auth == spec::Auth::private_);
    CHECK(import.operation("/v1/closed/hold").permission == "trade");
    CHECK(import.operation("/v1/a/tagged").auth == spec::Auth::private_);
    CHECK(import.operation("/v1/a/secured").auth == spec::Auth::optional);
    CHECK(import.operation("/v1/a/open").auth == spec::Auth::public_);
    CHECK(import.count("EX280") == 0);
    CHECK(import.count("EX338") == 0);
}

TEST_CASE("a rule that fits no operation is an error") {
    spec::Exchange exchange = acme();
    exchange.access = {{"/v1/cloosed/**", "", "", spec::Auth::private_, "", std::nullopt, {}}};
    CHECK(Import(exchange, document(get("/v1/closed/hold"))).count("EX338") == 1);
    // Committed operations count where only a part of the documentation is imported.
    spec::Spec committed;
    committed.groups.resize(1);
    committed.groups[0].name = "cloosed";
    committed.groups[0].operations.resize(1);
    committed.groups[0].operations[0].id = "x";
    committed.groups[0].operations[0].method = "GET";
    committed.groups[0].operations[0].path = "/v1/cloosed/x";
    CHECK(Import(exchange, document(get("/v1/closed/hold")), &committed).count("EX338") == 0);
}

TEST_CASE("GETs that write, where the method says nothing") {
    spec::Exchange exchange = acme();
    exchange.access = {{"/private/**", "", "", spec::Auth::private_, "", std::nullopt, {}}};
    const std::string paths =
        get("/private/buy") + get("/private/get_orders") + get("/private/positions") + get("/public/test");
    const Import import(exchange, document(paths));
    CHECK(import.operation("/private/buy").writes);
    CHECK_FALSE(import.operation("/private/get_orders").writes);
    CHECK(import.operation("/private/positions").writes);
    CHECK_FALSE(import.operation("/public/test").writes);
    CHECK(import.count("EX238") == 1);

    // A rule knows better.
    exchange.access.insert(exchange.access.begin(),
                           {"/private/positions", "", "", spec::Auth::private_, "", false, {}});
    CHECK_FALSE(Import(exchange, document(paths)).operation("/private/positions").writes);
    exchange.access = {{"/**", "", "", spec::Auth::private_, "", true, {}}};
    CHECK(Import(exchange, document(paths)).operation("/private/get_orders").writes);

    // Where a rule says that some write, the others are taken to, on the first import as on later ones.
    exchange.access = {{"/private/buy", "", "", spec::Auth::private_, "", true, {}},
                       {"/private/**", "", "", spec::Auth::private_, "", std::nullopt, {}}};
    const Import first(exchange, document(paths));
    spec::Spec committed;
    committed.groups = first.result.groups;
    const Import second(exchange, document(paths), &committed);
    for (const Import* each : {&first, &second}) {
        CHECK(each->operation("/private/positions").writes);
        CHECK_FALSE(each->operation("/private/get_orders").writes);
    }

    // With other methods, or without a name that changes something, a GET reads.
    exchange.access = {{"/private/**", "", "", spec::Auth::private_, "", std::nullopt, {}}};
    const std::string post = "  /private/order: {post: {responses: {'200': {description: ok}}}}\n";
    CHECK_FALSE(Import(exchange, document(paths + post)).operation("/private/buy").writes);
    CHECK_FALSE(Import(exchange, document(get("/private/positions"))).operation("/private/positions").writes);
}

TEST_CASE("operations of products, by path and by mark") {
    spec::Exchange exchange = acme();
    exchange.path_prefixes = {"/v1"};
    spec::Product futures;
    futures.name = "futures";
    futures.marks = {{"x-domain", "Futures"}};
    futures.envelope.emplace().payload = "rows";
    spec::Product spot;
    spot.name = "spot";
    spot.paths = {"/v1/**"};
    exchange.products = {futures, spot};
    const std::string reply =
        "responses: {'200': {description: ok, content: {application/json: {schema: {type: object, properties: "
        "{rows: {type: object, properties: {id: {type: string}}}}}}}}}";
    const Import import(
        exchange, document("  /v1/orders: {get: {" + reply + "}}\n  /v2/orders: {get: {x-domain: Futures, " + reply +
                           "}}\n  /v3/x: {get: {" + reply + "}}\n"));
    CHECK(import.result.report.left_out == std::vector<std::string>{"GET /v3/x"});
    REQUIRE(import.result.groups.size() == 2);
    CHECK(import.result.groups[0].name == "futures/v2");
    CHECK(import.result.groups[1].name == "spot/orders");
    // The product's envelope is taken off.
    const spec::Group& group = import.result.groups[0];
    CHECK(group.type(group.operations[0].reply.type.name)->fields[0].name == "id");
    const spec::Group& other = import.result.groups[1];
    CHECK(other.type(other.operations[0].reply.type.name)->fields[0].name == "rows");
}

TEST_CASE("one method and path on two hosts is reported until products tell them apart") {
    const std::string orders = "paths:\n  /orders: {get: {summary: Orders, responses: {'200': {description: ok}}}}\n";
    const auto import = [&](const spec::Exchange& exchange, std::initializer_list<std::string> heads) {
        text::Sources sources;
        text::Diagnostics diagnostics;
        std::vector<docs::DocPage> pages;
        int number = 0;
        for (const std::string& head : heads) {
            const std::string name = std::to_string(++number) + ".yaml";
            pages.push_back(docs::read_openapi(
                sources.add(name, "openapi: 3.0.3\ninfo: {title: T, version: '1'}\n" + head + orders), name, {},
                diagnostics));
        }
        const docs::ImportResult result = docs::import_pages(std::move(pages), exchange, nullptr, {}, diagnostics);
        provoked::note_all(diagnostics);
        std::size_t operations = 0;
        for (const spec::Group& group : result.groups) operations += group.operations.size();
        std::string found;
        for (const text::Diagnostic& each : diagnostics.all())
            if (each.rule->id == "EX247") found += each.message + '\n';
        return std::pair(operations, found);
    };
    const std::string spot = "servers: [{url: 'https://api.acme.example/v1'}]\n";
    const std::string futures = "servers: [{url: 'https://futures.acme.example/v1'}]\n";
    spec::Exchange exchange = acme();
    CHECK(import(exchange, {spot, futures}) ==
          std::pair<std::size_t, std::string>(
              1,
              "GET /v1/orders is documented twice, as 'server: https://api.acme.example' and as 'server: "
              "https://futures.acme.example', and only one of them is imported\n"));
    // The same document once more, or one that tells nothing of its server, is no other operation.
    CHECK(import(exchange, {spot, spot}) == std::pair<std::size_t, std::string>(1, ""));
    CHECK(import(exchange, {spot, "servers: [{url: /v1}]\n"}) == std::pair<std::size_t, std::string>(1, ""));
    for (const auto& [name, server] :
         {std::pair("spot", "https://api.acme.example"), std::pair("futures", "https://futures.acme.example")}) {
        spec::Product product;
        product.name = name;
        product.marks = {{"server", server}};
        exchange.products.push_back(product);
    }
    CHECK(import(exchange, {spot, futures}) == std::pair<std::size_t, std::string>(2, ""));
}

TEST_CASE("a draft says what the document says, and asks what it does not") {
    const auto draft = [](const std::string& text) {
        text::Sources sources;
        text::Diagnostics diagnostics;
        const std::vector<docs::DocPage> pages{
            docs::read_openapi(sources.add("acme.yaml", text), "acme.yaml", {}, diagnostics)};
        return docs::draft_exchange("acme", pages);
    };
    const spec::Draft full = draft(R"(openapi: 3.0.3
info: {title: Acme Trading, version: "1"}
externalDocs: {url: "https://docs.acme.example/"}
servers:
  - {url: "https://testnet.acme.example/api/v4", description: Testnet}
  - {url: "https://api.acme.example/api/v4"}
  - {url: "https://eu.acme.example/api/v4", description: Europe}
  - {url: "http://insecure.acme.example"}
components:
  securitySchemes:
    key: {type: apiKey, in: header, name: X-KEY}
    sign: {type: apiKey, in: header, name: X-SIGN}
    stamp: {type: apiKey, in: query, name: timestamp}
    token: {type: http, scheme: bearer}
paths:
  /desk/clock: {get: {responses: {'200': {description: ok}}}}
)");
    const spec::Exchange& exchange = full.exchange;
    CHECK(exchange.title == "Acme Trading");
    CHECK(exchange.docs == "https://docs.acme.example/");
    CHECK(exchange.path_prefixes == std::vector<std::string>{"/api/v4"});
    REQUIRE(exchange.environments.size() == 2);
    CHECK(exchange.environments[0].name == "production");
    CHECK(exchange.environments[0].hosts ==
          std::vector<std::pair<std::string, std::string>>{{"global", "https://api.acme.example"},
                                                           {"europe", "https://eu.acme.example"}});
    CHECK(exchange.environments[1].name == "testnet");
    const std::string text = spec::write_draft_exchange(full);
    CHECK(text.find("#       X-SIGN: \"{signature}\"\n") != std::string::npos);
    CHECK(text.find("#       timestamp: \"{timestamp}\"\n") != std::string::npos);
    CHECK(text.find("the scheme 'token' (http bearer)?") != std::string::npos);

    // Only what must be there; the rest is asked.
    const spec::Draft bare = draft(
        "openapi: 3.0.3\ninfo: {title: '', version: '1'}\npaths:\n  /desk/clock: {get: "
        "{responses: {'200': {description: ok}}}}\n");
    CHECK(bare.exchange.title == "acme");
    CHECK(bare.exchange.environments[0].hosts[0].second == "https://acme.invalid");
    CHECK(bare.exchange.path_prefixes.empty());
    REQUIRE(bare.questions.size() == 1);
    CHECK(bare.questions[0] == "Which hosts? The documentation names none.");
    const spec::Draft test_only = draft(
        "openapi: 3.0.3\ninfo: {title: T, version: '1'}\nservers: [{url: "
        "'https://test.acme.example'}]\npaths:\n  /a/b: {get: {responses: {}}}\n");
    CHECK(test_only.exchange.environments[0].name == "test");
    CHECK(test_only.questions.size() == 1);
}

TEST_CASE("a draft asks for the envelope by what replies have in common") {
    std::string paths;
    for (const char* path : {"/a/b", "/a/c"})
        paths += std::string("  ") + path +
                 ": {get: {responses: {'200': {description: ok, content: {application/json: {schema: {type: object, "
                 "properties: {code: {type: string}, data: {type: object}}}, example: {code: '0', data: {}}}}}}}}\n";
    text::Sources sources;
    text::Diagnostics diagnostics;
    const std::vector<docs::DocPage> pages{
        docs::read_openapi(sources.add("acme.yaml", document(paths)), "acme.yaml", {}, diagnostics)};
    const auto questions = docs::draft_exchange("acme", pages).questions;
    const auto about = std::find_if(questions.begin(), questions.end(), [](const auto& each) {
        return each.find("tells of success") != std::string::npos;
    });
    REQUIRE(about != questions.end());
    CHECK(about->find("'code' (\"0\" in all examples), 'data'.") != std::string::npos);
}

TEST_CASE("a payload that every example shows as null is none") {
    spec::Exchange exchange = acme();
    exchange.envelope.payload = "data";
    const auto reply = [](const std::string& example) {
        return "  /v1/a/set: {post: {responses: {'200': {description: ok, content: {application/json: {schema: {type: "
               "object, "
               "properties: {data: {type: string}}}, example: {data: " +
               example + "}}}}}}}\n";
    };
    const Import none(exchange, document(reply("null")));
    CHECK(none.count("EX234") == 1);
    CHECK(none.operation("/v1/a/set").reply.shape == spec::Shape::none);
    CHECK(Import(exchange, document(reply("done"))).operation("/v1/a/set").reply.shape == spec::Shape::value);
}

TEST_CASE("tags of the documentation name groups") {
    spec::Exchange exchange = acme();
    exchange.tag_groups = {{"Market Data", "market", {}}, {"Trading", "trade", {}}};
    const std::string paths = get("/private/subscribe", "tags: [Private, Trading], ") +
                              get("/public/subscribe", "tags: [Trading, Market Data], ") +
                              get("/other/subscribe", "tags: [Market Data], ") + get("/other/ping");
    const Import import(exchange, document(paths));
    std::string groups;
    for (const spec::Group& group : import.result.groups)
        for (const spec::Operation& each : group.operations)
            groups += group.name + '.' + each.id + " = " + each.path + '\n';
    CHECK(groups ==
          "market.subscribe = /other/subscribe\nmarket.public_subscribe = /public/subscribe\n"
          "other.ping = /other/ping\ntrade.subscribe = /private/subscribe\n");
    CHECK(import.count("EX243") == 0);

    exchange.tag_groups.push_back({"Tradign", "trade", {}});
    CHECK(Import(exchange, document(paths)).count("EX243") == 1);
}
