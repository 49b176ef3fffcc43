// What `exbind lint` finds that an import cannot: each fault with its place and what to do.
#include <doctest/doctest.h>

#include "command.hpp"

using command::Output;
using command::Tree;

namespace {

const std::string exchange =
    "exbind: 1\nexchange: acme\ntitle: Acme\nreader: openapi\npath_prefixes: [/v1]\nenvironments:\n  - name: "
    "production\n"
    "    hosts: {global: \"https://api.acme.example\"}\ncredentials:\n  - {name: key, env: ACME_KEY}\n"
    "  - {name: secret, env: ACME_SECRET}\n"
    "signing:\n  timestamp: unix_milliseconds\n  digest: sha256\n  encoding: hex\n  secret: secret\n"
    "  text: \"{timestamp}{method}{target}{body}\"\n  headers: {X-KEY: \"{key}\", X-SIGN: \"{signature}\"}\n"
    "default_scope: [user]\n";
const std::string group =
    "exbind: 1\nexchange: acme\ngroup: x\noperations:\n  - id: a\n    http: {method: GET, path: /v1/x/a}\n"
    "    access: {auth: private}\n    limits: [{count: 5, per: 1s, scope: [user]}]\n"
    "    request: {in: query, shape: object, type: ARequest}\ntypes:\n  ARequest:\n    - {name: side, type: Side}\n"
    "enums:\n  Side: [buy, sell]\n";

struct Fault {
    const char* name;
    std::string file;
    std::string from;  ///< empty: the file is new
    std::string to;
    const char* place;  ///< with the finding's number
    const char* remedy;
};

}  // namespace

TEST_CASE("lint finds what an import cannot, and says where and what to do") {
    const std::string overlay = "exbind: 1\nexchange: acme\ngroup: x\nchanges:\n  - ";
    const std::string signing =
        exchange.substr(exchange.find("credentials:"), exchange.find("default_scope") - exchange.find("credentials:"));
    const Fault faults[] = {
        {"unknown scope of a limit", "x.yaml", "scope: [user]", "scope: [sybmol]", "x.yaml:8:14: error EX400",
         "write user, ip, master or a request field, or define the scope in `limit_scopes` of exchange.yaml"},
        {"private operation that cannot be signed", "exchange.yaml", signing, "", "exchange.yaml:1:1: warning EX402",
         "describe the signature in exchange.yaml"},
        {"recipe with a credential that is missing", "exchange.yaml", "{key}", "{kee}",
         "exchange.yaml:18:21: error EX331", "did you mean '{key}'?"},
        {"secret that is no credential", "exchange.yaml", "  secret: secret", "  secret: secrt",
         "exchange.yaml:16:11: error EX331", "did you mean 'secret'?"},
        {"overlay of a field that is gone", "x.overlay.yaml", "",
         overlay + "{at: types.ARequest.gone.type, was: string, set: decimal, why: w}\n",
         "x.overlay.yaml:5:10: error EX341", "remove the entry, or correct its address"},
        {"overlay that changes nothing", "x.overlay.yaml", "",
         overlay + "{at: types.ARequest.side.type, was: Side, set: Side, why: w}\n",
         "x.overlay.yaml:5:52: warning EX343", "remove the entry"},
        {"overlay of no group", "y.overlay.yaml", "", "exbind: 1\nexchange: acme\ngroup: y\nchanges: []\n",
         "y.overlay.yaml:1:1: error EX346", "remove the overlay, or import the group"},
        {"enum without values", "x.yaml", "Side: [buy, sell]", "Side: []", "x.yaml:14:3: error EX405",
         "add its values, or use type string"},
        {"two types of one name", "x.yaml", "  Side: [", "  ARequest: [buy]\n  Side: [", "x.yaml:14:3: error EX320",
         "rename or remove one of the two"},
        {"two values of one name", "x.yaml", "[buy, sell]", "[{wire: buy, name: b}, {wire: sell, name: b}]",
         "x.yaml:14:32: error EX320", "rename or remove one of the two"},
    };
    for (const Fault& fault : faults) {
        CAPTURE(std::string(fault.name));
        const Tree tree(false);
        tree.write("specs/acme/exchange.yaml", exchange);
        tree.write("specs/acme/x.yaml", group);
        if (fault.from.empty())
            tree.write("specs/acme/" + fault.file, fault.to);
        else
            tree.replace("specs/acme/" + fault.file, fault.from, fault.to);
        const Output linted = tree.run({"lint", "acme"});
        CHECK_MESSAGE(linted.err.find("specs/acme/" + std::string(fault.place)) != std::string::npos, linted.err);
        CHECK_MESSAGE(linted.err.find("help: " + std::string(fault.remedy)) != std::string::npos, linted.err);
        const bool error = std::string(fault.place).find("error") != std::string::npos;
        CHECK(linted.status == (error ? 1 : 0));
    }
    const Tree sound(false);
    sound.write("specs/acme/exchange.yaml", exchange);
    sound.write("specs/acme/x.yaml", group);
    CHECK(sound.run({"lint", "acme"}).err.empty());
}

TEST_CASE("a dialect that the tool was built with reads pages of trees that have none") {
    const Tree tree(false);
    tree.write("specs/acme/exchange.yaml", exchange);
    tree.write("specs/acme/x.yaml", group);
    // Of another exchange, by its name.
    tree.replace("specs/acme/exchange.yaml", "reader: openapi", "reader: okx");
    CHECK(tree.run({"lint", "acme"}).err.empty());
    // A file of the tree counts before it.
    tree.write("specs/okx/dialect.yaml", "exbind: 1\nexchange: okx\nhalve: {}\n");
    CHECK(tree.run({"lint", "acme"}).err.find("specs/okx/dialect.yaml:3:1: error EX301") != std::string::npos);
    // An exchange that nobody knows has to bring its own.
    tree.replace("specs/acme/exchange.yaml", "reader: okx", "reader: pages");
    const std::string missing = tree.run({"lint", "acme"}).err;
    CHECK_MESSAGE(missing.find("error EX150: cannot read ") != std::string::npos, missing);
    CHECK_MESSAGE(missing.find("specs/acme/dialect.yaml") != std::string::npos, missing);
}

TEST_CASE("a reader that does not exist is refused wherever it would be used") {
    const Tree tree(false);
    tree.write("specs/acme/exchange.yaml", exchange);
    tree.write("specs/acme/x.yaml", group);
    tree.write("page.md", "# Acme\n");
    const auto refusal = [&](const std::string& reader, const std::string& help) {
        return tree.root().string() +
               "/specs/acme/exchange.yaml:4:9: error EX304: `reader` of the exchange cannot be '" + reader +
               "'\n  4 | reader: " + reader + "\n    |         " + std::string(reader.size(), '^') +
               "\n  help: " + help + "\n";
    };
    tree.replace("specs/acme/exchange.yaml", "reader: openapi", "reader: openapy");
    const std::string slip = refusal("openapy", "did you mean 'openapi'? readers are pages, openapi");
    const Output linted = tree.run({"lint", "acme"});
    CHECK(linted.err == slip);
    CHECK(linted.status == 1);
    const auto before = tree.snapshot();
    const Output imported = tree.run({"import", "acme", (tree.root() / "page.md").string()});
    CHECK(imported.err == slip);
    CHECK(imported.status == 1);
    CHECK(tree.snapshot() == before);
    tree.replace("specs/acme/exchange.yaml", "reader: openapy", "reader: html");
    CHECK(tree.run({"lint", "acme"}).err == refusal("html", "readers are pages, openapi"));
}
