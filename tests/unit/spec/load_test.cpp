#include <algorithm>

#include "../../folder.hpp"
#include "provoked.hpp"
#include "reading.hpp"
#include "spec/limits.hpp"
#include "spec/write.hpp"

using namespace exbind::spec;

namespace {

const std::string manual = R"(exbind: 1
exchange: acme
group: finance/savings
operations:
  - id: candles_by_hand
    http: {method: GET, path: "/api/v1/finance/savings/candles/{id}"}
    access: {auth: public}
    reply: {shape: list, type: OldCandle}
    evidence: seen in the browser
  - id: secret_sauce
    http: {method: GET, path: /api/v1/finance/savings/sauce}
    access: {auth: private}
    limits: [{count: 1, per: 1s}]
    reply: {shape: list, type: Sauce}
    evidence: seen in the browser
types:
  OldCandle:
    - {name: ts, type: timestamp}
  Sauce:
    - {name: hot, type: boolean}
examples:
  - {operation: candles_by_hand, reply: '{"code":"0","data":[]}'}
  - {operation: secret_sauce, reply: '{"code":"0","data":[]}'}
)";

std::string sources_text() {
    Provenance provenance;
    provenance.pages.push_back({"savings", "", "", "", {{"finance/savings.candles", 3, {}}}});
    return write_provenance(provenance, "acme");
}

Folder& filled(Folder& folder) {
    folder.write("specs/acme/exchange.yaml", exchange_text());
    folder.write("specs/acme/sources.yaml", sources_text());
    folder.write("specs/acme/finance/savings.yaml", savings_text());
    folder.write("specs/acme/finance/savings.manual.yaml", manual);
    folder.write("specs/acme/finance/savings.overlay.yaml",
                 "exbind: 1\nexchange: acme\ngroup: finance/savings\nchanges:\n"
                 "  - {at: operations.candles.id, was: candles, set: bars, why: shorter}\n");
    folder.write("specs/acme/account.yaml",
                 "exbind: 1\nexchange: acme\ngroup: account\noperations:\n"
                 "  - {id: me, http: {method: GET, path: /api/v1/account/me}, access: {auth: private}}\n");
    folder.write("specs/acme/notes.md", "not a spec");
    folder.write("specs/acme/.hidden/x.yaml", "not read");
    folder.write("specs/no-exchange/readme.txt", "");
    return folder;
}

}  // namespace

TEST_CASE("a folder of specs is loaded with overlays applied and manual groups merged") {
    Folder folder;
    filled(folder);
    Reading reading;
    const auto spec = load(folder.path(), "acme", reading.sources, reading.diagnostics);
    INFO(reading.printed());
    REQUIRE(spec);
    CHECK(reading.found() == "EX326 5:5");
    CHECK(reading.printed().find("savings.yaml:14:5: note: imported here") != std::string::npos);
    REQUIRE(spec->groups.size() == 2);
    CHECK(spec->groups[0].name == "account");
    const Group& savings = spec->groups[1];
    CHECK(savings.operation("bars"));
    CHECK(savings.operation("candles") == nullptr);
    CHECK(savings.operation("candles_by_hand") == nullptr);
    CHECK(savings.type("OldCandle") == nullptr);
    REQUIRE(savings.operation("secret_sauce"));
    CHECK(savings.type("Sauce"));
    CHECK(savings.examples.size() == 3);
    // A limit without a scope has the exchange's.
    CHECK(savings.operation("secret_sauce")->limits[0].scope == std::vector<std::string>{"user"});
    CHECK(spec->provenance.pages[0].operations[0].operation == "finance/savings.bars");
    CHECK(spec->group("finance/savings") == &savings);
    CHECK(spec->group("nothing") == nullptr);
}

TEST_CASE("with overlays ignored a spec is what the files say") {
    Folder folder;
    filled(folder);
    Reading reading;
    const auto spec = load(folder.path(), "acme", reading.sources, reading.diagnostics, {.overlays = Overlays::ignore});
    INFO(reading.printed());
    REQUIRE(spec);
    CHECK(reading.diagnostics.all().empty());
    REQUIRE(spec->groups.size() == 3);
    CHECK_FALSE(spec->groups[1].manual);
    CHECK(write_group(spec->groups[1], "acme") == savings_text());
    CHECK(spec->groups[2].manual);
    CHECK(spec->groups[2].operations[1].limits[0].scope.empty());
    CHECK(write_provenance(spec->provenance, "acme") == sources_text());
}

TEST_CASE("what is read again is read anew only where its text changed") {
    Folder folder;
    filled(folder);
    folder.write("specs/acme/doubtful.yaml",
                 "exbind: 1\nexchange: acme\ngroup: doubtful\nunknown_key: 1\noperations: []\n");
    Reading reading;
    ParsedFiles parsed;
    const auto files = load(folder.path(), "acme", reading.sources, reading.diagnostics,
                            {.overlays = Overlays::ignore, .parsed = &parsed});
    INFO(reading.printed());
    REQUIRE_FALSE(files);
    const std::string once = reading.found();

    // A text with findings is not known: it says them again.
    CHECK_FALSE(load(folder.path(), "acme", reading.sources, reading.diagnostics, {.parsed = &parsed}));
    CHECK(reading.found().size() > 2 * once.size());

    Reading again;
    PendingFiles pending{{"specs/acme/doubtful.yaml", std::nullopt},
                         {"specs/acme/account.yaml",
                          "exbind: 1\nexchange: acme\ngroup: account\noperations:\n"
                          "  - {id: us, http: {method: GET, path: /api/v1/account/us}, access: {auth: private}}\n"}};
    const auto quickly =
        load(folder.path(), "acme", reading.sources, again.diagnostics, {.pending = &pending, .parsed = &parsed});
    Reading anew;
    const auto whole = load(folder.path(), "acme", anew.sources, anew.diagnostics, {.pending = &pending});
    REQUIRE(quickly);
    REQUIRE(whole);
    CHECK(again.found() == anew.found());
    REQUIRE(quickly->groups.size() == whole->groups.size());
    for (std::size_t i = 0; i < whole->groups.size(); ++i)
        CHECK(write_group(quickly->groups[i], "acme") == write_group(whole->groups[i], "acme"));
    CHECK(quickly->groups[0].operations[0].id == "us");
    CHECK(write_provenance(quickly->provenance, "acme") == write_provenance(whole->provenance, "acme"));
}

TEST_CASE("exchanges are the folders with an exchange.yaml") {
    Folder folder;
    CHECK(exchanges(folder.path()).empty());
    filled(folder);
    folder.write("specs/zeta/exchange.yaml", "");
    CHECK(exchanges(folder.path()) == std::vector<std::string>{"acme", "zeta"});
}

TEST_CASE("files that cannot be read or do not belong are errors") {
    const auto load_found = [](const Folder& folder, const std::string& name = "acme") {
        Reading reading;
        CHECK_FALSE(load(folder.path(), name, reading.sources, reading.diagnostics));
        for (const auto& each : reading.diagnostics.all()) CHECK_FALSE(each.help.empty());
        return reading.found();
    };
    {
        Folder folder;
        CHECK(load_found(folder) == "EX300");
        CHECK(load_found(folder, "../acme") == "EX305");
        CHECK(load_found(folder, "") == "EX305");
        Reading reading;
        load(folder.path(), "acme", reading.sources, reading.diagnostics);
        CHECK(reading.diagnostics.all()[0].rule->io);
        CHECK(reading.printed().find("does not exist") != std::string::npos);
    }
    {
        Folder folder;
        filled(folder).write("specs/acme/finance/loan.yml", "");
        CHECK(load_found(folder).substr(0, 5) == "EX313");
    }
    {
        Folder folder;
        filled(folder).write("specs/acme/finance/loan.yaml", savings_text());
        CHECK(load_found(folder).find("EX311 4:8") != std::string::npos);
    }
    {
        Folder folder;
        filled(folder).write("specs/acme/finance/loan.overlay.yaml",
                             "exbind: 1\nexchange: acme\ngroup: finance/loan\nchanges: []\n");
        CHECK(load_found(folder).find("EX346 1:1") != std::string::npos);
    }
    {
        Folder folder;
        filled(folder).write("specs/acme/sources.yaml", "exbind: 1\nexchange: other\npages: []\n");
        CHECK(load_found(folder).find("EX311 2:11") != std::string::npos);
    }
    {
        // A group with errors is reported once; its overlay is not judged.
        Folder folder;
        filled(folder).write("specs/acme/finance/savings.yaml",
                             "exbind: 1\nexchange: acme\ngroup: finance/savings\noperations: 1\n");
        CHECK(load_found(folder) == "EX303 4:13");
    }
    {
        Folder folder;
        std::string clash = manual;
        clash.replace(clash.find("id: secret_sauce"), 16, "id: purchase_redempt");
        clash.replace(clash.find("operation: secret_sauce"), 23, "operation: purchase_redempt");
        filled(folder).write("specs/acme/finance/savings.manual.yaml", clash);
        CHECK(load_found(folder).find("EX325 10:5") != std::string::npos);
    }
    {
        Folder folder;
        filled(folder);
        std::filesystem::create_directories(folder.path() / "specs/acme/exchange.yaml.d");
        std::filesystem::remove(folder.path() / "specs/acme/exchange.yaml");
        std::filesystem::create_directories(folder.path() / "specs/acme/exchange.yaml");
        CHECK(load_found(folder) == "EX300");
    }
}

TEST_CASE("an overlay that is stale stops the load") {
    Folder folder;
    filled(folder).write("specs/acme/finance/savings.overlay.yaml",
                         "exbind: 1\nexchange: acme\ngroup: finance/savings\nchanges:\n"
                         "  - {at: types.PurchaseRedempt.amt.type, was: string, set: integer, why: w}\n");
    Reading reading;
    CHECK_FALSE(load(folder.path(), "acme", reading.sources, reading.diagnostics));
    CHECK(reading.printed().find("savings.overlay.yaml:5:47: error EX342") != std::string::npos);
    CHECK(reading.printed().find("savings.yaml:31:7: note: imported here") != std::string::npos);
}

TEST_CASE("operations draw on pools whose size stands in exchange.yaml") {
    Folder folder;
    const std::string group =
        "exbind: 1\nexchange: acme\ngroup: account\noperations:\n"
        "  - id: me\n    http: {method: GET, path: /api/v1/account/me}\n    access: {auth: private}\n"
        "    limits: [{pool: Spot, weight: 2}]\n";
    folder.write("specs/acme/account.yaml", group);
    folder.write("specs/acme/exchange.yaml",
                 exchange_text() + "limit_pools:\n  - {pool: Spot, count: 400, per: 30s, scope: [ip]}\n");
    exbind::text::Sources sources;
    exbind::text::Diagnostics diagnostics;
    const auto spec = load(folder.path(), "acme", sources, diagnostics);
    REQUIRE(spec);
    const Limit& limit = spec->groups.at(0).operations.at(0).limits.at(0);
    CHECK(to_text(limit) == "400 per 30s per ip in pool Spot, of which one call takes 2");
    // It is written as it was: the size stands in one place.
    CHECK(write_group(spec->groups.at(0), "acme").find("limits: [{pool: Spot, weight: 2}]") != std::string::npos);

    // A pool of unknown size is a warning, and no limit.
    folder.write("specs/acme/exchange.yaml", exchange_text());
    exbind::text::Diagnostics doubts;
    const auto without = load(folder.path(), "acme", sources, doubts);
    REQUIRE(without);
    CHECK(without->groups.at(0).operations.at(0).limits.empty());
    provoked::note_all(doubts);
    REQUIRE(doubts.all().size() == 1);
    CHECK(doubts.all()[0].rule->id == "EX327");
    CHECK(doubts.all()[0].at.position().line == 8);
}

TEST_CASE("conditions that state their test need no entry, and a weight of 0 takes nothing of a pool of all") {
    Folder folder;
    folder.write("specs/acme/account.yaml",
                 "exbind: 1\nexchange: acme\ngroup: account\noperations:\n"
                 "  - id: me\n    http: {method: GET, path: /api/v1/account/me}\n    access: {auth: private}\n"
                 "    limits:\n"
                 "      - {pool: all, when: [not deep given]}\n"
                 "      - {pool: all, weight: 9, when: [deep over 100, deep given]}\n"
                 "  - id: free\n    http: {method: GET, path: /api/v1/account/free}\n    access: {auth: private}\n"
                 "    limits: [{pool: all, weight: 0}]\n");
    folder.write("specs/acme/exchange.yaml",
                 exchange_text() + "limit_pools:\n  - {pool: all, count: 400, per: 30s, scope: [ip], every: true}\n");
    exbind::text::Sources sources;
    exbind::text::Diagnostics diagnostics;
    const auto spec = load(folder.path(), "acme", sources, diagnostics);
    REQUIRE(spec);
    const LimitCondition* given = find_condition(spec->exchange, "not deep given");
    REQUIRE(given != nullptr);
    CHECK(given->field == "deep");
    CHECK(given->given);
    const LimitCondition* over = find_condition(spec->exchange, "deep over 100");
    REQUIRE(over != nullptr);
    CHECK(over->over == 100);
    CHECK(std::count_if(spec->exchange.limit_conditions.begin(), spec->exchange.limit_conditions.end(),
                        [](const LimitCondition& each) { return each.field == "deep"; }) == 2);
    CHECK(spec->groups.at(0).operations.at(0).limits.size() == 2);
    CHECK(spec->groups.at(0).operations.at(1).limits.empty());
    for (const char* none : {"deep", "deep over", "deep over x", " given"}) CHECK_FALSE(stated_test(none));
}

namespace {

/// An exchange.yaml with these errors instead of its own.
std::string own_errors(const std::string& errors) {
    const std::string whole = exchange_text();
    const std::size_t begin = whole.find("errors:\n");
    return whole.substr(0, begin) + errors;
}

std::optional<Spec> loaded(const Folder& folder) {
    Reading reading;
    return load(folder.path(), "acme", reading.sources, reading.diagnostics);
}

}  // namespace

TEST_CASE("documented error codes join those of exchange.yaml, which count more") {
    const std::string documented =
        "exbind: 1\nexchange: acme\nerrors:\n  - {code: \"9\", http: 200, class: rejected}\n"
        "  - {code: \"70001\", http: 403, class: auth}\n";
    Folder folder;
    filled(folder);
    folder.write("specs/acme/exchange.yaml",
                 own_errors("errors:\n  - {code: \"9\", class: limit}\n  - {code: \"8\", class: funds}\n"));
    folder.write("specs/acme/errors.yaml", documented);
    const auto apply = loaded(folder);
    REQUIRE(apply);
    std::string all;
    for (const ErrorCode& error : apply->exchange.errors)
        all += error.code + ' ' + std::to_string(error.http) + ' ' + to_text(error.error_class) + '\n';
    CHECK(all == "9 200 limit\n8 0 funds\n70001 403 auth\n");
    REQUIRE(apply->errors.size() == 2);
    // Sorted as text, and written back as they were read.
    CHECK(apply->errors[0].code == "70001");
    const std::string written = write_errors(apply->errors, "acme");
    folder.write("specs/acme/errors.yaml", written);
    const auto again = loaded(folder);
    REQUIRE(again);
    CHECK(write_errors(again->errors, "acme") == written);
    for (const char* wrong :
         {"  - {code: \"9\", class: odd}\n", "  - {code: \"9\"}\n", "  - {class: auth}\n",
          "  - {code: \"70001\", class: auth}\n", "  - {code: \"x\\ny\", class: auth}\n",
          "  - {code: \"9\", http: 42, class: auth}\n", "  - {code: \"9\", class: auth, why: x}\n"}) {
        CAPTURE(wrong);
        folder.write("specs/acme/errors.yaml",
                     "exbind: 1\nexchange: acme\nerrors:\n  - {code: \"70001\", class: auth}\n" + std::string(wrong));
        CHECK_FALSE(loaded(folder));
    }
}

TEST_CASE("what the signer sends is no parameter of a signed operation, although it was imported as one") {
    Folder folder;
    const std::string exchange = R"(exbind: 1
exchange: acme
reader: openapi
environments: [{name: production, hosts: {global: "https://acme.example"}}]
credentials: [{name: key, env: K}, {name: secret, env: S}]
)";
    const std::string recipe = R"(signing:
  timestamp: unix_milliseconds
  digest: sha256
  encoding: hex
  secret: secret
  text: "{query}{body}"
  headers: {X-KEY: "{key}"}
  query: {window: "5000"}
  parameters: {stamp: "{timestamp}", "*": own, sig: "{signature}"}
)";
    const auto operation = [](const std::string& id, const std::string& auth, const std::string& in,
                              const std::string& type) {
        return "  - {id: " + id + ", http: {method: " + (in == "query" ? "GET" : "POST") + ", path: /v1/a/" + id +
               "}, access: {auth: " + auth + "}, request: {in: " + in + ", shape: object, type: " + type + "}}\n";
    };
    folder.write(
        "specs/acme/v1/a.yaml",
        "exbind: 1\nexchange: acme\ngroup: v1/a\noperations:\n" + operation("held", "private", "query", "Held") +
            operation("open", "public", "query", "Held") + operation("move", "private", "body", "Move") +
            operation("ping", "private", "query", "Ping") + operation("key", "key", "query", "Key") +
            "  - {id: many, http: {method: POST, path: /v1/a/many}, access: {auth: private}, request: {in: body, "
            "shape: list, type: Item}}\n"
            "types:\n  Held:\n    - {name: item, type: string}\n    - {name: window, type: integer}\n"
            "    - {name: stamp, type: integer, required: true}\n    - {name: sig, type: string}\n"
            "    - {name: X-KEY, type: string, in: header}\n"
            "  Move:\n    - {name: window, type: string}\n    - {name: sig, type: string}\n"
            "  Ping:\n    - {name: stamp, type: integer}\n  Key:\n    - {name: stamp, type: integer}\n"
            "    - {name: x-key, type: string, in: header}\n"
            "  Item:\n    - {name: sig, type: string}\n    - {name: window, type: string, in: query}\n"
            "    - {name: X-KEY, type: string, in: header}\n"
            "examples:\n  - {operation: held, request: 'item=SALT&stamp=1&sig=x'}\n"
            "  - {operation: move, request: '{\"window\":\"1\",\"sig\":\"x\"}'}\n");
    const auto fields = [](const Group& group, const std::string& id) {
        std::string names;
        const Type* type = group.type(group.operation(id)->request.type);
        if (type == nullptr) return std::string("none");
        for (const Field& field : type->fields) names += (names.empty() ? "" : " ") + field.name;
        return names;
    };
    for (const bool signs : {false, true}) {
        folder.write("specs/acme/exchange.yaml", exchange + (signs ? recipe : ""));
        Reading reading;
        const auto spec = load(folder.path(), "acme", reading.sources, reading.diagnostics);
        INFO(reading.printed());
        REQUIRE(spec);
        const Group& group = spec->groups.front();
        CHECK(fields(group, "open") == "item window stamp sig X-KEY");
        CHECK(fields(group, "held") == (signs ? "item" : "item window stamp sig X-KEY"));
        // `query` of the recipe is not the body's.
        CHECK(fields(group, "move") == (signs ? "window" : "window sig"));
        CHECK(fields(group, "ping") == (signs ? "none" : "stamp"));
        CHECK(fields(group, "key") == (signs ? "stamp" : "stamp x-key"));
        // Items are the caller's whole; what travels beside the list is not.
        CHECK(fields(group, "many") == (signs ? "sig" : "sig window X-KEY"));
        if (!signs) continue;
        CHECK(group.operation("ping")->request == Request{});
        CHECK(group.examples[0].request == "item=SALT");
        CHECK(group.examples[1].request == R"({"window":"1"})");
    }
}
